/* An instance: memory, the chosen instruction set, and the walk over the stages. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cpu.h"
#include "model.h"
#include "pool.h"

struct bnnc_instance {
    const bnnc_level *level;
    unsigned char *arena;
    unsigned char *persistent;
    void **pointers; /* every stage's resolved arguments, one after the other */
    void ***stages;  /* stage -> its first pointer */
    uint64_t *times; /* per stage, of the last timed run */
    bnnc_pool *pool; /* null until a run wants more than one thread */
    uint32_t threads;
    int timing;
    uint64_t clock; /* when the stage now timed began */
    bnnc_observer observer;
    void *observer_context;
    char error[256];
};

static const bnnc_model *const model = &bnnc_compiled_model;

__attribute__((format(printf, 3, 4))) static bnnc_status fail(bnnc_instance *instance, bnnc_status status,
                                                              const char *format, ...)
{
    va_list list;
    va_start(list, format);
    vsnprintf(instance->error, sizeof instance->error, format, list);
    va_end(list);
    return status;
}

static uint64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* ---- choosing the instruction set ---- */

static const bnnc_level *find_level(const char *name)
{
    uint32_t i;
    for (i = 0; i < model->level_count; ++i)
        if (strcmp(model->levels[i].name, name) == 0)
            return &model->levels[i];
    return 0;
}

static bnnc_status choose_level(bnnc_instance *instance)
{
    uint64_t have = bnnc_cpu_features(), missing = 0;
    const char *forced = getenv("BNNC_ISA");
    uint32_t i;
    if (forced && *forced) {
        const bnnc_level *level = find_level(forced);
        if (!level)
            return fail(instance, BNNC_ERROR_CPU, "BNNC_ISA=%s: not in this library, whose best is %s", forced,
                        model->levels[0].name);
        missing = level->features & ~have;
        if (missing)
            return fail(instance, BNNC_ERROR_CPU, "BNNC_ISA=%s: this processor lacks %s", forced,
                        bnnc_cpu_feature_name(missing));
        instance->level = level;
        return BNNC_OK;
    }
    for (i = 0; i < model->level_count; ++i) {
        missing = model->levels[i].features & ~have;
        if (!missing) {
            instance->level = &model->levels[i];
            return BNNC_OK;
        }
    }
    return fail(instance, BNNC_ERROR_CPU, "this library needs %s, and this processor lacks %s",
                model->levels[model->level_count - 1].name, bnnc_cpu_feature_name(missing));
}

/* ---- memory ---- */

static void *aligned(uint64_t bytes)
{
    void *memory;
    return posix_memalign(&memory, BNNC_ALIGNMENT, bytes + BNNC_ALIGNMENT) ? 0 : memory;
}

static int allocate(bnnc_instance *instance)
{
    size_t arguments = 0;
    uint32_t s;
    for (s = 0; s < model->stage_count; ++s)
        arguments += model->stages[s].argument_count;
    instance->arena = aligned(model->arena_bytes);
    instance->persistent = aligned(model->persistent_bytes);
    instance->pointers = calloc(arguments + 1, sizeof *instance->pointers);
    instance->stages = calloc(model->stage_count + 1, sizeof *instance->stages);
    instance->times = calloc(model->stage_count + 1, sizeof *instance->times);
    if (!instance->arena || !instance->persistent || !instance->pointers || !instance->stages || !instance->times)
        return 0;
    arguments = 0;
    for (s = 0; s < model->stage_count; ++s) {
        instance->stages[s] = instance->pointers + arguments;
        arguments += model->stages[s].argument_count;
    }
    return 1;
}

static void resolve(bnnc_instance *instance, const void *const *inputs, void *const *outputs)
{
    void **pointer = instance->pointers;
    uint32_t s, a;
    for (s = 0; s < model->stage_count; ++s) {
        const bnnc_stage *stage = &model->stages[s];
        for (a = 0; a < stage->argument_count; ++a) {
            const bnnc_argument *argument = &stage->arguments[a];
            unsigned char *base = 0;
            switch (argument->space) {
            case BNNC_WEIGHTS: base = (unsigned char *)(uintptr_t)model->weights; break;
            case BNNC_ARENA: base = instance->arena; break;
            case BNNC_PERSISTENT: base = instance->persistent; break;
            case BNNC_INPUT: base = inputs ? (unsigned char *)(uintptr_t)inputs[argument->index] : 0; break;
            case BNNC_OUTPUT: base = outputs ? (unsigned char *)outputs[argument->index] : 0; break;
            }
            *pointer++ = base ? base + argument->offset : 0;
        }
    }
}

/* ---- the stages as a job for the pool ---- */

static int32_t stage_extent(void *context, uint32_t s)
{
    const bnnc_instance *instance = context;
    const bnnc_stage *stage = &model->stages[s];
    return stage->once ? 0 : instance->level->kernels[stage->kernel].extent;
}

static int32_t stage_run(void *context, uint32_t s, int32_t begin, int32_t end)
{
    const bnnc_instance *instance = context;
    return instance->level->kernels[model->stages[s].kernel].function(instance->stages[s], begin, end);
}

static void stage_completed(void *context, uint32_t s)
{
    bnnc_instance *instance = context;
    uint64_t end = now();
    instance->times[s] = model->stages[s].once ? 0 : end - instance->clock;
    instance->clock = end;
}

static int32_t run_stages(bnnc_instance *instance, uint32_t once)
{
    uint32_t s;
    for (s = 0; s < model->stage_count; ++s) {
        const bnnc_stage *stage = &model->stages[s];
        if (stage->once == once && stage_run(instance, s, 0, instance->level->kernels[stage->kernel].extent))
            return 1;
        if (!once && instance->timing)
            stage_completed(instance, s);
        if (!once && !stage->once && instance->observer) {
            instance->observer(instance->observer_context, s, instance->stages[s], stage->argument_count);
            instance->clock = now();
        }
    }
    return 0;
}

/* ---- the interface ---- */

bnnc_status bnnc_create(bnnc_instance **result)
{
    bnnc_instance *instance;
    bnnc_status status;
    if (!result)
        return BNNC_ERROR_ARGUMENT;
    *result = instance = calloc(1, sizeof *instance);
    if (!instance)
        return BNNC_ERROR_MEMORY;
    instance->threads = 1;
    status = choose_level(instance);
    if (status)
        return status;
    if (!allocate(instance)) {
        instance->level = 0;
        return fail(instance, BNNC_ERROR_MEMORY, "not enough memory for %llu bytes",
                    (unsigned long long)(model->arena_bytes + model->persistent_bytes));
    }
    resolve(instance, 0, 0);
    if (run_stages(instance, 1)) {
        instance->level = 0;
        return fail(instance, BNNC_ERROR_KERNEL, "a kernel failed while preparing the weights");
    }
    return BNNC_OK;
}

void bnnc_destroy(bnnc_instance *instance)
{
    if (!instance)
        return;
    bnnc_pool_destroy(instance->pool);
    free(instance->times);
    free(instance->stages);
    free(instance->pointers);
    free(instance->persistent);
    free(instance->arena);
    free(instance);
}

const char *bnnc_error(const bnnc_instance *instance)
{
    return instance ? instance->error : "not enough memory";
}

const char *bnnc_isa_name(const bnnc_instance *instance)
{
    return instance && instance->level ? instance->level->name : "";
}

bnnc_status bnnc_set_threads(bnnc_instance *instance, uint32_t count)
{
    if (!instance)
        return BNNC_ERROR_ARGUMENT;
    if (count == 0) {
        long online = sysconf(_SC_NPROCESSORS_ONLN);
        count = online < 1 ? 1 : online > BNNC_MAX_THREADS ? BNNC_MAX_THREADS : (uint32_t)online;
    }
    if (count > BNNC_MAX_THREADS)
        return fail(instance, BNNC_ERROR_ARGUMENT, "%u threads: at most %d", count, BNNC_MAX_THREADS);
    if (count != instance->threads) {
        bnnc_pool_destroy(instance->pool);
        instance->pool = 0;
        instance->threads = count;
    }
    return BNNC_OK;
}

bnnc_status bnnc_run(bnnc_instance *instance, const void *const *inputs, void *const *outputs)
{
    bnnc_job job = {instance, model->stage_count, stage_extent, stage_run, 0};
    int32_t failed;
    uint32_t i;
    if (!instance || !instance->level)
        return BNNC_ERROR_ARGUMENT;
    for (i = 0; i < model->input_count; ++i)
        if (!inputs || !inputs[i])
            return fail(instance, BNNC_ERROR_ARGUMENT, "input %u (%s) is null", i, model->inputs[i].name);
    for (i = 0; i < model->output_count; ++i)
        if (!outputs || !outputs[i])
            return fail(instance, BNNC_ERROR_ARGUMENT, "output %u (%s) is null", i, model->outputs[i].name);
    if (instance->threads > 1 && !instance->pool && !instance->observer) {
        instance->pool = bnnc_pool_create(instance->threads, model->stage_count);
        if (!instance->pool)
            return fail(instance, BNNC_ERROR_MEMORY, "cannot start %u threads", instance->threads);
    }
    resolve(instance, inputs, outputs);
    instance->clock = now();
    if (instance->pool && !instance->observer) {
        if (instance->timing)
            job.completed = stage_completed;
        failed = bnnc_pool_run(instance->pool, &job);
    } else {
        failed = run_stages(instance, 0);
    }
    return failed ? fail(instance, BNNC_ERROR_KERNEL, "a kernel failed: this is a bug in bnnc") : BNNC_OK;
}

bnnc_status bnnc_enable_times(bnnc_instance *instance, int enabled)
{
    if (!instance)
        return BNNC_ERROR_ARGUMENT;
    instance->timing = enabled != 0;
    return BNNC_OK;
}

bnnc_status bnnc_stage_times(const bnnc_instance *instance, uint64_t *nanoseconds)
{
    if (!instance || !instance->times || !nanoseconds)
        return BNNC_ERROR_ARGUMENT;
    memcpy(nanoseconds, instance->times, model->stage_count * sizeof *nanoseconds);
    return BNNC_OK;
}

bnnc_status bnnc_set_observer(bnnc_instance *instance, bnnc_observer observer, void *context)
{
    if (!instance)
        return BNNC_ERROR_ARGUMENT;
    instance->observer = observer;
    instance->observer_context = context;
    return BNNC_OK;
}
