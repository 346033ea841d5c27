"""Tensors of quantized integer types become the float codes that were cast to them.

Algebra. For whole numbers v in the range of an integer type, float32(int8(v)) = v. Operators that pick elements
(reshape, transpose, max-pool, concat, ...) commute with the cast and with an added zero point:

    float32(move(int8(c + zero)))  ->  move(c) + zero

An eight-bit input of the model (an image, say) holds codes as it comes: the quantizer of scale 1 with the type's bounds
changes none of them, and tells later passes so.

    float32(input)  ->  quantize(float32(input), 1, 0; low, high of the type)

Requires: quantized operators as bnnc.frontend.quantized spells them. Guarantees: values unchanged; integers that are
outputs, or that other operators read, stay. CanonicalizeRounding cancels the zero point against the one that a reader
takes off.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, function_pass, rebuild
from bnnc.passes.ranges import MOVES, Ranges

FLOAT = "float32"


@function_pass("CanonicalizeIntegers")
def CanonicalizeIntegers(module: tvm.IRModule) -> tvm.IRModule:
    """float32(int8(v)) -> v, also through operators that pick elements; see the module's docstring."""
    return rebuild(module, _Canceller(module))


class _Canceller:
    def __init__(self, module: tvm.IRModule) -> None:
        self.inputs = set(module["main"].params)
        values = [value for _, value in Dataflow(module["main"]).bindings]
        self.quantized = {value.args[0] for value in values if ops.is_op(value, "bnnc.quantize")}
        self.ranges: Ranges | None = None
        self.done: dict[relax.Expr, tuple[relax.Expr, float] | None] = {}

    def __call__(self, builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if self.ranges is None:
            self.ranges = Ranges(builder)
        if ops.is_op(call, "relax.astype") and str(call.attrs.dtype) == FLOAT:
            found = self.as_float(builder, call.args[0])
            if found is None:
                return self.input_codes(builder, var, call)
            codes, zero = found
            return relax.op.add(codes, relax.const(zero, FLOAT)) if zero else codes
        return None

    def input_codes(self, builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
        source, dtype = call.args[0], str(call.args[0].ty.dtype)
        if source not in self.inputs or dtype not in ("int8", "uint8") or var in self.quantized:
            return None
        limits = np.iinfo(dtype)
        return ops.affine(builder.emit(call), low=int(limits.min), high=int(limits.max))

    def as_float(self, builder: Builder, expr: relax.Expr) -> tuple[relax.Expr, float] | None:
        """Float codes c and a zero point with float32(expr) = c + zero, or None."""
        if expr not in self.done:
            self.done[expr] = self._as_float(builder, expr)
        return self.done[expr]

    def _as_float(self, builder: Builder, expr: relax.Expr) -> tuple[relax.Expr, float] | None:
        assert self.ranges is not None
        call = builder.definition(expr)
        if not isinstance(call, relax.Call) or not isinstance(call.op, tvm.ir.Op):
            return None
        if ops.is_op(call, "relax.astype"):
            source = self.ranges.of(call.args[0])
            target = self.ranges.of(expr)
            if str(call.args[0].ty.dtype) != FLOAT or not source.countable or target != source:
                return None
            return _take_zero(builder, call.args[0])
        if call.op.name in MOVES:
            return self._moved(builder, call)
        if call.op.name == "relax.concat":
            parts = [self.as_float(builder, field) for field in call.args[0].fields]
            known = [part for part in parts if part is not None]
            if len(known) < len(parts) or len({zero for _, zero in known}) > 1:
                return None
            joined = relax.op.concat([codes for codes, _ in known], call.attrs.axis)
            return builder.emit(joined), known[0][1]
        if call.op.name in ("relax.maximum", "relax.minimum"):
            return self._clipped(builder, call)
        return None

    def _moved(self, builder: Builder, call: relax.Call) -> tuple[relax.Expr, float] | None:
        inner = self.as_float(builder, call.args[0])
        if inner is None:
            return None
        codes, zero = inner
        return builder.emit(relax.Call(call.op, [codes, *call.args[1:]], call.attrs, call.ty_args)), zero

    def _clipped(self, builder: Builder, call: relax.Call) -> tuple[relax.Expr, float] | None:
        inner, bound = self.as_float(builder, call.args[0]), constant_value(call.args[1])
        if inner is None or bound is None or bound.size != 1:
            return None
        codes, zero = inner
        limit = relax.const(float(bound.item()) - zero, FLOAT)
        return builder.emit(relax.Call(call.op, [codes, limit], call.attrs, call.ty_args)), zero


def _take_zero(builder: Builder, expr: relax.Expr) -> tuple[relax.Expr, float]:
    """(c, zero) for c + zero with a whole zero; (expr, 0) for anything else."""
    call = builder.definition(expr)
    if ops.is_op(call, "relax.add"):
        zero = _scalar(call.args[1])
        if zero is not None and zero == round(zero) and ops.shape_of(call.args[0]) == ops.shape_of(call):
            return call.args[0], zero
    return expr, 0.0


def _scalar(expr: relax.Expr) -> float | None:
    array = constant_value(expr)
    return float(array.item()) if array is not None and array.size == 1 and np.isfinite(array.item()) else None
