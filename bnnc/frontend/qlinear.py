"""onnxruntime's own quantized operators, as its quantizer writes them, in the words of standard ONNX.

With x for the dequantized input, q, qa and qb for integers minus their zero points and even for rounding half to even:

    QLinearAdd                  even(qa * (a_scale / y_scale) + qb * (b_scale / y_scale) + y_zero)
    QLinearMul                  even(qa * qb * (a_scale * b_scale / y_scale) + y_zero)
    QLinearAveragePool          even(pool(x) / y_scale + y_zero)
    QLinearGlobalAveragePool    even(sum(q) * (x_scale / (y_scale * pixels))) + y_zero
    QLinearSigmoid, ...LeakyRelu, ...Softmax    even(f(x) / y_scale) + y_zero
    QLinearConcat, ...Where     the operator on integers, each input quantized anew as even(x / y_scale) + y_zero

All saturate, and every step rounds to float32. So do onnxruntime's kernels, but for three, which differ from the
formula by one step where it comes next to a tie: QLinearAdd is fused on x86-64 and in fixed point on ARM,
QLinearAveragePool adds in another order than AveragePool does, and QLinearSoftmax takes exponentials from a table.

Operators that onnxruntime moved to channels-last (``channels_last = 1``, ``NhwcMaxPool``) get transposes around them.
The graphs' tensors keep their names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

from bnnc.frontend import checks

ONE = np.float32(1)
KINDS = (np.uint8, np.int8)


def expand(file: str, model: onnx.ModelProto) -> None:
    """Replace the operators of :data:`EXPANSIONS` in ``model`` by standard ones. Raises ModelError."""
    constants = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "Constant" and node.attribute and node.attribute[0].name == "value":
            constants[node.output[0]] = node.attribute[0].t
    nodes = list(model.graph.node)
    del model.graph.node[:]
    for node in nodes:
        if node.domain != checks.MICROSOFT or node.op_type not in EXPANSIONS:
            model.graph.node.append(node)
            continue
        writer = _Writer(node, model, constants)
        try:
            writer.finish(EXPANSIONS[node.op_type](writer))
        except (TypeError, ValueError) as error:
            raise checks.node_error(file, node, checks.one_line(error)) from None


class _Writer:
    """Appends the nodes that one operator stands for; tensors between them are named after its output."""

    def __init__(self, node: onnx.NodeProto, model: onnx.ModelProto, constants: dict[str, onnx.TensorProto]):
        self.old, self.model, self.constants = node, model, constants
        self.inputs = [*node.input, *[""] * 9]
        self.attributes = {a.name: helper.get_attribute_value(a) for a in node.attribute}
        self.channels_last = bool(self.attributes.pop("channels_last", node.op_type == "NhwcMaxPool"))
        self.opset = next((o.version for o in model.opset_import if o.domain in checks.STANDARD_DOMAINS), 1)
        self.kind = self._kind()
        self.count = 0

    def _kind(self) -> np.dtype:
        """The integer type that the operator computes with: that of its zero points."""
        arrays = [numpy_helper.to_array(self.constants[name]) for name in self.old.input if name in self.constants]
        kinds = {array.dtype for array in arrays if array.size == 1 and array.dtype in KINDS}
        return kinds.pop() if len(kinds) == 1 else np.dtype("uint8")

    def constant(self, value: np.ndarray | np.generic) -> str:
        self.count += 1
        name = f"{self.old.output[0]}/constant{self.count}"
        self.model.graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def node(self, op: str, *inputs: str, **attributes: Any) -> str:
        self.count += 1
        output = f"{self.old.output[0]}/{op}{self.count}"
        name = f"{self.old.name or self.old.output[0]}/{op}{self.count}"
        self.model.graph.node.append(helper.make_node(op, list(inputs), [output], name, **attributes))
        return output

    def finish(self, tensor: str) -> None:
        """Call ``tensor``, the last one written, by the name of the operator's output."""
        last = self.model.graph.node[-1]
        assert tensor == last.output[0]
        last.output[0] = self.old.output[0]

    def scale(self, index: int) -> np.float32:
        """The scale at this input. Raises ValueError unless it is one positive constant."""
        scale = np.float32(self._single(index, "scale"))
        if not np.isfinite(scale) or scale <= 0:
            raise ValueError("its scale is not positive and finite; export the model again")
        return scale

    def zero(self, index: int) -> np.ndarray:
        """The zero point at this input, zero where there is none, in the integers' type."""
        zero = self._single(index, "zero point") if self.inputs[index] else np.zeros((), self.kind)
        if zero.dtype not in KINDS:
            raise ValueError(f"its zero point is {zero.dtype}; quantize to 8 bits")
        return zero

    def _single(self, index: int, what: str) -> np.ndarray:
        name = self.inputs[index]
        if name not in self.constants:
            raise ValueError(f"the {what} is computed at run time; quantize statically, with a constant {what}")
        value = numpy_helper.to_array(self.constants[name])
        if value.size != 1:
            raise ValueError(f"its {what} has {value.size} values; quantize activations per tensor")
        return value.reshape(())

    def dequantized(self, index: int) -> str:
        """The float32 value of the input at ``index``, whose scale and zero point follow it."""
        return self.centred(index, self.scale(index + 1))

    def centred(self, index: int, factor: np.float32 = ONE) -> str:
        """The input's integers minus its zero point, in float32, times ``factor``."""
        zero = self.constant(self.zero(index + 2))
        return self.node("DequantizeLinear", self.inputs[index], self.constant(factor), zero)

    def quantized(self, x: str, index: int) -> str:
        """even(x / scale) + zero, with the scale at ``index``."""
        return self.node("QuantizeLinear", x, self.constant(self.scale(index)), self.constant(self.zero(index + 1)))

    def rounded(self, x: str, zero: np.ndarray) -> str:
        """even(x) + zero."""
        return self.node("QuantizeLinear", x, self.constant(ONE), self.constant(zero))

    def shifted(self, x: str, zero: np.ndarray) -> str:
        """even(x + zero)."""
        moved = self.node("Add", x, self.constant(zero.astype("float32"))) if zero else x
        return self.rounded(moved, np.zeros((), zero.dtype))

    def sum(self, x: str, axes: np.ndarray) -> str:
        """The sum over ``axes``, which stay with extent 1; their number became an input in opset 13."""
        if self.opset < 13:
            return self.node("ReduceSum", x, axes=axes.tolist())
        return self.node("ReduceSum", x, self.constant(axes))

    def moved(self, operator: Callable[[str], str], x: str) -> str:
        """``operator(x)``, which works channels-first, on images of the node's own layout."""
        if not self.channels_last:
            return operator(x)
        rank = 2 + len(self.attributes.get("kernel_shape", (1, 1)))
        first = self.node("Transpose", x, perm=[0, rank - 1, *range(1, rank - 1)])
        return self.node("Transpose", operator(first), perm=[0, *range(2, rank), 1])


def _add(w: _Writer) -> str:
    a, b = (w.centred(i, w.scale(i + 1) / w.scale(6)) for i in (0, 3))
    return w.shifted(w.node("Add", a, b), w.zero(7))


def _mul(w: _Writer) -> str:
    factor = w.scale(1) * w.scale(4) / w.scale(6)
    product = w.node("Mul", w.centred(0), w.centred(3))
    return w.shifted(w.node("Mul", product, w.constant(factor)), w.zero(7))


def _average_pool(w: _Writer) -> str:
    average = w.moved(lambda x: w.node("AveragePool", x, **w.attributes), w.dequantized(0))
    return w.shifted(w.node("Div", average, w.constant(w.scale(3))), w.zero(4))


def _global_average_pool(w: _Writer) -> str:
    axes = np.array([1, 2] if w.channels_last else [2, 3])
    extents = w.node("Gather", w.node("Shape", w.inputs[0]), w.constant(axes))
    pixels = w.node("Cast", w.node("ReduceProd", extents, keepdims=0), to=onnx.TensorProto.FLOAT)
    factor = w.node("Div", w.constant(w.scale(1)), w.node("Mul", w.constant(w.scale(3)), pixels))
    total = w.sum(w.centred(0), axes)
    return w.rounded(w.node("Mul", total, factor), w.zero(4))


def _activation(w: _Writer) -> str:
    return w.quantized(w.node(w.old.op_type.removeprefix("QLinear"), w.dequantized(0), **w.attributes), 3)


def _softmax(w: _Writer) -> str:
    meant = int(w.attributes.pop("opset", w.opset))
    if (meant < 13) != (w.opset < 13):
        raise ValueError(f"its opset {meant} is not the model's {w.opset}; quantize the model again")
    return _activation(w)


def _requantized(w: _Writer, inputs: Iterable[int], y: int) -> list[str]:
    """The inputs at these positions with the output's scale and zero point."""
    same = [(w.scale(i + 1), w.zero(i + 2)) == (w.scale(y), w.zero(y + 1)) for i in inputs]
    return [
        w.inputs[i] if unchanged else w.quantized(w.dequantized(i), y)
        for i, unchanged in zip(inputs, same, strict=True)
    ]


def _concat(w: _Writer) -> str:
    return w.node("Concat", *_requantized(w, range(2, len(w.old.input), 3), 0), **w.attributes)


def _where(w: _Writer) -> str:
    return w.node("Where", w.inputs[0], *_requantized(w, (1, 4), 7))


def _convolution(w: _Writer) -> str:
    operands = w.old.input[1:]
    return w.moved(lambda x: w.node("QLinearConv", x, *operands, **w.attributes), w.inputs[0])


def _max_pool(w: _Writer) -> str:
    return w.moved(lambda x: w.node("MaxPool", x, **w.attributes), w.inputs[0])


EXPANSIONS: dict[str, Callable[[_Writer], str]] = {
    "NhwcMaxPool": _max_pool,
    "QLinearAdd": _add,
    "QLinearAveragePool": _average_pool,
    "QLinearConcat": _concat,
    "QLinearConv": _convolution,
    "QLinearGlobalAveragePool": _global_average_pool,
    "QLinearLeakyRelu": _activation,
    "QLinearMul": _mul,
    "QLinearSigmoid": _activation,
    "QLinearSoftmax": _softmax,
    "QLinearWhere": _where,
}
