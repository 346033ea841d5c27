"""From numbers to bits and back.

Every packing is two steps: a bool per channel, then 32 of them to a word. The second step is always the same
reduction (:func:`words_of`), which the schedules replace by one vector-to-mask instruction.
"""

from __future__ import annotations

from collections.abc import Callable
from math import gcd
from typing import Any

from tvm import te, tirx

from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD, ceil_div


def words_of(shape: tuple[int, ...], channels: int, bit: Callable[..., tirx.PrimExpr]) -> te.Tensor:
    """uint32 [*shape, ceil(channels/32)] from the bools ``bit(*outer, channel)``; tail bits are 0."""
    words = ceil_div(channels, WORD)

    def valid_bit(*index: tirx.Var) -> tirx.PrimExpr:
        channel = index[-1]
        if channels % WORD == 0:
            return bit(*index)
        # In units of whole vectors where possible, so that the condition is the same for all lanes of one.
        unit = gcd(channels, LANES) if channels % LANES == 0 else 1
        inside = channel // unit < channels // unit
        return tirx.if_then_else(inside, bit(*index), tirx.const(False, "bool"))

    lanes = te.compute((*shape, words * WORD), valid_bit, name="bits", attrs={"bnnc.role": "bits"})
    lane = te.reduce_axis((0, WORD), "lane")
    return te.compute(
        (*shape, words),
        lambda *i: te.sum(
            lanes[(*i[:-1], i[-1] * WORD + lane)].astype("uint32") << lane.astype("uint32"), axis=lane
        ),
        name="words",
        attrs={"bnnc.anchor": "pack", "bnnc.role": "words"},
    )


def pack(isa: InstructionSet, attrs: dict[str, Any], data: te.Tensor) -> te.Tensor:
    """float32 [...,C] -> bits [...,ceil(C/32)]: bit = x >= 0."""
    *outer, channels = (int(extent) for extent in data.shape)
    return words_of(tuple(outer), channels, lambda *i: data(*i) >= tirx.const(0, data.dtype))


def unpack(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor) -> te.Tensor:
    """bits -> float32 [...,channels] of -1 and +1."""

    def value(*index: tirx.Var) -> tirx.PrimExpr:
        *outer, channel = index
        bit = (bits[(*outer, channel // WORD)] >> (channel % WORD).astype("uint32")) & tirx.const(1, "uint32")
        return tirx.Select(
            bit != tirx.const(0, "uint32"), tirx.const(1.0, "float32"), tirx.const(-1.0, "float32")
        )

    return te.compute((*bits.shape[:-1], attrs["channels"]), value, name="unpack")


def threshold_pack(
    isa: InstructionSet, attrs: dict[str, Any], count: te.Tensor, tau: te.Tensor, flip: te.Tensor
) -> te.Tensor:
    """(P <= tau[o]) xor flip, packed. ``flip`` is bits; its tail is zero as in every bits tensor."""
    *outer, channels = (int(extent) for extent in count.shape)
    return _flipped(words_of(tuple(outer), channels, lambda *i: count(*i) <= tau[i[-1]]), flip)


def border_threshold_pack(
    isa: InstructionSet,
    attrs: dict[str, Any],
    count: te.Tensor,
    tau: te.Tensor,
    rows: te.Tensor,
    cols: te.Tensor,
    flip: te.Tensor,
) -> te.Tensor:
    """(P <= tau[rows[y], cols[x], o]) xor flip, packed."""
    *outer, channels = (int(extent) for extent in count.shape)
    words = words_of(tuple(outer), channels, lambda b, y, x, o: count[b, y, x, o] <= tau[rows[y], cols[x], o])
    return _flipped(words, flip)


def _flipped(words: te.Tensor, flip: te.Tensor) -> te.Tensor:
    return te.compute(words.shape, lambda *i: words(*i) ^ flip[i[-1]], name="flipped")
