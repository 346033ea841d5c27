/* Division on 32-bit ARM, which has no instruction for it that every processor knows: LLVM calls these. */
typedef int bnnc_division; /* a file is never empty */

#if defined(__arm__)
#define BNNC_HELPER __attribute__((weak, visibility("hidden"), used))

/* The quotient in the lower half, the remainder in the upper one: r0 and r1. Of a division by zero: zero. */
BNNC_HELPER unsigned long long __aeabi_uidivmod(unsigned a, unsigned b)
{
    unsigned quotient = 0, rest = 0;
    for (int i = 31; b && i >= 0; --i) {
        rest = rest << 1 | (a >> i & 1u);
        if (rest >= b) {
            rest -= b;
            quotient |= 1u << i;
        }
    }
    return (unsigned long long)rest << 32 | quotient;
}

BNNC_HELPER unsigned __aeabi_uidiv(unsigned a, unsigned b)
{
    return (unsigned)__aeabi_uidivmod(a, b);
}

BNNC_HELPER unsigned long long bnnc_divide(unsigned long long a, unsigned long long b, unsigned long long *rest)
{
    unsigned long long quotient = 0, left = 0;
    for (int i = 0; b && i < 64; ++i, a <<= 1) {
        left = left << 1 | a >> 63;
        quotient <<= 1;
        if (left >= b) {
            left -= b;
            quotient |= 1;
        }
    }
    *rest = left;
    return quotient;
}

/* Of 64 bits: the quotient in r0 and r1, the remainder in r2 and r3, which C cannot say. */
BNNC_HELPER __attribute__((naked)) void __aeabi_uldivmod(void)
{
    __asm__("push {r4, lr}\n\t"
            "sub sp, sp, #16\n\t"
            "add r4, sp, #8\n\t"
            "str r4, [sp]\n\t"
            "bl bnnc_divide\n\t"
            "ldr r2, [sp, #8]\n\t"
            "ldr r3, [sp, #12]\n\t"
            "add sp, sp, #16\n\t"
            "pop {r4, pc}");
}
#endif
