"""BMXNet's quantized layers: the definition in NumPy, the qonnx package, onnxruntime and bnnc give the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.frontend import bmxnet
from models.graphs import floats
from models.mxnet import Model
from models.mxnet_answers import assert_converts, by_definition, operators

IMAGE = 0.7 * floats(2, 32, 6, 5)
IMAGE[0, :, 2] = 0  # sign(0), and the middle of nothing
IMAGE[1, :, 3] = 0.5  # a tie at every number of bits
WIDTHS = [1, 2, 3, 4, 7, 8, 16, 23, 24, 31, 32]


def quantized(op: str, *shape: int, bias: bool = False, seed: int = 1, **attributes: object) -> Model:
    model = Model()
    weight = 0.5 * floats(*shape, seed=seed)
    weight.flat[::7] = 0  # a tie at every number of bits
    arrays = [weight, *([floats(shape[0], seed=seed + 1)] if bias else [])]
    if bias:
        attributes["no_bias"] = False
    model(op, model.data, *arrays, **attributes)
    return model


def convolution(*, bias: bool = False, groups: int = 1, op: str = "QConvolution", **attributes: object) -> Model:
    attributes = {"kernel": "(3, 3)", "num_filter": 8, "num_group": groups, **attributes}
    return quantized(op, 8, 32 // groups, 3, 3, bias=bias, **attributes)


GEOMETRIES = [
    {},
    {"pad": "(1, 1)"},
    {"pad": "(2, 1)", "stride": "(2, 1)"},
    {"pad": "(2, 2)", "dilate": "(2, 2)"},
    {"groups": 2, "pad": "(1, 1)"},
    {"bias": True, "pad": "(1, 1)"},
    {"scaling_mode": "forward", "bias": True, "pad": "(1, 1)"},
    {"scaling_mode": "backward"},
    {"op": "QConvolution_v1", "pad": "(1, 0)"},
]


@pytest.mark.parametrize("geometry", GEOMETRIES)
def test_binary_convolution(geometry: dict, tmp_path: Path) -> None:
    """(K + dot) / 2 is an integer, so answers without bias and scaling are equal, not close."""
    exact = not {"bias", "scaling_mode"} & set(geometry) or geometry.get("scaling_mode") == "backward"
    model = assert_converts(convolution(**geometry), tmp_path, IMAGE, exact=exact, qonnx=True)
    assert ("Pad" in operators(model)) == ("pad" in geometry)


@pytest.mark.parametrize("act_bit", WIDTHS)
@pytest.mark.parametrize("weight_bit", [1, 2, 5, 8, 24, 32])
def test_convolution_of_any_width(act_bit: int, weight_bit: int, tmp_path: Path) -> None:
    model = convolution(pad="(1, 1)", act_bit=act_bit, weight_bit=weight_bit, scaling_mode="forward")
    assert_widths(model, tmp_path, act_bit, weight_bit)


@pytest.mark.parametrize("act_bit", WIDTHS)
@pytest.mark.parametrize("weight_bit", [1, 3, 32])
@pytest.mark.parametrize("bias", [False, True])
def test_dense_of_any_width(act_bit: int, weight_bit: int, bias: bool, tmp_path: Path) -> None:
    attributes = {"num_hidden": 8, "act_bit": act_bit, "weight_bit": weight_bit}
    assert_widths(quantized("QFullyConnected", 8, 960, bias=bias, **attributes), tmp_path, act_bit, weight_bit)


def assert_widths(model: Model, folder: Path, act_bit: int, weight_bit: int) -> None:
    result = assert_converts(model, folder, IMAGE, qonnx=True, atol=1e-4)
    one_bit_layers = sum(op == "BipolarQuant" for op in operators(result))
    assert one_bit_layers == (act_bit == 1) + (weight_bit == 1)
    assert operators(result).count("Quant") == (1 < act_bit < 24) + (1 < weight_bit < 25)


@pytest.mark.parametrize("bits", WIDTHS)
@pytest.mark.parametrize("backward_only", [False, True])
def test_activation(bits: int, backward_only: bool, tmp_path: Path) -> None:
    """Bit for bit, at and beside every tie of few bits."""
    n = 2.0**bits - 1
    ties = ((np.arange(min(n, 300)) + 0.5) / n).astype("float32")
    beside = [np.nextafter(ties, np.float32(side)) for side in (-1, 2)]
    x = np.concatenate([ties, *beside, floats(200), np.array([0, -0.0, 1, 0.5, 2, -3], "float32")]).reshape(1, -1)
    if 1 < bits < 24:  # QONNX's floor(|x| + 1/2) takes this one float up, C's roundf takes it down
        x = x[:, np.float32(n) * x[0] != np.nextafter(np.float32(0.5), np.float32(0))]
    model = Model()
    model("QActivation", model.data, act_bit=bits, backward_only=backward_only)
    assert_converts(model, tmp_path, x, exact=True, qonnx=not backward_only)


def test_an_activation_is_quantized_once(tmp_path: Path) -> None:
    """QActivation, and every layer behind it, mean the same levels."""
    model = Model()
    x = model("QActivation", model.data, act_bit=2)
    arguments = {"kernel": "(1, 1)", "num_filter": 4, "act_bit": 2}
    left = model("QConvolution", x, floats(4, 32, 1, 1), **arguments)
    right = model("QConvolution", x, floats(4, 32, 1, 1, seed=5), weight_bit=2, **arguments)
    model("elemwise_add", left, right)
    result = assert_converts(model, tmp_path, IMAGE, qonnx=True)
    assert operators(result).count("Quant") == 2  # the activation and one weight


@pytest.mark.parametrize(("first", "second"), [(1, 2), (2, 1), (3, 2), (2, 32), (1, 32)])
def test_layers_with_other_bits_quantize_again(first: int, second: int, tmp_path: Path) -> None:
    model = Model()
    x = model("QActivation", model.data, act_bit=first)
    model("QConvolution", x, floats(4, 32, 1, 1), kernel="(1, 1)", num_filter=4, act_bit=second)
    assert_converts(model, tmp_path, IMAGE, atol=1e-4, qonnx=True)


@pytest.mark.parametrize("bits", [1, 2])
def test_quantizers_stay_in_front_of_flatten(bits: int, tmp_path: Path) -> None:
    model = Model()
    x = model("Flatten", model("Pooling", model.data, kernel="(2, 2)"))
    x = model("QActivation", x, backward_only=True, act_bit=bits)
    model("QFullyConnected", x, floats(8, 640), num_hidden=8, act_bit=bits)
    found = operators(assert_converts(model, tmp_path, IMAGE, atol=1e-4, qonnx=True))
    assert found[0] == "MaxPool" and found.index("Flatten") > found.index("BipolarQuant" if bits == 1 else "Quant")


def test_weights_at_zero_count_as_positive(tmp_path: Path) -> None:
    model = Model()
    weight = floats(4, 32, 1, 1)
    weight[:, ::3] = 0
    weight[:, 1::3] = -0.0
    model("QConvolution", model.data, weight, kernel="(1, 1)", num_filter=4)
    assert_converts(model, tmp_path, IMAGE, exact=True, qonnx=True)


def residual_network() -> tuple[Model, np.ndarray]:
    """A residual network as BMXNet's examples build them: binary shortcuts, backward_only activations."""
    model = Model()
    x = model.norm(model.data, 3, eps=2e-5)
    x = model("Convolution", x, 0.2 * floats(32, 3, 3, 3), kernel="(3, 3)", num_filter=32, pad="(1, 1)", no_bias=True)
    x = model("Activation", model.norm(x, 32, seed=1, fix_gamma=False), act_type="relu")
    x = model("Pooling", x, kernel="(3, 3)", stride="(2, 2)", pad="(1, 1)", pool_type="max")
    channels = 32
    for unit, (filters, stride) in enumerate([(32, 1), (64, 2)]):
        shape = {"kernel": "(3, 3)", "pad": "(1, 1)", "num_filter": filters, "no_bias": True, "workspace": 256}
        act = model("QActivation", model.norm(x, channels, seed=10 * unit + 2, fix_gamma=False), backward_only=True)
        weights = [floats(filters, channels, 3, 3, seed=unit), floats(filters, filters, 3, 3, seed=unit + 5)]
        y = model("QConvolution_v1", act, weights[0], stride=(stride, stride), **shape)
        y = model("QActivation", model.norm(y, filters, seed=10 * unit + 3, fix_gamma=False), backward_only=True)
        y = model("QConvolution_v1", y, weights[1], **shape)
        shortcut = floats(filters, channels, 1, 1, seed=unit + 9)
        s = model("QConvolution_v1", act, shortcut, kernel="(1, 1)", num_filter=filters, stride=(stride, stride))
        x, channels = model("elemwise_add", y, s), filters
    x = model("Activation", model.norm(x, channels, seed=30, fix_gamma=False), act_type="relu")
    x = model("Flatten", model("Pooling", x, kernel="(7, 7)", global_pool=True, pool_type="avg"))
    x = model("FullyConnected", x, floats(10, channels), floats(10), num_hidden=10)
    model("SoftmaxOutput", x, model.variable("softmax_label"), name="softmax")
    return model, floats(1, 3, 16, 16, seed=3)


def sequential_network() -> tuple[Model, np.ndarray]:
    """Pad with +1, thresholds through pooling, a bias in the popcount domain, a scale, and a dense layer."""
    model = Model()
    x = model("Convolution", model.data, floats(32, 1, 5, 5), floats(32), kernel="(5, 5)", num_filter=32)
    x = model.norm(model("Activation", x, act_type="tanh"), 32)
    shape = {"kernel": "(3, 3)", "pad": "(1, 1)"}
    x = model("QConvolution", x, floats(64, 32, 3, 3), floats(64), num_filter=64, no_bias=False, **shape)
    x = model("Pooling", model.norm(x, 64, fix_gamma=False), kernel="(2, 2)", stride="(2, 2)")
    x = model("QActivation", x, act_bit=1)
    x = model("QConvolution", x, floats(64, 64, 3, 3), num_filter=64, scaling_mode="forward", **shape)
    x = model.norm(x, 64, fix_gamma=False)
    x = model("QFullyConnected", model("Flatten", x), floats(32, 1024), num_hidden=32)
    model("FullyConnected", model.norm(x, 32), floats(10, 32), floats(10), num_hidden=10)
    return model, floats(1, 1, 12, 12, seed=3)


def test_networks_of_several_bits(tmp_path: Path) -> None:
    """Levels go into the layers as integers, so that the compiled sums are exact."""
    model = Model()
    x = model("QActivation", model.norm(model.data, 32), act_bit=2)
    shape = {"kernel": "(3, 3)", "pad": "(1, 1)", "num_filter": 32, "act_bit": 2}
    x = model.norm(model("QConvolution", x, 0.2 * floats(32, 32, 3, 3), weight_bit=2, **shape), 32, seed=1)
    x = model.norm(model("QConvolution", x, floats(32, 32, 3, 3, seed=2), weight_bit=1, **shape), 32, seed=3)
    model("QFullyConnected", x, floats(10, 32 * 36), num_hidden=10, act_bit=4, weight_bit=3)
    x_data = floats(1, 32, 6, 6)
    assert_converts(model, tmp_path, x_data, atol=1e-4, qonnx=True)
    library = bnnc.compile(model.save(tmp_path)[0], output=tmp_path / "net.so", input_shapes={"data": x_data.shape})
    with bnnc.load(library) as session:
        (got,) = session.run(x_data).values()
    np.testing.assert_allclose(got, by_definition(model, x_data)[0], rtol=0, atol=1e-4)


@pytest.mark.parametrize(("act_bit", "weight_bit"), [(1, 2), (2, 1), (2, 2), (3, 7), (8, 8)])
def test_pairs_of_several_bits_run_on_integers(act_bit: int, weight_bit: int, tmp_path: Path) -> None:
    """A convolution, pooling and a dense layer, compiled from the pair; planes are as many as BMXNet has bits."""
    model = Model()
    bits = {"act_bit": act_bit, "weight_bit": weight_bit}
    x = model("QActivation", model.norm(model.data, 32), act_bit=act_bit)
    x = model("QConvolution", x, 0.5 * floats(64, 32, 3, 3), kernel="(3, 3)", pad="(1, 1)", num_filter=64, **bits)
    x = model("Pooling", model.norm(x, 64, seed=3, fix_gamma=False), kernel="(2, 2)", stride="(2, 2)")
    x = model("Flatten", model("QActivation", x, act_bit=act_bit))
    model("QFullyConnected", x, 0.4 * floats(8, 576, seed=6), num_hidden=8, **bits)
    x_data = floats(1, 32, 6, 6, seed=8)
    symbol, params = model.save(tmp_path)
    library = bnnc.compile(symbol, params=params, output=tmp_path / "net.so", input_shapes={"data": x_data.shape})
    with bnnc.load(library) as session:
        (got,) = session.run(x_data).values()
    np.testing.assert_allclose(got, by_definition(model, x_data)[0], rtol=0, atol=1e-4)
    layers = [layer for layer in session.metadata["layers"] if layer["operations"]]
    assert len(layers) >= 2 and all(layer["bits"] <= 8 for layer in layers)
    described = f"weights of {weight_bit} bit"
    assert weight_bit == 8 or all(described in layer["reason"] for layer in layers)


@pytest.mark.parametrize("network", [residual_network, sequential_network])
def test_networks(network, tmp_path: Path) -> None:
    """Converted, run by qonnx, and compiled: every binary layer on bits, padding on bits, the same answers."""
    model, x = network()
    assert_converts(model, tmp_path, x, qonnx=True)
    symbol, params = model.save(tmp_path)
    library = bnnc.compile(symbol, params=params, output=tmp_path / "net.so", input_shapes={"data": x.shape})
    with bnnc.load(library) as session:
        (got,) = session.run(x).values()
    np.testing.assert_allclose(got, by_definition(model, x)[0], rtol=1e-4, atol=1e-4)
    layers = bnnc.inspect(params, input_shapes={"data": x.shape}).layers
    binary = [layer for layer in layers if layer.op.startswith("binary_conv2d")]
    assert len(binary) == sum(node["op"].startswith("QC") or node["op"].startswith("QF") for node in model.nodes)
    assert all("border" not in layer.kernel for layer in binary)  # +1 is padded, zeros are not corrected
    if network is sequential_network:
        assert all("threshold" in layer.kernel for layer in binary[:2])


def test_act_bit_32_is_reported(tmp_path: Path) -> None:
    symbol, params = convolution(act_bit=32).save(tmp_path)
    model = bmxnet.convert(symbol, params, {"data": IMAGE.shape})
    (message,) = bmxnet.messages(model)
    assert "act_bit=32" in message and "cuDNN" in message
    module = bnnc.import_model(symbol, {"data": IMAGE.shape})
    assert message in [str(text) for text in module.attrs["bnnc.messages"]]
