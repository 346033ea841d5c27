"""Spelled rounding becomes quantizers: which, with which bounds, and always the same numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import tvm
from hypothesis import given, settings
from hypothesis import strategies as st
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops, reference
from bnnc.passes.canonicalize_rounding import CanonicalizeRounding
from models.relax_modules import assert_untouched, c, module, operators

Body = Callable[[relax.Expr], relax.Expr]


def clip(x: relax.Expr, low: float, high: float) -> relax.Expr:
    return op.minimum(op.maximum(x, c(low)), c(high))


def code(x: relax.Expr, low: int, high: int, rounding: str = "HALF_EVEN") -> relax.Expr:
    return ops.affine(x, low=low, high=high, rounding=rounding)


def around(*steps: float) -> np.ndarray:
    """Whole multiples and halves of every step, the floats beside them, and values far away."""
    grid = np.concatenate([np.arange(-40, 40, 0.5) * step for step in steps]).astype("float32")
    far = np.float32([0, -0.0, 1e-45, -1e-45, 1e9, -1e9, np.inf, -np.inf])
    values = [grid, np.nextafter(grid, np.float32(np.inf)), np.nextafter(grid, np.float32(-np.inf)), far]
    return np.concatenate(values)[None]


def straight_through(x: relax.Expr, quantized: relax.Expr) -> relax.Expr:
    return op.add(x, op.subtract(quantized, x))


def dorefa(x: relax.Expr) -> relax.Expr:
    return op.divide(op.round(op.multiply(clip(x, 0, 1), c(15))), c(15))


X = around(0.3, 1 / 15, 1 / 7)
SPELLINGS: dict[str, tuple[Body, Body]] = {
    "DoReFa": (dorefa, lambda x: op.divide(code(op.multiply(clip(x, 0, 1), c(15)), 0, 15), c(15))),
    "DoReFa, reciprocal": (
        lambda x: op.multiply(op.round(op.multiply(clip(x, 0, 1), c(7))), c(1 / 7)),
        lambda x: op.multiply(code(op.multiply(clip(x, 0, 1), c(7)), 0, 7), c(1 / 7)),
    ),
    "DoReFa, straight-through": (
        lambda x: straight_through(clip(x, 0, 1), dorefa(x)),
        lambda x: op.divide(code(op.multiply(clip(x, 0, 1), c(15)), 0, 15), c(15)),
    ),
    "DoReFa, floor(x + 1/2)": (
        lambda x: op.floor(op.add(op.multiply(clip(x, 0, 1), c(3)), c(0.5))),
        lambda x: code(op.add(op.multiply(clip(x, 0, 1), c(3)), c(0.5)), 0, 3, "FLOOR"),
    ),
    "PACT": (
        lambda x: op.multiply(op.round(op.divide(clip(x, 0, 4.5), c(0.3))), c(0.3)),
        lambda x: ops.affine(x, 0.3, low=0, high=15),
    ),
    "PACT whose clip is inside the last step": (
        lambda x: op.multiply(op.round(op.divide(clip(x, 0, 4.4), c(0.3))), c(0.3)),
        lambda x: ops.affine(x, 0.3, low=0, high=15),
    ),
    "LSQ": (
        lambda x: op.multiply(straight_through(v := clip(op.divide(x, c(0.3)), -8, 7), op.round(v)), c(0.3)),
        lambda x: ops.affine(x, 0.3, low=-8, high=7),
    ),
    "clip behind round": (lambda x: clip(op.round(x), -4, 3), lambda x: code(x, -4, 3)),
    "clip in the other order": (
        lambda x: op.maximum(op.minimum(op.ceil(x), c(3)), c(-4)),
        lambda x: code(x, -4, 3, "CEIL"),
    ),
    "zero point inside": (
        lambda x: op.multiply(op.subtract(op.round(clip(op.add(op.divide(x, c(0.3)), c(3)), 0, 15)), c(3)), c(0.3)),
        lambda x: ops.affine(x, 0.3, 3, low=0, high=15),
    ),
    "zero point outside": (
        lambda x: op.multiply(op.subtract(clip(op.add(op.round(op.divide(x, c(0.3))), c(3)), 0, 15), c(3)), c(0.3)),
        lambda x: ops.affine(x, 0.3, low=-3, high=12),
    ),
    "ReLU": (lambda x: ops.affine(op.nn.relu(x), 0.3, low=0, high=7), lambda x: ops.affine(x, 0.3, low=0, high=7)),
    "signed quantizer behind ReLU": (
        lambda x: ops.affine(op.nn.relu(x), 0.3, low=-8, high=7),
        lambda x: ops.affine(x, 0.3, low=0, high=7),
    ),
    "clip of a code": (lambda x: clip(code(x, -128, 127), -7, 7), lambda x: code(x, -7, 7)),
    "one side": (lambda x: op.minimum(code(x, -128, 127), c(7)), lambda x: code(x, -128, 7)),
    "code with a zero point": (
        lambda x: clip(op.add(code(x, -131, 124), c(3)), 0, 15),
        lambda x: op.add(code(x, -3, 12), c(3)),
    ),
    "truncation": (
        lambda x: code(op.multiply(code(x, 0, 63), c(0.25)), -(2**62), 2**62, "FLOOR"),
        lambda x: code(op.multiply(code(x, 0, 63), c(0.25)), 0, 15, "FLOOR"),
    ),
    "scale through a transpose": (
        lambda x: op.multiply(op.permute_dims(code(op.divide(x, c(0.3)), 0, 7)), c(0.3)),
        lambda x: op.permute_dims(ops.affine(x, 0.3, low=0, high=7)),
    ),
    "scale through a concatenation": (
        lambda x: op.multiply(op.concat([v := code(op.divide(x, c(0.3)), 0, 7), v], 1), c(0.3)),
        lambda x: op.concat([v := ops.affine(x, 0.3, low=0, high=7), v], 1),
    ),
}


@pytest.mark.parametrize("what", SPELLINGS)
def test_becomes_a_quantizer(what: str) -> None:
    spelled, canonical = SPELLINGS[what]
    after = CanonicalizeRounding()(module(spelled, X.shape))
    tvm.ir.assert_structural_equal(after, module(canonical, X.shape), map_free_vars=True)


@pytest.mark.parametrize("what", SPELLINGS)
def test_same_numbers(what: str) -> None:
    before = module(SPELLINGS[what][0], X.shape)
    (want,), (got,) = reference.run(before, X), reference.run(CanonicalizeRounding()(before), X)
    np.testing.assert_allclose(got, want, rtol=0, atol=2**-23 if "straight" in what else 0)


@pytest.mark.parametrize("what", SPELLINGS)
def test_twice_is_once(what: str) -> None:
    once = CanonicalizeRounding()(module(SPELLINGS[what][0], X.shape))
    tvm.ir.assert_structural_equal(CanonicalizeRounding()(once), once, map_free_vars=True)


def test_scale_through_max_pool() -> None:
    def spelled(x: relax.Expr) -> relax.Expr:
        return op.multiply(op.nn.max_pool2d(code(op.divide(x, c(0.3)), -8, 7), [2, 2], [2, 2]), c(0.3))

    before = module(spelled, (1, 2, 6, 6))
    after = CanonicalizeRounding()(before)
    assert operators(after) == {"quantize": 1, "nn.max_pool2d": 1}
    x = np.resize(X, (1, 2, 6, 6))
    np.testing.assert_array_equal(reference.run(after, x)[0], reference.run(before, x)[0])


def test_a_quantizer_of_its_own_values_is_nothing() -> None:
    """QDQ on both sides of a max-pool."""

    def spelled(x: relax.Expr) -> relax.Expr:
        pooled = op.nn.max_pool2d(ops.affine(x, 0.3, 1, low=-8, high=7), [2, 2])
        return ops.affine(pooled, 0.3, 1, low=-128, high=127)

    before = module(spelled, (1, 2, 6, 6))
    after = CanonicalizeRounding()(before)
    assert operators(after) == {"quantize": 1, "nn.max_pool2d": 1}
    x = np.resize(X, (1, 2, 6, 6))
    np.testing.assert_array_equal(reference.run(after, x)[0], reference.run(before, x)[0])


UNTOUCHED: dict[str, Body] = {
    "fewer codes": lambda x: ops.affine(ops.affine(x, 0.3, low=-8, high=7), 0.3, low=-4, high=3),
    "another grid": lambda x: ops.affine(ops.affine(x, 0.3, low=-8, high=7), 0.31, low=-8, high=7),
    "rounding down what a product lost": lambda x: ops.affine(
        ops.affine(x, 0.3, low=-8, high=7), 0.3, low=-8, high=7, rounding="FLOOR"
    ),
    "round of anything": lambda x: op.round(x),
    "clip of anything": lambda x: clip(x, -4, 3),
    "bounds between the integers": lambda x: clip(op.round(x), -4.5, 3),
    "one bound only": lambda x: op.maximum(op.round(x), c(-4)),
    "two lower bounds": lambda x: op.maximum(op.maximum(op.round(x), c(-4)), c(3)),
    "another scale": lambda x: op.multiply(code(op.divide(x, c(0.3)), 0, 7), c(0.31)),
    "a reciprocal": lambda x: op.multiply(code(op.multiply(x, c(1 / 0.3)), 0, 7), c(0.3)),
    "negative scale": lambda x: op.multiply(code(op.divide(x, c(-0.3)), 0, 7), c(-0.3)),
    "an estimator of something else": lambda x: op.add(op.subtract(ops.affine(x, low=0, high=7), x), op.tanh(x)),
    "bipolar": lambda x: op.multiply(ops.bipolar(x, 0.5), c(0.5)),
    "fractions": lambda x: op.subtract(op.add(x, c(3)), c(3)),
}


@pytest.mark.parametrize("what", UNTOUCHED)
def test_does_not_fire(what: str) -> None:
    assert_untouched(CanonicalizeRounding(), module(UNTOUCHED[what], X.shape))


def test_clip_stays_where_it_cuts_off_more() -> None:
    """With a scale per channel, one pair of bounds cannot say where each channel is clipped."""

    def body(x: relax.Expr) -> relax.Expr:
        return ops.affine(op.minimum(x, c(4)), [[1], [2]], low=0, high=7)

    before = module(body, (2, 60))
    after = CanonicalizeRounding()(before)
    assert operators(after) == {"minimum": 1, "quantize": 1}
    assert int(_quantizers(after)[0].attrs["high"]) == 4
    x = np.resize(around(1), (2, 60))
    np.testing.assert_array_equal(reference.run(after, x)[0], reference.run(before, x)[0])


def test_average_pooling_keeps_the_range() -> None:
    """FINN's truncated average pooling: the sum of k*k codes, shifted down."""

    def spelled(x: relax.Expr) -> relax.Expr:
        mean = op.nn.avg_pool2d(code(x, 0, 15), [4, 4], [4, 4])
        return code(op.divide(code(op.multiply(mean, c(16)), -(2**62), 2**62), c(16)), -(2**62), 2**62, "FLOOR")

    before = module(spelled, (1, 2, 8, 8))
    after = CanonicalizeRounding()(before)
    bounds = [call.attrs for call in _quantizers(after)]
    assert [(int(a["low"]), int(a["high"])) for a in bounds] == [(0, 15), (0, 240), (0, 15)]
    x = np.random.default_rng(0).uniform(-1, 17, (1, 2, 8, 8)).astype("float32")
    x[0, 0, :4] = 15
    np.testing.assert_array_equal(reference.run(after, x)[0], reference.run(before, x)[0])


def _quantizers(mod: tvm.IRModule) -> list[relax.Call]:
    values = [binding.value for block in mod["main"].body.blocks for binding in block.bindings]
    return [value for value in values if ops.is_op(value, "bnnc.quantize")]


@settings(max_examples=20, deadline=None)
@given(
    factor=st.floats(0.25, 300, width=32), post=st.sampled_from(["divide", "multiply"]),
    low=st.integers(-3, 0), high=st.integers(1, 4), shift=st.sampled_from([0.0, 0.5, -0.25, 1.0, 7.0]),
    rounding=st.sampled_from([op.round, op.floor, op.ceil]), straight=st.booleans(), seed=st.integers(0, 1000),
)  # fmt: skip
def test_any_spelling_keeps_its_numbers(
    factor: float, post: str, low: int, high: int, shift: float, rounding: Callable, straight: bool, seed: int
) -> None:
    def spelled(x: relax.Expr) -> relax.Expr:
        y = op.multiply(clip(x, low, high), c(factor))
        y = rounding(op.add(y, c(shift)) if shift else y)
        if straight:
            y = clip(y, low, high)
        return op.divide(y, c(factor)) if post == "divide" else op.multiply(y, c(1 / factor))

    before = module(spelled, (1, 400))
    after = CanonicalizeRounding()(before)
    assert operators(after)["quantize"] >= 1
    x = np.random.default_rng(seed).choice(around(1 / factor)[0], (1, 400))
    np.testing.assert_array_equal(reference.run(after, x)[0], reference.run(before, x)[0])
