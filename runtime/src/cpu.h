/* What the processor, and the operating system on it, can run. */
#ifndef BNNC_CPU_H
#define BNNC_CPU_H

#include <stdint.h>

/* Bit numbers of bnnc_level.features, by processor family. bnnc/codegen/platforms.py has the same lists: append, never
 * reorder. */
#if defined(__x86_64__)
#define BNNC_CPU_FEATURES(X) \
    X(sse3)                  \
    X(ssse3)                 \
    X(sse4_1)                \
    X(sse4_2)                \
    X(popcnt)                \
    X(cx16)                  \
    X(lahf_sahf)             \
    X(avx)                   \
    X(avx2)                  \
    X(fma)                   \
    X(f16c)                  \
    X(bmi)                   \
    X(bmi2)                  \
    X(lzcnt)                 \
    X(movbe)                 \
    X(avx512f)               \
    X(avx512bw)              \
    X(avx512cd)              \
    X(avx512dq)              \
    X(avx512vl)              \
    X(avx512_vpopcntdq)      \
    X(avx512_bitalg)         \
    X(avx512_vnni)
#elif defined(__aarch64__)
#define BNNC_CPU_FEATURES(X) \
    X(asimd)                 \
    X(asimddp)               \
    X(i8mm)
#elif defined(__arm__)
#define BNNC_CPU_FEATURES(X) \
    X(neon)                  \
    X(vfpv4)                 \
    X(idiva)
#endif

enum bnnc_cpu_feature {
#define BNNC_CPU_ENUM(name) BNNC_CPU_##name,
    BNNC_CPU_FEATURES(BNNC_CPU_ENUM)
#undef BNNC_CPU_ENUM
};

/* A bit per usable feature. Vector features count only if the system saves their registers. */
uint64_t bnnc_cpu_features(void);
/* The name of the lowest set bit of `features`. */
const char *bnnc_cpu_feature_name(uint64_t features);

#endif
