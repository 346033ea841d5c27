"""BinaryDenseNet28 (Bethge et al., 2019): every binary layer's output is appended to what it read."""

from __future__ import annotations

from collections.abc import Sequence

import onnx

from benchmarks.models.graph import Graph

REDUCTIONS = (2.7, 2.7, 2.2)


def binarydensenet28(
    size: int = 224, batch: int = 1, width: int = 64, blocks: Sequence[int] = (6, 6, 6, 5), sign: str = "bipolar"
) -> onnx.ModelProto:
    """Weights are +-1; -1 around the images, as BMXNet pads; float 1x1 convolutions between the blocks."""
    g = Graph((batch, 3, size, size), sign)
    x = g("Relu", g.norm(g.float_conv("image", width, 3, 7, stride=2, pad=3), width))
    x, channels = g.max_pool(x, 3, 2, pad=1), width
    for stage, count in enumerate(blocks):
        if stage:
            x = g("Relu", g.max_pool(g.norm(x, channels), 2, 2))
            out = round(channels / REDUCTIONS[stage - 1] / 32) * 32
            x, channels = g.float_conv(x, out, channels, 1), out
        for _ in range(count):
            bits = g.pad(g.sign(g.norm(x, channels)), -1.0)
            # Float layers read these sums: an alpha keeps them near the values that they stand beside.
            y = g("Mul", g.conv(bits, g.signs(width, channels, 3, 3)), float(1 / (9 * channels) ** 0.5))
            x, channels = g("Concat", x, y, axis=1), channels + width
    return g.classify(g("Relu", g.norm(x, channels)), 1000, channels)
