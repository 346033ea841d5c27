/* A run: the walk over slices and stages, alone or with the pool, timed or observed. */
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

static int32_t extent_of(const bnnc_instance *instance, uint32_t s)
{
    return instance->level->kernels[bnnc_compiled_model.stages[s].kernel].extent;
}

static int32_t run_stage(const bnnc_instance *instance, const bnnc_lane *lane, uint32_t s, int32_t begin, int32_t end)
{
    const bnnc_kernel *kernel = &instance->level->kernels[bnnc_compiled_model.stages[s].kernel];
    return kernel->function(lane->memory.stages[s], begin, end);
}

int32_t bnnc_prepare(bnnc_instance *instance, const bnnc_lane *lane)
{
    for (uint32_t s = 0; s < bnnc_compiled_model.stage_count; ++s) {
        const bnnc_stage *stage = &bnnc_compiled_model.stages[s];
        int frame = stage->argument_count == 1 && stage->arguments->space == BNNC_FRAMES;
        if (stage->once && (frame || lane == instance->lanes) && run_stage(instance, lane, s, 0, extent_of(instance, s)))
            return (int32_t)s + 1;
    }
    return 0;
}

/* ---- a run, as tasks of the pool ----
 *
 * As many slices as all threads can have the same number of are computed by one thread each, which waits for nobody.
 * The others come first: all threads share each stage of them. */

typedef struct run {
    bnnc_instance *instance;
    const void *const *inputs;
    void *const *outputs;
    uint32_t shared; /* slices that all threads compute together, each in a lane */
} run;

/* All stages of a slice, one after the other, on this thread. 0, or 1 + the number of the stage that failed. */
static int32_t run_slice(const run *r, bnnc_lane *lane, uint32_t slice)
{
    const bnnc_instance *instance = r->instance;
    uint64_t clock = instance->timing ? now() : 0;
    bnnc_memory_bind(&lane->memory, r->inputs, r->outputs, slice);
    for (uint32_t s = 0; s < bnnc_compiled_model.stage_count; ++s) {
        const bnnc_stage *stage = &bnnc_compiled_model.stages[s];
        if (stage->once)
            continue;
        if (run_stage(instance, lane, s, 0, extent_of(instance, s)))
            return (int32_t)s + 1;
        if (instance->timing) {
            uint64_t end = now();
            lane->times[s] += end - clock;
            clock = end;
        }
        if (instance->observer) {
            instance->observer(instance->observer_context, s, lane->memory.stages[s], stage->argument_count);
            clock = instance->timing ? now() : 0;
        }
    }
    return 0;
}

static int32_t task_extent(void *context, uint32_t task)
{
    const run *r = context;
    if (task == bnnc_compiled_model.stage_count)
        return (int32_t)(bnnc_compiled_model.slices - r->shared);
    return bnnc_compiled_model.stages[task].once ? 0 : (int32_t)r->shared * extent_of(r->instance, task);
}

static int32_t task_run(void *context, uint32_t thread, uint32_t task, int32_t begin, int32_t end)
{
    const run *r = context;
    bnnc_lane *lanes = r->instance->lanes;
    int32_t failed = 0, extent;
    if (task == bnnc_compiled_model.stage_count) {
        for (; begin < end && !failed; ++begin)
            failed = run_slice(r, &lanes[thread], r->shared + (uint32_t)begin);
        return failed;
    }
    /* The steps of the first lane's slice, then those of the second's, and so on. */
    extent = extent_of(r->instance, task);
    for (; begin < end; ++lanes, end -= extent) {
        int32_t last = end < extent ? end : extent;
        if (begin < last && run_stage(r->instance, lanes, task, begin, last))
            return (int32_t)task + 1;
        begin = begin < extent ? 0 : begin - extent;
    }
    return 0;
}

static void task_completed(void *context, uint32_t task)
{
    bnnc_instance *instance = ((const run *)context)->instance;
    uint64_t end = now();
    if (task < bnnc_compiled_model.stage_count && !bnnc_compiled_model.stages[task].once)
        instance->times[task] = end - instance->clock;
    instance->clock = end;
}

static int32_t run_with_pool(run *r)
{
    bnnc_instance *instance = r->instance;
    bnnc_job job = {r, bnnc_compiled_model.stage_count + 1, task_extent, task_run, 0};
    r->shared = bnnc_compiled_model.slices % instance->threads;
    if (instance->timing && r->shared)
        job.completed = task_completed;
    for (uint32_t i = 0; i < r->shared; ++i)
        bnnc_memory_bind(&instance->lanes[i].memory, r->inputs, r->outputs, i);
    instance->clock = now();
    return bnnc_pool_run(instance->pool, &job);
}

static int32_t run_alone(const run *r)
{
    int32_t failed = 0;
    for (uint32_t slice = 0; slice < bnnc_compiled_model.slices && !failed; ++slice)
        failed = run_slice(r, r->instance->lanes, slice);
    return failed;
}

/* ---- times ---- */

static void forget_times(bnnc_instance *instance)
{
    size_t bytes = bnnc_compiled_model.stage_count * sizeof *instance->times;
    memset(instance->times, 0, bytes);
    for (uint32_t i = 0; i < instance->lane_count; ++i)
        memset(instance->lanes[i].times, 0, bytes);
}

/* In numbers of 32 bits, which every processor divides; `by` is at most BNNC_MAX_THREADS. */
static uint64_t divide(uint64_t number, uint32_t by)
{
    uint64_t quotient = 0;
    uint32_t rest = 0;
    for (int shift = 48; shift >= 0; shift -= 16) {
        uint32_t part = rest << 16 | (uint32_t)(number >> shift & 0xffff);
        quotient |= (uint64_t)(part / by) << shift;
        rest = part % by;
    }
    return quotient;
}

/* What threads did side by side counts once: the times of a run's stages add up to that of the run. */
static void add_times(bnnc_instance *instance, uint32_t side_by_side)
{
    for (uint32_t s = 0; s < bnnc_compiled_model.stage_count; ++s) {
        uint64_t sum = 0;
        for (uint32_t i = 0; i < instance->lane_count; ++i)
            sum += instance->lanes[i].times[s];
        instance->times[s] += divide(sum, side_by_side);
    }
}

/* ---- the interface ---- */

static bnnc_status run_checked(bnnc_instance *instance, const void *const *inputs, void *const *outputs, int resident)
{
    const bnnc_model *model = &bnnc_compiled_model;
    run r = {instance, inputs, outputs, 0};
    int together = instance->pool && !instance->observer;
    int32_t failed;
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
    if (instance->timing)
        forget_times(instance);
    failed = together ? run_with_pool(&r) : run_alone(&r);
    if (failed)
        return bnnc_fail(instance, BNNC_ERROR_KERNEL, "'%s' failed: this is a bug in bnnc",
                         model->stages[failed - 1].name);
    if (instance->timing)
        add_times(instance, together ? instance->threads : 1);
    return BNNC_OK;
}

static bnnc_status run_locked(bnnc_instance *instance, const void *const *inputs, void *const *outputs, int resident)
{
    bnnc_status status;
    if (!instance || !instance->level)
        return BNNC_ERROR_ARGUMENT;
    pthread_mutex_lock(&instance->mutex);
    status = run_checked(instance, inputs, outputs, resident);
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
