"""What each operator becomes on operands in stored order: the rules of ``ChannelsLast``, one per family of operators.

A rule takes the values emitted so far and the call as it stood, and gives the call on stored operands with the order
its result is in; or None, when it does not apply and the operator has to get logical operands.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from tvm import relax

from bnnc.ir.ops import Constant, attrs_of, count_reached, shape_of
from bnnc.passes.dataflow import constant_value
from bnnc.passes.elementwise import ELEMENTWISE
from bnnc.passes.stored_order import Columns, Stored, StoredValues

NHWC = (0, 2, 3, 1)
NWC = (0, 2, 1)

REDUCTIONS = {"relax.mean": relax.op.mean, "relax.sum": relax.op.sum, "relax.max": relax.op.max}

Rule = Callable[[StoredValues, relax.Call], "Stored | None"]
_RULES: dict[str, Rule] = {}


def _moves(*names: str) -> Callable[[Rule], Rule]:
    """Register the rule of the operators called ``names``."""

    def register(rule: Rule) -> Rule:
        _RULES.update(dict.fromkeys(names, rule))
        return rule

    return register


def in_stored_order(values: StoredValues, call: relax.Expr) -> Stored | None:
    """``call`` on operands as they are stored, or None where no rule applies."""
    if isinstance(call, relax.TupleGetItem):
        return _item(values, call)
    if not isinstance(call, relax.Call) or not hasattr(call.op, "name"):
        return None
    rule = _RULES.get(call.op.name)
    return None if rule is None else rule(values, call)


@_moves("relax.nn.conv2d")
def _conv2d(values: StoredValues, call: relax.Call) -> Stored | None:
    attrs = call.attrs
    if attrs.data_layout != "NCHW" or attrs.kernel_layout != "OIHW":
        return None
    x = values.ordered(values.value(call.args[0]), NHWC)
    weight = values.ordered(values.value(call.args[1]), (2, 3, 1, 0))
    return Stored(
        relax.op.nn.conv2d(x, weight, list(attrs.strides), list(attrs.padding), list(attrs.dilation),
                           int(attrs.groups), "NHWC", "HWIO", "NHWC", str(call.ty.dtype)), NHWC)  # fmt: skip


@_moves("relax.nn.conv1d")
def _conv1d(values: StoredValues, call: relax.Call) -> Stored | None:
    """A 1-D convolution is a 2-D one over an image of height 1."""
    attrs = call.attrs
    if attrs.data_layout != "NCW" or attrs.kernel_layout != "OIW":
        return None
    x = values.ordered(values.value(call.args[0]), NWC)
    n, w, c = shape_of(x)
    weight = values.ordered(values.value(call.args[1]), (2, 1, 0))
    k, i, o = shape_of(weight)
    constant = constant_value(weight)
    image = values.builder.emit(relax.op.reshape(x, [n, 1, w, c]))
    shape = (1, k, i, o)
    kernel = relax.op.reshape(weight, shape) if constant is None else relax.const(constant.reshape(shape))
    left, right = (list(attrs.padding) * 2)[:2]
    y = values.builder.emit(
        relax.op.nn.conv2d(image, kernel, [1, attrs.strides[0]], [0, left, 0, right], [1, attrs.dilation[0]],
                           int(attrs.groups), "NHWC", "HWIO", "NHWC", str(call.ty.dtype)))  # fmt: skip
    out = shape_of(y)
    return Stored(relax.op.reshape(y, [out[0], out[2], out[3]]), NWC)


@_moves("relax.nn.max_pool2d", "relax.nn.avg_pool2d")
def _pool(values: StoredValues, call: relax.Call) -> Stored | None:
    attrs = call.attrs
    if attrs.layout != "NCHW":
        return None
    op = relax.op.nn.max_pool2d if call.op.name.endswith("max_pool2d") else relax.op.nn.avg_pool2d
    x = values.ordered(values.value(call.args[0]), NHWC)
    return Stored(
        op(x, list(attrs.pool_size), list(attrs.strides), list(attrs.padding), list(attrs.dilation),
           bool(attrs.ceil_mode), bool(attrs.count_include_pad), "NHWC", "NHWC"), NHWC)  # fmt: skip


@_moves("relax.nn.adaptive_avg_pool2d")
def _adaptive_pool(values: StoredValues, call: relax.Call) -> Stored | None:
    if call.attrs.layout != "NCHW" or [int(v) for v in call.attrs.output_size or []] != [1, 1]:
        return None
    return Stored(relax.op.mean(values.ordered(values.value(call.args[0]), NHWC), [1, 2], keepdims=True), NHWC)


@_moves("relax.permute_dims")
def _permute(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.columns is not None or isinstance(value.expr, Constant):
        return None
    rank = len(value.expr.ty.shape)
    axes = [int(a) for a in call.attrs.axes] if call.attrs.axes is not None else list(range(rank))[::-1]
    source = value.order or tuple(range(rank))
    return Stored(value.expr, tuple(axes.index(axis) for axis in source))


@_moves("relax.nn.pad")
def _pad(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.order is None or call.attrs.pad_mode != "constant":
        return None
    width = [int(w) for w in call.attrs.pad_width]
    pairs = [width[2 * axis : 2 * axis + 2] for axis in value.order]
    return Stored(relax.op.nn.pad(value.expr, [w for pair in pairs for w in pair],
                                  pad_value=call.attrs.pad_value), value.order)  # fmt: skip


@_moves("relax.concat")
def _concat(values: StoredValues, call: relax.Call) -> Stored | None:
    parts = [values.value(part) for part in call.args[0].fields]
    order = next((part.order for part in parts if part.order is not None), None)
    if order is None or any(part.columns is not None for part in parts):
        return None
    axis = int(call.attrs.axis) % len(order)
    return Stored(relax.op.concat([values.ordered(part, order) for part in parts], order.index(axis)), order)


@_moves("relax.reshape", "relax.flatten", "relax.squeeze", "relax.expand_dims")
def _reshape(values: StoredValues, call: relax.Call) -> Stored | None:
    """Flattening keeps the stored order, as a permutation of columns; other reshapes need the logical one."""
    value = values.value(call.args[0])
    target = shape_of(call)
    if value.columns is not None and target == shape_of(value.expr):
        return value
    if value.order is None:
        return None
    shape = shape_of(value.expr)
    order = list(value.order)
    moving = [axis for axis, extent in zip(order, shape, strict=True) if extent != 1]
    if moving == sorted(moving):
        return Stored(relax.op.reshape(value.expr, target))
    regrouped = _regroup(values, value, target)
    if regrouped is not None:
        return regrouped
    if len(target) == 2 and order[0] == 0 and target[0] == shape[0]:
        columns = Columns(tuple(shape[order.index(axis)] for axis in range(len(order))), value.order)
        return Stored(relax.op.reshape(value.expr, target), columns=columns)
    return None


def _regrouping(before: list[int], after: list[int]) -> list[tuple[list[int], list[int]]]:
    """The smallest groups of axes of ``before`` that become groups of axes of ``after`` in a reshape."""
    groups = []
    i = j = 0
    while i < len(before) and j < len(after):
        old, new = [i], [j]
        left, right = before[i], after[j]
        while left != right:
            if left < right:
                old.append(old[-1] + 1)
                left *= before[old[-1]]
            else:
                new.append(new[-1] + 1)
                right *= after[new[-1]]
        groups.append((old, new))
        i, j = old[-1] + 1, new[-1] + 1
    if i < len(before) or j < len(after):  # axes of extent 1 at the end
        groups[-1] = (groups[-1][0] + list(range(i, len(before))), groups[-1][1] + list(range(j, len(after))))
    return groups


def _regroup(values: StoredValues, value: Stored, target: list[int]) -> Stored | None:
    """A reshape that splits and merges axes but keeps several apart, as in a shuffle of channels."""
    assert value.order is not None
    stored = shape_of(value.expr)
    logical = [stored[value.order.index(axis)] for axis in range(len(stored))]
    groups = _regrouping(logical, target)
    if len(groups) < 3:  # flattened images are better kept as columns
        return None
    position = {axis: place for place, axis in enumerate(value.order)}
    groups.sort(key=lambda group: position[group[0][-1]])
    before = tuple(axis for old, _ in groups for axis in old)
    after = tuple(axis for _, new in groups for axis in new)
    return Stored(relax.op.reshape(values.ordered(value, before), [target[axis] for axis in after]), after)


@_moves("relax.strided_slice")
def _slice(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.order is None or any(not isinstance(operand, relax.Tuple) for operand in call.args[1:]):
        return None
    axes = [value.order.index(int(axis) % len(value.order)) for axis in call.args[1].fields]
    bounds = [[int(field) for field in operand.fields] for operand in call.args[2:]]
    return Stored(relax.op.strided_slice(value.expr, axes, *bounds), value.order)


@_moves("relax.split")
def _split(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.order is None:
        return None
    axis = value.order.index(int(call.attrs.axis) % len(value.order))
    return Stored(relax.op.split(value.expr, call.attrs.indices_or_sections, axis), value.order)


@_moves("relax.take")
def _take(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.order is None or call.attrs.axis is None or len(shape_of(call.args[1])) != 1:
        return None
    axis = value.order.index(int(call.attrs.axis) % len(value.order))
    return Stored(relax.op.take(value.expr, values.logical(call.args[1]), axis, call.attrs.mode), value.order)


def _item(values: StoredValues, call: relax.TupleGetItem) -> Stored | None:
    value = values.value(call.tuple_value)
    return None if value.order is None else Stored(relax.TupleGetItem(value.expr, call.index), value.order)


@_moves("relax.matmul")
def _matmul(values: StoredValues, call: relax.Call) -> Stored | None:
    left, weight = values.value(call.args[0]), constant_value(call.args[1])
    if left.columns is None or weight is None or weight.ndim != 2:
        return None
    rows = relax.const(np.ascontiguousarray(weight[left.columns.indices]))
    return Stored(relax.op.matmul(left.expr, rows, str(call.ty.dtype)))


@_moves("relax.nn.softmax")
def _softmax(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.order is None:
        return None
    axis = int(call.attrs.axis) % len(value.order)
    return Stored(relax.op.nn.softmax(value.expr, value.order.index(axis)), value.order)


@_moves("relax.nn.prelu")
def _prelu(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.order is None:
        return None
    axis = int(call.attrs.axis) % len(value.order)
    return Stored(relax.op.nn.prelu(value.expr, values.logical(call.args[1]), value.order.index(axis)), value.order)


@_moves("bnnc.count_reached")
def _count_reached(values: StoredValues, call: relax.Call) -> Stored | None:
    value, thresholds = values.value(call.args[0]), constant_value(call.args[1])
    axis = attrs_of(call)["axis"]
    if value.columns is not None and thresholds is not None:
        rows = thresholds[value.columns.indices] if len(thresholds) > 1 and axis == 1 else thresholds
        return Stored(count_reached(value.expr, relax.const(rows), axis=axis), columns=value.columns)
    if value.order is None:
        return None
    return Stored(count_reached(value.expr, call.args[1], axis=value.order.index(axis)), value.order)


@_moves(*REDUCTIONS)
def _reduce(values: StoredValues, call: relax.Call) -> Stored | None:
    value = values.value(call.args[0])
    if value.order is None or call.attrs.axis is None:
        return None
    rank = len(value.order)
    axes = {int(axis) % rank for axis in call.attrs.axis}
    keep = bool(call.attrs.keepdims)
    y = REDUCTIONS[call.op.name](value.expr, [value.order.index(a) for a in sorted(axes)], keep)
    if keep:
        return Stored(y, value.order)
    kept = sorted(set(range(rank)) - axes)
    return Stored(y, tuple(kept.index(axis) for axis in value.order if axis not in axes))


@_moves(*ELEMENTWISE)
def _elementwise(values: StoredValues, call: relax.Call) -> Stored | None:
    operands = [values.value(arg) for arg in call.args if isinstance(arg.ty, relax.TensorType)]
    if len(operands) != len(call.args):
        return None
    columns = next((v.columns for v in operands if v.columns is not None), None)
    if columns is not None:
        return _columnwise(call, operands, columns)
    order = next((v.order for v in operands if v.order is not None and not isinstance(v.expr, Constant)), None)
    if order is None or any(len(shape_of(value.expr)) > len(order) for value in operands):
        return None
    args = [values.broadcast(arg, len(order), order) for arg in call.args]
    return Stored(relax.Call(call.op, args, call.attrs), order)


def _columnwise(call: relax.Call, operands: list[Stored], columns: Columns) -> Stored | None:
    args: list[relax.Expr] = []
    for value in operands:
        shape = shape_of(value.expr)
        if value.columns == columns:
            args.append(value.expr)
        elif value.columns is not None or value.order is not None or len(shape) > 2:
            return None
        elif not shape or shape[-1] == 1:
            args.append(value.expr)
        elif (constant := constant_value(value.expr)) is not None:
            args.append(relax.const(np.ascontiguousarray(constant[..., columns.indices])))
        else:
            return None
    return Stored(relax.Call(call.op, args, call.attrs), columns=columns)
