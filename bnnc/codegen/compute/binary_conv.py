"""Binary convolution as mismatch counts, what is made of the counts, and binary weights as floats.

All functions take ``(isa, attrs, *tensors)``; shapes and meanings are those of :mod:`bnnc.ir.ops`.
"""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import Any

from tvm import te, tirx

from bnnc.codegen.compute import tap_lanes
from bnnc.codegen.intrinsics import byte_popcount
from bnnc.codegen.pair_sums import add_byte_pairs, add_half_pairs
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD, ceil_div, conv_extent

BYTE_SUM_WORDS = 31  # 31 words add at most 31 * 8 = 248 to a byte
PAIR_SUM_WORDS = 2047  # 2047 words add at most 2047 * 16 = 32752 to a signed 16-bit half


def binary_conv2d(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor, weights: te.Tensor) -> te.Tensor:
    """Mismatching bits, int32 [N,OH,OW,O].

    The sum runs over whole vectors of 16 output channels, so it is wider than O where O is no multiple of 16;
    the weights' spare lanes are zero, and what they count is dropped at the end.
    """
    groups, out_channels = attrs["groups"], attrs["out_channels"]
    if len(weights.shape) - (groups > 1) == 6:
        return tap_lanes.binary_conv2d(isa, attrs, bits, weights)
    (kh, kw), (sy, sx), (dy, dx) = attrs["kernel"], attrs["strides"], attrs["dilation"]
    n, height, width = (int(extent) for extent in bits.shape[:3])
    words = int(weights.shape[-2])
    shape = (n, conv_extent(height, kh, sy, dy), conv_extent(width, kw, sx, dx))
    per_group = out_channels // groups
    lanes = int(weights.shape[0]) * LANES if groups == 1 else out_channels

    def mismatches(b: tirx.Var, y: tirx.Var, x: tirx.Var, o: tirx.Var, tap: tuple) -> tirx.PrimExpr:
        r, s, c = tap
        group, lane = (None, o) if groups == 1 else (o // per_group, o % per_group)
        word = c if group is None else group * words + c
        weight = (lane // LANES, r, s, c, lane % LANES)
        index = weight if group is None else (group, *weight)
        return bits[b, y * sy + r * dy, x * sx + s * dx, word] ^ weights[index]

    if isa.counts_words:
        total = _count_vector(shape, lanes, (kh, kw, words), mismatches, (sy, sx, dy, dx))
    else:
        total = _count_bytes(isa, shape, lanes, (kh, kw, words), mismatches)
    if lanes == out_channels:
        return total
    return te.compute((*shape, out_channels), lambda *i: total(*i), name="valid_lanes")


def _count_vector(
    shape: tuple[int, ...], lanes: int, taps: tuple[int, int, int], mismatches: Callable, steps: tuple[int, ...]
) -> te.Tensor:
    """One popcount instruction per vector; ``steps`` are strides and dilation, for schedules that need them."""
    axes = [te.reduce_axis((0, extent), name) for extent, name in zip(taps, "rsc", strict=True)]
    return te.compute(
        (*shape, lanes),
        lambda b, y, x, o: te.sum(tirx.popcount(mismatches(b, y, x, o, axes)).astype("int32"), axis=axes),
        name="mismatches",
        attrs={"bnnc.anchor": "binary_conv2d", "bnnc.steps": list(steps)},
    )


def _count_bytes(
    isa: InstructionSet,
    shape: tuple[int, ...],
    lanes: int,
    taps: tuple[int, int, int],
    mismatches: Callable,
) -> te.Tensor:
    """Counts per byte, added four at a time in uint32 lanes for up to 31 words, then widened.

    The widened sum is kept as two 16-bit halves per lane while the whole sum fits, and added up at the end.
    """

    def add_bytes(value: tirx.PrimExpr) -> tirx.PrimExpr:
        return add_half_pairs(add_byte_pairs(value, isa), isa)

    kh, kw, words = taps
    chunks = ceil_div(words, BYTE_SUM_WORDS)
    size = ceil_div(words, chunks)
    extents = (kh, kw, chunks, size)
    # The innermost axes whose product is at most 31 words make the byte sums; the others are added wide.
    first = next(i for i in range(4) if prod(extents[i:]) <= BYTE_SUM_WORDS)
    inner = [te.reduce_axis((0, extent), name) for extent, name in zip(extents[first:], "rskc"[first:], strict=True)]
    outer = [te.reduce_axis((0, extent), name) for extent, name in zip(extents[:first], "rsk"[:first], strict=True)]

    def byte_counts(b: tirx.Var, y: tirx.Var, x: tirx.Var, *rest: tirx.Var) -> tirx.PrimExpr:
        *wide, o = rest
        r, s, chunk, c = (*wide, *inner)
        word = chunk * size + c
        count = byte_popcount(mismatches(b, y, x, o, (r, s, word)))
        if chunks * size != words:
            count = tirx.if_then_else(word < words, count, tirx.const(0, "uint32"))
        return te.sum(count, axis=inner)

    partial = te.compute(
        (*shape, *extents[:first], lanes),
        byte_counts,
        name="byte_mismatches",
        attrs={"bnnc.anchor": "binary_conv2d"},
    )
    if not outer:
        return te.compute(
            (*shape, lanes),
            lambda *i: add_bytes(partial(*i)).astype("int32"),
            name="mismatches",
        )
    fits = prod(taps) <= PAIR_SUM_WORDS
    widen = (lambda value: add_byte_pairs(value, isa)) if fits else add_bytes
    total = te.compute(
        (*shape, lanes),
        lambda b, y, x, o: te.sum(widen(partial(b, y, x, *outer, o)), axis=outer),
        name="wide_mismatches",
        attrs={"bnnc.widen": "binary_conv2d"},
    )
    narrow = (lambda value: add_half_pairs(value, isa)) if fits else (lambda value: value)
    return te.compute((*shape, lanes), lambda *i: narrow(total(*i)).astype("int32"), name="mismatches")


def dot(isa: InstructionSet, attrs: dict[str, Any], count: te.Tensor) -> te.Tensor:
    """``length`` - 2 P, int32."""
    return te.compute(count.shape, lambda *i: attrs["length"] - 2 * count(*i), name="dot")


def border_dot(
    isa: InstructionSet,
    attrs: dict[str, Any],
    count: te.Tensor,
    base: te.Tensor,
    rows: te.Tensor,
    cols: te.Tensor,
) -> te.Tensor:
    """base[rows[y], cols[x], o] - 2 P, int32."""
    return te.compute(
        count.shape,
        lambda b, y, x, o: base[rows[y], cols[x], o] - 2 * count[b, y, x, o],
        name="border_dot",
    )


def unpack_weights(isa: InstructionSet, attrs: dict[str, Any], weights: te.Tensor) -> te.Tensor:
    """Weight bits [O16,kh,kw,Cw,16] as float32 [O16,kh,kw,C,16] of -1 and +1."""
    blocks, kh, kw, _, lanes = weights.shape

    def value(b: tirx.Var, r: tirx.Var, s: tirx.Var, c: tirx.Var, lane: tirx.Var) -> tirx.PrimExpr:
        bit = (weights[b, r, s, c // WORD, lane] >> (c % WORD).astype("uint32")) & tirx.const(1, "uint32")
        return bit.astype("float32") * tirx.const(2.0, "float32") - tirx.const(1.0, "float32")

    return te.compute((blocks, kh, kw, attrs["channels"], lanes), value, name="unpack_weights")
