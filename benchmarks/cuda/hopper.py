"""Hopper's products of bits for four warps together, whose operands lie in shared memory (``wgmma``, sm_90a)."""

from __future__ import annotations

SUMS = 128  # of a thread: a warpgroup has 64 rows by 256 columns


def source(turns: int, chains: int, threads: int) -> str:
    """CUDA C of a loop like those of ceilings.cu, on as many products.

    All words of the rows are the same, and all of the columns: their order in shared memory is not what is measured.
    """
    sums = ", ".join(f"%{i}" for i in range(SUMS))
    outputs = ", ".join(f'"+r"(c[{i}])' for i in range(SUMS))
    instruction = "wgmma.mma_async.sync.aligned.m64n256k256.s32.b1.b1.and.popc"
    return f"""#define uint unsigned int
extern "C" __global__ void __launch_bounds__({threads}, 1) measure_wgmma(const uint* operands, uint* totals) {{
  __shared__ __align__(128) uint words[({threads} / 2 + 256) * 8];
  uint c[{SUMS}] = {{}}, total = 0;
  for (int i = threadIdx.x; i < ({threads} / 2 + 256) * 8; i += {threads})
    words[i] = operands[i < {threads} / 2 * 8 ? 0 : 4];
  asm volatile("fence.proxy.async.shared::cta;" ::: "memory");
  __syncthreads();
  // Blocks of 8 rows by 16 bytes: the next 16 bytes of 64 rows or 256 columns lie behind all of them.
  uint base = (uint)__cvta_generic_to_shared(words);
  unsigned long long apart = (unsigned long long)(128 >> 4) << 32;
  unsigned long long rows = (base + threadIdx.x / 128 * 2048) >> 4 | (64 * 16 >> 4) << 16 | apart;
  unsigned long long columns = (base + {threads} / 2 * 32) >> 4 | (256 * 16 >> 4) << 16 | apart;
#pragma unroll 1
  for (int turn = 0; turn < {turns} / 4; ++turn) {{
    asm volatile("wgmma.fence.sync.aligned;" ::: "memory");
#pragma unroll
    for (int i = 0; i < 4 * {chains}; ++i)
      asm volatile("{{.reg .pred add; setp.ne.b32 add, 1, 0; {instruction} {{{sums}}}, %{SUMS}, "
                   "%{SUMS + 1}, add;}}" : {outputs} : "l"(rows), "l"(columns));
    asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory");
    asm volatile("wgmma.wait_group.sync.aligned 0;" ::: "memory");
  }}
#pragma unroll
  for (int i = 0; i < {SUMS}; ++i) total += c[i];
  totals[blockIdx.x * blockDim.x + threadIdx.x] = total;
}}
"""
