"""Brevitas' ResNet-18 for CIFAR-10 (``resnet18_4w4a`` of its ``bnn_pynq`` models): codes and weights of 4 bits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx

from benchmarks.models.graph import Graph


def resnet18_4w4a(
    size: int = 32, batch: int = 1, width: int = 64, blocks: Sequence[int] = (2, 2, 2, 2), sign: str = "bipolar"
) -> onnx.ModelProto:
    """The first layer reads the image as it is, with weights of 8 bits; so has the last. There are no signs."""
    g = Graph((batch, 3, size, size), sign)
    x, channels = _layer(g, "image", width, 3, bits=8), width
    for stage, count in enumerate(blocks):
        out = width << stage
        for block in range(count):
            stride = 2 if stage and not block else 1
            y = _layer(g, _layer(g, x, out, channels, stride=stride), out, out)
            if stride == 2:
                x = _layer(g, x, out, channels, kernel=1, stride=2)
            x, channels = _activation(g, g("Add", y, x)), out
    x = g("Flatten", g.quant(g("GlobalAveragePool", x), STEP / 16, 8, signed=0, rounding_mode="FLOOR"))
    weight = g.quantized(g.normal(10, channels) / np.sqrt(channels), 8)
    return g.model(g("Gemm", x, weight, 0.1 * g.normal(10), transB=1), [batch, 10])


STEP = 0.3
"""The scale of every activation: 15 steps hold what BatchNormalization lets through."""


def _layer(g: Graph, x: str, out: int, channels: int, kernel: int = 3, stride: int = 1, bits: int = 4) -> str:
    weight = g.normal(out, channels, kernel, kernel) / np.sqrt(channels * kernel**2)
    return _activation(g, g.norm(g.conv(x, weight, stride, pad=kernel // 2, bits=bits), out))


def _activation(g: Graph, x: str) -> str:
    return g.quant(g("Relu", x), STEP, 4, signed=0)
