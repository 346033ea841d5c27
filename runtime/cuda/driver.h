/* The part of the CUDA driver that the runtime uses, found when an instance is made: libraries load without it. */
#ifndef BNNC_CUDA_DRIVER_H
#define BNNC_CUDA_DRIVER_H

#include <stddef.h>
#include <stdint.h>

typedef int cuda_result;
typedef uint64_t cuda_address;
typedef struct cuda_context *cuda_context;
typedef struct cuda_module *cuda_module;
typedef struct cuda_function *cuda_function;
typedef struct cuda_stream *cuda_stream;
typedef struct cuda_event *cuda_event;
typedef struct cuda_graph *cuda_graph;
typedef struct cuda_executable *cuda_executable;

/* Results and attributes, numbered as in cuda.h. */
enum {
    CUDA_OUT_OF_MEMORY = 2,
    CUDA_NOT_INITIALIZED = 3,
    CUDA_NO_DEVICE = 100,
    CUDA_COMPUTE_CAPABILITY_MAJOR = 75,
    CUDA_COMPUTE_CAPABILITY_MINOR = 76,
    CUDA_MAX_DYNAMIC_SHARED_BYTES = 8,
    CUDA_STREAM_NON_BLOCKING = 1,
    CUDA_CAPTURE_THREAD_LOCAL = 1,
};

/* Field, the driver's symbol, parameters. Symbols carry the version of the interface that is meant. */
#define BNNC_CUDA_FUNCTIONS(X)                                                                                        \
    X(init, cuInit, (unsigned flags))                                                                                 \
    X(driver_version, cuDriverGetVersion, (int *version))                                                             \
    X(error_name, cuGetErrorName, (cuda_result result, const char **name))                                            \
    X(device_count, cuDeviceGetCount, (int *count))                                                                   \
    X(device, cuDeviceGet, (int *device, int ordinal))                                                                \
    X(device_name, cuDeviceGetName, (char *name, int size, int device))                                               \
    X(device_attribute, cuDeviceGetAttribute, (int *value, int attribute, int device))                                \
    X(retain_context, cuDevicePrimaryCtxRetain, (cuda_context *context, int device))                                  \
    X(release_context, cuDevicePrimaryCtxRelease_v2, (int device))                                                    \
    X(push_context, cuCtxPushCurrent_v2, (cuda_context context))                                                      \
    X(pop_context, cuCtxPopCurrent_v2, (cuda_context *context))                                                       \
    X(load_module, cuModuleLoadData, (cuda_module *module, const void *image))                                        \
    X(unload_module, cuModuleUnload, (cuda_module module))                                                            \
    X(get_function, cuModuleGetFunction, (cuda_function *function, cuda_module module, const char *name))             \
    X(set_attribute, cuFuncSetAttribute, (cuda_function function, int attribute, int value))                          \
    X(allocate, cuMemAlloc_v2, (cuda_address *address, size_t bytes))                                                 \
    X(release, cuMemFree_v2, (cuda_address address))                                                                  \
    X(fill, cuMemsetD8Async, (cuda_address address, unsigned char value, size_t bytes, cuda_stream stream))           \
    X(to_device, cuMemcpyHtoDAsync_v2, (cuda_address to, const void *from, size_t bytes, cuda_stream stream))         \
    X(to_host, cuMemcpyDtoHAsync_v2, (void *to, cuda_address from, size_t bytes, cuda_stream stream))                 \
    X(copy, cuMemcpyDtoDAsync_v2, (cuda_address to, cuda_address from, size_t bytes, cuda_stream stream))             \
    X(create_stream, cuStreamCreate, (cuda_stream *stream, unsigned flags))                                           \
    X(destroy_stream, cuStreamDestroy_v2, (cuda_stream stream))                                                       \
    X(synchronize, cuStreamSynchronize, (cuda_stream stream))                                                         \
    X(begin_capture, cuStreamBeginCapture_v2, (cuda_stream stream, int mode))                                         \
    X(end_capture, cuStreamEndCapture, (cuda_stream stream, cuda_graph *graph))                                       \
    X(instantiate, cuGraphInstantiateWithFlags, (cuda_executable *graph, cuda_graph from, unsigned long long flags))  \
    X(destroy_graph, cuGraphDestroy, (cuda_graph graph))                                                              \
    X(launch_graph, cuGraphLaunch, (cuda_executable graph, cuda_stream stream))                                       \
    X(destroy_executable, cuGraphExecDestroy, (cuda_executable graph))                                                \
    X(create_event, cuEventCreate, (cuda_event *event, unsigned flags))                                               \
    X(destroy_event, cuEventDestroy_v2, (cuda_event event))                                                           \
    X(record_event, cuEventRecord, (cuda_event event, cuda_stream stream))                                            \
    X(elapsed, cuEventElapsedTime, (float *milliseconds, cuda_event from, cuda_event to))                             \
    X(launch, cuLaunchKernel,                                                                                         \
      (cuda_function function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y, \
       unsigned block_z, unsigned shared_bytes, cuda_stream stream, void **arguments, void **extra))

typedef struct cuda_driver {
#define BNNC_CUDA_FIELD(field, symbol, parameters) cuda_result(*field) parameters;
    BNNC_CUDA_FUNCTIONS(BNNC_CUDA_FIELD)
#undef BNNC_CUDA_FIELD
} cuda_driver;

/* Fills in `driver`. Null, or the name of what is missing: the library itself, or the first of its functions that is.
 * Such functions are null. */
const char *bnnc_cuda_load_driver(cuda_driver *driver);

#endif
