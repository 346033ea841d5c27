"""A program's kernels for GPUs as one object's LLVM IR: source, images of all architectures, tables."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bnnc.codegen.cuda.compilers import Compiler, check, find_compiler, oldest_driver
from bnnc.codegen.cuda.source import Source, cuda_source
from bnnc.codegen.cuda.tables import Image, tables
from bnnc.codegen.program import Program
from bnnc.codegen.targets import Target


def compiler_for(target: Target) -> Compiler:
    """The compiler to make ``target``'s images with. Raises ToolchainError where there is none, or it is too old."""
    compiler = find_compiler()
    for family in target.gpus:
        for architecture in family.architectures:
            check(compiler, architecture)
    return compiler


def sources(program: Program, target: Target) -> dict[str, Source]:
    """The CUDA C for each family of GPUs, by name."""
    return {
        family.isa.name: cuda_source(program.kernels[family.isa.name], family.architectures[0])
        for family in target.gpus
    }


def accelerator_ir(program: Program, target: Target, found: dict[str, Source], workdir: Path) -> str:
    """LLVM IR with everything a library needs beside the runtime to run on GPUs. Raises ToolchainError."""
    assert program.slices == 1, "a GPU computes whole batches"
    compiler = compiler_for(target)

    def image(job: tuple[str, str]) -> Image:
        family, architecture = job
        file = workdir / f"{architecture}.cubin"
        file.write_bytes(compiler.image(found[family].text, architecture))
        return Image(architecture, found[family], file)

    jobs = [(family.isa.name, architecture) for family in target.gpus for architecture in family.architectures]
    with ThreadPoolExecutor() as threads:
        images = list(threads.map(image, jobs))
    kernels = sorted({stage.kernel for stage in program.stages})
    return tables(images, kernels, oldest_driver(compiler), target.platform.triple)
