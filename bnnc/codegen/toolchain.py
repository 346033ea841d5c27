"""From object files to a shared or static library.

A shared library needs a linker; any that writes ELF will do. It is linked against stubs of the C library made
on the spot, not against this machine's, so that it asks for old versions of functions and runs on old
systems.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bnnc.abi import FUNCTIONS
from bnnc.codegen import ar, elf
from bnnc.codegen.aot import assemble
from bnnc.errors import ToolchainError

NO_LINKER = (
    "no linker found: pip install 'bnnc[cross]', or install one (apt install lld); "
    "a static library (--emit a) needs none"
)

EMULATION = "elf_x86_64"
TRIPLE = "x86_64-unknown-linux-gnu"

# What the runtime and the kernels may import: library -> version of the symbol -> functions. The version is
# the oldest that means the same: before GLIBC_2.3.2 a condition variable was another type.
LIBRARIES = {
    "libc.so.6": {
        "GLIBC_2.2.5": "calloc free getenv malloc memcmp memcpy memmove memset posix_memalign pthread_create "
        "pthread_join pthread_mutex_destroy pthread_mutex_init pthread_mutex_lock pthread_mutex_unlock "
        "sched_yield snprintf strcmp strlen strncmp syscall sysconf vsnprintf",
        "GLIBC_2.3.2": "pthread_cond_broadcast pthread_cond_destroy pthread_cond_init pthread_cond_signal "
        "pthread_cond_wait",
        "GLIBC_2.3.4": "sched_getaffinity sched_setaffinity",
        "GLIBC_2.6": "sched_getcpu",
        "GLIBC_2.17": "clock_gettime",
    },
    "libm.so.6": {
        "GLIBC_2.2.5": "acosf acoshf asinf asinhf atan2f atanf atanhf ceilf cosf coshf erff exp2f expf "
        "floorf fmaf fmodf log10f log1pf log2f logf nearbyintf powf rintf roundf "
        "sinf sinhf tanf tanhf truncf",
    },
}

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

    def run(self, options: Sequence[str], files: Sequence[Path], output: Path) -> None:
        """Raises ToolchainError with the linker's first complaint."""
        if self.kind == "cc":
            flags = ["-shared", "-nostdlib", *(word for option in options for word in ("-Xlinker", option))]
        else:
            flags = ["-m", EMULATION, *options]
        command = [*self.command, *flags, "-o", str(output), *map(str, files)]
        try:
            result = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        except OSError as error:
            raise ToolchainError(f"{self.name}: cannot be started: {error.strerror}") from error
        if result.returncode:
            lines = [line for line in result.stderr.splitlines() if line.strip()] or ["no message"]
            complaint = next((line for line in lines if "error" in line or "undefined" in line), lines[0])
            raise ToolchainError(f"{self.name} failed ({result.returncode}): {complaint.strip()}")


def linkers() -> Iterator[Linker]:
    """Every usable linker, the preferred one first."""
    if path := shutil.which("ld.lld"):
        yield Linker("ld.lld", (path,), "ld")
    if sys.platform == "linux" and platform.machine() == "x86_64":
        for name in ("cc", "gcc", "clang"):
            if path := shutil.which(name):
                yield Linker(name, (path,), "cc")
    for name in ("ld", "x86_64-linux-gnu-ld"):
        if (path := shutil.which(name)) and _supports_elf(path):
            yield Linker(name, (path,), "ld")
    if find_spec("ziglang"):
        yield Linker("ziglang", (sys.executable, "-m", "ziglang", "ld.lld"), "ld")


def _supports_elf(ld: str) -> bool:
    """Whether ``ld`` links for x86-64 Linux: macOS and other processors have an ``ld`` too."""
    try:
        result = subprocess.run([ld, "-V"], capture_output=True, text=True, errors="replace", check=False)
    except OSError:
        return False
    return EMULATION in result.stdout


def find_linker() -> Linker:
    """The preferred linker. Raises ToolchainError that says what to install."""
    linker = next(linkers(), None)
    if linker is None:
        raise ToolchainError(NO_LINKER)
    return linker


def link_shared(objects: Sequence[Path], output: Path, soname: str, linker: Linker | None = None) -> None:
    """Link ``objects`` into the shared library ``output``, complete or not written at all.

    It exports the functions of bnnc.h only and needs the C library only. Raises ToolchainError.
    """
    linker = linker or find_linker()
    with tempfile.TemporaryDirectory(prefix=".bnnc-link-", dir=output.parent) as name:
        folder = Path(name)
        exports = folder / "exports.map"
        exports.write_text(f"{{ global: {' '.join(f'{name};' for name in FUNCTIONS)} local: *; }};\n")
        stubs = [_stub(library, folder, linker) for library in LIBRARIES]
        linked = folder / "linked.so"
        # The objects come first: --as-needed keeps a library only if something before it asks for it.
        options = [*FLAGS, "-soname", soname, "--version-script", str(exports)]
        linker.run(options, [*objects, *stubs], linked)
        _check(linked, linker)
        os.replace(linked, output)


def archive(objects: Sequence[Path], output: Path) -> None:
    """Write ``objects`` as the static library ``output``, complete or not at all; needs no tools."""
    partial = output.with_name(f".{output.name}.partial")
    partial.write_bytes(ar.pack([(path.name, path.read_bytes()) for path in objects]))
    os.replace(partial, output)


def _stub(library: str, folder: Path, linker: Linker) -> Path:
    """A library with the names and versions of ``library``'s functions and nothing inside them."""
    versions, before, script, names = LIBRARIES[library], "", [], []
    for version, text in versions.items():
        functions = text.split()
        script.append(f"{version} {{ global: {' '.join(f'{f};' for f in functions)} }} {before};")
        before = version
        names += functions
    bodies = [f"define void @{name}() nounwind {{ ret void }}" for name in names]
    version_script = folder / f"{library}.map"
    version_script.write_text("\n".join(script) + "\n")
    stub = assemble("\n".join([f'target triple = "{TRIPLE}"', *bodies, ""]), folder / f"{library}.o")
    output = folder / library
    linker.run(["-shared", "-soname", library, "--version-script", str(version_script)], [stub], output)
    return output


def _check(library: Path, linker: Linker) -> None:
    """Trust no linker: the exports are the interface, the imports those of the C library."""
    try:
        found = elf.read(library.read_bytes())
    except elf.ElfError as error:
        raise ToolchainError(f"{linker.name} wrote a broken library: {error}") from error
    if wrong := set(FUNCTIONS) ^ found.defined:
        raise ToolchainError(f"{linker.name} wrote a library with wrong exports: {', '.join(sorted(wrong))}")
    if foreign := set(found.needed) - set(LIBRARIES):
        raise ToolchainError(f"{linker.name} wrote a library that needs {', '.join(sorted(foreign))}")
