/* Kernels: what is launched with which arguments, stage by stage, and all of it as one graph. */
#include <stdlib.h>

#include "state.h"

enum { DEFAULT_SHARED_BYTES = 48 * 1024 };

static const bnnc_cuda_kernel *kernel_of(const bnnc_device *device, uint32_t stage)
{
    return &device->image->kernels[model->stages[stage].kernel];
}

int bnnc_cuda_make_tables(bnnc_device *device)
{
    size_t launches = 0, arguments = 0;
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        const bnnc_cuda_kernel *kernel = kernel_of(device, s);
        launches += kernel->launch_count;
        for (uint64_t l = 0; l < kernel->launch_count; ++l)
            arguments += kernel->launches[l].argument_count;
    }
    /* + 1: calloc(0) may be null */
    device->ports = calloc(model->input_count + model->output_count + 1u, sizeof *device->ports);
    device->launches = calloc(launches + 1, sizeof *device->launches);
    device->first = calloc(model->stage_count + 1u, sizeof *device->first);
    device->addresses = calloc(arguments + 1, sizeof *device->addresses);
    device->pointers = calloc(arguments + 1, sizeof *device->pointers);
    return !device->ports || !device->launches || !device->first || !device->addresses || !device->pointers;
}

/* Looks up all functions and lays out all arguments. */
bnnc_status bnnc_cuda_prepare(bnnc_instance *instance, bnnc_device *device)
{
    bnnc_cuda_prepared *next = device->launches;
    size_t argument = 0;
    TRY(load_module(&device->module, device->image->cubin), "cannot load the kernels");
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        const bnnc_cuda_kernel *kernel = kernel_of(device, s);
        device->first[s] = (uint32_t)(next - device->launches);
        for (uint64_t l = 0; l < kernel->launch_count; ++l, ++next) {
            const bnnc_cuda_launch *code = &kernel->launches[l];
            next->code = code;
            next->arguments = device->pointers + argument;
            TRY(get_function(&next->function, device->module, code->function), code->function);
            if (code->shared_bytes > DEFAULT_SHARED_BYTES)
                TRY(set_attribute(next->function, CUDA_MAX_DYNAMIC_SHARED_BYTES, (int)code->shared_bytes),
                    "too little shared memory");
            for (uint32_t a = 0; a < code->argument_count; ++a, ++argument) {
                const bnnc_cuda_argument *from = &code->arguments[a];
                device->addresses[argument] =
                    from->scratch ? device->scratch + from->offset
                                  : bnnc_cuda_address(device, &model->stages[s].arguments[from->index]);
                device->pointers[argument] = &device->addresses[argument];
            }
        }
    }
    device->first[model->stage_count] = (uint32_t)(next - device->launches);
    return BNNC_OK;
}

bnnc_status bnnc_cuda_launch_stage(bnnc_instance *instance, bnnc_device *device, uint32_t stage)
{
    for (uint32_t l = device->first[stage]; l < device->first[stage + 1]; ++l) {
        const bnnc_cuda_prepared *next = &device->launches[l];
        const uint32_t *grid = next->code->grid, *block = next->code->block;
        TRY(launch(next->function, grid[0], grid[1], grid[2], block[0], block[1], block[2], next->code->shared_bytes,
                   device->stream, next->arguments, 0),
            next->code->function);
    }
    return BNNC_OK;
}

bnnc_status bnnc_cuda_launch_stages(bnnc_instance *instance, bnnc_device *device, int once)
{
    bnnc_status status = BNNC_OK;
    for (uint32_t s = 0; s < model->stage_count && !status; ++s)
        if (!model->stages[s].once == !once)
            status = bnnc_cuda_launch_stage(instance, device, s);
    return status;
}

static bnnc_status capture_on(bnnc_instance *instance, bnnc_device *device)
{
    cuda_graph graph = 0;
    bnnc_status status;
    cuda_result ended, made = 0;
    TRY(begin_capture(device->stream, CUDA_CAPTURE_THREAD_LOCAL), "cannot begin a graph");
    status = bnnc_cuda_launch_stages(instance, device, 0);
    ended = device->driver.end_capture(device->stream, &graph);
    if (!status && !ended)
        made = device->driver.instantiate(&device->graph, graph, 0);
    if (graph)
        device->driver.destroy_graph(graph);
    if (!status && (ended || made))
        status = bnnc_cuda_failed(instance, device, ended ? ended : made, "cannot make a graph of the kernels");
    return status;
}

/* All of a run's launches as one. While a stream that waits for the default one is captured, nobody may use the default
 * one: so this is done on another stream. */
bnnc_status bnnc_cuda_capture(bnnc_instance *instance, bnnc_device *device)
{
    cuda_stream runs = device->stream, alone;
    bnnc_status status;
    TRY(create_stream(&alone, CUDA_STREAM_NON_BLOCKING), "cannot make a stream");
    device->stream = alone;
    status = capture_on(instance, device);
    device->stream = runs;
    device->driver.destroy_stream(alone);
    return status;
}
