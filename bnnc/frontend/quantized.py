"""ONNX's own quantized operators, from QuantizeLinear to MatMulInteger, and onnxruntime's QGemm.

    QuantizeLinear      clip(round(x / scale) + zero, qmin, qmax)
    DequantizeLinear    (q - zero) * scale
    QLinearConv         clip(round(M * conv(x - x_zero, w - w_zero)) + y_zero, qmin, qmax)
                            with M = x_scale * w_scale / y_scale
    ConvInteger         conv(x - x_zero, w - w_zero)

QuantizeLinear rounds before it adds its zero point, half to even. So the canonical quantizer finds the *centred* code,
q - zero, in the shifted range, and tensors of integer types are that plus the zero point:

    q = int8(quantize(x / scale, 1, 0; low = qmin - zero, high = qmax - zero) + zero)

Sums of products are computed in float32 where the constant weights prove that every partial sum is exact (at most
2**24), otherwise in int32. Types of fewer than eight bits are stored in eight.

Every converter is a :data:`bnnc.frontend.converters.Converter`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import onnx
from onnx import helper
from tvm import relax
from tvm.relax import op

from bnnc.frontend.converters import (
    Constants,
    Converter,
    Values,
    attributes_of,
    convolution,
    with_explicit_pads,
)
from bnnc.ir import ops

EXACT = 2**24  # float32 holds every integer up to here
BITS = {"int2": 2, "uint2": 2, "int4": 4, "uint4": 4, "int8": 8, "uint8": 8, "int16": 16, "uint16": 16}

SUB_BYTE = frozenset(name for name, bits in BITS.items() if bits < 8)
NO_BIAS = np.zeros(0, "int32")


@dataclass(frozen=True)
class Grid:
    """The integers of a quantized type and the dtype that stores them."""

    storage: str
    low: int
    high: int


def grid_of(dtype: str) -> Grid:
    """Raises ValueError for a type that is none of ONNX's quantized integers."""
    if dtype not in BITS:
        raise ValueError(f"quantizing to {dtype} is not supported; use one of {', '.join(BITS)}")
    bits, signed = BITS[dtype], dtype.startswith("int")
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    return Grid(dtype if bits >= 8 else f"{'int' if signed else 'uint'}8", low, high)


@dataclass(frozen=True)
class Operand:
    """A quantized tensor: its integers, as a constant too where it is one, its scale and zero point, its type."""

    value: relax.Expr
    constant: np.ndarray
    scale: np.ndarray
    zero: np.ndarray
    grid: Grid


class _Inputs:
    """The inputs of one node by position."""

    def __init__(self, node: onnx.NodeProto, values: Values, constants: Constants):
        self.names = [*node.input, *[""] * 9]
        self.values, self.constants = values, constants

    def constant(self, index: int, what: str) -> np.ndarray:
        name = self.names[index]
        if name not in self.constants:
            raise ValueError(f"the {what} is computed at run time; quantize statically, with a constant {what}")
        return self.constants[name]

    def scale(self, index: int) -> np.ndarray:
        scale = self.constant(index, "scale")
        if scale.dtype != np.float32:
            raise ValueError(f"its scale is {scale.dtype}; export it in float32")
        if not np.all(np.isfinite(scale) & (scale > 0)):
            raise ValueError("its scale is not positive and finite; export the model again")
        return scale

    def zero(self, index: int) -> np.ndarray | None:
        return self.constant(index, "zero point") if self.names[index] else None

    def operand(self, index: int, scale: int | None, zero: int) -> Operand:
        """A tensor with one scale and one zero point."""
        operand = self._operand(index, scale, zero)
        if operand.zero.size > 1 or operand.scale.size > 1:
            raise ValueError("its input has several scales or zero points; quantize activations per tensor")
        return replace(operand, zero=operand.zero.reshape(()), scale=operand.scale.reshape(()))

    def weight(self, index: int, scale: int | None, zero: int) -> Operand:
        """A constant; its scale and zero point may be per output channel."""
        self.constant(index, "weight")
        operand = self._operand(index, scale, zero)
        return operand if operand.zero.size > 1 else replace(operand, zero=operand.zero.reshape(()))

    def _operand(self, index: int, scale: int | None, zero: int) -> Operand:
        value = self.values[self.names[index]]
        given = self.zero(zero)
        return Operand(
            value,
            self.constants.get(self.names[index], NO_BIAS),
            np.ones((), "float32") if scale is None else self.scale(scale),
            np.zeros((), "int32") if given is None else given.astype("int32"),
            grid_of(str(value.ty.dtype if given is None else given.dtype)),
        )


def _spread(parameter: np.ndarray, shape: list[int], attributes: dict) -> np.ndarray:
    """A scale or zero point in a shape that broadcasts to ``shape``: for the tensor, per axis, or per block."""
    if parameter.size == 1:
        return parameter.reshape(())
    axis = attributes.get("axis", 1) % len(shape)
    block = attributes.get("block_size", 0)
    if not block:
        if parameter.shape != (shape[axis],):
            raise ValueError(f"its scale has shape {list(parameter.shape)}, axis {axis} has {shape[axis]} elements")
        return parameter.reshape([-1] + [1] * (len(shape) - 1 - axis))
    repeated = np.take(np.repeat(parameter, block, axis), np.arange(shape[axis]), axis)
    if list(repeated.shape) != shape:
        raise ValueError(f"its blocks of {block} do not cover shape {shape}; export the model again")
    return repeated


def _float(value: np.ndarray | int) -> relax.Expr:
    return relax.const(np.asarray(value, "float32"))


def _to_integers(scaled: relax.Expr, zero: np.ndarray, grid: Grid) -> relax.Expr:
    """clip(round(scaled) + zero) in the grid's storage type."""
    if np.all(zero == zero.flat[0]):
        z = int(zero.flat[0])
        code = ops.affine(scaled, low=grid.low - z, high=grid.high - z)
        return op.astype(op.add(code, _float(z)) if z else code, grid.storage)
    code = op.add(op.round(scaled), _float(zero))
    return op.astype(op.minimum(op.maximum(code, _float(grid.low)), _float(grid.high)), grid.storage)


def _centred(value: relax.Expr, zero: np.ndarray, dtype: str = "float32") -> relax.Expr:
    """value - zero in ``dtype``."""
    centred = op.astype(value, dtype)
    return op.subtract(centred, relax.const(zero.astype(dtype))) if np.any(zero) else centred


def _check_output(attributes: dict) -> None:
    for name in ("output_dtype", "precision"):
        kind = attributes.get(name, 0)
        known = kind in (0, onnx.TensorProto.FLOAT) or (name == "output_dtype" and _type_name(kind) in BITS)
        if not known:
            raise ValueError(f"{name} {_type_name(kind)} is not supported; use float32 or integers")


def _type_name(kind: int) -> str:
    return str(onnx.TensorProto.DataType.Name(kind)).lower()


def quantize_linear(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """Per tensor, per axis or per block."""
    inputs, attributes = _Inputs(node, values, constants), attributes_of(node)
    _check_output(attributes)
    x, scale, zero = values[node.input[0]], inputs.scale(1), inputs.zero(2)
    default = attributes.get("output_dtype", 0) or onnx.TensorProto.UINT8
    grid = grid_of(_type_name(default) if zero is None else str(zero.dtype))
    shape = ops.shape_of(x)
    if str(x.ty.dtype) != "float32":
        raise ValueError(f"its input is {x.ty.dtype}; quantize float32")
    zeros = np.zeros((), "float32") if zero is None else zero.astype("float32")
    scaled = x if np.all(scale == 1) else op.divide(x, _float(_spread(scale, shape, attributes)))
    return _to_integers(scaled, _spread(zeros, shape, attributes), grid)


def dequantize_linear(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """Per tensor, per axis or per block, to float32."""
    inputs, attributes = _Inputs(node, values, constants), attributes_of(node)
    _check_output(attributes)
    q, scale, zero = values[node.input[0]], inputs.scale(1), inputs.zero(2)
    shape = ops.shape_of(q)
    zeros = np.zeros((), "float32") if zero is None else zero.astype("float32")
    if str(q.ty.dtype) == "int32" and np.any(zeros):
        raise ValueError("an int32 input with a zero point is not supported; export it with zero point 0")
    return op.multiply(
        _centred(q, _spread(zeros, shape, attributes)), _float(_spread(scale, shape, attributes))
    )


def _sum_dtype(x: Operand, weight: np.ndarray, reduced: tuple[int, ...], bias: np.ndarray) -> str:
    """float32 where every partial sum of products of x with ``weight`` (centred) is exact in it, else int32."""
    largest = max(x.grid.high - int(x.zero), int(x.zero) - x.grid.low)
    bound = largest * np.abs(weight).sum(reduced).max() + np.abs(bias).max(initial=0)
    return "float32" if bound <= EXACT else "int32"


def _convolve(node: onnx.NodeProto, x: Operand, w: Operand, bias: np.ndarray) -> relax.Expr:
    """The integer sums of a convolution."""
    per_channel = [-1] + [1] * (w.constant.ndim - 1)
    weight = w.constant.astype("int64") - w.zero.reshape(per_channel if w.zero.size > 1 else ())
    dtype = _sum_dtype(x, weight, tuple(range(1, weight.ndim)), bias)
    conv = helper.make_node("Conv", ["x", "w", "b"] if bias.size else ["x", "w"], ["y"])
    conv.attribute.extend(node.attribute)
    folded = {"w": weight.astype(dtype), "b": bias.astype(dtype)}
    operands = {name: relax.const(array) for name, array in folded.items()}
    conv = with_explicit_pads(conv, {"x": x.value, **operands})
    return convolution(conv, {"x": _centred(x.value, x.zero, dtype), **operands}, folded)


def _multiply(a: Operand, b: Operand, bias: np.ndarray) -> relax.Expr:
    """The integer sums of a matrix product; ``bias`` is added to them."""
    matrix = b.constant.astype("int64") - b.zero
    dtype = _sum_dtype(a, matrix, (-2,), bias)
    product = op.matmul(_centred(a.value, a.zero, dtype), relax.const(matrix.astype(dtype)), dtype)
    return op.add(product, relax.const(bias.astype(dtype))) if bias.size else product


def _requantize(sums: relax.Expr, factor: np.ndarray, zero: np.ndarray) -> relax.Expr:
    """clip(round(float32(sums) * factor) + zero) in zero's type."""
    return _to_integers(op.multiply(op.astype(sums, "float32"), _float(factor)), zero, grid_of(str(zero.dtype)))


def qlinear_conv(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """x, x_scale, x_zero, w, w_scale, w_zero, y_scale, y_zero and an int32 bias -> y's integer type."""
    inputs = _Inputs(node, values, constants)
    x, w = inputs.operand(0, 1, 2), inputs.weight(3, 4, 5)
    bias = inputs.constant(8, "bias") if inputs.names[8] else NO_BIAS
    factor = x.scale * w.scale / inputs.scale(6)
    per_channel = [-1] + [1] * (w.constant.ndim - 2)
    factor = factor.reshape(per_channel if factor.size > 1 else ())
    return _requantize(_convolve(node, x, w, bias), factor, inputs.constant(7, "zero point"))


def conv_integer(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """x, w, x_zero, w_zero -> int32."""
    inputs = _Inputs(node, values, constants)
    return op.astype(_convolve(node, inputs.operand(0, None, 2), inputs.weight(1, None, 3), NO_BIAS), "int32")


def qlinear_matmul(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """a, a_scale, a_zero, b, b_scale, b_zero, y_scale, y_zero -> y's integer type."""
    inputs = _Inputs(node, values, constants)
    a, b = inputs.operand(0, 1, 2), inputs.weight(3, 4, 5)
    factor = a.scale * b.scale / inputs.scale(6)
    return _requantize(_multiply(a, b, NO_BIAS), factor, inputs.constant(7, "zero point"))


def matmul_integer(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """a, b, a_zero, b_zero -> int32."""
    inputs = _Inputs(node, values, constants)
    return op.astype(_multiply(inputs.operand(0, None, 2), inputs.weight(1, None, 3), NO_BIAS), "int32")


def qgemm(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """onnxruntime's own: a, a_scale, a_zero, b, b_scale, b_zero, bias, y_scale, y_zero -> y's type, or float32."""
    inputs, attributes = _Inputs(node, values, constants), attributes_of(node)
    if attributes.get("transA", 0):
        raise ValueError("transA = 1 is not supported; export the first matrix as it is multiplied")
    a, b = inputs.operand(0, 1, 2), inputs.weight(3, 4, 5)
    if attributes.get("transB", 0):
        b = replace(b, constant=b.constant.T)
    bias = inputs.constant(6, "bias") if inputs.names[6] else NO_BIAS
    factor = np.float32(attributes.get("alpha", 1.0)) * a.scale * b.scale
    sums = _multiply(a, b, bias)
    if not inputs.names[7]:
        return op.multiply(op.astype(sums, "float32"), _float(factor))
    return _requantize(sums, factor / inputs.scale(7), inputs.constant(8, "zero point"))


CONVERTERS: dict[str, Converter] = {
    "ConvInteger": conv_integer,
    "DequantizeLinear": dequantize_linear,
    "MatMulInteger": matmul_integer,
    "QGemm": qgemm,
    "QLinearConv": qlinear_conv,
    "QLinearMatMul": qlinear_matmul,
    "QuantizeLinear": quantize_linear,
}
