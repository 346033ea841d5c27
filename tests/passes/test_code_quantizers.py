"""Quantizers of up to 256 levels become codes, levels and a scale."""

from __future__ import annotations

import numpy as np
import pytest
from tvm import relax

from bnnc.ir import ops
from bnnc.passes import CodeQuantizers
from models.relax_modules import assert_same_numbers, assert_untouched, calls, module, operators, sign

HARD = np.array([[0.0, -0.0, np.inf, -np.inf, 1e-45, 0.5, 1.5, 2.5, -2.5, 7.49, 7.5, 300, -300]], "float32")
ROUNDINGS = ("HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEIL", "FLOOR")


def attributes(mod, name: str) -> dict:
    return next(ops.attrs_of(call) for call in calls(mod) if ops.is_op(call, f"bnnc.{name}"))


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize(
    ("low", "high", "zero"), [(0, 15, 0), (-8, 7, 0), (-7, 7, 0), (0, 255, 128), (-131, 124, 0), (0, 1, 0), (3, 9, 0)]
)
def test_same_numbers(low: int, high: int, zero: int, rounding: str) -> None:
    before = module(lambda x: ops.affine(x, 0.3, zero, low=low, high=high, rounding=rounding), HARD.shape)
    after = CodeQuantizers()(before)
    assert operators(after) == {"codes": 1, "levels": 1, "multiply": 1}
    assert_same_numbers(before, after, HARD)


def test_scale_per_channel_and_scale_one() -> None:
    scale = np.linspace(0.1, 2, 13)
    before = module(lambda x: ops.affine(x, scale, low=-8, high=7), HARD.shape)
    assert_same_numbers(before, CodeQuantizers()(before), HARD)
    after = CodeQuantizers()(module(lambda x: ops.affine(x, low=0, high=3), HARD.shape))
    assert operators(after) == {"codes": 1, "levels": 1}


def test_zero_has_a_code_even_below_the_lowest_level() -> None:
    after = CodeQuantizers()(module(lambda x: ops.affine(x, low=3, high=9), HARD.shape))
    assert attributes(after, "codes")["base"] == 0 and attributes(after, "levels")["offset"] == 0


def test_signs_of_three_values() -> None:
    before = module(lambda x: sign(x, 0.5, at_zero=0), HARD.shape)
    after = CodeQuantizers()(before)
    assert operators(after)["codes"] == 1 and "quantize" not in operators(after)
    assert_same_numbers(before, after, HARD)


@pytest.mark.parametrize(
    "quantizer",
    [
        lambda x: ops.affine(x, 0.5, 0.25, low=0, high=15),  # zero is no level
        lambda x: ops.affine(x, 0.5, np.arange(13), low=0, high=15),
        lambda x: ops.affine(x, 0.5, low=0, high=256),
        lambda x: relax.op.nn.relu(x),
    ],
)
def test_does_not_fire(quantizer) -> None:
    assert_untouched(CodeQuantizers(), module(quantizer, HARD.shape))
