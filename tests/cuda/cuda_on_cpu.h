// CUDA C on a processor: runs the source that bnnc generates, one block after the other, every thread of a block as a
// fiber. Threads wait for each other at barriers and in warp-wide instructions only; each warp goes as far as it gets
// without the others, in order forwards or backwards, so that what lacks a barrier gives wrong numbers. Shared memory is poisoned before each block. Copies that
// are asynchronous happen as late as their waits allow. What is not known here does not compile.
#pragma once
#include <ucontext.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <vector>

#define __global__
#define __device__
#define __forceinline__ inline
#define __launch_bounds__(...)

struct alignas(8) int2 { int x, y; };
struct alignas(16) int4 { int x, y, z, w; };
struct alignas(8) uint2 { unsigned x, y; };
struct alignas(16) uint4 { unsigned x, y, z, w; };
struct alignas(8) float2 { float x, y; };
struct alignas(16) float4 { float x, y, z, w; };
static inline int2 make_int2(int x, int y) { return {x, y}; }
static inline int4 make_int4(int x, int y, int z, int w) { return {x, y, z, w}; }
static inline uint2 make_uint2(unsigned x, unsigned y) { return {x, y}; }
static inline uint4 make_uint4(unsigned x, unsigned y, unsigned z, unsigned w) { return {x, y, z, w}; }
static inline float2 make_float2(float x, float y) { return {x, y}; }
static inline float4 make_float4(float x, float y, float z, float w) { return {x, y, z, w}; }

template <class T> static inline T min(T a, T b) { return a < b ? a : b; }
template <class T> static inline T max(T a, T b) { return a > b ? a : b; }
static inline int __popc(unsigned x) { return __builtin_popcount(x); }
// Of their own, so that no compiler fuses them with what surrounds them.
__attribute__((noinline)) static float __fmul_rn(float a, float b) { return a * b; }
__attribute__((noinline)) static float __fadd_rn(float a, float b) { return a + b; }
template <class To, class From> static inline To cuda_bits(From value)
{
    To result;
    static_assert(sizeof result == sizeof value, "another size");
    memcpy(&result, &value, sizeof result);
    return result;
}
static inline int __float_as_int(float x) { return cuda_bits<int>(x); }
static inline unsigned __float_as_uint(float x) { return cuda_bits<unsigned>(x); }
static inline float __int_as_float(int x) { return cuda_bits<float>(x); }
static inline float __uint_as_float(unsigned x) { return cuda_bits<float>(x); }

namespace emulator {

struct Index { unsigned x, y, z; };
struct Lane { uint32_t in[10]; uint32_t *out[4]; };
struct Barrier { int waiting = 0; unsigned turn = 0; };
struct Warp { Lane lanes[32]; Barrier barrier; };
struct Copy { void *to; const void *from; int bytes, valid; };

struct Thread {
    ucontext_t context;
    Index index;
    int lane;
    Warp *warp;
    bool done;
    const Barrier *waits; // null: it can go on
    unsigned turn;        // of the barrier it waits at
    std::vector<Copy> copies; // not committed yet
    std::deque<std::vector<Copy>> groups;
    std::vector<char> stack;
};

inline Thread *current;
inline ucontext_t scheduler;
inline Index block, block_size, grid_size;
inline int thread_count;
inline Barrier block_barrier;
inline bool backwards, eager; // order of threads; asynchronous copies at once
inline std::vector<std::pair<void *, size_t>> shared_memory;
alignas(1024) inline char dynamic_shared[227 * 1024];

[[noreturn]] inline void fail(const char *what)
{
    fprintf(stderr, "emulator: %s (block %u,%u, thread %u)\n", what, block.x, block.y, current ? current->index.x : 0);
    abort();
}

inline void wait(Barrier &barrier, int parties, void (*last)(Warp &) = nullptr)
{
    if (++barrier.waiting == parties) {
        if (last)
            last(*current->warp);
        barrier.waiting = 0;
        ++barrier.turn;
    } else {
        current->waits = &barrier;
        current->turn = barrier.turn;
        swapcontext(&current->context, &scheduler);
    }
}

// A warp's 32 lanes hand in `in` and where results go; the last one computes for all.
inline Lane &lane() { return current->warp->lanes[current->lane]; }
inline void together(void (*compute)(Warp &)) { wait(current->warp->barrier, 32, compute); }

inline uint32_t shared_address(const void *p)
{
    uintptr_t offset = (uintptr_t)p - (uintptr_t)dynamic_shared;
    if (offset >= sizeof dynamic_shared)
        fail("not an address of dynamic shared memory");
    return (uint32_t)offset;
}

inline char *shared_pointer(uint32_t address, unsigned alignment)
{
    if (address >= sizeof dynamic_shared || address % alignment)
        fail("shared memory is addressed out of bounds or misaligned");
    return dynamic_shared + address;
}

inline void copy_now(const Copy &copy)
{
    memcpy(copy.to, copy.from, copy.valid);
    memset((char *)copy.to + copy.valid, 0, copy.bytes - copy.valid);
}

// ---- PTX ----

inline void dp4a(int &d, unsigned a, int b, int c)
{
    for (int i = 0; i < 32; i += 8)
        c += (int)(a >> i & 255) * (int)(int8_t)(b >> i);
    d = c;
}

inline void ldmatrix_x4(uint32_t &r0, uint32_t &r1, uint32_t &r2, uint32_t &r3, uint32_t address)
{
    Lane &mine = lane();
    mine.in[0] = address;
    mine.out[0] = &r0, mine.out[1] = &r1, mine.out[2] = &r2, mine.out[3] = &r3;
    together([](Warp &warp) {
        for (int l = 0; l < 32; ++l)
            for (int matrix = 0; matrix < 4; ++matrix)
                memcpy(warp.lanes[l].out[matrix],
                       shared_pointer(warp.lanes[matrix * 8 + l / 4].in[0], 16) + l % 4 * 4, 4);
    });
}

inline uint32_t b1_b1_xor(uint32_t a, uint32_t b) { return __builtin_popcount(a ^ b); }
inline uint32_t b1_b1_and(uint32_t a, uint32_t b) { return __builtin_popcount(a & b); }
template <class A> inline uint32_t products_of_bytes(uint32_t a, uint32_t b)
{
    int sum = 0;
    for (int i = 0; i < 32; i += 8)
        sum += (A)(a >> i) * (int8_t)(b >> i);
    return (uint32_t)sum;
}
inline uint32_t u8_s8(uint32_t a, uint32_t b) { return products_of_bytes<uint8_t>(a, b); }
inline uint32_t s8_s8(uint32_t a, uint32_t b) { return products_of_bytes<int8_t>(a, b); }

// D = C + A B, as PTX lays out the fragments of m8n8 and m16n8 for single bits and for bytes; K words.
template <int M, int K, uint32_t PRODUCT(uint32_t, uint32_t)>
inline void mma(uint32_t *const *d, const uint32_t *a, const uint32_t *b, const uint32_t *c)
{
    constexpr int A = M / 8 * (K / 4), B = K / 4, D = M / 8 * 2;
    Lane &mine = lane();
    for (int i = 0; i < A; ++i)
        mine.in[i] = a[i];
    for (int i = 0; i < B; ++i)
        mine.in[A + i] = b[i];
    for (int i = 0; i < D; ++i)
        mine.out[i] = d[i], mine.in[A + B + i] = c[i];
    together([](Warp &warp) {
        static uint32_t results[32][D];
        for (int l = 0; l < 32; ++l)
            for (int e = 0; e < D; ++e) {
                int row = l / 4 + 8 * (e / 2), column = l % 4 * 2 + e % 2;
                uint32_t sum = warp.lanes[l].in[A + B + e];
                for (int word = 0; word < K; ++word) {
                    uint32_t x = warp.lanes[row % 8 * 4 + word % 4].in[row / 8 + M / 8 * (word / 4)];
                    uint32_t y = warp.lanes[column * 4 + word % 4].in[A + word / 4];
                    sum += PRODUCT(x, y);
                }
                results[l][e] = sum;
            }
        for (int l = 0; l < 32; ++l)
            for (int e = 0; e < D; ++e)
                *warp.lanes[l].out[e] = results[l][e];
    });
}

inline void cp_async(uint32_t to, const void *from, int bytes, int valid)
{
    if ((uintptr_t)from % bytes || valid < 0 || valid > bytes)
        fail("an asynchronous copy is misaligned or of a wrong size");
    Copy copy = {shared_pointer(to, bytes), from, bytes, valid};
    if (eager)
        copy_now(copy);
    else
        current->copies.push_back(copy);
}

inline void cp_commit()
{
    current->groups.push_back(std::move(current->copies));
    current->copies.clear();
}

inline void cp_wait(size_t allowed)
{
    for (; current->groups.size() > allowed; current->groups.pop_front())
        for (const Copy &copy : current->groups.front())
            copy_now(copy);
}

// ---- running ----

template <class T> struct Shared {
    T value;
    Shared() { shared_memory.push_back({&value, sizeof value}); }
};

inline void (*body)();

inline void thread_main()
{
    body();
    current->done = true;
    swapcontext(&current->context, &scheduler);
}

inline void start(Thread &thread)
{
    thread.stack.resize(256 << 10);
    thread.done = false;
    thread.waits = nullptr;
    thread.copies.clear();
    thread.groups.clear();
    getcontext(&thread.context);
    thread.context.uc_stack.ss_sp = thread.stack.data();
    thread.context.uc_stack.ss_size = thread.stack.size();
    thread.context.uc_link = nullptr;
    makecontext(&thread.context, thread_main, 0);
}

// A turn of each of the warp's threads that can go on; whether there was one.
inline bool run_warp(std::vector<Thread> &threads, int warp, int &left)
{
    bool progress = false;
    int first = warp * 32, lanes = thread_count - first < 32 ? thread_count - first : 32;
    for (int i = 0; i < lanes; ++i) {
        Thread &thread = threads[first + (backwards ? lanes - 1 - i : i)];
        if (thread.done || (thread.waits && thread.waits->turn == thread.turn))
            continue;
        progress = true;
        thread.waits = nullptr;
        current = &thread;
        swapcontext(&scheduler, &thread.context);
        left -= thread.done;
    }
    return progress;
}

inline void run_block(std::vector<Thread> &threads)
{
    for (Thread &thread : threads)
        start(thread);
    int left = thread_count, warps = (thread_count + 31) / 32;
    while (left) {
        bool progress = false;
        for (int w = 0; w < warps; ++w) // each warp as far as it gets without the others
            while (run_warp(threads, backwards ? warps - 1 - w : w, left))
                progress = true;
        if (!progress)
            fail("threads wait for each other for good: a barrier that not all reach");
    }
}

// `alone`: the kernel has neither barriers nor warp-wide instructions, so its threads need no fibers.
inline void run(Index grid, Index size, size_t shared_bytes, void (*kernel)(), bool alone)
{
    grid_size = grid, block_size = size, body = kernel;
    thread_count = (int)(size.x * size.y * size.z);
    std::vector<Warp> warps((thread_count + 31) / 32);
    std::vector<Thread> threads(thread_count);
    if (shared_bytes > sizeof dynamic_shared)
        fail("more shared memory than there is");
    for (int i = 0; i < thread_count; ++i) {
        unsigned n = (unsigned)i;
        threads[i].index = {n % size.x, n / size.x % size.y, n / (size.x * size.y)};
        threads[i].lane = i % 32;
        threads[i].warp = &warps[i / 32];
    }
    for (block.z = 0; block.z < grid.z; ++block.z)
        for (block.y = 0; block.y < grid.y; ++block.y)
            for (block.x = 0; block.x < grid.x; ++block.x) {
                for (auto &memory : shared_memory)
                    memset(memory.first, 0xCD, memory.second);
                memset(dynamic_shared, 0xCD, shared_bytes);
                if (!alone) {
                    run_block(threads);
                    continue;
                }
                for (int i = 0; i < thread_count; ++i) {
                    current = &threads[backwards ? thread_count - 1 - i : i];
                    body();
                }
            }
    current = nullptr;
}

} // namespace emulator

#define threadIdx (emulator::current->index)
#define blockIdx (emulator::block)
#define blockDim (emulator::block_size)
#define gridDim (emulator::grid_size)
#define __syncthreads() emulator::wait(emulator::block_barrier, emulator::thread_count)
#define __cvta_generic_to_shared(p) emulator::shared_address(p)

extern "C" __attribute__((visibility("default"))) void emulator_mode(int backwards, int eager)
{
    emulator::backwards = backwards;
    emulator::eager = eager;
}
