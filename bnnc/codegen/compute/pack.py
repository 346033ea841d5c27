"""From numbers to bits and back.

Every packing is three steps: a bool per channel, 16 of them to a half word, and the words from their halves.
The second step is a reduction that the schedules replace by one vector-to-mask instruction.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tvm import te, tirx

from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD, ceil_div


def words_of(shape: tuple[int, ...], channels: int, bit: Callable[..., tirx.PrimExpr]) -> te.Tensor:
    """uint32 [*shape, ceil(channels/32)] from the bools ``bit(*outer, channel)``; tail bits are 0."""
    words, halves = ceil_div(channels, WORD), ceil_div(channels, LANES)

    def valid_bit(*index: tirx.Var) -> tirx.PrimExpr:
        if channels % LANES == 0:
            return bit(*index)
        return tirx.if_then_else(index[-1] < channels, bit(*index), tirx.const(False, "bool"))

    lanes = te.compute((*shape, halves * LANES), valid_bit, name="bits", attrs={"bnnc.role": "bits"})
    lane = te.reduce_axis((0, LANES), "lane")
    half = te.compute(
        (*shape, halves),
        lambda *i: te.sum(
            lanes(*i[:-1], i[-1] * LANES + lane).astype("uint32") << lane.astype("uint32"), axis=lane
        ),
        name="halves",
        attrs={"bnnc.role": "halves"},
    )

    def word(*index: tirx.Var) -> tirx.PrimExpr:
        *outer, w = index
        high = half(*outer, 2 * w + 1) << tirx.const(LANES, "uint32")
        if halves % 2:
            high = tirx.if_then_else(2 * w + 1 < halves, high, tirx.const(0, "uint32"))
        return half(*outer, 2 * w) | high

    return te.compute((*shape, words), word, name="words", attrs={"bnnc.role": "words"})


def pack(isa: InstructionSet, attrs: dict[str, Any], data: te.Tensor) -> te.Tensor:
    """float32 [...,C] -> bits [...,ceil(C/32)]: bit = x >= 0."""
    *outer, channels = (int(extent) for extent in data.shape)
    return words_of(tuple(outer), channels, lambda *i: data(*i) >= tirx.const(0, data.dtype))


def pack_between(
    isa: InstructionSet, attrs: dict[str, Any], data: te.Tensor, lowest: te.Tensor, highest: te.Tensor | None = None
) -> te.Tensor:
    """float32 [...,C] -> bits [...,ceil(C/32)]: bit = lowest[c] <= x <= highest[c]."""
    *outer, channels = (int(extent) for extent in data.shape)

    def bit(*index: tirx.Var) -> tirx.PrimExpr:
        above = data(*index) >= lowest[index[-1]]
        return above if highest is None else tirx.all(above, data(*index) <= highest[index[-1]])

    return words_of(tuple(outer), channels, bit)


def unpack(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor) -> te.Tensor:
    """bits -> float32 [...,channels] of -1 and +1."""

    def value(*index: tirx.Var) -> tirx.PrimExpr:
        *outer, channel = index
        bit = (bits(*outer, channel // WORD) >> (channel % WORD).astype("uint32")) & tirx.const(1, "uint32")
        return tirx.Select(
            bit != tirx.const(0, "uint32"), tirx.const(1.0, "float32"), tirx.const(-1.0, "float32")
        )

    return te.compute((*bits.shape[:-1], attrs["channels"]), value, name="unpack")


def threshold_pack(isa: InstructionSet, attrs: dict[str, Any], count: te.Tensor, tau: te.Tensor) -> te.Tensor:
    """P < tau[o], packed."""
    *outer, channels = (int(extent) for extent in count.shape)
    return words_of(tuple(outer), channels, lambda *i: count(*i) < tau[i[-1]])


def border_threshold_pack(
    isa: InstructionSet,
    attrs: dict[str, Any],
    count: te.Tensor,
    tau: te.Tensor,
    rows: te.Tensor,
    cols: te.Tensor,
) -> te.Tensor:
    """P < tau[rows[y], cols[x], o], packed."""
    *outer, channels = (int(extent) for extent in count.shape)

    def bit(b: tirx.Var, y: tirx.Var, x: tirx.Var, o: tirx.Var) -> tirx.PrimExpr:
        return count[b, y, x, o] < tau[rows[y], cols[x], o]

    return words_of(tuple(outer), channels, bit)
