"""Elementwise operators, of two tensors, of a tensor and a number, and of one tensor; reductions; rounding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

import numpy as np

from bnnc.frontend.bmxnet import quantizers
from bnnc.frontend.bmxnet.graph import Graph, Shape, Tensor, exactly
from bnnc.frontend.bmxnet.quantization import MAX_ACTIVATION_BITS, top
from bnnc.frontend.bmxnet.symbol import Node

# MXNet's names grew over the years: _Plus, _plus, elemwise_add, broadcast_add, ...
BINARY = {
    "Add": ("_Plus", "_plus", "_add", "elemwise_add", "broadcast_add", "broadcast_plus", "_grad_add"),
    "Sub": ("_Minus", "_minus", "_sub", "elemwise_sub", "broadcast_sub", "broadcast_minus"),
    "Mul": ("_Mul", "_mul", "elemwise_mul", "broadcast_mul"),
    "Div": ("_Div", "_div", "elemwise_div", "broadcast_div"),
    "Max": ("_Maximum", "_maximum", "broadcast_maximum"),
    "Min": ("_Minimum", "_minimum", "broadcast_minimum"),
}
# With a number instead of the second tensor; the R ones take it as the first.
SCALAR = {
    "Add": ("_PlusScalar", "_plus_scalar"),
    "Sub": ("_MinusScalar", "_minus_scalar"),
    "Mul": ("_MulScalar", "_mul_scalar"),
    "Div": ("_DivScalar", "_div_scalar"),
    "Max": ("_MaximumScalar", "_maximum_scalar"),
    "Min": ("_MinimumScalar", "_minimum_scalar"),
    "Pow": ("_PowerScalar", "_power_scalar"),
}
REVERSED = {
    "Sub": ("_RMinusScalar", "_rminus_scalar"),
    "Div": ("_RDivScalar", "_rdiv_scalar"),
}
UNARY = {
    "Abs": ("abs",),
    "Ceil": ("ceil",),
    "Exp": ("exp",),
    "Floor": ("floor",),
    "Log": ("log",),
    "Neg": ("negative", "_np_negative"),
    "Relu": ("relu",),
    "Sigmoid": ("sigmoid",),
    "Sign": ("sign",),
    "Softsign": ("softsign",),
    "Sqrt": ("sqrt",),
    "Tanh": ("tanh",),
}
REDUCTIONS = {
    "ReduceMax": ("max", "max_axis"),
    "ReduceMean": ("mean",),
    "ReduceMin": ("min", "min_axis"),
    "ReduceSum": ("sum", "sum_axis"),
}


def _by_name(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {name: op for op, names in table.items() for name in names}


BINARY_OPS, SCALAR_OPS, REVERSED_OPS = _by_name(BINARY), _by_name(SCALAR), _by_name(REVERSED)
UNARY_OPS, REDUCTION_OPS = _by_name(UNARY), _by_name(REDUCTIONS)


def _broadcast(left: Shape, right: Shape) -> Shape:
    """The shape of an elementwise result. Raises ValueError where two known sizes do not go together."""
    sizes: list[int | None] = []
    for a, b in zip_longest(left[::-1], right[::-1], fillvalue=1):
        if a is not None and b is not None and a != b and 1 not in (a, b):
            raise ValueError(f"combines the shapes {list(left)} and {list(right)}; check --input-shape")
        sizes.append(b if a == 1 else a if b == 1 or b is None else b)
    return tuple(sizes[::-1])


def binary(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Two tensors, elementwise; the broadcast_ ones repeat sizes of 1."""
    left, right = (tensor.shape for tensor in exactly(2, inputs))
    unequal = len(left) != len(right) or any(a != b for a, b in zip(left, right, strict=True) if a and b)
    if unequal and not node.op.startswith("broadcast"):
        raise ValueError(f"needs equal shapes, gets {list(left)} and {list(right)}; check --input-shape")
    return graph.node(BINARY_OPS[node.op], inputs, f"{node.name}_output", _broadcast(left, right))


def scalar(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """x op number."""
    (x,) = exactly(1, inputs)
    value = _number(node)
    op = SCALAR_OPS[node.op]
    result = graph.scalar(op, x, value, f"{node.name}_output")
    if op == "Mul" and x.bounds is not None and value > 0:
        low, high = x.bounds
        return replace(result, bounds=(low * value, high * value))
    return result


def _number(node: Node) -> float:
    node.attributes.ignore("is_int")
    return node.attributes.number("scalar")


def reversed_scalar(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """number op x."""
    (x,) = exactly(1, inputs)
    number = graph.constant(float(_number(node)), f"{node.name}_constant")
    return graph.node(REVERSED_OPS[node.op], [number, x], f"{node.name}_output", x.shape)


def unary(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """One tensor, elementwise."""
    (x,) = exactly(1, inputs)
    return graph.node(UNARY_OPS[node.op], [x], f"{node.name}_output", x.shape)


def square(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """x * x."""
    (x,) = exactly(1, inputs)
    return graph.node("Mul", [x, x], f"{node.name}_output", x.shape)


def total(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """The sum of any number of tensors of one shape."""
    count = node.attributes.integer("num_args", len(inputs), least=1)
    exactly(count, inputs)
    result = inputs[0]
    for position, other in enumerate(inputs[1:], 1):
        name = f"{node.name}_output" if position == count - 1 else f"{node.name}_sum{position}"
        result = graph.node("Add", [result, other], name, _broadcast(result.shape, other.shape))
    return result


def clip(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """min(max(x, a_min), a_max)."""
    (x,) = exactly(1, inputs)
    low, high = node.attributes.number("a_min"), node.attributes.number("a_max")
    bounds = [graph.constant(low, f"{node.name}_low"), graph.constant(high, f"{node.name}_high")]
    result = graph.node("Clip", [x, *bounds], f"{node.name}_output", x.shape)
    return replace(result, bounds=(low, high))


def rounding(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Halves away from zero. Of values in 0 .. 2^b - 1 it is a quantizer of b bits."""
    (x,) = exactly(1, inputs)
    if x.bounds is not None and x.bounds[0] == 0:
        for bits in range(1, MAX_ACTIVATION_BITS + 1):
            if x.bounds[1] == top(bits):
                return quantizers.unsigned(graph, x, bits, f"{node.name}_output")
    return quantizers.rounded(graph, x, f"{node.name}_output")


def reduction(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Over the axes given, or with exclude=True over all others; none given means all."""
    attributes, (x,) = node.attributes, exactly(1, inputs)
    given = attributes.tuple("axis", ())
    if any(not -x.rank <= axis < x.rank for axis in given):
        raise ValueError(f"axis={given} is outside its {x.rank} dimensions; save the symbol again")
    axes = {axis % x.rank for axis in given}
    if attributes.flag("exclude", False) and axes:
        axes = set(range(x.rank)) - axes
    axes = axes or set(range(x.rank))
    keep = attributes.flag("keepdims", False)
    shape = tuple(1 if axis in axes else size for axis, size in enumerate(x.shape) if keep or axis not in axes)
    op, name = REDUCTION_OPS[node.op], f"{node.name}_output"
    inner = name if shape else f"{node.name}_scalar"
    if op == "ReduceSum":  # takes its axes as a tensor
        indices = graph.constant(np.array(sorted(axes), "int64"), f"{node.name}_axes")
        result = graph.node(op, [x, indices], inner, shape, keepdims=int(keep))
    else:
        result = graph.node(op, [x], inner, shape, axes=sorted(axes), keepdims=int(keep))
    if shape:
        return result
    one = graph.constant(np.array([1], "int64"), f"{node.name}_shape")  # MXNet's arrays have a dimension
    return graph.node("Reshape", [result, one], name, (1,))


CONVERTERS = {
    **dict.fromkeys(BINARY_OPS, binary),
    **dict.fromkeys(SCALAR_OPS, scalar),
    **dict.fromkeys(REVERSED_OPS, reversed_scalar),
    **dict.fromkeys(UNARY_OPS, unary),
    **dict.fromkeys(REDUCTION_OPS, reduction),
    **dict.fromkeys(("ElementWiseSum", "add_n"), total),
    **dict.fromkeys(("round", "round_ste", "_contrib_round_ste"), rounding),
    "clip": clip,
    "square": square,
}
