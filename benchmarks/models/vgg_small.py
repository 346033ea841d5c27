"""VGG-small for CIFAR-10 (as in LQ-Nets, Zhang et al., 2018): six convolutions and one dense layer."""

from __future__ import annotations

import onnx

from benchmarks.models.graph import Graph


def vgg_small(size: int = 32, batch: int = 1, width: int = 128, sign: str = "where") -> onnx.ModelProto:
    """Sequential: convolution, pooling, BatchNormalization, hard tanh, sign. Weights are +-1, zeros around images."""
    g = Graph((batch, 3, size, size), sign)
    x, channels = _activation(g, g.float_conv("image", width, 3, 3, pad=1), width, 1.0), width
    for out, pools in ((1, True), (2, False), (2, True), (4, False), (4, True)):
        y = g.conv(x, g.signs(width * out, channels, 3, 3), pad=1)
        y = g.max_pool(y, 2, 2) if pools else y
        x, channels = _activation(g, y, width * out, 9.0 * channels), width * out
    features = channels * (size // 8) ** 2
    return g.model(g.dense(g("Flatten", x), 10, features), [batch, 10])


def _activation(g: Graph, x: str, channels: int, variance: float) -> str:
    return g.sign(g("Clip", g.norm(x, channels, variance), -1.0, 1.0))
