"""Bi-Real Net 18 (Liu et al., 2018): a ResNet-18 with a shortcut around every binary convolution."""

from __future__ import annotations

from collections.abc import Sequence

import onnx

from benchmarks.models.graph import Graph


def birealnet18(
    size: int = 224, batch: int = 1, width: int = 64, blocks: Sequence[int] = (4, 4, 4, 4), sign: str = "sign"
) -> onnx.ModelProto:
    """Weights are +-alpha; zeros around the images, as PyTorch pads."""
    g = Graph((batch, 3, size, size), sign)
    x = g.norm(g.float_conv("image", width, 3, 7, stride=2, pad=3), width)
    x, channels = g.max_pool(x, 3, 2, pad=1), width
    for stage, count in enumerate(blocks):
        out = width << stage
        for block in range(count):
            stride = 2 if stage and not block else 1
            y = g.conv(g.sign(x), g.scaled_signs(out, channels, 3, 3), stride, pad=1)
            y = g.norm(y, out, variance=9.0 * channels)
            if stride == 2:
                x = g.norm(g.float_conv(g.average_pool(x), out, channels, 1), out)
            x, channels = g("Add", y, x), out
    return g.classify(x, 1000, channels)
