"""The machine that bnnc itself runs on: which platform it is, and what its processor can do."""

from __future__ import annotations

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
_SYSCTL = {"asimddp": "hw.optional.arm.FEAT_DotProd"}


def platform() -> Platform | None:
    """This process's platform, or None where bnnc makes libraries for none that would run here."""
    family = _FAMILIES.get(machine.machine().lower(), "")
    if sys.maxsize < 2**32:  # a process of 32 bits, perhaps on a system of 64
        family = "armv7a" if family in ("aarch64", "armv7a") else ""
    return _PLATFORMS.get((sys.platform, family))


def features(host: Platform) -> frozenset[str]:
    """What the processor has and the system lets programs use, by the names in ``host.features``; on Linux others, too.

    Raises UsageError where it cannot be found out.
    """
    if host.system == "macos":
        return frozenset({"asimd", *(name for name, key in _SYSCTL.items() if _sysctl(key))})
    return _cpu_flags(_CPUINFO)


def _cpu_flags(cpuinfo: Path) -> frozenset[str]:
    """The kernel's list already leaves out what the operating system does not save on a context switch."""
    try:
        text = cpuinfo.read_text()
    except OSError as error:
        raise UsageError(f"target 'host': cannot read {cpuinfo}; name a target instead") from error
    line = next((line for line in text.splitlines() if line.startswith(("flags", "Features"))), "")
    flags = frozenset(line.partition(":")[2].split())
    # A kernel of 64 bits lists what programs of 64 bits can use. Those of 32 bits can use these on all such processors.
    return flags | {"neon", "vfpv4", "idiva"} if "asimd" in flags else flags


def _sysctl(key: str) -> bool:
    """Whether the system has this feature; it does not know those that are newer than itself."""
    try:
        result = subprocess.run(["sysctl", "-n", key], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return result.stdout.strip() == "1"
