"""Where libraries run: operating system and processor family, and what linking for them needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Libraries = Mapping[str, Mapping[str, str]]
"""Library -> version of its symbols -> functions. Without a version, symbols have none."""


@dataclass(frozen=True)
class Platform:
    """Facts about one operating system on one processor family.

    ``triple`` has four parts, of Apple's systems three: TVM does not normalise shorter ones, and LLVM then takes the
    system for another, which reserves other registers. ``runtime`` names the C runtime's IR, ``machine`` is the object
    format's number of the processor, ``emulation`` what linkers call it, ``gnu`` the prefix of the GNU tools for it.
    ``libraries`` are all that a library may import. Segments are aligned to ``page_bytes``, to the linker's default
    where that is None. ``features`` are those that the runtime looks for, in the order of runtime/src/cpu.h, which
    numbers the bits. ``minimum`` is the oldest version of the system, of those that put it into their files.
    """

    name: str
    system: Literal["linux", "android", "ios", "ios-simulator", "macos"]
    triple: str
    runtime: str
    machine: int
    emulation: str
    gnu: str
    libraries: Libraries
    features: tuple[str, ...]
    page_bytes: int | None = None
    float_abi: Literal["hard", "soft"] | None = None
    minimum: str = ""

    @property
    def family(self) -> str:
        """The processors': ``"x86_64"``, ``"aarch64"`` or ``"armv7a"``."""
        return self.triple.partition("-")[0]

    @property
    def object_format(self) -> Literal["elf", "macho"]:
        """What its object files and libraries are."""
        return "elf" if self.system in ("linux", "android") else "macho"

    @property
    def shared_suffix(self) -> str:
        """What the names of its shared libraries end in."""
        return ".so" if self.object_format == "elf" else ".dylib"


_PTHREADS = (
    "pthread_create pthread_join pthread_mutex_destroy pthread_mutex_init pthread_mutex_lock pthread_mutex_unlock"
)
_CONDITIONS = (
    "pthread_cond_broadcast pthread_cond_destroy pthread_cond_init pthread_cond_wait"
)
_AFFINITY = "sched_getaffinity sched_setaffinity"
_POSIX = (
    "calloc free getenv malloc memcmp memcpy memmove memset posix_memalign sched_yield snprintf strcmp strlen strncmp "
    f"sysconf vsnprintf {_PTHREADS}"
)
_LIBC = f"{_POSIX} syscall"
_LIBM = (
    "acosf acoshf asinf asinhf atan2f atanf atanhf ceilf cosf coshf erff exp2f expf floorf fmaf fmodf log10f log1pf "
    "log2f logf nearbyintf powf rintf roundf sinf sinhf tanf tanhf truncf"
)
_GNU_LIBM = f"{_LIBM} sincosf"
# What LLVM calls memcpy and the like on 32-bit ARM.
_AEABI = " ".join(
    f"__aeabi_{name}{alignment}" for name in ("memcpy", "memmove", "memset", "memclr") for alignment in ("", "4", "8")
)

# The oldest version that means the same: before GLIBC_2.3.2 a condition variable was another type.
_GLIBC_X86_64: Libraries = {
    "libc.so.6": {
        "GLIBC_2.2.5": f"{_LIBC} getpid",
        "GLIBC_2.3.2": _CONDITIONS,
        "GLIBC_2.3.4": _AFFINITY,
        "GLIBC_2.6": "sched_getcpu",
        "GLIBC_2.17": "clock_gettime",
    },
    "libdl.so.2": {"GLIBC_2.2.5": "dlopen dlsym"},
    "libm.so.6": {"GLIBC_2.2.5": _GNU_LIBM},
}
_GLIBC_ARM64: Libraries = {
    "libc.so.6": {"GLIBC_2.17": f"{_LIBC} {_CONDITIONS} {_AFFINITY} sched_getcpu clock_gettime getauxval"},
    "libm.so.6": {"GLIBC_2.17": _GNU_LIBM},
}
_GLIBC_ARMV7: Libraries = {
    "libc.so.6": {
        "GLIBC_2.4": f"{_LIBC} {_CONDITIONS} {_AFFINITY} {_AEABI}",
        "GLIBC_2.6": "sched_getcpu",
        "GLIBC_2.16": "getauxval",
        "GLIBC_2.17": "clock_gettime",
    },
    "libm.so.6": {"GLIBC_2.4": _GNU_LIBM},
}
# All of it in ANDROID_API. Symbols without versions satisfy bionic, and let the library be tried out under glibc.
_BIONIC: Libraries = {
    "libc.so": {"": f"{_LIBC} {_CONDITIONS} {_AFFINITY} sched_getcpu clock_gettime getauxval"},
    "libm.so": {"": _GNU_LIBM},
}
_BIONIC_ARMV7: Libraries = {**_BIONIC, "libc.so": {"": f"{_BIONIC['libc.so']['']} {_AEABI}"}}
# Mach-O has no versions of symbols: what a library may use depends on the oldest system it is made for.
_LIBSYSTEM: Libraries = {
    "/usr/lib/libSystem.B.dylib": {
        "": f"{_POSIX} {_CONDITIONS} {_LIBM} bzero clock_gettime memset_pattern16 sysctlbyname __exp10f __sincosf_stret"
    }
}

_X86_FEATURES = (
    "sse3", "ssse3", "sse4_1", "sse4_2", "popcnt", "cx16", "lahf_sahf", "avx", "avx2", "fma", "f16c", "bmi", "bmi2",
    "lzcnt", "movbe", "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl", "avx512_vpopcntdq", "avx512_bitalg",
    "avx512_vnni",
)  # fmt: skip
_ARM64_FEATURES = ("asimd", "asimddp", "i8mm")
_ARMV7_FEATURES = ("neon", "vfpv4", "idiva")

ANDROID_API = 21  # Android 5.0, the first with 64 bits; part of the triples below
ANDROID_PAGE = 16384  # devices with pages of 16 KiB load nothing that is aligned to less

LINUX_X86_64 = Platform(
    "linux-x86_64", "linux", "x86_64-unknown-linux-gnu", "x86_64-linux", 62, "elf_x86_64", "x86_64-linux-gnu",
    _GLIBC_X86_64, _X86_FEATURES,
)  # fmt: skip
LINUX_ARM64 = Platform(
    "linux-arm64", "linux", "aarch64-unknown-linux-gnu", "aarch64-linux", 183, "aarch64linux", "aarch64-linux-gnu",
    _GLIBC_ARM64, _ARM64_FEATURES,
)  # fmt: skip
LINUX_ARMV7 = Platform(
    "linux-armv7", "linux", "armv7a-unknown-linux-gnueabihf", "armv7-linux", 40, "armelf_linux_eabi",
    "arm-linux-gnueabihf", _GLIBC_ARMV7, _ARMV7_FEATURES, float_abi="hard",
)  # fmt: skip
ANDROID_X86_64 = Platform(
    "android-x86_64", "android", f"x86_64-unknown-linux-android{ANDROID_API}", "x86_64-linux", 62, "elf_x86_64",
    "x86_64-linux-gnu", _BIONIC, _X86_FEATURES, ANDROID_PAGE,
)  # fmt: skip
ANDROID_ARM64 = Platform(
    "android-arm64", "android", f"aarch64-unknown-linux-android{ANDROID_API}", "aarch64-linux", 183, "aarch64linux",
    "aarch64-linux-gnu", _BIONIC, _ARM64_FEATURES, ANDROID_PAGE,
)  # fmt: skip
ANDROID_ARMV7 = Platform(
    "android-armv7", "android", f"armv7a-unknown-linux-androideabi{ANDROID_API}", "armv7-linux", 40,
    "armelf_linux_eabi", "arm-linux-gnueabihf", _BIONIC_ARMV7, _ARMV7_FEATURES, ANDROID_PAGE, float_abi="soft",
)  # fmt: skip
_CPU_TYPE_ARM64 = 0x0100000C
IOS_ARM64 = Platform(
    "ios-arm64", "ios", "aarch64-apple-ios13.0", "aarch64-darwin", _CPU_TYPE_ARM64, "arm64", "", _LIBSYSTEM,
    _ARM64_FEATURES, minimum="13.0",
)  # fmt: skip
IOS_SIMULATOR_ARM64 = Platform(
    "ios-simulator-arm64", "ios-simulator", "aarch64-apple-ios14.0-simulator", "aarch64-darwin", _CPU_TYPE_ARM64,
    "arm64", "", _LIBSYSTEM, _ARM64_FEATURES, minimum="14.0",
)  # fmt: skip
MACOS_ARM64 = Platform(
    "macos-arm64", "macos", "aarch64-apple-macosx11.0", "aarch64-darwin", _CPU_TYPE_ARM64, "arm64", "", _LIBSYSTEM,
    _ARM64_FEATURES, minimum="11.0",
)  # fmt: skip

PLATFORMS = (
    LINUX_X86_64, LINUX_ARM64, LINUX_ARMV7, ANDROID_ARM64, ANDROID_ARMV7, ANDROID_X86_64, IOS_ARM64,
    IOS_SIMULATOR_ARM64, MACOS_ARM64,
)  # fmt: skip
