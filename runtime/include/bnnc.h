/* bnnc: run a network that `bnnc compile` turned into a library.
 *
 *     bnnc_instance *net;
 *     if (bnnc_create(&net)) { puts(bnnc_error(net)); bnnc_destroy(net); return 1; }
 *     const void *inputs[] = {image};
 *     void *outputs[] = {scores};
 *     if (bnnc_run(net, inputs, outputs)) puts(bnnc_error(net));
 *     bnnc_destroy(net);
 *
 * Any thread may call any function. Calls on different instances run side by side; calls on one instance take turns,
 * except that nothing may overlap bnnc_destroy. The number of threads never changes an answer.
 */
#ifndef BNNC_H
#define BNNC_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The interface this header describes. A library states its own: see bnnc_check. */
#define BNNC_ABI_VERSION 2

#define BNNC_API __attribute__((visibility("default")))

typedef struct bnnc_instance bnnc_instance;

typedef enum bnnc_status {
    BNNC_OK = 0,
    BNNC_ERROR_ARGUMENT = 1, /* a null pointer or a value out of range */
    BNNC_ERROR_VERSION = 2,  /* header and library describe different interfaces */
    BNNC_ERROR_MODEL = 3,    /* the library holds another model */
    BNNC_ERROR_CPU = 4,      /* this processor has none of the library's instruction sets */
    BNNC_ERROR_MEMORY = 5,
    BNNC_ERROR_KERNEL = 6,   /* a kernel reported failure: a bug in bnnc */
    BNNC_ERROR_DRIVER = 7,   /* a GPU is wanted, and its driver is missing or too old */
    BNNC_ERROR_GPU = 8       /* no GPU, none that the library has code for, or the GPU failed */
} bnnc_status;

/* An input or output. Arrays are dense, in row-major order of `shape`; any address aligned to one element will do. */
typedef struct bnnc_tensor {
    const char *name;     /* as in the ONNX file */
    const char *dtype;    /* NumPy's name: "float32", "int64", "uint8", ... */
    const int64_t *shape; /* `rank` numbers */
    uint64_t bytes;
    uint32_t rank;
} bnnc_tensor;

/* ---- the library ---- */

BNNC_API uint32_t bnnc_abi_version(void);
/* Names the compiled model: 16 hexadecimal digits, the same for the same kernels, tables and weights. */
BNNC_API const char *bnnc_model_id(void);
/* BNNC_OK when the library speaks `abi_version` (pass BNNC_ABI_VERSION) and, unless `model_id` is null, is that model. */
BNNC_API bnnc_status bnnc_check(uint32_t abi_version, const char *model_id);
/* JSON text: what was compiled and how. */
BNNC_API const char *bnnc_metadata(void);

BNNC_API uint32_t bnnc_input_count(void);
BNNC_API uint32_t bnnc_output_count(void);
/* Null when `index` is out of range. */
BNNC_API const bnnc_tensor *bnnc_input(uint32_t index);
BNNC_API const bnnc_tensor *bnnc_output(uint32_t index);

/* Stages are kernel calls, in order. Null when `index` is out of range. */
BNNC_API uint32_t bnnc_stage_count(void);
BNNC_API const char *bnnc_stage_name(uint32_t index);

/* ---- an instance: working memory and threads for one run at a time ---- */

/* Chooses the best instruction set this processor has; the environment variable BNNC_ISA forces one by name.
 * On failure *instance may still be set, only to be asked for bnnc_error and destroyed. */
BNNC_API bnnc_status bnnc_create(bnnc_instance **instance);
/* For libraries with code for GPUs: "cuda" or "cuda:N" runs on that GPU or fails, "cpu" runs on the processor, "auto" on
 * a GPU if one will do and else on the processor. Null, as from bnnc_create, is what the environment variable
 * BNNC_DEVICE says, and "cuda" for a library that has code for GPUs. */
BNNC_API bnnc_status bnnc_create_on(bnnc_instance **instance, const char *device);
/* Null is fine. Joins the instance's threads. */
BNNC_API void bnnc_destroy(bnnc_instance *instance);
/* Why the last call on this instance failed; "" if none has. Valid until the next call on it, by any thread. */
BNNC_API const char *bnnc_error(const bnnc_instance *instance);
/* The instruction set in use, for example "avx512_vpopcntdq", or the GPU's architecture, for example "sm_86". */
BNNC_API const char *bnnc_isa_name(const bnnc_instance *instance);

/* Use `count` threads, the caller's included; 0 means one per online processor. A new instance uses 1. Starts them;
 * when that fails, the instance keeps those it has. */
BNNC_API bnnc_status bnnc_set_threads(bnnc_instance *instance, uint32_t count);

/* Reads inputs[i] and writes outputs[i], bnnc_input(i)->bytes and bnnc_output(i)->bytes long; outputs overlap nothing.
 * Arrays are used in place. When a run fails, its outputs mean nothing. */
BNNC_API bnnc_status bnnc_run(bnnc_instance *instance, const void *const *inputs, void *const *outputs);

/* The same for arrays in the memory of the instance's GPU. What writes the inputs must have finished, or be under way on
 * CUDA's default stream; the outputs are complete when it returns. */
BNNC_API bnnc_status bnnc_run_device(bnnc_instance *instance, const void *const *inputs, void *const *outputs);

/* With `enabled`, later runs note how long each stage took. */
BNNC_API bnnc_status bnnc_enable_times(bnnc_instance *instance, int enabled);
/* Writes bnnc_stage_count() numbers: each stage's nanoseconds in the last noted run, 0 for stages that ran at creation.
 * Of what threads did side by side, for different parts of the batch, each stage gets its share. */
BNNC_API bnnc_status bnnc_stage_times(bnnc_instance *instance, uint64_t *nanoseconds);

/* Called on the caller's thread after each stage of a run, with the addresses of the kernel's arguments (outputs last).
 * Where the batch is computed in parts ("slices" in the metadata), all stages of one part come before those of the next.
 * What they point to is only meaningful until the observer returns. It must not call functions on the instance.
 * While one is set, runs use one thread. Null for none. */
typedef void (*bnnc_observer)(void *context, uint32_t stage, void *const *arguments, uint32_t count);
BNNC_API bnnc_status bnnc_set_observer(bnnc_instance *instance, bnnc_observer observer, void *context);

#ifdef __cplusplus
}
#endif

#endif
