"""Every spelling of sign becomes one ``bnnc.quantize`` of kind "bipolar".

Algebra. A value that depends on x only through x's sign is a triple: its values at x < 0, x = 0 and x > 0.
``sign(x)`` and comparisons of x with zero are triples; so are casts, negations, sums, products, ``where`` and
signs of triples over the same x and of scalar constants. A float triple (-a, t, a) with a > 0 and t one of
-a, 0, a *is*

    quantize(x, scale=a, at_zero=t/a, kind="bipolar")

and (a, t, -a) is its negative. Evaluating triples in the tensors' own dtype recognizes at once

    Sign(x)                                  (-1, 0, 1)      at_zero 0
    Sign(Sign(x) + eps), 0 < eps < 1         (-1, 1, 1)      at_zero +1
    Where(x >= 0, 1, -1), Where(x < 0, -1, 1), Not spellings, Cast(x >= 0) * 2 - 1
    Cast(x > 0) - Cast(x < 0), and Larq's doubled form through tf2onnx

One spelling is no triple: a straight-through estimator left in the graph (Bi-Real-Net, ReActNet), (s - f(x))
+ f(x) with the same f(x) twice. In exact arithmetic it is s; float rounding leaves values a few ulp off +-1,
which no trained network means. It is read as s when s is a triple as above.

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

CLASSES = np.array([-1.0, 0.0, 1.0], "float32")  # stands for x itself: below, at and above zero

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
    "relax.logical_not": np.logical_not,
    "relax.logical_and": np.logical_and,
    "relax.logical_or": np.logical_or,
    "relax.add": np.add,
    "relax.subtract": np.subtract,
    "relax.multiply": np.multiply,
    "relax.divide": np.divide,
    "relax.where": np.where,
}


@dataclass(frozen=True)
class Steps:
    """A value that is ``values[0]``, ``[1]``, ``[2]`` where ``x`` is below, at, above zero."""

    x: relax.Expr
    values: np.ndarray

    def bipolar(self) -> tuple[float, int] | None:
        """(a, at_zero) with values a * (-1, at_zero, 1), a of either sign; None if there is no such a."""
        below, zero, above = (float(value) for value in self.values)
        if self.values.dtype != np.float32 or above == 0 or below != -above or abs(zero) not in (0, abs(above)):
            return None
        return above, int(zero / above)


@function_pass("CanonicalizeQuantizers")
def CanonicalizeQuantizers(module: tvm.IRModule) -> tvm.IRModule:
    """Replace sign idioms by ``bnnc.quantize``; see this file's head for which and why they are equal."""
    steps: dict[relax.Expr, Steps] = {}

    def rule(builder: Builder, var: relax.Var, expr: relax.Expr) -> relax.Expr | None:
        found = _steps(expr, steps) or _estimator(builder, expr, steps)
        if found is None:
            return None
        new = builder.emit(_canonical(builder, expr, found), var.name)
        steps[new] = found
        return new

    return rebuild(module, rule)


def _steps(expr: relax.Expr, known: dict[relax.Expr, Steps]) -> Steps | None:
    """The triple that the call ``expr`` computes, from those of its arguments; None if it is no triple."""
    if not isinstance(expr, relax.Call) or not isinstance(expr.op, tvm.ir.Op):
        return None
    name = expr.op.name
    if name == "bnnc.quantize":
        return _quantizer_steps(expr)
    if name == "relax.astype" and expr.args[0] in known:
        source = known[expr.args[0]]
        return Steps(source.x, source.values.astype(str(expr.attrs.dtype)))
    if name not in ELEMENTWISE:
        return None
    operands, sources = [], []
    for arg in expr.args:
        value: np.ndarray | np.generic | None = _uniform(arg)
        if value is None and arg in known:
            sources.append(known[arg].x)
            value = known[arg].values
        elif value is None:
            if not _only_sign_matters(name, expr.args):
                return None
            sources.append(arg)
            value = CLASSES
        operands.append(value)
    if not sources or any(source != sources[0] for source in sources):
        return None
    if ops.shape_of(sources[0]) != [int(dim) for dim in _broadcast_shape(expr.args)]:
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        return Steps(sources[0], np.broadcast_to(ELEMENTWISE[name](*operands), 3))


def _only_sign_matters(name: str, args: list[relax.Expr]) -> bool:
    """Whether the operator sees of a plain argument nothing but its sign."""
    return name == "relax.sign" or (name in COMPARISONS and any(_uniform(arg) == 0 for arg in args))


def _broadcast_shape(args: list[relax.Expr]) -> tuple[int, ...]:
    return np.broadcast_shapes(*(tuple(ops.shape_of(arg)) for arg in args))


def _uniform(expr: relax.Expr) -> np.generic | None:
    """The single value that a constant has in all its elements."""
    array = constant_value(expr)
    if array is None or array.size == 0 or not np.all(array == array.flat[0]):
        return None
    return array.flat[0]


def _quantizer_steps(call: relax.Call) -> Steps | None:
    attrs, scale = ops.attrs_of(call), _uniform(call.args[1])
    if attrs["kind"] != "bipolar" or scale is None:
        return None
    return Steps(call.args[0], np.array([-1, attrs["at_zero"], 1], "float32") * scale)


def _estimator(builder: Builder, expr: relax.Expr, known: dict[relax.Expr, Steps]) -> Steps | None:
    """The triple s of ``(s - f) + f`` with one and the same f."""
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
    bipolar = steps.bipolar()
    if bipolar is None or ops.is_op(expr, "bnnc.quantize"):
        return expr
    level, at_zero = bipolar
    quantized = ops.bipolar(steps.x, abs(level), at_zero)
    return quantized if level > 0 else relax.op.negative(builder.emit(quantized))
