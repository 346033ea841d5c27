/* Tests of the runtime on the fake driver over tests/runtime/fake_model.c, by name: those of tests/runtime/main.c, for a
 * GPU answers as the processor does, and those of what only GPUs have. */
#define main main_of_any_runtime
#include "main.c"
#undef main

#include <sys/wait.h>
#include <unistd.h>

enum { OUT_OF_MEMORY = 2, LAUNCH_FAILED = 719 };

/* fake_driver.cpp */
void fake_cuda_reset(int count, int version, int cc, uint64_t bytes);
void fake_cuda_fail(const char *call, int number, int result, int since);
const char *fake_cuda_failed(void);
uint64_t fake_cuda_allocate(uint64_t bytes);
void fake_cuda_release(uint64_t address);
void fake_cuda_push_foreign(void);
void fake_cuda_pop_foreign(void);
int fake_cuda_foreign_is_current(void);
const char *fake_cuda_complaints(void);

static int content(void)
{
    if (*fake_cuda_complaints())
        printf("%s", fake_cuda_complaints());
    return !*fake_cuda_complaints();
}

static bnnc_status run_resident(bnnc_instance *net, arrays *a)
{
    enum { BYTES = SLICES * SIZE * 4 };
    void *x = (void *)(uintptr_t)fake_cuda_allocate(BYTES), *step = (void *)(uintptr_t)fake_cuda_allocate(4);
    void *y = (void *)(uintptr_t)fake_cuda_allocate(BYTES), *sum = (void *)(uintptr_t)fake_cuda_allocate(4);
    void *const all[] = {x, step, y, sum};
    bnnc_status status;
    memcpy(x, a->x, BYTES);
    memcpy(step, a->step, 4);
    status = bnnc_run_device(net, (const void *[]){x, step}, (void *[]){y, sum});
    memcpy(a->y, y, BYTES);
    memcpy(a->sum, sum, 4);
    for (int i = 0; i < 4; ++i)
        fake_cuda_release((uintptr_t)all[i]);
    return status;
}

static void look(void *context, uint32_t stage, void *const *arguments, uint32_t count)
{
    *(uint32_t *)context += stage + count + (arguments[0] != 0);
}

/* An instance that is used in every way; its first failure, if any. Afterwards nothing fails any more unless `lost`, and
 * it must still be good. */
static bnnc_status live(int lost, char *error)
{
    bnnc_instance *net;
    uint32_t seen = 0;
    bnnc_status status = bnnc_create(&net);
    int made = !status;
    fill(&shared, 7);
    if (!status)
        status = run(net, &shared);
    if (!status && !(status = bnnc_enable_times(net, 1)))
        status = run(net, &shared);
    if (made)
        CHECK(!bnnc_enable_times(net, 0) && !bnnc_set_observer(net, look, &seen));
    if (!status)
        status = run(net, &shared);
    if (made)
        CHECK(!bnnc_set_observer(net, 0, 0));
    if (!status)
        status = run_resident(net, &shared);
    strcpy(error, bnnc_error(net));
    if (!status)
        CHECK(correct(&shared));
    if (!lost)
        fake_cuda_fail(0, 0, 0, 0);
    if (made && !lost)
        CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    CHECK(net);
    bnnc_destroy(net);
    return status;
}

/* When one of these fails something stays held, whatever anybody does. */
static int gives_back(const char *call)
{
    static const char *const calls[] = {
        "cuCtxPopCurrent_v2", "cuStreamDestroy_v2", "cuGraphDestroy", "cuGraphExecDestroy", "cuEventDestroy_v2",
        "cuModuleUnload", "cuMemFree_v2", "cuDevicePrimaryCtxRelease_v2"};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; ++i)
        if (strcmp(calls[i], call) == 0)
            return 1;
    return 0;
}

/* Every call of the driver fails in turn, once or for good: a code and a text, nothing held, nothing broken. */
static void every_failure(int result, int lost)
{
    int number = 0, failures = 0;
    for (;; ++failures) {
        char error[256], call[64];
        bnnc_status status;
        fake_cuda_reset(1, 12090, 80, 1 << 30);
        fake_cuda_fail(0, ++number, result, lost);
        status = live(lost, error);
        strcpy(call, fake_cuda_failed());
        fake_cuda_fail(0, 0, 0, 0);
        if (!*call)
            break;
        if (lost || gives_back(call))
            continue;
        if (!status || !*error || strchr(error, '\n')) {
            printf("%s, call %d: status %d, error '%s'\n", call, number, (int)status, error);
            exit(1);
        }
        CHECK(status == BNNC_ERROR_DRIVER || status == (result == OUT_OF_MEMORY ? BNNC_ERROR_MEMORY : BNNC_ERROR_GPU));
        CHECK(strstr(error, "CUDA_ERROR_") || strstr(error, "has not enough memory for"));
        CHECK(content());
    }
    CHECK(failures > 100);
    fake_cuda_reset(1, 12090, 80, 1 << 30);
}

static void test_failures(void)
{
    every_failure(LAUNCH_FAILED, 0);
    every_failure(OUT_OF_MEMORY, 0);
}

static void test_lost_gpu(void) { every_failure(LAUNCH_FAILED, 1); }

/* Another library's context is current, and is so again after every call. */
static void test_foreign_context(void)
{
    bnnc_instance *net;
    fake_cuda_push_foreign();
    net = create();
    CHECK(fake_cuda_foreign_is_current());
    fill(&shared, 3);
    CHECK(run(net, &shared) == BNNC_OK && correct(&shared) && fake_cuda_foreign_is_current());
    CHECK(run_resident(net, &shared) == BNNC_OK && correct(&shared) && fake_cuda_foreign_is_current());
    fake_cuda_fail("cuGraphLaunch", 1, LAUNCH_FAILED, 0);
    CHECK(run(net, &shared) == BNNC_ERROR_GPU && fake_cuda_foreign_is_current());
    bnnc_destroy(net);
    CHECK(fake_cuda_foreign_is_current());
    fake_cuda_pop_foreign();
    CHECK(content());
}

static void *come_and_go(void *argument)
{
    arrays *a;
    CHECK(posix_memalign((void **)&a, 64, sizeof *a) == 0);
    fill(a, *(uint32_t *)argument);
    for (int i = 0; i < 20; ++i) {
        bnnc_instance *net;
        CHECK(bnnc_create_on(&net, i % 2 ? "cuda:1" : "cuda:0") == BNNC_OK);
        CHECK(run(net, a) == BNNC_OK && correct(a));
        bnnc_destroy(net);
    }
    free(a);
    return 0;
}

/* Instances on two GPUs come and go while another, which two threads share, runs. */
static void test_coming_and_going(void)
{
    pthread_t threads[2];
    uint32_t seeds[] = {1, 2};
    bnnc_instance *net;
    fake_cuda_reset(2, 12090, 80, 1 << 30);
    net = create();
    for (int i = 0; i < 2; ++i)
        CHECK(pthread_create(&threads[i], 0, come_and_go, &seeds[i]) == 0);
    in_parallel(net);
    for (int i = 0; i < 2; ++i)
        CHECK(pthread_join(threads[i], 0) == 0);
    fill(&shared, 9);
    CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    bnnc_destroy(net);
    CHECK(content());
}

static void child(bnnc_instance *net)
{
    bnnc_instance *own;
    CHECK(run(net, &shared) == BNNC_ERROR_GPU && strstr(bnnc_error(net), "before this process was forked"));
    bnnc_destroy(net);
    CHECK(bnnc_create_on(&own, "cuda") == BNNC_ERROR_DRIVER && strstr(bnnc_error(own), "was this process forked"));
    bnnc_destroy(own);
    CHECK(bnnc_create_on(&own, "auto") == BNNC_OK && strcmp(bnnc_isa_name(own), "sse3") == 0);
    CHECK(run(own, &shared) == BNNC_OK && correct(&shared));
    bnnc_destroy(own);
    CHECK(strncmp(fake_cuda_complaints(), "held: ", 6) == 0); /* by the other process, and nothing was refused */
    fake_cuda_reset(1, 12090, 80, 1 << 30);
    exit(0);
}

/* A process forked from one that uses the GPU has none: errors, never a call of the driver. */
static void test_fork(void)
{
    bnnc_instance *net = create();
    int status;
    pid_t forked;
    fill(&shared, 5);
    CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    forked = fork();
    CHECK(forked >= 0);
    if (!forked)
        child(net);
    CHECK(waitpid(forked, &status, 0) == forked && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    CHECK(run(net, &shared) == BNNC_OK && correct(&shared));
    bnnc_destroy(net);
    CHECK(content());
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*test)(void);
    } tests[] = {
        {"failures", test_failures}, {"lost_gpu", test_lost_gpu}, {"foreign_context", test_foreign_context},
        {"coming_and_going", test_coming_and_going}, {"fork", test_fork},
    };
    for (size_t i = 0; argc == 2 && i < sizeof tests / sizeof *tests; ++i)
        if (strcmp(tests[i].name, argv[1]) == 0) {
            tests[i].test();
            return 0;
        }
    return main_of_any_runtime(argc, argv) || !content();
}
