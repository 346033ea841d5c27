"""Results that share memory with an input, a constant or each other are copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tvm import relax
from tvm.relax import op

from bnnc.passes import CopyResults
from models.graphs import floats
from models.relax_modules import assert_same_numbers, assert_untouched, c, module, operators


def twice(value: relax.Expr) -> list[relax.Expr]:
    return [value, value]


COPIED: dict[str, Callable[[relax.Expr], relax.Expr | list[relax.Expr]]] = {
    "input": lambda x: x,
    "view of an input": lambda x: op.reshape(x, [3, 2]),
    "view of a view": lambda x: op.reshape(op.reshape(x, [6]), [3, 2]),
    "input beside a result": lambda x: [op.tanh(x), x],
    "constant": lambda x: [op.tanh(x), c(floats(2, 3))],
    "one result twice": lambda x: twice(op.tanh(x)),
    "a result and its view": lambda x: [op.tanh(x), op.reshape(op.tanh(x), [6])],
}


@pytest.mark.parametrize("what", COPIED)
def test_copies_once(what: str) -> None:
    before = module(COPIED[what], (2, 3))
    after = CopyResults()(before)
    assert operators(after)["copy"] == 1
    assert operators(CopyResults()(after))["copy"] == 1
    assert_same_numbers(before, after, floats(2, 3))


@pytest.mark.parametrize(
    "body",
    [
        lambda x: op.tanh(x),
        lambda x: op.reshape(op.tanh(x), [6]),
        lambda x: [op.tanh(x), op.exp(x)],
        lambda x: [op.tanh(x), op.exp(op.tanh(x))],
    ],
    ids=["computed", "view of a computed value", "two", "one from the other"],
)
def test_does_not_fire(body: Callable) -> None:
    before = module(body, (2, 3))
    after = CopyResults()(before)
    assert operators(after) == operators(before)
    assert_untouched(CopyResults(), after)
