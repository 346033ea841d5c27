"""Depthwise float convolution: every channel has its own kernel."""

from __future__ import annotations

from typing import Any

from tvm import te, tirx

from bnnc.codegen.compute.float_conv import zero_padded
from bnnc.codegen.targets import InstructionSet


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
        attrs={"bnnc.anchor": "depthwise_conv2d"},
    )
