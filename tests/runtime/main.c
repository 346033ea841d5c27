/* Tests of the runtime over fake_model.c, by name: `main runs`, `main errors`, ... Exits with 1 at the first failure. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bnnc.h"
#include "fake_model.h"

#define CHECK(condition)                                                      \
    do {                                                                      \
        if (!(condition)) {                                                   \
            printf("%s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                          \
        }                                                                     \
    } while (0)

typedef struct arrays {
    _Alignas(64) uint32_t x[SLICES * SIZE + 1];
    _Alignas(64) uint32_t step[SLICES];
    _Alignas(64) uint32_t y[SLICES * SIZE + 2];
    _Alignas(64) uint32_t sum[SLICES];
    uint32_t expected[SLICES * SIZE], expected_sum[SLICES];
} arrays;

/* Pseudo-random x, and what the model must make of it, computed the obvious way. */
static void fill_slice(arrays *a, int slice, uint32_t seed)
{
    static const uint32_t weights[COLUMNS] = {1, 2, 3, 4, 5, 6, 7, 8};
    uint32_t (*now)[COLUMNS] = malloc(SIZE * 4), (*next)[COLUMNS] = malloc(SIZE * 4);
    uint32_t *x = a->x + slice * SIZE, *expected = a->expected + slice * SIZE;
    CHECK(now && next);
    a->step[slice] = seed;
    for (int i = 0; i < SIZE; ++i) {
        x[i] = seed = seed * 1664525u + 1013904223u;
        now[i / COLUMNS][i % COLUMNS] = x[i] + a->step[slice];
    }
    for (int round = 0; round < ROUNDS; ++round) {
        for (int r = 0; r < ROWS; ++r)
            for (int c = 0; c < COLUMNS; ++c)
                next[r][c] = now[(r + ROWS - 1) % ROWS][c] * (weights[c] + 1) + now[(r + 1) % ROWS][c] + now[r][c];
        memcpy(now, next, SIZE * 4);
    }
    a->expected_sum[slice] = 0;
    for (int i = 0; i < SIZE; ++i) {
        expected[i] = now[i / COLUMNS][i % COLUMNS] + BORDER + a->step[slice];
        a->expected_sum[slice] += expected[i];
    }
    free(now);
    free(next);
}

static void fill(arrays *a, uint32_t seed)
{
    for (int slice = 0; slice < SLICES; ++slice)
        fill_slice(a, slice, seed + 1000u * (uint32_t)slice);
}

static bnnc_status run(bnnc_instance *net, arrays *a)
{
    const void *inputs[] = {a->x, a->step};
    void *outputs[] = {a->y, a->sum};
    memset(a->y, 0, sizeof a->y);
    memset(a->sum, 0, sizeof a->sum);
    return bnnc_run(net, inputs, outputs);
}

static int correct(const arrays *a)
{
    return memcmp(a->y, a->expected, sizeof a->expected) == 0 && memcmp(a->sum, a->expected_sum, sizeof a->sum) == 0;
}

static bnnc_instance *create(void)
{
    bnnc_instance *net;
    CHECK(bnnc_create(&net) == BNNC_OK);
    return net;
}

static arrays shared;

static void test_runs(void)
{
    static const uint32_t threads[] = {1, 2, 8, 3, 0, 1};
    bnnc_instance *net = create();
    for (size_t i = 0; i < sizeof threads / sizeof *threads; ++i) {
        CHECK(bnnc_set_threads(net, threads[i]) == BNNC_OK);
        for (uint32_t seed = 0; seed < 20; ++seed) {
            fill(&shared, seed);
            CHECK(run(net, &shared) == BNNC_OK);
            CHECK(correct(&shared));
        }
    }
    CHECK(strcmp(bnnc_error(net), "") == 0);
    bnnc_destroy(net);
}

/* Arrays aligned to an element but not to a cache line: read, written, and nothing beside them touched. */
static void test_unaligned(void)
{
    bnnc_instance *net = create();
    enum { ALL = SLICES * SIZE };
    _Alignas(64) uint32_t others[SLICES + 2] = {7};
    others[SLICES + 1] = 9;
    CHECK(bnnc_set_threads(net, 2) == BNNC_OK);
    for (uint32_t seed = 1; seed < 4; ++seed) {
        fill(&shared, seed);
        memmove(shared.x + 1, shared.x, ALL * 4);
        memset(shared.y, 0xff, sizeof shared.y);
        CHECK(bnnc_run(net, (const void *[]){shared.x + 1, shared.step}, (void *[]){shared.y + 1, others + 1}) == BNNC_OK);
        CHECK(memcmp(shared.y + 1, shared.expected, ALL * 4) == 0);
        CHECK(memcmp(others + 1, shared.expected_sum, SLICES * 4) == 0);
        CHECK(shared.y[0] == UINT32_MAX && shared.y[ALL + 1] == UINT32_MAX && others[0] == 7 && others[SLICES + 1] == 9);
        fill(&shared, seed + 10);
        CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    }
    bnnc_destroy(net);
}

static void test_queries(void)
{
    bnnc_instance *net = create();
    CHECK(bnnc_abi_version() == BNNC_ABI_VERSION);
    CHECK(bnnc_check(BNNC_ABI_VERSION, 0) == BNNC_OK);
    CHECK(bnnc_check(BNNC_ABI_VERSION, bnnc_model_id()) == BNNC_OK);
    CHECK(bnnc_check(BNNC_ABI_VERSION, "another") == BNNC_ERROR_MODEL);
    CHECK(bnnc_check(BNNC_ABI_VERSION + 1, 0) == BNNC_ERROR_VERSION);
    CHECK(strcmp(bnnc_metadata(), "{}") == 0);
    CHECK(bnnc_input_count() == 2 && bnnc_output_count() == 2);
    CHECK(strcmp(bnnc_input(0)->name, "x") == 0 && strcmp(bnnc_input(0)->dtype, "uint32") == 0);
    CHECK(bnnc_input(0)->rank == 3 && bnnc_input(0)->shape[1] == ROWS && bnnc_input(0)->bytes == SLICES * SIZE * 4);
    CHECK(strcmp(bnnc_output(1)->name, "sum") == 0 && bnnc_output(1)->rank == 1);
    CHECK(!bnnc_input(2) && !bnnc_output(2) && !bnnc_stage_name(STAGES));
    CHECK(bnnc_stage_count() == STAGES && strcmp(bnnc_stage_name(11), "total") == 0);
    CHECK(strcmp(bnnc_isa_name(net), "sse3") == 0);
    bnnc_destroy(net);
}

static void test_times(void)
{
    bnnc_instance *net = create();
    uint64_t times[STAGES];
    fill(&shared, 1);
    for (uint32_t threads = 1; threads <= 2; ++threads) {
        uint64_t total = 0;
        CHECK(bnnc_set_threads(net, threads) == BNNC_OK && bnnc_enable_times(net, 1) == BNNC_OK);
        CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
        CHECK(bnnc_stage_times(net, times) == BNNC_OK);
        for (int s = 0; s < STAGES; ++s)
            total += times[s];
        CHECK(times[1] == 0 && times[12] == 0 && total > 0); /* those ran at creation */
    }
    CHECK(bnnc_stage_times(net, 0) == BNNC_ERROR_ARGUMENT);
    CHECK(bnnc_enable_times(net, 0) == BNNC_OK);
    bnnc_destroy(net);
}

static void observe(void *context, uint32_t stage, void *const *arguments, uint32_t count)
{
    int32_t *seen = context; /* the last stage of this slice, and how many of all */
    CHECK(stage != 1 && stage != 12 && (int32_t)stage > seen[0]);
    CHECK(count == (stage == 0 ? 4u : stage == 11 ? 2u : 3u));
    seen[0] = stage == 11 ? -1 : (int32_t)stage;
    if (stage == 11)
        CHECK(*(const uint32_t *)arguments[1] == shared.expected_sum[seen[1] / (STAGES - 2)]);
    seen[1]++;
}

static void test_observer(void)
{
    bnnc_instance *net = create();
    int32_t seen[2] = {-1, 0};
    fill(&shared, 5);
    CHECK(bnnc_set_threads(net, 2) == BNNC_OK && bnnc_set_observer(net, observe, seen) == BNNC_OK);
    CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    CHECK(seen[0] == -1 && seen[1] == SLICES * (STAGES - 2)); /* all but those at creation */
    CHECK(bnnc_set_observer(net, 0, 0) == BNNC_OK);
    CHECK(run(net, &shared) == BNNC_OK && correct(&shared) && seen[1] == SLICES * (STAGES - 2));
    bnnc_destroy(net);
}

static int threads_of_this_process(void)
{
    DIR *folder = opendir("/proc/self/task");
    int entries = 0;
    CHECK(folder);
    while (readdir(folder))
        ++entries;
    closedir(folder);
    return entries - 2; /* "." and ".." */
}

static void test_threads(void)
{
    bnnc_instance *net = create();
    fill(&shared, 7);
    CHECK(bnnc_set_threads(net, 4) == BNNC_OK && threads_of_this_process() == (BRIEF ? 1 : 4));
    CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    CHECK(bnnc_set_threads(net, 257) == BNNC_ERROR_ARGUMENT && strstr(bnnc_error(net), "256"));
    bnnc_destroy(net);
}

static void test_errors(void)
{
    bnnc_instance *net = create();
    void *outputs[] = {shared.y, shared.sum};
    CHECK(bnnc_create(0) == BNNC_ERROR_ARGUMENT);
    CHECK(bnnc_run(0, 0, 0) == BNNC_ERROR_ARGUMENT && bnnc_set_threads(0, 1) == BNNC_ERROR_ARGUMENT);
    CHECK(bnnc_enable_times(0, 1) == BNNC_ERROR_ARGUMENT && bnnc_set_observer(0, 0, 0) == BNNC_ERROR_ARGUMENT);
    CHECK(strcmp(bnnc_error(net), "") == 0 && *bnnc_error(0) && strcmp(bnnc_isa_name(0), "") == 0);
    bnnc_destroy(0);
    CHECK(bnnc_run(net, 0, outputs) == BNNC_ERROR_ARGUMENT && strcmp(bnnc_error(net), "input 0 (x) is null") == 0);
    CHECK(bnnc_run(net, (const void *[]){shared.x, 0}, outputs) == BNNC_ERROR_ARGUMENT);
    CHECK(strcmp(bnnc_error(net), "input 1 (step) is null") == 0);
    CHECK(bnnc_run(net, (const void *[]){shared.x, shared.x}, 0) == BNNC_ERROR_ARGUMENT);
    CHECK(strcmp(bnnc_error(net), "output 0 (y) is null") == 0);
    CHECK(bnnc_set_threads(net, 257) == BNNC_ERROR_ARGUMENT && strstr(bnnc_error(net), "256"));
    for (uint32_t threads = 1; threads <= 8; threads *= 2) {
        CHECK(bnnc_set_threads(net, threads) == BNNC_OK);
        fill(&shared, 3);
        shared.x[SLICES * SIZE - SIZE / 2] = FORBIDDEN;
        CHECK(run(net, &shared) == BNNC_ERROR_KERNEL && strstr(bnnc_error(net), "'load'"));
        fill(&shared, 4);
        CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    }
    bnnc_destroy(net);
}

typedef struct worker {
    pthread_t thread;
    bnnc_instance *net; /* null: make one's own */
    uint32_t seed;
} worker;

static void *work(void *argument)
{
    worker *w = argument;
    bnnc_instance *net = w->net ? w->net : create();
    arrays *a;
    CHECK(posix_memalign((void **)&a, 64, sizeof *a) == 0);
    if (!w->net)
        CHECK(bnnc_set_threads(net, 2) == BNNC_OK);
    fill(a, w->seed);
    for (int i = 0; i < 20; ++i) {
        if (w->net && i % 5 == 0)
            CHECK(bnnc_set_threads(net, 1 + (w->seed + (uint32_t)i) % 3) == BNNC_OK);
        CHECK(run(net, a) == BNNC_OK && correct(a));
    }
    if (!w->net)
        bnnc_destroy(net);
    free(a);
    return 0;
}

static void in_parallel(bnnc_instance *net)
{
    worker workers[4];
    for (uint32_t i = 0; i < 4; ++i) {
        workers[i].net = net;
        workers[i].seed = i;
        CHECK(pthread_create(&workers[i].thread, 0, work, &workers[i]) == 0);
    }
    for (int i = 0; i < 4; ++i)
        CHECK(pthread_join(workers[i].thread, 0) == 0);
}

static void test_four_instances(void) { in_parallel(0); }

static void test_shared_instance(void)
{
    bnnc_instance *net = create();
    in_parallel(net);
    bnnc_destroy(net);
}

/* Prints bnnc_create's status and the instance's instruction set or error. */
static void show_create(void)
{
    bnnc_instance *net = 0;
    bnnc_status status = bnnc_create(&net);
    printf("%d %s\n", (int)status, status ? bnnc_error(net) : bnnc_isa_name(net));
    if (status)
        CHECK(bnnc_run(net, 0, 0) == BNNC_ERROR_ARGUMENT && bnnc_set_threads(net, 2) == BNNC_ERROR_ARGUMENT);
    bnnc_destroy(net);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*test)(void);
    } tests[] = {
        {"runs", test_runs}, {"unaligned", test_unaligned}, {"queries", test_queries}, {"times", test_times},
        {"observer", test_observer}, {"threads", test_threads}, {"errors", test_errors}, {"four_instances", test_four_instances},
        {"shared_instance", test_shared_instance}, {"create", show_create},
    };
    for (size_t i = 0; argc == 2 && i < sizeof tests / sizeof *tests; ++i)
        if (strcmp(tests[i].name, argv[1]) == 0) {
            tests[i].test();
            return 0;
        }
    printf("no such test\n");
    return 1;
}
