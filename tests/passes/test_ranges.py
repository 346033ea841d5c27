"""Inferred ranges hold every value that can occur, and are tight where operators are monotone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops, reference
from bnnc.passes.dataflow import Builder, Dataflow, rebuild
from bnnc.passes.ranges import Range, Ranges
from models.relax_modules import c, module

SHAPE = (1, 3, 6, 6)
WEIGHT = np.random.default_rng(0).integers(-3, 4, (4, 3, 3, 3)).astype("float32")
LARGEST = np.abs(WEIGHT).sum((1, 2, 3)).max()


def range_of_result(body: Callable[[relax.Expr], relax.Expr]) -> Range:
    mod = module(body, SHAPE)
    last = Dataflow(mod["main"]).bindings[-1][0]
    found: list[Range] = []

    def rule(builder: Builder, var: relax.Var, expr: relax.Expr) -> None:
        if var == last:
            found.append(Ranges(builder).of(expr))

    rebuild(mod, rule)
    return found[0]


def codes(x: relax.Expr) -> relax.Expr:
    return ops.affine(x, low=-4, high=7)


def fifths(x: relax.Expr) -> relax.Expr:
    return ops.affine(x, 0.2, 1, low=0, high=15)


F = np.float32
CASES: dict[str, tuple[Callable, float, float, bool]] = {
    "codes": (codes, -4, 7, True),
    "scaled": (fifths, F(-1) * F(0.2), F(14) * F(0.2), False),
    "per channel": (lambda x: ops.affine(x, [[[1]], [[2]], [[4]]], low=-4, high=7), -16, 28, True),
    "bipolar": (lambda x: ops.bipolar(x, 0.3), -F(0.3), F(0.3), False),
    "count": (lambda x: ops.count_reached(x, c(np.zeros((3, 5))), axis=1), 0, 5, True),
    "arithmetic": (lambda x: op.subtract(op.multiply(codes(x), c(-3)), c(0.5)), -21.5, 11.5, False),
    "division": (lambda x: op.divide(codes(x), c(-2)), -3.5, 2, False),
    "division by anything": (lambda x: op.divide(c(1), codes(x)), -np.inf, np.inf, False),
    "sum of two": (lambda x: op.add(codes(x), op.nn.relu(codes(x))), -4, 14, True),
    "clip": (lambda x: op.minimum(op.maximum(x, c(0)), c(0.7)), 0, F(0.7), False),
    "one side": (op.nn.relu, 0, np.inf, False),
    "round": (lambda x: op.round(op.multiply(op.sigmoid(x), c(2.6))), 0, 3, True),
    "cast": (lambda x: op.astype(op.astype(codes(x), "int8"), "float32"), -4, 7, True),
    "cast that wraps": (
        lambda x: op.astype(op.astype(op.multiply(codes(x), c(100)), "int8"), "float32"), -128, 127, True),
    "comparison": (lambda x: op.astype(op.greater(x, c(0)), "float32"), 0, 1, True),
    "where": (lambda x: op.where(op.greater(x, c(0)), codes(x), c(9)), -4, 9, True),
    "padding": (lambda x: op.nn.pad(op.nn.relu(codes(x)), [0] * 6 + [1, 1], pad_value=-9), -9, 7, True),
    "concat": (lambda x: op.concat([codes(x), op.negative(codes(x))], 1), -7, 7, True),
    "max pool": (lambda x: op.nn.max_pool2d(codes(x), [2, 2]), -4, 7, True),
    "convolution": (lambda x: op.nn.conv2d(codes(x), c(WEIGHT)), -7 * LARGEST, 7 * LARGEST, True),
}  # fmt: skip


@pytest.mark.parametrize("what", CASES)
def test_range(what: str) -> None:
    body, low, high, integral = CASES[what]
    assert range_of_result(body) == Range(F(low), F(high), integral)


@pytest.mark.parametrize("what", CASES)
def test_values_are_inside(what: str) -> None:
    body, low, high, integral = CASES[what]
    x = (10 * np.random.default_rng(1).standard_normal(SHAPE)).astype("float32")
    (y,) = reference.run(module(body, SHAPE), x)
    assert low <= y.min() and y.max() <= high
    assert not integral or np.all(y == np.round(y))


def test_long_sums_are_no_exact_integers() -> None:
    found = range_of_result(lambda x: op.nn.conv2d(op.multiply(codes(x), c(2**16)), c(WEIGHT)))
    assert found.finite and not found.integral


def test_averages_have_slack() -> None:
    found = range_of_result(lambda x: op.nn.avg_pool2d(fifths(x), [3, 3], padding=[1, 1, 1, 1]))
    assert found.low < F(-1) * F(0.2) and F(14) * F(0.2) < found.high < 2.81
