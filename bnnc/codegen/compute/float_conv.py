"""Float convolution, channels last, with its zero padding inside the operator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tvm import te, tirx

from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, conv_extent


def conv2d(isa: InstructionSet, attrs: dict[str, Any], x: te.Tensor, weights: te.Tensor) -> te.Tensor:
    """float32 x [N,H,W,C] with weights [ceil(O/16),kh,kw,C,16] -> [N,OH,OW,O].

    The sum runs over whole vectors of 16 output channels, so it is wider than O where O is no multiple of 16;
    what the weights' spare lanes add up to is dropped at the end.
    """
    blocks, kh, kw, channels, _ = weights.shape
    (sy, sx), (dy, dx), (top, left, _, _) = attrs["strides"], attrs["dilation"], attrs["pads"]
    read, (height, width) = zero_padded(x, attrs)
    r, s, c = (te.reduce_axis((0, extent), name) for extent, name in ((kh, "r"), (kw, "s"), (channels, "c")))

    def window(b: tirx.Var, oy: tirx.Var, ox: tirx.Var, o: tirx.Var) -> tirx.PrimExpr:
        value = read(b, oy * sy + r * dy - top, ox * sx + s * dx - left, c)
        return te.sum(value * weights[o // LANES, r, s, c, o % LANES], axis=[r, s, c])

    notes = {"bnnc.anchor": "conv2d", "bnnc.window": [sy, sx, dy, dx, top, left]}
    total = te.compute((x.shape[0], height, width, blocks * LANES), window, name="conv2d", attrs=notes)
    return valid_lanes(total, attrs["out_channels"])


def zero_padded(x: te.Tensor, attrs: dict[str, Any]) -> tuple[Callable[..., tirx.PrimExpr], tuple[int, int]]:
    """How to read x [N,H,W,C] as if zeros surrounded it, and the window's output extents.

    A test is made only on the sides where the windows really leave the image.
    """
    height, width = int(x.shape[1]), int(x.shape[2])
    (kh, kw), (sy, sx), (dy, dx) = attrs["kernel"], attrs["strides"], attrs["dilation"]
    top, left, bottom, right = attrs["pads"]
    out_height = conv_extent(height, kh, sy, dy, top, bottom)
    out_width = conv_extent(width, kw, sx, dx, left, right)
    last_y = (out_height - 1) * sy + (kh - 1) * dy - top
    last_x = (out_width - 1) * sx + (kw - 1) * dx - left

    def read(b: tirx.Var, iy: tirx.PrimExpr, ix: tirx.PrimExpr, c: tirx.Var) -> tirx.PrimExpr:
        tests = [
            test
            for test, needed in (
                (iy >= 0, top > 0),
                (iy < height, last_y >= height),
                (ix >= 0, left > 0),
                (ix < width, last_x >= width),
            )
            if needed
        ]
        value = x[b, iy, ix, c]
        return tirx.if_then_else(tirx.all(*tests), value, tirx.const(0, x.dtype)) if tests else value

    return read, (out_height, out_width)


def valid_lanes(total: te.Tensor, channels: int) -> te.Tensor:
    """The first ``channels`` of the last axis."""
    if int(total.shape[-1]) == channels:
        return total
    return te.compute((*total.shape[:-1], channels), lambda *i: total(*i), name="valid_lanes")
