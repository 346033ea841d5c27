/* What bnnc.h calls an instance: instance.c makes it, run.c runs it. */
#ifndef BNNC_INSTANCE_H
#define BNNC_INSTANCE_H

#include <pthread.h>

#include "memory.h"
#include "pool.h"

typedef struct bnnc_device bnnc_device; /* an opened GPU with the instance's memory there */

/* What one thread needs to compute a slice by itself. */
typedef struct bnnc_lane {
    bnnc_memory memory;
    uint64_t *times; /* of the stages, in the last timed run, as far as this thread computed slices by itself */
} bnnc_lane;

struct bnnc_instance {
    pthread_mutex_t mutex; /* held by the one call that may touch what follows */
    const bnnc_level *level; /* null when bnnc_create failed; constant otherwise */
    bnnc_device *device; /* null: the instance runs on the processor */
    unsigned char *persistent;
    bnnc_lane *lanes; /* one per slice or per thread, whichever is less */
    uint32_t lane_count;
    uint64_t *times; /* per stage, of the last timed run */
    bnnc_pool *pool; /* null with one thread */
    uint32_t threads;
    int timing;
    uint64_t clock; /* when the stage now timed began */
    bnnc_observer observer;
    void *observer_context;
    char error[256];
};

/* Notes why a call failed, for bnnc_error; returns `status`. */
__attribute__((format(printf, 3, 4))) bnnc_status bnnc_fail(bnnc_instance *instance, bnnc_status status,
                                                            const char *format, ...);

/* Runs the stages that fill a new lane's frames and, for the first lane, the persistent area.
 * 0, or 1 + the number of the stage that failed. */
int32_t bnnc_prepare(bnnc_instance *instance, const bnnc_lane *lane);

#endif
