"""Compile runtime/src to the LLVM IR and header that bnnc ships: ``python runtime/build_ir.py [--check]``.

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
HEADER = RUNTIME / "include" / "bnnc.h"
OUTPUT = RUNTIME.parent / "bnnc" / "codegen" / "runtime_ir"
IR = OUTPUT / "x86_64-linux.ll"
TRIPLE = "x86_64-unknown-linux-gnu"

COMMAND = [
    sys.executable, "-m", "ziglang", "cc", "-target", "x86_64-linux-gnu.2.17", "-std=c11", "-O2", "-g0", "-S",
    "-emit-llvm", "-Wall", "-Wextra", "-Wno-unused-command-line-argument", "-fPIC", "-fvisibility=hidden",
    "-fno-stack-protector", "-fno-sanitize=all", "-fno-exceptions", "-fno-unwind-tables",
    "-fno-asynchronous-unwind-tables", "-fomit-frame-pointer", "-fno-strict-aliasing", "-U_FORTIFY_SOURCE",
    "-D_GNU_SOURCE=", f"-I{RUNTIME / 'include'}", f"-I{RUNTIME / 'src'}",
]  # fmt: skip


def digest() -> str:
    """SHA-256 of everything the IR is made from."""
    total = hashlib.sha256()
    for path in [Path(__file__), HEADER, *sorted((RUNTIME / "src").glob("*.[ch]"))]:
        content = path.read_bytes()
        total.update(f"{path.name} {len(content)}\n".encode() + content)
    return total.hexdigest()


def compile_ir() -> str:
    """All C files as one unit of portable LLVM IR. Raises CalledProcessError when clang refuses."""
    unit = "".join(f'#include "{path.name}"\n' for path in sorted((RUNTIME / "src").glob("*.c")))
    with tempfile.TemporaryDirectory() as name:
        source, output = Path(name, "runtime.c"), Path(name, "runtime.ll")
        source.write_text(unit)
        subprocess.run([*COMMAND, source, "-o", output], check=True)
        text = output.read_text()
    # Any x86-64 will do, whatever zig assumed, and TVM's LLVM need not know zig's or its own newest hints.
    text = re.sub(r' "(target-cpu|target-features|tune-cpu|probe-stack|zig[^"]*)"(="[^"]*")?', "", text)
    text = re.sub(r"^.*@llvm\.lifetime\..*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r'^target triple = ".*"$', f'target triple = "{TRIPLE}"', text, flags=re.MULTILINE)
    text = re.sub(r"^(; ModuleID|source_filename) .*\n", "", text, flags=re.MULTILINE)
    return f"; Made by runtime/build_ir.py: do not edit.\n; sources: {digest()}\n{text}"


def is_current() -> bool:
    """Whether the committed IR and header come from the sources as they are."""
    copy = OUTPUT / HEADER.name
    return (
        IR.exists()
        and f"; sources: {digest()}\n" in IR.read_text()
        and copy.exists()
        and copy.read_bytes() == HEADER.read_bytes()
    )


def main() -> int:
    if "--check" in sys.argv[1:]:
        if not is_current():
            print(f"{OUTPUT} is stale: run python {Path(__file__).name}", file=sys.stderr)
            return 1
        return 0
    text = compile_ir()
    OUTPUT.mkdir(exist_ok=True)
    IR.write_text(text)
    (OUTPUT / HEADER.name).write_bytes(HEADER.read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
