/* A run: copies in, launches, copies out; timed or observed if wanted. */
#include <stdlib.h>
#include <string.h>

#include "state.h"

static bnnc_status copy_inputs(bnnc_instance *instance, bnnc_device *device, const void *const *inputs, int resident)
{
    for (uint32_t i = 0; i < model->input_count; ++i) {
        size_t bytes = model->inputs[i].bytes;
        if (resident)
            TRY(copy(device->ports[i], (uintptr_t)inputs[i], bytes, device->stream), "cannot read an input");
        else
            TRY(to_device(device->ports[i], inputs[i], bytes, device->stream), "cannot copy an input");
    }
    return BNNC_OK;
}

static bnnc_status copy_outputs(bnnc_instance *instance, bnnc_device *device, void *const *outputs, int resident)
{
    for (uint32_t i = 0; i < model->output_count; ++i) {
        size_t bytes = model->outputs[i].bytes;
        cuda_address from = device->ports[model->input_count + i];
        if (resident)
            TRY(copy((uintptr_t)outputs[i], from, bytes, device->stream), "cannot write an output");
        else
            TRY(to_host(outputs[i], from, bytes, device->stream), "cannot copy an output");
    }
    return BNNC_OK;
}

static bnnc_status make_events(bnnc_instance *instance, bnnc_device *device)
{
    if (!device->events)
        device->events = calloc(model->stage_count + 1u, sizeof *device->events);
    if (!device->events)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    for (uint32_t i = 0; i <= model->stage_count; ++i)
        if (!device->events[i])
            TRY(create_event(&device->events[i], 0), "cannot make an event");
    return BNNC_OK;
}

/* The stages one by one, with the GPU's clock between them. */
static bnnc_status run_timed(bnnc_instance *instance, bnnc_device *device)
{
    bnnc_status status = make_events(instance, device);
    if (status)
        return status;
    TRY(record_event(device->events[0], device->stream), "cannot note the time");
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        status = model->stages[s].once ? BNNC_OK : bnnc_cuda_launch_stage(instance, device, s);
        if (status)
            return status;
        TRY(record_event(device->events[s + 1], device->stream), "cannot note the time");
    }
    TRY(synchronize(device->stream), "a kernel failed");
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        float milliseconds = 0;
        if (!model->stages[s].once)
            TRY(elapsed(&milliseconds, device->events[s], device->events[s + 1]), "cannot read the time");
        instance->times[s] = (uint64_t)((double)milliseconds * 1e6);
    }
    return BNNC_OK;
}

void bnnc_cuda_drop_mirror(bnnc_device *device)
{
    bnnc_memory_destroy(&device->mirror);
    free(device->persistent);
    memset(&device->mirror, 0, sizeof device->mirror);
    device->persistent = 0;
}

static int make_mirror(bnnc_device *device)
{
    if (device->persistent)
        return 0;
    device->persistent = bnnc_memory_allocate(model->persistent_bytes);
    if (device->persistent && !bnnc_memory_create(&device->mirror, device->persistent))
        return 0;
    bnnc_cuda_drop_mirror(device);
    return 1;
}

/* Copies what kernels may have written. */
static bnnc_status fill_mirror(bnnc_instance *instance, bnnc_device *device)
{
    const struct {
        enum bnnc_space space;
        void *to;
        uint64_t bytes;
    } pieces[] = {
        {BNNC_ARENA, device->mirror.arena, model->arena_bytes},
        {BNNC_PERSISTENT, device->persistent, model->persistent_bytes},
        {BNNC_FRAMES, device->mirror.frames, model->frames_bytes},
    };
    for (int i = 0; i < 3; ++i)
        if (pieces[i].bytes)
            TRY(to_host(pieces[i].to, device->spaces[pieces[i].space], pieces[i].bytes, device->stream),
                "cannot copy tensors");
    return BNNC_OK;
}

/* The stages one by one; after each, all memory is copied to where the processor's kernels would have written, and
 * shown. */
static bnnc_status run_observed(bnnc_instance *instance, bnnc_device *device, const void *const *inputs,
                                void *const *outputs)
{
    bnnc_status status = BNNC_OK;
    if (make_mirror(device))
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    bnnc_memory_bind(&device->mirror, inputs, outputs, 0);
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        const bnnc_stage *stage = &model->stages[s];
        if (stage->once)
            continue;
        status = bnnc_cuda_launch_stage(instance, device, s);
        if (!status)
            status = copy_outputs(instance, device, outputs, 0);
        if (!status)
            status = fill_mirror(instance, device);
        if (status)
            return status;
        TRY(synchronize(device->stream), stage->name);
        instance->observer(instance->observer_context, s, device->mirror.stages[s], stage->argument_count);
    }
    return BNNC_OK;
}

bnnc_status bnnc_cuda_run(bnnc_instance *instance, bnnc_device *device, const void *const *inputs,
                          void *const *outputs, int resident)
{
    bnnc_status status = copy_inputs(instance, device, inputs, resident);
    if (status)
        return status;
    if (instance->observer && !resident)
        status = run_observed(instance, device, inputs, outputs);
    else if (instance->timing)
        status = run_timed(instance, device);
    else
        TRY(launch_graph(device->graph, device->stream), "cannot start the kernels");
    if (!status)
        status = copy_outputs(instance, device, outputs, resident);
    if (status)
        return status;
    TRY(synchronize(device->stream), "a kernel failed");
    return BNNC_OK;
}
