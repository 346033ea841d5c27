// Mismatching bits of BM pixels by BN output channels, counted by tensor cores: a convolution as a product of matrices
// that are never stored. Rows are output pixels, gathered tap by tap from bits [N,H,W,CW]; columns are output channels,
// weights [O/16,K,16] with K = KH*KW*CW words; zeros where either ends. The counts are left in shared memory.
//
// bnnc/codegen/cuda/schedule/matrix.py puts this into a kernel, and behind it what becomes of the counts.
#ifndef BNNC_COUNT_TILE
#define BNNC_COUNT_TILE

extern __shared__ int bnnc_shared[];

// The count of a pixel and a channel of this block's tile; odd rows, so that neighbouring pixels are in other banks.
template <int BN> __device__ __forceinline__ int bnnc_counted(int pixel, int channel)
{
  return bnnc_shared[pixel * (BN + 1) + channel];
}

// WORDS words to shared memory, zeros unless `inside`.
template <int WORDS> __device__ __forceinline__ void bnnc_copy(uint* to, const uint* from, bool inside)
{
#if __CUDA_ARCH__ >= 800
  asm volatile("cp.async.ca.shared.global [%0], [%1], %2, %3;" :: "r"((uint)__cvta_generic_to_shared(to)), "l"(from),
               "n"(4 * WORDS), "r"(inside ? 4 * WORDS : 0) : "memory");
#else
  if (WORDS == 4) {
    *(uint4*)to = inside ? *(const uint4*)from : make_uint4(0, 0, 0, 0);
  } else if (WORDS == 2) {
    *(uint2*)to = inside ? *(const uint2*)from : make_uint2(0, 0);
  } else {
    *to = inside ? *from : 0;
  }
#endif
}

__device__ __forceinline__ void bnnc_copies_begun()
{
#if __CUDA_ARCH__ >= 800
  asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

// Until all groups of copies but the last `LATEST` have arrived.
template <int LATEST> __device__ __forceinline__ void bnnc_await_copies()
{
#if __CUDA_ARCH__ >= 800
  asm volatile("cp.async.wait_group %0;" :: "n"(LATEST) : "memory");
#endif
}

// c += popcount(a ^ b) of 16 rows, 8 columns and 256 bits, or popcount(a & b) where xor would be emulated.
__device__ __forceinline__ void bnnc_multiply(uint (&c)[4], const uint (&a)[4], const uint (&b)[2])
{
#if __CUDA_ARCH__ >= 900
  asm volatile("mma.sync.aligned.m16n8k256.row.col.s32.b1.b1.s32.and.popc {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
               "{%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#elif __CUDA_ARCH__ >= 800
  asm volatile("mma.sync.aligned.m16n8k256.row.col.s32.b1.b1.s32.xor.popc {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
               "{%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
#pragma unroll
  for (int i = 0; i < 4; ++i)  // rows i % 2 * 8 and on, bits i / 2 * 128 and on
    asm volatile("mma.sync.aligned.m8n8k128.row.col.s32.b1.b1.s32.xor.popc {%0, %1}, {%2}, {%3}, {%0, %1};"
                 : "+r"(c[i % 2 * 2]), "+r"(c[i % 2 * 2 + 1]) : "r"(a[i]), "r"(b[i / 2]));
#endif
}

// A warp has WM pixels by WN channels of the tile, whose first pixel and channel are given; all threads call it.
template <int P, int H, int W, int CW, int OH, int OW, int O, int KH, int KW, int SY, int SX, int DY, int DX, int BM,
          int BN, int WM, int WN>
__device__ __forceinline__ void bnnc_count_tile(const uint* bits, const uint* weights, int first_pixel,
                                                int first_channel)
{
  constexpr int THREADS = BM / WM * (BN / WN) * 32, K = KH * KW * CW;
  constexpr int STEP = 16, STEPS = (K + STEP - 1) / STEP, STAGES = 3;  // words, and how many steps are under way
  constexpr int PIECE = CW % 4 == 0 ? 4 : CW % 2 == 0 ? 2 : 1;         // words of a tap that are copied together
  constexpr int PIECES = STEP / PIECE, APART = THREADS / PIECES, COPIES = BM / APART;
  constexpr int ROW = STEP + 4, COLUMNS = BN + 8;  // words: a warp's reads hit all banks
  constexpr int STAGE = BM * ROW + STEP * COLUMNS, MT = WM / 16, NT = WN / 8;
  const int thread = threadIdx.x, lane = thread % 32, warp = thread / 32;
  const int warp_row = warp / (BN / WN) * WM, warp_column = warp % (BN / WN) * WN;
  static_assert(STEP * BN / 4 % THREADS == 0 && BM % APART == 0, "the threads do not share the copies evenly");
  uint* shared = (uint*)bnnc_shared;

  const uint* pixels[COPIES];  // that this thread copies pieces of; null past the last
#pragma unroll
  for (int i = 0; i < COPIES; ++i) {
    int pixel = first_pixel + thread / PIECES + i * APART, x = pixel % OW, y = pixel / OW % OH;
    pixels[i] = pixel < P ? bits + ((pixel / (OW * OH) * H + y * SY) * W + x * SX) * CW : nullptr;
  }
  auto load = [&](int step) {
    uint* stage = shared + step % STAGES * STAGE;
    int word = step * STEP + thread % PIECES * PIECE, tap = word / CW;
    int offset = (tap / KW * DY * W + tap % KW * DX) * CW + word % CW;
#pragma unroll
    for (int i = 0; i < COPIES; ++i) {
      bool inside = word < K && pixels[i];
      bnnc_copy<PIECE>(stage + (thread / PIECES + i * APART) * ROW + thread % PIECES * PIECE,
                       inside ? pixels[i] + offset : bits, inside);
    }
#pragma unroll
    for (int i = 0; i < STEP * BN / 4 / THREADS; ++i) {
      int row = (thread + i * THREADS) / (BN / 4), column = (thread + i * THREADS) % (BN / 4) * 4;
      int k = step * STEP + row, channel = first_channel + column;
      bool inside = k < K && channel < O;
      bnnc_copy<4>(stage + BM * ROW + row * COLUMNS + column,
                   inside ? weights + (channel / 16 * K + k) * 16 + channel % 16 : weights, inside);
    }
  };

  uint c[MT][NT][4] = {};
#if __CUDA_ARCH__ >= 900
  // popcount(a ^ b) = popcount(a) + popcount(b) - 2 popcount(a & b), the first two as products with ones.
  uint of_rows[MT][4] = {}, of_columns[NT][4] = {};
  const uint one_row[4] = {~0u, ~0u, ~0u, ~0u}, one_column[2] = {~0u, ~0u};
#endif
#pragma unroll
  for (int step = 0; step < STAGES - 1; ++step) {
    if (step < STEPS) load(step);
    bnnc_copies_begun();
  }
  for (int step = 0; step < STEPS; ++step) {
    bnnc_await_copies<STAGES - 2>();
    __syncthreads();  // this step's words are there, and nobody reads those of the step before any more
    if (step + STAGES - 1 < STEPS) load(step + STAGES - 1);
    bnnc_copies_begun();
    const uint* rows = shared + step % STAGES * STAGE + (warp_row + lane / 4) * ROW + lane % 4;
    const uint* columns = shared + step % STAGES * STAGE + BM * ROW + lane % 4 * COLUMNS + warp_column + lane / 4;
#pragma unroll
    for (int k = 0; k < STEP; k += 8) {
      uint a[MT][4], b[NT][2];
#pragma unroll
      for (int i = 0; i < MT; ++i)
#pragma unroll
        for (int e = 0; e < 4; ++e)
          a[i][e] = rows[(i * 16 + e % 2 * 8) * ROW + k + e / 2 * 4];
#pragma unroll
      for (int j = 0; j < NT; ++j)
#pragma unroll
        for (int e = 0; e < 2; ++e)
          b[j][e] = columns[(k + e * 4) * COLUMNS + j * 8];
#pragma unroll
      for (int i = 0; i < MT; ++i)
#pragma unroll
        for (int j = 0; j < NT; ++j)
          bnnc_multiply(c[i][j], a[i], b[j]);
#if __CUDA_ARCH__ >= 900
#pragma unroll
      for (int i = 0; i < MT; ++i) bnnc_multiply(of_rows[i], a[i], one_column);
#pragma unroll
      for (int j = 0; j < NT; ++j) bnnc_multiply(of_columns[j], one_row, b[j]);
#endif
    }
  }
  __syncthreads();  // the counts lie where the words lay
#pragma unroll
  for (int i = 0; i < MT; ++i)
#pragma unroll
    for (int j = 0; j < NT; ++j)
#pragma unroll
      for (int e = 0; e < 4; ++e) {
        int pixel = warp_row + i * 16 + e / 2 * 8 + lane / 4, channel = warp_column + j * 8 + lane % 4 * 2 + e % 2;
#if __CUDA_ARCH__ >= 900
        c[i][j][e] = of_rows[i][e] + of_columns[j][e] - 2 * c[i][j][e];
#endif
        bnnc_shared[pixel * (BN + 1) + channel] = (int)c[i][j][e];
      }
  __syncthreads();
}

#endif
