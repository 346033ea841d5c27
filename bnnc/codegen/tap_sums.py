"""One step of a sum whose taps lie in vector lanes: a register of input bits against eight channels' weights.

Bits are compared and counted by bytes. A tree of pairwise additions folds the registers of counts into one that has two
bytes for each channel, in the channels' order, and one more instruction adds these to 16-bit sums. That makes three
instructions per register of weights, however many words of a channel it holds.
"""

from __future__ import annotations

from tvm import tirx

CHANNELS = 8

_ADD_PAIRS = "llvm.aarch64.neon.addp.v16i8"
_ADD_PAIRS_LONG = "llvm.aarch64.neon.uaddlp.v8i16.v16i8"


def mismatches(inputs: tirx.PrimExpr, weights: list[tirx.PrimExpr]) -> tirx.PrimExpr:
    """Counts for eight channels, uint16x8.

    ``inputs`` is a vector of uint32 words, as many as a channel has in a register of weights; each of ``weights`` is a
    uint32x4.
    """
    vector = _whole_register(inputs)
    counts = [tirx.popcount(vector ^ tirx.reinterpret("uint8x16", weight)) for weight in weights]
    while len(counts) > 1:
        counts = [
            tirx.call_llvm_pure_intrin("uint8x16", _ADD_PAIRS, *pair)
            for pair in zip(counts[::2], counts[1::2], strict=True)
        ]
    return tirx.call_llvm_pure_intrin("uint16x8", _ADD_PAIRS_LONG, *counts)


def _whole_register(words: tirx.PrimExpr) -> tirx.PrimExpr:
    """Four words as 16 bytes; two words twice."""
    if str(words.ty.dtype) == "uint32x2":
        words = tirx.Broadcast(tirx.reinterpret("uint64", words), 2)
    return tirx.reinterpret("uint8x16", words)
