"""A program's tables and weights as LLVM IR: the ``bnnc_model`` of runtime/src/model.h, field by field."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from bnnc.codegen.module_asm import assembly, included, notes
from bnnc.codegen.program import SPACES, Port, Program
from bnnc.codegen.targets import InstructionSet

ABI_VERSION = 2

_KERNEL_NAMES = {"pni": "sse3", "lahf_lm": "lahf_sahf", "bmi1": "bmi", "abm": "lzcnt"}
"""Where Linux, whose names the targets use, calls a feature otherwise."""

Entry = tuple[str, int]
"""A kernel's symbol and the extent of its parallel loop."""

TYPES = """%argument = type { i64, i32, i32 }
%stage = type { ptr, ptr, i32, i32, i32, i32 }
%kernel = type { ptr, i32, i32 }
%level = type { ptr, ptr, i64 }
%tensor = type { ptr, ptr, ptr, i64, i32 }
%model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr }
"""


def feature_bits(isa: InstructionSet) -> int:
    """What a processor must have for ``isa``, as bits of ``bnnc_level.features``."""
    known = isa.platform.features
    return sum(1 << known.index(_KERNEL_NAMES.get(name, name)) for name in isa.features)


class Constants:
    """Global constants, in order."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.strings: dict[str, str] = {}

    def string(self, text: str) -> str:
        if text not in self.strings:
            data = text.encode() + b"\0"
            escaped = "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\' else f"\\{b:02X}" for b in data)
            name = f"@text{len(self.strings)}"
            self.lines.append(f'{name} = private unnamed_addr constant [{len(data)} x i8] c"{escaped}"')
            self.strings[text] = name
        return self.strings[text]

    def array(self, name: str, type_name: str, values: list[str]) -> str:
        body = ", ".join(f"{type_name} {value}" for value in values)
        initializer = f"[{body}]" if values else "zeroinitializer"
        self.lines.append(f"@{name} = internal constant [{len(values)} x {type_name}] {initializer}, align 16")
        return f"@{name}"


def _ports(module: Constants, name: str, ports: list[Port]) -> str:
    rows = []
    for index, port in enumerate(ports):
        shape = module.array(f"{name}_shape{index}", "i64", [str(dim) for dim in port.shape])
        size = int(np.prod(port.shape, dtype=np.int64)) * np.dtype(port.dtype).itemsize
        text = f"ptr {module.string(port.name)}, ptr {module.string(port.dtype)}"
        rows.append(f"{{ {text}, ptr {shape}, i64 {size}, i32 {len(port.shape)} }}")
    return module.array(name, "%tensor", rows)


def model_ir(
    program: Program,
    instruction_sets: list[InstructionSet],
    entries: dict[str, dict[str, Entry]],
    weights_file: Path,
    model_id: str,
    accelerator: str | None = None,
) -> str:
    """LLVM IR that defines ``bnnc_compiled_model``; ``weights_file`` is included by the assembler.

    ``entries`` are by instruction set and kernel name; ``accelerator`` is the symbol of what runs on GPUs.
    """
    module = Constants()
    order = sorted({stage.kernel for stage in program.stages})
    index = {kernel: i for i, kernel in enumerate(order)}
    declarations: dict[str, None] = {}  # levels share kernels
    levels = []
    for isa in instruction_sets:
        rows = []
        for symbol, extent in (entries[isa.name][kernel] for kernel in order):
            declarations[f"declare hidden i32 @{symbol}(ptr, i32, i32)"] = None
            rows.append(f"{{ ptr @{symbol}, i32 {extent}, i32 0 }}")
        table = module.array(f"kernels_{isa.name}", "%kernel", rows)
        levels.append(f"{{ ptr {module.string(isa.name)}, ptr {table}, i64 {feature_bits(isa)} }}")
    stages = []
    for number, stage in enumerate(program.stages):
        rows = [f"{{ i64 {a.offset}, i32 {SPACES.index(a.space)}, i32 {a.index} }}" for a in stage.args]
        arguments = module.array(f"arguments{number}", "%argument", rows)
        numbers = f"i32 {len(rows)}, i32 {index[stage.kernel]}, i32 {int(stage.once)}, i32 0"
        stages.append(f"{{ ptr {module.string(stage.layer)}, ptr {arguments}, {numbers} }}")
    counts = (ABI_VERSION, len(levels), len(stages), len(program.inputs), len(program.outputs), program.slices)
    metadata = json.dumps(program.metadata | {"tensors": program.tensors}, separators=(",", ":"), sort_keys=True)
    pointers = [
        module.string(model_id),
        module.string(metadata),
        module.array("levels", "%level", levels),
        module.array("stages", "%stage", stages),
        _ports(module, "inputs", program.inputs),
        _ports(module, "outputs", program.outputs),
        "@bnnc_weights",
    ]
    sizes = (program.arena_bytes, program.persistent_bytes, program.frames_bytes, len(program.weights))
    fields = [f"i32 {n}" for n in counts] + [f"ptr {p}" for p in pointers] + [f"i64 {n}" for n in sizes]
    fields.append(f"ptr @{accelerator}" if accelerator else "ptr null")
    model = f"@bnnc_compiled_model = hidden constant %model {{ {', '.join(fields)} }}, align 16"
    if accelerator:
        declarations[f"@{accelerator} = external hidden constant i8"] = None
    platform = instruction_sets[0].platform
    return "\n".join(
        [
            f'target triple = "{instruction_sets[0].triple}"',
            TYPES,
            "@bnnc_weights = external hidden constant i8",
            *declarations,
            *module.lines,
            model,
            *assembly(included(platform, "bnnc_weights", weights_file) + notes(platform)),
            "",
        ]
    )
