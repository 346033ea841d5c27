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
#endif
