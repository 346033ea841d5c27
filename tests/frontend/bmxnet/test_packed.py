"""Packed weights: the layout, bit by bit, as BMXNet has it; and what is packed reads as what it was packed from."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bnnc.errors import ModelError, UsageError
from bnnc.frontend import bmxnet
from bnnc.frontend.bmxnet.params import NDArray, params_bytes, read_params
from models.graphs import floats
from models.mxnet import Model, Reference
from models.mxnet_answers import assert_converts, by_definition, by_onnxruntime, by_qonnx

X = floats(2, 3, 7, 7)


def network() -> Model:
    model = Model()
    x = model("Convolution", model.data, floats(64, 3, 3, 3), floats(64), kernel="(3, 3)", num_filter=64)
    x = model("QActivation", model.norm(x, 64), backward_only=True, act_bit=1)
    x = model("QConvolution", x, floats(6, 64, 3, 2), kernel="(3, 2)", num_filter=6, pad="(1, 1)")
    x = model.norm(x, 6)
    x = model("Concat", *[x] * 32, dim=1, num_args=32)
    x = model("QConvolution_v1", x, floats(64, 192, 1, 1), kernel="(1, 1)", num_filter=64, no_bias=True)
    x = model("QFullyConnected", model.norm(x, 64), floats(10, 1920), floats(10), num_hidden=10, no_bias=False)
    model("SoftmaxOutput", x, model.variable("softmax_label"), name="softmax")
    return model


def pack(model: Model, folder: Path, bits: int, encoding: str = "V2") -> tuple[Path, Path]:
    symbol, params = model.save(folder, encoding=encoding)
    written = folder / f"binarized_{symbol.name}", folder / f"binarized_{params.name}"
    for path, content in zip(written, bmxnet.pack(symbol, params, bits), strict=True):
        path.write_bytes(content)
    return written


def convolution_words(weight: np.ndarray, bits: int) -> list[int]:
    """Rows in C order, one behind the other; weight j of a word is bit j."""
    flat = weight.reshape(-1)
    return [sum(int(flat[at + j] >= 0) << j for j in range(bits)) for at in range(0, flat.size, bits)]


def dense_words(weight: np.ndarray, bits: int) -> list[int]:
    """Word (g, o): inputs g bits .. (g + 1) bits - 1 of output o; the outputs of one g are neighbours."""
    outputs, inputs = weight.shape
    return [
        sum(int(weight[o, g + j] >= 0) << j for j in range(bits))
        for g in range(0, inputs, bits)
        for o in range(outputs)
    ]


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("encoding", ["legacy", "V1", "V2"])
def test_layout(bits: int, encoding: str, tmp_path: Path) -> None:
    model = network()
    symbol, params = pack(model, tmp_path, bits, encoding)
    packed = read_params(params)
    assert list(packed) == list(model.params)
    for name, array in model.params.items():
        stored = packed[name]
        if ("qconvolution" not in name and "qfully" not in name) or "bias" in name:
            np.testing.assert_array_equal(stored.numbers(), array)
            continue
        words = dense_words if "qfully" in name else convolution_words
        assert stored.words.tolist() == words(array, bits)
        assert stored.shape == (array.shape[0], array.shape[1] // bits, *array.shape[2:])
        assert stored.dtype == (np.float32 if bits == 32 else np.float64)
    marked = [node["op"] for node in json.loads(symbol.read_text())["nodes"] if "binarized_weights_only" in str(node)]
    assert marked == ["QConvolution", "QConvolution_v1", "QFullyConnected"]


def test_symbol_changes_by_the_mark_alone(tmp_path: Path) -> None:
    model = network()
    symbol, _ = pack(model, tmp_path, 64)
    document = json.loads(symbol.read_text())
    for node in document["nodes"]:
        if node["op"].startswith("Q") and node["op"] != "QActivation":
            assert node["attrs"].pop("binarized_weights_only") == "True"
    assert document == model.symbol()
    assert " " not in symbol.read_text().replace(", ", "")  # one line, no spaces but those inside attributes


@pytest.mark.parametrize(("version", "key"), [(905, "attr"), (10000, "attrs")])
def test_mark_of_a_node_without_attributes(version: int, key: str, tmp_path: Path) -> None:
    model = Model()
    model("QFullyConnected", model.data, floats(1, 64))
    symbol, params = model.save(tmp_path)
    symbol.write_text(json.dumps(model.symbol(version=version)))
    node = json.loads(bmxnet.pack(symbol, params, 32)[0])["nodes"][-1]
    assert node[key] == {"binarized_weights_only": "True"}


def test_packed_reads_as_float(tmp_path: Path) -> None:
    """The ONNX file is the same, byte for byte, from the float pair and from both packed ones."""
    model = network()
    models = [bmxnet.convert(*model.save(tmp_path), {"data": X.shape})]
    for bits in (32, 64):
        folder = tmp_path / str(bits)
        folder.mkdir()
        models.append(bmxnet.convert(*pack(model, folder, bits), {"data": X.shape}))
    contents = {model.SerializeToString(deterministic=True) for model in models}
    assert len(contents) == 1
    for answers in (by_onnxruntime(models[1], X), by_qonnx(models[2], X)):
        np.testing.assert_allclose(answers[0], by_definition(model, X)[0], rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("bits", [32, 64])
def test_flat_shapes(bits: int, tmp_path: Path) -> None:
    """Early converters wrote packed weights with one dimension."""
    symbol, params = pack(network(), tmp_path, bits)
    want = bmxnet.convert(symbol, params, {"data": X.shape})
    flat = {
        name: NDArray((array.words.size,), array.element, array.words) if "_weight" in name and "q" in name else array
        for name, array in read_params(params).items()
    }
    params.write_bytes(params_bytes(flat))
    assert bmxnet.convert(symbol, params, {"data": X.shape}) == want


def gluon_inference(bits: int) -> list[tuple[Model, list[Reference]]]:
    """A Gluon network and what BMXNet-v2's converter makes of it, with both their layers as heads."""
    weight, dense = floats(8, 64, 3, 3), floats(5, 128, seed=1)
    padding = {"mode": "constant", "pad_width": "(0, 0, 0, 0, 1, 1, 1, 1)", "constant_value": -1}
    geometry = {"kernel": "(3, 3)", "stride": "(2, 2)", "num_filter": 8, "no_bias": True, "num_group": 1}
    plain, packed = Model(), Model()
    x = plain("det_sign", plain("_contrib_gradcancel", plain.data, threshold=1.0))
    signs = plain("det_sign", plain.variable("qconv0_weight", weight))
    x = plain("Convolution", plain("Pad", x, **padding), signs, name="qconv0_fwd", layout="NCHW", **geometry)
    plain_heads = [plain("_div_scalar", plain("_plus_scalar", x, scalar=576), scalar=2)]
    x = plain("det_sign", plain.norm(plain_heads[0], 8))
    signs = plain("det_sign", plain.variable("qdense0_weight", dense))
    x = plain("FullyConnected", x, signs, num_hidden=5, no_bias=True, flatten=True)
    plain_heads.append(plain("_div_scalar", plain("_plus_scalar", x, scalar=128), scalar=2))

    conv = np.array(convolution_words(weight, bits), f"u{bits // 8}").view(f"f{bits // 8}")
    x = packed("Pad", packed.data, **padding)
    x = packed(
        "BinaryInferenceConvolution", x, conv.reshape(8, 64 // bits, 3, 3), name="qconv0_fwd", layout="NCHW", **geometry
    )
    words = np.array(dense_words(dense, bits), f"u{bits // 8}").view(f"f{bits // 8}").reshape(5, -1)
    y = packed.norm(x, 8)
    y = packed("BinaryInferenceFullyConnected", y, words, num_hidden=5, no_bias=True, flatten=True)
    return [(plain, plain_heads), (packed, [x, y])]


@pytest.mark.parametrize("bits", [32, 64])
def test_gluon_inference_layers(bits: int, tmp_path: Path) -> None:
    x = floats(2, 64, 7, 7)
    (plain, plain_heads), (packed, heads) = gluon_inference(bits)
    assert_converts(plain, tmp_path, x, *plain_heads, exact=True, qonnx=True)
    converted = bmxnet.convert(*packed.save(tmp_path, *heads, name="packed"), {"data": x.shape})
    for answers in (by_onnxruntime(converted, x), by_qonnx(converted, x)):
        for got, want in zip(answers, by_definition(plain, x, *plain_heads), strict=True):
            np.testing.assert_array_equal(got, want)
    operators = [node.op_type for node in converted.graph.node]
    assert operators[:2] == ["BipolarQuant", "Pad"]  # so that padding stays on bits


UNPACKABLE = {
    "act_bit": ({"act_bit": 2}, "act_bit=2, weight_bit=1: BMXNet runs packed weights with one bit only"),
    "weight_bit": ({"weight_bit": 4}, "act_bit=1, weight_bit=4"),
    "scaling": ({"scaling_mode": "forward"}, "packing loses the scale"),
    "groups": ({"num_group": 2}, "does not run packed weights in groups"),
    "packed": ({"binarized_weights_only": True}, "is packed already"),
}


@pytest.mark.parametrize("what", UNPACKABLE)
def test_what_would_lose_information_is_not_packed(what: str, tmp_path: Path) -> None:
    attributes, expected = UNPACKABLE[what]
    model = Model()
    groups = int(attributes.get("num_group", 1))
    model("QConvolution", model.data, floats(4, 64 // groups, 1, 1), kernel="(1, 1)", num_filter=4, **attributes)
    with pytest.raises(ModelError, match="node qconvolution1") as error:
        bmxnet.pack(*model.save(tmp_path))
    assert expected in str(error.value)


def test_words_that_do_not_fit(tmp_path: Path) -> None:
    model = Model()
    model("QConvolution", model.data, floats(4, 32, 1, 1), kernel="(1, 1)", num_filter=4)
    bmxnet.pack(*model.save(tmp_path), 32)
    with pytest.raises(ModelError, match="32 inputs do not fill words of 64 bits"):
        bmxnet.pack(*model.save(tmp_path), 64)
    with pytest.raises(UsageError, match="--word-bits 16"):
        bmxnet.pack(*model.save(tmp_path), 16)


def test_nothing_to_pack(tmp_path: Path) -> None:
    model = Model()
    model("relu", model.data)
    with pytest.raises(ModelError, match="nothing to pack"):
        bmxnet.pack(*model.save(tmp_path))
