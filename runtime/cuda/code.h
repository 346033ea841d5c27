/* The kernels for NVIDIA GPUs, as bnnc/codegen/cuda/tables.py writes them. Constant data, like model.h's.
 *
 * A stage's kernel is a list of launches. Families of GPUs have kernels of their own; each image is one family's
 * kernels, compiled for one architecture.
 */
#ifndef BNNC_CUDA_CODE_H
#define BNNC_CUDA_CODE_H

#include "../src/model.h"

/* A pointer that a launch gets. */
typedef struct bnnc_cuda_argument {
    uint64_t offset; /* bytes into the scratch memory */
    uint32_t index;  /* or which of the stage's arguments, unless `scratch` is set */
    uint32_t scratch;
} bnnc_cuda_argument;

typedef struct bnnc_cuda_launch {
    const char *function;
    const bnnc_cuda_argument *arguments;
    uint32_t argument_count;
    uint32_t shared_bytes; /* dynamic shared memory */
    uint32_t grid[3];
    uint32_t block[3];
} bnnc_cuda_launch;

typedef struct bnnc_cuda_kernel {
    const bnnc_cuda_launch *launches;
    uint64_t launch_count;
} bnnc_cuda_kernel;

typedef struct bnnc_cuda_image {
    const char *name;                /* "sm_86" */
    const bnnc_cuda_kernel *kernels; /* numbered as bnnc_level.kernels are */
    const void *cubin;
    uint32_t major; /* runs on GPUs of this major compute capability */
    uint32_t minor; /* and of this minor one, or a later one */
} bnnc_cuda_image;

typedef struct bnnc_cuda_code {
    const bnnc_cuda_image *images;
    uint32_t image_count;
    uint32_t driver_version; /* the oldest driver that loads the images: 1000 * major + 10 * minor of its CUDA */
    uint64_t scratch_bytes;  /* of the launch that needs most */
} bnnc_cuda_code;

#endif
