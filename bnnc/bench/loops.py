"""What a machine can do at best, as loops: counting bits, multiplying floats and bytes, reading, copying.

The loops are LLVM IR, which the LLVM inside TVM compiles for an instruction set and runs in this process: no compiler
and no linker is needed, and the instructions are those it selects for kernels. An empty inline assembly makes a value
of which LLVM knows nothing, so that no turn can be merged with another or left out.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import tvm

from bnnc.codegen.pair_sums import BYTES, HALVES
from bnnc.codegen.targets import InstructionSet

COUNTS = 8
"""Independent sums of bits: enough to hide the latency of an addition."""

PRODUCTS = 12
"""Independent sums of products: a multiplication and an addition take longer."""

BLOCK = 512
"""Bytes that one turn reads or copies."""

VNNI = "llvm.x86.avx512.vpdpbusd.512"

Loop = Callable[..., Any]


def compile_loops(isa: InstructionSet) -> dict[str, Loop]:
    """The loops by name. Each takes a number of turns; addresses must lie on cache lines.

    ``count(turns)``: xor, popcount and add of ``COUNTS`` vectors of bits.
    ``multiply_add(turns)``: ``PRODUCTS`` vectors of float32, by fused multiply-adds if the instruction set has them.
    ``dot_KIND(turns)``: ``dots(isa)`` vectors of products of bytes, four to a lane, for each of :func:`dot_kinds`.
    ``read(turns, size, source)``, ``copy(turns, size, source, destination)``: ``BLOCK`` bytes a turn, in order, again
    from the start after ``size`` bytes, which must be a power of two.
    """
    with tempfile.TemporaryDirectory(prefix="bnnc-") as folder:
        source = Path(folder) / "loops.ll"
        source.write_text(loops_ir(isa))
        module = tvm.get_global_func("ffi.Module.load_from_file.ll")(str(source), "ll")
    dots = [f"dot_{kind}" for kind in dot_kinds(isa)]
    return {name: module[name] for name in ("count", "multiply_add", *dots, "read", "copy")}


def dots(isa: InstructionSet) -> int:
    """Independent sums of products of bytes; the other registers hold what is multiplied."""
    return isa.vector_registers // 2 + 2


def dot_kinds(isa: InstructionSet) -> tuple[str, ...]:
    """The ways in which ``isa`` multiplies bytes, the quickest first.

    "vnni" adds four products to a lane at once. "pairs16" adds pairs of products up in 16 bits, "pairs" in 32 bits
    each time; "wide" multiplies what was taken apart to 16 bits before.
    """
    return ("vnni",) if isa.dot == "vnni" else ("pairs16", "pairs", "wide")


def loops_ir(isa: InstructionSet) -> str:
    """The loops as LLVM IR, functions that TVM can call."""
    return "\n".join(
        [
            _header(isa),
            _function("count", *_count(isa)),
            _function("multiply_add", *_multiply_add(isa)),
            *(_function(f"dot_{kind}", *_dot(isa, kind)) for kind in dot_kinds(isa)),
            _function("read", *_read(isa), pointers=("source",)),
            _function("copy", *_copy(isa), pointers=("source", "destination")),
            _footer(isa),
        ]
    )


def _header(isa: InstructionSet) -> str:
    """The target and its data layout, as TVM writes them."""
    empty = tvm.get_global_func("target.build.llvm")(tvm.IRModule({}), isa.tvm_target).inspect_source("ll")
    return "\n".join(line for line in empty.splitlines() if line.startswith("target "))


def _footer(isa: InstructionSet) -> str:
    counts, sums, (words, halves, codes) = _counts(isa), _floats(isa), _integers(isa)
    vnni = f"declare {words} @{VNNI}({words}, {codes}, {codes})" if isa.dot == "vnni" else ""
    return f"""{vnni}
declare {counts} @llvm.ctpop.{_suffix(counts)}({counts})
declare {sums} @llvm.fma.{_suffix(sums)}({sums}, {sums}, {sums})
declare {halves} @{BYTES["x86_64", isa.vector_bits]}({codes}, {codes})
declare {words} @{HALVES["x86_64", isa.vector_bits]}({halves}, {halves})
attributes #0 = {{ "target-cpu"="{isa.mcpu}" "target-features"="{",".join(isa.mattr)}" }}
"""


def _counts(isa: InstructionSet) -> str:
    """The type of a vector of bits, by the lanes in which kernels count them."""
    return f"<{isa.lanes} x i32>" if isa.popcount == "vector" else f"<{4 * isa.lanes} x i8>"


def _floats(isa: InstructionSet) -> str:
    return f"<{isa.lanes} x float>"


def _integers(isa: InstructionSet) -> tuple[str, str, str]:
    """The types of a register as 32-bit words, as 16-bit halves and as bytes."""
    words, halves, codes = (f"<{isa.vector_bits // width} x i{width}>" for width in (32, 16, 8))
    return words, halves, codes


def _suffix(vector: str) -> str:
    """``<16 x float>`` as LLVM writes it in the names of intrinsics: ``v16f32``."""
    return vector.strip("<>").replace(" x ", "").replace("float", "f32").join(("v", ""))


def _count(isa: InstructionSet) -> tuple[str, list[str], list[str]]:
    kind, body, bits = _counts(isa), [], "bits"
    for i in range(COUNTS):
        after = "bits.next" if i == COUNTS - 1 else f"bits{i}"
        body += [
            f'%{after} = call {kind} asm "", "=v,0"({kind} %{bits})',
            f"%differ{i} = xor {kind} %{after}, %same",
            f"%count{i} = call {kind} @llvm.ctpop.{_suffix(kind)}({kind} %differ{i})",
            f"%sum{i}.next = add {kind} %sum{i}, %count{i}",
        ]
        bits = after
    return kind, ["bits", *(f"sum{i}" for i in range(COUNTS))], body


def _multiply_add(isa: InstructionSet) -> tuple[str, list[str], list[str]]:
    kind, body = _floats(isa), []
    for i in range(PRODUCTS):
        if isa.fma:
            operands = f"{kind} %sum{i}, {kind} %same, {kind} %same"
            body += [f"%sum{i}.next = call {kind} @llvm.fma.{_suffix(kind)}({operands})"]
        else:
            body += [f"%product{i} = fmul {kind} %sum{i}, %same", f"%sum{i}.next = fadd {kind} %product{i}, %same"]
    return kind, [f"sum{i}" for i in range(PRODUCTS)], body


def _dot(isa: InstructionSet, kind: str) -> tuple[str, list[str], list[str]]:
    words, halves, codes = _integers(isa)
    multiply_bytes, multiply_halves = (names["x86_64", isa.vector_bits] for names in (BYTES, HALVES))
    body = [f"%weights = bitcast {words} %same to {codes}", f"%ones = bitcast {words} %same to {halves}"]
    before = "codes"
    for i in range(dots(isa)):
        after = "codes.next" if i == dots(isa) - 1 else f"codes{i}"
        body += [
            f'%{after} = call {words} asm "", "=v,0"({words} %{before})',
            f"%bytes{i} = bitcast {words} %{after} to {codes}",
            f"%halves{i} = bitcast {words} %{after} to {halves}",
        ]
        before = after
        pairs = f"%pairs{i} = call {halves} @{multiply_bytes}({codes} %bytes{i}, {codes} %weights)"
        body += {
            "vnni": [f"%sum{i}.next = call {words} @{VNNI}({words} %sum{i}, {codes} %bytes{i}, {codes} %weights)"],
            "pairs16": [
                pairs,
                f"%narrow{i} = bitcast {words} %sum{i} to {halves}",
                f"%added{i} = add {halves} %narrow{i}, %pairs{i}",
                f"%sum{i}.next = bitcast {halves} %added{i} to {words}",
            ],
            "pairs": [
                pairs,
                f"%wide{i} = call {words} @{multiply_halves}({halves} %pairs{i}, {halves} %ones)",
                f"%sum{i}.next = add {words} %sum{i}, %wide{i}",
            ],
            "wide": [
                f"%even{i} = call {words} @{multiply_halves}({halves} %halves{i}, {halves} %ones)",
                f"%product{i} = bitcast {words} %even{i} to {halves}",  # any other operand takes as long
                f"%odd{i} = call {words} @{multiply_halves}({halves} %product{i}, {halves} %ones)",
                f"%sum{i}.half = add {words} %sum{i}, %even{i}",
                f"%sum{i}.next = add {words} %sum{i}.half, %odd{i}",
            ],
        }[kind]
    return words, ["codes", *(f"sum{i}" for i in range(dots(isa)))], body


def _read(isa: InstructionSet, store: str = "") -> tuple[str, list[str], list[str]]:
    kind, body = _floats(isa), []
    for i, offset in enumerate(range(0, BLOCK, isa.vector_bits // 8)):
        body += [
            f"%from{i} = getelementptr i8, ptr %source.here, i64 {offset}",
            f"%value{i} = load {kind}, ptr %from{i}",
            f'call void asm sideeffect "", "v"({kind} %value{i})',
        ]
        if store:
            body += [
                f"%to{i} = getelementptr i8, ptr %{store}.here, i64 {offset}",
                f"store {kind} %value{i}, ptr %to{i}",
            ]
    return kind, [], body


def _copy(isa: InstructionSet) -> tuple[str, list[str], list[str]]:
    return _read(isa, store="destination")


def _function(name: str, kind: str, state: Sequence[str], body: Sequence[str], pointers: Sequence[str] = ()) -> str:
    """A function that TVM can call: arguments are 16 bytes each, of which the second half is the value.

    ``state`` are vectors of type ``kind`` that each turn computes from those of the turn before, starting at zero.
    ``pointers`` are arguments that advance a block each turn, within the argument "size".
    """
    arguments, here = {"turns": "i64"}, []
    if pointers:
        arguments |= {"size": "i64"} | dict.fromkeys(pointers, "ptr")
        here += [f"%passed = mul i64 %turn, {BLOCK}", "%last = sub i64 %size, 1", "%offset = and i64 %passed, %last"]
        here += [f"%{pointer}.here = getelementptr i8, ptr %{pointer}, i64 %offset" for pointer in pointers]
    loads = []
    for i, (argument, type_name) in enumerate(arguments.items()):
        loads += [f"%{argument}.at = getelementptr i8, ptr %args, i64 {16 * i + 8}"]
        loads += [f"%{argument} = load {type_name}, ptr %{argument}.at"]
    return "\n".join(
        [
            f"define i32 @__tvm_ffi_{name}(ptr %self, ptr %args, i32 %count, ptr %result) #0 {{",
            "entry:",
            *loads,
            f'%same = call {kind} asm "", "=v,0"({kind} zeroinitializer)',
            "br label %loop",
            "loop:",
            "%turn = phi i64 [ 0, %entry ], [ %turn.next, %loop ]",
            *(f"%{s} = phi {kind} [ zeroinitializer, %entry ], [ %{s}.next, %loop ]" for s in state),
            *here,
            *body,
            "%turn.next = add i64 %turn, 1",
            "%more = icmp slt i64 %turn.next, %turns",
            "br i1 %more, label %loop, label %done",
            "done:",
            *(f'call void asm sideeffect "", "v"({kind} %{s}.next)' for s in state),
            "ret i32 0",
            "}",
        ]
    )
