"""Rounding spelled with ordinary operators becomes ``bnnc.quantize``, and every quantizer gets its real bounds.

Algebra. Let q(v; low, high) be the quantizer of scale 1 and zero point 0, whose value is the code itself.

    round(v), floor(v), ceil(v)                  q(v) where v is known to lie between finite bounds (DoReFa's clip, say)
    min(max(round(v) + z, low), high)            q(v; low - z, high - z) + z
    min(max(q(v), low), high)                    q(v) with tighter bounds
    q(min(max(v, a), b))                         q(v) where a and b have the lowest and the highest code
    (c + z) - z                                  c, for whole numbers up to 2**24
    q(x / s) * s                                 quantize(x; s), also through operators that pick elements, s > 0
    (q(x / s + z) - z) * s                       quantize(x; s, z)
    quantize(c * s; s)                           c * s, codes c within the bounds, rounding to the nearest or s = 1
    (y - f) + f, y a quantizer times a constant  y: the straight-through estimator left in the graph, up to its rounding

A scale spelled otherwise (x * 15 before, / 15 behind) is not bit for bit that of ``quantize`` and stays where it is.

Requires: one dataflow block. Guarantees: values unchanged, but for the estimator's last bits; quantizers are bounded by
the codes that can occur; scale, clip and ReLU are inside the quantizer where that is exact.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild
from bnnc.passes.ranges import EXACT, MOVES, Range, Ranges, code_range

ROUNDING = {"relax.round": "HALF_EVEN", "relax.floor": "FLOOR", "relax.ceil": "CEIL"}
MOST_CODES, SMALLEST_SCALE = 2**20, 2.0**-100  # products with a scale lose less than half a code
Codes = Callable[[Range], tuple[np.float32, np.float32]]  # the smallest and largest code of the values in a range
BOUNDS = {"relax.maximum": "low", "relax.minimum": "high"}


@function_pass("CanonicalizeRounding")
def CanonicalizeRounding(module: tvm.IRModule) -> tvm.IRModule:
    """Rounding, clipping and scaling into quantizers; see the module's docstring."""
    return rebuild(module, _Canonicalizer())


class _Canonicalizer:
    def __init__(self) -> None:
        self.builder: Builder
        self.ranges: Ranges | None = None
        self.done: dict[tuple[relax.Expr, bytes], relax.Expr | None] = {}

    def __call__(self, builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if self.ranges is None:
            self.builder, self.ranges = builder, Ranges(builder)
        if not isinstance(call, relax.Call) or not isinstance(call.op, tvm.ir.Op) or not _is_float(call):
            return None
        name = call.op.name
        if name in ROUNDING:
            bounds = self.ranges.of(call.args[0])
            if not max(-bounds.low, bounds.high) <= EXACT:
                return None
            low, high = int(np.floor(bounds.low)), int(np.ceil(bounds.high))
            return self.quantizer(call.args[0], low, high, ROUNDING[name])
        if name in BOUNDS:
            return self.bounded(call)
        if name == "bnnc.quantize":
            return self.tightened(call)
        if name == "relax.multiply":
            return self.scaled(call)
        if name == "relax.add":
            return self.estimated(call)
        if name == "relax.subtract":
            return self.without_zero(call)
        return None

    def code(self, expr: relax.Expr) -> relax.Call | None:
        """The quantizer of scale 1 and zero point 0 that ``expr`` is."""
        call = self.builder.definition(expr)
        if not ops.is_op(call, "bnnc.quantize") or ops.attrs_of(call)["kind"] != "affine":
            return None
        scale, zero = constant_value(call.args[1]), constant_value(call.args[2])
        return call if scale is not None and zero is not None and np.all(scale == 1) and not zero.any() else None

    def quantizer(self, x: relax.Expr, low: int, high: int, rounding: str) -> relax.Expr | None:
        """The code of x; None where a single one is left, which no quantizer has."""
        return self.tightened(ops.affine(x, low=low, high=high, rounding=rounding), always=True)

    def tightened(self, call: relax.Call, always: bool = False) -> relax.Expr | None:
        """The quantizer with bounds that can occur and without clips that it repeats, or what it reads."""
        assert self.ranges is not None
        if self.is_on_grid(call):
            return call.args[0]
        attrs = ops.attrs_of(call)
        scale, zero = constant_value(call.args[1]), constant_value(call.args[2])
        if attrs["kind"] != "affine" or scale is None or zero is None:
            return None
        codes = partial(code_range, attrs, scale, zero)
        low, high = (int(end) for end in codes(self.ranges.of(call.args[0])))
        if low == high:
            low, high = (low, high + 1) if high < attrs["high"] else (low - 1, high)
        x = self.unclipped(call.args[0], codes, low, high)
        if not always and x is call.args[0] and (low, high) == (attrs["low"], attrs["high"]):
            return None
        return ops.affine(x, scale, zero, low=low, high=high, rounding=attrs["rounding"])

    def is_on_grid(self, call: relax.Call) -> bool:
        """Whether the quantizer reads only values that it gives itself: c * s / s is nearer to c than to c +- 1/2."""
        attrs, source = ops.attrs_of(call), self.builder.definition(call.args[0])
        scale, zero = constant_value(call.args[1]), constant_value(call.args[2])
        while isinstance(source, relax.Call) and isinstance(source.op, tvm.ir.Op) and source.op.name in MOVES:
            source = self.builder.definition(source.args[0])
        if scale is None or zero is None or scale.size > 1 or not ops.is_op(source, "bnnc.quantize"):
            return False
        inner = ops.attrs_of(source)
        same = all(
            own is not None and np.array_equal(own, value)
            for own, value in zip(map(constant_value, source.args[1:]), (scale, zero), strict=True)
        )
        nearest = attrs["rounding"].startswith("HALF") or float(scale) == 1
        affine = attrs["kind"] == inner["kind"] == "affine"
        within = attrs["low"] <= inner["low"] and inner["high"] <= attrs["high"]
        normal = max(-inner["low"], inner["high"]) < MOST_CODES and float(scale) > SMALLEST_SCALE
        return same and affine and nearest and within and normal and not np.any(zero % 1)

    def unclipped(self, x: relax.Expr, codes: Codes, low: int, high: int) -> relax.Expr:
        """What ``x`` clips, where the ends of the clip have the outermost codes anyway."""
        call = self.builder.definition(x)
        if ops.is_op(call, "relax.nn.relu"):
            end, side = np.float32(0), "low"
        elif ops.is_op(call, *BOUNDS) and (bound := _scalar(call.args[1])) is not None:
            end, side = bound, BOUNDS[call.op.name]
        else:
            return x
        least, most = codes(Range(end, end))
        if ops.shape_of(call.args[0]) != ops.shape_of(x) or (most > low if side == "low" else least < high):
            return x
        return self.unclipped(call.args[0], codes, low, high)

    def bounded(self, call: relax.Call) -> relax.Expr | None:
        """min or max of a code, or of an unbounded rounding that is clipped from both sides, and a constant."""
        bound, shift = _scalar(call.args[1]), np.float32(0)
        if bound is None or bound != np.round(bound) or abs(bound) > EXACT:
            return None
        inner = self.builder.definition(call.args[0])
        sides: dict[str, np.float32 | None] = {BOUNDS[call.op.name]: bound}
        if ops.is_op(inner, *BOUNDS) and inner.op.name != call.op.name:
            sides[BOUNDS[inner.op.name]] = _scalar(inner.args[1])
            inner = self.builder.definition(inner.args[0])
        if ops.is_op(inner, "relax.add") and (added := _scalar(inner.args[1])) is not None:
            shift, inner = added, self.builder.definition(inner.args[0])
        known = self.code(inner)
        if known is not None:
            attrs = ops.attrs_of(known)
            x, rounding, low, high = known.args[0], attrs["rounding"], attrs["low"], attrs["high"]
        elif ops.is_op(inner, *ROUNDING) and len(sides) == 2:
            x, rounding, low, high = inner.args[0], ROUNDING[inner.op.name], -EXACT, EXACT
        else:
            return None
        for side, end in (*sides.items(), ("shift", shift)):
            if end is None or end != np.round(end) or abs(end) > EXACT / 2:
                return None
            low = max(low, end - shift) if side == "low" else low
            high = min(high, end - shift) if side == "high" else high
        if low >= high or ops.shape_of(x) != ops.shape_of(call):
            return None
        code = self.quantizer(x, int(low), int(high), rounding)
        return relax.op.add(self.builder.emit(code), relax.const(shift)) if shift else code

    def without_zero(self, call: relax.Call) -> relax.Expr | None:
        assert self.ranges is not None
        inner, taken = self.builder.definition(call.args[0]), _scalar(call.args[1])
        if taken is None or not ops.is_op(inner, "relax.add") or _scalar(inner.args[1]) != taken:
            return None
        codes = self.ranges.of(inner.args[0])
        exact = codes.countable and taken == np.round(taken) and max(-codes.low, codes.high) + abs(taken) <= EXACT
        return inner.args[0] if exact and ops.shape_of(inner.args[0]) == ops.shape_of(call) else None

    def scaled(self, call: relax.Call) -> relax.Expr | None:
        for codes, scale in (call.args, reversed(call.args)):
            factor = constant_value(scale)
            if factor is not None and np.all(factor > 0) and ops.shape_of(codes) == ops.shape_of(call):
                return self._rescaled(codes, factor)
        return None

    def rescaled(self, expr: relax.Expr, scale: np.ndarray) -> relax.Expr | None:
        """``expr * scale`` with the scale inside the quantizers that ``expr`` comes from, or None."""
        key = (expr, scale.tobytes())
        if key not in self.done:
            result = self._rescaled(expr, scale)
            self.done[key] = None if result is None else self.builder.emit(result)
        return self.done[key]

    def _rescaled(self, expr: relax.Expr, scale: np.ndarray) -> relax.Expr | None:
        call = self.builder.definition(expr)
        if not isinstance(call, relax.Call) or not isinstance(call.op, tvm.ir.Op):
            return None
        if (quantizer := self.code(expr)) is not None:
            return self._with_scale(quantizer, scale, np.zeros((), "float32"))
        if ops.is_op(call, "relax.subtract"):
            zero, quantizer = constant_value(call.args[1]), self.code(call.args[0])
            return self._with_scale(quantizer, scale, zero) if quantizer is not None and zero is not None else None
        if scale.size > 1:
            return None
        if call.op.name in MOVES:
            inner = self.rescaled(call.args[0], scale)
            if inner is None:
                return None
            return relax.Call(call.op, [inner, *call.args[1:]], call.attrs, call.ty_args)
        if call.op.name == "relax.concat":
            parts = [self.rescaled(field, scale) for field in call.args[0].fields]
            if any(part is None for part in parts):
                return None
            return relax.op.concat(parts, call.attrs.axis)
        return None

    def _with_scale(self, code: relax.Call, scale: np.ndarray, zero: np.ndarray) -> relax.Expr | None:
        """quantize(x; scale, zero) when ``code`` is that of x / scale + zero."""
        scaled = self.builder.definition(code.args[0])
        if zero.any():
            added = constant_value(scaled.args[1]) if ops.is_op(scaled, "relax.add") else None
            if added is None or not np.array_equal(added, zero):
                return None
            scaled = self.builder.definition(scaled.args[0])
        divisor = constant_value(scaled.args[1]) if ops.is_op(scaled, "relax.divide") else None
        if divisor is None or not np.array_equal(divisor, scale):
            return None
        if ops.shape_of(scaled.args[0]) != ops.shape_of(code.args[0]):
            return None
        attrs = ops.attrs_of(code)
        bounds = {"low": attrs["low"], "high": attrs["high"], "rounding": attrs["rounding"]}
        return self.tightened(ops.affine(scaled.args[0], scale, zero, **bounds), always=True)

    def estimated(self, call: relax.Call) -> relax.Expr | None:
        """y of (y - f) + f, when y is a quantizer or a multiple of one."""
        for difference, added in (call.args, reversed(call.args)):
            inner = self.builder.definition(difference)
            if not ops.is_op(inner, "relax.subtract") or not isinstance(added, relax.Var) or inner.args[1] != added:
                continue
            if self.is_quantized(inner.args[0]) and ops.shape_of(inner.args[0]) == ops.shape_of(call):
                return inner.args[0]
        return None

    def is_quantized(self, expr: relax.Expr) -> bool:
        call = self.builder.definition(expr)
        steps = ("relax.multiply", "relax.divide", "relax.add", "relax.subtract")
        while ops.is_op(call, *steps) and constant_value(call.args[1]) is not None:
            call = self.builder.definition(call.args[0])
        return ops.is_op(call, "bnnc.quantize") and ops.attrs_of(call)["kind"] == "affine"


def _is_float(call: relax.Call) -> bool:
    return isinstance(call.ty, relax.TensorType) and str(call.ty.dtype) == "float32"


def _scalar(expr: relax.Expr) -> np.float32 | None:
    array = constant_value(expr)
    return np.float32(array.item()) if array is not None and array.size == 1 else None
