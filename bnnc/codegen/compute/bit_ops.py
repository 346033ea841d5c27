"""What happens to bits without unpacking them: padding, max pooling, choosing channels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tvm import te, tirx

from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import WORD, ceil_div


def border_word(attrs: dict[str, Any]) -> Callable[[tirx.Var], tirx.PrimExpr]:
    """What ``pad_bits`` puts around: word index to a word of -1 (zero), or of +1 in the valid channels only.

    ``channels`` are one group's; every group starts at a word of its own.
    """
    group_words = ceil_div(attrs["channels"], WORD)
    full, tail = 0xFFFFFFFF, 0xFFFFFFFF >> (group_words * WORD - attrs["channels"])

    def border(word: tirx.Var) -> tirx.PrimExpr:
        if attrs["value"] < 0:
            return tirx.const(0, "uint32")
        if tail == full:
            return tirx.const(full, "uint32")
        last = word % group_words == group_words - 1
        return tirx.Select(last, tirx.const(tail, "uint32"), tirx.const(full, "uint32"))

    return border


def pad_bits(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor) -> te.Tensor:
    """bits [N,H,W,G*Cw] with a border of -1 or +1."""
    n, height, width, words = (int(extent) for extent in bits.shape)
    top, left, bottom, right = attrs["pads"]
    border = border_word(attrs)

    def value(b: tirx.Var, y: tirx.Var, x: tirx.Var, word: tirx.Var) -> tirx.PrimExpr:
        inside = [y >= top, y < top + height, x >= left, x < left + width]
        return tirx.if_then_else(tirx.all(*inside), bits[b, y - top, x - left, word], border(word))

    shape = (n, height + top + bottom, width + left + right, words)
    return te.compute(shape, value, name="pad_bits", attrs={"bnnc.anchor": "pad_bits"})


def max_pool_bits(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor) -> te.Tensor:
    """OR over the window; padding is -1 and so never wins. ``out_size`` (OH, OW) is an attribute."""
    n, height, width, words = (int(extent) for extent in bits.shape)
    (sy, sx), (dy, dx), (top, left) = attrs["strides"], attrs["dilation"], attrs["pads"][:2]
    r, s = (te.reduce_axis((0, extent), name) for extent, name in zip(attrs["kernel"], "rs", strict=True))
    out_height, out_width = attrs["out_size"]
    any_bit = te.comm_reducer(lambda a, b: a | b, lambda dtype: tirx.const(0, dtype), name="any_bit")
    last_y, last_x = (
        (out_height - 1) * sy + attrs["kernel"][0] * dy,
        (out_width - 1) * sx + attrs["kernel"][1] * dx,
    )
    padded = top or left or last_y - dy + 1 > height or last_x - dx + 1 > width

    def window(b: tirx.Var, oy: tirx.Var, ox: tirx.Var, word: tirx.Var) -> tirx.PrimExpr:
        y, x = oy * sy + r * dy - top, ox * sx + s * dx - left
        if not padded:
            return any_bit(bits[b, y, x, word], axis=[r, s])
        inside = tirx.all(y >= 0, y < height, x >= 0, x < width)
        return any_bit(tirx.if_then_else(inside, bits[b, y, x, word], tirx.const(0, "uint32")), axis=[r, s])

    return te.compute((n, out_height, out_width, words), window, name="max_pool_bits")


def select_bits(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor, table: te.Tensor) -> te.Tensor:
    """Channel c is channel table[c] of ``bits`` [..., Cw], or a zero bit where table[c] is -1."""

    def value(*index: tirx.Var) -> tirx.PrimExpr:
        *outer, word = index
        result = tirx.const(0, "uint32")
        for position in range(WORD):
            source = table[word * WORD + position]
            inside = tirx.max(source, 0)
            bit = (bits(*outer, inside // WORD) >> (inside % WORD).astype("uint32")) & tirx.const(1, "uint32")
            chosen = tirx.Select(source >= 0, bit, tirx.const(0, "uint32"))
            result = result | (chosen << tirx.const(position, "uint32"))
        return result

    return te.compute((*bits.shape[:-1], table.shape[0] // WORD), value, name="select_bits")
