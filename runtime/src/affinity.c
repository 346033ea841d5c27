/* A scheduler tends to wake a thread on the processor of the one that woke it, which is about to compute: the two then
 * take turns on it while another processor idles, for milliseconds, longer than most inferences last. */
#if defined(__linux__)
#define _GNU_SOURCE /* sched_getcpu */
#endif
#include "affinity.h"

#if defined(__linux__)
#include <sched.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

void bnnc_processors_allowed(bnnc_processors *set)
{
    memset(set, 0, sizeof *set);
    set->known = sched_getaffinity(0, sizeof set->words, (cpu_set_t *)set->words) == 0;
}

uint32_t bnnc_processor_count(void)
{
    bnnc_processors set;
    uint32_t count = 0;
    bnnc_processors_allowed(&set);
    for (int i = 0; i < 16; ++i)
        for (uint64_t word = set.words[i]; word; word &= word - 1)
            ++count;
    return set.known && count ? count : 1;
}

int bnnc_processor(void)
{
    return sched_getcpu();
}

int32_t bnnc_thread_number(void)
{
    return (int32_t)syscall(SYS_gettid);
}

void bnnc_keep_off(int32_t number, const bnnc_processors *set, int processor)
{
    uint64_t words[16], any = 0;
    if (!set->known || processor < 0 || processor >= 1024)
        return;
    for (int i = 0; i < 16; ++i) {
        words[i] = set->words[i];
        if (i == processor / 64)
            words[i] &= ~((uint64_t)1 << processor % 64);
        any |= words[i];
    }
    if (any) /* a refusal, by a sandbox say, costs speed only */
        (void)sched_setaffinity(number, sizeof words, (const cpu_set_t *)words);
}

#else

#include <unistd.h>

void bnnc_processors_allowed(bnnc_processors *set)
{
    set->known = 0;
}

uint32_t bnnc_processor_count(void)
{
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online < 1 ? 1 : (uint32_t)online;
}

int bnnc_processor(void)
{
    return -1;
}

int32_t bnnc_thread_number(void)
{
    return 1;
}

void bnnc_keep_off(int32_t number, const bnnc_processors *set, int processor)
{
    (void)number, (void)set, (void)processor;
}

#endif
