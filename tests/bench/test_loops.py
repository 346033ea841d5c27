"""The measuring loops do in every turn what they are named for: seen in their assembly, and in memory."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from bnnc.bench.loops import BLOCK, COUNTS, PRODUCTS, compile_loops, dot_kinds, dots, loops_ir
from bnnc.codegen.aot import assemble
from bnnc.codegen.targets import INSTRUCTION_SETS, InstructionSet, host_instruction_sets

# Instructions in one turn: (counting, adding the counts), (multiplying, adding), and the register they are on.
EXPECTED = {
    "avx512_vpopcntdq": ({"vpopcntd": COUNTS, "vpaddd": COUNTS}, {"vfmadd": PRODUCTS}, "zmm"),
    "avx512bw": ({"vpshufb": 2 * COUNTS, "vpaddb": 2 * COUNTS}, {"vfmadd": PRODUCTS}, "zmm"),
    "avx2": ({"vpshufb": 2 * COUNTS, "vpaddb": 2 * COUNTS}, {"vfmadd": PRODUCTS}, "ymm"),
    "x86_64_v2": ({"pshufb": 2 * COUNTS, "paddb": 2 * COUNTS}, {"mulps": PRODUCTS, "addps": PRODUCTS}, "xmm"),
}


def turn(assembly: str, function: str) -> list[str]:
    """The instructions between the label that a function jumps back to and that jump."""
    body = assembly.split(f"\n__tvm_ffi_{function}:")[1].split(".Lfunc_end")[0]
    label = re.search(r"\n(\.LBB\w+):", body)
    assert label is not None
    inside = body[label.end() :]
    return inside[: re.search(rf"\tj\w+\t{re.escape(label.group(1))}\n", inside).start()].splitlines()
# For each sum of products of bytes; names without the v that AVX puts before them.
EXPECTED_DOTS = {
    "vnni": {"pdpbusd": 1},
    "pairs16": {"pmaddubsw": 1, "paddw": 1},
    "pairs": {"pmaddubsw": 1, "pmaddwd": 1, "paddd": 1},
    "wide": {"pmaddwd": 2, "paddd": 2},
}


@pytest.mark.parametrize("isa", INSTRUCTION_SETS, ids=lambda isa: isa.name)
def test_a_turn_has_the_instructions_it_is_counted_for(isa: InstructionSet, tmp_path: Path) -> None:
    assembly = assemble(loops_ir(isa), tmp_path / "loops.s", "s").read_text()
    counting, multiplying, register = EXPECTED[isa.name]
    functions = {"count": counting, "multiply_add": multiplying}
    prefix = "" if register == "xmm" else "v"
    for kind in dot_kinds(isa):
        functions[f"dot_{kind}"] = {prefix + name: times * dots(isa) for name, times in EXPECTED_DOTS[kind].items()}
    for function, expected in functions.items():
        lines = [line for line in turn(assembly, function) if register in line]
        for name, times in expected.items():
            assert sum(line.strip().startswith(name) for line in lines) == times, (function, name)
        assert not any("(" in line for line in lines), f"{function} touches memory"
    moves = BLOCK * 8 // isa.vector_bits
    for function, loads, stores in (("read", moves, 0), ("copy", moves, moves)):
        lines = [line for line in turn(assembly, function) if register in line]
        assert sum(bool(re.search(r"\(.*\), %", line)) for line in lines) == loads
        assert sum(bool(re.search(r"%\w+, \S*\(", line)) for line in lines) == stores


@pytest.mark.parametrize("isa", host_instruction_sets(), ids=lambda isa: isa.name)
def test_copying_goes_around(isa: InstructionSet) -> None:
    size = 4 * BLOCK
    memory = np.arange(3 * size + 64, dtype="uint32").astype("uint8")
    start = -memory.ctypes.data % 64
    source, target, rest = (memory[start + i * size : start + (i + 1) * size] for i in range(3))
    kept, untouched = source.copy(), rest.copy()
    target[:] = 0
    copy = compile_loops(isa)["copy"]
    copy(3, size, source.ctypes.data, target.ctypes.data)
    np.testing.assert_array_equal(target[: 3 * BLOCK], kept[: 3 * BLOCK])
    assert not target[3 * BLOCK :].any()
    copy(9, size, source.ctypes.data, target.ctypes.data)
    np.testing.assert_array_equal(target, kept)
    np.testing.assert_array_equal(source, kept)
    np.testing.assert_array_equal(rest, untouched)
