// Integer sums of BM pixels by BN output channels on tensor cores: a convolution as a product of matrices that are
// never stored. Rows are output pixels, gathered tap by tap; columns are output channels; zeros where either ends.
//
//   BNNC_XOR, BNNC_AND  bits that differ, or that both have: A planes of bits [N,H,W,A,CW], B planes of weights
//                       [O/16,B,K,16]. Those of planes i and j count 2**(i + j) times; of the last plane of weights,
//                       if SIGNED, -2**(i + j) times.
//   BNNC_BYTES          products of unsigned bytes [N,H,W,CW] by signed ones [O/16,K,16], four in a word.
//
// K = KH*KW*CW words. The sums, FACTOR times each, are left in shared memory.
// bnnc/codegen/cuda/schedule/matrix.py puts this into a kernel, and behind it what becomes of them.
#ifndef BNNC_INTEGER_TILE
#define BNNC_INTEGER_TILE

enum bnnc_product { BNNC_XOR, BNNC_AND, BNNC_BYTES };

// The sum of a pixel and a channel of this block's tile; odd rows, so that neighbouring pixels are in other banks.
template <int BN> __device__ __forceinline__ int bnnc_sum_of(int pixel, int channel)
{
  return bnnc_shared[pixel * (BN + 1) + channel];
}

// c += 16 rows by 8 columns of 8 words. Counts are those of XOR on sm_75 to sm_89 and of AND on sm_90, where the other
// is missing or emulated, or of what is asked for where there are both; on later ones, bytes are signed.
template <bnnc_product KIND>
__device__ __forceinline__ void bnnc_multiply(uint (&c)[4], const uint (&a)[4], const uint (&b)[2])
{
#if __CUDA_ARCH__ >= 800
  if constexpr (KIND == BNNC_BYTES) {
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
                 "{%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
  } else {
#if __CUDA_ARCH__ >= 1000
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
                 "{%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
    if constexpr (KIND == BNNC_XOR && __CUDA_ARCH__ < 900)
      asm volatile("mma.sync.aligned.m16n8k256.row.col.s32.b1.b1.s32.xor.popc {%0, %1, %2, %3}, "
                   "{%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
                   : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
    else
      asm volatile("mma.sync.aligned.m16n8k256.row.col.s32.b1.b1.s32.and.popc {%0, %1, %2, %3}, "
                   "{%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};" : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
                   : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#endif
  }
#else
#pragma unroll
  for (int i = 0; i < 4; ++i) {  // rows i % 2 * 8 and on, words i / 2 * 4 and on
    if constexpr (KIND == BNNC_BYTES)
      asm volatile("mma.sync.aligned.m8n8k16.row.col.s32.u8.s8.s32 {%0, %1}, {%2}, {%3}, {%0, %1};"
                   : "+r"(c[i % 2 * 2]), "+r"(c[i % 2 * 2 + 1]) : "r"(a[i]), "r"(b[i / 2]));
    else
      asm volatile("mma.sync.aligned.m8n8k128.row.col.s32.b1.b1.s32.xor.popc {%0, %1}, {%2}, {%3}, {%0, %1};"
                   : "+r"(c[i % 2 * 2]), "+r"(c[i % 2 * 2 + 1]) : "r"(a[i]), "r"(b[i / 2]));
  }
#endif
}

// Bits i, i + 8, i + 16 and i + 24 as bytes: 64 for a 0 and -64 for a 1.
__device__ __forceinline__ uint bnnc_signs(uint bits, int i)
{
  return (bits << (7 - i) & 0x80808080u) ^ 0x40404040u;
}

// The next planes of bits and of weights after i and j, sums of i and j falling; whether the sum is less.
template <int A, int B> __device__ __forceinline__ bool bnnc_next_planes(int& i, int& j)
{
  ++i, --j;
  if (i < A && j >= 0)
    return false;
  int sum = i + j - 1;
  j = min(sum, B - 1);
  i = sum - j;
  return true;
}

// A warp has WM pixels by WN channels of the tile, whose first pixel and channel are given; all threads call it.
template <bnnc_product KIND, int A, int B, int SIGNED, int FACTOR, int P, int H, int W, int CW, int OH, int OW, int O,
          int KH, int KW, int SY, int SX, int DY, int DX, int BM, int BN, int WM, int WN>
__device__ __forceinline__ void bnnc_integer_tile(const void* inputs, const void* weights, int first_pixel,
                                                  int first_channel)
{
  constexpr int THREADS = BM / WM * (BN / WN) * 32, K = KH * KW * CW;
  constexpr int STEP = 16, PARTS = (K + STEP - 1) / STEP, STAGES = 3;  // words, steps of a pair of planes, under way
  constexpr int STEPS = A * B * PARTS, LAST = (K - 1) % STEP / 8 * 8;  // words of the last part, but for 8
  constexpr int PIECE = CW % 4 == 0 ? 4 : CW % 2 == 0 ? 2 : 1;         // words of a tap that are copied together
  constexpr int PIECES = STEP / PIECE, APART = THREADS / PIECES, COPIES = BM / APART;
  constexpr int ROW = STEP + 4, COLUMNS = BN + 8;  // words: a warp's reads hit all banks
  constexpr int STAGE = BM * ROW + STEP * COLUMNS, MT = WM / 16, NT = WN / 8;
  constexpr bool OTHER = __CUDA_ARCH__ < 800 ? KIND == BNNC_AND : __CUDA_ARCH__ / 100 == 9 && KIND == BNNC_XOR;
  const int thread = threadIdx.x, lane = thread % 32, warp = thread / 32;
  const int warp_row = warp / (BN / WN) * WM, warp_column = warp % (BN / WN) * WN;
  static_assert(STEP * BN / 4 % THREADS == 0 && BM % APART == 0, "the threads do not share the copies evenly");
  static_assert(__CUDA_ARCH__ < 1000 || KIND == BNNC_BYTES || (KIND == BNNC_XOR && A * B == 1 && K < 1 << 14),
                "sums of signs, 4096 times each, must fit 32 bits");
  uint* shared = (uint*)bnnc_shared;

  const uint* pixels[COPIES];  // that this thread copies pieces of; null past the last
#pragma unroll
  for (int i = 0; i < COPIES; ++i) {
    int pixel = first_pixel + thread / PIECES + i * APART, x = pixel % OW, y = pixel / OW % OH;
    int place = ((pixel / (OW * OH) * H + y * SY) * W + x * SX) * A * CW;
    pixels[i] = pixel < P ? (const uint*)inputs + place : nullptr;
  }
  int load_a = A - 1, load_b = B - 1;  // the planes to be loaded from
  auto load = [&](int step) {
    uint* stage = shared + step % STAGES * STAGE;
    int part = step % PARTS, word = part * STEP + thread % PIECES * PIECE, tap = word / CW;
    int offset = ((tap / KW * DY * W + tap % KW * DX) * A + load_a) * CW + word % CW;
#pragma unroll
    for (int i = 0; i < COPIES; ++i) {
      bool inside = word < K && pixels[i];
      bnnc_copy<PIECE>(stage + (thread / PIECES + i * APART) * ROW + thread % PIECES * PIECE,
                       inside ? pixels[i] + offset : (const uint*)inputs, inside);
    }
#pragma unroll
    for (int i = 0; i < STEP * BN / 4 / THREADS; ++i) {
      int row = (thread + i * THREADS) / (BN / 4), column = (thread + i * THREADS) % (BN / 4) * 4;
      int k = part * STEP + row, channel = first_channel + column;
      bool inside = k < K && channel < O;
      int place = ((channel / 16 * B + load_b) * K + k) * 16 + channel % 16;
      bnnc_copy<4>(stage + BM * ROW + row * COLUMNS + column, (const uint*)weights + (inside ? place : 0), inside);
    }
    if (A * B > 1 && part == PARTS - 1)
      bnnc_next_planes<A, B>(load_a, load_b);
  };

  // Planes add up by Horner's rule: what has been counted of greater i + j is doubled before the next are counted.
  uint c[MT][NT][4] = {};
  uint of_rows[MT][4] = {}, of_columns[NT][4] = {};  // popcount(a) and popcount(b), by which OTHER becomes KIND
  constexpr uint ALL = KIND == BNNC_XOR ? ~0u : 0;
  const uint one_row[4] = {ALL, ALL, ALL, ALL}, one_column[2] = {ALL, ALL};
  int a_plane = A - 1, b_plane = B - 1;
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
    const bool last = step % PARTS == PARTS - 1;
    const uint* rows = shared + step % STAGES * STAGE + (warp_row + lane / 4) * ROW + lane % 4;
    const uint* columns = shared + step % STAGES * STAGE + BM * ROW + lane % 4 * COLUMNS + warp_column + lane / 4;
#pragma unroll
    for (int k = 0; k < STEP; k += 8) {
      if (k > LAST && last) break;
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
      if constexpr (__CUDA_ARCH__ >= 1000 && KIND == BNNC_XOR) {
#pragma unroll
        for (int t = 0; t < 8; ++t) {  // of a lane's words t / 4 of both operands, two bits of each byte at a time
          const int bit = t % 4 * 2, half = t / 4;
          uint signs[MT][4];
#pragma unroll
          for (int i = 0; i < MT; ++i)
#pragma unroll
            for (int e = 0; e < 4; ++e)
              signs[i][e] = bnnc_signs(a[i][half * 2 + e % 2], bit + e / 2);
#pragma unroll
          for (int j = 0; j < NT; ++j) {
            const uint others[2] = {bnnc_signs(b[j][half], bit), bnnc_signs(b[j][half], bit + 1)};
#pragma unroll
            for (int i = 0; i < MT; ++i)
              bnnc_multiply<KIND>(c[i][j], signs[i], others);
          }
        }
      } else {
#pragma unroll
        for (int i = 0; i < MT; ++i)
#pragma unroll
          for (int j = 0; j < NT; ++j)
            bnnc_multiply<KIND>(c[i][j], a[i], b[j]);
      }
      if constexpr (OTHER) {
#pragma unroll
        for (int i = 0; i < MT; ++i) bnnc_multiply<KIND>(of_rows[i], a[i], one_column);
#pragma unroll
        for (int j = 0; j < NT; ++j) bnnc_multiply<KIND>(of_columns[j], one_row, b[j]);
      }
    }
    if ((A * B > 1 || SIGNED) && last) {
      bool was_negative = SIGNED && b_plane == B - 1, less = bnnc_next_planes<A, B>(a_plane, b_plane);
      bool is_negative = SIGNED && b_plane == B - 1;
      int factor = (less && step + 1 < STEPS ? 2 : 1) * (was_negative != is_negative ? -1 : 1);
#pragma unroll
      for (int e = 0; e < MT * NT * 4; ++e) c[e / 4 / NT][e / 4 % NT][e % 4] *= factor;
      if (OTHER) {
#pragma unroll
        for (int e = 0; e < MT * 4; ++e) of_rows[e / 4][e % 4] *= factor;
#pragma unroll
        for (int e = 0; e < NT * 4; ++e) of_columns[e / 4][e % 4] *= factor;
      }
    }
  }
  __syncthreads();  // the sums lie where the words lay
#pragma unroll
  for (int i = 0; i < MT; ++i)
#pragma unroll
    for (int j = 0; j < NT; ++j)
#pragma unroll
      for (int e = 0; e < 4; ++e) {
        int pixel = warp_row + i * 16 + e / 2 * 8 + lane / 4, channel = warp_column + j * 8 + lane % 4 * 2 + e % 2;
        int sum = (int)c[i][j][e];
        if (OTHER && KIND == BNNC_XOR)
          sum = (int)(of_rows[i][e] + of_columns[j][e]) - 2 * sum;
        if (OTHER && KIND == BNNC_AND)
          sum = ((int)(of_rows[i][e] + of_columns[j][e]) - sum) / 2;
        if (__CUDA_ARCH__ >= 1000 && KIND == BNNC_XOR)
          sum = ((K + 7) / 8 * 256 - sum / 4096) / 2;  // signs that agree less those that differ, to the latter
        bnnc_shared[pixel * (BN + 1) + channel] = FACTOR * sum;
      }
  __syncthreads();
}

#endif
