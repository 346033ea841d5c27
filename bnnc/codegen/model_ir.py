"""A program's tables and weights as LLVM IR: the ``bnnc_model`` of runtime/src/model.h, field by field."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from bnnc.codegen.kernel_ir import kernel_symbol
from bnnc.codegen.program import SPACES, Port, Program
from bnnc.codegen.targets import InstructionSet

ABI_VERSION = 1

FEATURES = {"x86_64_v2": 1, "avx2": 1 | 2, "avx512bw": 1 | 2 | 4, "avx512_vpopcntdq": 1 | 2 | 4 | 8}

TYPES = """%argument = type { i32, i32, i64 }
%kernel = type { ptr, i64 }
%stage = type { ptr, i32, i32, i32, i32 }
%level = type { ptr, i64, ptr }
%port = type { ptr, ptr, ptr, i64, i64 }
%model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr }
"""


class _Module:
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


def _ports(module: _Module, name: str, ports: list[Port]) -> str:
    rows = []
    for index, port in enumerate(ports):
        shape = module.array(f"{name}_shape{index}", "i64", [str(dim) for dim in port.shape])
        size = int(np.prod(port.shape, dtype=np.int64)) * np.dtype(port.dtype).itemsize
        text = f"ptr {module.string(port.name)}, ptr {module.string(port.dtype)}"
        rows.append(f"{{ {text}, ptr {shape}, i64 {len(port.shape)}, i64 {size} }}")
    return module.array(name, "%port", rows)


def model_ir(
    program: Program,
    instruction_sets: list[InstructionSet],
    extents: dict[str, dict[str, int]],
    weights_file: Path,
) -> str:
    """LLVM IR that defines ``bnnc_model_data``; ``weights_file`` is included by the assembler."""
    module = _Module()
    order = sorted({stage.kernel for stage in program.stages})
    index = {kernel: i for i, kernel in enumerate(order)}
    declarations, levels = [], []
    for isa in instruction_sets:
        symbols = [kernel_symbol(isa.name, kernel) for kernel in order]
        declarations += [f"declare hidden i32 @{symbol}(ptr, i32, i32)" for symbol in symbols]
        rows = [f"{{ ptr @{s}, i64 {extents[isa.name][k]} }}" for s, k in zip(symbols, order, strict=True)]
        table = module.array(f"kernels_{isa.name}", "%kernel", rows)
        levels.append(f"{{ ptr {module.string(isa.name)}, i64 {FEATURES[isa.name]}, ptr {table} }}")
    arguments, stages = [], []
    for stage in program.stages:
        numbers = f"i32 {index[stage.kernel]}, i32 {len(arguments)}, i32 {len(stage.args)}, i32 {int(stage.once)}"
        stages.append(f"{{ ptr {module.string(stage.layer)}, {numbers} }}")
        arguments += [f"{{ i32 {SPACES.index(a.space)}, i32 {a.index}, i64 {a.offset} }}" for a in stage.args]
    counts = (ABI_VERSION, len(levels), len(stages), len(program.inputs), len(program.outputs), 0)
    metadata = program.metadata | {"tensors": program.tensors}
    pointers = [
        module.array("levels", "%level", levels),
        module.array("stages", "%stage", stages),
        module.array("arguments", "%argument", arguments),
        _ports(module, "inputs", program.inputs),
        _ports(module, "outputs", program.outputs),
        "@bnnc_weights",
    ]
    sizes = (len(program.weights), program.arena_bytes, program.persistent_bytes)
    text = module.string(json.dumps(metadata, separators=(",", ":"), sort_keys=True))
    fields = [f"i32 {n}" for n in counts] + [f"ptr {p}" for p in pointers] + [f"i64 {n}" for n in sizes]
    model = f"@bnnc_model_data = hidden constant %model {{ {', '.join([*fields, f'ptr {text}'])} }}, align 16"
    assembly = [
        '.section .rodata.bnnc,"a",@progbits', ".globl bnnc_weights", ".hidden bnnc_weights", ".p2align 6",
        "bnnc_weights:", f'.incbin "{weights_file}"', ".byte 0", '.section .note.GNU-stack,"",@progbits',
    ]  # fmt: skip
    return "\n".join(
        [
            f'target triple = "{instruction_sets[0].triple}"',
            TYPES,
            "@bnnc_weights = external hidden constant i8",
            *declarations,
            *module.lines,
            model,
            *('module asm "{}"'.format(line.replace('"', "\\22")) for line in assembly),
            "",
        ]
    )
