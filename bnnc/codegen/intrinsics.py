"""Operations that TIR cannot spell on scalars and processors do on whole vectors.

Each is a TIR operator that vectorizes like any other. Its meaning in LLVM is given where TVM lowers
intrinsics, when the number of lanes is known.
"""

from __future__ import annotations

from collections.abc import Callable

import tvm
from tvm import tirx
from tvm.ir import Call, Op, PrimType, register_op_attr

_PURE = 1  # tirx.CallEffectKind.Pure, which TVM wants as a plain int here


def lanes_of(value: tirx.PrimExpr) -> int:
    return tvm.DataType(str(value.ty.dtype)).lanes


def vector(dtype: str, lanes: int) -> PrimType:
    return PrimType(dtype if lanes == 1 else f"{dtype}x{lanes}")


def register(name: str, lower: Callable[[Call], tirx.PrimExpr]) -> None:
    if name in Op.list_op_names():
        return
    register_op_attr(name, "TCallEffectKind", _PURE)
    register_op_attr(name, "TVectorizable", True)
    register_op_attr(name, "TScriptPrinterName", name.removeprefix("tirx."))
    tirx.register_intrin_lowering(name, target="default", f=lower, level=10)


def _lower_byte_popcount(call: Call) -> tirx.PrimExpr:
    lanes = lanes_of(call.args[0])
    counts = tirx.popcount(tirx.reinterpret(f"uint8x{4 * lanes}", call.args[0]))
    return tirx.reinterpret(vector("uint32", lanes), counts)


def family_of(target: tvm.target.Target | None) -> str:
    """The processor family that code is generated for, as LLVM's triples begin."""
    return "" if target is None else str(target.attrs.get("mtriple", "")).partition("-")[0]


def _current_family() -> str:
    return family_of(tvm.target.Target.current(allow_none=True))


def _bits(lanes: tirx.PrimExpr) -> tirx.PrimExpr:
    """A bool vector that may come from memory, as bytes: the comparison makes bits of it, else it costs nothing."""
    count = lanes_of(lanes)
    return tirx.NE(tirx.Cast(f"uint8x{count}", lanes), tirx.Broadcast(tirx.const(0, "uint8"), count))


def _lower_lane_mask(call: Call) -> tirx.PrimExpr:
    bits = _bits(call.args[0])
    if _current_family() == "armv7a":  # LLVM would take them apart, lane by lane
        values = _place_values(bits)
        sums = _byte_pairs(tirx.vectorlow("uint8x8", values), tirx.vectorhigh("uint8x8", values))
        return tirx.Shuffle([tirx.reinterpret("uint16x4", _byte_pairs(*[_byte_pairs(sums, sums)] * 2))], [0])
    # Not tirx.reinterpret(), which counts eight bits for a bool.
    return Call(Op.get("tirx.reinterpret"), [bits], ret_ty=call.ty)


def _lower_word_mask(call: Call) -> tirx.PrimExpr:
    low, high = (_place_values(_bits(half)) for half in call.args)
    if _current_family() == "armv7a":
        low, high = (_byte_pairs(tirx.vectorlow("uint8x8", v), tirx.vectorhigh("uint8x8", v)) for v in (low, high))
    sums = _byte_pairs(low, high)
    sums = _byte_pairs(sums, sums)
    if _current_family() == "aarch64":
        sums = _byte_pairs(sums, sums)
    return tirx.Shuffle([tirx.reinterpret(f"uint32x{lanes_of(sums) // 4}", sums)], [0])


def _place_values(bits: tirx.PrimExpr) -> tirx.PrimExpr:
    """What each of 16 bits is worth in its byte, uint8x16: added up, they are the bytes."""
    place = tirx.Ramp(tirx.const(0, "uint8"), tirx.const(1, "uint8"), 16) & tirx.Broadcast(tirx.const(7, "uint8"), 16)
    values = tirx.Broadcast(tirx.const(1, "uint8"), 16) << place
    return tirx.Select(bits, values, tirx.Broadcast(tirx.const(0, "uint8"), 16))


def _byte_pairs(low: tirx.PrimExpr, high: tirx.PrimExpr) -> tirx.PrimExpr:
    """Sums of neighbouring bytes of two of ARM's registers."""
    name = {8: "llvm.arm.neon.vpadd.v8i8", 16: "llvm.aarch64.neon.addp.v16i8"}[lanes_of(low)]
    return tirx.call_llvm_pure_intrin(low.ty, name, low, high)


def _lower_rounded(call: Call) -> tirx.PrimExpr:
    return tirx.call_llvm_pure_intrin(vector("float32", lanes_of(call.args[0])), "llvm.arithmetic.fence", call.args[0])


register_op_attr("tirx.nearbyint", "TVectorizable", True)  # as it is, though TVM does not say so
register("tirx.bnnc_rounded", _lower_rounded)
register("tirx.bnnc_byte_popcount", _lower_byte_popcount)
register("tirx.bnnc_lane_mask", _lower_lane_mask)
register("tirx.bnnc_word_mask", _lower_word_mask)


def byte_popcount(word: tirx.PrimExpr) -> tirx.PrimExpr:
    """Four counts in one uint32: byte ``b`` of the result counts the set bits in byte ``b`` of ``word``.

    LLVM turns it into two table look-ups per vector (pshufb) where there is no popcount instruction. Up to 31
    such words can be added before a byte overflows.
    """
    return tirx.call_intrin("uint32", "tirx.bnnc_byte_popcount", word)


def rounded(value: tirx.PrimExpr) -> tirx.PrimExpr:
    """``value`` rounded to float32 by itself: no compiler contracts it with what follows."""
    return tirx.call_intrin("float32", "tirx.bnnc_rounded", value)


def lane_mask(lanes: tirx.PrimExpr) -> tirx.PrimExpr:
    """The bool vector of 16 lanes as a uint16, lane 0 in the lowest bit."""
    return tirx.call_intrin("uint16", "tirx.bnnc_lane_mask", lanes)


def word_mask(low: tirx.PrimExpr, high: tirx.PrimExpr) -> tirx.PrimExpr:
    """Two bool vectors of 16 lanes as a uint32, on ARM, where half a word takes as many instructions as a word."""
    return tirx.call_intrin("uint32", "tirx.bnnc_word_mask", low, high)
