"""Depthwise convolution, of floats and of codes: every channel has its own kernel."""

from __future__ import annotations

from typing import Any

from tvm import te, tirx

from bnnc.codegen.compute.float_conv import zero_padded
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import conv_extent

ANCHOR = "depthwise_conv2d"


def depthwise_conv2d(
    isa: InstructionSet, attrs: dict[str, Any], x: te.Tensor, weights: te.Tensor
) -> te.Tensor:
    """float32 x [N,H,W,C] with weights [kh,kw,C] -> [N,OH,OW,C], zero padding inside."""
    kh, kw, channels = weights.shape
    (sy, sx), (dy, dx), (top, left, _, _) = attrs["strides"], attrs["dilation"], attrs["pads"]
    read, (height, width) = zero_padded(x, attrs)
    r, s = te.reduce_axis((0, kh), "r"), te.reduce_axis((0, kw), "s")

    def window(b: tirx.Var, oy: tirx.Var, ox: tirx.Var, c: tirx.Var) -> tirx.PrimExpr:
        value = read(b, oy * sy + r * dy - top, ox * sx + s * dx - left, c)
        return te.sum(value * weights[r, s, c], axis=[r, s])

    return te.compute(
        (x.shape[0], height, width, channels),
        window,
        name="depthwise_conv2d",
        attrs={"bnnc.anchor": ANCHOR},
    )


def integer_depthwise_conv2d(
    isa: InstructionSet, attrs: dict[str, Any], codes: te.Tensor, weights: te.Tensor
) -> te.Tensor:
    """uint8 codes [N,H,W,C], borders included, with int32 weights [kh,kw,C] -> int32 [N,OH,OW,C].

    Multiplying in 16 bits would be slower: all products have to be widened by themselves.
    """
    (kh, kw), (sy, sx), (dy, dx) = attrs["kernel"], attrs["strides"], attrs["dilation"]
    n, height, width, channels = (int(extent) for extent in codes.shape)
    r, s = te.reduce_axis((0, kh), "r"), te.reduce_axis((0, kw), "s")

    def window(b: tirx.Var, oy: tirx.Var, ox: tirx.Var, c: tirx.Var) -> tirx.PrimExpr:
        code = codes[b, oy * sy + r * dy, ox * sx + s * dx, c].astype("int32")
        return te.sum(code * weights[r, s, c], axis=[r, s])

    return te.compute(
        (n, conv_extent(height, kh, sy, dy), conv_extent(width, kw, sx, dx), channels),
        window,
        name="depthwise_conv2d",
        attrs={"bnnc.anchor": ANCHOR},
    )
