"""LeNet for 28x28 digits in the form BMXNet binarizes it: first and last layer float, the two between binary."""

from __future__ import annotations

import onnx

from benchmarks.models.graph import QONNX, Graph


def lenet(batch: int = 1, width: int = 64, hidden: int = 1000, sign: str = "bipolar") -> onnx.ModelProto:
    """Weights are float in the file, behind BipolarQuant, as Brevitas writes them."""
    g = Graph((batch, 1, 28, 28), sign)
    x = g.max_pool(g("Tanh", g.float_conv("image", width, 1, 5)), 2, 2)
    x = g.sign(g.norm(x, width))
    x = g("Conv", x, _binary(g, width, width, 5, 5), kernel_shape=[5, 5])
    x = g.max_pool(g.norm(x, width, variance=25.0 * width), 2, 2)
    x = g.sign(g("Flatten", x))
    x = g("MatMul", x, g("Transpose", _binary(g, hidden, 16 * width), perm=[1, 0]))
    x = g("Tanh", g.norm(x, hidden, variance=16.0 * width))
    return g.model(g.dense(x, 10, hidden), [batch, 10])


def _binary(g: Graph, *shape: int) -> str:
    return g("BipolarQuant", g.normal(*shape), 1.0, domain=QONNX)
