"""Sign idioms become quantizers: in structure, in numbers, and nothing else does."""

from __future__ import annotations

import functools

import numpy as np
import pytest
import tvm
from hypothesis import given, settings
from hypothesis import strategies as st
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops, reference
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
from models.relax_modules import operators

POINTS = np.array([[-np.inf, -2, -0.5, -1e-45, -0.0, 0.0, 1e-45, 0.49999997, 0.5, 0.50000006, np.inf]], "float32")
CHANNELS = relax.const(np.linspace(-0.5, 0.5, 11, dtype="float32")[:, None])


def c(value: float | list, dtype: str = "float32") -> relax.Expr:
    return relax.const(np.asarray(value, dtype))


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


def code(x: relax.Expr, thresholds: list[float], low: int = 0) -> relax.Expr:
    """How many thresholds x reaches, from ``low`` on."""
    count = ops.count_reached(x, relax.const(np.array([thresholds], "float32")), axis=0)
    return ops.affine(op.add(count, c(low)) if low else count, low=low, high=low + len(thresholds))


def ternary(x: relax.Expr) -> relax.Expr:
    return op.subtract(to_float(op.greater(x, c(0.5))), to_float(op.less(x, c(-0.5))))


ABOVE = float(np.nextafter(np.float32(0.5), np.float32(1)))
TINY = 2.0**-149
STEPS = {
    "Heaviside": (lambda x: to_float(op.greater(x, c(0))), lambda x: code(x, [TINY])),
    "Heaviside, 1 at 0": (lambda x: to_float(op.greater_equal(x, c(0))), lambda x: code(x, [0])),
    "Sign(Relu)": (lambda x: op.sign(op.nn.relu(x)), lambda x: code(x, [TINY])),
    "Relu(Sign)": (lambda x: op.nn.relu(op.sign(x)), lambda x: code(x, [TINY])),
    "Heaviside of a clip": (
        lambda x: to_float(op.greater_equal(op.minimum(op.maximum(x, c(0)), c(6)), c(0.5))),
        lambda x: code(x, [0.5]),
    ),
    "(Sign + 1) / 2": (
        lambda x: op.multiply(op.add(op.where(op.less(x, c(0)), c(-1), c(1)), c(1)), c(0.5)),
        lambda x: code(x, [0]),
    ),
    "ternary": (ternary, lambda x: code(x, [-0.5, ABOVE], -1)),
    "ternary by Where": (
        lambda x: op.where(op.less_equal(op.abs(x), c(0.5)), c(0), op.sign(x)),
        None,
    ),
    "ternary by nested Where": (
        lambda x: op.where(op.greater_equal(x, c(0.5)), c(0.3), op.where(op.less(x, c(-0.5)), c(-0.3), c(0))),
        lambda x: op.multiply(code(x, [-0.5, 0.5], -1), c(0.3)),
    ),
    "two levels": (
        lambda x: op.where(op.greater_equal(x, c(0)), c(2.25), c(-1)),
        lambda x: op.add(op.multiply(code(x, [0]), c(3.25)), c(-1)),
    ),
    "falling": (
        lambda x: op.multiply(to_float(op.less(x, c(0.5))), c(0.3)),
        lambda x: op.multiply(
            ops.affine(op.subtract(c(1), ops.count_reached(x, c([[0.5]]), axis=0)), low=0, high=1), c(0.3)
        ),
    ),
    "uneven levels": (
        lambda x: op.where(op.greater(x, c(0.5)), c(3), op.where(op.less(x, c(0)), c(-1), c(0.5))),
        None,
    ),
    "equality": (
        lambda x: op.subtract(c(1), op.multiply(c(2), to_float(op.equal(x, c(0.5))))),
        None,
    ),
    "other threshold": (
        lambda x: op.where(op.greater_equal(x, c(0.5)), c(1), c(-1)),
        lambda x: quantizer(op.subtract(x, c(0.5)), 1, 1),
    ),
    "one threshold per channel": (
        lambda x: op.subtract(op.multiply(ops.affine(ops.count_reached(x, CHANNELS, axis=1), low=0, high=1), c(2)),
                              c(1)),
        lambda x: quantizer(op.subtract(x, relax.const(CHANNELS.value.numpy().reshape(-1))), 1, 1),
    ),
    "shared thresholds": (
        lambda x: op.subtract(ops.affine(ops.count_reached(x, c([[-0.5, ABOVE]]), axis=1),
                                         low=0, high=2), c(1)),
        lambda x: code(x, [-0.5, ABOVE], -1),
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", [what for what, (_, canonical) in STEPS.items() if canonical])
def test_steps_become_codes(what: str) -> None:
    spelled, canonical = STEPS[what]
    after = CanonicalizeQuantizers()(module(spelled))
    tvm.ir.assert_structural_equal(after, module(canonical), map_free_vars=True)


@pytest.mark.parametrize("what", STEPS)
def test_steps_keep_their_numbers(what: str) -> None:
    before = module(STEPS[what][0])
    after = CanonicalizeQuantizers()(before)
    np.testing.assert_array_equal(reference.run(after, POINTS)[0], reference.run(before, POINTS)[0])


@pytest.mark.parametrize("what", STEPS)
def test_steps_twice_are_once(what: str) -> None:
    once = CanonicalizeQuantizers()(module(STEPS[what][0]))
    tvm.ir.assert_structural_equal(CanonicalizeQuantizers()(once), once, map_free_vars=True)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_any_step_function_keeps_its_numbers(data: st.DataObject) -> None:
    """Sums of comparisons with constants among the points themselves, behind clips or not."""
    constants = st.sampled_from([float(v) for v in POINTS[0] if np.isfinite(v)])
    compare = st.sampled_from([op.greater, op.greater_equal, op.less, op.less_equal, op.equal, op.not_equal])

    def body(x: relax.Expr) -> relax.Expr:
        x = op.maximum(x, c(data.draw(constants))) if data.draw(st.booleans()) else x
        x = op.minimum(x, c(data.draw(constants))) if data.draw(st.booleans()) else x
        terms = []
        for _ in range(data.draw(st.integers(1, 3))):
            pair = (x, c(data.draw(constants)))
            mask = data.draw(compare)(*(pair if data.draw(st.booleans()) else pair[::-1]))
            terms.append(op.multiply(to_float(mask), c(data.draw(st.sampled_from([-2, -1, 0.3, 1])))))
        return functools.reduce(op.add, terms)

    before = module(body)
    (want,), (got,) = reference.run(before, POINTS), reference.run(CanonicalizeQuantizers()(before), POINTS)
    np.testing.assert_array_equal(got, want)


UNTOUCHED = {
    "integers": lambda x: op.where(op.greater_equal(x, c(0)), c(1, "int32"), c(-1, "int32")),
    "per-channel levels": lambda x: op.where(op.greater(x, c(0)), relax.const(POINTS[:, ::-1]), c(-1)),
    "another channel's comparison": lambda x: op.where(op.greater(x, relax.const(POINTS[:, 1:2])), x, c(-1)),
}


@pytest.mark.parametrize("what", UNTOUCHED)
def test_does_not_fire(what: str) -> None:
    before = module(UNTOUCHED[what])
    tvm.ir.assert_structural_equal(CanonicalizeQuantizers()(before), before, map_free_vars=True)


def test_steps_of_two_values_stay_apart() -> None:
    before = module(lambda x: op.subtract(to_float(op.greater(x, c(0))), to_float(op.less(op.tanh(x), c(0)))))
    after = CanonicalizeQuantizers()(before)
    assert operators(after)["subtract"] == 2 and operators(after)["quantize"] == 2
    np.testing.assert_array_equal(reference.run(after, POINTS)[0], reference.run(before, POINTS)[0])


def test_does_not_fire_when_eps_swallows_the_sign() -> None:
    after = CanonicalizeQuantizers()(module(lambda x: op.sign(op.add(op.sign(x), c(1.5)))))
    assert operators(after)["sign"] >= 1
    np.testing.assert_array_equal(reference.run(after, POINTS)[0], np.ones_like(POINTS))


def test_does_not_fire_when_the_estimators_differ() -> None:
    after = CanonicalizeQuantizers()(module(lambda x: op.add(op.subtract(op.sign(x), op.tanh(x)), op.sigmoid(x))))
    assert "R.subtract" in after.script() and "R.add" in after.script()
