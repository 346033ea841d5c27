// Words from global to shared memory, asynchronously from sm_80 on: copies are begun in groups, and awaited by group.
#ifndef BNNC_COPIES
#define BNNC_COPIES

extern __shared__ int bnnc_shared[];

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

#endif
