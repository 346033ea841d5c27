"""Launches and images as LLVM IR: the ``bnnc_cuda_code`` of runtime/cuda/code.h, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bnnc.codegen.cuda.source import Launch, Source
from bnnc.codegen.model_ir import Constants
from bnnc.codegen.module_asm import assembly, notes
from bnnc.codegen.platforms import LINUX_X86_64

ACCELERATOR = "bnnc_cuda_accelerator"
"""The symbol that the model's tables refer to."""

TYPES = """%pointer = type { i64, i32, i32 }
%launch = type { ptr, ptr, i32, i32, [3 x i32], [3 x i32] }
%kernel = type { ptr, i64 }
%image = type { ptr, ptr, ptr, i32, i32 }
%code = type { ptr, i32, i32, i64 }
%accelerator = type { ptr, ptr }
"""


@dataclass(frozen=True)
class Image:
    """A cubin in ``file`` for ``architecture`` ("sm_86"), compiled from ``source``."""

    architecture: str
    source: Source
    file: Path

    @property
    def capability(self) -> tuple[int, int]:
        """Major and minor compute capability: (8, 6)."""
        return divmod(int(self.architecture.removeprefix("sm_")), 10)


def tables(images: list[Image], kernels: list[str], driver_version: int, triple: str) -> str:
    """LLVM IR that defines the accelerator. ``kernels`` are the names in the order of the processor's kernel tables."""
    constants = Constants()
    of_source: dict[str, str] = {}
    symbols = [f"bnnc_cuda_image{number}" for number in range(len(images))]
    rows, included = [], []
    for number, image in enumerate(images):
        if image.source.text not in of_source:
            of_source[image.source.text] = _kernels(constants, f"kernels{len(of_source)}", image.source, kernels)
        symbol = symbols[number]
        included += [f".globl {symbol}", f".hidden {symbol}", ".p2align 6", f"{symbol}:", f'.incbin "{image.file}"']
        major, minor = image.capability
        text = f"ptr {constants.string(image.architecture)}, ptr {of_source[image.source.text]}"
        rows.append(f"{{ {text}, ptr @{symbol}, i32 {major}, i32 {minor} }}")
    scratch = max(image.source.scratch_bytes for image in images)
    table = constants.array("images", "%image", rows)
    code = f"%code {{ ptr {table}, i32 {len(images)}, i32 {driver_version}, i64 {scratch} }}"
    return "\n".join(
        [
            f'target triple = "{triple}"',
            TYPES,
            *(f"@{symbol} = external hidden constant i8" for symbol in symbols),
            "@bnnc_cuda_interface = external hidden constant i8",
            *constants.lines,
            f"@code = internal constant {code}",
            f"@{ACCELERATOR} = hidden constant %accelerator {{ ptr @bnnc_cuda_interface, ptr @code }}",
            *assembly(['.section .rodata.bnnc_cuda,"a",%progbits', *included, *notes(LINUX_X86_64)]),
            "",
        ]
    )


def _kernels(constants: Constants, name: str, source: Source, kernels: list[str]) -> str:
    rows = []
    for number, kernel in enumerate(kernels):
        launches = [
            _launch(constants, f"{name}_{number}_{i}", launch) for i, launch in enumerate(source.launches[kernel])
        ]
        table = constants.array(f"{name}_{number}", "%launch", launches)
        rows.append(f"{{ ptr {table}, i64 {len(launches)} }}")
    return constants.array(name, "%kernel", rows)


def _launch(constants: Constants, name: str, launch: Launch) -> str:
    rows = [
        f"{{ i64 {pointer.offset}, i32 {pointer.index or 0}, i32 {int(pointer.index is None)} }}"
        for pointer in launch.arguments
    ]
    arguments = constants.array(f"{name}_arguments", "%pointer", rows)
    sizes = (f"[3 x i32] [{', '.join(f'i32 {size}' for size in sizes)}]" for sizes in (launch.grid, launch.block))
    numbers = f"i32 {len(rows)}, i32 {launch.shared_bytes}, {', '.join(sizes)}"
    return f"{{ ptr {constants.string(launch.function)}, ptr {arguments}, {numbers} }}"
