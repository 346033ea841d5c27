/* A worker woken by a busy caller must not be left on the caller's processor. */
#define _GNU_SOURCE
#include <assert.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>

#include "affinity.h"

int main(void)
{
    bnnc_processors all, now, one;
    cpu_set_t mask;
    int here, count = 0;

    bnnc_processors_allowed(&all);
    assert(all.known && bnnc_thread_number() > 0);
    here = bnnc_processor();
    assert(here >= 0 && all.words[here / 64] >> here % 64 & 1);
    for (int i = 0; i < 1024; ++i)
        count += (int)(all.words[i / 64] >> i % 64 & 1);

    bnnc_keep_off(bnnc_thread_number(), &all, here);
    bnnc_processors_allowed(&now);
    if (count > 1) {
        assert(!(now.words[here / 64] >> here % 64 & 1) && bnnc_processor() != here);
        now.words[here / 64] |= (unsigned long long)1 << here % 64;
    }
    assert(!memcmp(now.words, all.words, sizeof all.words));

    /* The only processor there is stays allowed. */
    CPU_ZERO(&mask);
    CPU_SET(here, &mask);
    assert(!sched_setaffinity(0, sizeof mask, &mask));
    bnnc_processors_allowed(&one);
    bnnc_keep_off(bnnc_thread_number(), &one, here);
    bnnc_processors_allowed(&now);
    assert(!memcmp(now.words, one.words, sizeof one.words));

    /* Nonsense is ignored. */
    bnnc_keep_off(bnnc_thread_number(), &all, -1);
    bnnc_keep_off(bnnc_thread_number(), &all, 5000);
    bnnc_processors_allowed(&now);
    assert(!memcmp(now.words, one.words, sizeof one.words));
    puts("fine");
    return 0;
}
