/* The kernels of tests/runtime/fake_model.c as an image that the fake driver loads: each block computes a step. */
#include <stdlib.h>

#include "fake_model.c"

/* From what the driver gets, a list of pointers to addresses. */
static void compute(bnnc_kernel_function kernel, int count, const unsigned *grid, void **arguments)
{
    void *addresses[4];
    for (int i = 0; i < count; ++i)
        addresses[i] = *(void **)arguments[i];
    for (int32_t step = 0; step < (int32_t)*grid; ++step)
        if (kernel(addresses, step, step + 1))
            abort();
}

/* arguments: rows before, rows in scratch memory */
static int32_t copy(void *const *a, int32_t begin, int32_t end)
{
    for (int32_t i = begin * COLUMNS; i < end * COLUMNS; ++i)
        ((uint32_t *)a[1])[i] = ((const uint32_t *)a[0])[i];
    return off_the_line(a[0]) || off_the_line(a[1]);
}

#define KERNEL(name, count)                                                                                   \
    const int arguments_of_##name##_on_gpu = count;                                                           \
    void emulate_##name##_on_gpu(const unsigned *grid, const unsigned *block, unsigned shared, void **arguments); \
    void emulate_##name##_on_gpu(const unsigned *grid, const unsigned *block, unsigned shared, void **arguments) \
    {                                                                                                         \
        if (*block != 1 || shared)                                                                            \
            abort();                                                                                          \
        compute(name, count, grid, arguments);                                                                \
    }
KERNEL(prepare, 2)
KERNEL(border, 1)
KERNEL(load, 4)
KERNEL(copy, 2)
KERNEL(mix, 3)
KERNEL(store, 3)
KERNEL(total, 2)
