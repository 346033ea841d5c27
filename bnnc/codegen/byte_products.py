"""Products of bytes as vector operations on words of four: unsigned codes times signed weights.

Like the operators of :mod:`bnnc.codegen.intrinsics`, each works on one 32-bit lane and vectorizes; here the meaning in
LLVM also depends on the instruction set, so the operators' names end in the width of its registers. A vector wider than
a register is cut in halves. Single lanes, as in loops that are not vectorized, are computed byte by byte.
"""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx
from tvm.ir import Call

from bnnc.codegen.intrinsics import lanes_of, register, vector
from bnnc.codegen.pair_sums import BYTES as PAIRS_OF_BYTES
from bnnc.codegen.pair_sums import HALVES as PAIRS_OF_HALVES
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import BYTES

_DOT = "llvm.x86.avx512.vpdpbusd.512"


def _bytes(value: tirx.PrimExpr, lanes: int) -> tirx.PrimExpr:
    return tirx.reinterpret(f"int8x{BYTES * lanes}", value)


def _halves(value: tirx.PrimExpr, lanes: int) -> tirx.PrimExpr:
    return tirx.reinterpret(f"int16x{2 * lanes}", value)


def _words(value: tirx.PrimExpr, lanes: int) -> tirx.PrimExpr:
    return tirx.reinterpret(vector("int32", lanes), value)


def _in_registers(bits: int, whole: Callable, scalar: Callable) -> Callable[[Call], tirx.PrimExpr]:
    """Lower a call by ``whole(lanes, *args)`` on full registers, cut from longer vectors; else by ``scalar``."""

    def lower(call: Call) -> tirx.PrimExpr:
        return cut(lanes_of(call.args[0]), *call.args)

    def cut(lanes: int, *args: tirx.PrimExpr) -> tirx.PrimExpr:
        if lanes % (bits // 32):
            return scalar(lanes, *args)
        if lanes == bits // 32:
            return whole(lanes, *args)
        half = vector("int32", lanes // 2)
        low = cut(lanes // 2, *(tirx.vectorlow(half, arg) for arg in args))
        high = cut(lanes // 2, *(tirx.vectorhigh(half, arg) for arg in args))
        return tirx.vectorcombine(vector("int32", lanes), low, high)

    return lower


def _const(value: int, lanes: int) -> tirx.PrimExpr:
    scalar = tirx.const(value, "int32")
    return scalar if lanes == 1 else tirx.Broadcast(scalar, lanes)


def _signed_part(word: tirx.PrimExpr, lanes: int, start: int, width: int) -> tirx.PrimExpr:
    """``width`` bits of every lane from ``start`` on, as a signed number."""
    return (word << _const(32 - start - width, lanes)) >> _const(32 - width, lanes)


def _dot_bytewise(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    for byte in range(BYTES):
        code = (codes >> _const(8 * byte, lanes)) & _const(255, lanes)
        total = total + code * _signed_part(weights, lanes, 8 * byte, 8)
    return total


def _pairs_bytewise(lanes: int, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    products = [
        ((codes >> _const(8 * byte, lanes)) & _const(255, lanes)) * _signed_part(weights, lanes, 8 * byte, 8)
        for byte in range(BYTES)
    ]
    low, high = products[0] + products[1], products[2] + products[3]
    return (low & _const(0xFFFF, lanes)) | (high << _const(16, lanes))


def _sum_pairs_bytewise(lanes: int, pairs: tirx.PrimExpr) -> tirx.PrimExpr:
    return _signed_part(pairs, lanes, 0, 16) + _signed_part(pairs, lanes, 16, 16)


def _register_width(bits: int) -> None:
    def multiply_pairs(lanes: int, a: tirx.PrimExpr, b: tirx.PrimExpr) -> tirx.PrimExpr:
        return tirx.call_llvm_pure_intrin(
            vector("int32", lanes), PAIRS_OF_HALVES["x86_64", bits], _halves(a, lanes), _halves(b, lanes)
        )

    def pairs(lanes: int, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
        products = tirx.call_llvm_pure_intrin(
            f"int16x{2 * lanes}", PAIRS_OF_BYTES["x86_64", bits], _bytes(codes, lanes), _bytes(weights, lanes)
        )
        return _words(products, lanes)

    def sum_pairs(lanes: int, value: tirx.PrimExpr) -> tirx.PrimExpr:
        return multiply_pairs(lanes, value, tirx.Broadcast(tirx.const(0x00010001, "int32"), lanes))

    def dot_pairs(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
        return total + sum_pairs(lanes, pairs(lanes, codes, weights))

    def dot_wide(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
        mask, eight = _const(0x00FF00FF, lanes), tirx.Broadcast(tirx.const(8, "int16"), 2 * lanes)
        even_codes, odd_codes = codes & mask, (codes >> _const(8, lanes)) & mask
        even_weights = (_halves(weights, lanes) << eight) >> eight
        odd_weights = _halves(weights, lanes) >> eight
        even = multiply_pairs(lanes, even_codes, _words(even_weights, lanes))
        odd = multiply_pairs(lanes, odd_codes, _words(odd_weights, lanes))
        return total + (even + odd)

    register(f"tirx.bnnc_pairs_{bits}", _in_registers(bits, pairs, _pairs_bytewise))
    register(f"tirx.bnnc_sum_pairs_{bits}", _in_registers(bits, sum_pairs, _sum_pairs_bytewise))
    register(f"tirx.bnnc_dot_pairs_{bits}", _in_registers(bits, dot_pairs, _dot_bytewise))
    register(f"tirx.bnnc_dot_wide_{bits}", _in_registers(bits, dot_wide, _dot_bytewise))
    register(f"tirx.bnnc_dot_lanes_{bits}", _in_registers(bits, _dot_bytewise, _dot_bytewise))


def _dot_vnni(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    return tirx.call_llvm_pure_intrin(f"int32x{lanes}", _DOT, total, _bytes(codes, lanes), _bytes(weights, lanes))


def _add_pairs(call: Call) -> tirx.PrimExpr:
    lanes = lanes_of(call.args[0])
    return _words(_halves(call.args[0], lanes) + _halves(call.args[1], lanes), lanes)


for _bits in (128, 256, 512):
    _register_width(_bits)
register("tirx.bnnc_dot_vnni_512", _in_registers(512, _dot_vnni, _dot_bytewise))
register("tirx.bnnc_add_pairs", _add_pairs)


def dot(isa: InstructionSet, kind: str, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    """The sum of four products, int32. ``kind``: "vnni", "pairs" (two products must fit int16), "wide" or "lanes"."""
    return tirx.call_intrin("int32", f"tirx.bnnc_dot_{kind}_{isa.vector_bits}", tirx.const(0, "int32"), codes, weights)


def pairs(isa: InstructionSet, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    """Two int16 sums of two products each, in one int32; they must fit."""
    return tirx.call_intrin("int32", f"tirx.bnnc_pairs_{isa.vector_bits}", codes, weights)


def add_pairs(a: tirx.PrimExpr, b: tirx.PrimExpr) -> tirx.PrimExpr:
    """Both int16 of ``a`` and ``b`` added."""
    return tirx.call_intrin("int32", "tirx.bnnc_add_pairs", a, b)


def sum_pairs(isa: InstructionSet, value: tirx.PrimExpr) -> tirx.PrimExpr:
    """The sum of both int16, int32."""
    return tirx.call_intrin("int32", f"tirx.bnnc_sum_pairs_{isa.vector_bits}", value)


def is_dot(expr: tirx.PrimExpr) -> bool:
    """Whether ``expr`` is :func:`dot`."""
    return isinstance(expr, Call) and str(getattr(expr.op, "name", "")).startswith("tirx.bnnc_dot_")
