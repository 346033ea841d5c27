"""Reshapes that only add or drop unit axes go behind elementwise operators."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import SinkReshapes
from models.graphs import floats
from models.relax_modules import assert_same_numbers, assert_untouched, c, calls, module, operators

IMAGE = (1, 1, 3, 5)


def flat(x: relax.Expr) -> relax.Expr:
    return op.reshape(x, [3, 5])


SUNK: dict[str, Callable[[relax.Expr], relax.Expr]] = {
    "scalars": lambda x: op.add(op.multiply(flat(x), c(2)), c(1)),
    "along the last axis": lambda x: op.add(op.multiply(flat(x), c(floats(5))), c(floats(1, 5))),
    "constant first": lambda x: op.subtract(c(floats(5)), flat(x)),
    "two of them": lambda x: op.add(flat(x), flat(op.tanh(x))),
    "relu and pack": lambda x: ops.pack(op.nn.relu(flat(x))),
    "back again": lambda x: op.reshape(op.nn.relu(flat(x)), [1, 1, 3, 5]),
}


@pytest.mark.parametrize("what", SUNK)
def test_sinks(what: str) -> None:
    after = SinkReshapes()(module(SUNK[what], IMAGE))
    names = [call.op.name for call in calls(after)]
    assert "relax.reshape" not in names[:-1]
    assert (names[-1] == "relax.reshape") == (what != "back again")


KEPT: dict[str, Callable[[relax.Expr], relax.Expr]] = {
    "other axes": lambda x: op.nn.relu(op.reshape(x, [5, 3])),
    "last axis taken apart": lambda x: op.nn.relu(op.reshape(x, [3, 5, 1])),
    "per row": lambda x: op.add(flat(x), c(floats(3, 1))),
    "not elementwise": lambda x: op.nn.softmax(flat(x)),
    "shapes that broadcast": lambda x: op.add(flat(x), op.reshape(op.tanh(x), [3, 1, 5])),
    "with another tensor": lambda x: op.add(flat(x), op.mean(x, [0, 1])),
}


@pytest.mark.parametrize("what", KEPT)
def test_does_not_fire(what: str) -> None:
    assert_untouched(SinkReshapes(), module(KEPT[what], IMAGE))


def test_reshapes_merge() -> None:
    after = SinkReshapes()(module(lambda x: op.reshape(op.reshape(x, [15]), [5, 3]), IMAGE))
    assert operators(after) == {"reshape": 1}


def test_same_numbers() -> None:
    before = module(lambda x: [body(x) for body in (SUNK | KEPT).values()], IMAGE)
    assert_same_numbers(before, SinkReshapes()(before), floats(*IMAGE))
