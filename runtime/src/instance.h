/* What bnnc.h calls an instance: instance.c makes it, run.c runs it. */
#ifndef BNNC_INSTANCE_H
#define BNNC_INSTANCE_H

#include <pthread.h>

#include "memory.h"
#include "pool.h"

typedef struct bnnc_device bnnc_device; /* an opened GPU with the instance's memory there */

struct bnnc_instance {
    pthread_mutex_t mutex; /* held by the one call that may touch what follows */
    const bnnc_level *level; /* null when bnnc_create failed; constant otherwise */
    bnnc_memory memory;
    bnnc_device *device; /* null: the instance runs on the processor */
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

/* Runs the stages that prepare the persistent area. 0, or 1 + the number of the stage that failed. */
uint32_t bnnc_prepare(bnnc_instance *instance);

#endif
