/* The memory of an instance on the GPU: one allocation. */
#include "state.h"

enum { PIECE_ALIGNMENT = 256 }; /* of weights, arena, ...: as the driver aligns allocations */

static uint64_t padded(uint64_t bytes)
{
    return (bytes + PIECE_ALIGNMENT - 1) / PIECE_ALIGNMENT * PIECE_ALIGNMENT;
}

/* Of inputs, then outputs. */
static uint64_t port_bytes(uint32_t port)
{
    return port < model->input_count ? model->inputs[port].bytes : model->outputs[port - model->input_count].bytes;
}

bnnc_status bnnc_cuda_allocate(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    uint64_t sizes[BNNC_CUDA_SPACES + 1] = {model->weight_bytes, model->arena_bytes, model->persistent_bytes,
                                            model->frames_bytes, code->scratch_bytes};
    uint64_t total = PIECE_ALIGNMENT, offset = 0;
    uint32_t ports = model->input_count + model->output_count;
    cuda_result result;
    for (uint32_t i = 0; i <= BNNC_CUDA_SPACES; ++i)
        total += padded(sizes[i]);
    for (uint32_t i = 0; i < ports; ++i)
        total += padded(port_bytes(i));
    result = device->driver.allocate(&device->memory, total);
    if (result == CUDA_OUT_OF_MEMORY)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "GPU %d (%s) has not enough memory for %llu bytes",
                         device->ordinal, device->name, (unsigned long long)total);
    if (result)
        return bnnc_cuda_failed(instance, device, result, "cannot allocate memory");
    for (uint32_t i = 0; i <= BNNC_CUDA_SPACES; ++i) {
        *(i < BNNC_CUDA_SPACES ? &device->spaces[i] : &device->scratch) = device->memory + offset;
        offset += padded(sizes[i]);
    }
    for (uint32_t i = 0; i < ports; ++i) {
        device->ports[i] = device->memory + offset;
        offset += padded(port_bytes(i));
    }
    TRY(fill(device->memory, 0, total, device->stream), "cannot clear memory");
    if (model->weight_bytes)
        TRY(to_device(device->spaces[BNNC_WEIGHTS], model->weights, model->weight_bytes, device->stream),
            "cannot copy the weights");
    return BNNC_OK;
}

cuda_address bnnc_cuda_address(const bnnc_device *device, const bnnc_argument *argument)
{
    switch (argument->space) {
    case BNNC_INPUT: return device->ports[argument->index] + argument->offset;
    case BNNC_OUTPUT: return device->ports[model->input_count + argument->index] + argument->offset;
    default: return device->spaces[argument->space] + argument->offset;
    }
}
