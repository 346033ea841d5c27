"""How small and how large a value can be, and whether it is always an integer.

Algebra: rounding is monotone. So the bounds of x op c, computed in float32 from the bounds of x, are the bounds of the
rounded results exactly, for every operator that is monotone in x. Sums of many terms, whose order of rounding is not
known, get wider bounds. Infinite bounds mean that nothing is known. NaN is not considered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, constant_value

EXACT = 2.0**24  # float32 holds every integer up to here
SLACK = np.float32(2.0**-12)  # more than the rounding of any sum, relatively

# Their results are some of their first argument's elements.
MOVES = frozenset(
    "relax." + name
    for name in (
        "reshape", "permute_dims", "flatten", "squeeze", "expand_dims", "strided_slice", "take", "broadcast_to",
        "max", "min", "nn.max_pool1d", "nn.max_pool2d",
    )
)  # fmt: skip
AVERAGES = frozenset({"relax.mean", "relax.nn.avg_pool1d", "relax.nn.avg_pool2d", "relax.nn.adaptive_avg_pool2d"})
ARITHMETIC: dict[str, Callable] = {
    "relax.add": np.add,
    "relax.subtract": np.subtract,
    "relax.multiply": np.multiply,
    "relax.divide": np.divide,
    "relax.maximum": np.maximum,
    "relax.minimum": np.minimum,
}
ROUNDINGS: dict[str, Callable] = {"relax.round": np.round, "relax.floor": np.floor, "relax.ceil": np.ceil}
ROUND: dict[str, Callable] = {
    "HALF_EVEN": np.round,
    "FLOOR": np.floor,
    "CEIL": np.ceil,
    "DOWN": np.trunc,
    "UP": lambda v: np.sign(v) * np.ceil(np.abs(v)),
    "HALF_UP": lambda v: np.sign(v) * np.floor(np.abs(v) + np.float32(0.5)),
    "HALF_DOWN": lambda v: np.sign(v) * np.ceil(np.abs(v) - np.float32(0.5)),
}


@dataclass(frozen=True)
class Range:
    """float32 bounds, and whether every value is a whole number."""

    low: np.float32
    high: np.float32
    integral: bool = False

    @property
    def finite(self) -> bool:
        return bool(np.isfinite(self.low) and np.isfinite(self.high))

    @property
    def countable(self) -> bool:
        """Whole numbers that float32 and int32 both hold."""
        return self.integral and bool(max(-self.low, self.high) <= EXACT)


UNKNOWN = Range(np.float32(-np.inf), np.float32(np.inf))


def range_of_array(array: np.ndarray) -> Range:
    if not array.size:
        return UNKNOWN
    values = array.astype("float32")
    return Range(values.min(), values.max(), bool(np.all(values == np.round(values))))


class Ranges:
    """The ranges of the values of a block under construction."""

    def __init__(self, builder: Builder):
        self.builder = builder
        self.known: dict[relax.Expr, Range] = {}
        self.seen = 0

    def of(self, expr: relax.Expr) -> Range:
        # In order, so that arguments are known and nothing recurses: networks are deep.
        for var, value in islice(self.builder.definitions.items(), self.seen, None):
            self.known[var] = self._infer(value)
            self.seen += 1
        return self._argument(expr)

    def _argument(self, expr: relax.Expr) -> Range:
        if isinstance(expr, relax.Var):
            return self.known.get(expr) or _range_of_type(expr)
        array = constant_value(expr)
        return UNKNOWN if array is None else range_of_array(array)

    def _infer(self, call: relax.Expr) -> Range:
        if not isinstance(call, relax.Call) or not isinstance(call.op, tvm.ir.Op):
            return UNKNOWN
        name = call.op.name
        if name in MOVES:
            return self._argument(call.args[0])
        if name in ARITHMETIC:
            return _combine(ARITHMETIC[name], *(self._argument(arg) for arg in call.args))
        if name in ROUNDINGS:
            x = self._argument(call.args[0])
            return Range(ROUNDINGS[name](x.low), ROUNDINGS[name](x.high), True)
        if name in AVERAGES:
            return _widened(_hull(self._argument(call.args[0]), range_of_array(np.zeros(1))))
        if name in ("relax.nn.conv1d", "relax.nn.conv2d", "relax.matmul"):
            return self._products(call, (-2,) if name == "relax.matmul" else None)
        rule = getattr(self, "_" + name.split(".")[-1], None)
        return rule(call) if rule else _range_of_type(call)

    def _products(self, call: relax.Call, axes: tuple[int, ...] | None) -> Range:
        """Sums of products with constant weights, output channels first (convolutions) or last."""
        weight, x = constant_value(call.args[1]), self._argument(call.args[0])
        if weight is None or not x.finite or weight.ndim < 2:
            return _range_of_type(call)
        sums = np.abs(weight.astype("float64")).sum(axes or tuple(range(1, weight.ndim)))
        bound = np.float32(float(max(-x.low, x.high)) * float(sums.max()))
        integral = x.integral and range_of_array(weight).integral and bool(bound <= EXACT)
        return Range(-bound, bound, True) if integral else _widened(Range(-bound, bound))

    def _quantize(self, call: relax.Call) -> Range:
        attrs, x = ops.attrs_of(call), self._argument(call.args[0])
        scale, zero = constant_value(call.args[1]), constant_value(call.args[2])
        if scale is None or zero is None:
            return UNKNOWN
        if attrs["kind"] == "bipolar":
            return range_of_array(np.concatenate([scale.reshape(-1), -scale.reshape(-1)]))
        low, high = code_range(attrs, scale, zero, x)
        ends = np.stack([(low - zero) * scale, (high - zero) * scale])
        return Range(ends.min(), ends.max(), bool(np.all(scale == np.round(scale)) and np.all(zero == np.round(zero))))

    def _count_reached(self, call: relax.Call) -> Range:
        return range_of_array(np.array([0, ops.shape_of(call.args[1])[1]]))

    def _relu(self, call: relax.Call) -> Range:
        return _combine(np.maximum, self._argument(call.args[0]), range_of_array(np.zeros(1)))

    def _negative(self, call: relax.Call) -> Range:
        x = self._argument(call.args[0])
        return Range(-x.high, -x.low, x.integral)

    def _concat(self, call: relax.Call) -> Range:
        return _hull(*(self._argument(field) for field in call.args[0].fields))

    def _pad(self, call: relax.Call) -> Range:
        if call.attrs.pad_mode != "constant":
            return self._argument(call.args[0])
        return _hull(self._argument(call.args[0]), range_of_array(np.array([float(call.attrs.pad_value)])))

    def _where(self, call: relax.Call) -> Range:
        return _hull(*(self._argument(arg) for arg in call.args[1:]))

    def _sign(self, call: relax.Call) -> Range:
        return Range(np.float32(-1), np.float32(1), True)

    def _tanh(self, call: relax.Call) -> Range:
        return Range(np.float32(-1), np.float32(1))

    def _sigmoid(self, call: relax.Call) -> Range:
        return Range(np.float32(0), np.float32(1))

    def _astype(self, call: relax.Call) -> Range:
        x, target = self._argument(call.args[0]), _range_of_type(call)
        fits = x.integral and target.low <= x.low and x.high <= target.high
        if target.integral:
            return x if fits else target
        return x


def code_range(attrs: dict, scale: np.ndarray, zero: np.ndarray, x: Range) -> tuple[np.float32, np.float32]:
    """The smallest and largest code that an affine quantizer gives to values in ``x``."""
    ends = [np.clip(end / scale + zero, attrs["low"], attrs["high"]) for end in (x.low, x.high)]
    rounded = [ROUND[attrs["rounding"]](end.astype("float32")) for end in ends]
    return np.min(rounded[0]), np.max(rounded[1])


def _range_of_type(expr: relax.Expr) -> Range:
    if not isinstance(expr.ty, relax.TensorType):
        return UNKNOWN
    dtype = str(expr.ty.dtype)
    if dtype == "bool":
        return Range(np.float32(0), np.float32(1), True)
    if not dtype.startswith(("int", "uint")):
        return UNKNOWN
    limits = np.iinfo(dtype)
    return Range(np.float32(limits.min), np.float32(limits.max), True)


def _hull(*ranges: Range) -> Range:
    return Range(min(r.low for r in ranges), max(r.high for r in ranges), all(r.integral for r in ranges))


def _widened(x: Range) -> Range:
    return Range(x.low - abs(x.low) * SLACK, x.high + abs(x.high) * SLACK)


def _combine(function: Callable, a: Range, b: Range) -> Range:
    """The range of ``function``, monotone in each operand (division: by one of a single sign)."""
    if function is np.divide and b.low <= 0 <= b.high:
        return UNKNOWN
    with np.errstate(all="ignore"):
        ends = [function(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    if any(np.isnan(end) for end in ends):
        return UNKNOWN
    low, high = min(ends), max(ends)
    whole = a.integral and b.integral and function is not np.divide and max(-low, high) <= EXACT
    return Range(low, high, bool(whole))
