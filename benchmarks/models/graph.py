"""Networks written as programs: every call appends a node to an ONNX graph and returns its tensor's name.

Weights are random and seeded. BatchNormalization has the statistics that training would leave behind such layers:
variances near those of the sums they normalize, means within a fraction of their deviation, and every tenth gamma
negative, as trained networks have them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

QONNX = "qonnx.custom_op.general"
OPSET = 17


class Graph:
    """An ONNX graph under construction, of one float32 input ``image`` [N, C, H, W]."""

    def __init__(self, image: Sequence[int], sign: str, seed: int = 0):
        self.image = tuple(image)
        self.form = sign
        self.random = np.random.default_rng(seed)
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def __call__(self, op: str, *inputs: str | np.ndarray | float, domain: str = "", **attributes: object) -> str:
        """One node; arrays and numbers among its inputs become initializers."""
        name = f"{op}_{len(self.nodes)}"
        read = [value if isinstance(value, str) else self._constant(value) for value in inputs]
        self.nodes.append(helper.make_node(op, read, [name], name=name, domain=domain, **attributes))
        return name

    def _constant(self, value: np.ndarray | float) -> str:
        name = f"constant_{len(self.constants)}"
        array = np.asarray(value)
        array = array.astype("float32") if array.dtype == np.float64 else array
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def model(self, output: str, shape: Sequence[int]) -> onnx.ModelProto:
        """The finished model, whose one output is ``output``."""
        self.nodes.append(helper.make_node("Identity", [output], ["scores"], name="scores"))
        graph = helper.make_graph(
            self.nodes,
            "network",
            [helper.make_tensor_value_info("image", TensorProto.FLOAT, self.image)],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, shape)],
            self.constants,
        )
        imports = [helper.make_opsetid("", OPSET)]
        if any(node.domain == QONNX for node in self.nodes):
            imports.append(helper.make_opsetid(QONNX, 1))
        return helper.make_model(graph, opset_imports=imports, ir_version=8, producer_name="bnnc.benchmarks")

    # Random parameters.

    def normal(self, *shape: int) -> np.ndarray:
        return self.random.standard_normal(shape).astype("float32")

    def signs(self, *shape: int) -> np.ndarray:
        """-1 and +1."""
        return np.where(self.normal(*shape) >= 0, 1, -1).astype("float32")

    def scaled_signs(self, out: int, *rest: int) -> np.ndarray:
        """+-alpha, one alpha per output channel: the mean magnitude of float weights."""
        return self.signs(out, *rest) * np.abs(1 + 0.2 * self.normal(out, *[1] * len(rest)))

    # Layers.

    def conv(
        self, x: str, weight: np.ndarray, stride: int = 1, pad: int = 0, group: int = 1, bits: int | None = None
    ) -> str:
        """A convolution of ``x`` with square windows, zeros around it; weights are quantized to ``bits``, if given."""
        read = weight if bits is None else self.quantized(weight, bits)
        return self(
            "Conv", x, read, kernel_shape=list(weight.shape[2:]), strides=[stride] * 2, pads=[pad] * 4, group=group
        )

    def float_conv(
        self, x: str, out: int, channels: int, kernel: int, stride: int = 1, pad: int = 0, group: int = 1
    ) -> str:
        """A convolution with float weights that keeps the variance of its input."""
        fan_in = channels // group * kernel**2
        return self.conv(x, self.normal(out, channels // group, kernel, kernel) / np.sqrt(fan_in), stride, pad, group)

    def dense(self, x: str, out: int, channels: int) -> str:
        """A dense layer with float weights and a bias."""
        return self("Gemm", x, self.normal(out, channels) / np.sqrt(channels), 0.1 * self.normal(out), transB=1)

    def norm(self, x: str, channels: int, variance: float = 1.0) -> str:
        """BatchNormalization behind values of about this variance."""
        gamma = np.abs(1 + 0.3 * self.normal(channels)) + np.float32(0.05)
        gamma[::10] *= -1
        beta, mean = 0.3 * self.normal(channels), 0.2 * np.sqrt(variance) * self.normal(channels)
        var = variance * self.random.uniform(0.5, 1.5, channels)
        return self("BatchNormalization", x, gamma, beta, mean, var, epsilon=1e-5)

    def max_pool(self, x: str, kernel: int, stride: int, pad: int = 0) -> str:
        return self("MaxPool", x, kernel_shape=[kernel] * 2, strides=[stride] * 2, pads=[pad] * 4)

    def average_pool(self, x: str, kernel: int = 2) -> str:
        return self("AveragePool", x, kernel_shape=[kernel] * 2, strides=[kernel] * 2)

    def classify(self, x: str, classes: int, channels: int) -> onnx.ModelProto:
        """The usual end: the average over the image, then a dense layer."""
        x = self("Flatten", self("GlobalAveragePool", x))
        return self.model(self.dense(x, classes, channels), [self.image[0], classes])

    def pad(self, x: str, value: float) -> str:
        """A border of one pixel."""
        return self("Pad", x, np.array([0, 0, 1, 1, 0, 0, 1, 1]), value)

    def quant(
        self, x: np.ndarray | str, scale: np.ndarray | float, bits: int, signed: int = 1, narrow: int = 0,
        rounding_mode: str = "ROUND",
    ) -> str:  # fmt: skip
        """QONNX's quantizer to ``bits`` bits, without a zero point."""
        flags = {"signed": signed, "narrow": narrow, "rounding_mode": rounding_mode}
        return self("Quant", x, scale, 0.0, float(bits), domain=QONNX, **flags)

    def quantized(self, weight: np.ndarray, bits: int) -> str:
        """``weight`` [O, ...] on a grid of ``bits`` bits with a scale per output channel."""
        largest = np.abs(weight).max(axis=tuple(range(1, weight.ndim)), keepdims=True)
        return self.quant(weight, largest / (2 ** (bits - 1) - 1), bits, narrow=1)

    def sign(self, x: str) -> str:
        """The sign of ``x``, spelled in the form that this graph was made with."""
        return SIGNS[self.form](self, x)


def _larq(g: Graph, x: str) -> str:
    return g("Sign", g("Add", g("Sign", x), 0.1))


def _where(g: Graph, x: str) -> str:
    return g("Where", g("GreaterOrEqual", x, 0.0), 1.0, -1.0)


def _estimator(g: Graph, x: str) -> str:
    """(sign(x) - f(x)) + f(x), f piecewise quadratic: what tracing keeps of Bi-Real Net's training code."""
    left, right, inside = (g("Cast", g("Less", x, bound), to=TensorProto.FLOAT) for bound in (-1.0, 0.0, 1.0))
    below = g("Add", g("Mul", x, x), g("Mul", x, 2.0))
    above = g("Sub", g("Mul", x, 2.0), g("Mul", x, x))
    f = g("Add", g("Mul", left, -1.0), g("Mul", below, g("Sub", 1.0, left)))
    f = g("Add", g("Mul", f, right), g("Mul", above, g("Sub", 1.0, right)))
    f = g("Add", g("Mul", f, inside), g("Sub", 1.0, inside))
    return g("Add", g("Sub", g("Sign", x), f), f)


SIGNS = {
    "sign": lambda g, x: g("Sign", x),  # torch.sign
    "where": _where,  # torch.where
    "larq": _larq,  # Larq through tf2onnx
    "bipolar": lambda g, x: g("BipolarQuant", x, 1.0, domain=QONNX),  # Brevitas
    "estimator": _estimator,
}
"""How exporters spell the sign of an activation."""
