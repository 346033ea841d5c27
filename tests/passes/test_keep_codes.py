"""Codes move over what commutes with them, and values stay equal bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import CodeQuantizers, KeepCodes
from models.graphs import floats
from models.relax_modules import assert_same_numbers, c, module, operators

SHAPE = (1, 6, 4, 8)


def quantized(x: relax.Expr, scale: float = 0.3, low: int = -4, high: int = 7) -> relax.Expr:
    return ops.affine(x, scale, low=low, high=high)


def dtypes(mod: tvm.IRModule) -> dict[str, str]:
    """Operator -> dtype of its result."""
    found = {}
    for block in mod["main"].body.blocks:
        for binding in block.bindings:
            if isinstance(binding.value, relax.Call):
                found[binding.value.op.name.split(".")[-1]] = str(binding.var.ty.dtype)
    return found


def kept(body) -> tuple[tvm.IRModule, tvm.IRModule]:
    before = module(body, SHAPE)
    return before, KeepCodes()(CodeQuantizers()(before))


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("max_pool2d", lambda v: op.nn.max_pool2d(v, (2, 2), (2, 2), (1, 1, 0, 0), layout="NHWC")),
        ("reshape", lambda v: op.reshape(v, (6, 32))),
        ("permute_dims", lambda v: op.permute_dims(v, (0, 3, 1, 2))),
        ("strided_slice", lambda v: op.strided_slice(v, [1], [1], [4])),
        ("pad", lambda v: op.nn.pad(v, [0, 0, 1, 2, 0, 1, 0, 0], pad_value=0.0)),
        ("pad", lambda v: op.nn.pad(v, [0, 0, 1, 2, 0, 1, 0, 0], pad_value=float(np.float32(3) * np.float32(0.3)))),
        ("concat", lambda v: op.concat([v, v], 3)),
        ("maximum", lambda v: op.nn.relu(v)),
    ],
)
def test_moves(name: str, body) -> None:
    before, after = kept(lambda x: body(quantized(x)))
    assert dtypes(after)[name] == "uint8"
    assert_same_numbers(before, after, 2 * floats(*SHAPE))


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("pad", lambda v: op.nn.pad(v, [0, 0, 1, 1, 0, 0, 0, 0], pad_value=0.1)),  # no level
        ("pad", lambda v: op.nn.pad(v, [0, 0, 1, 1, 0, 0, 0, 0], pad_value=-1e9)),
        ("concat", lambda v: op.concat([v, op.multiply(v, c(0.5))], 3)),
        ("avg_pool2d", lambda v: op.nn.avg_pool2d(v, (2, 2), layout="NHWC")),
    ],
)
def test_stays_float(name: str, body) -> None:
    before, after = kept(lambda x: body(quantized(x)))
    assert dtypes(after)[name] == "float32"
    assert_same_numbers(before, after, 2 * floats(*SHAPE))


def test_quantizing_again_is_nothing() -> None:
    before, after = kept(lambda x: quantized(op.nn.relu(quantized(x))))
    assert operators(after)["codes"] == 1
    assert_same_numbers(before, after, 2 * floats(*SHAPE))
    before, after = kept(lambda x: quantized(quantized(x), 0.5))
    assert operators(after)["codes"] == 2


def test_integers_join_the_offset() -> None:
    before, after = kept(lambda x: op.multiply(op.subtract(op.add(quantized(x, 1), c(3)), c(5)), c(0.7)))
    assert operators(after) == {"codes": 1, "levels": 1, "multiply": 1}
    assert_same_numbers(before, after, 2 * floats(*SHAPE))


def test_multiples_of_the_scale_join_the_offset() -> None:
    """As behind an image of bytes: pixels / 128 - 1."""
    before, after = kept(lambda x: op.subtract(quantized(x, 0.25), c(1)))
    assert operators(after) == {"codes": 1, "levels": 1, "multiply": 1}
    assert_same_numbers(before, after, 2 * floats(*SHAPE))


@pytest.mark.parametrize("number", [0.1, np.nextafter(np.float32(1), np.float32(2)), 1e9, np.array([0.25, 0.5] * 4)])
def test_other_numbers_stay_additions(number: object) -> None:
    before, after = kept(lambda x: op.add(quantized(x, 0.25), c(number)))
    assert operators(after)["add"] == 1
    assert_same_numbers(before, after, 2 * floats(*SHAPE))


def test_codes_are_taken_before_a_pool_of_their_own() -> None:
    before, after = kept(lambda x: quantized(op.nn.max_pool2d(x, (2, 2), (2, 2), layout="NHWC")))
    assert dtypes(after)["max_pool2d"] == "uint8"
    assert_same_numbers(before, after, 2 * floats(*SHAPE))
