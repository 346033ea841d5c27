"""Thresholds and lines equal the float chain for every sum that can occur."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from hypothesis import given, settings
from hypothesis import strategies as st
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import CodeQuantizers, FoldCodes, IntegerLayers, KeepCodes, SinkReshapes
from bnnc.passes.fit_line import fit_line
from bnnc.passes.fold_codes import Steps, find_steps
from models.graphs import floats
from models.relax_modules import assert_same_numbers, c, module, operators

F32 = np.float32
ROUNDINGS = ("HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEIL", "FLOOR")


@settings(max_examples=100, deadline=None)
@given(
    most=st.sampled_from([1, 2, 3, 7, 15, 200, 255]),
    low=st.integers(-3000, 0),
    high=st.integers(0, 3000),
    gamma=st.lists(st.floats(-2, 2, width=32), min_size=3, max_size=3),
    beta=st.floats(-50, 50, width=32),
    relu=st.booleans(),
)
def test_steps_are_the_chain(most: int, low: int, high: int, gamma: list, beta: float, relu: bool) -> None:
    factors = np.array(gamma, "float32")

    def code(sums: np.ndarray) -> np.ndarray:
        value = sums.astype("float32") * factors + F32(beta)
        value = np.maximum(value, F32(0)) if relu else value
        return np.clip(np.rint(value), 0, most).astype("int64")

    found = find_steps(code, 3, most, low, high)
    every = np.repeat(np.arange(low, high + 1)[:, None], 3, axis=1)
    np.testing.assert_array_equal(found.code(every), code(every))
    line = fit_line(found)
    if line is not None:
        np.testing.assert_array_equal(line.code(every), code(every))


@pytest.mark.parametrize("bits", [3, 4, 8])
def test_a_line_is_found_for_what_networks_have(bits: int) -> None:
    random, most, end = np.random.default_rng(bits), 2**bits - 1, 4000
    slope = (random.uniform(0.5, 2, 256) * most / end * random.choice([-1, 1], 256)).astype("float32")
    shift = random.uniform(-1, most, 256).astype("float32")

    def code(sums: np.ndarray) -> np.ndarray:
        return np.clip(np.rint(sums.astype("float32") * slope + shift), 0, most).astype("int64")

    assert fit_line(find_steps(code, 256, most, -end, end)) is not None


def test_no_line_where_float32_is_too_coarse() -> None:
    random, end = np.random.default_rng(0), 1_000_000
    slope = (random.uniform(0.5, 2, 256) * 255 / end).astype("float32")

    def code(sums: np.ndarray) -> np.ndarray:
        return np.clip(np.rint(sums.astype("float32") * slope), 0, 255).astype("int64")

    assert fit_line(find_steps(code, 256, 255, -end, end)) is None


def test_no_line_for_uneven_steps() -> None:
    tau = np.array([[0], [10], [11], [30]])
    steps = Steps(tau, np.array([0]), np.array([1]), -50, 50)
    assert fit_line(steps) is None


def integers(made: tvm.IRModule) -> tvm.IRModule:
    for factory in (CodeQuantizers, KeepCodes, IntegerLayers, SinkReshapes, FoldCodes):
        made = factory()(made)
    return made


def layer(bits: int, chain, rounding: str = "HALF_EVEN", out_bits: int = 2, sign: bool = False):
    """Quantizer, dense layer, ``chain``, quantizer; the output of the last."""
    weight = np.random.default_rng(1).integers(-3, 4, (20, 33)).astype("float32") * F32(0.11)

    def body(x: relax.Expr) -> relax.Expr:
        data = ops.affine(x, 0.3, low=0, high=2**bits - 1)
        value = chain(op.matmul(data, c(weight)))
        return ops.pack(value) if sign else ops.affine(value, 0.7, low=-1, high=2**out_bits - 2, rounding=rounding)

    made = module(body, (50, 20))
    return made, integers(made)


def batch_norm(x: relax.Expr) -> relax.Expr:
    return op.add(op.multiply(x, c(floats(33))), c(floats(33, seed=1)))


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize(("out_bits", "kernel"), [(1, "threshold_codes"), (2, "affine_codes"), (4, "affine_codes")])
def test_fires_behind_batch_norm_and_relu(rounding: str, out_bits: int, kernel: str) -> None:
    before, after = layer(3, lambda x: op.nn.relu(batch_norm(x)), rounding, out_bits)
    found = operators(after)
    assert found[kernel] == 1 and found["codes"] == 1 and "relu" not in found  # the input's quantizer stays
    assert_same_numbers(before, after, 2 * floats(50, 20))


def test_signs_become_one_threshold() -> None:
    before, after = layer(3, batch_norm, sign=True)
    assert operators(after)["threshold_pack"] == 1 and "pack" not in operators(after)
    assert_same_numbers(before, after, 2 * floats(50, 20))


def test_a_chain_that_is_not_monotone_stays() -> None:
    before, after = layer(3, lambda x: op.abs(batch_norm(x)))
    assert operators(after)["codes"] == 2
    assert_same_numbers(before, after, floats(50, 20), rounding=1e-6)


def test_a_sum_that_is_read_elsewhere_stays() -> None:
    def body(x: relax.Expr) -> list[relax.Expr]:
        value = op.matmul(ops.affine(x, 0.25, low=0, high=3), c(np.ones((4, 4))))
        return [value, ops.affine(value, 0.5, low=0, high=3)]

    before = module(body, (2, 4))
    after = integers(before)
    assert operators(after)["codes"] == 2
    assert_same_numbers(before, after, floats(2, 4))


def test_behind_a_binary_layer() -> None:
    def body(x: relax.Expr) -> relax.Expr:
        count = ops.binary_conv2d(
            ops.pack(x), relax.const(np.random.default_rng(0).integers(0, 2**31, (1, 1, 1, 2, 16)).astype("uint32")),
            channels=64, out_channels=16, kernel=[1, 1], strides=[1, 1], dilation=[1, 1], groups=1,
        )  # fmt: skip
        value = op.multiply(op.astype(ops.dot(count, length=64), "float32"), c(floats(16)))
        return ops.affine(value, 1.0, low=0, high=3)

    before = module(body, (1, 2, 3, 64))
    after = FoldCodes()(CodeQuantizers()(before))
    assert operators(after)["threshold_codes"] == 1 and "dot" not in operators(after)
    assert_same_numbers(before, after, floats(1, 2, 3, 64))
