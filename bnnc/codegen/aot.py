"""A program as object files: its kernels for each instruction set, its tables and weights, and the C runtime.

Everything goes through the LLVM inside TVM, so that no compiler is needed on the user's machine.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict
from importlib import resources
from pathlib import Path

import tvm
import tvm_ffi

from bnnc.codegen.cuda import images
from bnnc.codegen.cuda.tables import ACCELERATOR
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.model_ir import Entry, model_ir
from bnnc.codegen.platforms import LINUX_X86_64, Platform
from bnnc.codegen.program import Program
from bnnc.codegen.targets import InstructionSet, Target


def assemble(ir_text: str, path: Path, kind: str = "o") -> Path:
    """Write LLVM IR as an object file (``"o"``) or assembly (``"s"``) at ``path``."""
    source = path.with_suffix(".ll")
    source.write_text(ir_text)
    module = tvm.get_global_func("ffi.Module.load_from_file.ll")(str(source), "ll")
    module.write_to_file(str(path), kind)
    return path


def runtime_ir(platform: Platform = LINUX_X86_64, part: str = "") -> str:
    """The C runtime, compiled ahead to LLVM IR (see runtime/build_ir.py); ``part`` "-cuda" is what GPUs need beside."""
    text = resources.files("bnnc.codegen").joinpath(f"runtime_ir/{platform.runtime}{part}.ll").read_text()
    return re.sub(r'^target triple = ".*"$', f'target triple = "{platform.triple}"', text, count=1, flags=re.M)


def kernel_assembly(program: Program, target: Target, workdir: Path) -> str:
    """The kernels of every instruction set as assembly text, those for GPUs as CUDA C, for people to read."""
    parts = []
    for isa in target.instruction_sets:
        text, _ = compile_kernels(program.kernels[isa.name], isa)
        parts.append(f"# {isa.name}\n" + assemble(text, workdir / f"{isa.name}.s", "s").read_text())
    parts += [f"// {name}\n{source.text}" for name, source in images.sources(program, target).items()]
    return "\n".join(parts)


def shared_kernels(
    program: Program, isa: InstructionSet, less: InstructionSet | None, entries: dict[str, dict[str, Entry]]
) -> dict[str, Entry]:
    """The kernels of ``isa`` that need no code of their own, with the entries that ``less``, the next level, has.

    They are scheduled alike for both, which differ in instructions that only other kernels ask for.
    """
    if less is None or (isa.mcpu, isa.vector_bits) != (less.mcpu, less.vector_bits):
        return {}
    theirs = {var.name_hint: function for var, function in program.kernels[less.name].functions_items()}
    return {
        var.name_hint: entries[less.name][var.name_hint]
        for var, function in program.kernels[isa.name].functions_items()
        if tvm_ffi.structural_equal(function, theirs[var.name_hint])
    }


def build(program: Program, target: Target, workdir: Path) -> list[Path]:
    """Object files of the whole library in ``workdir``, which must exist and be absolute.

    Their bytes depend on the program and the target alone.
    """
    objects: list[Path] = []
    entries: dict[str, dict[str, Entry]] = {}
    digest = hashlib.sha256(program.weights)
    stages = [asdict(stage) for stage in program.stages]
    digest.update(json.dumps([program.slices, stages], sort_keys=True).encode())
    less = None
    for isa in reversed(target.instruction_sets):
        entries[isa.name] = shared_kernels(program, isa, less, entries)
        functions = program.kernels[isa.name].functions_items()
        own = {var: function for var, function in functions if var.name_hint not in entries[isa.name]}
        if own:
            text, extents = compile_kernels(tvm.IRModule(own), isa)
            entries[isa.name] |= {kernel: (kernel_symbol(isa.name, kernel), n) for kernel, n in extents.items()}
            objects.append(assemble(text, workdir / f"{isa.name}.o"))
            digest.update(objects[-1].read_bytes())  # not of the text, which numbers its metadata as it pleases
        less = isa
    sources = images.sources(program, target)
    for source in sources.values():
        digest.update(source.text.encode())
    weights = workdir / "weights.bin"
    weights.write_bytes(program.weights)
    tables = model_ir(
        program, list(target.instruction_sets), entries, weights, digest.hexdigest()[:16],
        ACCELERATOR if target.gpus else None,
    )  # fmt: skip
    runtime = runtime_ir(target.platform)
    # Without the layout of data, LLVM assumes one of its own: pointers of 64 bits everywhere.
    layout = re.search(r"^target datalayout.*\n", runtime, re.M)
    objects.append(assemble((layout.group() if layout else "") + tables, workdir / "model.o"))
    objects.append(assemble(runtime, workdir / "runtime.o"))
    if target.gpus:
        accelerator = images.accelerator_ir(program, target, sources, workdir)
        objects.append(assemble((layout.group() if layout else "") + accelerator, workdir / "cuda.o"))
        objects.append(assemble(runtime_ir(target.platform, "-cuda"), workdir / "cuda_runtime.o"))
    return objects
