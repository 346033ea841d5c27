"""Every spelling of sign, Heaviside and other steps becomes one ``bnnc.quantize``.

Algebra. A float x that is only compared with constants gives a step function: values v_0 ... v_n between ascending
thresholds t_1 ... t_n, v_i where t_i <= x < t_(i+1). ``x > c`` is ``x >= the next float after c``, and sign(x) has the
thresholds 0 and 2**-149. Casts, sums, products, ``where``, signs of steps over one x and of scalar constants are steps,
evaluated value by value in the tensors' own dtype. Clips are monotone: max(x, c) >= t is x >= t if t > c, else true.
A float step function *is*

    -a, a      at t             quantize(x - t; bipolar, scale a), t = 0 and t = 2**-149 being the two values at zero
    -a, 0, a   at 0, 2**-149    the same with 0 at zero
    evenly spaced               quantize(count_reached(x, t) + k; low = k, high = k + n) * step, or one that falls

x - t >= 0 is x >= t also in floating point. That recognizes at once

    Sign(x), Sign(Sign(x) + eps), Where(x >= 0, 1, -1), Where(x < 0, -1, 1), Not spellings, Cast(x >= 0) * 2 - 1
    Cast(x > 0) - Cast(x < 0), and Larq's doubled form through tf2onnx
    Sign(Relu(x)), Cast(x > t)                      Heaviside, {0, 1}
    Cast(x > t) - Cast(x < -t), and Where forms     ternary, {-1, 0, 1}

One spelling is no step function: a straight-through estimator left in the graph (Bi-Real-Net, ReActNet), (s - f(x))
+ f(x) with the same f(x) twice. In exact arithmetic it is s; float rounding leaves values a few ulp off +-1,
which no trained network means. It is read as s when s is a bipolar quantizer as above.

Requires: one dataflow block, static shapes. Guarantees: values unchanged for every x that is no NaN, up to
the rounding of the estimator form; an intermediate value read elsewhere stays. Larger expressions subsume the
smaller ones inside them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild

SMALLEST = np.float32(2.0**-149)
SIDES = np.array([-1.0, 0.0, 1.0], "float32")  # stands for x - c: below, at and above c
MOST_LEVELS = 256

COMPARISONS: dict[str, Callable] = {
    "relax.greater": np.greater,
    "relax.greater_equal": np.greater_equal,
    "relax.less": np.less,
    "relax.less_equal": np.less_equal,
    "relax.equal": np.equal,
    "relax.not_equal": np.not_equal,
}
ELEMENTWISE: dict[str, Callable] = {
    **COMPARISONS,
    "relax.sign": np.sign,
    "relax.negative": np.negative,
    "relax.abs": np.abs,
    "relax.nn.relu": lambda v: np.maximum(v, v.dtype.type(0)),
    "relax.logical_not": np.logical_not,
    "relax.logical_and": np.logical_and,
    "relax.logical_or": np.logical_or,
    "relax.add": np.add,
    "relax.subtract": np.subtract,
    "relax.multiply": np.multiply,
    "relax.divide": np.divide,
    "relax.maximum": np.maximum,
    "relax.minimum": np.minimum,
    "relax.where": np.where,
}


@dataclass(frozen=True)
class Steps:
    """``values[i]`` where ``thresholds[i - 1] <= x < thresholds[i]``; thresholds are float32 and ascend."""

    x: relax.Expr
    thresholds: np.ndarray
    values: np.ndarray

    def between(self, thresholds: np.ndarray) -> np.ndarray:
        """The values between thresholds of which this step's are a part."""
        starts = np.concatenate([[-np.inf], thresholds])
        return self.values[np.searchsorted(self.thresholds, starts, side="right")]

    def simplified(self) -> Steps:
        """Without thresholds at which nothing changes, or that every x or none reaches."""
        reachable = self.thresholds < np.inf
        starts = np.flatnonzero(self.thresholds == -np.inf)
        first = int(starts[-1]) + 1 if starts.size else 0
        thresholds, values = self.thresholds[first:], self.values[first:]
        changes = (values[1:] != values[:-1]) & reachable[first:]
        return Steps(self.x, thresholds[changes], values[np.concatenate([[True], changes])])

    def bipolar(self) -> tuple[float, int, float] | None:
        """(a, at_zero, t) with values a * (-1, at_zero, 1) below, at and above t, a of either sign, or None."""
        if self.values.dtype != np.float32 or len(self.values) not in (2, 3):
            return None
        a, t = float(self.values[-1]), float(self.thresholds[0])
        if self.values[0] != -a or a == 0:
            return None
        if len(self.values) == 2:
            return (a, -1, 0.0) if t == SMALLEST else (a, 1, t)
        ternary = self.values[1] == 0 and t == 0 and self.thresholds[1] == SMALLEST
        return (a, 0, 0.0) if ternary else None


@function_pass("CanonicalizeQuantizers")
def CanonicalizeQuantizers(module: tvm.IRModule) -> tvm.IRModule:
    """Replace sign and step idioms by ``bnnc.quantize``; see this file's head for which and why they are equal."""
    steps: dict[relax.Expr, Steps] = {}

    def rule(builder: Builder, var: relax.Var, expr: relax.Expr) -> relax.Expr | None:
        found = _steps(builder, expr, steps) or _estimator(builder, expr, steps)
        if found is None:
            return None
        new = builder.emit(_canonical(builder, expr, found), var.name)
        steps[new] = found
        return new

    return rebuild(module, rule)


def _steps(builder: Builder, expr: relax.Expr, known: dict[relax.Expr, Steps]) -> Steps | None:
    """The step function that the call ``expr`` computes, from those of its arguments; None if it is none."""
    if not isinstance(expr, relax.Call) or not isinstance(expr.op, tvm.ir.Op):
        return None
    name = expr.op.name
    if name == "bnnc.quantize":
        return _quantizer_steps(expr, known)
    if name == "bnnc.count_reached":
        return _count_steps(builder, expr)
    if name == "relax.astype" and expr.args[0] in known:
        source = known[expr.args[0]]
        return Steps(source.x, source.thresholds, source.values.astype(str(expr.attrs.dtype))).simplified()
    if name not in ELEMENTWISE:
        return None
    constants = [_uniform(arg) for arg in expr.args]
    sources = [known.get(arg) for arg, value in zip(expr.args, constants, strict=True) if value is None]
    if not any(sources):
        return _comparison(builder, expr, constants)
    if any(s is None or s.x != sources[0].x for s in sources):  # type: ignore[union-attr]
        return None
    stepping = [s for s in sources if s is not None]
    if ops.shape_of(stepping[0].x) != ops.shape_of(expr):
        return None
    thresholds = np.unique(np.concatenate([s.thresholds for s in stepping]))
    remaining = iter(stepping)
    operands = [next(remaining).between(thresholds) if value is None else value for value in constants]
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.broadcast_to(ELEMENTWISE[name](*operands), len(thresholds) + 1)
    return Steps(stepping[0].x, thresholds, values).simplified()


def _comparison(builder: Builder, expr: relax.Call, constants: list[np.generic | None]) -> Steps | None:
    """sign(x), or x compared with a constant."""
    name = expr.op.name
    if name == "relax.sign":
        x, c, values = expr.args[0], 0.0, np.sign(SIDES)
    elif name in COMPARISONS and sum(value is None for value in constants) == 1:
        x_first = constants[0] is None
        x, constant = expr.args if x_first else reversed(expr.args)
        c = float(constant_value(constant).flat[0])  # type: ignore[union-attr]
        values = COMPARISONS[name](SIDES, 0) if x_first else COMPARISONS[name](0, SIDES)
    else:
        return None
    if str(x.ty.dtype) != "float32" or not np.isfinite(c) or ops.shape_of(x) != ops.shape_of(expr):
        return None
    thresholds = np.array([c, np.nextafter(np.float32(c), np.float32(np.inf))], "float32")
    return _before_clips(builder, Steps(x, thresholds, values)).simplified()


def _before_clips(builder: Builder, steps: Steps) -> Steps:
    """The same steps over what ``steps.x`` clips."""
    call = builder.definition(steps.x)
    if ops.is_op(call, "relax.nn.relu"):
        bound: np.generic | None = np.float32(0)
    elif ops.is_op(call, "relax.maximum", "relax.minimum"):
        bound = _uniform(call.args[1])
    else:
        return steps
    if bound is None or ops.shape_of(call.args[0]) != ops.shape_of(steps.x):
        return steps
    if call.op.name != "relax.minimum":
        thresholds = np.where(steps.thresholds <= bound, np.float32(-np.inf), steps.thresholds)
    else:
        thresholds = np.where(steps.thresholds > bound, np.float32(np.inf), steps.thresholds)
    return _before_clips(builder, Steps(call.args[0], thresholds, steps.values))


def _uniform(expr: relax.Expr) -> np.generic | None:
    """The single value that a constant has in all its elements."""
    array = constant_value(expr)
    if array is None or array.size == 0 or not np.all(array == array.flat[0]):
        return None
    return array.flat[0]


def _quantizer_steps(call: relax.Call, known: dict[relax.Expr, Steps]) -> Steps | None:
    """A bipolar quantizer, or the code of a step function that is a code already."""
    attrs, scale = ops.attrs_of(call), _uniform(call.args[1])
    if attrs["kind"] == "affine":
        inner = known.get(call.args[0])
        is_code = scale == 1 and _uniform(call.args[2]) == 0
        if inner is None or not is_code or inner.values.min() < attrs["low"] or inner.values.max() > attrs["high"]:
            return None
        return inner if np.all(inner.values == np.round(inner.values)) else None
    if scale is None:
        return None
    values = np.array([-1, attrs["at_zero"], 1], "float32") * scale
    return Steps(call.args[0], np.array([0, SMALLEST], "float32"), values).simplified()


def _count_steps(builder: Builder, call: relax.Call) -> Steps | None:
    """A count of thresholds shared by all channels, or of one threshold per channel."""
    thresholds = constant_value(call.args[1])
    if thresholds is None:
        return None
    channels, count = thresholds.shape
    x, axis = call.args[0], ops.attrs_of(call)["axis"]
    if channels > 1 and count > 1:
        return None
    if channels > 1:
        shape = [-1] + [1] * (len(ops.shape_of(x)) - 1 - axis)
        x = builder.emit(relax.op.subtract(x, relax.const(thresholds.reshape(shape))))
        thresholds = np.zeros((1, 1), "float32")
    ascending, times = np.unique(thresholds, return_counts=True)
    values = np.concatenate([[0], np.cumsum(times)]).astype("float32")
    return Steps(x, ascending, values).simplified()


def _estimator(builder: Builder, expr: relax.Expr, known: dict[relax.Expr, Steps]) -> Steps | None:
    """The steps s of ``(s - f) + f`` with one and the same f."""
    if not ops.is_op(expr, "relax.add"):
        return None
    for difference, added in (expr.args, reversed(expr.args)):
        inner = builder.definition(difference)
        if ops.is_op(inner, "relax.subtract") and inner.args[1] == added and inner.args[0] in known:
            found = known[inner.args[0]]
            same_shape = ops.shape_of(added) == ops.shape_of(inner.args[0])
            return found if same_shape and found.bipolar() else None
    return None


def _canonical(builder: Builder, expr: relax.Expr, steps: Steps) -> relax.Expr:
    """``expr`` itself unless it is a quantizer in disguise."""
    is_quantizer = ops.is_op(expr, "bnnc.quantize") and ops.attrs_of(expr)["kind"] == "bipolar"
    if is_quantizer or ops.is_op(expr, "bnnc.count_reached"):
        return expr
    bipolar = steps.bipolar()
    if bipolar is None:
        spaced = _evenly_spaced(builder, steps)
        return expr if spaced is None else spaced
    level, at_zero, threshold = bipolar
    x = builder.emit(relax.op.subtract(steps.x, relax.const(threshold, "float32"))) if threshold else steps.x
    quantized = ops.bipolar(x, abs(level), at_zero)
    return quantized if level > 0 else relax.op.negative(builder.emit(quantized))


def _evenly_spaced(builder: Builder, steps: Steps) -> relax.Expr | None:
    """code * step + offset, exactly, with the count of thresholds reached as the code, shifted and turned round."""
    count, values = len(steps.thresholds), steps.values
    if values.dtype != np.float32 or not 1 <= count < MOST_LEVELS or not np.all(np.isfinite(values)):
        return None
    rising = bool(values[1] > values[0])
    levels, index = (values if rising else values[::-1]), np.arange(count + 1, dtype="float32")
    step = levels[1] - levels[0]
    low = np.round(levels[0] / step)
    if np.array_equal((index + low) * step, levels):
        offset = np.float32(0)
    elif np.array_equal(index * step + levels[0], levels):
        low, offset = np.float32(0), levels[0]
    else:
        return None
    code = builder.emit(ops.count_reached(steps.x, relax.const(steps.thresholds[None]), axis=0))
    if not rising:
        code = relax.op.subtract(relax.const(low + count, "float32"), code)
    elif low:
        code = relax.op.add(code, relax.const(low, "float32"))
    result = ops.affine(builder.emit(code), low=int(low), high=int(low) + count)
    if step != 1:
        result = relax.op.multiply(builder.emit(result), relax.const(step))
    return relax.op.add(builder.emit(result), relax.const(offset)) if offset else result
