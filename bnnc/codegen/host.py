"""The machine that bnnc itself runs on: which platform it is, and what its processor can do."""

from __future__ import annotations

import ctypes
import platform as machine
import subprocess
import sys
from pathlib import Path

from bnnc.codegen.platforms import LINUX_ARM64, LINUX_ARMV7, LINUX_X86_64, MACOS_ARM64, Platform
from bnnc.errors import UsageError

_PLATFORMS = {
    ("linux", "x86_64"): LINUX_X86_64, ("linux", "aarch64"): LINUX_ARM64, ("linux", "armv7a"): LINUX_ARMV7,
    ("darwin", "aarch64"): MACOS_ARM64,
}  # fmt: skip
_FAMILIES = {
    "x86_64": "x86_64", "amd64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64", "armv7l": "armv7a",
    "armv8l": "armv7a",
}  # fmt: skip
_CPUINFO = Path("/proc/cpuinfo")
_AT_HWCAP, _AT_HWCAP2 = 16, 26
_HWCAPS = {
    "aarch64": {"asimd": (_AT_HWCAP, 1), "asimddp": (_AT_HWCAP, 20), "i8mm": (_AT_HWCAP2, 13)},
    "armv7a": {"neon": (_AT_HWCAP, 12), "vfpv4": (_AT_HWCAP, 16), "idiva": (_AT_HWCAP, 17)},
}
"""Family -> feature -> the entry of the auxiliary vector and its bit, as in runtime/src/cpu.c."""
_SYSCTL = {"asimddp": "hw.optional.arm.FEAT_DotProd", "i8mm": "hw.optional.arm.FEAT_I8MM"}


def platform() -> Platform | None:
    """This process's platform, or None where bnnc makes libraries for none that would run here."""
    family = _FAMILIES.get(machine.machine().lower(), "")
    if sys.maxsize < 2**32:  # a process of 32 bits, perhaps on a system of 64
        family = "armv7a" if family in ("aarch64", "armv7a") else ""
    return _PLATFORMS.get((sys.platform, family))


def features(host: Platform) -> frozenset[str]:
    """What the processor has and the system allows, by the names in ``host.features``; on x86-64 also others.

    Raises UsageError where it cannot be found out.
    """
    if host.system == "macos":
        return frozenset({"asimd", *(name for name, key in _SYSCTL.items() if _sysctl(key))})
    if host.family == "x86_64":
        return _cpu_flags(_CPUINFO)
    # Right also for a process of 32 bits on a system of 64, and under an emulator, where /proc/cpuinfo tells of others.
    bits = _HWCAPS[host.family]
    return frozenset(name for name, (entry, bit) in bits.items() if _auxiliary_vector(entry) >> bit & 1)


def _cpu_flags(cpuinfo: Path) -> frozenset[str]:
    """The kernel's list already leaves out what the operating system does not save on a context switch."""
    try:
        text = cpuinfo.read_text()
    except OSError as error:
        raise UsageError(f"target 'host': cannot read {cpuinfo}; name a target instead") from error
    line = next((line for line in text.splitlines() if line.startswith("flags")), "")
    return frozenset(line.partition(":")[2].split())


def _auxiliary_vector(entry: int) -> int:
    """What the kernel told this process when it started; 0 where it said nothing."""
    getauxval = ctypes.CDLL(None).getauxval
    getauxval.restype, getauxval.argtypes = ctypes.c_ulong, [ctypes.c_ulong]
    return int(getauxval(entry))


def _sysctl(key: str) -> bool:
    """Whether the system has this feature; it does not know those that are newer than itself."""
    try:
        result = subprocess.run(["sysctl", "-n", key], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return result.stdout.strip() == "1"
