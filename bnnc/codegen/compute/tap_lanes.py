"""Binary convolution for processors that add up inside of vectors: a lane holds words of the sum, not a channel.

Shapes and meanings are those of :mod:`bnnc.ir.ops`; weights are as :mod:`bnnc.passes.tap_lanes` arranges them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tvm import te, tirx

from bnnc.codegen.intrinsics import byte_popcount
from bnnc.codegen.pair_sums import add_byte_pairs, add_half_pairs
from bnnc.codegen.tap_sums import folds
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import conv_extent

ANCHOR = "tap_lanes"


def binary_conv2d(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor, weights: te.Tensor) -> te.Tensor:
    """Mismatching bits, int32 [N,OH,OW,O], summed in 16 bits; weights are [G*,ceil(O/b),kh,kw,Cw/w,b,w].

    Sums of the spare channels in the last block are dropped.
    """
    groups, out_channels = attrs["groups"], attrs["out_channels"]
    (kh, kw), (sy, sx), (dy, dx) = attrs["kernel"], attrs["strides"], attrs["dilation"]
    n, height, width = (int(extent) for extent in bits.shape[:3])
    steps, block, wide = (int(extent) for extent in weights.shape[-3:])
    per_group = out_channels // groups
    lanes = int(weights.shape[0]) * block if groups == 1 else out_channels
    r, s, c = (te.reduce_axis((0, extent), name) for extent, name in zip((kh, kw, steps), "rsc", strict=True))

    def mismatches(b: tirx.Var, y: tirx.Var, x: tirx.Var, o: tirx.Var, k: tirx.Var) -> tirx.PrimExpr:
        group, lane = (None, o) if groups == 1 else (o // per_group, o % per_group)
        word = c * wide + k if group is None else group * (steps * wide) + c * wide + k
        weight = (lane // block, r, s, c, lane % block, k)
        index = weight if group is None else (group, *weight)
        return bits[b, y * sy + r * dy, x * sx + s * dx, word] ^ weights[index]

    shape = (n, conv_extent(height, kh, sy, dy), conv_extent(width, kw, sx, dx))
    total = (_folded if folds(isa) else _in_lanes)(isa, (*shape, lanes), mismatches, (r, s, c), wide)
    return te.compute((*shape, out_channels), lambda *i: total(*i).astype("int32"), name="mismatches")


def _folded(isa: InstructionSet, shape: tuple, mismatches: Callable, taps: tuple, wide: int) -> te.Tensor:
    """A 16-bit sum for each channel."""
    k = te.reduce_axis((0, wide), "k")
    return te.compute(
        shape,
        lambda *i: te.sum(tirx.popcount(mismatches(*i, k)).astype("uint16"), axis=(*taps, k)),
        name="short_mismatches",
        attrs={"bnnc.anchor": ANCHOR},
    )


def _in_lanes(isa: InstructionSet, shape: tuple, mismatches: Callable, taps: tuple, wide: int) -> te.Tensor:
    """Two 16-bit sums for each word of a channel, and then their total."""
    k = te.reduce_axis((0, wide), "k")
    partial = te.compute(
        (*shape, wide),
        lambda *i: te.sum(add_byte_pairs(byte_popcount(mismatches(*i)), isa), axis=taps),
        name="lane_mismatches",
        attrs={"bnnc.anchor": ANCHOR},
    )
    return te.compute(
        shape,
        lambda *i: te.sum(add_half_pairs(partial(*i, k), isa).astype("uint16"), axis=k),
        name="short_mismatches",
        attrs={"bnnc.widen": ANCHOR},
    )
