/* An instance on an NVIDIA GPU: its memory there, its kernels, and one graph of all launches, so that a run is a copy
 * in, one launch and a copy out. Batches are computed whole: bnnc_model.slices is 1. The GPU's primary context is used,
 * which is also that of CUDA's own runtime: addresses are good for PyTorch and CuPy in the same process, and theirs for
 * us. It is the thread's current one only while a function here runs. */
#include <stdlib.h>
#include <unistd.h>

#include "state.h"

const char *bnnc_cuda_error_name(const bnnc_device *device, cuda_result result)
{
    const char *name = 0;
    return device->driver.error_name(result, &name) || !name ? "an unknown error" : name;
}

bnnc_status bnnc_cuda_failed(bnnc_instance *instance, const bnnc_device *device, cuda_result result, const char *doing)
{
    return bnnc_fail(instance, result == CUDA_OUT_OF_MEMORY ? BNNC_ERROR_MEMORY : BNNC_ERROR_GPU, "GPU %d: %s: %s (%d)",
                     device->ordinal, doing, bnnc_cuda_error_name(device, result), result);
}

static void leave(bnnc_device *device)
{
    cuda_context context;
    device->driver.pop_context(&context);
}

/* ---- opening ---- */

static bnnc_status ready(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    bnnc_status status;
    TRY(create_stream(&device->stream, 0), "cannot make a stream");
    status = bnnc_cuda_allocate(instance, device, code);
    if (!status)
        status = bnnc_cuda_prepare(instance, device);
    if (!status)
        status = bnnc_cuda_launch_stages(instance, device, 1);
    if (status)
        return status;
    TRY(synchronize(device->stream), "cannot prepare the network");
    return bnnc_cuda_capture(instance, device);
}

static bnnc_status try_to_open(bnnc_instance *instance, bnnc_device *device)
{
    const bnnc_cuda_code *code = model->accelerator->code;
    bnnc_status status = bnnc_cuda_choose(instance, device, code);
    if (status)
        return status;
    if (bnnc_cuda_make_tables(device))
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    TRY(retain_context(&device->context, device->number), "cannot use it");
    TRY(push_context(device->context), "cannot use it");
    status = ready(instance, device, code);
    leave(device);
    return status;
}

/* ---- closing ---- */

static void give_back(bnnc_device *device)
{
    const cuda_driver *driver = &device->driver;
    if (device->stream)
        driver->synchronize(device->stream);
    for (uint32_t i = 0; device->events && i <= model->stage_count && device->events[i]; ++i)
        driver->destroy_event(device->events[i]);
    if (device->graph)
        driver->destroy_executable(device->graph);
    if (device->module)
        driver->unload_module(device->module);
    if (device->memory)
        driver->release(device->memory);
    if (device->stream)
        driver->destroy_stream(device->stream);
}

static void close_device(bnnc_device *device)
{
    if (!device)
        return;
    if (device->context && device->process == getpid()) {
        if (!device->driver.push_context(device->context)) {
            give_back(device);
            leave(device);
        }
        device->driver.release_context(device->number);
    }
    bnnc_cuda_drop_mirror(device);
    free(device->events);
    free(device->pointers);
    free(device->addresses);
    free(device->first);
    free(device->launches);
    free(device->ports);
    free(device);
}

/* ---- the interface ---- */

static bnnc_status open_device(bnnc_instance *instance, int ordinal)
{
    bnnc_device *device = calloc(1, sizeof *device);
    bnnc_status status;
    if (!device)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    device->ordinal = ordinal;
    device->process = getpid();
    status = try_to_open(instance, device);
    if (status)
        close_device(device);
    else
        instance->device = device;
    return status;
}

static bnnc_status run_device(bnnc_instance *instance, const void *const *inputs, void *const *outputs, int resident)
{
    bnnc_device *device = instance->device;
    bnnc_status status;
    if (device->process != getpid())
        return bnnc_fail(instance, BNNC_ERROR_GPU,
                         "GPU %d was opened before this process was forked, and can be used by the other alone",
                         device->ordinal);
    TRY(push_context(device->context), "cannot use it");
    status = bnnc_cuda_run(instance, device, inputs, outputs, resident);
    if (status)
        device->driver.synchronize(device->stream); /* nothing may touch the caller's arrays any more */
    leave(device);
    return status;
}

static const char *device_name(const bnnc_device *device)
{
    return device->image->name;
}

/* Named by the tables of a library for GPUs. */
extern const bnnc_device_interface bnnc_cuda_interface __attribute__((visibility("hidden")));
const bnnc_device_interface bnnc_cuda_interface = {open_device, close_device, run_device, device_name};
