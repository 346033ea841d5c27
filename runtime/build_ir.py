"""Compile runtime/src to the LLVM IR and headers that bnnc ships: ``python runtime/build_ir.py [--check]``.

The result is committed, so that compiling a model takes no C compiler: bnnc hands the text to the LLVM inside
TVM. Needs ``pip install ziglang`` (clang with the headers of an old glibc). ``--check`` writes nothing and
fails when the sources have changed since.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

RUNTIME = Path(__file__).resolve().parent
FOLDERS = {"": RUNTIME / "src", "-cuda": RUNTIME / "cuda"}  # what an IR's name ends in -> the sources in it
HEADER = RUNTIME / "include" / "bnnc.h"
WRAPPER = RUNTIME / "cpp" / "include" / "bnnc.hpp"
OUTPUT = RUNTIME.parent / "bnnc" / "codegen" / "runtime_ir"
# IR, but for FOLDERS' ending -> what zig compiles for, and its triple. Android's C library differs in nothing that the
# runtime uses: the types of pthreads are no larger there. Nor does that of iOS from that of macOS.
IR = {
    "x86_64-linux": ("x86_64-linux-gnu.2.17", "x86_64-unknown-linux-gnu"),
    "aarch64-linux": ("aarch64-linux-gnu.2.17", "aarch64-unknown-linux-gnu"),
    "armv7-linux": ("arm-linux-gnueabihf.2.17", "armv7a-unknown-linux-gnueabihf"),
    "aarch64-darwin": ("aarch64-macos.11.0", "aarch64-apple-macosx11.0"),
}
FILES = [*((name, "") for name in IR), ("x86_64-linux", "-cuda")]

COMMAND = [
    sys.executable, "-m", "ziglang", "cc", "-std=c11", "-O2", "-g0", "-S", "-emit-llvm", "-Wall", "-Wextra",
    "-Wno-unused-command-line-argument", "-fPIC", "-fvisibility=hidden", "-fno-stack-protector", "-fno-sanitize=all",
    "-fno-vectorize", "-fno-slp-vectorize", "-fno-exceptions", "-fno-unwind-tables",
    "-fno-asynchronous-unwind-tables", "-fomit-frame-pointer", "-fno-strict-aliasing", "-D_FORTIFY_SOURCE=0",
    "-D_GNU_SOURCE=", f"-I{RUNTIME / 'include'}", f"-I{RUNTIME / 'src'}",
]  # fmt: skip


def digest() -> str:
    """SHA-256 of everything the IR is made from."""
    total = hashlib.sha256()
    for path in [Path(__file__), HEADER, *(p for folder in FOLDERS.values() for p in sorted(folder.glob("*.[ch]")))]:
        content = path.read_bytes()
        total.update(f"{path.name} {len(content)}\n".encode() + content)
    return total.hexdigest()


def compile_ir(name: str, part: str = "") -> str:
    """A folder's C files as one unit of portable LLVM IR, for keys of IR and FOLDERS. Raises CalledProcessError."""
    machine, triple = IR[name]
    unit = "".join(f'#include "{path}"\n' for path in sorted(FOLDERS[part].glob("*.c")))
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder, "runtime.c"), Path(folder, "runtime.ll")
        source.write_text(unit)
        subprocess.run([*COMMAND, "-target", machine, source, "-o", output], check=True)
        text = output.read_text()
    # Any processor of the family will do, whatever zig assumed; TVM's LLVM need not know zig's or its own newest hints.
    text = re.sub(r' "(target-cpu|target-features|tune-cpu|probe-stack|zig[^"]*)"(="[^"]*")?', "", text)
    text = re.sub(r"^.*@llvm\.lifetime\..*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r'^target triple = ".*"$', f'target triple = "{triple}"', text, flags=re.MULTILINE)
    text = re.sub(r"^(; ModuleID|source_filename) .*\n", "", text, flags=re.MULTILINE)
    for node in set(re.findall(r"!srcloc (!\d+)", text)):  # places in the unit, which depend on where the folder is
        text = re.sub(rf"^{node} = .*$", f"{node} = !{{i64 0}}", text, flags=re.MULTILINE)
    return f"; Made by runtime/build_ir.py: do not edit.\n; sources: {digest()}\n{text}"


def is_current() -> bool:
    """Whether the committed IR and headers come from the sources as they are."""
    line = f"; sources: {digest()}\n"
    files = [OUTPUT / f"{name}{part}.ll" for name, part in FILES]
    copies = {OUTPUT / header.name: header.read_bytes() for header in (HEADER, WRAPPER)}
    return all(path.exists() and line in path.read_text() for path in files) and all(
        path.exists() and path.read_bytes() == content for path, content in copies.items()
    )


def main() -> int:
    if "--check" in sys.argv[1:]:
        if not is_current():
            print(f"{OUTPUT} is stale: run python {Path(__file__).name}", file=sys.stderr)
            return 1
        return 0
    texts = {f"{name}{part}.ll": compile_ir(name, part) for name, part in FILES}
    OUTPUT.mkdir(exist_ok=True)
    for name, text in texts.items():
        (OUTPUT / name).write_text(text)
    for header in (HEADER, WRAPPER):
        (OUTPUT / header.name).write_bytes(header.read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
