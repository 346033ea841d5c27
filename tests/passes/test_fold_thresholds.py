"""Thresholds equal the float chain for every mismatch count, and only monotone chains are folded."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import FoldThresholds
from bnnc.passes.binary_weights import pack_kernel
from bnnc.passes.fold_thresholds import find_thresholds
from models.graphs import floats
from models.monotone_steps import STEPS
from models.relax_modules import assert_same_numbers, assert_untouched, c, module, operators

values = st.one_of(
    st.floats(-1e6, 1e6, width=32), st.floats(width=32, allow_nan=False), st.sampled_from([0.0, -0.0, 1e-45, -1e-45])
)
chains = st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.lists(values, min_size=3, max_size=3)), max_size=5)


def finite(chain: list, base: np.ndarray, length: int) -> tuple[np.ndarray, bool]:
    """The bit for every P by brute force [P, classes, O], and whether no value on the way was infinite or NaN."""
    value = (base[None] - 2 * np.arange(length + 1).reshape(-1, 1, 1)).astype("float32")
    ordinary = True
    with np.errstate(all="ignore"):
        for step in chain:
            value = step(value).astype("float32")
            ordinary &= bool(np.isfinite(value).all())
    return value >= 0, ordinary


@settings(max_examples=300, deadline=None)
@given(chains, st.integers(1, 70), st.lists(st.integers(-6, 6), min_size=1, max_size=3))
def test_every_mismatch_count(chain: list, length: int, corrections: list[int]) -> None:
    """tau and flip against all P, per channel and border class."""
    steps = [STEPS[name](np.array(ks, "float32")) for name, ks in chain]
    base = np.repeat(np.array(corrections, "int64")[:, None] + length, 3, axis=1)
    bits, ordinary = finite(steps, base, length)
    if not ordinary:
        return
    tau, flip = find_thresholds(steps, base, length)
    assert tau.dtype == np.int32 and tau.shape == base.shape and flip.shape == (3,)
    counts = np.arange(length + 1).reshape(-1, 1, 1)
    np.testing.assert_array_equal((counts < tau) ^ flip, bits)


def test_sums_beyond_65535_terms() -> None:
    """Neighbouring sums differ where float32 still tells them apart."""
    length = 100_003
    scale, shift = np.float32(-1e-3), np.float32(33.333)
    steps = [lambda x: x * scale, lambda x: x + shift]
    base = np.full((1, 1), length, "int64")
    tau, flip = find_thresholds(steps, base, length)
    bits, _ = finite(steps, base, length)
    assert flip[0] and 0 < tau[0, 0] < length
    np.testing.assert_array_equal((np.arange(length + 1) < tau[0, 0]) ^ flip[0], bits[:, 0, 0])


def sums(x: relax.Expr, channels: int, out: int, border: bool = False) -> relax.Expr:
    """The float sums of a 1x1 binary convolution of x [1, 2, 3, channels]."""
    weight = pack_kernel(floats(out, 1, 1, channels, seed=3) >= 0)
    window = {"kernel": [1, 1], "strides": [1, 1], "dilation": [1, 1], "groups": 1}
    mismatches = ops.binary_conv2d(ops.pack(x), relax.const(weight), channels=channels, out_channels=out, **window)
    if not border:
        return op.astype(ops.dot(mismatches, length=channels), "float32")
    base = channels + np.arange(2 * 1 * out, dtype="int32").reshape(2, 1, out) % 5 - 2
    rows, cols = np.array([1, 0], "int32"), np.zeros(3, "int32")
    return op.astype(ops.border_dot(mismatches, *map(relax.const, (base, rows, cols))), "float32")


GAMMA = floats(33, seed=5) * np.where(np.arange(33) % 7 == 2, 0, 1).astype("float32")
BETA = 8 * floats(33, seed=6)
FOLDS: dict[str, Callable[[relax.Expr], relax.Expr]] = {
    "nothing": lambda s: s,
    "norm, negative and zero gammas": lambda s: op.add(op.multiply(s, c(GAMMA)), c(BETA)),
    "negative scale": lambda s: op.subtract(op.multiply(c(-0.1), s), c(0.05)),
    "constant minus value": lambda s: op.subtract(c(BETA.reshape(1, 1, 1, 33)), s),
    "divided": lambda s: op.divide(op.add(s, c(BETA)), c(np.where(GAMMA == 0, 1, GAMMA))),
    "relu": lambda s: op.subtract(op.nn.relu(s), c(np.abs(BETA))),
    "clip": lambda s: op.add(op.minimum(op.maximum(op.multiply(s, c(GAMMA)), c(-1)), c(1)), c(BETA / 20)),
    "leaky": lambda s: op.add(op.nn.leakyrelu(op.add(s, c(BETA)), 0.1), c(0.3)),
    "prelu": lambda s: op.add(op.nn.prelu(s, c(np.abs(GAMMA)), 3), c(BETA)),
}


@pytest.mark.parametrize("border", [False, True], ids=["plain", "border"])
def test_folds(border: bool) -> None:
    shapes = [(1, 2, 3, 40)] * len(FOLDS)
    chains = FOLDS.values()
    before = module(
        lambda *xs: [ops.pack(f(sums(x, 40, 33, border))) for f, x in zip(chains, xs, strict=True)], *shapes
    )
    after = FoldThresholds()(before)
    name = "border_threshold_pack" if border else "threshold_pack"
    assert operators(after) == {"pack": len(FOLDS), "binary_conv2d": len(FOLDS), name: len(FOLDS)}
    assert_same_numbers(before, after, *(floats(*shape, seed=i) for i, shape in enumerate(shapes)))


NOT_FOLDED: dict[str, Callable[[relax.Expr], relax.Expr]] = {
    "negative slope": lambda s: op.nn.prelu(s, c(np.linspace(-0.1, 1, 33)), 3),
    "negative leak": lambda s: op.nn.leakyrelu(s, -0.1),
    "slopes along another axis": lambda s: op.nn.prelu(s, c([0.1, 0.5, 1]), 2),
    "constants per pixel": lambda s: op.add(s, c(floats(2, 3, 1))),
    "a constant over the value": lambda s: op.divide(c(3), s),
    "a square": lambda s: op.subtract(op.multiply(s, s), c(4)),
    "not monotone": lambda s: op.subtract(op.abs(s), c(4)),
    "absolute threshold of bits": lambda s: op.add(op.reshape(s, [6, 33]), c(0.5)),
}


@pytest.mark.parametrize("what", NOT_FOLDED)
def test_does_not_fire(what: str) -> None:
    assert_untouched(FoldThresholds(), module(lambda x: ops.pack(NOT_FOLDED[what](sums(x, 40, 33))), (1, 2, 3, 40)))


def test_does_not_fire_when_the_chain_broadcasts_one_channel() -> None:
    assert_untouched(FoldThresholds(), module(lambda x: ops.pack(op.add(sums(x, 40, 1), c(BETA))), (1, 2, 3, 40)))


def test_does_not_fire_when_the_sum_is_read_elsewhere() -> None:
    def body(x: relax.Expr) -> list[relax.Expr]:
        value = op.add(sums(x, 40, 33), c(BETA))
        return [ops.pack(value), value]

    assert_untouched(FoldThresholds(), module(body, (1, 2, 3, 40)))


def test_does_not_fire_without_a_binary_layer() -> None:
    assert_untouched(FoldThresholds(), module(lambda x: ops.pack(op.nn.relu(x)), (1, 2, 3, 4)))
