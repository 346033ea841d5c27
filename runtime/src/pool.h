/* Threads that walk one list of tasks together. */
#ifndef BNNC_POOL_H
#define BNNC_POOL_H

#include <stdint.h>

enum { BNNC_MAX_THREADS = 256 };

typedef struct bnnc_pool bnnc_pool;

typedef struct bnnc_job {
    void *context;
    uint32_t task_count;
    int32_t (*extent)(void *context, uint32_t task);
    /* Computes steps [begin, end) of a task, on thread number `thread` of the pool, the caller being 0; 0 on success. */
    int32_t (*run)(void *context, uint32_t thread, uint32_t task, int32_t begin, int32_t end);
    /* Called by the caller's thread when a task is complete; null for no call. */
    void (*completed)(void *context, uint32_t task);
} bnnc_job;

/* For jobs of up to `task_count` tasks on up to `threads` threads, the caller's included.
 * Each task has the same extent in every job. Starts the threads; null when memory or threads cannot be had. */
bnnc_pool *bnnc_pool_create(uint32_t threads, uint32_t task_count);
void bnnc_pool_destroy(bnnc_pool *pool);
/* Runs the tasks in order, each complete before the next begins. 0, or what a step that failed gave. */
int32_t bnnc_pool_run(bnnc_pool *pool, const bnnc_job *job);

#endif
