"""What cannot be converted exactly is refused in one line: file, node, reason, what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from bnnc.cli import main
from models.graphs import floats
from models.mxnet import Model

IMAGE = "data=1x32x8x8"


def one(op: str, *arrays: np.ndarray, **attributes: object) -> Callable[[], Model]:
    def build() -> Model:
        model = Model()
        model(op, model.data, *arrays, name="layer", **attributes)
        return model

    return build


def two(op: str, left: str, right: str, **attributes: object) -> Callable[[], Model]:
    """``op`` of two flattened, sliced or pooled forms of the input."""
    forms = {
        "all": lambda model: model.data,
        "flat": lambda model: model("Flatten", model.data),
        "half": lambda model: model("slice_axis", model.data, axis=3, begin=0, end=4),
        "channels": lambda model: model("slice_axis", model.data, axis=1, begin=0, end=16),
    }

    def build() -> Model:
        model = Model()
        model(op, forms[left](model), forms[right](model), name="layer", **attributes)
        return model

    return build


def computed_weight() -> Model:
    model = Model()
    weight = model("det_sign", model.variable("w", floats(4, 32, 1, 1)))
    model("QConvolution", model.data, weight, name="layer", kernel="(1, 1)", num_filter=4)
    return model


def unknown_output() -> Model:
    model = Model()
    node, _ = model("relu", model.data)
    model("tanh", (node, 1), name="layer")
    return model


def no_input() -> Model:
    model = Model()
    model("_full", name="layer", shape="(2,)", value=1)
    return model


def without(name: str) -> Callable[[], Model]:
    def build() -> Model:
        model = CONVOLUTION()
        del model.params[f"arg:layer_{name}"]
        return model

    return build


K33 = {"kernel": "(3, 3)", "num_filter": 4}
WEIGHT, BIAS = floats(4, 32, 3, 3), floats(4)
CONVOLUTION = one("Convolution", WEIGHT, BIAS, **K33)
NORM = [floats(32)] * 3
PACKED = np.zeros(4 * 9 * 32 // 32, "float32")
MARKED = {**K33, "binarized_weights_only": True}
NAN = np.where(WEIGHT > 1, np.float32(np.nan), WEIGHT)

REFUSALS: dict[str, tuple[Callable[[], Model], str]] = {
    "operator": (one("Deconvolution", WEIGHT), "node layer (Deconvolution): this operator is not supported"),
    "attribute": (one("relu", sparse=True), "node layer (relu): attribute 'sparse' is not supported"),
    "inputs": (one("relu", floats(2)), "has 2 inputs instead of 1"),
    "output": (unknown_output, "reads output 1 of node 'relu1'"),
    "no input": (no_input, "no such input"),
    "missing weight": (without("weight"), "has no parameter 'layer_weight'"),
    "missing bias": (without("bias"), "has no parameter 'layer_bias'"),
    "NaN": (one("Convolution", NAN, BIAS, **K33), "'layer_weight' contains NaN"),
    "float64": (one("Convolution", WEIGHT / np.float64(3), BIAS, **K33), "values that float32 cannot hold"),
    "empty": (one("Convolution", WEIGHT[:, :0], BIAS, **K33), "its weight is for 0 channels"),
    "kernel": (one("Convolution", WEIGHT, BIAS, kernel="(5, 5)", num_filter=4), "4 filters of [5, 5] are meant"),
    "channels": (one("Convolution", WEIGHT[:, :8], BIAS, **K33), "for 8 channels, its input has 32"),
    "bias": (one("Convolution", WEIGHT, floats(3), **K33), "its bias has the shape [3] instead of [4]"),
    "num_filter": (one("Convolution", WEIGHT, BIAS, kernel="(3, 3)"), "attribute 'num_filter' is missing"),
    "no number": (one("Convolution", WEIGHT, BIAS, kernel="(3, 3)", num_filter="x"), "is not a whole number"),
    "no list": (one("Convolution", WEIGHT, BIAS, kernel="3x3", num_filter=4), "is no list of whole numbers"),
    "no flag": (one("Convolution", WEIGHT, BIAS, no_bias="perhaps", **K33), "neither True nor False"),
    "negative pad": (one("Convolution", WEIGHT, BIAS, pad="(-1, 0)", **K33), "a number less than 0"),
    "lengths": (one("Convolution", WEIGHT, BIAS, stride="(1,)", **K33), "different lengths"),
    "groups": (one("Convolution", WEIGHT, BIAS, num_group=3, **K33), "4 filters do not make 3 groups"),
    "layout": (one("Convolution", WEIGHT, BIAS, layout="NHWC", **K33), "layout=NHWC is not supported"),
    "too small": (one("Convolution", WEIGHT, BIAS, dilate="(4, 4)", **K33), "its input is smaller than its window"),
    "rank": (one("Convolution", WEIGHT[..., 0], BIAS, kernel="(3,)", num_filter=4), "has 4 dimensions instead of 3"),
    "dense": (one("FullyConnected", floats(4, 99), BIAS, num_hidden=4), "for 99 inputs, it gets 2048"),
    "hidden": (one("FullyConnected", floats(5, 2048), BIAS, num_hidden=4), "the shape [5, 2048] for 4 outputs"),
    "flatten": (one("FullyConnected", floats(4, 8), BIAS, num_hidden=4, flatten=False), "flatten=False is"),
    "variance": (one("BatchNorm", *NORM, -np.ones(32, "float32")), "its variance is not positive"),
    "axis": (one("BatchNorm", *NORM, np.ones(32, "float32"), axis=3), "axis=3 is not supported"),
    "statistics": (one("BatchNorm", *NORM, floats(32) ** 2, output_mean_var=True), "output_mean_var=True"),
    "norm channels": (one("BatchNorm", *[floats(8)] * 4), "its input has 32 channels"),
    "pooling": (one("Pooling", kernel="(2, 2)", pool_type="lp"), "pool_type=lp is not supported"),
    "convention": (one("Pooling", kernel="(2, 2)", pooling_convention="same"), "pooling_convention=same"),
    "pool padding": (one("Pooling", kernel="(2, 2)", pad="(2, 2)"), "windows see padding only"),
    "last window": (
        one("Pooling", kernel="(1, 1)", stride="(9, 9)", pooling_convention="full"),
        "its last window sees padding only",
    ),
    "act_type": (one("Activation", act_type="gelu"), "act_type=gelu is not supported"),
    "slopes": (one("LeakyReLU", floats(7), act_type="prelu"), "its slopes have the shape [7]"),
    "softmax": (one("SoftmaxOutput"), "flatten before it"),
    "instance": (one("SoftmaxActivation"), "mode=instance is supported for inputs of two dimensions"),
    "softmax axis": (one("softmax", axis=4), "axis=4 is outside its 4 dimensions"),
    "temperature": (one("softmax", temperature=2.0), "temperature=2.0 is not supported"),
    "cast": (one("Cast", dtype="float16"), "dtype=float16 is not supported"),
    "reshape": (one("Reshape", shape="(3, 7)"), "does not fit an input of [1, 32, 8, 8]"),
    "reshape open": (one("Reshape", shape="(-1, -1)"), "leaves more than one size open"),
    "reshape code": (one("Reshape", shape="(-5,)"), "a number less than -4"),
    "reshape pair": (one("Reshape", shape="(-4, 2)"), "-4 needs two sizes behind it"),
    "transpose": (one("transpose", axes="(0, 0, 1, 2)"), "is no order of 4 dimensions"),
    "slice": (one("slice_axis", axis=1, begin=40, end=50), "takes nothing of an axis of 32"),
    "split": (one("SliceChannel", num_outputs=5), "cannot split a size of 32 into 5 equal parts"),
    "parts": (one("SliceChannel", num_outputs=2**30), "is more than 1024"),
    "pad mode": (one("Pad", mode="edge", pad_width="(0,0,0,0,1,1,1,1)"), "mode=edge is not supported"),
    "pad width": (one("Pad", mode="constant", pad_width="(1, 1)"), "does not fit 4 dimensions"),
    "constant": (one("_full", shape="(99999, 99999)", value=1), "has 1 inputs instead of 0"),
    "shapes": (two("elemwise_add", "all", "half"), "needs equal shapes"),
    "broadcast": (two("broadcast_add", "all", "half"), "combines the shapes"),
    "concat": (two("Concat", "all", "half"), "joins the shapes"),
    "concat rank": (two("Concat", "all", "flat"), "joins the shapes"),
    "act_bit": (one("QConvolution", WEIGHT, act_bit=33, **K33), "act_bit=33 is not supported"),
    "no bits": (one("QConvolution", WEIGHT, weight_bit=0, **K33), "weight_bit=0 is less than 1"),
    "early scaling": (one("QConvolution", WEIGHT, scaling_factor=True, **K33), "scaling_factor=True"),
    "dense scaling": (
        one("QFullyConnected", floats(4, 2048), num_hidden=4, scaling_mode="forward"),
        "attribute 'scaling_mode' is not supported",
    ),
    "zeros": (one("QConvolution", 0 * WEIGHT, weight_bit=2, **K33), "its weights are all zero"),
    "computed": (computed_weight, "its weight is computed by the graph"),
    "packed scaling": (one("QConvolution", PACKED, scaling_mode="forward", **MARKED), "have lost their scale"),
    "packed act_bit": (one("QConvolution", PACKED, act_bit=2, **MARKED), "have lost information"),
    "packed weight_bit": (one("QConvolution", PACKED, weight_bit=2, **MARKED), "have lost information"),
    "packed groups": (one("QConvolution", PACKED, num_group=2, **MARKED), "undefined in BMXNet"),
    "packed size": (one("QConvolution", PACKED[:7], **MARKED), "7 packed words do not make 4 rows"),
    "packed kernel": (one("QConvolution", PACKED[:16], **MARKED), "do not fill a kernel of [3, 3]"),
    "packed channels": (one("QConvolution", np.zeros(72, "float32"), **MARKED), "for 64 channels, its input has 32"),
    "packed type": (one("QConvolution", PACKED.astype("int32"), **MARKED), "float32 or float64, not int32"),
    "not marked": (one("QConvolution", PACKED, **K33), "is not marked binarized_weights_only"),
    "packed dense": (
        one("QFullyConnected", np.zeros(33, "float32"), num_hidden=4, binarized_weights_only=True),
        "33 packed words do not make 4 rows",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSALS)
def test_refusals(what: str, tmp_path: Path) -> None:
    build, expected = REFUSALS[what]
    symbol, params = build().save(tmp_path)
    output = tmp_path / "net.onnx"
    arguments = ["convert", str(symbol), str(params), "-o", str(output), "--input-shape", IMAGE]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2, result.output
    assert expected in result.stderr
    assert result.stderr.startswith("bnnc: ") and result.stderr.count("\n") == 1
    assert "net-" in result.stderr and "internal error" not in result.stderr
    assert not output.exists()


NEEDS_SHAPE: dict[str, tuple[Callable[[], Model], str]] = {
    "unknown": (one("relu"), "variable 'data' has no known shape: if it is an input, give --input-shape data="),
    "full": (
        lambda: pooled(pooling_convention="full"),
        "pooling_convention=full depends on the input's size; give it with --input-shape",
    ),
    "split": (lambda: pooled(then="SliceChannel", axis=2, num_outputs=2), "cannot split a size of ?"),
    "reshape": (lambda: pooled(then="Reshape", shape="(0, -3, -2)"), "needs the size of axis 2"),
}


def pooled(then: str = "Pooling", **attributes: object) -> Model:
    model = Model()
    x = model("Convolution", model.data, WEIGHT, BIAS, **K33)
    model(then, x, name="layer", **{"kernel": "(2, 2)", **attributes} if then == "Pooling" else attributes)
    return model


@pytest.mark.parametrize("what", NEEDS_SHAPE)
def test_what_depends_on_the_input_shape(what: str, tmp_path: Path) -> None:
    build, expected = NEEDS_SHAPE[what]
    pair = [str(path) for path in build().save(tmp_path)]
    output = str(tmp_path / "net.onnx")
    result = CliRunner().invoke(main, ["convert", *pair, "-o", output])
    assert result.exit_code == 2 and expected in result.stderr and result.stderr.count("\n") == 1
    result = CliRunner().invoke(main, ["convert", *pair, "-o", output, "--input-shape", "data=1x32x9x9"])
    assert (result.exit_code == 0) == (what != "split"), result.output
