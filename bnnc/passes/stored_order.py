"""Values next to the order they are stored in: the bookkeeping that stands for transposes in ``ChannelsLast``.

A value is kept as ``transpose(logical, order)``, where *logical* is the tensor of the ONNX graph. A reader asks for the
order it works in; only where that is another one, a transpose is emitted, once for all readers. An image that was
flattened in its stored order is kept as ``logical[:, columns]``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from tvm import relax

from bnnc.ir.ops import attrs_of, count_reached, is_op, shape_of
from bnnc.passes.dataflow import Builder, constant_value


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


class StoredValues:
    """The values emitted so far, each in its stored order, and the names of those that are not logical.

    ``orders`` and ``images`` become the module's attributes of the same names (see ``ChannelsLast``).
    """

    def __init__(self, function: relax.Function):
        self.builder = Builder(function)
        self.stored: dict[relax.Var, Stored] = {}
        self.transposed: dict[tuple[relax.Var, tuple[int, ...]], relax.Expr] = {}
        self.orders: dict[str, list[int]] = {}
        self.images: dict[str, list[int]] = {}

    def value(self, expr: relax.Expr) -> Stored:
        """An operand of the graph as it is stored."""
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
            return self.builder.emit(relax.op.take(value.expr, back, axis=1, mode="clip"))
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
