"""Convolution of integers: products of bytes, or popcounts over bit planes.

All functions take ``(isa, attrs, *tensors)``; shapes and meanings are those of :mod:`bnnc.ir.ops`. As in the binary
convolution, sums run over whole vectors of 16 output channels, and the spare lanes of the last one are dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import prod
from typing import Any

from tvm import te, tirx

from bnnc.codegen.byte_products import add_pairs, dot, dot_kind, pairs, sum_pairs
from bnnc.codegen.compute.binary_conv import BYTE_SUM_WORDS
from bnnc.codegen.compute.float_conv import valid_lanes
from bnnc.codegen.integer_cost import pairs_in_16_bits
from bnnc.codegen.intrinsics import byte_popcount
from bnnc.codegen.pair_sums import add_byte_pairs, add_half_pairs
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import BYTES, LANES, ceil_div, conv_extent

ANCHOR, WIDEN = "bnnc.anchor", "bnnc.widen"
INTEGER_CONV = "integer_conv2d"

ADD_PAIRS = te.comm_reducer(add_pairs, lambda dtype: tirx.const(0, dtype), name="add_pairs")


@dataclass(frozen=True)
class _Sum:
    """A sum over ``taps`` of ``term(index of the output, tap)``, in two steps where ``most`` is set.

    Up to ``most`` terms are added up by ``add`` first; ``widen(partial sum, outer taps)`` gives int32. ``notes`` are
    annotations of the block that reads the operands.
    """

    shape: tuple[int, ...]
    taps: tuple[int, ...]
    term: Callable[[tuple, tuple], tirx.PrimExpr]
    most: int | None = None
    add: Callable = te.sum
    widen: Callable[[tirx.PrimExpr, tuple], tirx.PrimExpr] = lambda value, _: value
    least_outer: int = 0
    notes: dict[str, Any] = field(default_factory=dict)

    def tensor(self) -> te.Tensor:
        if self.most is None:
            axes = [te.reduce_axis((0, extent), f"k{i}") for i, extent in enumerate(self.taps)]
            return te.compute(
                self.shape, lambda *i: te.sum(self.term(i, tuple(axes)), axis=axes), name="sums",
                attrs={ANCHOR: INTEGER_CONV, **self.notes},
            )  # fmt: skip
        *outer, last = self.taps
        chunks = ceil_div(last, self.most)
        size = ceil_div(last, chunks)
        extents = (*outer, chunks, size)
        first = next(
            i for i in range(self.least_outer, len(extents) + 1) if prod(extents[i:]) <= self.most
        )  # the innermost axes that make up to ``most`` terms
        inner = [te.reduce_axis((0, extent), f"k{i}") for i, extent in enumerate(extents[first:], first)]
        axes = [te.reduce_axis((0, extent), f"k{i}") for i, extent in enumerate(extents[:first])]

        def partial_sum(*index: tirx.Var) -> tirx.PrimExpr:
            *spatial, o = index
            *taps, chunk, k = (*spatial[3:], *inner)
            position = chunk * size + k
            term = self.term((*spatial[:3], o), (*taps, position))
            if chunks * size != last:
                term = tirx.if_then_else(position < last, term, tirx.const(0, term.ty.dtype))
            return self.add(term, axis=inner)

        *pixel, lanes = self.shape
        partial = te.compute(
            (*pixel, *extents[:first], lanes), partial_sum, name="partial_sums",
            attrs={ANCHOR: INTEGER_CONV, **self.notes},
        )  # fmt: skip
        if not axes:
            return te.compute(self.shape, lambda *i: self.widen(partial(*i), ()), name="sums")
        return te.compute(
            self.shape,
            lambda b, y, x, o: te.sum(self.widen(partial(b, y, x, *axes, o), tuple(axes)), axis=axes),
            name="sums",
            attrs={WIDEN: INTEGER_CONV},
        )


def integer_conv2d(isa: InstructionSet, attrs: dict[str, Any], words: te.Tensor, weights: te.Tensor) -> te.Tensor:
    """Sums of products of bytes [N,OH,OW,O]: codes in words [N,H,W,G*Cw] times weights [G*,O/16,kh,kw,Cw,16]."""
    groups, out_channels = attrs["groups"], attrs["out_channels"]
    n, y, x = _pixels(words, attrs)
    taps = (*attrs["kernel"], int(weights.shape[-2]))
    lanes = int(weights.shape[0]) * LANES if groups == 1 else out_channels
    per_group = out_channels // groups

    def operands(index: tuple, tap: tuple) -> tuple[tirx.PrimExpr, tirx.PrimExpr]:
        (b, oy, ox, o), (r, s, c) = index, tap
        group, lane = (None, o) if groups == 1 else (o // per_group, o % per_group)
        word = c if group is None else group * taps[2] + c
        iy, ix = _position(attrs, oy, ox, r, s)
        place = (lane // LANES, r, s, c, lane % LANES)
        code = tirx.reinterpret("int32", words[b, iy, ix, word])
        return code, weights[place if group is None else (group, *place)]

    shape = (n, y, x, lanes)
    if attrs["dtype"] == "int64":
        return valid_lanes(_wide_sum(shape, taps, operands), out_channels)
    room = pairs_in_16_bits(attrs["most"], attrs["widest"])
    if isa.dot != "pairs" or room < BYTES:
        kind = dot_kind(isa, attrs["most"], attrs["widest"])
        total = _Sum(shape, taps, lambda i, tap: dot(isa, kind, *operands(i, tap)), notes=_steps(attrs))
    else:
        total = _Sum(
            shape, taps, lambda i, tap: pairs(isa, *operands(i, tap)), most=room, add=ADD_PAIRS,
            widen=lambda value, _: sum_pairs(isa, value),
        )  # fmt: skip
    return valid_lanes(total.tensor(), out_channels)


def _wide_sum(shape: tuple[int, ...], taps: tuple[int, ...], operands: Callable) -> te.Tensor:
    """int64 sums, byte by byte: for layers so long that speed is no question."""
    axes = [te.reduce_axis((0, extent), f"k{i}") for i, extent in enumerate((*taps, BYTES))]

    def product(*index: tirx.Var) -> tirx.PrimExpr:
        *tap, byte = axes
        code, weight = operands(index, tuple(tap))
        code = (code >> (8 * byte)) & tirx.const(255, "int32")
        weight = (weight << (24 - 8 * byte)) >> tirx.const(24, "int32")
        return te.sum((code * weight).astype("int64"), axis=axes)

    return te.compute(shape, product, name="sums")


def bitserial_conv2d(isa: InstructionSet, attrs: dict[str, Any], planes: te.Tensor, weights: te.Tensor) -> te.Tensor:
    """Sums over planes [N,OH,OW,O]: planes [N,H,W,a,Cw] with weight planes [O/16,w,kh,kw,Cw,16].

    Each pair of planes is counted by itself, and its count is shifted once, when it is complete. Factors are powers of
    two, each twice the one before: all negative, all positive, or positive but for the last one.
    """
    factors = attrs["factors"]
    first = abs(factors[0]).bit_length() - 1
    n, y, x = _pixels(planes, attrs)
    bits, weight_bits = int(planes.shape[3]), int(weights.shape[1])
    taps = (bits, weight_bits, *attrs["kernel"], int(planes.shape[4]))

    def count(index: tuple, tap: tuple) -> tirx.PrimExpr:
        (b, oy, ox, o), (i, j, r, s, c) = index, tap
        iy, ix = _position(attrs, oy, ox, r, s)
        a, w = planes[b, iy, ix, i, c], weights[o // LANES, j, r, s, c, o % LANES]
        both = a & w if attrs["form"] == "and" else a ^ w
        return tirx.popcount(both).astype("int32") if isa.counts_words else byte_popcount(both)

    def widen(value: tirx.PrimExpr, outer: tuple) -> tirx.PrimExpr:
        i, j = outer[:2]
        if not isa.counts_words:
            value = add_half_pairs(add_byte_pairs(value, isa), isa).astype("int32")
        value = value << (i + j + first)
        if factors[0] < 0:
            return -value
        return value if factors[-1] > 0 else tirx.Select(j == weight_bits - 1, -value, value)

    most = prod(taps[2:]) if isa.counts_words else BYTE_SUM_WORDS
    shape = (n, y, x, int(weights.shape[0]) * LANES)
    notes = _steps(attrs) | {"bnnc.form": attrs["form"], "bnnc.factors": list(factors)}
    total = _Sum(shape, taps, count, most=most, widen=widen, least_outer=2, notes=notes)
    return valid_lanes(total.tensor(), attrs["out_channels"])


def _steps(attrs: dict[str, Any]) -> dict[str, Any]:
    """Strides and dilation, for schedules that need them."""
    return {"bnnc.steps": [*attrs["strides"], *attrs["dilation"]]}


def _pixels(data: te.Tensor, attrs: dict[str, Any]) -> tuple[int, int, int]:
    """Images, rows and columns of the output."""
    n, height, width = (int(extent) for extent in data.shape[:3])
    (kh, kw), (sy, sx), (dy, dx) = attrs["kernel"], attrs["strides"], attrs["dilation"]
    return n, conv_extent(height, kh, sy, dy), conv_extent(width, kw, sx, dx)


def _position(attrs: dict[str, Any], oy: Any, ox: Any, r: Any, s: Any) -> tuple[Any, Any]:
    (sy, sx), (dy, dx) = attrs["strides"], attrs["dilation"]
    return oy * sy + r * dy, ox * sx + s * dx
