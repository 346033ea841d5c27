"""Integers and scales are found in float weights, exactly or not at all."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bnnc.passes.integer_weights import (
    IntegerWeight,
    match_integer,
    ones_of,
    pack_bytes,
    unpack_bytes,
    weight_planes,
)

RANDOM = np.random.default_rng(0)


def weights(values: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """float32 [O, 1, 1, C] products."""
    return (values.astype("float32") * scale.astype("float32")[:, None])[:, None, None, :]


@settings(max_examples=200, deadline=None)
@given(
    bits=st.integers(2, 8),
    scales=st.lists(st.floats(2.0**-60, 2.0**40, width=32), min_size=1, max_size=5),
    length=st.integers(1, 400),
    seed=st.integers(0, 999),
)
def test_every_width_and_scale(bits: int, scales: list[float], length: int, seed: int) -> None:
    values = np.random.default_rng(seed).integers(-(2 ** (bits - 1)), 2 ** (bits - 1), (len(scales), length))
    made = weights(values, np.array(scales))
    found = match_integer(made)
    assert isinstance(found, IntegerWeight)
    np.testing.assert_array_equal(found.values.astype("float32") * found.scale[:, None, None, None], made)
    assert np.abs(found.values).max() <= np.abs(values).max()  # common factors may go into the scale


def test_the_integers_are_those_that_were_there() -> None:
    values = np.array([[-7, 3, 2, 0, 5], [-128, 127, 1, 0, 0]])
    found = match_integer(weights(values, np.array([0.1, 0.3])))
    assert isinstance(found, IntegerWeight)
    np.testing.assert_array_equal(found.values[:, 0, 0], values)
    assert found.widest == 128


def test_signs_ternary_and_zeros() -> None:
    values = np.array([[-1, 1, 1], [-1, 0, 1], [0, 0, 0]])
    found = match_integer(weights(values, np.array([0.7, 0.3, 1.0])))
    assert isinstance(found, IntegerWeight)
    np.testing.assert_array_equal(found.values[:, 0, 0], values)


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (RANDOM.standard_normal((4, 3, 3, 8)).astype("float32"), "its weights are not integers"),
        (weights(np.array([[256, 1, 2]]), np.array([0.1])), "its weights are not integers"),
        (weights(np.array([[3, 1, np.nan]]), np.array([0.1])), "some weights are not finite"),
        (weights(np.array([[7, 3, 2, 1.00001]]), np.array([0.1])), "its weights are not integers"),
    ],
)  # fmt: skip
def test_what_is_no_grid(made: np.ndarray, reason: str) -> None:
    found = match_integer(made)
    assert isinstance(found, str) and found.startswith(reason)


def test_roundings_of_other_spellings_are_noise() -> None:
    steps = RANDOM.integers(0, 16, (6, 1, 1, 50)).astype("float32")
    steps[..., :2] = 0, 15
    made = steps / np.float32(15) * np.float32(2) - np.float32(1)
    found = match_integer(made)
    assert isinstance(found, IntegerWeight) and 0 < found.noise < 1e-6
    np.testing.assert_array_equal(found.values, 2 * steps - 15)


@pytest.mark.parametrize(
    ("values", "step"),
    [
        ([[-255, -1, 1, 255], [3, 5, 7, -9]], 2),  # DoReFa's with 8 bits
        ([[-100, 155, 0, 1], [-128, 127, 3, 2]], 1),  # a zero point of 100
        ([[0, 255, 7, 8], [-255, 0, -1, -2]], 1),
        ([[-128, 127, 0, 1], [1, 1, 1, 2]], 1),
    ],
)
def test_nine_bits_are_bytes_with_a_step_or_an_offset(values: list, step: int) -> None:
    integers = np.array(values)
    found = match_integer(weights(integers, np.array([0.1, 0.3])))
    assert isinstance(found, IntegerWeight)
    stored = found.as_bytes()
    assert stored is not None and stored.values.dtype == np.int8 and stored.step == step
    back = stored.values.astype("int64") * step + stored.offset[:, None, None, None]
    np.testing.assert_array_equal(back[:, 0, 0], integers)
    assert stored.plain == (np.abs(integers).max() <= 128)


def test_integers_too_far_apart_are_no_bytes() -> None:
    found = match_integer(weights(np.array([[-128, 129, 1, 2]]), np.array([0.1])))
    assert isinstance(found, IntegerWeight) and found.as_bytes() is None


@pytest.mark.parametrize("noise", [False, True])
def test_odd_integers_of_nine_bits(noise: bool) -> None:
    """2 q - 255 as BMXNet has it for 8 bits; a channel that happens to be narrow is odd, too."""
    steps = RANDOM.integers(0, 256, (3, 1, 1, 50))
    steps[0, ..., :4] = 0, 255, 127, 128
    steps[1] = steps[1] if noise else RANDOM.integers(120, 136, 50)
    levels = (2 * steps - 255).astype("float32")
    made = steps.astype("float32") / np.float32(255) * np.float32(2) - np.float32(1)
    made = made if noise else levels * np.float32(0.3)
    found = match_integer(made)
    assert isinstance(found, IntegerWeight) and (found.noise > 0) == noise
    np.testing.assert_array_equal(found.values[0], levels[0])
    np.testing.assert_allclose(found.values * found.scale[:, None, None, None], made, rtol=0, atol=noise * 1e-6)
    stored = found.as_bytes()
    assert stored is not None and stored.step == 2
    whole = match_integer(levels.astype("int32"))
    assert isinstance(whole, IntegerWeight)
    np.testing.assert_array_equal(whole.values, levels)


def test_bytes_come_back() -> None:
    values = RANDOM.integers(-128, 128, (33, 3, 2, 8)).astype("int8")
    packed = pack_bytes(values)
    assert packed.shape == (3, 3, 2, 2, 16)
    assert packed[1, 2, 1, 1, 4] == np.ascontiguousarray(values[20, 2, 1, 4:]).view("<i4")[0]
    np.testing.assert_array_equal(unpack_bytes(packed, 33), values)


@pytest.mark.parametrize(
    ("low", "high", "factors", "form"),
    [
        (-1, 1, (1, -2), "and"), (0, 1, (1,), "and"), (0, 3, (1, 2), "and"), (-2, 1, (1, -2), "and"),
        (-8, 7, (1, 2, 4, -8), "and"), (-3, 3, (1, 2, -4), "and"), (-128, 127, (1, 2, 4, 8, 16, 32, 64, -128), "and"),
    ],
)  # fmt: skip
def test_planes_add_up(low: int, high: int, factors: tuple[int, ...], form: str) -> None:
    values = np.resize(np.arange(low, high + 1), (17, 1, 1, 40)).astype("int8")
    planes, found, name = weight_planes(values)
    assert (found, name) == (factors, form)
    bits = np.unpackbits(planes.view("uint8").reshape(*planes.shape, 4), axis=-1, bitorder="little")
    lanes = bits[:, :, 0, 0].transpose(0, 3, 1, 2, 4).reshape(32, len(factors), 64)
    total = np.einsum("ojc,j->oc", lanes.astype("int64"), np.array(factors))
    np.testing.assert_array_equal(total[:17, :40], values[:, 0, 0])
    assert not total[17:].any() and not total[:, 40:].any()


@pytest.mark.parametrize("bits", [1, 2, 3, 7])
def test_odd_numbers_are_sums_of_signs(bits: int) -> None:
    """A bit A times a weight is sum 2**j (W_j - (A xor W_j)): as many planes as DoReFa has bits."""
    values = (2 * RANDOM.integers(0, 2**bits, (3, 1, 1, 5)) - (2**bits - 1)).astype("int8")
    values[0, 0, 0, 0] = 2**bits - 1
    planes, factors, form = weight_planes(values)
    assert form == "xor" and factors == tuple(-(2**j) for j in range(bits))
    words = planes[0, :, 0, 0, 0, :3]  # [planes, O]
    for code in range(32):
        terms = [[bin(code ^ int(word)).count("1") * f for word, f in zip(column, factors, strict=True)]
                 for column in words.T]  # fmt: skip
        held = [code >> c & 1 for c in range(5)]
        np.testing.assert_array_equal(ones_of(values) + np.sum(terms, axis=1), values[:, 0, 0] @ held)
