"""Move transposes out: every image tensor becomes channels-last (NHWC), and transposes become bookkeeping.

Algebra: elementwise operators commute with any transposition; convolution, pooling, padding, reductions and
concatenation commute with it once their axes are renamed. So instead of moving transposes step by step, each value
is stored in whatever order suits it, next to the permutation that leads from its logical order to the stored one;
a ``permute_dims`` then only relabels. The flattening before a dense layer is kept in the stored order too, as a
permutation of columns that moves into the rows of the constant weights.

Requires: main is one dataflow block in the ONNX graph's own (logical) layout.
Guarantees: module attribute ``bnnc.orders`` maps a variable to the permutation that leads from its ONNX tensor's
axes to the stored ones, where that is not the identity; ``bnnc.images`` maps one with permuted columns to the shape
of the image that was flattened, and ``bnnc.orders`` to the order of its axes; convolutions and pools are NHWC with
HWIO weights; logical inputs and outputs are unchanged; a transpose is left only at the edges and before operators this
pass does not know.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import tvm
from tvm import relax

from bnnc.ir.ops import Constant, attrs_of, count_reached, is_op, shape_of
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, finish, function_pass, function_result

NHWC = (0, 2, 3, 1)
NWC = (0, 2, 1)

ELEMENTWISE = {
    "relax.add", "relax.subtract", "relax.multiply", "relax.divide", "relax.maximum", "relax.minimum", "relax.power",
    "relax.where", "relax.greater", "relax.greater_equal", "relax.less", "relax.less_equal", "relax.equal",
    "relax.not_equal", "relax.logical_and", "relax.logical_or", "relax.logical_not", "relax.negative", "relax.abs",
    "relax.sign", "relax.sqrt", "relax.exp", "relax.log", "relax.tanh", "relax.sigmoid", "relax.erf", "relax.floor",
    "relax.ceil", "relax.round", "relax.astype", "relax.clip", "relax.square", "relax.rsqrt", "relax.nn.relu",
    "relax.nn.leakyrelu", "relax.nn.gelu", "relax.nn.silu", "bnnc.quantize",
}  # fmt: skip
REDUCTIONS = {"relax.mean": relax.op.mean, "relax.sum": relax.op.sum, "relax.max": relax.op.max}


@dataclass(frozen=True)
class Columns:
    """The permutation that is left where an image of logical ``shape``, stored in ``order``, is flattened as it is."""

    shape: tuple[int, ...]
    order: tuple[int, ...]

    @property
    def indices(self) -> np.ndarray:
        """Position in the logical row of each stored column."""
        logical = np.arange(int(np.prod(self.shape[1:]))).reshape(self.shape[1:])
        return logical.transpose([axis - 1 for axis in self.order[1:]]).reshape(-1)


@dataclass(frozen=True)
class Stored:
    """A value as it is stored: ``expr = transpose(logical, order)``, or ``expr = logical[:, columns.indices]``."""

    expr: relax.Expr
    order: tuple[int, ...] | None = None
    columns: Columns | None = None


def _inverse(order: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(int(axis) for axis in np.argsort(order))


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


class _Mover:
    def __init__(self, module: tvm.IRModule):
        self.module = module
        self.builder = Builder(module["main"])
        self.stored: dict[relax.Var, Stored] = {}
        self.transposed: dict[tuple[relax.Var, tuple[int, ...]], relax.Expr] = {}
        self.orders: dict[str, list[int]] = {}
        self.images: dict[str, list[int]] = {}

    # Reading values in a given order.

    def value(self, expr: relax.Expr) -> Stored:
        if isinstance(expr, relax.Var) and expr in self.stored:
            return self.stored[expr]
        return Stored(expr)

    def logical(self, expr: relax.Expr) -> relax.Expr:
        """The value in its logical order, through a transpose where it is stored otherwise."""
        if isinstance(expr, relax.Tuple):
            return relax.Tuple([self.logical(field) for field in expr.fields])
        value = self.value(expr)
        if not isinstance(expr.ty, relax.TensorType):
            return value.expr
        if value.columns is not None:
            back = relax.const(np.argsort(value.columns.indices).astype("int64"))
            return self.builder.emit(relax.op.take(value.expr, back, axis=1))
        return self.ordered(value, None)

    def ordered(self, value: Stored, order: tuple[int, ...] | None) -> relax.Expr:
        """``value`` transposed from the order it is stored in to ``order``."""
        rank = len(value.expr.ty.shape)
        source = value.order or tuple(range(rank))
        target = order or tuple(range(rank))
        axes = [source.index(axis) for axis in target]
        if axes == list(range(rank)):
            return value.expr
        constant = constant_value(value.expr)
        if constant is not None:
            return relax.const(np.ascontiguousarray(constant.transpose(axes)))
        # Many readers may want the same order.
        key = (value.expr, tuple(axes))
        if key not in self.transposed:
            name = value.expr.name
            transposed = self.builder.emit(self.transpose(value.expr, axes), f"{name}_transposed")
            reached = [self.orders.get(name, list(range(rank)))[axis] for axis in axes]
            if reached != list(range(rank)):
                self.orders[transposed.name] = reached
            self.transposed[key] = transposed
        return self.transposed[key]

    def transpose(self, expr: relax.Expr, axes: list[int]) -> relax.Expr:
        """``expr`` with its axes in another order. Quantizers and pads move behind the transpose instead."""
        rank, shape = len(axes), shape_of(expr)
        call = self.builder.definition(expr)
        if is_op(call, "bnnc.quantize") and all(len(a.ty.shape) in (0, rank) for a in call.args[1:]):
            # Transpose what it reads, so that its bits are packed along the channels.
            args = [self.ordered(Stored(a), tuple(axes)) if len(a.ty.shape) else a for a in call.args]
            return relax.Call(call.op, args, call.attrs)
        if is_op(call, "bnnc.count_reached"):
            axis = axes.index(attrs_of(call)["axis"])
            return count_reached(self.ordered(Stored(call.args[0]), tuple(axes)), call.args[1], axis=axis)
        if is_op(call, "relax.nn.pad") and call.attrs.pad_mode == "constant":
            width = [int(w) for w in call.attrs.pad_width]
            pads = [w for axis in axes for w in width[2 * axis : 2 * axis + 2]]
            inner = self.ordered(Stored(call.args[0]), tuple(axes))
            return relax.op.nn.pad(inner, pads, pad_value=call.attrs.pad_value)
        if [axis for axis in axes if shape[axis] != 1] == [axis for axis in range(rank) if shape[axis] != 1]:
            return relax.op.reshape(expr, [shape[axis] for axis in axes])
        return relax.op.permute_dims(expr, axes)

    def broadcast(self, expr: relax.Expr, rank: int, order: tuple[int, ...]) -> relax.Expr:
        """An operand of an elementwise operator, in the other operand's order."""
        value = self.value(expr)
        have = len(value.expr.ty.shape)
        if have == 0 or (have < rank and all(extent == 1 for extent in shape_of(value.expr))):
            return value.expr
        if have < rank:
            constant = constant_value(value.expr)
            if constant is not None:
                leading = [1] * (rank - have)
                return self.ordered(Stored(relax.const(constant.reshape(*leading, *constant.shape))), order)
            lifted = relax.op.reshape(self.logical(expr), [1] * (rank - have) + shape_of(value.expr))
            return self.ordered(Stored(self.builder.emit(lifted)), order)
        return self.ordered(value, order)

    # One method per family of operators; each gives the value as stored, or None when it does not apply.

    def convert(self, call: relax.Expr, name: str) -> Stored | None:
        if isinstance(call, relax.TupleGetItem):
            return self.item(call)
        if not isinstance(call, relax.Call) or not hasattr(call.op, "name"):
            return None
        family = {
            "relax.nn.conv2d": self.conv2d, "relax.nn.conv1d": self.conv1d, "relax.nn.max_pool2d": self.pool,
            "relax.nn.avg_pool2d": self.pool, "relax.nn.adaptive_avg_pool2d": self.adaptive_pool,
            "relax.permute_dims": self.permute, "relax.nn.pad": self.pad, "relax.concat": self.concat,
            "relax.reshape": self.reshape, "relax.flatten": self.reshape, "relax.squeeze": self.reshape,
            "relax.expand_dims": self.reshape, "relax.matmul": self.matmul, "relax.nn.softmax": self.softmax,
            "relax.nn.prelu": self.prelu, "relax.strided_slice": self.slice, "relax.split": self.split,
            "relax.take": self.take, "bnnc.count_reached": self.count_reached,
        }.get(call.op.name)  # fmt: skip
        if family is not None:
            return family(call)
        if call.op.name in REDUCTIONS:
            return self.reduce(call)
        if call.op.name in ELEMENTWISE:
            return self.elementwise(call)
        return None

    def conv2d(self, call: relax.Call) -> Stored | None:
        attrs = call.attrs
        if attrs.data_layout != "NCHW" or attrs.kernel_layout != "OIHW":
            return None
        x = self.ordered(self.value(call.args[0]), NHWC)
        weight = self.ordered(self.value(call.args[1]), (2, 3, 1, 0))
        return Stored(
            relax.op.nn.conv2d(x, weight, list(attrs.strides), list(attrs.padding), list(attrs.dilation),
                               int(attrs.groups), "NHWC", "HWIO", "NHWC", str(call.ty.dtype)), NHWC)  # fmt: skip

    def conv1d(self, call: relax.Call) -> Stored | None:
        """A 1-D convolution is a 2-D one over an image of height 1."""
        attrs = call.attrs
        if attrs.data_layout != "NCW" or attrs.kernel_layout != "OIW":
            return None
        x = self.ordered(self.value(call.args[0]), NWC)
        n, w, c = shape_of(x)
        weight = self.ordered(self.value(call.args[1]), (2, 1, 0))
        k, i, o = shape_of(weight)
        constant = constant_value(weight)
        image = self.builder.emit(relax.op.reshape(x, [n, 1, w, c]))
        shape = (1, k, i, o)
        kernel = relax.op.reshape(weight, shape) if constant is None else relax.const(constant.reshape(shape))
        left, right = (list(attrs.padding) * 2)[:2]
        y = self.builder.emit(
            relax.op.nn.conv2d(image, kernel, [1, attrs.strides[0]], [0, left, 0, right], [1, attrs.dilation[0]],
                               int(attrs.groups), "NHWC", "HWIO", "NHWC", str(call.ty.dtype)))  # fmt: skip
        out = shape_of(y)
        return Stored(relax.op.reshape(y, [out[0], out[2], out[3]]), NWC)

    def pool(self, call: relax.Call) -> Stored | None:
        attrs = call.attrs
        if attrs.layout != "NCHW":
            return None
        op = relax.op.nn.max_pool2d if call.op.name.endswith("max_pool2d") else relax.op.nn.avg_pool2d
        x = self.ordered(self.value(call.args[0]), NHWC)
        return Stored(
            op(x, list(attrs.pool_size), list(attrs.strides), list(attrs.padding), list(attrs.dilation),
               bool(attrs.ceil_mode), bool(attrs.count_include_pad), "NHWC", "NHWC"), NHWC)  # fmt: skip

    def adaptive_pool(self, call: relax.Call) -> Stored | None:
        if call.attrs.layout != "NCHW" or [int(v) for v in call.attrs.output_size or []] != [1, 1]:
            return None
        return Stored(relax.op.mean(self.ordered(self.value(call.args[0]), NHWC), [1, 2], keepdims=True), NHWC)

    def permute(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
        if value.columns is not None or isinstance(value.expr, Constant):
            return None
        rank = len(value.expr.ty.shape)
        axes = [int(a) for a in call.attrs.axes] if call.attrs.axes is not None else list(range(rank))[::-1]
        source = value.order or tuple(range(rank))
        return Stored(value.expr, tuple(axes.index(axis) for axis in source))

    def pad(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
        if value.order is None or call.attrs.pad_mode != "constant":
            return None
        width = [int(w) for w in call.attrs.pad_width]
        pairs = [width[2 * axis : 2 * axis + 2] for axis in value.order]
        return Stored(relax.op.nn.pad(value.expr, [w for pair in pairs for w in pair],
                                      pad_value=call.attrs.pad_value), value.order)  # fmt: skip

    def concat(self, call: relax.Call) -> Stored | None:
        parts = [self.value(part) for part in call.args[0].fields]
        order = next((part.order for part in parts if part.order is not None), None)
        if order is None or any(part.columns is not None for part in parts):
            return None
        axis = int(call.attrs.axis) % len(order)
        return Stored(relax.op.concat([self.ordered(part, order) for part in parts], order.index(axis)), order)

    def reshape(self, call: relax.Call) -> Stored | None:
        """Flattening keeps the stored order, as a permutation of columns; other reshapes need the logical one."""
        value = self.value(call.args[0])
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
        regrouped = self.regroup(value, target)
        if regrouped is not None:
            return regrouped
        if len(target) == 2 and order[0] == 0 and target[0] == shape[0]:
            columns = Columns(tuple(shape[order.index(axis)] for axis in range(len(order))), value.order)
            return Stored(relax.op.reshape(value.expr, target), columns=columns)
        return None

    def regroup(self, value: Stored, target: list[int]) -> Stored | None:
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
        return Stored(relax.op.reshape(self.ordered(value, before), [target[axis] for axis in after]), after)

    def slice(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
        if value.order is None or any(not isinstance(operand, relax.Tuple) for operand in call.args[1:]):
            return None
        axes = [value.order.index(int(axis) % len(value.order)) for axis in call.args[1].fields]
        bounds = [[int(field) for field in operand.fields] for operand in call.args[2:]]
        return Stored(relax.op.strided_slice(value.expr, axes, *bounds), value.order)

    def split(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
        if value.order is None:
            return None
        axis = value.order.index(int(call.attrs.axis) % len(value.order))
        return Stored(relax.op.split(value.expr, call.attrs.indices_or_sections, axis), value.order)

    def take(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
        if value.order is None or call.attrs.axis is None or len(shape_of(call.args[1])) != 1:
            return None
        axis = value.order.index(int(call.attrs.axis) % len(value.order))
        return Stored(relax.op.take(value.expr, self.logical(call.args[1]), axis), value.order)

    def item(self, call: relax.TupleGetItem) -> Stored | None:
        value = self.value(call.tuple_value)
        return None if value.order is None else Stored(relax.TupleGetItem(value.expr, call.index), value.order)

    def matmul(self, call: relax.Call) -> Stored | None:
        left, weight = self.value(call.args[0]), constant_value(call.args[1])
        if left.columns is None or weight is None or weight.ndim != 2:
            return None
        rows = relax.const(np.ascontiguousarray(weight[left.columns.indices]))
        return Stored(relax.op.matmul(left.expr, rows, str(call.ty.dtype)))

    def softmax(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
        if value.order is None:
            return None
        axis = int(call.attrs.axis) % len(value.order)
        return Stored(relax.op.nn.softmax(value.expr, value.order.index(axis)), value.order)

    def prelu(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
        if value.order is None:
            return None
        axis = int(call.attrs.axis) % len(value.order)
        return Stored(relax.op.nn.prelu(value.expr, self.logical(call.args[1]), value.order.index(axis)), value.order)

    def count_reached(self, call: relax.Call) -> Stored | None:
        value, thresholds = self.value(call.args[0]), constant_value(call.args[1])
        axis = attrs_of(call)["axis"]
        if value.columns is not None and thresholds is not None:
            rows = thresholds[value.columns.indices] if len(thresholds) > 1 and axis == 1 else thresholds
            return Stored(count_reached(value.expr, relax.const(rows), axis=axis), columns=value.columns)
        if value.order is None:
            return None
        return Stored(count_reached(value.expr, call.args[1], axis=value.order.index(axis)), value.order)

    def reduce(self, call: relax.Call) -> Stored | None:
        value = self.value(call.args[0])
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

    def elementwise(self, call: relax.Call) -> Stored | None:
        values = [self.value(arg) for arg in call.args if isinstance(arg.ty, relax.TensorType)]
        if len(values) != len(call.args):
            return None
        columns = next((v.columns for v in values if v.columns is not None), None)
        if columns is not None:
            return self.columnwise(call, values, columns)
        order = next((v.order for v in values if v.order is not None and not isinstance(v.expr, Constant)), None)
        if order is None or any(len(shape_of(value.expr)) > len(order) for value in values):
            return None
        args = [self.broadcast(arg, len(order), order) for arg in call.args]
        return Stored(relax.Call(call.op, args, call.attrs), order)

    def columnwise(self, call: relax.Call, values: list[Stored], columns: Columns) -> Stored | None:
        args: list[relax.Expr] = []
        for value in values:
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

    def run(self) -> tvm.IRModule:
        function = self.module["main"]
        block = self.builder.block
        aliased: set[relax.Expr] = set(function.params)
        with block.function("main", list(function.params)):
            with block.dataflow():
                for var, call in Dataflow(function).bindings:
                    stored = self.convert(call, var.name)
                    if stored is None:
                        stored = Stored(self.plain(call))
                    # Permuted columns are not the ONNX tensor's values, so they do not carry its name.
                    name = var.name if stored.columns is None else f"{var.name}_columns"
                    emitted = self.builder.emit(stored.expr, name)
                    self.stored[var] = Stored(emitted, stored.order, stored.columns)
                    if isinstance(emitted, relax.Var) and emitted not in aliased:
                        if stored.columns is not None:
                            self.images[emitted.name] = list(stored.columns.shape)
                            self.orders[emitted.name] = list(stored.columns.order)
                        elif stored.order is not None:
                            self.orders[emitted.name] = list(stored.order)
                    aliased.add(emitted)
                result = block.emit_output(self.logical(function_result(function)))
            block.emit_func_output(result)
        return finish(self.module, block).with_attrs({"bnnc.orders": self.orders, "bnnc.images": self.images})

    def plain(self, call: relax.Expr) -> relax.Expr:
        """The operator as it stood, on logical operands."""
        if isinstance(call, relax.Call):
            return relax.Call(call.op, [self.logical(arg) for arg in call.args], call.attrs, call.ty_args)
        if isinstance(call, relax.TupleGetItem):
            return relax.TupleGetItem(self.logical(call.tuple_value), call.index)
        return self.logical(call)


@function_pass("ChannelsLast")
def ChannelsLast(module: tvm.IRModule) -> tvm.IRModule:
    """Store image tensors channels-last; see the module's docstring."""
    return _Mover(module).run()
