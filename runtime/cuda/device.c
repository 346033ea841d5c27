/* An instance on an NVIDIA GPU: its memory there, its kernels, and one graph of all launches, so that a run is a copy in,
 * one launch and a copy out. Batches are computed whole: bnnc_model.slices is 1. The GPU's primary context is used, which
 * is also that of CUDA's own runtime: addresses are good for PyTorch and CuPy in the same process, and theirs for us. */
#include <stdlib.h>
#include <string.h>

#include "../src/device.h"
#include "code.h"
#include "driver.h"

enum {
    PIECE_ALIGNMENT = 256, /* of weights, arena, ...: as the driver aligns allocations */
    DEFAULT_SHARED_BYTES = 48 * 1024,
    SPACES = BNNC_INPUT, /* those that are one piece of memory each: all but inputs and outputs */
    NAME_BYTES = 96,
};

static const bnnc_model *const model = &bnnc_compiled_model;

typedef struct launch {
    const bnnc_cuda_launch *code;
    cuda_function function;
    void **arguments; /* pointers to the addresses */
} launch;

struct bnnc_device {
    cuda_driver driver;
    int number;
    int ordinal;
    cuda_context context; /* null until it is retained, like all that follow */
    const bnnc_cuda_image *image;
    cuda_module module;
    cuda_stream stream; /* waits for CUDA's default stream, on which PyTorch computes */
    cuda_address memory;
    cuda_address spaces[SPACES];
    cuda_address scratch;
    cuda_address *ports;     /* inputs, then outputs */
    launch *launches;        /* all stages', one after the other */
    uint32_t *first;         /* stage -> its first launch, and the end */
    cuda_address *addresses; /* all launches' */
    void **pointers;         /* to the addresses */
    cuda_executable graph;
    bnnc_memory mirror;        /* what the processor's kernels would write; zero until a run is observed */
    unsigned char *persistent; /* belongs to it */
    cuda_event *events; /* before the first stage and after each; null until runs are timed */
    char name[NAME_BYTES];
};

static bnnc_status failed(bnnc_instance *instance, bnnc_device *device, cuda_result result, const char *doing)
{
    const char *name = 0;
    if (device->driver.error_name(result, &name) || !name)
        name = "an unknown error";
    return bnnc_fail(instance, result == CUDA_OUT_OF_MEMORY ? BNNC_ERROR_MEMORY : BNNC_ERROR_GPU, "GPU %d: %s: %s (%d)",
                     device->ordinal, doing, name, result);
}

/* Returns from the function when a call of the driver fails. */
#define TRY(call, doing)                                                \
    do {                                                                \
        cuda_result result_ = device->driver.call;                      \
        if (result_)                                                    \
            return failed(instance, device, result_, doing);            \
    } while (0)

/* ---- finding a GPU and the image for it ---- */

static bnnc_status find_driver(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    const char *missing = bnnc_cuda_load_driver(&device->driver);
    int version = 0, need = (int)code->driver_version;
    cuda_result result;
    if (missing)
        return bnnc_fail(instance, BNNC_ERROR_DRIVER, "no NVIDIA driver for CUDA %d.%d: %s was not found", need / 1000,
                         need % 1000 / 10, missing);
    result = device->driver.init(0);
    if (result == CUDA_NO_DEVICE)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "the NVIDIA driver finds no GPU");
    if (result)
        return failed(instance, device, result, "cannot start the driver");
    TRY(driver_version(&version), "cannot ask for the driver's version");
    if (version < need)
        return bnnc_fail(instance, BNNC_ERROR_DRIVER, "the NVIDIA driver is for CUDA %d.%d, this library needs %d.%d",
                         version / 1000, version % 1000 / 10, need / 1000, need % 1000 / 10);
    return BNNC_OK;
}

static bnnc_status find_image(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    int count = 0, major = 0, minor = 0;
    size_t used = 0;
    char names[160] = "";
    TRY(device_count(&count), "cannot count the GPUs");
    if (device->ordinal >= count)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "there is no GPU %d: the driver finds %d", device->ordinal, count);
    TRY(device(&device->number, device->ordinal), "cannot find it");
    TRY(device_name(device->name, NAME_BYTES, device->number), "cannot ask for its name");
    TRY(device_attribute(&major, CUDA_COMPUTE_CAPABILITY_MAJOR, device->number), "cannot ask what it is");
    TRY(device_attribute(&minor, CUDA_COMPUTE_CAPABILITY_MINOR, device->number), "cannot ask what it is");
    for (uint32_t i = 0; i < code->image_count; ++i) {
        const bnnc_cuda_image *image = &code->images[i];
        size_t length = strlen(image->name);
        if (used + length + 2 < sizeof names) {
            memcpy(names + used, " ", 1);
            memcpy(names + used + 1, image->name, length + 1);
            used += length + 1;
        }
        if ((int)image->major == major && (int)image->minor <= minor &&
            (!device->image || image->minor > device->image->minor))
            device->image = image;
    }
    if (!device->image)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "GPU %d (%s) is an sm_%d%d, and this library has code for%s",
                         device->ordinal, device->name, major, minor, names);
    return BNNC_OK;
}

/* ---- memory ---- */

static uint64_t padded(uint64_t bytes)
{
    return (bytes + PIECE_ALIGNMENT - 1) / PIECE_ALIGNMENT * PIECE_ALIGNMENT;
}

static bnnc_status allocate(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    uint64_t sizes[SPACES + 1] = {model->weight_bytes, model->arena_bytes, model->persistent_bytes,
                                  model->frames_bytes, code->scratch_bytes};
    uint64_t total = PIECE_ALIGNMENT, offset = 0;
    uint32_t ports = model->input_count + model->output_count;
    cuda_result result;
    for (uint32_t i = 0; i <= SPACES; ++i)
        total += padded(sizes[i]);
    for (uint32_t i = 0; i < ports; ++i)
        total += padded(i < model->input_count ? model->inputs[i].bytes : model->outputs[i - model->input_count].bytes);
    result = device->driver.allocate(&device->memory, total);
    if (result == CUDA_OUT_OF_MEMORY)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "GPU %d (%s) has not enough memory for %llu bytes",
                         device->ordinal, device->name, (unsigned long long)total);
    if (result)
        return failed(instance, device, result, "cannot allocate memory");
    for (uint32_t i = 0; i <= SPACES; ++i) {
        *(i < SPACES ? &device->spaces[i] : &device->scratch) = device->memory + offset;
        offset += padded(sizes[i]);
    }
    for (uint32_t i = 0; i < ports; ++i) {
        device->ports[i] = device->memory + offset;
        offset += padded(i < model->input_count ? model->inputs[i].bytes : model->outputs[i - model->input_count].bytes);
    }
    TRY(fill(device->memory, 0, total, device->stream), "cannot clear memory");
    if (model->weight_bytes)
        TRY(to_device(device->spaces[BNNC_WEIGHTS], model->weights, model->weight_bytes, device->stream),
            "cannot copy the weights");
    return BNNC_OK;
}

static cuda_address address_of(const bnnc_device *device, const bnnc_argument *argument)
{
    switch (argument->space) {
    case BNNC_INPUT: return device->ports[argument->index] + argument->offset;
    case BNNC_OUTPUT: return device->ports[model->input_count + argument->index] + argument->offset;
    default: return device->spaces[argument->space] + argument->offset;
    }
}

/* ---- kernels ---- */

static const bnnc_cuda_kernel *kernel_of(const bnnc_device *device, uint32_t stage)
{
    return &device->image->kernels[model->stages[stage].kernel];
}

/* Looks up all functions and lays out all arguments. */
static bnnc_status prepare_launches(bnnc_instance *instance, bnnc_device *device)
{
    launch *next = device->launches;
    size_t argument = 0;
    TRY(load_module(&device->module, device->image->cubin), "cannot load the kernels");
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        const bnnc_cuda_kernel *kernel = kernel_of(device, s);
        device->first[s] = (uint32_t)(next - device->launches);
        for (uint64_t l = 0; l < kernel->launch_count; ++l, ++next) {
            const bnnc_cuda_launch *code = &kernel->launches[l];
            next->code = code;
            next->arguments = device->pointers + argument;
            TRY(get_function(&next->function, device->module, code->function), code->function);
            if (code->shared_bytes > DEFAULT_SHARED_BYTES)
                TRY(set_attribute(next->function, CUDA_MAX_DYNAMIC_SHARED_BYTES, (int)code->shared_bytes),
                    "too little shared memory");
            for (uint32_t a = 0; a < code->argument_count; ++a, ++argument) {
                const bnnc_cuda_argument *from = &code->arguments[a];
                device->addresses[argument] =
                    from->scratch ? device->scratch + from->offset
                                  : address_of(device, &model->stages[s].arguments[from->index]);
                device->pointers[argument] = &device->addresses[argument];
            }
        }
    }
    device->first[model->stage_count] = (uint32_t)(next - device->launches);
    return BNNC_OK;
}

static bnnc_status launch_stage(bnnc_instance *instance, bnnc_device *device, uint32_t stage)
{
    for (uint32_t l = device->first[stage]; l < device->first[stage + 1]; ++l) {
        const launch *next = &device->launches[l];
        const uint32_t *grid = next->code->grid, *block = next->code->block;
        TRY(launch(next->function, grid[0], grid[1], grid[2], block[0], block[1], block[2], next->code->shared_bytes,
                   device->stream, next->arguments, 0),
            next->code->function);
    }
    return BNNC_OK;
}

static bnnc_status launch_stages(bnnc_instance *instance, bnnc_device *device, int once)
{
    bnnc_status status = BNNC_OK;
    for (uint32_t s = 0; s < model->stage_count && !status; ++s)
        if (!model->stages[s].once == !once)
            status = launch_stage(instance, device, s);
    return status;
}

static bnnc_status capture_on(bnnc_instance *instance, bnnc_device *device)
{
    cuda_graph graph = 0;
    bnnc_status status;
    cuda_result ended, made = 0;
    TRY(begin_capture(device->stream, CUDA_CAPTURE_THREAD_LOCAL), "cannot begin a graph");
    status = launch_stages(instance, device, 0);
    ended = device->driver.end_capture(device->stream, &graph);
    if (!status && !ended)
        made = device->driver.instantiate(&device->graph, graph, 0);
    if (graph)
        device->driver.destroy_graph(graph);
    if (!status && (ended || made))
        status = failed(instance, device, ended ? ended : made, "cannot make a graph of the kernels");
    return status;
}

/* All of a run's launches as one. While a stream that waits for the default one is captured, nobody may use the default
 * one: so this is done on another stream. */
static bnnc_status capture(bnnc_instance *instance, bnnc_device *device)
{
    cuda_stream runs = device->stream, alone;
    bnnc_status status;
    TRY(create_stream(&alone, CUDA_STREAM_NON_BLOCKING), "cannot make a stream");
    device->stream = alone;
    status = capture_on(instance, device);
    device->stream = runs;
    device->driver.destroy_stream(alone);
    return status;
}

/* ---- opening and closing ---- */

static int make_tables(bnnc_device *device)
{
    size_t launches = 0, arguments = 0;
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        const bnnc_cuda_kernel *kernel = kernel_of(device, s);
        launches += kernel->launch_count;
        for (uint64_t l = 0; l < kernel->launch_count; ++l)
            arguments += kernel->launches[l].argument_count;
    }
    /* + 1: calloc(0) may be null */
    device->ports = calloc(model->input_count + model->output_count + 1u, sizeof *device->ports);
    device->launches = calloc(launches + 1, sizeof *device->launches);
    device->first = calloc(model->stage_count + 1u, sizeof *device->first);
    device->addresses = calloc(arguments + 1, sizeof *device->addresses);
    device->pointers = calloc(arguments + 1, sizeof *device->pointers);
    return !device->ports || !device->launches || !device->first || !device->addresses || !device->pointers;
}

static bnnc_status ready(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    bnnc_status status;
    if (make_tables(device))
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    TRY(create_stream(&device->stream, 0), "cannot make a stream");
    status = allocate(instance, device, code);
    if (!status)
        status = prepare_launches(instance, device);
    if (!status)
        status = launch_stages(instance, device, 1);
    if (status)
        return status;
    TRY(synchronize(device->stream), "cannot prepare the network");
    return capture(instance, device);
}

static void leave(bnnc_device *device)
{
    cuda_context context;
    device->driver.pop_context(&context);
}

static void close_device(bnnc_device *device)
{
    const cuda_driver *driver;
    if (!device)
        return;
    driver = &device->driver;
    if (device->context) {
        if (!driver->push_context(device->context)) {
            if (device->stream)
                driver->synchronize(device->stream);
            for (uint32_t i = 0; device->events && i <= model->stage_count && device->events[i]; ++i)
                driver->destroy_event(device->events[i]);
            if (device->graph)
                driver->destroy_executable(device->graph);
            if (device->module)
                driver->unload_module(device->module);
            if (device->memory)
                driver->release(device->memory);
            if (device->stream)
                driver->destroy_stream(device->stream);
            leave(device);
        }
        driver->release_context(device->number);
    }
    bnnc_memory_destroy(&device->mirror);
    free(device->persistent);
    free(device->events);
    free(device->pointers);
    free(device->addresses);
    free(device->first);
    free(device->launches);
    free(device->ports);
    free(device);
}

static bnnc_status try_to_open(bnnc_instance *instance, bnnc_device *device)
{
    const bnnc_cuda_code *code = model->accelerator->code;
    bnnc_status status = find_driver(instance, device, code);
    if (!status)
        status = find_image(instance, device, code);
    if (status)
        return status;
    TRY(retain_context(&device->context, device->number), "cannot use it");
    TRY(push_context(device->context), "cannot use it");
    status = ready(instance, device, code);
    leave(device);
    return status;
}

static bnnc_status open_device(bnnc_instance *instance, int ordinal)
{
    bnnc_device *device = calloc(1, sizeof *device);
    bnnc_status status;
    if (!device)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    device->ordinal = ordinal;
    status = try_to_open(instance, device);
    if (status)
        close_device(device);
    else
        instance->device = device;
    return status;
}

/* ---- runs ---- */

static bnnc_status copy_inputs(bnnc_instance *instance, bnnc_device *device, const void *const *inputs, int resident)
{
    for (uint32_t i = 0; i < model->input_count; ++i) {
        size_t bytes = model->inputs[i].bytes;
        if (resident)
            TRY(copy(device->ports[i], (uintptr_t)inputs[i], bytes, device->stream), "cannot read an input");
        else
            TRY(to_device(device->ports[i], inputs[i], bytes, device->stream), "cannot copy an input");
    }
    return BNNC_OK;
}

static bnnc_status copy_outputs(bnnc_instance *instance, bnnc_device *device, void *const *outputs, int resident)
{
    for (uint32_t i = 0; i < model->output_count; ++i) {
        size_t bytes = model->outputs[i].bytes;
        cuda_address from = device->ports[model->input_count + i];
        if (resident)
            TRY(copy((uintptr_t)outputs[i], from, bytes, device->stream), "cannot write an output");
        else
            TRY(to_host(outputs[i], from, bytes, device->stream), "cannot copy an output");
    }
    return BNNC_OK;
}

static bnnc_status make_events(bnnc_instance *instance, bnnc_device *device)
{
    if (!device->events)
        device->events = calloc(model->stage_count + 1u, sizeof *device->events);
    if (!device->events)
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    for (uint32_t i = 0; i <= model->stage_count; ++i)
        if (!device->events[i])
            TRY(create_event(&device->events[i], 0), "cannot make an event");
    return BNNC_OK;
}

/* The stages one by one, with the GPU's clock between them. */
static bnnc_status run_timed(bnnc_instance *instance, bnnc_device *device)
{
    bnnc_status status = make_events(instance, device);
    if (status)
        return status;
    TRY(record_event(device->events[0], device->stream), "cannot note the time");
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        status = model->stages[s].once ? BNNC_OK : launch_stage(instance, device, s);
        if (status)
            return status;
        TRY(record_event(device->events[s + 1], device->stream), "cannot note the time");
    }
    TRY(synchronize(device->stream), "a kernel failed");
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        float milliseconds = 0;
        if (!model->stages[s].once)
            TRY(elapsed(&milliseconds, device->events[s], device->events[s + 1]), "cannot read the time");
        instance->times[s] = (uint64_t)((double)milliseconds * 1e6);
    }
    return BNNC_OK;
}

static void drop_mirror(bnnc_device *device)
{
    bnnc_memory_destroy(&device->mirror);
    free(device->persistent);
    memset(&device->mirror, 0, sizeof device->mirror);
    device->persistent = 0;
}

static int make_mirror(bnnc_device *device)
{
    if (device->persistent)
        return 0;
    device->persistent = bnnc_memory_allocate(model->persistent_bytes);
    if (device->persistent && !bnnc_memory_create(&device->mirror, device->persistent))
        return 0;
    drop_mirror(device);
    return 1;
}

/* Copies what kernels may have written. */
static bnnc_status fill_mirror(bnnc_instance *instance, bnnc_device *device)
{
    const struct {
        enum bnnc_space space;
        void *to;
        uint64_t bytes;
    } pieces[] = {
        {BNNC_ARENA, device->mirror.arena, model->arena_bytes},
        {BNNC_PERSISTENT, device->persistent, model->persistent_bytes},
        {BNNC_FRAMES, device->mirror.frames, model->frames_bytes},
    };
    for (int i = 0; i < 3; ++i)
        if (pieces[i].bytes)
            TRY(to_host(pieces[i].to, device->spaces[pieces[i].space], pieces[i].bytes, device->stream),
                "cannot copy tensors");
    return BNNC_OK;
}

/* The stages one by one; after each, all memory is copied to where the processor's kernels would have written, and
 * shown. */
static bnnc_status run_observed(bnnc_instance *instance, bnnc_device *device, const void *const *inputs,
                                void *const *outputs)
{
    bnnc_status status = BNNC_OK;
    if (make_mirror(device))
        return bnnc_fail(instance, BNNC_ERROR_MEMORY, "not enough memory");
    bnnc_memory_bind(&device->mirror, inputs, outputs, 0);
    for (uint32_t s = 0; s < model->stage_count; ++s) {
        const bnnc_stage *stage = &model->stages[s];
        if (stage->once)
            continue;
        status = launch_stage(instance, device, s);
        if (!status)
            status = copy_outputs(instance, device, outputs, 0);
        if (!status)
            status = fill_mirror(instance, device);
        if (status)
            return status;
        TRY(synchronize(device->stream), stage->name);
        instance->observer(instance->observer_context, s, device->mirror.stages[s], stage->argument_count);
    }
    return BNNC_OK;
}

static bnnc_status run_inside(bnnc_instance *instance, bnnc_device *device, const void *const *inputs,
                              void *const *outputs, int resident)
{
    bnnc_status status = copy_inputs(instance, device, inputs, resident);
    if (status)
        return status;
    if (instance->observer && !resident)
        status = run_observed(instance, device, inputs, outputs);
    else if (instance->timing)
        status = run_timed(instance, device);
    else
        TRY(launch_graph(device->graph, device->stream), "cannot start the kernels");
    if (!status)
        status = copy_outputs(instance, device, outputs, resident);
    if (status)
        return status;
    TRY(synchronize(device->stream), "a kernel failed");
    return BNNC_OK;
}

static bnnc_status run_device(bnnc_instance *instance, const void *const *inputs, void *const *outputs, int resident)
{
    bnnc_device *device = instance->device;
    bnnc_status status;
    TRY(push_context(device->context), "cannot use it");
    status = run_inside(instance, device, inputs, outputs, resident);
    leave(device);
    return status;
}

static const char *device_name(const bnnc_device *device)
{
    return device->image->name;
}

/* Named by the tables of a library for GPUs. */
extern const bnnc_device_interface bnnc_cuda_interface __attribute__((visibility("hidden")));
const bnnc_device_interface bnnc_cuda_interface = {open_device, close_device, run_device, device_name};
