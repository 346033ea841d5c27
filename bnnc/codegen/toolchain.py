"""From object files to a shared or static library.

A shared library needs a linker; any that writes ELF will do. It is linked against stubs of the C library made
on the spot, not against this machine's, so that it asks for old versions of functions and runs on old
systems.
"""

from __future__ import annotations

import os
import platform as platform_module
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bnnc.abi import FUNCTIONS
from bnnc.codegen import ar, bionic, elf
from bnnc.codegen.aot import assemble
from bnnc.codegen.platforms import LINUX_X86_64, Platform
from bnnc.errors import ToolchainError

NO_LINKER = (
    "no linker found: pip install 'bnnc[cross]', or install one (apt install lld); "
    "a static library (--emit a) needs none"
)

FLAGS = [
    "-shared", "-Bsymbolic", "--no-undefined", "--as-needed", "--gc-sections", "--strip-all", "-O1",
    "--hash-style=both", "--build-id=none",
    *("-z", "now", "-z", "relro", "-z", "text", "-z", "noexecstack"),
    # A library that is closed while its threads wind down must stay mapped.
    *("-z", "nodelete"),
]  # fmt: skip


@dataclass(frozen=True)
class Linker:
    """``kind``: "ld" takes the linker's options, "cc" is a compiler driver that passes them on."""

    name: str
    command: tuple[str, ...]
    kind: str

    def run(
        self, options: Sequence[str], files: Sequence[Path], output: Path, platform: Platform = LINUX_X86_64
    ) -> None:
        """Raises ToolchainError with the linker's first complaint."""
        if self.kind == "cc":
            flags = ["-shared", "-nostdlib", *(word for option in options for word in ("-Xlinker", option))]
        else:
            flags = ["-m", platform.emulation, *options]
        command = [*self.command, *flags, "-o", str(output), *map(str, files)]
        try:
            result = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        except OSError as error:
            raise ToolchainError(f"{self.name}: cannot be started: {error.strerror}") from error
        if result.returncode:
            lines = [line for line in result.stderr.splitlines() if line.strip()] or ["no message"]
            complaint = next((line for line in lines if "error" in line or "undefined" in line), lines[0])
            raise ToolchainError(f"{self.name} failed ({result.returncode}): {complaint.strip()}")


def linkers(platform: Platform = LINUX_X86_64) -> Iterator[Linker]:
    """Every linker that is here and links for ``platform``, the preferred one first."""
    if platform.system == "android" and (ndk := os.environ.get("ANDROID_NDK_HOME")):
        yield Linker("the NDK's ld.lld", (_ndk_linker(Path(ndk)),), "ld")
    if path := shutil.which("ld.lld"):
        yield Linker("ld.lld", (path,), "ld")
    native = platform is LINUX_X86_64
    if native and sys.platform == "linux" and platform_module.machine() == "x86_64":
        for name in ("cc", "gcc", "clang"):
            if path := shutil.which(name):
                yield Linker(name, (path,), "cc")
    gnu = [Linker(name, (path,), "ld") for name in ("ld", f"{platform.gnu}-ld") if (path := shutil.which(name))]
    zig = [Linker("ziglang", (sys.executable, "-m", "ziglang", "ld.lld"), "ld")] if find_spec("ziglang") else []
    for linker in [*gnu, *zig] if native else [*zig, *gnu]:
        if linker in zig or _supports(linker, platform):
            yield linker


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


def find_linker(platform: Platform = LINUX_X86_64) -> Linker:
    """The preferred linker. Raises ToolchainError that says what to install."""
    linker = next(linkers(platform), None)
    if linker is None:
        raise ToolchainError(NO_LINKER)
    return linker


def link_shared(
    objects: Sequence[Path],
    output: Path,
    soname: str,
    linker: Linker | None = None,
    platform: Platform = LINUX_X86_64,
) -> None:
    """Link ``objects`` into the shared library ``output``, complete or not written at all.

    It exports the functions of bnnc.h only and needs the C library only. Raises ToolchainError.
    """
    linker = linker or find_linker(platform)
    with tempfile.TemporaryDirectory(prefix=".bnnc-link-", dir=output.parent) as name:
        folder = Path(name)
        exports = folder / "exports.map"
        exports.write_text(f"{{ global: {' '.join(f'{name};' for name in FUNCTIONS)} local: *; }};\n")
        stubs = [_stub(library, folder, linker, platform) for library in platform.libraries]
        linked = folder / "linked.so"
        pages = ["-z", f"max-page-size={platform.page_bytes}"] if platform.page_bytes else []
        # The objects come first: --as-needed keeps a library only if something before it asks for it.
        options = [*FLAGS, *pages, "-soname", soname, "--version-script", str(exports)]
        linker.run(options, [*objects, *stubs], linked, platform)
        _check(linked, linker, platform)
        os.replace(linked, output)


def archive(objects: Sequence[Path], output: Path) -> None:
    """Write ``objects`` as the static library ``output``, complete or not at all; needs no tools."""
    partial = output.with_name(f".{output.name}.partial")
    partial.write_bytes(ar.pack([(path.name, path.read_bytes()) for path in objects]))
    os.replace(partial, output)


def _stub(library: str, folder: Path, linker: Linker, platform: Platform) -> Path:
    """A library with the names and versions of ``library``'s functions and nothing inside them."""
    before, script, names = "", [], []
    for version, text in platform.libraries[library].items():
        functions = text.split()
        if version:
            script.append(f"{version} {{ global: {' '.join(f'{f};' for f in functions)} }} {before};")
        before = version
        names += functions
    bodies = [f"define void @{name}() nounwind {{ ret void }}" for name in names]
    options = ["-shared", "-soname", library]
    if script:
        version_script = folder / f"{library}.map"
        version_script.write_text("\n".join(script) + "\n")
        options += ["--version-script", str(version_script)]
    stub = assemble("\n".join([f'target triple = "{platform.triple}"', *bodies, ""]), folder / f"{library}.o")
    output = folder / library
    linker.run(options, [stub], output, platform)
    return output


def _check(library: Path, linker: Linker, platform: Platform) -> None:
    """Trust no linker: the exports are the interface, the imports those of the C library, the rules are kept."""
    try:
        found = elf.read(library.read_bytes())
    except elf.ElfError as error:
        raise ToolchainError(f"{linker.name} wrote a broken library: {error}") from error
    if found.machine != platform.machine:
        raise ToolchainError(f"{linker.name} wrote a library for another kind of processor")
    if wrong := set(FUNCTIONS) ^ found.defined:
        raise ToolchainError(f"{linker.name} wrote a library with wrong exports: {', '.join(sorted(wrong))}")
    if foreign := set(found.needed) - set(platform.libraries):
        raise ToolchainError(f"{linker.name} wrote a library that needs {', '.join(sorted(foreign))}")
    if platform.system == "android":
        for violation in bionic.violations(found, platform.page_bytes or 1):
            raise ToolchainError(f"{linker.name} wrote a library that Android refuses: {violation}")
