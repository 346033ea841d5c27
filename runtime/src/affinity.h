/* Where woken threads run. */
#ifndef BNNC_AFFINITY_H
#define BNNC_AFFINITY_H

#include <stdint.h>

/* A set of processors as the kernel takes it; bit c of word c / 64. */
typedef struct bnnc_processors {
    uint64_t words[16];
    int known; /* 0 where the system does not tell: then nothing is ever moved */
} bnnc_processors;

/* Those that the calling thread may use. */
void bnnc_processors_allowed(bnnc_processors *set);
/* How many those are; at least 1. */
uint32_t bnnc_processor_count(void);
/* The one that the calling thread is on, or -1. */
int bnnc_processor(void);
/* The calling thread, as bnnc_keep_off takes it; never 0. */
int32_t bnnc_thread_number(void);
/* Lets thread `number` run on all processors of `set` but `processor`, unless that is the only one. */
void bnnc_keep_off(int32_t number, const bnnc_processors *set, int processor);

#endif
