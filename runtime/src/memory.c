#define _GNU_SOURCE /* posix_memalign */
#include "memory.h"

#include <stdlib.h>
#include <string.h>

static const bnnc_model *const model = &bnnc_compiled_model;

unsigned char *bnnc_memory_allocate(uint64_t bytes)
{
    void *memory;
    if (posix_memalign(&memory, BNNC_ALIGNMENT, bytes + BNNC_ALIGNMENT))
        return 0;
    return memset(memory, 0, bytes + BNNC_ALIGNMENT);
}

static size_t stride(const bnnc_argument *argument)
{
    const bnnc_tensor *tensors = argument->space == BNNC_INPUT ? model->inputs : model->outputs;
    return (size_t)tensors[argument->index].bytes / model->slices;
}

/* Arguments that are inputs or outputs become slots; the others never move. */
static void resolve(bnnc_memory *memory, unsigned char *persistent)
{
    void **pointer = memory->pointers;
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        const bnnc_stage *stage = &model->stages[s];
        memory->stages[s] = pointer;
        for (uint32_t a = 0; a < stage->argument_count; ++a, ++pointer) {
            const bnnc_argument *argument = &stage->arguments[a];
            switch (argument->space) {
            case BNNC_WEIGHTS: *pointer = (void *)(uintptr_t)(model->weights + argument->offset); break;
            case BNNC_ARENA: *pointer = memory->arena + argument->offset; break;
            case BNNC_PERSISTENT: *pointer = persistent + argument->offset; break;
            case BNNC_FRAMES: *pointer = memory->frames + argument->offset; break;
            default: memory->slots[memory->slot_count++] = (bnnc_slot){pointer, argument, stride(argument)};
            }
        }
    }
}

int bnnc_memory_create(bnnc_memory *memory, unsigned char *persistent)
{
    size_t arguments = 0;
    for (uint32_t s = 0; s < model->stage_count; ++s)
        arguments += model->stages[s].argument_count;
    memory->arena = bnnc_memory_allocate(model->arena_bytes);
    memory->frames = bnnc_memory_allocate(model->frames_bytes);
    memory->pointers = calloc(arguments + 1, sizeof *memory->pointers); /* + 1: calloc(0) may be null */
    memory->stages = calloc(model->stage_count + 1u, sizeof *memory->stages);
    memory->slots = calloc(arguments + 1, sizeof *memory->slots);
    if (!memory->arena || !memory->frames || !memory->pointers || !memory->stages || !memory->slots)
        return 1;
    resolve(memory, persistent);
    return 0;
}

void bnnc_memory_destroy(bnnc_memory *memory)
{
    free(memory->slots);
    free(memory->stages);
    free(memory->pointers);
    free(memory->frames);
    free(memory->arena);
}

void bnnc_memory_bind(bnnc_memory *memory, const void *const *inputs, void *const *outputs, uint32_t slice)
{
    for (size_t i = 0; i < memory->slot_count; ++i) {
        const bnnc_argument *argument = memory->slots[i].argument;
        const void *given = argument->space == BNNC_INPUT ? inputs[argument->index] : outputs[argument->index];
        size_t offset = slice * memory->slots[i].stride + argument->offset;
        *memory->slots[i].pointer = (unsigned char *)(uintptr_t)given + offset;
    }
}
