// libcuda.so.1 without a GPU: checks every call as the driver would and more strictly, and runs kernels through the
// emulator (images are shared libraries that emulator.py made). What was wrong is told by fake_cuda_complaints.
// Any thread may call it; calls take turns. Like the driver, it is of no use to a process forked from one that used it.
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
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#define API extern "C" __attribute__((visibility("default")))

namespace {

enum { OK = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NOT_INITIALIZED = 3, NO_DEVICE = 100, INVALID_DEVICE = 101,
       INVALID_IMAGE = 200, INVALID_CONTEXT = 201, INVALID_HANDLE = 400, NOT_FOUND = 500, LAUNCH_FAILED = 719,
       CAPTURE_UNSUPPORTED = 900 };

struct Context { int retained = 0; };
using Kernel = void (*)(const unsigned *, const unsigned *, unsigned, void **);
struct Function { Kernel run; int arguments; int most_shared = 48 * 1024; };
// The file stays open: the system's loader takes a path that it has seen for the library it has.
struct Module
{
    int file;
    void *library;
    std::vector<Function *> functions;
    ~Module() { dlclose(library); close(file); }
};
using Work = std::vector<std::function<void()>>;
struct Stream { bool capturing = false; Work captured; int waits = 0; };
struct Graph { Work work; };
struct Event { bool recorded = false; };
struct Memory { size_t bytes; Context *context; };
struct Handle { Context *context; std::shared_ptr<void> object; };

// What the machine is; a test sets it.
enum { MOST_DEVICES = 10 };
int devices = 1, driver = 12090, major_ = 8, minor_ = 0;
size_t capacity = (size_t)1 << 30, used;

// The call that fails: of this function, or of any; counted down, 0 for none.
std::string failing, failed;
int failing_number, failing_result;
bool failing_since; // and all calls after it fail, too: the GPU is lost

std::recursive_mutex mutex;
pid_t process; // that called cuInit
Context contexts[MOST_DEVICES], foreign;
thread_local std::vector<Context *> current;
std::map<uint64_t, Memory> memory;
std::map<void *, Handle> handles;
std::vector<std::string> log;
int calls, launches, graph_launches;

int complain(int result, const char *call, const char *why)
{
    log.push_back(std::string(call) + ": " + why);
    return result;
}

int failure(const char *call)
{
    ++calls;
    if (!failing_number || !(failing.empty() || failing == call) || --failing_number)
        return OK;
    if (failed.empty())
        failed = call;
    if (failing_since)
        failing.clear(), failing_number = 1;
    return failing_result;
}

#define CHECK(condition, result)                          \
    do {                                                  \
        if (!(condition))                                 \
            return complain(result, __func__, #condition); \
    } while (0)
// Every function of the driver begins with one of these.
#define ENTER()                                         \
    std::lock_guard<std::recursive_mutex> turn(mutex);  \
    if (int result = failure(__func__))                 \
        return result
#define INITIALIZED() ENTER(); CHECK(process == getpid(), NOT_INITIALIZED)
#define INSIDE() INITIALIZED(); CHECK(!current.empty(), INVALID_CONTEXT)
#define OURS(handle) CHECK(handles.count(handle) && handles[handle].context == current.back(), INVALID_HANDLE)

bool allocated(uint64_t address, size_t bytes)
{
    auto next = memory.upper_bound(address);
    if (next == memory.begin())
        return false;
    --next;
    return address + bytes <= next->first + next->second.bytes;
}

template <class T> T *make()
{
    auto made = std::make_shared<T>();
    handles[made.get()] = {current.back(), made};
    return made.get();
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

API int fake_cuda_waits(Stream *stream) { return stream->waits; }
API uint64_t fake_cuda_allocate(uint64_t bytes)
{
    void *p = aligned_alloc(256, (bytes + 255) / 256 * 256);
    memory[(uint64_t)p] = {bytes, nullptr};
    return (uint64_t)p;
}
API void fake_cuda_release(uint64_t address) { memory.erase(address); free((void *)address); }
API void fake_cuda_reset(int count, int version, int cc, uint64_t bytes)
{
    devices = count, driver = version, major_ = cc / 10, minor_ = cc % 10, capacity = bytes;
    used = 0, failing_number = 0, process = 0, calls = launches = graph_launches = 0;
    for (Context &context : contexts)
        context.retained = 0;
    while (!memory.empty())
        fake_cuda_release(memory.begin()->first);
    current.clear(), handles.clear(), log.clear(), failed.clear();
}
// Makes call number `number` of `call` (null: of any function) return `result` and do nothing; `since`: all later, too.
// 0 is none.
API void fake_cuda_fail(const char *call, int number, int result, int since)
{
    failing = call ? call : "", failing_number = number, failing_result = result, failing_since = since;
    if (number)
        failed.clear();
}
API const char *fake_cuda_failed() { return failed.c_str(); } // which function did, "" if none
API int fake_cuda_calls() { return calls; }
API int fake_cuda_launches() { return launches; }
API int fake_cuda_graph_launches() { return graph_launches; }
// Another library's context becomes the thread's current one, and ceases to be; whether it is.
API void fake_cuda_push_foreign() { current.push_back(&foreign); }
API void fake_cuda_pop_foreign() { current.pop_back(); }
API int fake_cuda_foreign_is_current() { return current.size() == 1 && current.back() == &foreign; }
// What was refused, and what is still held: empty when all was right and everything was given back.
API const char *fake_cuda_complaints()
{
    static std::string text;
    int retained = 0;
    text.clear();
    for (auto &line : log)
        text += line + "\n";
    for (Context &context : contexts)
        retained += context.retained;
    if (!memory.empty() || !handles.empty() || retained || !current.empty())
        text += "held: " + std::to_string(memory.size()) + " allocations, " + std::to_string(handles.size()) +
                " handles, " + std::to_string(retained) + " contexts, " + std::to_string(current.size()) + " current\n";
    return text.c_str();
}

// ---- the driver ----

API int cuInit(unsigned flags)
{
    ENTER();
    CHECK(flags == 0, INVALID_VALUE);
    if (process && process != getpid())
        return NOT_INITIALIZED;
    if (!devices)
        return NO_DEVICE;
    process = getpid();
    return OK;
}
API int cuDriverGetVersion(int *version) { ENTER(); *version = driver; return OK; }
API int cuGetErrorName(int result, const char **name)
{
    ENTER();
    static const std::map<int, const char *> names = {
        {INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE"}, {OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY"},
        {NOT_INITIALIZED, "CUDA_ERROR_NOT_INITIALIZED"}, {NOT_FOUND, "CUDA_ERROR_NOT_FOUND"},
        {NO_DEVICE, "CUDA_ERROR_NO_DEVICE"},
        {LAUNCH_FAILED, "CUDA_ERROR_LAUNCH_FAILED"}, {INVALID_IMAGE, "CUDA_ERROR_INVALID_IMAGE"}};
    auto found = names.find(result);
    *name = found == names.end() ? nullptr : found->second;
    return *name ? OK : INVALID_VALUE;
}
#define DEVICE(number) CHECK((number) >= 0 && (number) < devices, INVALID_DEVICE)
API int cuDeviceGetCount(int *count) { INITIALIZED(); *count = devices; return OK; }
API int cuDeviceGet(int *device, int ordinal)
{
    INITIALIZED();
    DEVICE(ordinal);
    *device = ordinal;
    return OK;
}
API int cuDeviceGetName(char *name, int size, int device)
{
    INITIALIZED();
    DEVICE(device);
    snprintf(name, size, "Emulated");
    return OK;
}
API int cuDeviceGetAttribute(int *value, int attribute, int device)
{
    INITIALIZED();
    DEVICE(device);
    CHECK(attribute == 13 || attribute == 16 || attribute == 75 || attribute == 76, INVALID_VALUE);
    *value = attribute == 75 ? major_ : attribute == 76 ? minor_ : attribute == 16 ? 2 : 1000000;
    return OK;
}
API int cuDevicePrimaryCtxRetain(Context **context, int device)
{
    INITIALIZED();
    DEVICE(device);
    *context = &contexts[device];
    ++(*context)->retained;
    return OK;
}
API int cuDevicePrimaryCtxRelease_v2(int device)
{
    INITIALIZED();
    DEVICE(device);
    CHECK(contexts[device].retained > 0, INVALID_CONTEXT);
    --contexts[device].retained;
    return OK;
}
API int cuCtxPushCurrent_v2(Context *context)
{
    INITIALIZED();
    CHECK(context >= contexts && context < contexts + devices && context->retained, INVALID_CONTEXT);
    current.push_back(context);
    return OK;
}
API int cuCtxPopCurrent_v2(Context **context)
{
    INSIDE();
    *context = current.back();
    current.pop_back();
    return OK;
}

API int cuModuleLoadData(Module **module, const void *image)
{
    INSIDE();
    size_t bytes = elf_bytes((const unsigned char *)image);
    CHECK(bytes, INVALID_IMAGE);
    int file = memfd_create("image", 0);
    CHECK(write(file, image, bytes) == (ssize_t)bytes, INVALID_IMAGE);
    std::string path = "/proc/self/fd/" + std::to_string(file);
    void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    CHECK(library, INVALID_IMAGE);
    *module = make<Module>();
    (*module)->file = file;
    (*module)->library = library;
    return OK;
}
API int cuModuleUnload(Module *module)
{
    INSIDE();
    OURS(module);
    for (Function *function : module->functions)
        handles.erase(function);
    handles.erase(module);
    return OK;
}
API int cuModuleGetFunction(Function **function, Module *module, const char *name)
{
    INSIDE();
    OURS(module);
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
    OURS(function);
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
    memory[*address].context = current.back();
    memset((void *)*address, 0xEE, bytes);
    return OK;
}
API int cuMemFree_v2(uint64_t address)
{
    INSIDE();
    CHECK(memory.count(address) && memory[address].context == current.back(), INVALID_VALUE);
    used -= memory[address].bytes;
    fake_cuda_release(address);
    return OK;
}
API int cuMemcpyHtoD_v2(uint64_t to, const void *from, size_t bytes)
{
    INSIDE();
    CHECK(from && bytes && allocated(to, bytes), INVALID_VALUE);
    memcpy((void *)to, from, bytes);
    return OK;
}
API int cuMemcpyDtoH_v2(void *to, uint64_t from, size_t bytes)
{
    INSIDE();
    CHECK(to && bytes && allocated(from, bytes), INVALID_VALUE);
    memcpy(to, (void *)from, bytes);
    return OK;
}
#define STREAM() OURS(stream)
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
API int cuStreamDestroy_v2(Stream *stream) { INSIDE(); OURS(stream); handles.erase(stream); return OK; }
API int cuStreamSynchronize(Stream *stream)
{
    INSIDE();
    STREAM();
    CHECK(!stream->capturing, CAPTURE_UNSUPPORTED);
    ++stream->waits;
    return OK;
}
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
    OURS(graph);
    *executable = make<Graph>();
    (*executable)->work = graph->work;
    return OK;
}
API int cuGraphDestroy(Graph *graph) { INSIDE(); OURS(graph); handles.erase(graph); return OK; }
API int cuGraphExecDestroy(Graph *graph) { INSIDE(); OURS(graph); handles.erase(graph); return OK; }
API int cuGraphLaunch(Graph *graph, Stream *stream)
{
    INSIDE();
    STREAM();
    OURS(graph);
    CHECK(!stream->capturing, INVALID_VALUE);
    ++graph_launches;
    for (auto &work : graph->work)
        work();
    return OK;
}

API int cuEventCreate(Event **event, unsigned) { INSIDE(); *event = make<Event>(); return OK; }
API int cuEventDestroy_v2(Event *event) { INSIDE(); OURS(event); handles.erase(event); return OK; }
API int cuEventRecord(Event *event, Stream *stream)
{
    INSIDE();
    STREAM();
    OURS(event);
    event->recorded = true;
    return OK;
}
API int cuEventElapsedTime(float *milliseconds, Event *from, Event *to)
{
    INSIDE();
    CHECK(handles.count(from) && handles.count(to) && from->recorded && to->recorded, INVALID_HANDLE);
    *milliseconds = 0.5f;
    return OK;
}

API int cuLaunchKernel(Function *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                       unsigned shared, Stream *stream, void **arguments, void **extra)
{
    INSIDE();
    STREAM();
    OURS(function);
    CHECK(gx && gy && gz && gx <= 0x7fffffffu && gy <= 65535 && gz <= 65535, INVALID_VALUE);
    CHECK(bx && by && bz && bx * by * bz <= 1024 && bz <= 64, INVALID_VALUE);
    CHECK((int)shared <= function->most_shared && arguments && !extra, INVALID_VALUE);
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
