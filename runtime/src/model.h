/* A compiled model as the code generator lays it out (bnnc/codegen/aot.py writes these structures, field by field). */
#ifndef BNNC_MODEL_H
#define BNNC_MODEL_H

#include <stdint.h>

/* One kernel: args are the addresses of its buffers; it does iterations begin..end-1 of its outermost loop. */
typedef int32_t (*bnnc_kernel_fn)(void *const *args, int32_t begin, int32_t end);

enum bnnc_space { BNNC_WEIGHTS = 0, BNNC_ARENA = 1, BNNC_PERSISTENT = 2, BNNC_INPUT = 3, BNNC_OUTPUT = 4 };

typedef struct {
  int32_t space; /* enum bnnc_space */
  int32_t index; /* which model input or output; 0 otherwise */
  int64_t offset; /* bytes */
} bnnc_argument;

typedef struct {
  bnnc_kernel_fn run;
  int64_t extent; /* iterations of the outermost loop, at least 1 */
} bnnc_kernel;

typedef struct {
  const char *layer;
  int32_t kernel;         /* index into every level's kernels */
  int32_t first_argument; /* index into arguments */
  int32_t argument_count;
  int32_t once; /* runs when an instance is created, writes to the persistent area */
} bnnc_stage;

/* CPU features a level needs. */
enum bnnc_feature {
  BNNC_SSE42_POPCNT = 1, /* x86-64-v2 */
  BNNC_AVX2_FMA = 2,     /* x86-64-v3 */
  BNNC_AVX512BW = 4,     /* x86-64-v4 */
  BNNC_VPOPCNTDQ = 8
};

typedef struct {
  const char *name;
  int64_t features; /* enum bnnc_feature, or-ed */
  const bnnc_kernel *kernels;
} bnnc_level; /* best first */

typedef struct {
  const char *name;
  const char *dtype; /* NumPy's name */
  const int64_t *shape;
  int64_t rank;
  int64_t bytes;
} bnnc_port;

typedef struct {
  int32_t abi_version; /* BNNC_ABI_VERSION of the header the code generator was written against */
  int32_t level_count, stage_count, input_count, output_count, reserved;
  const bnnc_level *levels;
  const bnnc_stage *stages;
  const bnnc_argument *arguments;
  const bnnc_port *inputs;
  const bnnc_port *outputs;
  const char *weights; /* 64-byte aligned */
  int64_t weights_bytes, arena_bytes, persistent_bytes;
  const char *metadata; /* JSON */
} bnnc_model;

extern const bnnc_model bnnc_model_data __attribute__((visibility("hidden")));

#endif
