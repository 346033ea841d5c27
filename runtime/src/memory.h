/* The memory that a slice is computed in, and the pointers that its kernels are called with. */
#ifndef BNNC_MEMORY_H
#define BNNC_MEMORY_H

#include <stddef.h>

#include "model.h"

/* A kernel argument that is a different address for every slice. */
typedef struct bnnc_slot {
    void **pointer;
    const bnnc_argument *argument;
    size_t stride; /* from slice to slice */
} bnnc_slot;

typedef struct bnnc_memory {
    unsigned char *arena;
    unsigned char *frames;
    void **pointers; /* every stage's arguments, one stage after the other */
    void ***stages;  /* stage -> its first pointer */
    bnnc_slot *slots;
    size_t slot_count;
} bnnc_memory;

/* Zeroed and aligned, to be freed. Null only when there is not enough. */
unsigned char *bnnc_memory_allocate(uint64_t bytes);

/* Fills in a zeroed `memory`, inputs and outputs apart; the persistent area is shared by all of an instance.
 * 0, or nonzero when there is not enough: destroy it then too. */
int bnnc_memory_create(bnnc_memory *memory, unsigned char *persistent);
void bnnc_memory_destroy(bnnc_memory *memory);

/* Points the kernels at a run's inputs and outputs, where slice number `slice` of them begins. */
void bnnc_memory_bind(bnnc_memory *memory, const void *const *inputs, void *const *outputs, uint32_t slice);

#endif
