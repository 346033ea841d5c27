/* The compiled model, as bnnc/codegen/aot.py writes it. Both sides change together, with BNNC_ABI_VERSION.
 *
 * Everything is constant data. A model is a list of stages; a stage calls kernel number `kernel` of the chosen level
 * on `argument_count` pointers, each `offset` bytes into one of six memory spaces. Levels (one per instruction set)
 * share stages and weights and differ only in their kernels.
 *
 * The stages compute one slice of a run: inputs and outputs are `slices` equal parts one behind the other, and none
 * depends on another. Slices may be computed in any order, and side by side in memory of their own.
 */
#ifndef BNNC_MODEL_H
#define BNNC_MODEL_H

#include "bnnc.h"

enum { BNNC_ALIGNMENT = 64 }; /* of all memory but inputs and outputs, and of every offset the planner hands out */

enum bnnc_space {
    BNNC_WEIGHTS,
    BNNC_ARENA,      /* scratch of one slice */
    BNNC_PERSISTENT, /* written by `once` stages at creation, read by runs */
    BNNC_FRAMES,     /* filled by `once` stages that write nothing else; slices change their insides */
    BNNC_INPUT,
    BNNC_OUTPUT,
};

/* Computes steps [begin, end) of the kernel's extent; 0 on success. Steps are independent of one another. */
typedef int32_t (*bnnc_kernel_function)(void *const *arguments, int32_t begin, int32_t end);

typedef struct bnnc_argument {
    uint64_t offset;
    uint32_t space; /* enum bnnc_space */
    uint32_t index; /* which input or output */
} bnnc_argument;

typedef struct bnnc_stage {
    const char *name;
    const bnnc_argument *arguments;
    uint32_t argument_count;
    uint32_t kernel;
    uint32_t once;
    uint32_t reserved;
} bnnc_stage;

typedef struct bnnc_kernel {
    bnnc_kernel_function function;
    int32_t extent;
    uint32_t reserved;
} bnnc_kernel;

typedef struct bnnc_level {
    const char *name;
    const bnnc_kernel *kernels;
    uint64_t features; /* what the processor must have: bits numbered as in cpu.h */
} bnnc_level;

/* What a library with code for GPUs adds: see device.h. `code` is for the interface. */
typedef struct bnnc_device_interface bnnc_device_interface;
typedef struct bnnc_accelerator {
    const bnnc_device_interface *interface;
    const void *code;
} bnnc_accelerator;

typedef struct bnnc_model {
    uint32_t abi_version;
    uint32_t level_count;
    uint32_t stage_count;
    uint32_t input_count;
    uint32_t output_count;
    uint32_t slices;
    uint32_t brief; /* a run ends about when a woken thread would begin: it takes the caller's thread alone */
    const char *id;
    const char *metadata;
    const bnnc_level *levels; /* best first */
    const bnnc_stage *stages;
    const bnnc_tensor *inputs;
    const bnnc_tensor *outputs;
    const unsigned char *weights;
    uint64_t arena_bytes;
    uint64_t persistent_bytes;
    uint64_t frames_bytes;
    uint64_t weight_bytes;
    const bnnc_accelerator *accelerator; /* null: only the processor */
} bnnc_model;

/* Defined by the object that aot.py writes. */
extern const bnnc_model bnnc_compiled_model __attribute__((visibility("hidden")));

#endif
