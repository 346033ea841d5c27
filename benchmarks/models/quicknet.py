"""QuickNet (Bannink et al., 2021), the middle one of Larq's three sizes."""

from __future__ import annotations

from collections.abc import Sequence

import onnx

from benchmarks.models.graph import Graph


def quicknet(
    size: int = 224, batch: int = 1, width: int = 64, blocks: Sequence[int] = (4, 4, 4, 4), sign: str = "larq"
) -> onnx.ModelProto:
    """Weights are +-1; ones around the images; ReLU before BatchNormalization."""
    g = Graph((batch, 3, size, size), sign)
    x = g("Relu", g.norm(g.float_conv("image", width // 4, 3, 3, stride=2, pad=1), width // 4))
    x = g.norm(g.float_conv(x, width // 4, width // 4, 3, stride=2, pad=1, group=width // 4), width // 4)
    x, channels = g.norm(g.float_conv(x, width, width // 4, 1), width), width
    for stage, count in enumerate(blocks):
        out = width << stage
        if stage:
            x = g.max_pool(g("Relu", x), 2, 1)
            x = g.float_conv(x, channels, channels, 3, stride=2, pad=1, group=channels)
            x, channels = g.norm(g.float_conv(x, out, channels, 1), out), out
        for _ in range(count):
            y = g("Relu", g.conv(g.pad(g.sign(x), 1.0), g.signs(out, channels, 3, 3)))
            x = g("Add", g.norm(y, out, variance=3.0 * channels), x)
    return g.classify(g("Relu", x), 1000, channels)
