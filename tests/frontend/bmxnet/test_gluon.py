"""BMXNet-v2: networks as Gluon exports them, where quantizers are ordinary operators."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import bnnc
from models.graphs import floats
from models.mxnet import Model, Reference
from models.mxnet_answers import assert_converts, by_definition, operators

X = floats(1, 32, 8, 8)


def activation(model: Model, x: Reference, bits: int = 1) -> Reference:
    """QActivation: det_sign, or clip and round."""
    x = model("_contrib_gradcancel", x, threshold=1.0)
    if bits == 1:
        return model("det_sign", x)
    n = 2**bits - 1
    x = model("_mul_scalar", model("clip", x, a_min=0.0, a_max=1.0), scalar=n)
    return model("_div_scalar", model("round_ste", x), scalar=n)


def weight(model: Model, name: str, array: np.ndarray, bits: int = 1) -> Reference:
    """The weight's quantizer: det_sign, or DoReFa."""
    w = model.variable(name, array, __shape__=str(array.shape))
    if bits == 1:
        return model("det_sign", w)
    n = 2**bits - 1
    t = model("tanh", w)
    w = model("_mul_scalar", model("broadcast_div", t, model("max", model("abs", model("tanh", w)))), scalar=0.5)
    w = model("_mul_scalar", model("_plus_scalar", w, scalar=0.5), scalar=n)
    w = model("_div_scalar", model("round_ste", w), scalar=n)
    return model("_minus_scalar", model("_mul_scalar", w, scalar=2), scalar=1)


def q_conv(
    model: Model, x: Reference, array: np.ndarray, number: int, bits: int = 1, scaling: bool = False
) -> Reference:
    """QConv2D 3x3 with its Pad of -1; (h + K) / 2 behind one bit, or mean |w| per filter."""
    filters, channels, *_ = array.shape
    name = f"qconv{number}"
    w = weight(model, f"{name}_weight", array, bits)
    x = model("Pad", x, mode="constant", pad_width="(0, 0, 0, 0, 1, 1, 1, 1)", constant_value=-1)
    x = model(
        "Convolution",
        x,
        w,
        name=f"{name}_fwd",
        kernel="(3, 3)",
        stride="(1, 1)",
        pad="(0, 0)",
        dilate="(1, 1)",
        num_filter=filters,
        num_group=1,
        no_bias=True,
        layout="NCHW",
    )
    if scaling:
        magnitude = model("abs", model.variable(f"{name}_raw", array))
        mean = model("mean", magnitude, axis=0, exclude=True, keepdims=True)
        return model("broadcast_mul", x, model("transpose", mean, axes="(1, 0, 2, 3)"))
    if bits == 1:
        return model("_div_scalar", model("_plus_scalar", x, scalar=9 * channels), scalar=2)
    return x


def test_one_bit_network(tmp_path: Path) -> None:
    model = Model()
    x = q_conv(model, activation(model, model.data), floats(32, 32, 3, 3), 0)
    x = q_conv(model, activation(model, model.norm(x, 32)), floats(16, 32, 3, 3, seed=1), 1)
    x = activation(model, model("Flatten", model("Pooling", model.norm(x, 16), kernel="(2, 2)", stride="(2, 2)")))
    w = weight(model, "qdense0_weight", floats(24, 784))
    x = model("FullyConnected", x, w, num_hidden=24, no_bias=True, name="qdense0_fwd")
    model("_div_scalar", model("_plus_scalar", x, scalar=784), scalar=2)
    assert_converts(model, tmp_path, floats(1, 32, 14, 14), exact=True, qonnx=True)
    x_data = floats(1, 32, 14, 14, seed=4)
    symbol, _ = model.save(tmp_path)
    library = bnnc.compile(symbol, output=tmp_path / "net.so", input_shapes={"data": x_data.shape})
    with bnnc.load(library) as session:
        (got,) = session.run(x_data).values()
    np.testing.assert_array_equal(got, by_definition(model, x_data)[0])
    layers = bnnc.inspect(symbol, input_shapes={"data": x_data.shape}).layers
    kernels = [layer.kernel for layer in layers if layer.op.startswith("binary_conv2d")]
    assert len(kernels) == 3 and not any("border" in kernel for kernel in kernels)
    assert "threshold" in kernels[0] and "threshold" in kernels[1]


@pytest.mark.parametrize("act_bits", [1, 2, 4, 8])
@pytest.mark.parametrize("weight_bits", [1, 2, 3, 8])
def test_any_width(act_bits: int, weight_bits: int, tmp_path: Path) -> None:
    model = Model()
    q_conv(model, activation(model, model.data, act_bits), floats(8, 32, 3, 3), 0, weight_bits)
    result = assert_converts(model, tmp_path, X, qonnx=True, atol=1e-4)
    assert operators(result).count("Quant") == (act_bits > 1)
    assert operators(result).count("BipolarQuant") == (act_bits == 1) + (weight_bits == 1)


def test_scaling(tmp_path: Path) -> None:
    model = Model()
    q_conv(model, activation(model, model.data), floats(8, 32, 3, 3), 0, scaling=True)
    assert_converts(model, tmp_path, X, qonnx=True, atol=1e-4)


def test_scaled_maps(tmp_path: Path) -> None:
    """ScaledBinaryConv: the answer times the mean magnitude around each pixel."""
    model = Model()
    y = q_conv(model, activation(model, model.data), floats(8, 32, 3, 3), 0, scaling=True)
    a = model("mean", model("abs", model.data), axis=1, keepdims=True)
    k = model("_full", shape="(1, 1, 3, 3)", value=1 / 9, dtype="float32", ctx="cpu(0)")
    geometry = {"kernel": "(3, 3)", "stride": "(1, 1)", "pad": "(1, 1)", "num_filter": 1, "no_bias": True}
    magnitude = model("BlockGrad", model("Convolution", a, k, name="scaling_conv", **geometry))
    model("broadcast_mul", magnitude, y)
    assert_converts(model, tmp_path, X, qonnx=True, atol=1e-4)
