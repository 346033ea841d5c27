// Sums of products of floats, BM pixels by BN output channels: a convolution as a product of matrices that are never
// stored. Rows are output pixels of images [N,H,W,C], or [N,C,H,W] if PLANAR, gathered tap by tap, with zeros around
// the image; columns are output channels, weights [O/16,K,16] with K = KH*KW*C. A thread has TM pixels by TN channels,
// which multiply in float32 and add up in the order of K; if CHUNK is not 0, in sums of CHUNK products each. With a
// TABLE of taps in shared memory, behind the tiles', where they lie is computed once.
//
// bnnc/codegen/cuda/schedule/floats.py puts this into a kernel, and behind it what becomes of the sums, which are left
// in shared memory.
#ifndef BNNC_FLOAT_TILE
#define BNNC_FLOAT_TILE

// The sum of a pixel and a channel of this block's tile; odd rows, so that neighbouring pixels are in other banks.
template <int BN> __device__ __forceinline__ float bnnc_float_of(int pixel, int channel)
{
  return ((const float*)bnnc_shared)[pixel * (BN + 1) + channel];
}

// The tile's first pixel and channel are given; all threads call it.
template <int P, int H, int W, int C, int OH, int OW, int O, int KH, int KW, int SY, int SX, int DY, int DX, int TOP,
          int LEFT, int PLANAR, int TABLE, int CHUNK, int BM, int BN, int TM, int TN>
__device__ __forceinline__ void bnnc_float_tile(const float* inputs, const float* weights, int first_pixel,
                                                int first_channel)
{
  constexpr int THREADS = BM / TM * (BN / TN), K = KH * KW * C;
  constexpr int STEP = 16, STEPS = (K + STEP - 1) / STEP, STAGES = 3;  // floats, and how many steps are under way
  constexpr int LAST = (K - 1) % STEP / 4 * 4;                         // floats of the last step, but for 4
  constexpr bool WIDE = C % 4 == 0 && !PLANAR;  // threads side by side copy a pixel's channels, else pixels
  constexpr int PIECE = WIDE ? 4 : 1, PIECES = STEP / PIECE, COPIES = BM * PIECES / THREADS;
  constexpr int PIXELS = WIDE ? COPIES : 1;                    // whose pieces a thread copies
  constexpr int ROW = STEP + 4, STAGE = BM * ROW + STEP * BN;  // floats: a warp's reads hit all banks
  constexpr int ACROSS = BN / TN, DOWN = BM / TM;              // threads
  static_assert(THREADS % PIECES == 0 && THREADS % BM == 0, "the threads do not share the copies evenly");
  const uint thread = threadIdx.x, row = thread / ACROSS, column = thread % ACROSS * 4;
  float* shared = (float*)bnnc_shared;

  const float* images[PIXELS];  // where the pixels' windows begin
  int tops[PIXELS], lefts[PIXELS];
#pragma unroll
  for (int i = 0; i < PIXELS; ++i) {
    uint pixel = first_pixel + (WIDE ? thread / PIECES + i * (THREADS / PIECES) : thread % BM);
    tops[i] = pixel < P ? (int)(pixel / OW % OH) * SY - TOP : -KH * DY;  // outside, whatever the tap
    lefts[i] = (int)(pixel % OW) * SX - LEFT;
    images[i] = inputs + ((int)(pixel / (OW * OH)) * C * H * W + (tops[i] * W + lefts[i]) * (PLANAR ? 1 : C));
  }
  constexpr int QUADS = BN / 4, APART = THREADS / QUADS;  // channels of weights that are copied together; rows
  const uint channel = first_channel + thread % QUADS * 4;
  const float* mine = channel < O ? weights + (channel / 16 * K + thread / QUADS) * 16 + channel % 16 : nullptr;

  auto tap_of = [](uint k) {  // where it lies from where a window begins: floats; row and column
    uint tap = k / C, y = tap / KW * DY, x = tap % KW * DX;
    return make_int2(PLANAR ? (k % C * H + y) * W + x : (y * W + x) * C + k % C, k < K ? y << 16 | x : 1 << 30);
  };
  int2* taps = (int2*)(shared + STAGES * STAGE);
  if (TABLE) {
    for (uint k = thread; k < STEPS * STEP; k += THREADS) taps[k] = tap_of(k);
    __syncthreads();
  }
  auto load = [&](uint step) {
    float* stage = shared + step % STAGES * STAGE;
#pragma unroll
    for (int i = 0; i < COPIES; ++i) {
      const uint p = WIDE ? i : 0, part = WIDE ? thread % PIECES * 4 : thread / BM + i * (THREADS / BM);
      const int2 tap = TABLE ? taps[step * STEP + part] : tap_of(step * STEP + part);
      bool inside = (uint)(tops[p] + (tap.y >> 16)) < (uint)H && (uint)(lefts[p] + (tap.y & 0xFFFF)) < (uint)W;
      const uint pixel = WIDE ? thread / PIECES + i * (THREADS / PIECES) : thread % BM;
      bnnc_copy<PIECE>((uint*)(stage + pixel * ROW + part), (const uint*)(inside ? images[p] + tap.x : inputs), inside);
    }
#pragma unroll
    for (int i = 0; i < (STEP + APART - 1) / APART; ++i) {
      const uint k = thread / QUADS + i * APART;
      if (STEP % APART && k >= STEP) continue;
      bool inside = step * STEP + k < K && mine;
      bnnc_copy<4>((uint*)(stage + BM * ROW + k * BN + thread % QUADS * 4),
                   (const uint*)(inside ? mine + (step * STEP + i * APART) * 16 : weights), inside);
    }
  };

  float c[TM][TN] = {}, total[TM][TN] = {};
#pragma unroll
  for (int step = 0; step < STAGES - 1; ++step) {
    if (step < STEPS) load(step);
    bnnc_copies_begun();
  }
  for (uint step = 0; step < STEPS; ++step) {
    bnnc_await_copies<STAGES - 2>();
    __syncthreads();  // this step's floats are there, and nobody reads those of the step before any more
    if (step + STAGES - 1 < STEPS) load(step + STAGES - 1);
    bnnc_copies_begun();
    const float* rows = shared + step % STAGES * STAGE + row * ROW;
    const float* columns = shared + step % STAGES * STAGE + BM * ROW + column;
#pragma unroll
    for (int k = 0; k < STEP; k += 4) {
      if (k > LAST && step == STEPS - 1) break;
      float a[TM][4];
#pragma unroll
      for (int i = 0; i < TM; ++i)
        *(float4*)a[i] = *(const float4*)(rows + i * DOWN * ROW + k);
#pragma unroll
      for (int e = 0; e < 4; ++e) {
        float b[TN];
#pragma unroll
        for (int j = 0; j < TN; j += 4)
          *(float4*)(b + j) = *(const float4*)(columns + (k + e) * BN + j * ACROSS);
#pragma unroll
        for (int i = 0; i < TM; ++i)
#pragma unroll
          for (int j = 0; j < TN; ++j)
            c[i][j] = fmaf(a[i][e], b[j], c[i][j]);
      }
    }
    if (CHUNK && (step + 1) * STEP % CHUNK == 0) {
#pragma unroll
      for (int e = 0; e < TM * TN; ++e) {
        total[e / TN][e % TN] += c[e / TN][e % TN];
        c[e / TN][e % TN] = 0;
      }
    }
  }
  __syncthreads();  // the sums lie where the floats lay
#pragma unroll
  for (int i = 0; i < TM; ++i)
#pragma unroll
    for (int j = 0; j < TN; ++j)
      shared[(i * DOWN + row) * (BN + 1) + j / 4 * 4 * ACROSS + column + j % 4] = CHUNK ? total[i][j] + c[i][j] : c[i][j];
  __syncthreads();
}

#endif
