// What a multiprocessor multiplies or counts when nothing else is in its way: operands and sums stay in registers. Each
// thread has CHAINS sums that depend on nothing but themselves, and takes TURNS turns (ceilings.py defines both).
// Operands [32][6] are each lane's, four of the rows and two of the columns; the result is each thread's total.
#define uint unsigned int

__device__ __forceinline__ void xor_bits(uint* c, const uint* a, const uint* b)
{
#if __CUDA_ARCH__ >= 800
  asm volatile("mma.sync.aligned.m16n8k256.row.col.s32.b1.b1.s32.xor.popc {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
               "{%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
#pragma unroll
  for (int i = 0; i < 4; ++i)
    asm volatile("mma.sync.aligned.m8n8k128.row.col.s32.b1.b1.s32.xor.popc {%0, %1}, {%2}, {%3}, {%0, %1};"
                 : "+r"(c[i % 2 * 2]), "+r"(c[i % 2 * 2 + 1]) : "r"(a[i]), "r"(b[i / 2]));
#endif
}

#if __CUDA_ARCH__ >= 800
__device__ __forceinline__ void and_bits(uint* c, const uint* a, const uint* b)
{
  asm volatile("mma.sync.aligned.m16n8k256.row.col.s32.b1.b1.s32.and.popc {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
               "{%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}

__device__ __forceinline__ void bytes(uint* c, const uint* a, const uint* b)
{
  asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
               "{%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}
#endif

// Four words, each counted with what the sum has become.
__device__ __forceinline__ void popcount(uint* c, const uint* a, const uint*)
{
#pragma unroll
  for (int e = 0; e < 4; ++e)
    c[e] += __popc(a[e] ^ c[e]);
}

template <void STEP(uint*, const uint*, const uint*)>
__device__ __forceinline__ void take_turns(const uint* operands, uint* totals)
{
  uint words[6], c[CHAINS][4], total = 0;
#pragma unroll
  for (int i = 0; i < 6; ++i) words[i] = operands[threadIdx.x % 32 * 6 + i];
#pragma unroll
  for (int chain = 0; chain < CHAINS; ++chain)
#pragma unroll
    for (int e = 0; e < 4; ++e) c[chain][e] = chain;
  for (int turn = 0; turn < TURNS; ++turn) {
#pragma unroll
    for (int chain = 0; chain < CHAINS; ++chain) STEP(c[chain], words, words + 4);
  }
#pragma unroll
  for (int chain = 0; chain < CHAINS; ++chain)
#pragma unroll
    for (int e = 0; e < 4; ++e) total += c[chain][e];
  totals[blockIdx.x * blockDim.x + threadIdx.x] = total;
}

extern "C" __global__ void measure_xor_bits(const uint* operands, uint* totals) {
  take_turns<xor_bits>(operands, totals);
}

extern "C" __global__ void measure_popcount(const uint* operands, uint* totals) {
  take_turns<popcount>(operands, totals);
}

extern "C" __global__ void measure_and_bits(const uint* operands, uint* totals) {
#if __CUDA_ARCH__ >= 800
  take_turns<and_bits>(operands, totals);
#endif
}

extern "C" __global__ void measure_bytes(const uint* operands, uint* totals) {
#if __CUDA_ARCH__ >= 800
  take_turns<bytes>(operands, totals);
#endif
}

extern "C" __global__ void measure_nothing(uint* totals) {
  if (threadIdx.x > 1024) *totals = 0;
}
