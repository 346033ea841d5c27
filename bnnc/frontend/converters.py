"""Our own converters, where TVM's leave constants to fold, round differently or leave padding to work out.

Each takes (node, values by tensor name, NumPy constants by tensor name) and returns a Relax expression;
a ValueError carries the reason why the node cannot be compiled.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import reduce

import numpy as np
import onnx
from onnx import helper
from tvm import relax
from tvm.relax import op

Values = Mapping[str, relax.Expr]
Constants = Mapping[str, np.ndarray]
Converter = Callable[[onnx.NodeProto, Values, Constants], relax.Expr]

PADDED = frozenset({"Conv", "MaxPool", "AveragePool", "LpPool"})


def attributes_of(node: onnx.NodeProto) -> dict:
    return {a.name: helper.get_attribute_value(a) for a in node.attribute}


def with_explicit_pads(node: onnx.NodeProto, values: Values) -> onnx.NodeProto:
    """``node`` with ``auto_pad`` replaced by the ``pads`` it means for its input's shape."""
    attributes = attributes_of(node)
    mode = attributes.get("auto_pad", b"NOTSET").decode()
    if node.op_type not in PADDED or mode == "NOTSET":
        return node
    size = [int(dim) for dim in values[node.input[0]].ty.shape][2:]
    kernel = attributes.get("kernel_shape")
    if kernel is None:
        kernel = [int(dim) for dim in values[node.input[1]].ty.shape][2:]
    strides = attributes.get("strides", [1] * len(size))
    dilations = attributes.get("dilations", [1] * len(size))
    begin, end = [], []
    for length, k, stride, dilation in zip(size, kernel, strides, dilations, strict=True):
        covered = (-(-length // stride) - 1) * stride + (k - 1) * dilation + 1
        total = max(covered - length, 0) if mode.startswith("SAME") else 0
        small, large = total // 2, total - total // 2
        begin.append(small if mode == "SAME_UPPER" else large)
        end.append(large if mode == "SAME_UPPER" else small)
    explicit = onnx.NodeProto()
    explicit.CopyFrom(node)
    del explicit.attribute[:]
    explicit.attribute.extend(a for a in node.attribute if a.name not in ("auto_pad", "pads"))
    explicit.attribute.append(helper.make_attribute("pads", begin + end))
    return explicit


def batch_normalization(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """x * s + b in float32 with s = (1 / sqrt(var + epsilon)) * gamma, b = beta - mean * s.

    This order of operations is onnxruntime's: its answers are met bit for bit.
    """
    attributes = attributes_of(node)
    if attributes.get("training_mode", 0) or len([name for name in node.output if name]) > 1:
        raise ValueError("training mode is not supported; export the model in evaluation mode")
    if attributes.get("spatial", 1) != 1:
        raise ValueError("attribute 'spatial' = 0 is not supported; use one gamma per channel")
    if any(name not in constants for name in node.input[1:5]):
        raise ValueError(
            "gamma, beta, mean and variance must be constant; export the model in evaluation mode"
        )
    gamma, beta, mean, variance = (constants[name] for name in node.input[1:5])
    epsilon = variance.dtype.type(attributes.get("epsilon", 1e-5))
    scale = 1 / np.sqrt(variance + epsilon) * gamma
    if not np.all(np.isfinite(scale)):
        raise ValueError(
            "its variance is negative or zero without epsilon; check the training, then export again"
        )
    x = values[node.input[0]]
    shape = [-1] + [1] * (len(x.ty.shape) - 2)
    shift = beta - mean * scale
    return op.add(op.multiply(x, relax.const(scale.reshape(shape))), relax.const(shift.reshape(shape)))


def gemm(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """alpha * A' @ B' + beta * C, with constant operands transposed and scaled here."""
    attributes = attributes_of(node)
    names = [node.input[0], node.input[1]]
    operands = []
    for name, transposed in zip(names, ("transA", "transB"), strict=True):
        if not attributes.get(transposed, 0):
            operands.append(values[name])
        elif name in constants:
            operands.append(relax.const(np.ascontiguousarray(constants[name].T)))
        else:
            operands.append(op.permute_dims(values[name]))
    result = op.matmul(*operands)
    if attributes.get("alpha", 1.0) != 1.0:
        result = op.multiply(result, relax.const(attributes["alpha"], "float32"))
    if len(node.input) < 3 or not node.input[2]:
        return result
    beta = attributes.get("beta", 1.0)
    bias = values[node.input[2]]
    if node.input[2] in constants:
        bias = relax.const(constants[node.input[2]] * constants[node.input[2]].dtype.type(beta))
    elif beta != 1.0:
        bias = op.multiply(bias, relax.const(beta, "float32"))
    return op.add(result, bias)


def matmul(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """A @ B; rows of more than two axes times one constant matrix are one batch of rows."""
    left, right = values[node.input[0]], values[node.input[1]]
    if node.input[1] not in constants or len(right.ty.shape) != 2 or len(left.ty.shape) < 3:
        return op.matmul(left, right)
    outer = [int(extent) for extent in left.ty.shape][:-1]
    length, out = (int(extent) for extent in right.ty.shape)
    rows = op.reshape(left, [math.prod(outer), length])
    return op.reshape(op.matmul(rows, right), [*outer, out])


def convolution(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """One- or two-dimensional, explicit padding; a constant bias is already shaped [1, O, 1, ...]."""
    node = with_explicit_pads(node, values)
    attributes = attributes_of(node)
    x, weight = values[node.input[0]], values[node.input[1]]
    spatial = len(weight.ty.shape) - 2
    if spatial not in (1, 2):
        raise ValueError(
            f"{spatial}-dimensional convolution is not supported; bnnc compiles 1-D and 2-D ones"
        )
    call = (op.nn.conv1d, op.nn.conv2d)[spatial - 1]
    result = call(
        x,
        weight,
        strides=list(attributes.get("strides", [1] * spatial)),
        padding=list(attributes.get("pads", [0] * 2 * spatial)),
        dilation=list(attributes.get("dilations", [1] * spatial)),
        groups=attributes.get("group", 1),
    )
    if len(node.input) < 3 or not node.input[2]:
        return result
    shape = [1, -1] + [1] * spatial
    name = node.input[2]
    bias = (
        relax.const(constants[name].reshape(shape)) if name in constants else op.reshape(values[name], shape)
    )
    return op.add(result, bias)


def clip(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """min(max(x, low), high); either bound may be missing."""
    attributes = attributes_of(node)
    result = values[node.input[0]]
    names = [*node.input, "", ""]
    for name, key, bound in ((names[1], "min", op.maximum), (names[2], "max", op.minimum)):
        if name:
            result = bound(result, values[name])
        elif key in attributes:
            result = bound(result, relax.const(attributes[key], values[names[0]].ty.dtype))
    return result


def power(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """x ** y in x's type, whatever y's is. A square and a cube are products, as in onnxruntime."""
    x, exponent = values[node.input[0]], values[node.input[1]]
    known = constants.get(node.input[1])
    if known is not None and known.size == 1 and known.item() in (2, 3) and known.ndim <= len(x.ty.shape):
        square = op.multiply(x, x)
        return op.multiply(square, x) if known.item() == 3 else square
    return op.power(x, exponent if exponent.ty.dtype == x.ty.dtype else op.astype(exponent, x.ty.dtype))


def pairwise(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """Max, Min or Sum of any number of tensors, from left to right."""
    operator = {"Max": op.maximum, "Min": op.minimum, "Sum": op.add}[node.op_type]
    return reduce(operator, (values[name] for name in node.input))


CONVERTERS: dict[str, Converter] = {
    "BatchNormalization": batch_normalization,
    "Clip": clip,
    "Conv": convolution,
    "Gemm": gemm,
    "MatMul": matmul,
    "Max": pairwise,
    "Min": pairwise,
    "Pow": power,
    "Sum": pairwise,
}
