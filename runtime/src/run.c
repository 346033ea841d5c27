/* A run: the walk over the stages, alone or with the pool, timed or observed. */
#define _GNU_SOURCE /* clock_gettime */
#include <string.h>
#include <time.h>

#include "device.h"

static uint64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* ---- stages as tasks of the pool ---- */

static const bnnc_kernel *kernel_of(const bnnc_instance *instance, uint32_t s)
{
    return &instance->level->kernels[bnnc_compiled_model.stages[s].kernel];
}

static int32_t stage_extent(void *context, uint32_t s)
{
    return bnnc_compiled_model.stages[s].once ? 0 : kernel_of(context, s)->extent;
}

static int32_t stage_run(void *context, uint32_t s, int32_t begin, int32_t end)
{
    const bnnc_instance *instance = context;
    return kernel_of(instance, s)->function(instance->memory.stages[s], begin, end);
}

static void stage_completed(void *context, uint32_t s)
{
    bnnc_instance *instance = context;
    uint64_t end = now();
    instance->times[s] = bnnc_compiled_model.stages[s].once ? 0 : end - instance->clock;
    instance->clock = end;
}

/* ---- stages one after the other on this thread ---- */

uint32_t bnnc_prepare(bnnc_instance *instance)
{
    for (uint32_t s = 0; s < bnnc_compiled_model.stage_count; ++s)
        if (bnnc_compiled_model.stages[s].once && stage_run(instance, s, 0, kernel_of(instance, s)->extent))
            return s + 1;
    return 0;
}

static uint32_t run_alone(bnnc_instance *instance)
{
    for (uint32_t s = 0; s < bnnc_compiled_model.stage_count; ++s) {
        const bnnc_stage *stage = &bnnc_compiled_model.stages[s];
        if (!stage->once && stage_run(instance, s, 0, stage_extent(instance, s)))
            return s + 1;
        if (instance->timing)
            stage_completed(instance, s);
        if (!stage->once && instance->observer) {
            instance->observer(instance->observer_context, s, instance->memory.stages[s], stage->argument_count);
            instance->clock = now();
        }
    }
    return 0;
}

/* ---- the interface ---- */

static bnnc_status run(bnnc_instance *instance, const void *const *inputs, void *const *outputs, int resident)
{
    const bnnc_model *model = &bnnc_compiled_model;
    bnnc_job job = {instance, model->stage_count, stage_extent, stage_run,
                    instance->timing ? stage_completed : 0};
    uint32_t failed;
    for (uint32_t i = 0; i < model->input_count; ++i)
        if (!inputs || !inputs[i])
            return bnnc_fail(instance, BNNC_ERROR_ARGUMENT, "input %u (%s) is null", i, model->inputs[i].name);
    for (uint32_t i = 0; i < model->output_count; ++i)
        if (!outputs || !outputs[i])
            return bnnc_fail(instance, BNNC_ERROR_ARGUMENT, "output %u (%s) is null", i, model->outputs[i].name);
    if (instance->device)
        return model->accelerator->interface->run(instance, inputs, outputs, resident);
    if (resident)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "this instance runs on the processor: use bnnc_run");
    bnnc_memory_bind(&instance->memory, inputs, outputs);
    instance->clock = now();
    failed = instance->pool && !instance->observer ? bnnc_pool_run(instance->pool, &job) : run_alone(instance);
    if (failed)
        return bnnc_fail(instance, BNNC_ERROR_KERNEL, "'%s' failed: this is a bug in bnnc",
                         model->stages[failed - 1].name);
    return BNNC_OK;
}

static bnnc_status run_locked(bnnc_instance *instance, const void *const *inputs, void *const *outputs, int resident)
{
    bnnc_status status;
    if (!instance || !instance->level)
        return BNNC_ERROR_ARGUMENT;
    pthread_mutex_lock(&instance->mutex);
    status = run(instance, inputs, outputs, resident);
    pthread_mutex_unlock(&instance->mutex);
    return status;
}

bnnc_status bnnc_run(bnnc_instance *instance, const void *const *inputs, void *const *outputs)
{
    return run_locked(instance, inputs, outputs, 0);
}

bnnc_status bnnc_run_device(bnnc_instance *instance, const void *const *inputs, void *const *outputs)
{
    return run_locked(instance, inputs, outputs, 1);
}

bnnc_status bnnc_enable_times(bnnc_instance *instance, int enabled)
{
    if (!instance || !instance->level)
        return BNNC_ERROR_ARGUMENT;
    pthread_mutex_lock(&instance->mutex);
    instance->timing = enabled != 0;
    pthread_mutex_unlock(&instance->mutex);
    return BNNC_OK;
}

bnnc_status bnnc_stage_times(bnnc_instance *instance, uint64_t *nanoseconds)
{
    if (!instance || !instance->level || !nanoseconds)
        return BNNC_ERROR_ARGUMENT;
    pthread_mutex_lock(&instance->mutex);
    memcpy(nanoseconds, instance->times, bnnc_compiled_model.stage_count * sizeof *nanoseconds);
    pthread_mutex_unlock(&instance->mutex);
    return BNNC_OK;
}

bnnc_status bnnc_set_observer(bnnc_instance *instance, bnnc_observer observer, void *context)
{
    if (!instance || !instance->level)
        return BNNC_ERROR_ARGUMENT;
    pthread_mutex_lock(&instance->mutex);
    instance->observer = observer;
    instance->observer_context = context;
    pthread_mutex_unlock(&instance->mutex);
    return BNNC_OK;
}
