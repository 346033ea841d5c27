"""Products of bytes as vector operations on words of four: unsigned codes times signed weights.

Like the operators of :mod:`bnnc.codegen.intrinsics`, each works on one 32-bit lane and vectorizes; here the meaning in
LLVM also depends on the instruction set, so the operators' names end in the width of its registers. A vector wider than
a register is cut in halves. Single lanes, as in loops that are not vectorized, are computed byte by byte.
"""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx
from tvm.ir import Call

from bnnc.codegen.integer_cost import pairs_in_16_bits
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


def _dot_sdot(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    name = "llvm.aarch64.neon.sdot.v4i32.v16i8"
    return tirx.call_llvm_pure_intrin("int32x4", name, total, _bytes(codes, lanes), _bytes(weights, lanes))


def _dot_usdot(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    name = "llvm.aarch64.neon.usdot.v4i32.v16i8"
    return tirx.call_llvm_pure_intrin("int32x4", name, total, _bytes(codes, lanes), _bytes(weights, lanes))


def _dot_products(multiply: str, add_pairs: Callable, widen: str) -> Callable[..., tirx.PrimExpr]:
    """Products of eight bytes at a time, added in pairs twice: to 16 bits, in order, and to 32."""

    def whole(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
        products = [
            tirx.call_llvm_pure_intrin(
                "int16x8", multiply, half("int8x8", _bytes(codes, lanes)), half("int8x8", _bytes(weights, lanes))
            )
            for half in (tirx.vectorlow, tirx.vectorhigh)
        ]
        return total + tirx.call_llvm_pure_intrin("int32x4", widen, add_pairs(*products))

    return whole


def _add_pairs_arm64(low: tirx.PrimExpr, high: tirx.PrimExpr) -> tirx.PrimExpr:
    return tirx.call_llvm_pure_intrin("int16x8", "llvm.aarch64.neon.addp.v8i16", low, high)


def _add_pairs_armv7(low: tirx.PrimExpr, high: tirx.PrimExpr) -> tirx.PrimExpr:
    parts = [
        tirx.call_llvm_pure_intrin(
            "int16x4", "llvm.arm.neon.vpadd.v4i16", tirx.vectorlow("int16x4", value), tirx.vectorhigh("int16x4", value)
        )
        for value in (low, high)
    ]
    return tirx.vectorcombine("int16x8", *parts)


def _shifted(signed: Callable[..., tirx.PrimExpr]) -> Callable[..., tirx.PrimExpr]:
    """For codes beyond 127, by products of signed bytes: c w = (c - 128) w + 128 w.

    The second part is the same for all pixels of a tile, and so computed once.
    """

    def whole(lanes: int, total: tirx.PrimExpr, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
        flip = _const(-0x7F7F7F80, lanes)  # the highest bit of each byte
        return signed(lanes, total, codes ^ flip, weights) - signed(lanes, _const(0, lanes), flip, weights)

    return whole


_SIGNED_DOTS = {
    "sdot": _dot_sdot,
    "smull": _dot_products(
        "llvm.aarch64.neon.smull.v8i16", _add_pairs_arm64, "llvm.aarch64.neon.saddlp.v4i32.v8i16"
    ),
    "vmull": _dot_products("llvm.arm.neon.vmulls.v8i16", _add_pairs_armv7, "llvm.arm.neon.vpaddls.v4i32.v8i16"),
}

for _bits in (128, 256, 512):
    _register_width(_bits)
for _kind, _signed in _SIGNED_DOTS.items():
    register(f"tirx.bnnc_dot_{_kind}_128", _in_registers(128, _signed, _dot_bytewise))
    register(f"tirx.bnnc_dot_{_kind}_shifted_128", _in_registers(128, _shifted(_signed), _dot_bytewise))
register("tirx.bnnc_dot_usdot_128", _in_registers(128, _dot_usdot, _dot_bytewise))
register("tirx.bnnc_dot_vnni_512", _in_registers(512, _dot_vnni, _dot_bytewise))
register("tirx.bnnc_add_pairs", _add_pairs)


def dot(isa: InstructionSet, kind: str, codes: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    """The sum of four products, int32. ``kind``: see :func:`dot_kind`."""
    return tirx.call_intrin("int32", f"tirx.bnnc_dot_{kind}_{isa.vector_bits}", tirx.const(0, "int32"), codes, weights)


def matrix_product(
    total: tirx.PrimExpr, codes: list[tirx.PrimExpr], weights: list[tirx.PrimExpr], pair: int
) -> tirx.PrimExpr:
    """Sums of two pixels in two channels, int32x4, with products of bytes added to them.

    ``codes`` are two words of each pixel; ``weights`` two words, each of four channels, of which ``pair`` is 0 or 1.
    """
    low, high = 2 * pair, 2 * pair + 1
    zipped = tirx.Shuffle(weights, [low, 4 + low, high, 4 + high])
    name = "llvm.aarch64.neon.usmmla.v4i32.v16i8"
    both = tirx.vectorcombine("uint32x4", *codes)
    return tirx.call_llvm_pure_intrin("int32x4", name, total, _bytes(both, 4), _bytes(zipped, 4))


def dot_kind(isa: InstructionSet, most: int, widest: int) -> str:
    """How products of codes up to ``most`` and weights of magnitudes up to ``widest`` are best added to 32 bits.

    Sums of two products must fit int16, but for "vnni", "usdot", "sdot" and, taken apart to 16 bits before, "wide";
    "lanes" takes bytes out one after the other.
    """
    alike = {"vnni": "vnni", "matrix": "lanes", "usmmla": "usdot", "lanes": "lanes"}
    if isa.dot in alike:  # for all codes and weights
        return alike[isa.dot]
    if isa.dot == "pairs":
        return "pairs" if pairs_in_16_bits(most, widest) else "wide"
    kind, largest = (isa.dot, most) if most <= 127 else (f"{isa.dot}_shifted", 128)
    return kind if isa.dot == "sdot" or pairs_in_16_bits(largest, widest) else "lanes"


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
