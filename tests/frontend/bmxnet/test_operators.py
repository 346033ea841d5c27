"""MXNet's float operators, each against its definition in NumPy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bnnc.frontend import bmxnet
from models.graphs import floats
from models.mxnet import Model
from models.mxnet_answers import assert_converts, operators

IMAGE = floats(2, 4, 7, 6)
FLAT = floats(3, 5)
SEQUENCE = floats(2, 4, 9)


def one(x: np.ndarray, folder: Path, op: str, *arrays: np.ndarray, exact: bool = False, **attributes: object):
    model = Model()
    model(op, model.data, *arrays, **attributes)
    return assert_converts(model, folder, x, exact=exact)


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"pad": "(2, 1)", "stride": "(2, 1)"},
        {"dilate": "(2, 1)", "pad": "(1, 0)"},
        {"num_group": 2},
        {"no_bias": True, "workspace": 512, "cudnn_tune": "off", "cudnn_off": True, "layout": "NCHW"},
        {"stride": "(2L, 2L)", "pad": "[1, 1]", "no_bias": 1, "layout": "None"},
    ],
)
def test_convolution(attributes: dict, tmp_path: Path) -> None:
    groups = int(attributes.get("num_group", 1))
    arrays = [floats(6, 4 // groups, 3, 2), *([] if "no_bias" in attributes else [floats(6)])]
    one(IMAGE, tmp_path, "Convolution", *arrays, kernel="(3, 2)", num_filter=6, **attributes)


def test_convolution_of_a_sequence(tmp_path: Path) -> None:
    one(SEQUENCE, tmp_path, "Convolution", floats(6, 4, 3), floats(6), kernel="(3,)", num_filter=6, pad="(1,)")


@pytest.mark.parametrize("attributes", [{}, {"no_bias": True}, {"flatten": True}])
def test_fully_connected(attributes: dict, tmp_path: Path) -> None:
    arrays = [floats(5, 168), *([] if "no_bias" in attributes else [floats(5)])]
    one(IMAGE, tmp_path, "FullyConnected", *arrays, num_hidden=5, **attributes)


@pytest.mark.parametrize("attributes", [{}, {"fix_gamma": False, "eps": 2e-5}, {"fix_gamma": "False", "axis": 1}])
@pytest.mark.parametrize("x", [IMAGE, FLAT, SEQUENCE], ids=["image", "flat", "sequence"])
def test_batch_norm(attributes: dict, x: np.ndarray, tmp_path: Path) -> None:
    model = Model()
    model.norm(model.data, x.shape[1], use_global_stats=True, momentum=0.9, **attributes)
    assert_converts(model, tmp_path, x)


POOLS = [
    {"kernel": "(2, 2)", "stride": "(2, 2)"},
    {"kernel": "(3, 3)", "stride": "(2, 2)"},
    {"kernel": "(3, 3)", "stride": "(2, 2)", "pad": "(1, 1)"},
    {"kernel": "(3, 2)", "stride": "(2, 3)", "pad": "(2, 1)"},
    {"kernel": "(4, 3)"},
    {"global_pool": True, "kernel": "(1, 1)"},
]


@pytest.mark.parametrize("attributes", POOLS)
@pytest.mark.parametrize("convention", ["valid", "full"])
@pytest.mark.parametrize("kind", ["max", "avg", "avg without padding"])
def test_pooling(kind: str, convention: str, attributes: dict, tmp_path: Path) -> None:
    kind, *counting = kind.split(" ", 1)
    attributes = {**attributes, "pool_type": kind, "pooling_convention": convention}
    if counting:
        attributes["count_include_pad"] = False
    one(IMAGE, tmp_path, "Pooling", exact=kind == "max", **attributes)


def test_pooling_defaults_to_the_maximum(tmp_path: Path) -> None:
    model = one(SEQUENCE, tmp_path, "Pooling", exact=True, kernel="(2,)")
    assert operators(model) == ["MaxPool"]


@pytest.mark.parametrize("act_type", ["relu", "sigmoid", "tanh", "softrelu", "softsign"])
def test_activation(act_type: str, tmp_path: Path) -> None:
    one(FLAT, tmp_path, "Activation", act_type=act_type)


@pytest.mark.parametrize(
    "attributes", [{}, {"slope": 0.1}, {"act_type": "elu", "slope": 0.3}, {"act_type": "prelu"}, {"act_type": "leaky"}]
)
def test_leaky_relu(attributes: dict, tmp_path: Path) -> None:
    slopes = [floats(4)] if attributes.get("act_type") == "prelu" else []
    one(IMAGE, tmp_path, "LeakyReLU", *slopes, **attributes)


@pytest.mark.parametrize(
    ("op", "x", "attributes"),
    [
        ("SoftmaxOutput", FLAT, {"grad_scale": 2, "normalization": "batch"}),
        ("SoftmaxOutput", IMAGE, {"multi_output": True}),
        ("SoftmaxOutput", IMAGE, {"preserve_shape": True}),
        ("LinearRegressionOutput", FLAT, {}),
        ("LogisticRegressionOutput", FLAT, {"grad_scale": 1}),
    ],
)
def test_losses_drop_their_label(op: str, x: np.ndarray, attributes: dict, tmp_path: Path) -> None:
    model = Model()
    scores = model("_mul_scalar", model.data, scalar=2)
    model(op, scores, model.variable("softmax_label"), name="softmax", **attributes)
    result = assert_converts(model, tmp_path, x)
    assert [value.name for value in result.graph.input] == ["data"]


@pytest.mark.parametrize(
    ("op", "attributes"),
    [("SoftmaxActivation", {"mode": "channel"}), ("softmax", {}), ("softmax", {"axis": 1}), ("log_softmax", {})],
)
def test_softmax(op: str, attributes: dict, tmp_path: Path) -> None:
    one(IMAGE, tmp_path, op, **attributes)


@pytest.mark.parametrize(
    "shape", ["(0, -1)", "(-1, 42)", "(0, -3, 6)", "(0, 0, -3)", "(-2,)", "(0, -4, 2, -1, -2)", "(2, 4, 42)"]
)
def test_reshape(shape: str, tmp_path: Path) -> None:
    one(IMAGE, tmp_path, "Reshape", exact=True, shape=shape)


@pytest.mark.parametrize(
    ("op", "attributes"),
    [
        ("Flatten", {}),
        ("transpose", {"axes": "(0, 2, 3, 1)"}),
        ("transpose", {}),
        ("slice_axis", {"axis": 1, "begin": 1, "end": 3}),
        ("slice_axis", {"axis": -1, "begin": -4, "end": "None"}),
        ("slice_axis", {"axis": 2, "begin": 0, "end": -2}),
        ("Pad", {"mode": "constant", "pad_width": "(0, 0, 0, 0, 1, 2, 3, 0)", "constant_value": -1}),
        ("Dropout", {"p": 0.5}),
        ("BlockGrad", {}),
        ("_copy", {}),
        ("Cast", {"dtype": "float32"}),
        ("clip", {"a_min": -0.5, "a_max": 0.25}),
    ],
)
def test_moving(op: str, attributes: dict, tmp_path: Path) -> None:
    one(IMAGE, tmp_path, op, exact=True, **attributes)


@pytest.mark.parametrize("attributes", [{"num_outputs": 2}, {"num_outputs": 4, "squeeze_axis": True, "axis": 1}])
def test_slice_channel(attributes: dict, tmp_path: Path) -> None:
    model = Model()
    node, _ = model("SliceChannel", model.data, **attributes)
    assert_converts(model, tmp_path, IMAGE, (node, 1), (node, 0), exact=True)


@pytest.mark.parametrize("dim", [1, 2])
def test_concat(dim: int, tmp_path: Path) -> None:
    model = Model()
    left, right = model("square", model.data), model("negative", model.data)
    model("Concat", left, right, model.data, dim=dim, num_args=3)
    assert_converts(model, tmp_path, IMAGE, exact=True)


TWO = ["_Plus", "elemwise_add", "broadcast_add", "_Minus", "elemwise_sub", "_Mul", "elemwise_mul", "broadcast_div"]
TWO += ["broadcast_maximum", "broadcast_minimum", "add_n"]


@pytest.mark.parametrize("op", TWO)
def test_two_tensors(op: str, tmp_path: Path) -> None:
    model = Model()
    model(op, model("exp", model.data), model("_plus_scalar", model("abs", model.data), scalar=0.5))
    assert_converts(model, tmp_path, IMAGE)


def test_broadcasting(tmp_path: Path) -> None:
    model = Model()
    mean = model("mean", model.data, axis="(2, 3)", keepdims=True)
    model("broadcast_mul", model.data, mean)
    assert_converts(model, tmp_path, IMAGE)


def test_broadcasting_of_fewer_dimensions(tmp_path: Path) -> None:
    model = Model()
    model("broadcast_div", model.data, model("max", model("abs", model.data)))
    assert_converts(model, tmp_path, IMAGE)


@pytest.mark.parametrize("op", ["plus", "minus", "rminus", "mul", "div", "rdiv", "maximum", "minimum"])
def test_a_tensor_and_a_number(op: str, tmp_path: Path) -> None:
    one(FLAT, tmp_path, f"_{op}_scalar", scalar=0.3)


@pytest.mark.parametrize("op", ["abs", "ceil", "exp", "floor", "negative", "relu", "sigmoid", "square", "tanh"])
def test_one_tensor(op: str, tmp_path: Path) -> None:
    one(FLAT, tmp_path, op)


@pytest.mark.parametrize("op", ["mean", "max", "min", "sum"])
@pytest.mark.parametrize(
    "attributes",
    [{"axis": 1}, {"axis": "(2, 3)", "keepdims": True}, {"axis": 0, "exclude": True, "keepdims": True}, {}],
)
def test_reductions(op: str, attributes: dict, tmp_path: Path) -> None:
    one(IMAGE, tmp_path, op, **attributes)


@pytest.mark.parametrize("op", ["round", "round_ste"])
def test_round(op: str, tmp_path: Path) -> None:
    """Every tie, both signs, the floats beside them, and numbers too large to have a fraction."""
    ties = np.arange(-6.5, 7).astype("float32")
    beside = [np.nextafter(ties, np.float32(side)) for side in (-9, 9)]
    x = np.concatenate([ties, *beside, np.array([2**22 + 0.5, 2**23 - 0.5, 2**23 + 1, 2**24 + 2], "float32")])
    one(x.reshape(1, -1), tmp_path, op, exact=True)


def test_an_output_that_is_an_input_or_appears_twice(tmp_path: Path) -> None:
    model = Model()
    activation = model("Activation", model.data, act_type="relu")
    assert_converts(model, tmp_path, FLAT, activation, activation, model("Dropout", model.data), exact=True)


def test_nothing_dead_is_left(tmp_path: Path) -> None:
    model = Model()
    kept = model("Activation", model.data, act_type="relu")
    model("FullyConnected", model.data, floats(4, 5), floats(4), num_hidden=4)
    result = assert_converts(model, tmp_path, FLAT, kept)
    assert operators(result) == ["Relu"] and not result.graph.initializer


def test_what_is_not_known_stays_symbolic(tmp_path: Path) -> None:
    """Channels follow from the first layer, the rest is for the user to say."""
    model = Model()
    x = model("Activation", model.norm(model.data, 4), act_type="relu")
    x = model("Convolution", x, floats(8, 2, 3, 3), floats(8), kernel="(3, 3)", num_filter=8, num_group=2)
    model("FullyConnected", model("Pooling", x, global_pool=True), floats(3, 8), floats(3), num_hidden=3)
    dims = bmxnet.convert(*model.save(tmp_path)).graph.input[0].type.tensor_type.shape.dim
    assert [dim.dim_value or dim.dim_param for dim in dims] == ["N", 4, "H", "W"]


@pytest.mark.parametrize(("shape", "expected"), [("(0, 3, 8, 8)", ["N", 3, 8, 8]), ("(1, 5)", [1, 5])])
def test_recorded_shapes(shape: str, expected: list, tmp_path: Path) -> None:
    model = Model()
    model.nodes[0]["attrs"] = {"__shape__": shape, "__dtype__": "0"}
    model("Activation", model.data, act_type="relu")
    dims = bmxnet.convert(*model.save(tmp_path)).graph.input[0].type.tensor_type.shape.dim
    assert [dim.dim_value or dim.dim_param for dim in dims] == expected
