"""Sign idioms become quantizers: in structure, in numbers, and nothing else does."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops, reference
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers

POINTS = np.array([[-np.inf, -2, -1e-45, -0.0, 0.0, 1e-45, 0.5, np.inf]], "float32")


def c(value: float, dtype: str = "float32") -> relax.Expr:
    return relax.const(value, dtype)


def to_float(x: relax.Expr) -> relax.Expr:
    return op.astype(x, "float32")


def larq_sign(x: relax.Expr) -> relax.Expr:
    """tf.sign through tf2onnx."""
    return op.subtract(to_float(op.greater(x, c(0))), to_float(op.less(x, c(0))))


def with_estimator(x: relax.Expr, forward: relax.Expr) -> relax.Expr:
    """forward - f(x) + f(x) with f the bounded ramp whose gradient training used."""
    f = op.maximum(op.minimum(x, c(1)), c(-1))
    return op.add(op.subtract(forward, f), f)


def module(body) -> tvm.IRModule:
    """main(x) = body(x), every operator bound to a variable of its own; equal expressions once."""
    builder = relax.BlockBuilder()
    x = relax.Var("x", relax.TensorType(POINTS.shape, "float32"))
    with builder.function("main", [x]):
        with builder.dataflow():
            result = builder.emit_output(builder.emit(body(x)))
        builder.emit_func_output(result)
    built = relax.transform.Normalize()(builder.get())
    return relax.transform.EliminateCommonSubexpr()(built)


def quantizer(x: relax.Expr, scale: float, at_zero: int) -> relax.Expr:
    return ops.bipolar(x, scale, at_zero)


IDIOMS = {
    "Sign": (lambda x: op.sign(x), 1, 0),
    "Sign(Sign + eps)": (lambda x: op.sign(op.add(op.sign(x), c(0.1))), 1, 1),
    "Sign(Sign - eps)": (lambda x: op.sign(op.subtract(op.sign(x), c(0.1))), 1, -1),
    "Where(x >= 0)": (lambda x: op.where(op.greater_equal(x, c(0)), c(1), c(-1)), 1, 1),
    "Where(0 <= x)": (lambda x: op.where(op.less_equal(c(0), x), c(1), c(-1)), 1, 1),
    "Where(x > 0)": (lambda x: op.where(op.greater(x, c(0)), c(1), c(-1)), 1, -1),
    "Where(x < 0)": (lambda x: op.where(op.less(x, c(0)), c(-1), c(1)), 1, 1),
    "Where(Not(x < 0))": (lambda x: op.where(op.logical_not(op.less(x, c(0))), c(1), c(-1)), 1, 1),
    "Cast * 2 - 1": (
        lambda x: op.subtract(op.multiply(to_float(op.greater_equal(x, c(0))), c(2)), c(1)),
        1,
        1,
    ),
    "1 - 2 * Cast(x < 0)": (lambda x: op.subtract(c(1), op.multiply(c(2), to_float(op.less(x, c(0))))), 1, 1),
    "Cast - Cast": (larq_sign, 1, 0),
    "Larq": (lambda x: larq_sign(op.add(larq_sign(x), c(0.1))), 1, 1),
    "estimator": (lambda x: with_estimator(x, op.sign(x)), 1, 0),
    "estimator, other order": (
        lambda x: op.add(op.tanh(x), op.subtract(op.where(op.less(x, c(0)), c(-1), c(1)), op.tanh(x))),
        1,
        1,
    ),
    "scaled": (lambda x: op.multiply(op.sign(x), c(0.3)), 0.3, 0),
    "full constants": (
        lambda x: op.where(
            op.greater_equal(x, relax.const(np.zeros_like(POINTS))),
            relax.const(np.ones_like(POINTS)),
            relax.const(-np.ones_like(POINTS)),
        ),
        1,
        1,
    ),
}


@pytest.mark.parametrize("what", IDIOMS)
def test_becomes_one_quantizer(what: str) -> None:
    body, scale, at_zero = IDIOMS[what]
    after = CanonicalizeQuantizers()(module(body))
    tvm.ir.assert_structural_equal(after, module(lambda x: quantizer(x, scale, at_zero)), map_free_vars=True)


@pytest.mark.parametrize("what", IDIOMS)
def test_same_numbers(what: str) -> None:
    before = module(IDIOMS[what][0])
    finite = np.clip(POINTS, -100, 100)  # inf - inf in an estimator is NaN
    (want,), (got,) = reference.run(before, finite), reference.run(CanonicalizeQuantizers()(before), finite)
    np.testing.assert_allclose(got, want, rtol=0, atol=1e-6 if "estimator" in what else 0)


def test_negative_sign_keeps_its_direction() -> None:
    before = module(lambda x: op.where(op.greater_equal(x, c(0)), c(-1), c(1)))
    after = CanonicalizeQuantizers()(before)
    tvm.ir.assert_structural_equal(after, module(lambda x: op.negative(quantizer(x, 1, 1))), map_free_vars=True)
    np.testing.assert_array_equal(reference.run(after, POINTS)[0], reference.run(before, POINTS)[0])


def test_twice_is_once() -> None:
    once = CanonicalizeQuantizers()(module(IDIOMS["Larq"][0]))
    tvm.ir.assert_structural_equal(CanonicalizeQuantizers()(once), once, map_free_vars=True)


def test_value_with_another_reader_stays() -> None:
    def body(x: relax.Expr) -> relax.Expr:
        mask = to_float(op.greater_equal(x, c(0)))
        return op.multiply(op.subtract(op.multiply(mask, c(2)), c(1)), mask)

    before = module(body)
    after = CanonicalizeQuantizers()(before)
    assert "bnnc.quantize" in after.script()
    np.testing.assert_array_equal(reference.run(after, POINTS)[0], reference.run(before, POINTS)[0])


UNTOUCHED = {
    "other threshold": lambda x: op.where(op.greater_equal(x, c(0.5)), c(1), c(-1)),
    "three different levels": lambda x: op.where(op.greater_equal(x, c(0)), c(2), c(-1)),
    "zero and one": lambda x: to_float(op.greater_equal(x, c(0))),
    "integers": lambda x: op.where(op.greater_equal(x, c(0)), c(1, "int32"), c(-1, "int32")),
    "not the sign of one value": lambda x: op.subtract(
        to_float(op.greater(x, c(0))), to_float(op.less(op.tanh(x), c(0)))
    ),
    "per-channel levels": lambda x: op.where(op.greater(x, c(0)), relax.const(np.arange(1, 9, dtype="float32")), c(-1)),
}


@pytest.mark.parametrize("what", UNTOUCHED)
def test_does_not_fire(what: str) -> None:
    before = module(UNTOUCHED[what])
    tvm.ir.assert_structural_equal(CanonicalizeQuantizers()(before), before, map_free_vars=True)


def test_does_not_fire_when_eps_swallows_the_sign() -> None:
    after = CanonicalizeQuantizers()(module(lambda x: op.sign(op.add(op.sign(x), c(1.5)))))
    assert "R.sign" in after.script()
    np.testing.assert_array_equal(reference.run(after, POINTS)[0], np.ones_like(POINTS))


def test_does_not_fire_when_the_estimators_differ() -> None:
    after = CanonicalizeQuantizers()(module(lambda x: op.add(op.subtract(op.sign(x), op.tanh(x)), op.sigmoid(x))))
    assert "R.subtract" in after.script() and "R.add" in after.script()
