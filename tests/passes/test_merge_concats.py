"""Concatenations that are only packed, or concatenated further, are not put together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import MergeConcats
from models.graphs import floats
from models.relax_modules import assert_same_numbers, assert_untouched, c, calls, module, operators

SHAPES = [(1, 3, 4, 32), (1, 3, 4, 48), (1, 3, 4, 16), (1, 3, 4, 33)]
LIMITS = c(floats(96, seed=7))


def join(*parts: relax.Expr) -> relax.Expr:
    return op.concat(list(parts), 3)


def dense(a: relax.Expr, b: relax.Expr, d: relax.Expr, e: relax.Expr) -> list[relax.Expr]:
    """Each layer reads the bits of all before it."""
    first = join(a, b)
    second = op.concat([first, d], -1)
    return [ops.pack(first), ops.pack_between(second, LIMITS), op.nn.relu(join(second, e))]


def test_a_dense_block() -> None:
    before = module(dense, *SHAPES)
    after = MergeConcats()(before)
    parts = [len(call.args[0].fields) for call in calls(after) if ops.is_op(call, "relax.concat")]
    assert parts == [2, 3, 4] and operators(after) == operators(before)
    assert_same_numbers(before, after, *(floats(*shape, seed=i) for i, shape in enumerate(SHAPES)))


def test_in_front_of_others() -> None:
    before = module(lambda a, b, d, e: join(a, join(b, d), join(d, b), e), *SHAPES)
    after = MergeConcats()(before)
    assert operators(after) == {"concat": 1}
    assert_same_numbers(before, after, *(floats(*shape, seed=i) for i, shape in enumerate(SHAPES)))


NEEDED: dict[str, Callable[..., list[relax.Expr]]] = {
    "by the caller": lambda inner, other: [inner, join(inner, other)],
    "as floats": lambda inner, other: [op.nn.relu(inner), join(inner, other)],
    "as floats and bits": lambda inner, other: [op.nn.relu(inner), ops.pack(inner), join(inner, other)],
    "by two packings": lambda inner, other: [ops.pack(inner), ops.pack_between(inner, LIMITS), join(inner, other)],
    "along another axis": lambda inner, other: [op.concat([inner, inner], 2), join(inner, other)],
    "by nobody else": lambda inner, other: [ops.pack(inner)],
}


def test_parts_that_share_vectors_stay_together() -> None:
    def body(e: relax.Expr, a: relax.Expr) -> list[relax.Expr]:
        both = join(e, e)
        return [ops.pack(both), join(both, a)]

    assert_untouched(MergeConcats(), module(body, *SHAPES[3::-3]))


@pytest.mark.parametrize("why", NEEDED)
def test_what_is_needed_in_one_piece_stays(why: str) -> None:
    assert_untouched(MergeConcats(), module(lambda a, b, d, e: NEEDED[why](join(a, b, d), e), *SHAPES))
