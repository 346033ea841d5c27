/* Making, setting up and destroying an instance. */
#include "instance.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "affinity.h"
#include "cpu.h"
#include "device.h"

bnnc_status bnnc_fail(bnnc_instance *instance, bnnc_status status, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    vsnprintf(instance->error, sizeof instance->error, format, list);
    va_end(list);
    return status;
}

/* ---- choosing the instruction set ---- */

static bnnc_status choose_forced(bnnc_instance *instance, const char *name)
{
    const bnnc_model *model = &bnnc_compiled_model;
    for (uint32_t i = 0; i < model->level_count; ++i) {
        const bnnc_level *level = &model->levels[i];
        uint64_t missing = level->features & ~bnnc_cpu_features();
        if (strcmp(level->name, name) != 0)
            continue;
        if (missing)
            return bnnc_fail(instance, BNNC_ERROR_CPU, "BNNC_ISA=%s: this processor lacks %s", name,
                             bnnc_cpu_feature_name(missing));
        instance->level = level;
        return BNNC_OK;
    }
    return bnnc_fail(instance, BNNC_ERROR_CPU, "BNNC_ISA=%s: not in this library, whose best is %s", name,
                     model->levels[0].name);
}

static bnnc_status choose_best(bnnc_instance *instance)
{
    const bnnc_model *model = &bnnc_compiled_model;
    uint64_t have = bnnc_cpu_features(), missing = 0;
    for (uint32_t i = 0; i < model->level_count; ++i) {
        missing = model->levels[i].features & ~have;
        if (!missing) {
            instance->level = &model->levels[i];
            return BNNC_OK;
        }
    }
    return bnnc_fail(instance, BNNC_ERROR_CPU, "this library needs %s, and this processor lacks %s",
                     model->levels[model->level_count - 1].name, bnnc_cpu_feature_name(missing));
}

/* ---- choosing where to run ---- */

/* Opens the GPU that `name` asks for: "cuda" or "cuda:N" insist, "auto" takes what there is, "cpu" wants none. Null is
 * a GPU for a library with code for GPUs. Sets instance->device when there is one to run on. */
static bnnc_status choose_device(bnnc_instance *instance, const char *name)
{
    const bnnc_accelerator *accelerator = bnnc_compiled_model.accelerator;
    bnnc_status status;
    int ordinal = 0, any = name && strcmp(name, "auto") == 0;
    if (name ? strcmp(name, "cpu") == 0 || (any && !accelerator) : !accelerator)
        return BNNC_OK;
    if (name && strncmp(name, "cuda:", 5) == 0 && name[5] >= '0' && name[5] <= '9' && !name[6])
        ordinal = name[5] - '0';
    else if (name && !any && strcmp(name, "cuda") != 0)
        return bnnc_fail(instance, BNNC_ERROR_ARGUMENT, "device %s: choose from cpu, cuda, cuda:0 to cuda:9, auto",
                         name);
    if (!accelerator)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "device %s: this library has no code for GPUs", name);
    status = accelerator->interface->open(instance, ordinal);
    if (status && any) {
        instance->error[0] = 0;
        return BNNC_OK;
    }
    return status;
}

/* ---- lanes ---- */

static void drop_lanes(bnnc_instance *instance, uint32_t count)
{
    while (instance->lane_count > count) {
        bnnc_lane *lane = &instance->lanes[--instance->lane_count];
        bnnc_memory_destroy(&lane->memory);
        free(lane->times);
    }
}

static bnnc_status add_lanes(bnnc_instance *instance, uint32_t count)
{
    const bnnc_model *model = &bnnc_compiled_model;
    int32_t failed;
    while (instance->lane_count < count) {
        bnnc_lane *lane = &instance->lanes[instance->lane_count++];
        *lane = (bnnc_lane){.times = calloc(model->stage_count + 1u, sizeof *lane->times)};
        if (bnnc_memory_create(&lane->memory, instance->persistent) || !lane->times)
            return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory for %llu bytes",
                             (unsigned long long)(model->arena_bytes + model->frames_bytes));
        if ((failed = bnnc_prepare(instance, lane)) != 0)
            return bnnc_fail(instance, BNNC_ERROR_KERNEL, "'%s' failed: this is a bug in bnnc",
                             model->stages[failed - 1].name);
    }
    return BNNC_OK;
}

static uint32_t fewer(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* ---- the interface ---- */

static bnnc_status fill(bnnc_instance *instance, const char *device)
{
    const bnnc_model *model = &bnnc_compiled_model;
    const char *forced = getenv("BNNC_ISA");
    bnnc_status status;
    if (model->abi_version != BNNC_ABI_VERSION)
        return bnnc_fail(instance, BNNC_ERROR_VERSION, "the model has interface %u, its runtime %d",
                         model->abi_version, BNNC_ABI_VERSION);
    status = forced && *forced ? choose_forced(instance, forced) : choose_best(instance);
    if (status)
        return status;
    instance->times = calloc(model->stage_count + 1u, sizeof *instance->times);
    if (!instance->times)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    status = choose_device(instance, device);
    if (status || instance->device)
        return status;
    instance->lanes = calloc(fewer(model->slices, BNNC_MAX_THREADS), sizeof *instance->lanes);
    instance->persistent = bnnc_memory_allocate(model->persistent_bytes);
    if (!instance->lanes || !instance->persistent)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory for %llu bytes",
                         (unsigned long long)model->persistent_bytes);
    return add_lanes(instance, 1);
}

bnnc_status bnnc_create(bnnc_instance **result)
{
    return bnnc_create_on(result, 0);
}

bnnc_status bnnc_create_on(bnnc_instance **result, const char *device)
{
    bnnc_instance *instance;
    bnnc_status status;
    if (!result)
        return BNNC_ERROR_ARGUMENT;
    *result = 0;
    instance = calloc(1, sizeof *instance);
    if (!instance)
        return BNNC_ERROR_MEMORY;
    if (pthread_mutex_init(&instance->mutex, 0)) {
        free(instance);
        return BNNC_ERROR_MEMORY;
    }
    *result = instance;
    instance->threads = 1;
    if (!device || !*device)
        device = getenv("BNNC_DEVICE");
    status = fill(instance, device && *device ? device : 0);
    if (status)
        instance->level = 0;
    return status;
}

void bnnc_destroy(bnnc_instance *instance)
{
    if (!instance)
        return;
    bnnc_pool_destroy(instance->pool);
    if (instance->device)
        bnnc_compiled_model.accelerator->interface->close(instance->device);
    drop_lanes(instance, 0);
    free(instance->lanes);
    free(instance->persistent);
    free(instance->times);
    pthread_mutex_destroy(&instance->mutex);
    free(instance);
}

const char *bnnc_error(const bnnc_instance *instance)
{
    return instance ? instance->error : "not enough memory";
}

const char *bnnc_isa_name(const bnnc_instance *instance)
{
    if (!instance || !instance->level)
        return "";
    return instance->device ? bnnc_compiled_model.accelerator->interface->name(instance->device)
                            : instance->level->name;
}

static bnnc_status change_threads(bnnc_instance *instance, uint32_t count)
{
    uint32_t lanes, had = instance->lane_count;
    bnnc_status status;
    bnnc_pool *pool = 0;
    if (instance->device)
        return BNNC_OK;
    if (count > BNNC_MAX_THREADS)
        return bnnc_fail(instance, BNNC_ERROR_ARGUMENT, "%u threads: at most %d", count, BNNC_MAX_THREADS);
    if (bnnc_compiled_model.brief)
        count = 1;
    if (count == instance->threads)
        return BNNC_OK;
    lanes = fewer(count, bnnc_compiled_model.slices);
    status = add_lanes(instance, lanes);
    if (!status && count > 1 && !(pool = bnnc_pool_create(count, bnnc_compiled_model.stage_count + 1)))
        status = bnnc_fail(instance, BNNC_ERROR_MEMORY, "cannot start %u threads", count);
    if (status) {
        drop_lanes(instance, had);
        return status;
    }
    drop_lanes(instance, lanes);
    bnnc_pool_destroy(instance->pool);
    instance->pool = pool;
    instance->threads = count;
    return BNNC_OK;
}

bnnc_status bnnc_set_threads(bnnc_instance *instance, uint32_t count)
{
    bnnc_status status;
    if (!instance || !instance->level)
        return BNNC_ERROR_ARGUMENT;
    if (count == 0) {
        count = bnnc_processor_count();
        count = count > BNNC_MAX_THREADS ? BNNC_MAX_THREADS : count;
    }
    pthread_mutex_lock(&instance->mutex);
    status = change_threads(instance, count);
    pthread_mutex_unlock(&instance->mutex);
    return status;
}
