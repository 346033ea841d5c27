/* A model written by hand: eight rounds over a matrix in which every row mixes its neighbours' rows of the round before,
 * so that a stage which starts too early, skips a step or takes one twice changes the answer. A frame holds a border and
 * the slice's step, which both are added at the end.
 * Like real kernels these insist on memory aligned to 64 bytes, and on inputs and outputs aligned to 4. Compile with -D to break it: see the #ifndefs. */
#include "fake_model.h"

#include "model.h"

#ifndef VERSION
#define VERSION BNNC_ABI_VERSION
#endif
#ifndef ARENA_BYTES
#define ARENA_BYTES (2 * SIZE * sizeof(uint32_t))
#endif
#ifndef ONCE_FAILS
#define ONCE_FAILS 0
#endif
#ifndef LAST_FEATURES
#define LAST_FEATURES 0
#endif

#ifdef ON_GPU
extern const bnnc_accelerator bnnc_cuda_accelerator;
#define ACCELERATOR &bnnc_cuda_accelerator
#else
#define ACCELERATOR 0
#endif

static int off_the_line(const void *address)
{
    return (uintptr_t)address % BNNC_ALIGNMENT != 0;
}

static int misaligned(const void *address)
{
    return (uintptr_t)address % sizeof(uint32_t) != 0;
}

/* factors (persistent, zeroed) = weights + 1; arguments: weights, factors */
static int32_t prepare(void *const *a, int32_t begin, int32_t end)
{
    for (int32_t i = begin; i < end; ++i)
        ((uint32_t *)a[1])[i] += ((const uint32_t *)a[0])[i] + 1;
    return off_the_line(a[0]) || off_the_line(a[1]) || ONCE_FAILS;
}

/* border (a frame, zeroed) = BORDER; arguments: frame of border and inside */
static int32_t border(void *const *a, int32_t begin, int32_t end)
{
    *(uint32_t *)a[0] += BORDER;
    return off_the_line(a[0]) || begin != 0 || end != 1;
}

/* arguments: x, step, frame, rows; fails on the value FORBIDDEN */
static int32_t load(void *const *a, int32_t begin, int32_t end)
{
    const uint32_t *x = a[0], step = *(const uint32_t *)a[1];
    if (begin == 0)
        ((uint32_t *)a[2])[1] = step;
    for (int32_t i = begin * COLUMNS; i < end * COLUMNS; ++i) {
        if (x[i] == FORBIDDEN)
            return 1;
        ((uint32_t *)a[3])[i] = x[i] + step;
    }
    return misaligned(a[0]) || misaligned(a[1]) || off_the_line(a[2]) || off_the_line(a[3]);
}

/* arguments: rows before, factors, rows after */
static int32_t mix(void *const *a, int32_t begin, int32_t end)
{
    const uint32_t *before = a[0], *factors = a[1];
    uint32_t *after = a[2];
    for (int32_t row = begin; row < end; ++row)
        for (int32_t i = 0; i < COLUMNS; ++i)
            after[row * COLUMNS + i] = before[(row + ROWS - 1) % ROWS * COLUMNS + i] * factors[i] +
                                       before[(row + 1) % ROWS * COLUMNS + i] + before[row * COLUMNS + i];
    return off_the_line(a[0]) || off_the_line(a[1]) || off_the_line(a[2]);
}

/* arguments: rows, frame, y */
static int32_t store(void *const *a, int32_t begin, int32_t end)
{
    for (int32_t i = begin * COLUMNS; i < end * COLUMNS; ++i)
        ((uint32_t *)a[2])[i] = ((const uint32_t *)a[0])[i] + ((const uint32_t *)a[1])[0] + ((const uint32_t *)a[1])[1];
    return off_the_line(a[0]) || off_the_line(a[1]) || misaligned(a[2]);
}

/* arguments: rows, sum; one step */
static int32_t total(void *const *a, int32_t begin, int32_t end)
{
    uint32_t sum = 0;
    for (int32_t i = 0; i < SIZE; ++i)
        sum += ((const uint32_t *)a[0])[i];
    *(uint32_t *)a[1] = sum;
    return misaligned(a[0]) || misaligned(a[1]) || begin != 0 || end != 1;
}

static const uint32_t weights[COLUMNS] __attribute__((aligned(64))) = {1, 2, 3, 4, 5, 6, 7, 8};
static const int64_t matrix[] = {SLICES, ROWS, COLUMNS};
static const bnnc_tensor inputs[] = {
    {"x", "uint32", matrix, SLICES * SIZE * 4, 3}, {"step", "uint32", matrix, SLICES * 4, 1}};
static const bnnc_tensor outputs[] = {
    {"y", "uint32", matrix, SLICES * SIZE * 4, 3}, {"sum", "uint32", matrix, SLICES * 4, 1}};

enum { PREPARE, LOAD, MIX, STORE, TOTAL, FRAME };
static const bnnc_kernel kernels[] = {
    {prepare, COLUMNS, 0}, {load, ROWS, 0}, {mix, ROWS, 0}, {store, ROWS, 0}, {total, 1, 0},
    {border, 1, 0}};
static const bnnc_level levels[] = {
    {"impossible", kernels, UINT64_C(1) << 63}, {"sse3", kernels, 1 | LAST_FEATURES}, {"plain", kernels, LAST_FEATURES}};

enum { HALF = SIZE * 4 };
static const bnnc_argument prepare_arguments[] = {{0, BNNC_WEIGHTS, 0}, {64, BNNC_PERSISTENT, 0}};
static const bnnc_argument border_arguments[] = {{64, BNNC_FRAMES, 0}};
static const bnnc_argument load_arguments[] = {
    {0, BNNC_INPUT, 0}, {0, BNNC_INPUT, 1}, {64, BNNC_FRAMES, 0}, {0, BNNC_ARENA, 0}};
static const bnnc_argument odd[] = {{0, BNNC_ARENA, 0}, {64, BNNC_PERSISTENT, 0}, {HALF, BNNC_ARENA, 0}};
static const bnnc_argument even[] = {{HALF, BNNC_ARENA, 0}, {64, BNNC_PERSISTENT, 0}, {0, BNNC_ARENA, 0}};
static const bnnc_argument store_arguments[] = {{0, BNNC_ARENA, 0}, {64, BNNC_FRAMES, 0}, {0, BNNC_OUTPUT, 0}};
static const bnnc_argument total_arguments[] = {{0, BNNC_OUTPUT, 0}, {0, BNNC_OUTPUT, 1}};
static const bnnc_stage stages[] = {
    {"load", load_arguments, 4, LOAD, 0, 0},
    {"prepare", prepare_arguments, 2, PREPARE, 1, 0},
    {"mix", odd, 3, MIX, 0, 0}, {"mix", even, 3, MIX, 0, 0}, {"mix", odd, 3, MIX, 0, 0}, {"mix", even, 3, MIX, 0, 0},
    {"mix", odd, 3, MIX, 0, 0}, {"mix", even, 3, MIX, 0, 0}, {"mix", odd, 3, MIX, 0, 0}, {"mix", even, 3, MIX, 0, 0},
    {"store", store_arguments, 3, STORE, 0, 0},
    {"total", total_arguments, 2, TOTAL, 0, 0},
    {"border", border_arguments, 1, FRAME, 1, 0},
};

const bnnc_model bnnc_compiled_model = {
    VERSION, 3, sizeof stages / sizeof *stages, 2, 2, SLICES, BRIEF, "0123456789abcdef", "{}", levels, stages, inputs,
    outputs, (const unsigned char *)weights, ARENA_BYTES, 64 + COLUMNS * sizeof(uint32_t), 64 + 2 * sizeof(uint32_t),
    sizeof weights, ACCELERATOR,
};
