"""Thresholds on short sums: 32 of them compared in 16 bits instead of 32.

Byte counts of up to 15 words add up to at most 240 for two neighbours, which a byte holds. So on x86, once neighbours
are added (pmaddubsw), two vectors of sums fit into one (packuswb) before they are added again and compared. That takes
two thirds of the instructions that 32-bit lanes take, and shows where counting a few words takes few itself.
"""

from __future__ import annotations

from functools import partial

from tvm import tirx
from tvm.ir import Call

from bnnc.codegen.intrinsics import lanes_of, register, vector
from bnnc.codegen.pair_sums import sums_in_register
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import WORD

SHORT_SUM_WORDS = 15

_TO_UNSIGNED_BYTES = {
    128: "llvm.x86.sse2.packuswb.128",
    256: "llvm.x86.avx2.packuswb",
    512: "llvm.x86.avx512.packuswb.512",
}
_TO_BYTES = {128: "llvm.x86.sse2.packsswb.128", 256: "llvm.x86.avx2.packsswb"}
_TO_HALVES = {
    128: "llvm.x86.sse2.packssdw.128",
    256: "llvm.x86.avx2.packssdw",
    512: "llvm.x86.avx512.packssdw.512",
}
"""LLVM's names by vector width in bits; all saturate."""

_ORDER = {256: (0, 4, 1, 5, 2, 6, 3, 7), 512: (0, 2, 4, 6, 1, 3, 5, 7)}
"""Where the eighths of a result belong: packing takes turns between its operands every 128 bits."""


def _registers(value: tirx.PrimExpr, bits: int) -> list[tirx.PrimExpr]:
    """``value`` of 32-bit lanes in vectors of ``bits``, lowest lanes first."""
    lanes = lanes_of(value)
    if lanes * 32 == bits:
        return [value]
    half = vector(str(value.ty.dtype).partition("x")[0], lanes // 2)
    return [part for cut in (tirx.vectorlow, tirx.vectorhigh) for part in _registers(cut(half, value), bits)]


def _packed(name: str, values: list[tirx.PrimExpr], narrow: int, bits: int) -> list[tirx.PrimExpr]:
    """Neighbours in ``values`` packed into one vector of ``narrow`` bits each."""
    dtype = f"int{narrow}x{bits // narrow}"
    pairs = zip(values[::2], values[1::2], strict=True)
    return [tirx.call_llvm_pure_intrin(dtype, name, low, high) for low, high in pairs]


def _lower(bits: int, call: Call) -> tirx.PrimExpr:
    counts, thresholds = (
        [part for vector_16 in halves for part in _registers(vector_16, bits)]
        for halves in (call.args[:2], call.args[2:])
    )
    add_pairs = partial(sums_in_register, "x86_64", bits, 8)
    neighbours = _packed(_TO_UNSIGNED_BYTES[bits], [add_pairs(count) for count in counts], 8, bits)
    limits = _packed(_TO_HALVES[bits], thresholds, 16, bits)
    # Negative where the sum is below, however far the limit was off: all these saturate.
    below = [
        tirx.call_llvm_pure_intrin(f"int16x{bits // 16}", "llvm.ssub.sat", add_pairs(sums), limit)
        for sums, limit in zip(neighbours, limits, strict=True)
    ]
    if bits in _TO_BYTES:
        below = _packed(_TO_BYTES[bits], below, 8, bits)
    width = len(below) * bits // WORD
    if bits in _ORDER:
        eighths = tirx.reinterpret(f"int{bits // 8}x8", below[0])
        ordered = tirx.Shuffle([eighths], [tirx.const(i, "int32") for i in _ORDER[bits]])
        differences = tirx.reinterpret(f"int{width}x{WORD}", ordered)
    else:
        differences = tirx.vectorcombine(vector(f"int{width}", WORD), *below)
    return tirx.LT(differences, tirx.Broadcast(tirx.const(0, f"int{width}"), WORD))


for _bits in _TO_HALVES:
    register(f"tirx.bnnc_short_sums_below_{_bits}", partial(_lower, _bits))


def short_sums_below(
    low: tirx.PrimExpr, high: tirx.PrimExpr, low_limits: tirx.PrimExpr, high_limits: tirx.PrimExpr, isa: InstructionSet
) -> tirx.PrimExpr:
    """boolx32: whether the four bytes of each lane of uint32x16 ``low`` and ``high`` add up to less than the limit.

    Limits are int32x16. No two neighbouring bytes add up to more than 255.
    """
    return tirx.call_intrin(
        f"boolx{WORD}", f"tirx.bnnc_short_sums_below_{isa.vector_bits}", low, high, low_limits, high_limits
    )
