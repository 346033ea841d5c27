/* A model written by hand: total = x + offsets, then sum = total of all, and the signs of total as bits.
 * Its first stage runs once: it copies the weights to the persistent area. */
#include <string.h>

#include "model.h"

enum { ROWS = 4, COLUMNS = 3, SIZE = ROWS * COLUMNS };

static int32_t copy(void *const *a, int32_t begin, int32_t end)
{
    (void)begin, (void)end;
    memcpy(a[1], a[0], COLUMNS * sizeof(float));
    return 0;
}

static int32_t add(void *const *a, int32_t begin, int32_t end)
{
    const float *x = a[0], *offsets = a[1];
    float *total = a[2];
    for (int i = begin * COLUMNS; i < end * COLUMNS; ++i)
        total[i] = x[i] + offsets[i % COLUMNS];
    return 0;
}

static int32_t signs(void *const *a, int32_t begin, int32_t end)
{
    const float *total = a[0];
    uint32_t *bits = a[1];
    for (int i = begin; i < end; ++i) {
        bits[i] = 0;
        for (int j = 0; j < COLUMNS; ++j)
            bits[i] |= (uint32_t)(total[i * COLUMNS + j] >= 0) << j;
    }
    return 0;
}

static int32_t finish(void *const *a, int32_t begin, int32_t end)
{
    const float *total = a[0], *scale = a[2];
    const uint32_t *bits = a[1];
    for (int i = begin; i < end; ++i) {
        ((float *)a[3])[i] = *scale * (total[i * COLUMNS] + total[i * COLUMNS + 1] + total[i * COLUMNS + 2]);
        ((int64_t *)a[4])[i] = (bits[i] & 1) + (bits[i] >> 1 & 1) + (bits[i] >> 2 & 1);
    }
    return 0;
}

static const float weights[16] __attribute__((aligned(64))) = {-1, 0, 1};
static const int64_t matrix[] = {ROWS, COLUMNS}, vector[] = {ROWS};
static const bnnc_tensor inputs[] = {{"x", "float32", matrix, SIZE * 4, 2}, {"scale", "float32", 0, 4, 0}};
static const bnnc_tensor outputs[] = {{"sum", "float32", vector, ROWS * 4, 1}, {"count", "int64", vector, ROWS * 8, 1}};
static const bnnc_kernel kernels[] = {{copy, 1, 0}, {add, ROWS, 0}, {signs, ROWS, 0}, {finish, ROWS, 0}};
static const bnnc_level levels[] = {{"any", kernels, 0}};
static const bnnc_argument arguments[] = {
    {0, BNNC_WEIGHTS, 0}, {0, BNNC_PERSISTENT, 0},
    {0, BNNC_INPUT, 0}, {0, BNNC_PERSISTENT, 0}, {0, BNNC_ARENA, 0},
    {0, BNNC_ARENA, 0}, {64, BNNC_ARENA, 0},
    {0, BNNC_ARENA, 0}, {64, BNNC_ARENA, 0}, {0, BNNC_INPUT, 1}, {0, BNNC_OUTPUT, 0}, {0, BNNC_OUTPUT, 1},
};
static const bnnc_stage stages[] = {
    {"offsets", arguments, 2, 0, 1, 0},
    {"total", arguments + 2, 3, 1, 0, 0},
    {"bits", arguments + 5, 2, 2, 0, 0},
    {"sum", arguments + 7, 5, 3, 0, 0},
};

#ifndef VERSION
#define VERSION BNNC_ABI_VERSION
#endif
#ifndef NAME
#define NAME "test"
#endif

const bnnc_model bnnc_compiled_model = {
    VERSION, 1, sizeof stages / sizeof *stages, 2, 2, 1, 0, "0123456789abcdef",
    "{\"bnnc\":\"" NAME "\",\"tensors\":["
    "{\"name\":\"total\",\"stage\":1,\"argument\":2,\"dtype\":\"float32\",\"stored\":[4,3]},"
    "{\"name\":\"bits\",\"stage\":2,\"argument\":1,\"dtype\":\"bits\",\"stored\":[4,1]}]}",
    levels, stages, inputs, outputs, (const unsigned char *)weights, 128, 64, 0, sizeof weights, 0,
};
