"""Write a program in the form that was asked for: shared or static library, assembly, or TVMScript."""

from __future__ import annotations

import shutil
from importlib import resources
from pathlib import Path

from bnnc import complete_file
from bnnc.codegen import aot, toolchain
from bnnc.codegen.program import Program
from bnnc.codegen.targets import Target


def write(kind: str, program: Program, target: Target, workdir: Path, output: Path) -> None:
    """Write ``output``, which is complete or untouched.

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
    with complete_file.written(output) as partial:
        shutil.copyfile(source, partial)
        partial.chmod(0o755 if output.suffix in (".so", ".dylib") else 0o644)
