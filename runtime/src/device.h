/* Where an instance runs when not on the processor: what a library with code for GPUs adds to the runtime. */
#ifndef BNNC_DEVICE_H
#define BNNC_DEVICE_H

#include "instance.h"

struct bnnc_device_interface {
    /* Opens GPU number `ordinal` for `instance`, readies memory and kernels there, and sets instance->device.
     * On failure instance->device stays null. */
    bnnc_status (*open)(bnnc_instance *instance, int ordinal);
    /* Null is fine. */
    void (*close)(bnnc_device *device);
    /* As bnnc_run; with `resident`, the arrays lie in the GPU's memory. None of the pointers is null. */
    bnnc_status (*run)(bnnc_instance *instance, const void *const *inputs, void *const *outputs, int resident);
    /* What it runs, for example "sm_86". */
    const char *(*name)(const bnnc_device *device);
};

#endif
