/* An instance's memory, and the pointers that its kernels are called with. */
#ifndef BNNC_MEMORY_H
#define BNNC_MEMORY_H

#include <stddef.h>

#include "model.h"

/* A kernel argument that is a different address in every run. */
typedef struct bnnc_slot {
    void **pointer;
    const bnnc_argument *argument;
} bnnc_slot;

typedef struct bnnc_memory {
    unsigned char *arena;
    unsigned char *persistent;
    void **pointers; /* every stage's arguments, one stage after the other */
    void ***stages;  /* stage -> its first pointer */
    bnnc_slot *slots;
    size_t slot_count;
} bnnc_memory;

/* Fills in a zeroed `memory`, inputs and outputs apart. 0, or nonzero when there is not enough: destroy it then too. */
int bnnc_memory_create(bnnc_memory *memory);
void bnnc_memory_destroy(bnnc_memory *memory);

/* Points the kernels at a run's inputs and outputs. */
void bnnc_memory_bind(bnnc_memory *memory, const void *const *inputs, void *const *outputs);

#endif
