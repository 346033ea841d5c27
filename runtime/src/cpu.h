/* What the processor, and the operating system on it, can run. */
#ifndef BNNC_CPU_H
#define BNNC_CPU_H

#include <stdint.h>

/* Bit numbers of bnnc_level.features. bnnc/codegen/aot.py reads the names from this list: append, never reorder. */
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
