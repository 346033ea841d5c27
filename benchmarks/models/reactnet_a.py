"""ReActNet-A (Liu et al., 2020): MobileNet's shape, learned shifts around signs and PReLUs."""

from __future__ import annotations

from collections.abc import Sequence

import onnx

from benchmarks.models.graph import Graph

OUTPUTS = (64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024)
"""Output channels of the blocks; all but the first halve the image when they double the channels."""


def reactnet_a(
    size: int = 224, batch: int = 1, outputs: Sequence[int] = OUTPUTS, sign: str = "sign"
) -> onnx.ModelProto:
    """Weights are +-alpha; where channels double, two 1x1 convolutions side by side."""
    g = Graph((batch, 3, size, size), sign)
    channels = outputs[0] // 2
    x = g.norm(g.float_conv("image", channels, 3, 3, stride=2, pad=1), channels)
    for block, out in enumerate(outputs):
        stride = 2 if block and out > channels else 1
        y = g.conv(_shifted_sign(g, x, channels), g.scaled_signs(channels, channels, 3, 3), stride, pad=1)
        y = g.norm(y, channels, variance=9.0 * channels)
        x = _activation(g, g("Add", y, g.average_pool(x) if stride == 2 else x), channels)
        bits = _shifted_sign(g, x, channels)
        halves = []
        for _ in range(out // channels):
            y = g.norm(g.conv(bits, g.scaled_signs(channels, channels, 1, 1)), channels, variance=channels)
            halves.append(g("Add", y, x))
        x = halves[0] if len(halves) == 1 else g("Concat", *halves, axis=1)
        x, channels = _activation(g, x, out), out
    return g.classify(x, 1000, channels)


def _shift(g: Graph, x: str, channels: int) -> str:
    return g("Add", x, 0.2 * g.normal(1, channels, 1, 1))


def _shifted_sign(g: Graph, x: str, channels: int) -> str:
    return g.sign(_shift(g, x, channels))


def _activation(g: Graph, x: str, channels: int) -> str:
    slopes = g.random.uniform(0.1, 0.4, (channels, 1, 1))
    return _shift(g, g("PRelu", _shift(g, x, channels), slopes), channels)
