"""Write a program in the form that was asked for: shared or static library, assembly, or TVMScript."""

from __future__ import annotations

import os
import shutil
from importlib import resources
from pathlib import Path

from bnnc.codegen import aot, toolchain
from bnnc.codegen.program import Program
from bnnc.codegen.targets import Target
from bnnc.errors import UsageError


def write(kind: str, program: Program, target: Target, workdir: Path, output: Path) -> None:
    """Write ``output`` through a temporary file beside it, so that it is complete or untouched.

    ``kind`` is one of bnnc.compiler.EMIT. Raises ToolchainError without a linker, UsageError when ``output`` cannot
    be written.
    """
    result = workdir / "result"
    if kind == "so":
        toolchain.link_shared(
            aot.build(program, target, workdir), result, output.name, platform=target.platform
        )
    elif kind == "a":
        toolchain.archive(aot.build(program, target, workdir), result)
    elif kind == "asm":
        result.write_text(aot.kernel_assembly(program, target, workdir))
    else:
        modules = [f"# {name}\n{module.script()}\n" for name, module in program.kernels.items()]
        result.write_text("\n".join(modules))
    _publish(result, output)
    if kind == "a":
        header = resources.files("bnnc.codegen").joinpath("runtime_ir/bnnc.h")
        (workdir / "bnnc.h").write_bytes(header.read_bytes())
        _publish(workdir / "bnnc.h", output.with_name("bnnc.h"))


def _publish(source: Path, output: Path) -> None:
    beside = output.with_name(f".{output.name}.{os.getpid()}.partial")
    try:
        shutil.copyfile(source, beside)
        beside.chmod(0o755 if output.suffix in (".so", ".dylib") else 0o644)
        os.replace(beside, output)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UsageError(f"{output}: cannot write the output: {error.strerror}") from error
