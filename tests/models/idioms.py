"""Networks that spell one thing in every way exporters do: signs, binary weights, padding, layouts."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnx
from onnx import TensorProto

from models.build import Net
from models.graphs import QONNX, floats, signs

DOMAINS = ("onnx.brevitas", "finn.custom_op.general", "qonnx.custom_op.general")
FLOAT = {"to": TensorProto.FLOAT}


def _where(n: Net, x: str) -> str:
    return n("Where", n("GreaterOrEqual", x, 0.0), 1.0, -1.0)


def _where_less(n: Net, x: str) -> str:
    return n("Where", n("Less", x, 0.0), -1.0, 1.0)


def _where_not(n: Net, x: str) -> str:
    return n("Where", n("Not", n("Less", x, 0.0)), 1.0, -1.0)


def _cast(n: Net, x: str) -> str:
    return n("Sub", n("Mul", n("Cast", n("GreaterOrEqual", x, 0.0), **FLOAT), 2.0), 1.0)


def _cast_add(n: Net, x: str) -> str:
    return n("Add", n("Mul", n("Cast", n("GreaterOrEqual", x, 0.0), **FLOAT), 2.0), -1.0)


def _tf_sign(n: Net, x: str) -> str:
    """tf.sign as tf2onnx spells it: 0 at 0."""
    return n("Sub", n("Cast", n("Greater", x, 0.0), **FLOAT), n("Cast", n("Less", x, 0.0), **FLOAT))


def _larq(n: Net, x: str) -> str:
    return _tf_sign(n, n("Add", _tf_sign(n, x), 0.1))


def _sign_eps(n: Net, x: str) -> str:
    return n("Sign", n("Add", n("Sign", x), 0.1))


def _estimator(n: Net, x: str) -> str:
    """Bi-Real-Net: (sign(x) - f(x)) + f(x), f piecewise quadratic."""
    below = n("Cast", n("Less", x, 0.0), **FLOAT)
    left = n("Mul", below, n("Add", n("Mul", x, x), n("Mul", x, 2.0)))
    right = n("Mul", n("Sub", 1.0, below), n("Sub", n("Mul", x, 2.0), n("Mul", x, x)))
    f = n("Add", left, right)
    return n("Add", n("Sub", _where(n, x), f), f)


def _scaled(n: Net, x: str) -> str:
    return n("BipolarQuant", x, np.float32(0.37), domain=QONNX)


def _one_bit_quant(n: Net, x: str) -> str:
    return n("Quant", x, 1.0, 0.0, 1.0, domain=QONNX, signed=1, narrow=0, rounding_mode="ROUND")


SIGNS: dict[str, Callable[[Net, str], str]] = {
    **{domain: lambda n, x, d=domain: n("BipolarQuant", x, 1.0, domain=d) for domain in DOMAINS},
    "where": _where, "where_less": _where_less, "where_not": _where_not, "cast": _cast, "cast_add": _cast_add,
    "larq": _larq, "sign_eps": _sign_eps, "estimator": _estimator, "scaled": _scaled, "one_bit_quant": _one_bit_quant,
}  # fmt: skip


def sign_forms() -> onnx.ModelProto:
    """One binary convolution behind every spelling of the sign."""
    n = Net(x=(1, 8, 6, 6))
    outputs = [n.conv(form(n, "x"), 5, 8) for form in SIGNS.values()]
    model = n.model(*outputs)
    model.opset_import.extend(onnx.helper.make_opsetid(domain, 1) for domain in DOMAINS[:2])
    return model


def sign_per_channel() -> onnx.ModelProto:
    """Scales per channel on activations (exact in float only) and on weights (a scale per output channel)."""
    n = Net(x=(1, 8, 6, 6))
    scale = np.abs(floats(8, 1, 1)) + 0.5
    activations = n("BipolarQuant", "x", scale[None], domain=QONNX)
    weight = n("BipolarQuant", floats(5, 8, 3, 3), np.abs(floats(5, 1, 1, 1)) + 0.5, domain=QONNX)
    return n.model(n.conv(activations, 5, 8), n("Conv", n.sign("x"), weight))


def plain_sign() -> onnx.ModelProto:
    """ONNX Sign: 0 at 0. Behind odd sums zero cannot occur; behind the input it can."""
    n = Net(x=(1, 4, 9, 6))
    exact = n.conv(n("Sign", "x"), 5, 4)
    sums = n.conv(n.sign(n.conv(n.sign("x"), 9, 4)), 6, 9)
    return n.model(exact, n.conv(n("Sign", sums), 5, 6, kernel=(2, 2)))


def weights() -> onnx.ModelProto:
    """+-1, +-alpha, alpha with float noise, behind BipolarQuant; in convolutions and dense layers."""
    n = Net(x=(2, 40))
    bits = n.sign("x")
    alpha = np.abs(floats(7)) + np.float32(0.1)
    noise = np.float32(1) + 1e-6 * floats(40, 7, seed=3)
    forms = [
        n("MatMul", bits, signs(40, 7)),
        n("MatMul", bits, signs(40, 7) * alpha),
        n("MatMul", bits, signs(40, 7) * alpha * noise),
        n("MatMul", bits, n("Transpose", n("BipolarQuant", floats(7, 40), alpha[:, None], domain=QONNX), perm=[1, 0])),
        n("Gemm", bits, signs(7, 40), floats(7), transB=1, alpha=0.5, beta=2.0),
        n("MatMul", bits, floats(40, 7)),
        n("MatMul", "x", signs(40, 7) * alpha),
    ]
    return n.model(*forms)


def eight_bit_input() -> onnx.ModelProto:
    """Brevitas' CNV: 8-bit fixed-point input and float first layer, then bits; scales are not powers of two."""
    n = Net(x=(1, 3, 8, 8))
    x = n("Quant", "x", np.float32(0.0123), 0.0, 8.0, domain=QONNX, signed=1, narrow=1, rounding_mode="ROUND")
    weight = n("BipolarQuant", floats(6, 3, 3, 3), 1.0, domain=QONNX)
    x = n.sign(n.norm(n("Conv", x, weight), 6, spread=1.0))
    y = n("Quant", n.conv(x, 4, 6), 2.5, 3.0, 4.0, domain=QONNX, signed=0, narrow=0, rounding_mode="HALF_UP")
    return n.model(y)


def padding() -> onnx.ModelProto:
    """Explicit +1 and -1 borders before valid convolutions; zeros around bits in every spelling."""
    n = Net(x=(1, 33, 7, 6))
    bits = n.sign(n("Add", "x", 0.25))
    around = np.array([0, 0, 1, 1, 0, 0, 1, 2])
    outputs = [n.conv(n("Pad", bits, around, value), 5, 33) for value in (1.0, -1.0, 0.0)]
    for attributes in (
        {"pads": [1, 1, 1, 1]},
        {"pads": [0, 2, 1, 0]},
        {"auto_pad": "SAME_UPPER", "strides": [2, 2]},
        {"auto_pad": "SAME_LOWER", "strides": [2, 2]},
        {"auto_pad": "VALID"},
        {"pads": [2, 2, 2, 2], "dilations": [2, 2]},
        {"pads": [3, 3, 3, 3], "strides": [4, 5]},
    ):
        outputs.append(n.conv(bits, 5, 33, **attributes))
    return n.model(*outputs)


def padded_chain() -> onnx.ModelProto:
    """Thresholds behind sums whose number of terms differs at the border, one after the other."""
    n = Net(x=(1, 5, 7, 6))
    y = n.sign(n.norm(n.conv(n.sign("x"), 34, 5, pads=[1, 1, 1, 1]), 34))
    y = n.sign(n.norm(n.conv(y, 18, 34, pads=[0, 1, 1, 0], strides=[2, 1]), 18))
    return n.model(n.conv(n("Pad", y, np.array([0, 0, 1, 1, 0, 0, 1, 1]), -1.0), 3, 18))


def channels_last() -> onnx.ModelProto:
    """tf2onnx: NHWC tensors, a transpose before and after every convolution, channel constants last."""
    n = Net(x=(2, 8, 7, 3))

    def conv(x: str, o: int, c: int, **attributes: object) -> str:
        return n("Transpose", n.conv(n("Transpose", x, perm=[0, 3, 1, 2]), o, c, **attributes), perm=[0, 2, 3, 1])

    x = n("Add", n("Mul", conv("x", 16, 3, auto_pad="SAME_UPPER"), floats(16)), floats(16, seed=1))
    y = n("Add", n("Mul", conv(_larq(n, x), 16, 16, pads=[1, 1, 1, 1]), floats(16, seed=2)), floats(16, seed=3))
    x = n("Add", y, x)
    pooled = n("Transpose", n("MaxPool", n("Transpose", x, perm=[0, 3, 1, 2]), kernel_shape=[2, 2], strides=[2, 2]),
               perm=[0, 2, 3, 1])  # fmt: skip
    bits = n("Reshape", _larq(n, pooled), np.array([2, -1]))
    return n.model(n("MatMul", bits, signs(4 * 3 * 16, 9)), n("ReduceMean", x, axes=[1, 2], keepdims=0))


def finn() -> onnx.ModelProto:
    """What FINN's streamlining leaves: thresholds per channel, then bits that agree are counted."""
    n = Net(x=(2, 40))
    attributes = {"domain": QONNX, "out_dtype": "BINARY"}
    zeros_and_ones = (signs(40, 24) + 1) / 2
    x = n("XnorPopcountMatMul", n("MultiThreshold", "x", floats(40, 1), **attributes), zeros_and_ones, domain=QONNX)
    thresholds = np.sort(floats(24, 1, seed=4) * 3 + 20, axis=1)
    x = n("XnorPopcountMatMul", n("MultiThreshold", x, thresholds, **attributes), zeros_and_ones.T[:, :9], domain=QONNX)
    bipolar = {"domain": QONNX, "out_dtype": "BIPOLAR", "out_scale": 2.0, "out_bias": -1.0}
    return n.model(x, n("MatMul", n("MultiThreshold", "x", np.float32([[0.25]]), **bipolar), signs(40, 7)))


def codes() -> onnx.ModelProto:
    """Activations of a few bits in images of both layouts: FINN's thresholds, Larq's DoReFa, ternary, Heaviside."""
    n = Net(x=(1, 6, 7, 5))
    levels = np.sort(floats(6, 7, seed=2), axis=1)
    x = n("MultiThreshold", "x", levels, domain=QONNX, out_dtype="UINT3", out_scale=0.4, data_layout="NCHW")
    outputs = [n("Conv", x, floats(4, 6, 3, 3), pads=[1, 1, 1, 1])]
    last = n("Transpose", "x", perm=[0, 2, 3, 1])
    dorefa = n("Mul", n("Round", n("Mul", n("Min", n("Max", last, 0.0), 1.0), 7.0)), np.float32(1 / 7))
    thresholds = {"domain": QONNX, "out_dtype": "INT3", "out_bias": -3.0, "data_layout": "NHWC"}
    signed = n("MultiThreshold", last, levels[:, 1:], **thresholds)
    ternary = n("Sub", n("Cast", n("Greater", "x", 0.3), **FLOAT), n("Cast", n("Less", "x", -0.3), **FLOAT))
    heaviside = n("Sign", n("Relu", "x"))
    for form in (n("Transpose", dorefa, perm=[0, 3, 1, 2]), n("Transpose", signed, perm=[0, 3, 1, 2])):
        outputs.append(n.conv(form, 4, 6))
    for form in (ternary, heaviside):
        outputs.append(n("MatMul", n("Flatten", n.conv(form, 4, 6, auto_pad="SAME_UPPER")), floats(140, 3)))
    return n.model(*outputs)


def quantized_operators() -> onnx.ModelProto:
    """Integers between QLinearConv and QLinearMatMul; sums that float32 cannot hold; an integer output."""
    n = Net(x=(1, 320, 6, 6))
    generator, scale, zero = np.random.default_rng(0), np.float32(0.05), np.uint8(131)
    x = n("QuantizeLinear", "x", scale, zero)
    weight = generator.integers(30, 64, (18, 320, 3, 3)).astype("int8")
    one = np.float32(0.01), np.int8(0)
    y = n("QLinearConv", x, scale, zero, weight, *one, np.float32(0.9), zero, pads=[1, 1, 1, 1])
    y = n("MaxPool", y, kernel_shape=[2, 2], strides=[2, 2])
    small = generator.integers(-60, 60, (5, 18, 1, 1)).astype("int8")
    y = n("QLinearConv", y, np.float32(0.9), zero, small, *one, np.float32(1.5), np.uint8(120))
    matrix = generator.integers(-60, 60, (45, 4)).astype("int8")
    y = n("QLinearMatMul", n("Flatten", y), np.float32(1.5), np.uint8(120), matrix, *one, np.float32(4), np.uint8(128))
    return n.model(n("DequantizeLinear", y, np.float32(4), np.uint8(128)), y, dtypes={y: TensorProto.UINT8})


# name -> (builder, number of binary layers bnnc must find)
IDIOMS: dict[str, tuple[Callable[[], onnx.ModelProto], int]] = {
    "sign_forms": (sign_forms, len(SIGNS)),
    "sign_per_channel": (sign_per_channel, 1),
    "plain_sign": (plain_sign, 3),
    "weights": (weights, 5),
    "eight_bit_input": (eight_bit_input, 1),
    "padding": (padding, 10),
    "padded_chain": (padded_chain, 3),
    "channels_last": (channels_last, 2),
    "finn": (finn, 3),
    "codes": (codes, 0),
    "quantized_operators": (quantized_operators, 0),
}
