/* One wake-up per job. The woken threads and the caller walk the tasks side by side. Each thread has a share of every
 * task, takes it in chunks, then helps out with what is left of the others' shares, waits until all steps are done, and
 * goes on to the next task. Nobody waits for a thread that has not woken yet: the others take its share, and a late one
 * finds nothing left and falls through. As long as all are on time, each counter is touched by its own thread only.
 * Counters are never reset: they run on from job to job, modulo 2^32, since each job adds the same to them.
 * Between tasks threads spin briefly, then yield; between jobs they sleep. */
#define _GNU_SOURCE /* posix_memalign */
#include "pool.h"

#include "affinity.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum {
    SPINS_BEFORE_YIELD = 200,
};

/* A counter on cache lines of its own: processors fetch them in pairs. */
typedef struct counter {
    _Alignas(128) atomic_uint value;
} counter;

struct bnnc_pool {
    counter *claimed; /* [task][thread]: steps taken from a thread's share, in all jobs so far */
    counter *done;    /* [task]: steps completed, in all jobs so far */
    const bnnc_job *job; /* null between jobs */
    uint32_t generation; /* counts jobs: a worker takes part in each at most once */
    uint32_t started;    /* workers, so threads - 1 */
    uint32_t running;    /* workers that have told their number */
    int stopping;
    atomic_uint active; /* workers inside the current job; they enter it under the mutex */
    atomic_int failed;  /* what a step that failed gave, or 0 */
    pthread_mutex_t mutex; /* guards job, generation, running, stopping */
    pthread_cond_t wake;
    bnnc_processors allowed;
    int avoided; /* the processor that workers are kept off, or -1 */
    atomic_int numbers[BNNC_MAX_THREADS]; /* of the workers, 0 until they have started */
    pthread_t workers[BNNC_MAX_THREADS];
};

static void pause_briefly(int *spins)
{
    if (++*spins < SPINS_BEFORE_YIELD) {
#if defined(__x86_64__)
        __builtin_ia32_pause();
#elif defined(__aarch64__) || defined(__arm__)
        __asm__ volatile("yield");
#endif
    } else {
        sched_yield();
    }
}

/* How much of `extent` steps lies before the share of thread `i` of `threads`: extent * i / threads, rounded up, in
 * numbers of 32 bits, which every processor divides. */
static uint32_t share_begin(uint32_t extent, uint32_t i, uint32_t threads)
{
    return extent / threads * i + (extent % threads * i + threads - 1) / threads;
}

/* Takes half of what is left of thread `owner`'s share: the number of steps, from *begin on; 0 when nothing is left.
 * Every other share is taken from its end: where shares are channels, threads at the same pixels would write to the same
 * cache lines of bits. */
static uint32_t claim(bnnc_pool *pool, uint32_t task, uint32_t extent, uint32_t owner, uint32_t *begin)
{
    uint32_t threads = pool->started + 1, first = share_begin(extent, owner, threads);
    uint32_t share = share_begin(extent, owner + 1, threads) - first;
    uint32_t before = (pool->generation - 1) * share; /* claimed in earlier jobs */
    atomic_uint *counter = &pool->claimed[task * threads + owner].value;
    uint32_t claimed = atomic_load_explicit(counter, memory_order_relaxed), count;
    do {
        uint32_t left = before + share - claimed;
        if (!left)
            return 0;
        count = left - left / 2;
    } while (!atomic_compare_exchange_weak_explicit(counter, &claimed, claimed + count, memory_order_relaxed,
                                                    memory_order_relaxed));
    claimed -= before;
    *begin = first + (owner % 2 ? share - claimed - count : claimed);
    return count;
}

/* Thread `self` runs what is left of thread `owner`'s share of a task. Returns the number of completed steps of the
 * task, by all threads and in all jobs so far. */
static uint32_t run_share(bnnc_pool *pool, const bnnc_job *job, uint32_t self, uint32_t task, uint32_t extent,
                          uint32_t owner)
{
    atomic_uint *done = &pool->done[task].value;
    uint32_t steps = 0, begin, count;
    int32_t failed;
    while ((count = claim(pool, task, extent, owner, &begin)) != 0) {
        /* Once a step has failed, the rest is only counted. */
        if (!atomic_load_explicit(&pool->failed, memory_order_relaxed) &&
            (failed = job->run(job->context, self, task, (int32_t)begin, (int32_t)(begin + count))) != 0)
            atomic_store_explicit(&pool->failed, failed, memory_order_relaxed);
        steps += count;
    }
    return steps ? atomic_fetch_add_explicit(done, steps, memory_order_acq_rel) + steps
                 : atomic_load_explicit(done, memory_order_acquire);
}

/* Thread `self`'s part in a job. The last thread to end its share finds the task complete and looks at no counter of
 * another's. */
static void walk(bnnc_pool *pool, const bnnc_job *job, uint32_t self)
{
    uint32_t threads = pool->started + 1;
    for (uint32_t t = 0; t < job->task_count; ++t) {
        uint32_t extent = (uint32_t)job->extent(job->context, t), all = pool->generation * extent;
        int spins = 0;
        uint32_t done = run_share(pool, job, self, t, extent, self);
        for (uint32_t i = 1; i < threads && done != all; ++i)
            done = run_share(pool, job, self, t, extent, (self + i) % threads);
        while (atomic_load_explicit(&pool->done[t].value, memory_order_acquire) != all)
            pause_briefly(&spins);
        if (self == 0 && job->completed)
            job->completed(job->context, t);
    }
}

/* Before a job: the workers off the caller's processor. They stay there until a caller turns up on another one. */
static void make_room(bnnc_pool *pool)
{
    int here = bnnc_processor();
    if (here == pool->avoided)
        return;
    for (uint32_t i = 0; i < pool->started; ++i) {
        int number = atomic_load_explicit(&pool->numbers[i], memory_order_relaxed);
        if (!number)
            return; /* not started yet: next time */
        bnnc_keep_off(number, &pool->allowed, here);
    }
    pool->avoided = here;
}

static void *worker(void *argument)
{
    bnnc_pool *pool = argument;
    uint32_t seen = 0, self;
    pthread_mutex_lock(&pool->mutex);
    self = ++pool->running;
    atomic_store_explicit(&pool->numbers[self - 1], bnnc_thread_number(), memory_order_relaxed);
    for (;;) {
        const bnnc_job *job = pool->job;
        if (pool->stopping)
            break;
        if (!job || pool->generation == seen) {
            pthread_cond_wait(&pool->wake, &pool->mutex);
            continue;
        }
        seen = pool->generation;
        atomic_fetch_add_explicit(&pool->active, 1, memory_order_relaxed);
        pthread_mutex_unlock(&pool->mutex);
        walk(pool, job, self);
        atomic_fetch_sub_explicit(&pool->active, 1, memory_order_release);
        pthread_mutex_lock(&pool->mutex);
    }
    pthread_mutex_unlock(&pool->mutex);
    return 0;
}

bnnc_pool *bnnc_pool_create(uint32_t threads, uint32_t task_count)
{
    bnnc_pool *pool = calloc(1, sizeof *pool);
    size_t counters = (size_t)task_count * (threads + 1);
    void *memory;
    if (!pool)
        return 0;
    if (posix_memalign(&memory, _Alignof(counter), counters * sizeof(counter))) {
        free(pool);
        return 0;
    }
    memset(memory, 0, counters * sizeof(counter));
    pool->claimed = memory;
    pool->done = pool->claimed + (size_t)task_count * threads;
    pool->avoided = -1;
    bnnc_processors_allowed(&pool->allowed);
    pthread_mutex_init(&pool->mutex, 0);
    pthread_cond_init(&pool->wake, 0);
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
    pthread_cond_destroy(&pool->wake);
    pthread_mutex_destroy(&pool->mutex);
    free(pool->claimed);
    free(pool);
}

int32_t bnnc_pool_run(bnnc_pool *pool, const bnnc_job *job)
{
    int spins = 0;
    atomic_store_explicit(&pool->failed, 0, memory_order_relaxed);
    make_room(pool);

    pthread_mutex_lock(&pool->mutex);
    pool->job = job;
    pool->generation++;
    pthread_cond_broadcast(&pool->wake);
    pthread_mutex_unlock(&pool->mutex);

    walk(pool, job, 0);

    pthread_mutex_lock(&pool->mutex);
    pool->job = 0;
    pthread_mutex_unlock(&pool->mutex);
    while (atomic_load_explicit(&pool->active, memory_order_acquire)) /* all is done: they are on their way out */
        pause_briefly(&spins);
    return atomic_load_explicit(&pool->failed, memory_order_relaxed);
}
