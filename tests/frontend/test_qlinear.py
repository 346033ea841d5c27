"""onnxruntime's own quantized operators: the kernels of com.microsoft are the oracle for what bnnc reads them as."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

import bnnc
from bnnc.frontend import from_onnx, load_model
from bnnc.frontend.reference import reference_tensors, session
from bnnc.ir import reference
from models.build import Net
from models.graphs import floats
from models.refusals import assert_refused

MICROSOFT = "com.microsoft"
IMAGE = (2, 8, 9, 7)
DYADIC = (0.5, 0.25, 1.0)  # sums of such values are often ties


def operator(
    op: str,
    shapes: list[tuple[int, ...]],
    kind: str,
    scales: tuple[float, ...] = (0.031, 0.0173, 0.0412),
    zeros: tuple[int, ...] = (3, -3, 1),
    version: int = 17,
    **attributes: object,
) -> onnx.ModelProto:
    """A model of one operator on integers: zero points are counted from the middle of the type."""
    middle = 128 if kind == "uint8" else 0
    constants, groups = [], []
    for i in range(len(shapes) + 1):
        constants.append(numpy_helper.from_array(np.float32(scales[i]), f"s{i}"))
        constants.append(numpy_helper.from_array(np.array(middle + zeros[i], kind), f"z{i}"))
        groups.append([f"x{i}", f"s{i}", f"z{i}"])
    *inputs, output = groups
    names = [name for group in inputs for name in group]
    names = output[1:] + names if op == "QLinearConcat" else names + output[1:]
    names = ["c", *names] if op == "QLinearWhere" else names
    element = helper.np_dtype_to_tensor_dtype(np.dtype(kind))
    ports = [helper.make_tensor_value_info(f"x{i}", element, shape) for i, shape in enumerate(shapes)]
    if op == "QLinearWhere":
        ports.append(helper.make_tensor_value_info("c", TensorProto.BOOL, shapes[0]))
    node = helper.make_node(op, names, ["y"], "the node", domain=MICROSOFT, **attributes)
    graph = helper.make_graph([node], "g", ports, [helper.make_tensor_value_info("y", element, None)], constants)
    imports = [helper.make_opsetid("", version), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(graph, opset_imports=imports, ir_version=8)


def compare(model: onnx.ModelProto, tmp_path: Path, close: bool = False) -> None:
    """onnxruntime on the model as it is, on what bnnc reads, and Relax. ``close``: but for one step at a few ties."""
    onnx.save(model, tmp_path / "m.onnx")
    random, feeds = np.random.default_rng(0), {}
    for port in model.graph.input:
        dtype = helper.tensor_dtype_to_np_dtype(port.type.tensor_type.elem_type)
        shape = [dim.dim_value for dim in port.type.tensor_type.shape.dim]
        low, high = (0, 2) if port.name == "c" else (np.iinfo(dtype).min, np.iinfo(dtype).max + 1)
        feeds[port.name] = random.integers(low, high, shape).astype(dtype)
    (kernel,) = session(model, optimize=False).run(None, feeds)
    read = load_model(tmp_path / "m.onnx")
    assert not any(node.domain == MICROSOFT for node in read.graph.node)
    (expanded,) = reference_tensors(read, feeds).values()
    (relax,) = reference.run(from_onnx(read), *(feeds[port.name] for port in read.graph.input))
    assert kernel.dtype == expanded.dtype == relax.dtype
    for answer in (expanded, relax):
        distance = np.abs(kernel.astype(int) - answer.astype(int))
        assert distance.max() <= close
        assert np.mean(distance) < 0.01


@pytest.mark.parametrize("kind", ["uint8", "int8"])
@pytest.mark.parametrize("op", ["QLinearAdd", "QLinearMul"])
@pytest.mark.parametrize("other", [IMAGE, (1, 8, 1, 1), (7,), (1,)])
@pytest.mark.parametrize("scales", [(0.031, 0.0173, 0.0412), DYADIC, (0.2, 0.2, 0.0011)])
def test_binary(op: str, other: tuple, kind: str, scales: tuple, tmp_path: Path) -> None:
    """Dyadic scales make ties, which tell rounding before from rounding after the odd zero point is added."""
    fused = op == "QLinearAdd" and scales != DYADIC
    compare(operator(op, [IMAGE, other], kind, scales), tmp_path, close=fused)


@pytest.mark.parametrize("kind", ["uint8", "int8"])
@pytest.mark.parametrize(
    ("op", "attributes"), [("QLinearSigmoid", {}), ("QLinearLeakyRelu", {"alpha": 0.1}), ("QLinearLeakyRelu", {})]
)
def test_activations(op: str, attributes: dict, kind: str, tmp_path: Path) -> None:
    compare(operator(op, [IMAGE], kind, **attributes), tmp_path, close=op == "QLinearSigmoid")


@pytest.mark.parametrize("kind", ["uint8", "int8"])
@pytest.mark.parametrize(("scales", "zeros"), [((0.03, 0.02, 0.04), (3, -3, 1)), ((0.03, 0.04, 0.04), (1, 1, 1))])
def test_concat_and_where(kind: str, scales: tuple, zeros: tuple, tmp_path: Path) -> None:
    """In the second case one input has the output's scale and stays as it is."""
    compare(operator("QLinearConcat", [IMAGE, (2, 3, 9, 7)], kind, scales, zeros, axis=1), tmp_path)
    compare(operator("QLinearWhere", [IMAGE, IMAGE], kind, scales, zeros), tmp_path)


@pytest.mark.parametrize("kind", ["uint8", "int8"])
@pytest.mark.parametrize("opset", [11, 13, 17])
@pytest.mark.parametrize("last", [0, 1])
def test_global_average_pool(kind: str, opset: int, last: int, tmp_path: Path) -> None:
    model = operator("QLinearGlobalAveragePool", [IMAGE], kind, (0.031, 0.0041), version=opset, channels_last=last)
    compare(model, tmp_path)


@pytest.mark.parametrize("kind", ["uint8", "int8"])
@pytest.mark.parametrize(
    "attributes",
    [{"kernel_shape": [2, 2], "strides": [2, 1]}, {"kernel_shape": [3, 2], "pads": [1, 0, 1, 1]},
     {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1], "count_include_pad": 1, "channels_last": 1}],
)  # fmt: skip
def test_average_pool(kind: str, attributes: dict, tmp_path: Path) -> None:
    compare(operator("QLinearAveragePool", [IMAGE], kind, (0.0313, 0.0192), **attributes), tmp_path, close=True)


@pytest.mark.parametrize("kind", ["uint8", "int8"])
@pytest.mark.parametrize(("opset", "axis"), [(11, 1), (17, -1), (17, 1)])
def test_softmax(kind: str, opset: int, axis: int, tmp_path: Path) -> None:
    """Before opset 13, all axes from ``axis`` on are one."""
    zeros = (5, -128)
    model = operator("QLinearSoftmax", [(6, 5, 4)], kind, (0.03, 1 / 256), zeros, opset, opset=opset, axis=axis)
    compare(model, tmp_path, close=True)


@pytest.mark.parametrize("kind", ["uint8", "int8"])
def test_max_pool_of_channels_last(kind: str, tmp_path: Path) -> None:
    element = helper.np_dtype_to_tensor_dtype(np.dtype(kind))
    node = helper.make_node("NhwcMaxPool", ["x0"], ["y"], domain=MICROSOFT, kernel_shape=[3, 2], strides=[2, 2])
    ports = [helper.make_tensor_value_info(name, element, shape) for name, shape in (("x0", IMAGE), ("y", None))]
    imports = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    graph = helper.make_graph([node], "g", ports[:1], ports[1:])
    compare(helper.make_model(graph, opset_imports=imports, ir_version=8), tmp_path)


@pytest.mark.parametrize(
    ("change", "reason"),
    [(lambda node: node.input.__setitem__(1, "x0"), r"node the node \(QLinearAdd\): the scale is computed at run time"),
     (lambda node: node.input.__setitem__(2, "wide"), "its zero point has 2 values; quantize activations per tensor"),
     (lambda node: setattr(node, "op_type", "QLinearReduceMean"), "quantize statically, and take the model before")],
)  # fmt: skip
def test_refused(change: object, reason: str, tmp_path: Path) -> None:
    model = operator("QLinearAdd", [IMAGE, IMAGE], "uint8")
    model.graph.initializer.append(numpy_helper.from_array(np.zeros(2, "uint8"), "wide"))
    change(model.graph.node[0])
    onnx.save(model, tmp_path / "m.onnx")
    assert_refused(tmp_path / "m.onnx", reason)


def residual_network() -> onnx.ModelProto:
    """A residual block, a concatenation, both pools, squeeze and excitation, softmax: what MobileNets are made of."""
    net = Net(x=(1, 3, 12, 12))

    def conv(x: str, o: int, c: int, kernel: int = 3, **attributes: object) -> str:
        weight = floats(o, c, kernel, kernel, seed=net.count) / np.float32(np.sqrt(c) * kernel)
        bias = floats(o, seed=net.count + 1) / 4
        return net("Conv", x, weight, bias, pads=[kernel // 2] * 4, kernel_shape=[kernel] * 2, **attributes)

    x = net("Relu", conv("x", 8, 3, strides=[2, 2]))
    x = net("Relu", net("Add", x, conv(net("Relu", conv(x, 8, 8)), 8, 8)))
    x = net("Concat", x, net("LeakyRelu", conv(x, 8, 1, group=8), alpha=0.1), axis=1)
    pool = {"kernel_shape": [2, 2], "strides": [2, 2]}
    x = net("Add", net("AveragePool", x, **pool), net("MaxPool", x, **pool))
    gate = net("Relu", conv(net("GlobalAveragePool", x), 4, 16, 1))
    x = net("Mul", x, net("Sigmoid", conv(gate, 16, 4, 1)))
    x = net("Flatten", net("GlobalAveragePool", x))
    return net.model(net("Softmax", net("Gemm", x, floats(16, 5, seed=1), floats(5, seed=2)), axis=1))


class Images(CalibrationDataReader):
    def __init__(self) -> None:
        self.images: Iterator[dict] = iter([{"x": floats(1, 3, 12, 12, seed=seed)} for seed in range(3)])

    def get_next(self) -> dict | None:
        return next(self.images, None)


@pytest.mark.parametrize("kind", [QuantType.QUInt8, QuantType.QInt8])
@pytest.mark.parametrize("optimized", [False, True])
def test_quantized_network(kind: QuantType, optimized: bool, tmp_path: Path) -> None:
    """Compiled, each layer is onnxruntime's; optimized, its images are channels-last."""
    onnx.save(residual_network(), tmp_path / "float.onnx")
    file = tmp_path / "m.onnx"
    quantize_static(
        tmp_path / "float.onnx", file, Images(), quant_format=QuantFormat.QOperator, activation_type=kind,
        weight_type=QuantType.QInt8, per_channel=optimized, reduce_range=True,
    )  # fmt: skip
    operators = {node.op_type for node in onnx.load(file).graph.node}
    assert operators >= {"QLinear" + op for op in ("Add", "Mul", "Concat", "Softmax", "GlobalAveragePool")}
    if optimized:
        optimize(file)
    report = bnnc.verify(file, samples=2)
    assert report.agrees, report
    with bnnc.load(bnnc.compile(file, output=tmp_path / "m.so"), threads=1) as compiled:
        layers = [layer["op"] for layer in compiled.metadata["layers"] if layer["operations"]]
        assert len(layers) == 7 and all(op.startswith("integer") for op in layers)


def optimize(file: Path) -> None:
    """Replace ``file`` by what onnxruntime makes of it."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath, options.log_severity_level = str(file), 4
    onnxruntime.InferenceSession(file.read_bytes(), options, providers=["CPUExecutionProvider"])
    assert "NhwcMaxPool" in {node.op_type for node in onnx.load(file).graph.node}
