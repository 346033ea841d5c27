// libcuda.so.1 without a GPU: checks every call as the driver would and more strictly, and runs kernels through the
// emulator (images are shared libraries that emulator.py made). What was wrong is told by fake_cuda_complaints.
#include <dlfcn.h>
#include <elf.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#define API extern "C" __attribute__((visibility("default")))

namespace {

enum { OK = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NOT_INITIALIZED = 3, NO_DEVICE = 100, INVALID_DEVICE = 101,
       INVALID_IMAGE = 200, INVALID_CONTEXT = 201, INVALID_HANDLE = 400, NOT_FOUND = 500, LAUNCH_FAILED = 719,
       CAPTURE_UNSUPPORTED = 900 };

using Kernel = void (*)(const unsigned *, const unsigned *, unsigned, void **);
struct Function { Kernel run; int arguments; int most_shared = 48 * 1024; };
struct Module { void *library; std::vector<Function *> functions; };
using Work = std::vector<std::function<void()>>;
struct Stream { bool capturing = false; Work captured; };
struct Graph { Work work; };
struct Event { bool recorded = false; };

// What the GPU is; a test sets it.
int devices, driver, major_, minor_;
size_t capacity, used;
int failing_launch; // the launch that fails, counted down; 0 for none

bool initialized;
int retained, depth;
std::map<uint64_t, size_t> memory;
std::set<void *> handles;
std::vector<std::string> log;
int launches, graph_launches;

int complain(int result, const char *call, const char *why)
{
    log.push_back(std::string(call) + ": " + why);
    return result;
}

#define CHECK(condition, result)                          \
    do {                                                  \
        if (!(condition))                                 \
            return complain(result, __func__, #condition); \
    } while (0)
#define INSIDE() CHECK(depth > 0, INVALID_CONTEXT)

bool allocated(uint64_t address, size_t bytes)
{
    auto next = memory.upper_bound(address);
    if (next == memory.begin())
        return false;
    --next;
    return address + bytes <= next->first + next->second;
}

template <class T> T *make() { T *made = new T(); handles.insert(made); return made; }
template <class T> int drop(T *handle)
{
    if (!handles.erase(handle))
        return INVALID_HANDLE;
    delete handle;
    return OK;
}

// Now, or when the graph that is being captured runs.
int enqueue(Stream *stream, std::function<void()> work)
{
    if (stream->capturing)
        stream->captured.push_back(work);
    else
        work();
    return OK;
}

size_t elf_bytes(const unsigned char *image)
{
    Elf64_Ehdr header;
    memcpy(&header, image, sizeof header);
    return memcmp(image, ELFMAG, SELFMAG) ? 0 : header.e_shoff + (size_t)header.e_shentsize * header.e_shnum;
}

} // namespace

// ---- for tests ----

API void fake_cuda_reset(int count, int version, int cc, uint64_t bytes)
{
    devices = count, driver = version, major_ = cc / 10, minor_ = cc % 10, capacity = bytes;
    used = 0, failing_launch = 0, initialized = false, retained = depth = launches = graph_launches = 0;
    memory.clear(), handles.clear(), log.clear();
}
API void fake_cuda_fail_launch(int number) { failing_launch = number; }
API int fake_cuda_launches() { return launches; }
API int fake_cuda_graph_launches() { return graph_launches; }
API uint64_t fake_cuda_allocate(uint64_t bytes)
{
    void *p = aligned_alloc(256, (bytes + 255) / 256 * 256);
    memory[(uint64_t)p] = bytes;
    return (uint64_t)p;
}
API void fake_cuda_release(uint64_t address) { memory.erase(address); free((void *)address); }
// What was refused, and what is still held: empty when all was right and everything was given back.
API const char *fake_cuda_complaints()
{
    static std::string text;
    text.clear();
    for (auto &line : log)
        text += line + "\n";
    if (!memory.empty() || !handles.empty() || retained || depth)
        text += "held: " + std::to_string(memory.size()) + " allocations, " + std::to_string(handles.size()) +
                " handles, " + std::to_string(retained) + " contexts, " + std::to_string(depth) + " current\n";
    return text.c_str();
}

// ---- the driver ----

API int cuInit(unsigned flags)
{
    CHECK(flags == 0, INVALID_VALUE);
    initialized = devices > 0;
    return initialized ? OK : NO_DEVICE;
}
API int cuDriverGetVersion(int *version) { *version = driver; return OK; }
API int cuGetErrorName(int result, const char **name)
{
    static const std::map<int, const char *> names = {
        {INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE"}, {OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY"},
        {NOT_FOUND, "CUDA_ERROR_NOT_FOUND"}, {LAUNCH_FAILED, "CUDA_ERROR_LAUNCH_FAILED"},
        {INVALID_IMAGE, "CUDA_ERROR_INVALID_IMAGE"}};
    auto found = names.find(result);
    *name = found == names.end() ? nullptr : found->second;
    return *name ? OK : INVALID_VALUE;
}
API int cuDeviceGetCount(int *count) { CHECK(initialized, NOT_INITIALIZED); *count = devices; return OK; }
API int cuDeviceGet(int *device, int ordinal)
{
    CHECK(initialized, NOT_INITIALIZED);
    CHECK(ordinal >= 0 && ordinal < devices, INVALID_DEVICE);
    *device = ordinal;
    return OK;
}
API int cuDeviceGetName(char *name, int size, int) { snprintf(name, size, "Emulated"); return OK; }
API int cuDeviceGetAttribute(int *value, int attribute, int)
{
    CHECK(attribute == 75 || attribute == 76, INVALID_VALUE);
    *value = attribute == 75 ? major_ : minor_;
    return OK;
}
API int cuDevicePrimaryCtxRetain(void **context, int) { CHECK(initialized, NOT_INITIALIZED); ++retained; *context = &retained; return OK; }
API int cuDevicePrimaryCtxRelease_v2(int) { CHECK(retained > 0, INVALID_CONTEXT); --retained; return OK; }
API int cuCtxPushCurrent_v2(void *context) { CHECK(context == &retained && retained, INVALID_CONTEXT); ++depth; return OK; }
API int cuCtxPopCurrent_v2(void **context) { INSIDE(); --depth; *context = &retained; return OK; }

API int cuModuleLoadData(Module **module, const void *image)
{
    INSIDE();
    size_t bytes = elf_bytes((const unsigned char *)image);
    CHECK(bytes, INVALID_IMAGE);
    int file = memfd_create("image", 0);
    CHECK(write(file, image, bytes) == (ssize_t)bytes, INVALID_IMAGE);
    std::string path = "/proc/self/fd/" + std::to_string(file);
    void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    close(file);
    CHECK(library, INVALID_IMAGE);
    *module = make<Module>();
    (*module)->library = library;
    return OK;
}
API int cuModuleUnload(Module *module)
{
    INSIDE();
    CHECK(handles.count(module), INVALID_HANDLE);
    for (Function *function : module->functions)
        drop(function);
    dlclose(module->library);
    return drop(module);
}
API int cuModuleGetFunction(Function **function, Module *module, const char *name)
{
    INSIDE();
    CHECK(handles.count(module), INVALID_HANDLE);
    void *found = dlsym(module->library, (std::string("emulate_") + name).c_str());
    void *count = dlsym(module->library, (std::string("arguments_of_") + name).c_str());
    CHECK(found && count, NOT_FOUND);
    *function = make<Function>();
    (*function)->run = (Kernel)found;
    (*function)->arguments = *(int *)count;
    module->functions.push_back(*function);
    return OK;
}
API int cuFuncSetAttribute(Function *function, int attribute, int value)
{
    INSIDE();
    CHECK(handles.count(function), INVALID_HANDLE);
    CHECK(attribute == 8 && value >= 0 && value <= (major_ * 10 + minor_ == 75 ? 64 : 99) * 1024, INVALID_VALUE);
    function->most_shared = value;
    return OK;
}

API int cuMemAlloc_v2(uint64_t *address, size_t bytes)
{
    INSIDE();
    CHECK(bytes, INVALID_VALUE);
    if (used + bytes > capacity)
        return OUT_OF_MEMORY;
    used += bytes;
    *address = fake_cuda_allocate(bytes);
    memset((void *)*address, 0xEE, bytes);
    return OK;
}
API int cuMemFree_v2(uint64_t address)
{
    INSIDE();
    CHECK(memory.count(address), INVALID_VALUE);
    used -= memory[address];
    fake_cuda_release(address);
    return OK;
}
#define STREAM() CHECK(handles.count(stream), INVALID_HANDLE)
API int cuMemsetD8Async(uint64_t address, unsigned char value, size_t bytes, Stream *stream)
{
    INSIDE();
    STREAM();
    CHECK(allocated(address, bytes), INVALID_VALUE);
    return enqueue(stream, [=] { memset((void *)address, value, bytes); });
}
API int cuMemcpyHtoDAsync_v2(uint64_t to, const void *from, size_t bytes, Stream *stream)
{
    INSIDE();
    STREAM();
    CHECK(!stream->capturing && from && bytes && allocated(to, bytes), INVALID_VALUE);
    memcpy((void *)to, from, bytes);
    return OK;
}
API int cuMemcpyDtoHAsync_v2(void *to, uint64_t from, size_t bytes, Stream *stream)
{
    INSIDE();
    STREAM();
    CHECK(!stream->capturing && to && bytes && allocated(from, bytes), INVALID_VALUE);
    memcpy(to, (void *)from, bytes);
    return OK;
}
API int cuMemcpyDtoDAsync_v2(uint64_t to, uint64_t from, size_t bytes, Stream *stream)
{
    INSIDE();
    STREAM();
    CHECK(!stream->capturing && bytes && allocated(from, bytes) && allocated(to, bytes), INVALID_VALUE);
    memcpy((void *)to, (void *)from, bytes);
    return OK;
}

API int cuStreamCreate(Stream **stream, unsigned) { INSIDE(); *stream = make<Stream>(); return OK; }
API int cuStreamDestroy_v2(Stream *stream) { INSIDE(); STREAM(); return drop(stream); }
API int cuStreamSynchronize(Stream *stream) { INSIDE(); STREAM(); CHECK(!stream->capturing, CAPTURE_UNSUPPORTED); return OK; }
API int cuStreamBeginCapture_v2(Stream *stream, int mode)
{
    INSIDE();
    STREAM();
    CHECK(!stream->capturing && mode >= 0 && mode <= 2, INVALID_VALUE);
    stream->capturing = true;
    return OK;
}
API int cuStreamEndCapture(Stream *stream, Graph **graph)
{
    INSIDE();
    STREAM();
    CHECK(stream->capturing, INVALID_VALUE);
    stream->capturing = false;
    *graph = make<Graph>();
    (*graph)->work = std::move(stream->captured);
    stream->captured.clear();
    return OK;
}
API int cuGraphInstantiateWithFlags(Graph **executable, Graph *graph, unsigned long long)
{
    INSIDE();
    CHECK(handles.count(graph), INVALID_HANDLE);
    *executable = make<Graph>();
    (*executable)->work = graph->work;
    return OK;
}
API int cuGraphDestroy(Graph *graph) { return drop(graph); }
API int cuGraphExecDestroy(Graph *graph) { return drop(graph); }
API int cuGraphLaunch(Graph *graph, Stream *stream)
{
    INSIDE();
    STREAM();
    CHECK(handles.count(graph) && !stream->capturing, INVALID_HANDLE);
    ++graph_launches;
    for (auto &work : graph->work)
        work();
    return OK;
}

API int cuEventCreate(Event **event, unsigned) { INSIDE(); *event = make<Event>(); return OK; }
API int cuEventDestroy_v2(Event *event) { return drop(event); }
API int cuEventRecord(Event *event, Stream *stream)
{
    INSIDE();
    STREAM();
    CHECK(handles.count(event), INVALID_HANDLE);
    event->recorded = true;
    return OK;
}
API int cuEventElapsedTime(float *milliseconds, Event *from, Event *to)
{
    CHECK(handles.count(from) && handles.count(to) && from->recorded && to->recorded, INVALID_HANDLE);
    *milliseconds = 0.5f;
    return OK;
}

API int cuLaunchKernel(Function *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                       unsigned shared, Stream *stream, void **arguments, void **extra)
{
    INSIDE();
    STREAM();
    CHECK(handles.count(function), INVALID_HANDLE);
    CHECK(gx && gy && gz && gx <= 0x7fffffffu && gy <= 65535 && gz <= 65535, INVALID_VALUE);
    CHECK(bx && by && bz && bx * by * bz <= 1024 && bz <= 64, INVALID_VALUE);
    CHECK((int)shared <= function->most_shared && arguments && !extra, INVALID_VALUE);
    if (failing_launch && --failing_launch == 0)
        return LAUNCH_FAILED;
    ++launches;
    std::vector<uint64_t> addresses;
    for (int i = 0; i < function->arguments; ++i) {
        CHECK(arguments[i] && allocated(*(uint64_t *)arguments[i], 1), INVALID_VALUE);
        addresses.push_back(*(uint64_t *)arguments[i]);
    }
    return enqueue(stream, [=]() mutable {
        std::vector<void *> given;
        for (uint64_t &address : addresses)
            given.push_back(&address);
        unsigned grid[] = {gx, gy, gz}, block[] = {bx, by, bz};
        function->run(grid, block, shared, given.data());
    });
}
