#include "cpu.h"

#if defined(__x86_64__)

typedef struct registers {
    uint32_t eax, ebx, ecx, edx;
} registers;

static registers cpuid(uint32_t leaf, uint32_t subleaf)
{
    registers r;
    __asm__ volatile("cpuid" : "=a"(r.eax), "=b"(r.ebx), "=c"(r.ecx), "=d"(r.edx) : "a"(leaf), "c"(subleaf));
    return r;
}

static uint32_t xgetbv(void)
{
    uint32_t eax, edx;
    __asm__ volatile("xgetbv" : "=a"(eax), "=d"(edx) : "c"(0));
    return eax;
}

static uint64_t bit(uint32_t word, int position, enum bnnc_cpu_feature feature)
{
    return (uint64_t)(word >> position & 1) << feature;
}

uint64_t bnnc_cpu_features(void)
{
    registers none = {0, 0, 0, 0};
    registers basic = cpuid(1, 0);
    registers extended = cpuid(0, 0).eax >= 7 ? cpuid(7, 0) : none;
    registers amd = cpuid(0x80000000u, 0).eax >= 0x80000001u ? cpuid(0x80000001u, 0) : none;
    uint32_t saved = basic.ecx >> 27 & 1 ? xgetbv() : 0; /* OSXSAVE: xgetbv exists */
    uint64_t features = 0;

    features |= bit(basic.ecx, 0, BNNC_CPU_sse3) | bit(basic.ecx, 9, BNNC_CPU_ssse3);
    features |= bit(basic.ecx, 19, BNNC_CPU_sse4_1) | bit(basic.ecx, 20, BNNC_CPU_sse4_2);
    features |= bit(basic.ecx, 23, BNNC_CPU_popcnt) | bit(basic.ecx, 13, BNNC_CPU_cx16);
    features |= bit(basic.ecx, 22, BNNC_CPU_movbe);
    features |= bit(amd.ecx, 0, BNNC_CPU_lahf_sahf) | bit(amd.ecx, 5, BNNC_CPU_lzcnt);
    features |= bit(extended.ebx, 3, BNNC_CPU_bmi) | bit(extended.ebx, 8, BNNC_CPU_bmi2);

    if ((saved & 0x06) == 0x06) { /* xmm and ymm */
        features |= bit(basic.ecx, 28, BNNC_CPU_avx) | bit(extended.ebx, 5, BNNC_CPU_avx2);
        features |= bit(basic.ecx, 12, BNNC_CPU_fma) | bit(basic.ecx, 29, BNNC_CPU_f16c);
    }
    if ((saved & 0xe6) == 0xe6) { /* and mask registers, upper halves, zmm16-31 */
        features |= bit(extended.ebx, 16, BNNC_CPU_avx512f) | bit(extended.ebx, 17, BNNC_CPU_avx512dq);
        features |= bit(extended.ebx, 28, BNNC_CPU_avx512cd) | bit(extended.ebx, 30, BNNC_CPU_avx512bw);
        features |= bit(extended.ebx, 31, BNNC_CPU_avx512vl) | bit(extended.ecx, 14, BNNC_CPU_avx512_vpopcntdq);
        features |= bit(extended.ecx, 12, BNNC_CPU_avx512_bitalg) | bit(extended.ecx, 11, BNNC_CPU_avx512_vnni);
    }
    return features;
}

#elif defined(__APPLE__)

#include <stddef.h>
#include <sys/sysctl.h>

/* Apple's systems answer by name, with nothing where they do not know it: iOS before 15, where the processor may have
 * the feature all the same. */
static int has(const char *name)
{
    int value = 0;
    size_t bytes = sizeof value;
    return sysctlbyname(name, &value, &bytes, NULL, 0) == 0 && value;
}

uint64_t bnnc_cpu_features(void)
{
    uint64_t features = (uint64_t)1 << BNNC_CPU_asimd;
    features |= (uint64_t)has("hw.optional.arm.FEAT_DotProd") << BNNC_CPU_asimddp;
    features |= (uint64_t)has("hw.optional.arm.FEAT_I8MM") << BNNC_CPU_i8mm;
    return features;
}

#else

/* Of Linux on ARM, which tells in bit masks. The bits are those of asm/hwcap.h. */
#include <sys/auxv.h>

uint64_t bnnc_cpu_features(void)
{
    unsigned long mask = getauxval(AT_HWCAP);
    uint64_t features = 0;
#if defined(__aarch64__)
    features |= (uint64_t)(mask >> 1 & 1) << BNNC_CPU_asimd | (uint64_t)(mask >> 20 & 1) << BNNC_CPU_asimddp;
    features |= (uint64_t)(getauxval(AT_HWCAP2) >> 13 & 1) << BNNC_CPU_i8mm;
#else
    features |= (uint64_t)(mask >> 12 & 1) << BNNC_CPU_neon | (uint64_t)(mask >> 16 & 1) << BNNC_CPU_vfpv4;
    features |= (uint64_t)(mask >> 17 & 1) << BNNC_CPU_idiva;
#endif
    return features;
}

#endif

const char *bnnc_cpu_feature_name(uint64_t features)
{
    static const char *const names[] = {
#define BNNC_CPU_NAME(name) #name,
        BNNC_CPU_FEATURES(BNNC_CPU_NAME)
#undef BNNC_CPU_NAME
    };
    uint64_t i;
    for (i = 0; i < sizeof names / sizeof names[0]; ++i)
        if (features >> i & 1)
            return names[i];
    return "an unknown feature";
}
