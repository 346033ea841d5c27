"""Limits of a float value give the bits of the float chain behind it, for every float32."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import FoldLimits
from bnnc.passes.fold_limits import find_limits
from models.graphs import floats
from models.monotone_steps import STEPS
from models.relax_modules import assert_same_numbers, assert_untouched, c, module, operators

SHAPE = (1, 4, 6, 33)
GAMMA, BETA = 2 * floats(33, seed=5), floats(33, seed=6)
SPECIAL = np.array([0, -0.0, 1e-45, -1e-45, 1e-38, 3e38, -3e38, np.inf, -np.inf], "float32")
EXTREMES = np.float32([np.finfo("float32").max, -np.finfo("float32").max])

finite = {"width": 32, "allow_nan": False, "allow_infinity": False}
numbers = st.floats(-1e6, 1e6, width=32) | st.floats(**finite) | st.sampled_from([0.0, -0.0, 1e-45])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), numbers), max_size=4), st.lists(numbers, max_size=20))
def test_limits_are_the_chain(chain: list, samples: list[float]) -> None:
    """At samples, at special numbers, and on both sides of each limit; a chain that makes NaN has none."""
    steps = [STEPS[name](np.float32(k)) for name, k in chain]
    found = find_limits(steps, 1)
    around = np.concatenate(found or [EXTREMES])
    near = [np.nextafter(around, EXTREMES[0]), np.nextafter(around, EXTREMES[1])]
    x = np.concatenate([np.array(samples, "float32"), SPECIAL, around, *near, EXTREMES, np.float32([np.nan])])
    value, lost = x, np.isnan(x)
    with np.errstate(all="ignore"):
        for step in steps:
            value = step(value).astype("float32")
            lost |= np.isnan(value)
    if found is None:
        assert lost[:-1].any(), "the chain is ordinary"
        return
    (lowest,), (highest,) = found
    np.testing.assert_array_equal((lowest <= x) & (x <= highest), value >= 0)


def test_a_chain_that_counts_nan_has_no_limits() -> None:
    assert find_limits([lambda x: (x >= 1).astype("float32"), lambda x: x - np.float32(0)], 1) is None


FOLDS: dict[str, Callable[[relax.Expr], relax.Expr]] = {
    "norm, both slopes": lambda x: op.add(op.multiply(x, c(GAMMA)), c(BETA)),
    "bias": lambda x: op.add(x, c(BETA)),
    "constant minus value": lambda x: op.subtract(c(BETA.reshape(1, 1, 1, 33)), x),
    "relu": lambda x: op.subtract(op.nn.relu(x), c(np.abs(BETA))),
    "never and always": lambda x: op.add(op.maximum(x, c(-1)), c(np.linspace(-1, 3, 33))),
    "prelu": lambda x: op.add(op.nn.prelu(x, c(np.abs(GAMMA) + 0.1), 3), c(BETA)),
    "tanh": lambda x: op.add(op.multiply(op.tanh(x), c(GAMMA)), c(BETA)),
}


def with_limits(x: np.ndarray) -> np.ndarray:
    """``x`` with elements that lie on the limits of the bias, and infinities."""
    x[0, 0, :2] = [-BETA, np.nextafter(-BETA, -np.inf)]
    x[0, 0, 2, :4] = [0.0, -0.0, np.inf, -np.inf]
    return x


@pytest.mark.parametrize("what", FOLDS)
def test_folds(what: str) -> None:
    before = module(lambda x: ops.pack(FOLDS[what](x)), SHAPE)
    after = FoldLimits()(before)
    assert operators(after) == {"pack_between": 1}
    assert_same_numbers(before, after, with_limits(floats(*SHAPE, seed=1)))


def test_a_value_that_is_read_elsewhere_keeps_its_readers() -> None:
    before = module(lambda x: [ops.pack(op.add(op.nn.relu(x), c(BETA))), op.nn.relu(x)], SHAPE)
    after = FoldLimits()(before)
    assert operators(after) == {"nn.relu": 1, "pack_between": 1}
    assert_same_numbers(before, after, with_limits(floats(*SHAPE, seed=1)))


def pool(x: relax.Expr) -> relax.Expr:
    return op.nn.max_pool2d(x, (2, 2), (2, 2), padding=(1, 0, 1, 0), layout="NHWC")


def test_a_rising_chain_goes_on_before_a_max_pool() -> None:
    norm = FOLDS["norm, both slopes"]
    before = module(lambda x: ops.pack(norm(pool(op.tanh(x)))), SHAPE)
    after = FoldLimits()(before)
    assert operators(after) == {"nn.max_pool2d": 1, "pack_between": 1}
    assert_same_numbers(before, after, floats(*SHAPE, seed=1))


def test_a_falling_chain_stays_before_its_max_pool() -> None:
    norm = FOLDS["norm, both slopes"]
    before = module(lambda x: ops.pack(norm(pool(norm(x)))), SHAPE)
    after = FoldLimits()(before)
    assert operators(after) == {"multiply": 1, "add": 1, "nn.max_pool2d": 1, "pack_between": 1}
    assert_same_numbers(before, after, floats(*SHAPE, seed=1))


NOT_FOLDED: dict[str, Callable[[relax.Expr], relax.Expr]] = {
    "nothing": lambda x: x,
    "gamma of zero": lambda x: op.add(op.multiply(x, c(np.where(np.arange(33) == 7, 0, GAMMA))), c(BETA)),
    "divisor of zero": lambda x: op.divide(op.add(x, c(1)), c(np.where(np.arange(33) == 7, 0, GAMMA))),
    "negative slope": lambda x: op.nn.prelu(x, c(np.linspace(-0.1, 1, 33)), 3),
    "constants per pixel": lambda x: op.add(x, c(floats(4, 6, 1))),
    "not monotone": lambda x: op.abs(x),
    "two values": lambda x: op.add(x, op.tanh(x)),
    "another shape": lambda x: op.add(op.sum(x, [3], keepdims=True), c(BETA)),
}


@pytest.mark.parametrize("what", NOT_FOLDED)
def test_does_not_fire(what: str) -> None:
    assert_untouched(FoldLimits(), module(lambda x: ops.pack(NOT_FOLDED[what](x)), SHAPE))
