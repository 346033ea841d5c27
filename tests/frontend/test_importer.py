"""Imported graphs compute what onnxruntime computes, tensor names lead back, constants are folded."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
import tvm
from tvm import relax

from bnnc.frontend import from_onnx, import_model, load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.ir import reference
from models.graphs import QONNX, floats, graph, node, signs

WEIGHT = floats(6, 4, 3, 3)


def imported(model: onnx.ModelProto, tmp_path: Path, **shapes: tuple[int, ...]) -> tvm.IRModule:
    onnx.save(model, tmp_path / "model.onnx")
    return import_model(tmp_path / "model.onnx", shapes)


def operators(module: tvm.IRModule) -> Counter:
    calls = [binding.value for block in module["main"].body.blocks for binding in block.bindings]
    return Counter(call.op.name for call in calls if isinstance(call, relax.Call))


def assert_same_as_onnxruntime(
    model: onnx.ModelProto, tmp_path: Path, tolerance: float = 0.0
) -> tvm.IRModule:
    module = imported(model, tmp_path)
    feeds = {port["name"]: floats(*port["shape"], seed=1) for port in module.attrs["bnnc.inputs"]}
    expected = reference_tensors(load_model(tmp_path / "model.onnx"), feeds)
    actual = reference.run(module, *feeds.values())
    for want, got in zip(expected.values(), actual, strict=True):
        assert want.shape == got.shape
        np.testing.assert_allclose(got, want, rtol=tolerance, atol=tolerance)
    return module


IMAGE = {"x": (1, 4, 9, 8)}
STANDARD = {
    "asymmetric pads": node("Conv", ["x", "w"], "y", pads=[0, 1, 2, 3], strides=[2, 1]),
    "same upper": node("Conv", ["x", "w"], "y", auto_pad="SAME_UPPER", strides=[2, 2]),
    "same lower": node("Conv", ["x", "w"], "y", auto_pad="SAME_LOWER", strides=[2, 3]),
    "valid": node("Conv", ["x", "w"], "y", auto_pad="VALID"),
    "bias": node("Conv", ["x", "w", "b"], "y"),
    "max pool": node("MaxPool", ["x"], "y", kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 0, 0]),
    "max pool ceil": node("MaxPool", ["x"], "y", kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1),
    "max pool same": node("MaxPool", ["x"], "y", kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER"),
    "average pool": node("AveragePool", ["x"], "y", kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
    "average with pads": node(
        "AveragePool", ["x"], "y", kernel_shape=[3, 3], pads=[1, 1, 1, 1], count_include_pad=1
    ),
    "global pool": node("GlobalAveragePool", ["x"], "y"),
    "pad": node("Pad", ["x", "pads", "one"], "y"),
    "clip": node("Clip", ["x", "low", "one"], "y"),
    "prelu": node("PRelu", ["x", "slope"], "y"),
    "softmax": node("Softmax", ["x"], "y", axis=1),
    "flatten": node("Flatten", ["x"], "y"),
    "resize": node("Resize", ["x", "", "scales"], "y", mode="nearest"),
}
CONSTANTS = {
    "w": WEIGHT,
    "b": floats(6),
    "pads": np.array([0, 0, 1, 1, 0, 0, 2, 0]),
    "one": np.float32(1),
    "low": np.float32(-0.5),
    "slope": floats(4, 1, 1),
    "scales": np.array([1, 1, 2, 2], "float32"),
}


@pytest.mark.parametrize("what", STANDARD)
def test_standard_operator(what: str, tmp_path: Path) -> None:
    used = {name: CONSTANTS[name] for name in STANDARD[what].input if name in CONSTANTS}
    assert_same_as_onnxruntime(graph([STANDARD[what]], IMAGE, ["y"], used), tmp_path, 1e-5)


@pytest.mark.parametrize("opset", [9, 11, 13, 18, 21, onnx.defs.onnx_opset_version()])
def test_opsets(opset: int, tmp_path: Path) -> None:
    nodes = [
        node("BatchNormalization", ["x", "g", "b", "m", "v"], "n"),
        node("BipolarQuant", ["n", "s"], "q", QONNX),
        node("Conv", ["q", "w"], "c", pads=[1, 1, 1, 1]),
        node("Flatten", ["c"], "f"),
        node("Gemm", ["f", "d", "z"], "y", transB=1),
    ]
    batch_norm = {name: floats(4, seed=seed) for seed, name in enumerate("gbm")}
    constants = {**batch_norm, "v": np.abs(floats(4)), "s": np.float32(1), "w": signs(6, 4, 3, 3)}
    model = graph(nodes, IMAGE, ["y"], {**constants, "d": floats(3, 432), "z": floats(3)}, opset=opset)
    assert_same_as_onnxruntime(model, tmp_path, 1e-4)


def test_batch_normalization_is_bit_exact(tmp_path: Path) -> None:
    constants = {"g": floats(64), "b": floats(64, seed=1), "m": floats(64, seed=2), "v": np.abs(floats(64))}
    constants["g"][:3] = [0, -1, 1e-20]
    nodes = [node("BatchNormalization", ["x", *constants], "y", epsilon=1e-4)]
    module = assert_same_as_onnxruntime(graph(nodes, {"x": (2, 64, 3, 3)}, ["y"], constants), tmp_path)
    assert operators(module) == {"relax.multiply": 1, "relax.add": 1}


@pytest.mark.parametrize(
    "attributes", [{}, {"transA": 1, "transB": 1}, {"alpha": 0.5, "beta": 2.0, "transB": 1}]
)
def test_gemm(attributes: dict, tmp_path: Path) -> None:
    shape = (5, 3) if attributes.get("transA") else (3, 5)
    weight = floats(4, 5) if attributes.get("transB") else floats(5, 4)
    nodes = [node("Gemm", ["x", "w", "b"], "y", **attributes)]
    model = graph(nodes, {"x": shape}, ["y"], {"w": weight, "b": floats(4)})
    assert_same_as_onnxruntime(model, tmp_path, 1e-5)


def test_one_dimensional_convolution(tmp_path: Path) -> None:
    nodes = [node("Conv", ["x", "w", "b"], "y", pads=[1, 2])]
    model = graph(nodes, {"x": (2, 4, 10)}, ["y"], {"w": floats(6, 4, 3), "b": floats(6)})
    assert_same_as_onnxruntime(model, tmp_path, 1e-5)


def test_constant_subgraphs_fold_through_quantizers(tmp_path: Path) -> None:
    nodes = [
        node("BipolarQuant", ["w", "s"], "wq", QONNX),
        node("Transpose", ["wq"], "wt", perm=[1, 0]),
        node("MatMul", ["x", "wt"], "y"),
    ]
    model = graph(nodes, {"x": (2, 8)}, ["y"], {"w": floats(3, 8), "s": np.full((3, 1), 0.5, "float32")})
    module = assert_same_as_onnxruntime(model, tmp_path, 1e-6)
    assert operators(module) == {"relax.matmul": 1}


def test_shape_arithmetic_folds(tmp_path: Path) -> None:
    """The way PyTorch spells flatten: Shape, Gather, Unsqueeze, Concat, Reshape."""
    nodes = [
        node("Relu", ["x"], "r"),
        node("Shape", ["r"], "shape"),
        node("Gather", ["shape", "zero"], "n", axis=0),
        node("Unsqueeze", ["n"], "n1", axes=[0]),
        node("Concat", ["n1", "rest"], "to", axis=0),
        node("Reshape", ["r", "to"], "y"),
    ]
    constants = {"zero": np.int64(0), "rest": np.array([-1])}
    module = assert_same_as_onnxruntime(graph(nodes, IMAGE, ["y"], constants, opset=11), tmp_path)
    assert operators(module) == {"relax.nn.relu": 1, "relax.reshape": 1}


def test_shape_takes_start_and_end(tmp_path: Path) -> None:
    nodes = [
        node("Shape", ["x"], "s", start=-2),
        node("Cast", ["s"], "f", to=onnx.TensorProto.FLOAT),
        node("Mul", ["x", "f"], "y"),
    ]
    assert_same_as_onnxruntime(graph(nodes, {"x": (3, 2, 2)}, ["y"]), tmp_path)


def test_names_lead_back_to_onnx(tmp_path: Path) -> None:
    nodes = [
        node("Relu", ["0"], "block/relu:0"),
        node("Identity", ["block/relu:0"], "same"),
        node("Sign", ["same"], "block.relu.0"),
        node("Neg", ["block.relu.0"], "9"),
    ]
    module = imported(graph(nodes, {"0": (1, 3)}, ["9", "block/relu:0"]), tmp_path)
    names = dict(module.attrs["bnnc.names"])
    assert sorted(names.values()) == ["0", "9", "block.relu.0", "block/relu:0"]
    variables = {binding.var.name for block in module["main"].body.blocks for binding in block.bindings}
    assert set(names) <= variables | {parameter.name for parameter in module["main"].params}
    assert [str(port["name"]) for port in module.attrs["bnnc.outputs"]] == ["9", "block/relu:0"]
    assert dict(tvm.script.from_source(module.script(show_meta=True)).attrs["bnnc.names"]) == names


def test_input_shape_sets_the_batch(tmp_path: Path) -> None:
    model = graph([node("Relu", ["x"], "y")], {"x": ("N", 3)}, ["y"])
    module = imported(model, tmp_path, x=(7, 3))
    assert [int(dim) for dim in module.attrs["bnnc.outputs"][0]["shape"]] == [7, 3]


def test_external_data(tmp_path: Path) -> None:
    model = graph([node("MatMul", ["x", "w"], "y")], {"x": (1, 64)}, ["y"], {"w": floats(64, 64)})
    onnx.save(model, tmp_path / "m.onnx", save_as_external_data=True, location="m.bin", size_threshold=0)
    assert operators(import_model(tmp_path / "m.onnx")) == {"relax.matmul": 1}


def test_old_brevitas_domain_without_import(tmp_path: Path) -> None:
    nodes = [node("BipolarQuant", ["x", "s"], "y", "onnx.brevitas")]
    model = graph(nodes, {"x": (2, 3)}, ["y"], {"s": np.float32(1)}, opset=9, domains=())
    assert operators(assert_same_as_onnxruntime(model, tmp_path)) == {"bnnc.quantize": 1}


def test_local_functions_are_inlined(tmp_path: Path) -> None:
    model = graph([node("Twice", ["x"], "y", "mine")], {"x": (2, 3)}, ["y"], domains=("mine",))
    twice = onnx.helper.make_function(
        "mine", "Twice", ["a"], ["b"], [node("Add", ["a", "a"], "b")], model.opset_import[:1]
    )
    model.functions.append(twice)
    assert operators(assert_same_as_onnxruntime(model, tmp_path)) == {"relax.add": 1}


def test_import_is_silent(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    model = graph([node("Relu", ["0"], "1.a")], {"0": (2, 3)}, ["1.a"])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        imported(model, tmp_path)
    assert capfd.readouterr() == ("", "")


def test_warns_of_a_lost_sign(tmp_path: Path) -> None:
    nodes = [node("Conv", ["x", "w"], "c"), node("Relu", ["c"], "y")]
    model = graph(nodes, IMAGE, ["y"], {"w": signs(6, 4, 3, 3)})
    (message,) = imported(model, tmp_path).attrs["bnnc.messages"]
    assert "node_c" in str(message) and "no activation passes a sign" in str(message)


def test_no_warning_where_a_sign_is(tmp_path: Path) -> None:
    nodes = [node("Sign", ["x"], "s"), node("Conv", ["s", "w"], "y")]
    model = graph(nodes, IMAGE, ["y"], {"w": signs(6, 4, 3, 3)})
    assert not imported(model, tmp_path).attrs["bnnc.messages"]


@pytest.mark.parametrize(
    ("name", "tolerance"),
    [
        ("zoo_TFC_1W1A", 0.0),
        ("brevitas_tfc_2w2a", 0.0),
        ("brevitas_cnv_1w1a", 0.0),
        ("larq_quicknet", 1e-5),
        ("larq_birealnet", 1e-5),
    ],
)
def test_real_model(name: str, tolerance: float, shared_model: Callable[[str], Path]) -> None:
    model = load_model(shared_model(name))
    module = from_onnx(model)
    feeds = {
        port["name"]: np.random.default_rng(0).random(port["shape"], "float32")
        for port in module.attrs["bnnc.inputs"]
    }
    for want, got in zip(
        reference_tensors(model, feeds).values(), reference.run(module, *feeds.values()), strict=True
    ):
        np.testing.assert_allclose(got, want, rtol=0, atol=tolerance)


@pytest.mark.parametrize("exponent", [np.float32(2), np.int64(2), np.int64(3), np.float32(0.5)])
def test_powers(exponent: np.ndarray, tmp_path: Path) -> None:
    """PyTorch writes exponents of any type."""
    model = graph([node("Abs", ["x"], "a"), node("Pow", ["a", "e"], "y")], {"x": (3, 4)}, ["y"], {"e": exponent})
    assert_same_as_onnxruntime(model, tmp_path, 0.0 if exponent in (2, 3) else 1e-6)


@pytest.mark.parametrize(("op", "opset"), [("Celu", 17), ("Swish", 24)])
def test_operators_that_onnx_defines_by_others(op: str, opset: int, tmp_path: Path) -> None:
    """Without their attributes, whose defaults count."""
    model = graph([node(op, ["x"], "y")], {"x": (3, 4)}, ["y"], {}, opset)
    assert_same_as_onnxruntime(model, tmp_path, 1e-6)


def test_constant_outputs_beside_others(tmp_path: Path) -> None:
    model = graph([node("Relu", ["x"], "y"), node("Shape", ["x"], "s")], {"x": (3, 4)}, ["y", "s"])
    model.graph.output[1].type.tensor_type.elem_type = onnx.TensorProto.INT64
    assert_same_as_onnxruntime(model, tmp_path)
