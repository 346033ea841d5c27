"""Integer tensors between quantized operators become codes; integers that something else reads stay."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes.canonicalize_integers import CanonicalizeIntegers
from models.relax_modules import assert_same_numbers, assert_untouched, c, module, operators

SHAPE = (1, 2, 6, 6)
X = 12 * np.random.default_rng(0).standard_normal(SHAPE).astype("float32")


def integers(x: relax.Expr, low: int = -131, high: int = 124, zero: float = 3, dtype: str = "int8") -> relax.Expr:
    return op.astype(op.add(ops.affine(x, low=low, high=high), c(zero)), dtype)


def codes(x: relax.Expr) -> relax.Expr:
    return op.astype(x, "float32")


def typed(x: relax.Expr, body) -> relax.Expr:
    """``body`` of a variable: some operators look at the type of their argument at once."""
    builder = relax.BlockBuilder.current()
    return body(builder.emit(x))


MOVED = {
    "at once": lambda q: q,
    "max pool": lambda q: op.nn.max_pool2d(q, [2, 2], [2, 2], [1, 1, 0, 0]),
    "transpose": lambda q: op.permute_dims(q, [0, 2, 3, 1]),
    "reshape": lambda q: typed(q, lambda v: op.reshape(v, [2, 36])),
    "concat": lambda q: op.concat([q, q], 1),
    "max": lambda q: op.maximum(q, relax.const(np.int8(-5))),
    "clip and pool": lambda q: op.nn.max_pool2d(op.minimum(q, relax.const(np.int8(7))), [3, 3]),
}


@pytest.mark.parametrize("what", MOVED)
def test_codes_pass_through(what: str) -> None:
    before = module(lambda x: op.multiply(codes(MOVED[what](integers(x))), c(0.5)), SHAPE)
    after = CanonicalizeIntegers()(before)
    assert "astype" not in operators(after) and operators(after)["quantize"] == 1
    assert_same_numbers(before, after, X)


def test_sums_of_codes() -> None:
    """ConvInteger and the Cast behind it: whole sums below 2**24 need no int32."""
    weight = np.random.default_rng(1).integers(-8, 8, (3, 2, 3, 3)).astype("float32")

    def body(x: relax.Expr) -> relax.Expr:
        return codes(op.astype(op.nn.conv2d(codes(integers(x)), c(weight)), "int32"))

    before = module(body, SHAPE)
    after = CanonicalizeIntegers()(before)
    assert operators(after) == {"quantize": 1, "add": 1, "nn.conv2d": 1}
    assert_same_numbers(before, after, X)


UNTOUCHED = {
    "an output": lambda x: integers(x),
    "wraps around": lambda x: codes(integers(x, high=200)),
    "fractions": lambda x: codes(op.astype(x, "int32")),
    "different zero points": lambda x: codes(op.concat([integers(x), integers(op.abs(x), zero=2)], 1)),
    "not a pick of elements": lambda x: codes(op.sum(integers(x, -1, 1, 0), [1])),
    "booleans": lambda x: codes(op.greater(x, c(0))),
}


@pytest.mark.parametrize("what", UNTOUCHED)
def test_does_not_fire(what: str) -> None:
    assert_untouched(CanonicalizeIntegers(), module(UNTOUCHED[what], SHAPE))


def test_integers_that_are_outputs_stay() -> None:
    def body(x: relax.Expr) -> list[relax.Expr]:
        quantized = relax.BlockBuilder.current().emit(integers(x))
        return [quantized, codes(quantized)]

    before = module(body, SHAPE)
    after = CanonicalizeIntegers()(before)
    assert operators(after)["astype"] == 1
    assert_same_numbers(before, after, X)


def test_twice_is_once() -> None:
    once = CanonicalizeIntegers()(module(lambda x: codes(MOVED["max pool"](integers(x))), SHAPE))
    tvm.ir.assert_structural_equal(CanonicalizeIntegers()(once), once, map_free_vars=True)
