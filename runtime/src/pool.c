/* One wake-up per job. The woken threads and the caller walk the tasks side by side: they claim chunks of the current
 * task from an atomic counter until it runs out, wait until all its steps are done, and go on to the next. Nobody waits
 * for a thread that has not woken yet: a late one finds the counters exhausted and falls through.
 * Between tasks threads spin briefly, then yield; between jobs they sleep. */
#define _POSIX_C_SOURCE 200809L /* posix_memalign */
#include "pool.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>

enum {
    CHUNKS_PER_THREAD = 4, /* so that a slow or late thread holds up a task by a quarter of its share at most */
    SPINS_BEFORE_YIELD = 200,
};

typedef struct progress {
    _Alignas(64) atomic_uint claimed; /* steps handed out, possibly past the extent: hence unsigned */
    _Alignas(64) atomic_uint done;
} progress;

struct bnnc_pool {
    progress *tasks;
    const bnnc_job *job; /* null between jobs */
    uint64_t generation; /* counts jobs: a worker takes part in each at most once */
    uint32_t started;    /* workers, so threads - 1 */
    uint32_t active;     /* workers inside the current job */
    int stopping;
    atomic_uint failed; /* 1 + the number of a task that failed, or 0 */
    pthread_mutex_t mutex; /* guards job, generation, active, stopping */
    pthread_cond_t wake;
    pthread_cond_t idle;
    pthread_t workers[BNNC_MAX_THREADS];
};

static void pause_briefly(int *spins)
{
    if (++*spins < SPINS_BEFORE_YIELD) {
#if defined(__x86_64__)
        __builtin_ia32_pause();
#endif
    } else {
        sched_yield();
    }
}

static void walk(bnnc_pool *pool, const bnnc_job *job, int is_caller)
{
    uint32_t t;
    for (t = 0; t < job->task_count; ++t) {
        progress *task = &pool->tasks[t];
        uint32_t extent = (uint32_t)job->extent(job->context, t), begin;
        uint32_t pieces = (pool->started + 1) * CHUNKS_PER_THREAD;
        uint32_t chunk = extent / pieces + (extent % pieces != 0);
        int spins = 0;
        while (atomic_load_explicit(&task->claimed, memory_order_relaxed) < extent &&
               (begin = atomic_fetch_add_explicit(&task->claimed, chunk, memory_order_relaxed)) < extent) {
            uint32_t end = chunk < extent - begin ? begin + chunk : extent;
            /* Once a step has failed, the rest is only counted. */
            if (!atomic_load_explicit(&pool->failed, memory_order_relaxed) &&
                job->run(job->context, t, (int32_t)begin, (int32_t)end))
                atomic_store_explicit(&pool->failed, t + 1, memory_order_relaxed);
            atomic_fetch_add_explicit(&task->done, end - begin, memory_order_release);
        }
        while (atomic_load_explicit(&task->done, memory_order_acquire) < extent)
            pause_briefly(&spins);
        if (is_caller && job->completed)
            job->completed(job->context, t);
    }
}

static void *worker(void *argument)
{
    bnnc_pool *pool = argument;
    uint64_t seen = 0;
    pthread_mutex_lock(&pool->mutex);
    for (;;) {
        const bnnc_job *job = pool->job;
        if (pool->stopping)
            break;
        if (!job || pool->generation == seen) {
            pthread_cond_wait(&pool->wake, &pool->mutex);
            continue;
        }
        seen = pool->generation;
        pool->active++;
        pthread_mutex_unlock(&pool->mutex);
        walk(pool, job, 0);
        pthread_mutex_lock(&pool->mutex);
        if (--pool->active == 0)
            pthread_cond_signal(&pool->idle);
    }
    pthread_mutex_unlock(&pool->mutex);
    return 0;
}

bnnc_pool *bnnc_pool_create(uint32_t threads, uint32_t task_count)
{
    bnnc_pool *pool = calloc(1, sizeof *pool);
    void *tasks;
    if (!pool)
        return 0;
    if (posix_memalign(&tasks, _Alignof(progress), (task_count + 1) * sizeof(progress))) {
        free(pool);
        return 0;
    }
    pool->tasks = tasks;
    pthread_mutex_init(&pool->mutex, 0);
    pthread_cond_init(&pool->wake, 0);
    pthread_cond_init(&pool->idle, 0);
    while (pool->started + 1 < threads) {
        if (pthread_create(&pool->workers[pool->started], 0, worker, pool)) {
            bnnc_pool_destroy(pool);
            return 0;
        }
        pool->started++;
    }
    return pool;
}

void bnnc_pool_destroy(bnnc_pool *pool)
{
    uint32_t i;
    if (!pool)
        return;
    pthread_mutex_lock(&pool->mutex);
    pool->stopping = 1;
    pthread_cond_broadcast(&pool->wake);
    pthread_mutex_unlock(&pool->mutex);
    for (i = 0; i < pool->started; ++i)
        pthread_join(pool->workers[i], 0);
    pthread_cond_destroy(&pool->idle);
    pthread_cond_destroy(&pool->wake);
    pthread_mutex_destroy(&pool->mutex);
    free(pool->tasks);
    free(pool);
}

uint32_t bnnc_pool_run(bnnc_pool *pool, const bnnc_job *job)
{
    uint32_t t;
    for (t = 0; t < job->task_count; ++t) {
        atomic_store_explicit(&pool->tasks[t].claimed, 0, memory_order_relaxed);
        atomic_store_explicit(&pool->tasks[t].done, 0, memory_order_relaxed);
    }
    atomic_store_explicit(&pool->failed, 0, memory_order_relaxed);

    pthread_mutex_lock(&pool->mutex);
    pool->job = job;
    pool->generation++;
    pthread_cond_broadcast(&pool->wake);
    pthread_mutex_unlock(&pool->mutex);

    walk(pool, job, 1);

    pthread_mutex_lock(&pool->mutex);
    pool->job = 0;
    while (pool->active)
        pthread_cond_wait(&pool->idle, &pool->mutex);
    pthread_mutex_unlock(&pool->mutex);
    return atomic_load_explicit(&pool->failed, memory_order_relaxed);
}
