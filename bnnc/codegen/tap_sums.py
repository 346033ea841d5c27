"""Steps of sums whose taps lie in vector lanes: a register of input bits against some channels' weights.

Bits are compared and counted by bytes. On 64-bit ARM a tree of pairwise additions folds the registers of counts into
one that has two bytes for each channel, in the channels' order, and one more instruction adds these to 16-bit sums.
That makes three instructions per register of weights, however many words of a channel it holds. On 32-bit ARM, where
such a tree would take four, every register of weights has a register of 16-bit sums, which are added up at the end.
"""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx

from bnnc.codegen.targets import InstructionSet

WORDS = 4
"""In a register."""


def channels_of(isa: InstructionSet) -> int:
    """Channels of a step: those whose weights, where each has a register, take up a quarter of all there are."""
    return isa.vector_registers // 4


def folds(isa: InstructionSet) -> bool:
    """Whether a step folds the counts of its channels into one register of sums."""
    return isa.platform.family == "aarch64"


def byte_counts(inputs: tirx.PrimExpr, weights: tirx.PrimExpr) -> tirx.PrimExpr:
    """Mismatches by byte, uint8x16, of the words of a channel, or of those of two against the same inputs."""
    if str(inputs.ty.dtype) == "uint32x2":
        inputs = tirx.Broadcast(tirx.reinterpret("uint64", inputs), 2)
    return tirx.popcount(tirx.reinterpret("uint8x16", inputs) ^ tirx.reinterpret("uint8x16", weights))


def fold(counts: list[tirx.PrimExpr]) -> tirx.PrimExpr:
    """The sums of eight channels, uint16x8, from the registers with their counts by byte."""
    folded = _tree(counts, _pure("uint8x16", "llvm.aarch64.neon.addp.v16i8"))
    return tirx.call_llvm_pure_intrin("uint16x8", "llvm.aarch64.neon.uaddlp.v8i16.v16i8", folded)


def add_counts(sums: tirx.PrimExpr, counts: tirx.PrimExpr) -> tirx.PrimExpr:
    """A uint32x4 of 16-bit sums, with counts by byte added to them."""
    halves = tirx.reinterpret("uint16x8", sums)
    added = tirx.call_llvm_pure_intrin("uint16x8", "llvm.arm.neon.vpadalu.v8i16.v16i8", halves, counts)
    return tirx.reinterpret("uint32x4", added)


def fold_sums(sums: list[tirx.PrimExpr]) -> tirx.PrimExpr:
    """The sums of four channels, uint16x4, from the registers that :func:`add_counts` makes."""
    add_pairs = _pure("uint16x4", "llvm.arm.neon.vpadd.v4i16")
    halves = [tirx.reinterpret("uint16x8", value) for value in sums]
    pairs = [add_pairs(tirx.vectorlow("uint16x4", h), tirx.vectorhigh("uint16x4", h)) for h in halves]
    return _tree(pairs, add_pairs)


def _pure(dtype: str, name: str) -> Callable[..., tirx.PrimExpr]:
    return lambda *args: tirx.call_llvm_pure_intrin(dtype, name, *args)


def _tree(values: list[tirx.PrimExpr], add_pairs: Callable[..., tirx.PrimExpr]) -> tirx.PrimExpr:
    while len(values) > 1:
        values = [add_pairs(*pair) for pair in zip(values[::2], values[1::2], strict=True)]
    return values[0]
