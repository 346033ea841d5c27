"""Finding a linker for a platform, and running it.

No compiler, sysroot or NDK is needed: any linker that writes the platform's object format will do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from bnnc.codegen import host
from bnnc.codegen.platforms import LINUX_X86_64, Platform
from bnnc.errors import ToolchainError


@dataclass(frozen=True)
class Linker:
    """``kind``: "ld" takes the linker's options, "cc" is a compiler driver that passes them on.

    "ld64" takes those of Apple's linker, and "zig" is a driver that passes these on.
    """

    name: str
    command: tuple[str, ...]
    kind: Literal["ld", "cc", "ld64", "zig"]

    def run(
        self, options: Sequence[str], files: Sequence[Path], output: Path, platform: Platform = LINUX_X86_64
    ) -> None:
        """Raises ToolchainError with the linker's first complaint."""
        command = [*self.command, *self._flags(options, platform), "-o", str(output), *map(str, files)]
        # Zig keeps what it has worked out in a cache, by default in the home directory.
        cache = {"ZIG_GLOBAL_CACHE_DIR": str(output.parent / "zig")} if self.kind == "zig" else {}
        try:
            result = subprocess.run(
                command, capture_output=True, text=True, errors="replace", check=False, env=os.environ | cache
            )
        except OSError as error:
            raise ToolchainError(f"{self.name}: cannot be started: {error.strerror}") from error
        if result.returncode:
            lines = [line for line in result.stderr.splitlines() if line.strip()] or ["no message"]
            complaint = next((line for line in lines if "error" in line or "undefined" in line), lines[0])
            raise ToolchainError(f"{self.name} failed ({result.returncode}): {complaint.strip()}")
        if not output.is_file():
            raise ToolchainError(f"{self.name} said nothing and wrote nothing; is {command[0]} a linker?")

    def _flags(self, options: Sequence[str], platform: Platform) -> list[str]:
        if self.kind == "cc":
            return ["-shared", "-nostdlib", *_passed_on(options)]
        if self.kind == "zig":
            name, _, variant = platform.system.partition("-")
            system = f"{name}.{platform.minimum}" + (f"-{variant}" if variant else "")
            return ["-target", f"{platform.family}-{system}", "-shared", "-nostdlib", *_passed_on(options)]
        if self.kind == "ld64":
            version = ["-platform_version", platform.system, platform.minimum, platform.minimum]
            return ["-arch", platform.emulation, *version, "-dylib", *options]
        return ["-m", platform.emulation, *options]


def _passed_on(options: Sequence[str]) -> list[str]:
    return [word for option in options for word in ("-Xlinker", option)]


def find_linker(platform: Platform = LINUX_X86_64) -> Linker:
    """The preferred linker. Raises ToolchainError that says what to install."""
    linker = next(linkers(platform), None)
    if linker is None:
        ndk = " or set ANDROID_NDK_HOME" if platform.system == "android" else ""
        raise ToolchainError(
            f"no linker for {platform.name} found: pip install 'bnnc[cross]', or install one (apt install lld){ndk}; "
            "a static library (--emit a) needs none"
        )
    return linker


def wanted(platform: Platform) -> list[str]:
    """What links for ``platform``, the preferred one first."""
    if platform.object_format == "macho":
        return ["lld", "ziglang"]
    if platform is host.platform():
        return ["lld", "gcc", "clang", "ld", "ziglang"]
    return [*(["NDK"] if platform.system == "android" else []), "lld", "ziglang", f"{platform.gnu}-ld"]


def linkers(platform: Platform = LINUX_X86_64) -> Iterator[Linker]:
    """Every linker that is here and links for ``platform``, the preferred one first."""
    return _elf_linkers(platform) if platform.object_format == "elf" else _macho_linkers()


def _elf_linkers(platform: Platform) -> Iterator[Linker]:
    if platform.system == "android" and (ndk := os.environ.get("ANDROID_NDK_HOME")):
        yield Linker("the NDK's ld.lld", (_ndk_linker(Path(ndk)),), "ld")
    if path := shutil.which("ld.lld"):
        yield Linker("ld.lld", (path,), "ld")
    native = platform is host.platform()
    if native:
        for name in ("cc", "gcc", "clang"):
            if path := shutil.which(name):
                yield Linker(name, (path,), "cc")
    gnu = [Linker(name, (path,), "ld") for name in ("ld", f"{platform.gnu}-ld") if (path := shutil.which(name))]
    zig = [Linker("ziglang", (*_ZIG, "ld.lld"), "ld")] if find_spec("ziglang") else []
    for linker in [*gnu, *zig] if native else [*zig, *gnu]:
        if linker in zig or _supports(linker, platform):
            yield linker


_ZIG = (sys.executable, "-m", "ziglang")


def _macho_linkers() -> Iterator[Linker]:
    if path := shutil.which("ld64.lld"):
        yield Linker("ld64.lld", (path,), "ld64")
    elif path := shutil.which("lld"):  # Debian has no ld64.lld without a version in its name
        yield Linker("lld", (path, "-flavor", "darwin"), "ld64")
    if find_spec("ziglang"):
        yield Linker("ziglang", (*_ZIG, "cc"), "zig")


def _ndk_linker(ndk: Path) -> str:
    found = sorted(ndk.glob("toolchains/llvm/prebuilt/*/bin/ld.lld*"))
    if not found:
        raise ToolchainError(f"ANDROID_NDK_HOME={ndk}: no toolchains/llvm/prebuilt/*/bin/ld.lld there; is it an NDK?")
    return str(found[0])


def _supports(linker: Linker, platform: Platform) -> bool:
    """Whether an ``ld`` links for the platform: macOS and other processors have one too."""
    try:
        result = subprocess.run(
            [*linker.command, "-V"], capture_output=True, text=True, errors="replace", check=False
        )
    except OSError:
        return False
    return platform.emulation in result.stdout.split()
