"""ONNX's own quantized operators: Relax computes what onnxruntime computes, bit for bit."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

import bnnc
from bnnc.errors import ModelError
from bnnc.frontend import import_model, load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.ir import ops, reference
from bnnc.passes.canonicalize_integers import CanonicalizeIntegers
from bnnc.passes.canonicalize_rounding import CanonicalizeRounding
from models.graphs import floats, node
from models.refusals import assert_refused
from models.relax_modules import calls

TYPES = ["INT2", "UINT2", "INT4", "UINT4", "INT8", "UINT8", "INT16", "UINT16"]
LIMITS = {"INT2": (-2, 1), "UINT2": (0, 3), "INT4": (-8, 7), "UINT4": (0, 15), "INT8": (-128, 127),
          "UINT8": (0, 255), "INT16": (-32768, 32767), "UINT16": (0, 65535)}  # fmt: skip
Constants = Mapping[str, "np.ndarray | onnx.TensorProto"]


def tensor(name: str, kind: str, values: np.ndarray) -> onnx.TensorProto:
    """Packed as ONNX packs types of fewer than eight bits."""
    return helper.make_tensor(name, getattr(TensorProto, kind), values.shape, values.reshape(-1).tolist())


def model_of(
    nodes: list[onnx.NodeProto],
    shape: tuple[int, ...],
    constants: Constants,
    opset: int = 21,
    output: int = TensorProto.FLOAT,
) -> onnx.ModelProto:
    """A model from float32 x to y."""
    protos = [
        value if isinstance(value, onnx.TensorProto) else numpy_helper.from_array(np.asarray(value), name)
        for name, value in constants.items()
    ]
    proto = helper.make_graph(
        nodes,
        "graph",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", output, None)],
        protos,
    )
    imports = [helper.make_opsetid("", opset), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(proto, opset_imports=imports, ir_version=8 if opset < 21 else 10 if opset < 25 else 13)


def assert_bit_exact(model: onnx.ModelProto, tmp_path: Path, x: np.ndarray) -> None:
    onnx.save(model, tmp_path / "m.onnx")
    want = reference_tensors(load_model(tmp_path / "m.onnx"), {"x": x})["y"]
    (got,) = reference.run(import_model(tmp_path / "m.onnx"), x)
    assert got.dtype == want.dtype and got.shape == want.shape
    np.testing.assert_array_equal(got, want)


def ties(scale: np.ndarray | float, shape: tuple[int, ...]) -> np.ndarray:
    """Halves, values beside them and far outside."""
    around = np.concatenate([np.arange(-20, 20, 0.5), [-1e6, 1e6, 0.49999997, -2.5000002, 300.5]])
    return (np.resize(around, shape) * scale).astype("float32")


@pytest.mark.parametrize(
    ("domain", "kind"), [*(("", kind) for kind in TYPES), *(("com.microsoft", kind) for kind in TYPES[2:])]
)
@pytest.mark.parametrize("zero", [0, 1, 3])
def test_round_trip(domain: str, kind: str, zero: int, tmp_path: Path) -> None:
    """Odd zero points tell rounding before from rounding after adding them."""
    zero = min(zero, LIMITS[kind][1])
    nodes = [
        node("QuantizeLinear", ["x", "s", "z"], "q", domain),
        node("DequantizeLinear", ["q", "s", "z"], "y", domain),
    ]
    constants = {"s": np.float32(0.3), "z": tensor("z", kind, np.array(zero))}
    opset = 25 if kind in ("INT2", "UINT2") else 21
    assert_bit_exact(model_of(nodes, (9, 10), constants, opset), tmp_path, ties(0.3, (9, 10)))


@settings(max_examples=25, deadline=None)
@given(kind=st.sampled_from(TYPES[2:]), per_axis=st.booleans(), axis=st.integers(-3, 2), seed=st.integers(0, 2**32 - 1))
def test_any_round_trip(kind: str, per_axis: bool, axis: int, seed: int) -> None:
    generator = np.random.default_rng(seed)
    shape, (low, high) = (3, 4, 5), LIMITS[kind]
    extent = (shape[axis],) if per_axis else ()
    scale = np.exp(generator.uniform(-12, 6, extent)).astype("float32")
    zero = generator.integers(low, high + 1, extent if generator.random() < 0.5 else (1,) * len(extent))
    constants = {"s": scale, "z": tensor("z", kind, np.broadcast_to(zero, extent))}
    nodes = [
        node("QuantizeLinear", ["x", "s", "z"], "q", axis=axis),
        node("DequantizeLinear", ["q", "s", "z"], "y", axis=axis),
    ]
    codes = generator.integers(2 * low - 2, 2 * high + 2, shape) + generator.choice([0, 0.5, -0.5, 0.2], shape)
    x = (codes * scale.reshape(-1)[0]).astype("float32")
    with tempfile.TemporaryDirectory() as folder:
        assert_bit_exact(model_of(nodes, shape, constants), Path(folder), x)


@pytest.mark.parametrize("opset", [10, 13, 19, 21, 23, 25])
@pytest.mark.parametrize("kind", ["INT8", "UINT8"])
def test_opsets(opset: int, kind: str, tmp_path: Path) -> None:
    nodes = [node("QuantizeLinear", ["x", "s", "z"], "q"), node("DequantizeLinear", ["q", "s", "z"], "y")]
    constants = {"s": np.float32(0.07), "z": tensor("z", kind, np.array(5))}
    assert_bit_exact(model_of(nodes, (90,), constants, opset), tmp_path, ties(0.07, (90,)))


@pytest.mark.parametrize("axis", [0, 1, -1])
@pytest.mark.parametrize("same_zero", [True, False])
def test_per_axis(axis: int, same_zero: bool, tmp_path: Path) -> None:
    extent = (4, 5, 6)[axis]
    zero = np.full(extent, 7) if same_zero else np.arange(extent)
    attributes = {} if axis == 1 else {"axis": axis}
    nodes = [
        node("QuantizeLinear", ["x", "s", "z"], "q", **attributes),
        node("DequantizeLinear", ["q", "s", "z"], "y", **attributes),
    ]
    constants = {"s": np.abs(floats(extent)) + np.float32(0.1), "z": tensor("z", "UINT8", zero)}
    assert_bit_exact(model_of(nodes, (4, 5, 6), constants, 13), tmp_path, ties(0.37, (4, 5, 6)))


@pytest.mark.parametrize(("axis", "block"), [(0, 2), (1, 4), (1, 3)])
@pytest.mark.parametrize("kind", ["INT4", "UINT8"])
def test_blocked(axis: int, block: int, kind: str, tmp_path: Path) -> None:
    """Three blocks of four cover ten: the last one is cut."""
    shape, blocks = (6, 10), [6, 10]
    blocks[axis] = -(-shape[axis] // block)
    attributes = {"axis": axis, "block_size": block}
    nodes = [
        node("QuantizeLinear", ["x", "s", "z"], "q", **attributes),
        node("DequantizeLinear", ["q", "s", "z"], "y", **attributes),
    ]
    zero = np.random.default_rng(0).integers(0, 7, blocks)
    constants = {"s": np.abs(floats(*blocks)) + np.float32(0.1), "z": tensor("z", kind, zero)}
    assert_bit_exact(model_of(nodes, shape, constants), tmp_path, ties(0.37, shape))


@pytest.mark.parametrize("kind", TYPES)
def test_packed_weights_fold(kind: str, tmp_path: Path) -> None:
    low, high = LIMITS[kind]
    weight = np.random.default_rng(0).integers(low, high + 1, (7, 5))
    nodes = [node("DequantizeLinear", ["w", "s"], "wd", axis=1), node("MatMul", ["x", "wd"], "y")]
    constants = {"w": tensor("w", kind, weight), "s": np.float32([0.5, 0.25, 1, 2, 4])}
    model = model_of(nodes, (3, 7), constants, 25)
    onnx.save(model, tmp_path / "m.onnx")
    assert "astype" not in import_model(tmp_path / "m.onnx").script()
    assert_bit_exact(model, tmp_path, np.random.default_rng(1).integers(-9, 9, (3, 7)).astype("float32"))


@pytest.mark.parametrize("kind", ["INT8", "UINT4", "INT4", "INT2"])
@pytest.mark.parametrize("form", ["Constant", "Transpose", "QuantizeLinear"])
def test_computed_weights_fold(kind: str, form: str, tmp_path: Path) -> None:
    weight = np.random.default_rng(0).integers(0, 2, (7, 5))
    weight[0, :3] = LIMITS[kind][0]
    source, constants = {
        "Constant": (node("Constant", [], "w", value=tensor("w", kind, weight)), {}),
        "Transpose": (node("Transpose", ["v"], "w", perm=[1, 0]), {"v": tensor("v", kind, weight.T)}),
        "QuantizeLinear": (
            node("QuantizeLinear", ["v", "s", "z"], "w"),
            {"v": weight.astype("float32") * 0.75, "z": tensor("z", kind, np.array(1))},
        ),
    }[form]
    nodes = [source, node("DequantizeLinear", ["w", "s"], "wd"), node("MatMul", ["x", "wd"], "y")]
    model = model_of(nodes, (3, 7), {**constants, "s": np.float32(0.5)}, 25)
    assert_bit_exact(model, tmp_path, np.random.default_rng(1).integers(-9, 9, (3, 7)).astype("float32"))
    assert "astype" not in import_model(tmp_path / "m.onnx").script()


def test_output_dtype(tmp_path: Path) -> None:
    nodes = [
        node("QuantizeLinear", ["x", "s"], "q", output_dtype=TensorProto.INT4),
        node("DequantizeLinear", ["q", "s"], "y", output_dtype=TensorProto.FLOAT),
    ]
    assert_bit_exact(model_of(nodes, (90,), {"s": np.float32(0.5)}, 23), tmp_path, ties(0.5, (90,)))


def test_different_scales(tmp_path: Path) -> None:
    nodes = [node("QuantizeLinear", ["x", "s", "z"], "q"), node("DequantizeLinear", ["q", "t"], "y")]
    constants = {"s": np.float32(0.5), "t": np.float32(0.3), "z": tensor("z", "UINT8", np.array(9))}
    assert_bit_exact(model_of(nodes, (90,), constants), tmp_path, ties(0.5, (90,)))


def test_integer_output(tmp_path: Path) -> None:
    nodes = [node("QuantizeLinear", ["x", "s", "z"], "y")]
    constants = {"s": np.float32(0.5), "z": tensor("z", "INT8", np.array(-3))}
    model = model_of(nodes, (90,), constants, output=TensorProto.INT8)
    assert_bit_exact(model, tmp_path, ties(0.5, (90,)))


QUANTIZED = [node("QuantizeLinear", ["x", "xs", "xz"], "q")]
REQUANTIZED = [node("DequantizeLinear", ["p", "ys", "yz"], "y")]


def quantized_operands(weight: tuple[int, ...], kind: str, per_channel: bool, largest: int = 127) -> Constants:
    """Of an operator with input type ``kind`` and weights int8 [O, ...]."""
    generator = np.random.default_rng(3)
    scale = generator.uniform(0.01, 0.02, weight[0]) if per_channel else np.array(0.013)
    return {
        "xs": np.float32(0.11), "xz": tensor("xz", kind, np.array(3)),
        "w": generator.integers(-largest, largest + 1, weight).astype("int8"), "ws": scale.astype("float32"),
        "wz": tensor("wz", "INT8", np.zeros(scale.shape, int)),
        "ys": np.float32(0.2), "yz": tensor("yz", kind, np.array(-9 if kind == "INT8" else 117)),
        "b": generator.integers(-3000, 3000, weight[0]).astype("int32"),
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["INT8", "UINT8"])
@pytest.mark.parametrize("per_channel", [True, False])
@pytest.mark.parametrize(
    ("weight", "attributes"),
    [((6, 4, 3, 3), {"pads": [1, 1, 0, 2]}), ((6, 2, 3, 2), {"group": 2, "strides": [2, 1], "auto_pad": "SAME_UPPER"}),
     ((4, 1, 3, 3), {"group": 4, "dilations": [2, 2]})],
)  # fmt: skip
def test_qlinear_conv(kind: str, per_channel: bool, weight: tuple, attributes: dict, tmp_path: Path) -> None:
    operands = ["q", "xs", "xz", "w", "ws", "wz", "ys", "yz", "b"]
    nodes = [*QUANTIZED, node("QLinearConv", operands, "p", **attributes), *REQUANTIZED]
    # Sums of two products must not saturate 16 bits: without VNNI, onnxruntime's kernels do.
    constants = quantized_operands(weight, kind, per_channel, largest=63)
    assert_bit_exact(model_of(nodes, (2, 4, 7, 8), constants, 13), tmp_path, 4 * floats(2, 4, 7, 8))


@pytest.mark.parametrize("kind", ["INT8", "UINT8"])
@pytest.mark.parametrize("per_channel", [True, False])
def test_qlinear_matmul(kind: str, per_channel: bool, tmp_path: Path) -> None:
    nodes = [*QUANTIZED, node("QLinearMatMul", ["q", "xs", "xz", "wt", "ws", "wz", "ys", "yz"], "p"), *REQUANTIZED]
    constants = dict(quantized_operands((6, 40), kind, per_channel, largest=63))
    constants["wt"] = constants.pop("w").T.copy()
    del constants["b"]
    assert_bit_exact(model_of(nodes, (5, 40), constants, 21), tmp_path, 4 * floats(5, 40))


@pytest.mark.parametrize("length", [40, 3000])
def test_long_sums_stay_exact(length: int, tmp_path: Path) -> None:
    """3000 products of up to 127 and 255 are more than float32 can count."""
    product = node("MatMulInteger", ["q", "w", "xz", "wz"], "p")
    nodes = [*QUANTIZED, product, node("Cast", ["p"], "y", to=TensorProto.INT32)]
    constants = {"xs": np.float32(0.01), "xz": tensor("xz", "UINT8", np.array(3)), "wz": np.int8(0)}
    constants["w"] = np.full((length, 4), 63, "int8") - np.arange(4, dtype="int8")
    model = model_of(nodes, (5, length), constants, 13, TensorProto.INT32)
    assert_bit_exact(model, tmp_path, np.abs(floats(5, length)) + 2)
    assert ("float32" in str(import_model(tmp_path / "m.onnx").script()).split("matmul")[1][:80]) == (length == 40)


@pytest.mark.parametrize("length", [3, 130])
def test_conv_integer(length: int, tmp_path: Path) -> None:
    convolution = node("ConvInteger", ["q", "w", "xz", "wz"], "p", pads=[1, 1, 1, 1])
    nodes = [*QUANTIZED, convolution, node("Cast", ["p"], "y", to=1)]
    constants = {"xs": np.float32(0.1), "xz": tensor("xz", "UINT8", np.array(3)), "wz": np.uint8(128)}
    constants["w"] = np.random.default_rng(0).integers(96, 160, (5, length, 3, 3)).astype("uint8")
    assert_bit_exact(model_of(nodes, (1, length, 6, 7), constants, 13), tmp_path, 4 * floats(1, length, 6, 7))


@pytest.mark.parametrize("transposed", [0, 1])
def test_qgemm(transposed: int, tmp_path: Path) -> None:
    operands = ["q", "xs", "xz", "w", "ws", "wz", "b", "ys", "yz"]
    nodes = [*QUANTIZED, node("QGemm", operands, "p", "com.microsoft", transB=transposed, alpha=0.5), *REQUANTIZED]
    constants = dict(quantized_operands((6, 40), "UINT8", per_channel=True, largest=63))
    if not transposed:
        constants["w"] = constants["w"].T.copy()
    assert_bit_exact(model_of(nodes, (5, 40), constants, 13), tmp_path, 4 * floats(5, 40))


@pytest.mark.parametrize("operator", ["MaxPool", "Reshape", "Concat", "Transpose", "Clip"])
def test_operators_between(operator: str, tmp_path: Path) -> None:
    """What stands between QuantizeLinear and DequantizeLinear works on integers."""
    middle = {
        "MaxPool": node("MaxPool", ["q"], "p", kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
        "Reshape": node("Reshape", ["q", "shape"], "p"),
        "Concat": node("Concat", ["q", "q"], "p", axis=1),
        "Transpose": node("Transpose", ["q"], "p", perm=[0, 2, 3, 1]),
        "Clip": node("Clip", ["q", "low", "high"], "p"),
    }[operator]
    constants = {"xs": np.float32(0.1), "xz": tensor("xz", "INT8", np.array(-5)), "ys": np.float32(0.1)}
    own = {"Reshape": {"shape": np.array([1, -1])}, "Clip": {"low": np.int8(-8), "high": np.int8(7)}}
    constants |= own.get(operator, {})
    nodes = [*QUANTIZED, middle, node("DequantizeLinear", ["p", "ys", "xz"], "y")]
    assert_bit_exact(model_of(nodes, (1, 4, 7, 6), constants, 13), tmp_path, 4 * floats(1, 4, 7, 6))


@pytest.mark.parametrize("kind", ["INT8", "UINT8"])
@pytest.mark.parametrize("how", ["DequantizeLinear", "Cast"])
def test_eight_bit_input(kind: str, how: str, tmp_path: Path) -> None:
    """An image in eight bits is codes: low and high are the type's."""
    read = node(how, ["x", "s", "z"], "f") if how == "DequantizeLinear" else node("Cast", ["x"], "f", to=1)
    constants = {"w": floats(4, 3, 3, 3), "s": np.float32(0.02), "z": tensor("z", kind, np.array(7))}
    used = {name: constants[name] for name in [*read.input[1:], "w"]}
    model = model_of([read, node("Conv", ["f", "w"], "y")], (1, 3, 6, 6), used, 17)
    model.graph.input[0].type.tensor_type.elem_type = getattr(TensorProto, kind)
    onnx.save(model, tmp_path / "m.onnx")
    module = import_model(tmp_path / "m.onnx")
    for step in (CanonicalizeIntegers, CanonicalizeRounding, CanonicalizeIntegers, CanonicalizeRounding):
        module = step()(module)
    (code,) = [call for call in calls(module) if ops.is_op(call, "bnnc.quantize")]
    assert (ops.attrs_of(code)["low"], ops.attrs_of(code)["high"]) == LIMITS[kind]
    x = np.random.default_rng(0).integers(*LIMITS[kind], (1, 3, 6, 6)).astype(kind.lower())
    want = reference_tensors(model, {"x": x})["y"]
    with bnnc.load(bnnc.compile(tmp_path / "m.onnx"), threads=1) as session:
        compiled = session.run({"x": x})["y"]
    for got in (reference.run(module, x)[0], compiled):
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("kind", ["INT8", "UINT8"])
@pytest.mark.parametrize("how", ["DequantizeLinear", "Cast", "normalized"])
def test_first_layer_on_bytes_is_integer(kind: str, how: str, tmp_path: Path) -> None:
    """An image comes as bytes, and the first layer multiplies these bytes, also behind pixels * 2 / 256 - 1."""
    read = {
        "DequantizeLinear": [node("DequantizeLinear", ["x", "s", "z"], "f")],
        "Cast": [node("Cast", ["x"], "f", to=1)],
        "normalized": [node("Cast", ["x"], "c", to=1), node("Mul", ["c", "t"], "m"), node("Sub", ["m", "one"], "f")],
    }[how]
    constants = {"w": np.random.default_rng(1).integers(-8, 8, (5, 3, 3, 3)).astype("float32") / 4,
                 "s": np.float32(0.5), "z": tensor("z", kind, np.array(7)), "t": np.float32(1 / 128),
                 "one": np.float32(1)}  # fmt: skip
    used = {name: constants[name] for name in ["w", *(i for n in read for i in n.input if i in constants)]}
    model = model_of([*read, node("Conv", ["f", "w"], "y", strides=[2, 2])], (1, 3, 9, 8), used, 17)
    model.graph.input[0].type.tensor_type.elem_type = getattr(TensorProto, kind)
    onnx.save(model, tmp_path / "m.onnx")
    x = np.random.default_rng(0).integers(*LIMITS[kind], (1, 3, 9, 8)).astype(kind.lower())
    with bnnc.load(bnnc.compile(tmp_path / "m.onnx"), threads=1) as session:
        (layer,) = [layer for layer in session.metadata["layers"] if layer["operations"]]
        assert (layer["op"], layer["bits"]) == ("integer_conv2d 3x3", 8)
        np.testing.assert_array_equal(session.run({"x": x})["y"], reference_tensors(model, {"x": x})["y"])


def chain(*nodes: onnx.NodeProto, **constants: np.ndarray | onnx.TensorProto) -> onnx.ModelProto:
    return model_of(list(nodes), (1, 4), constants, 23)


FLOAT8 = tensor("z", "FLOAT8E4M3FN", np.array(0.0))
REFUSED = {
    "dynamic": (
        chain(helper.make_node("DynamicQuantizeLinear", ["x"], ["q", "s", "z"], name="d"),
              node("DequantizeLinear", ["q", "s", "z"], "y")),
        r"node d \(DynamicQuantizeLinear\): quantizes with a scale computed at run time"),
    "computed scale": (
        chain(node("ReduceMax", ["x"], "s", keepdims=0), node("QuantizeLinear", ["x", "s"], "q"),
              node("DequantizeLinear", ["q", "s"], "y")),
        r"node node_q \(QuantizeLinear\): the scale is computed at run time"),
    "float8": (
        chain(node("QuantizeLinear", ["x", "s", "z"], "q"), node("DequantizeLinear", ["q", "s", "z"], "y"),
              s=np.float32(1), z=FLOAT8),
        "'z' has the format FLOAT8E4M3FN"),
    "output_dtype": (
        chain(node("QuantizeLinear", ["x", "s"], "q", output_dtype=TensorProto.FLOAT8E5M2),
              node("DequantizeLinear", ["q", "s"], "y"), s=np.float32(1)),
        r"node node_q \(QuantizeLinear\): the format FLOAT8E5M2 is not supported"),
    "cast": (
        chain(node("Cast", ["x"], "c", to=TensorProto.FLOAT8E5M2), node("Cast", ["c"], "y", to=1)),
        r"node node_c \(Cast\): the format FLOAT8E5M2"),
    "negative scale": (
        chain(node("QuantizeLinear", ["x", "s"], "q"), node("DequantizeLinear", ["q", "s"], "y"), s=np.float32(-1)),
        "scale is not positive"),
    "float16 scale": (
        chain(node("QuantizeLinear", ["x", "t"], "q"), node("DequantizeLinear", ["q", "s"], "h"),
              node("Cast", ["h"], "y", to=1), s=np.float16(1), t=np.float32(1)),
        "scale is float16"),
    "activations per axis": (
        chain(node("QuantizeLinear", ["x", "t"], "q"), node("MatMulInteger", ["q", "w", "z"], "p"),
              node("Cast", ["p"], "y", to=1), t=np.float32(1), w=np.ones((4, 2), "int8"), z=np.zeros(4, "uint8")),
        "several scales or zero points"),
    "computed weights": (
        chain(node("QuantizeLinear", ["x", "t"], "q"), node("Transpose", ["q"], "w"),
              node("MatMulInteger", ["q", "w"], "p"), node("Cast", ["p"], "y", to=1), t=np.float32(1)),
        "the weight is computed at run time"),
    "onnxruntime's others": (
        chain(node("DynamicQuantizeMatMul", ["x", "w", "s"], "y", "com.microsoft"),
              w=np.ones((4, 4), "uint8"), s=np.float32(1)),
        r"node node_y \(DynamicQuantizeMatMul\): bnnc reads of com.microsoft what onnxruntime's static quantizer"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_refused(what: str, tmp_path: Path) -> None:
    model, reason = REFUSED[what]
    onnx.save(model, tmp_path / "m.onnx")
    assert_refused(tmp_path / "m.onnx", reason)


def test_four_bit_output_is_refused(tmp_path: Path) -> None:
    nodes = [node("QuantizeLinear", ["x", "s", "z"], "y")]
    constants = {"s": np.float32(1), "z": tensor("z", "INT4", np.array(0))}
    onnx.save(model_of(nodes, (1, 4), constants, output=TensorProto.INT4), tmp_path / "m.onnx")
    with pytest.raises(ModelError, match="'y' has the type INT4; give the model float32 or 8-bit ports"):
        import_model(tmp_path / "m.onnx")
