"""Quantizers of one bit become pack, unpack and a scale; those of three values stay."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes import SplitQuantizers
from models.relax_modules import assert_same_numbers, assert_untouched, c, module, operators, sign

HARD = np.array([0.0, -0.0, np.nan, np.inf, -np.inf, 1e-45, -1e-45, 3, -3], "float32")


def test_becomes_pack_unpack_and_scale() -> None:
    def expected(x: relax.Expr) -> relax.Expr:
        bits = ops.pack(x)
        return relax.op.multiply(ops.unpack(bits, channels=33), c(0.3))

    after = SplitQuantizers()(module(lambda x: sign(x, 0.3), (2, 3, 33)))
    tvm.ir.assert_structural_equal(after, module(expected, (2, 3, 33)), map_free_vars=True)


def test_scale_one_costs_nothing() -> None:
    after = SplitQuantizers()(module(lambda x: sign(x, np.ones((1, 4))), (2, 4)))
    assert operators(after) == {"pack": 1, "unpack": 1}


@pytest.mark.parametrize("at_zero", [1, -1])
@pytest.mark.parametrize("scale", [1.0, 0.3, -2.0, 0.0])
def test_same_numbers_at_zeros_infinities_and_nan(at_zero: int, scale: float) -> None:
    before = module(lambda x: sign(x, scale, at_zero), (1, HARD.size))
    after = SplitQuantizers()(before)
    assert "quantize" not in operators(after)
    assert_same_numbers(before, after, HARD[None])


def test_scale_per_channel() -> None:
    before = module(lambda x: sign(x, [[0.5], [-1], [2]]), (2, 3, 1))
    assert_same_numbers(before, SplitQuantizers()(before), np.random.default_rng(0).normal(size=(2, 3, 1)).astype("f4"))


def test_does_not_fire_when_zero_stays_zero() -> None:
    assert_untouched(SplitQuantizers(), module(lambda x: sign(x, at_zero=0), (2, 4)))


def test_does_not_fire_on_quantizers_of_more_bits() -> None:
    def affine(x: relax.Expr) -> relax.Expr:
        return ops.affine(x, 0.5, low=-2, high=1)

    assert_untouched(SplitQuantizers(), module(affine, (2, 4)))


def test_does_not_fire_on_a_scalar() -> None:
    """There is no channel axis to pack."""
    assert_untouched(SplitQuantizers(), module(sign, ()))
