/* An instance on a GPU, and what the files here call of one another. */
#ifndef BNNC_CUDA_STATE_H
#define BNNC_CUDA_STATE_H

#include <sys/types.h>

#include "../src/device.h"
#include "code.h"
#include "driver.h"

enum {
    BNNC_CUDA_SPACES = BNNC_INPUT, /* those that are one piece of memory each: all but inputs and outputs */
    BNNC_CUDA_NAME_BYTES = 96,
};

static const bnnc_model *const model = &bnnc_compiled_model;

typedef struct bnnc_cuda_prepared {
    const bnnc_cuda_launch *code;
    cuda_function function;
    void **arguments; /* pointers to the addresses */
} bnnc_cuda_prepared;

struct bnnc_device {
    cuda_driver driver;
    pid_t process; /* that opened it: a GPU is of no use to those forked from it */
    int number;
    int ordinal;
    cuda_context context; /* null until it is retained, like all that follow */
    const bnnc_cuda_image *image;
    cuda_module module;
    cuda_stream stream; /* waits for CUDA's default stream, on which PyTorch computes */
    cuda_address memory;
    cuda_address spaces[BNNC_CUDA_SPACES];
    cuda_address scratch;
    cuda_address *ports;          /* inputs, then outputs */
    bnnc_cuda_prepared *launches; /* all stages', one after the other */
    uint32_t *first;              /* stage -> its first launch, and the end */
    cuda_address *addresses;      /* all launches' */
    void **pointers;              /* to the addresses */
    cuda_executable graph;
    bnnc_memory mirror;        /* what the processor's kernels would write; zero until a run is observed */
    unsigned char *persistent; /* belongs to it */
    cuda_event *events;        /* before the first stage and after each; null until runs are timed */
    char name[BNNC_CUDA_NAME_BYTES];
};

/* device.c: the driver's name for a result, and what a call says that failed with it. */
const char *bnnc_cuda_error_name(const bnnc_device *device, cuda_result result);
bnnc_status bnnc_cuda_failed(bnnc_instance *instance, const bnnc_device *device, cuda_result result, const char *doing);

/* Returns from the function when a call of the driver fails. */
#define TRY(call, doing)                                               \
    do {                                                               \
        cuda_result result_ = device->driver.call;                     \
        if (result_)                                                   \
            return bnnc_cuda_failed(instance, device, result_, doing); \
    } while (0)

/* choice.c: starts the driver; sets device->number, name and image. What follows needs the context to be current. */
bnnc_status bnnc_cuda_choose(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code);

/* memory.c: allocates everything in the GPU's memory, cleared, with the weights in place. */
bnnc_status bnnc_cuda_allocate(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code);
cuda_address bnnc_cuda_address(const bnnc_device *device, const bnnc_argument *argument);

/* launches.c: the tables of launches, which come first, the functions in them, and the graph of a run's launches. */
int bnnc_cuda_make_tables(bnnc_device *device); /* nonzero when there is not enough memory */
bnnc_status bnnc_cuda_prepare(bnnc_instance *instance, bnnc_device *device);
bnnc_status bnnc_cuda_launch_stage(bnnc_instance *instance, bnnc_device *device, uint32_t stage);
bnnc_status bnnc_cuda_launch_stages(bnnc_instance *instance, bnnc_device *device, int once);
bnnc_status bnnc_cuda_capture(bnnc_instance *instance, bnnc_device *device);

/* run.c: complete when it returns BNNC_OK. */
bnnc_status bnnc_cuda_run(bnnc_instance *instance, bnnc_device *device, const void *const *inputs,
                          void *const *outputs, int resident);
void bnnc_cuda_drop_mirror(bnnc_device *device);

#endif
