"""Which arrays are +-alpha per output channel, and how their signs are packed."""

from __future__ import annotations

import numpy as np
import pytest

from bnnc.passes.binary_weights import (
    NOISE,
    BinaryWeight,
    blocked,
    invert_channels,
    match_binary,
    pack_kernel,
    pack_words,
)
from models.graphs import floats, signs


@pytest.mark.parametrize("shape", [(1, 1, 1, 1), (5, 3, 3, 33), (17, 1, 7, 64), (3, 1, 1, 70000)])
def test_exact_alphas_stay_exact(shape: tuple[int, ...]) -> None:
    alpha = np.abs(floats(shape[0])) + np.float32(0.1)
    values = signs(*shape) * alpha[:, None, None, None]
    match = match_binary(values)
    assert isinstance(match, BinaryWeight) and match.noise == 0
    np.testing.assert_array_equal(match.alpha, alpha)
    np.testing.assert_array_equal(match.signs, values > 0)
    assert match.length == np.prod(shape[1:])


def test_float_noise_of_an_estimator_is_binary() -> None:
    weight = floats(8, 3, 3, 40)
    clipped = np.clip(weight, -1, 1)
    match = match_binary(np.float32(0.1) * np.sign(weight) - clipped + clipped)
    assert isinstance(match, BinaryWeight) and 0 < match.noise < NOISE
    np.testing.assert_allclose(match.alpha, 0.1, rtol=1e-5)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 0.0, 1.01, 0.99])
def test_one_weight_that_does_not_fit(bad: float) -> None:
    weight = signs(4, 1, 1, 8)
    weight[2, 0, 0, 3] = bad
    assert isinstance(match_binary(weight), str)


def test_reasons_say_what_is_wrong() -> None:
    assert match_binary(np.zeros((2, 1, 1, 2), "float32")) == "some weights are zero"
    assert match_binary(floats(2, 1, 1, 4)) == "its weights are not +-alpha per output channel"
    per_input = signs(4, 1, 1, 4) * np.array([1, 2, 1, 2], "float32")
    assert match_binary(per_input) == "its weights are not +-alpha per output channel"


@pytest.mark.parametrize("channels", [1, 31, 32, 33, 64, 65])
def test_bits_of_a_word(channels: int) -> None:
    values = signs(3, channels) > 0
    words = pack_words(values)
    assert words.shape == (3, -(-channels // 32)) and words.dtype == np.uint32
    for c in range(words.shape[1] * 32):
        expected = values[:, c] if c < channels else np.zeros(3, bool)
        np.testing.assert_array_equal(words[:, c // 32] >> (c % 32) & 1, expected)


@pytest.mark.parametrize("out", [1, 15, 16, 17])
def test_lanes(out: int) -> None:
    values = floats(out, 2, 3)
    lanes = blocked(values)
    assert lanes.shape == (-(-out // 16), 2, 3, 16) and lanes.flags.c_contiguous
    for o in range(lanes.shape[0] * 16):
        np.testing.assert_array_equal(lanes[o // 16, ..., o % 16], values[o] if o < out else 0)
    assert pack_kernel(signs(out, 3, 1, 40) > 0).shape == (-(-out // 16), 3, 1, 2, 16)


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("channels", [1, 33, 64])
def test_inverted_channels(channels: int, groups: int) -> None:
    weight, flip = signs(20 * groups, 2, 3, channels) > 0, np.arange(20 * groups) % 3 == 1
    packed = [
        np.stack([pack_kernel(part) for part in np.split(w, groups)])
        for w in (weight, weight ^ flip[:, None, None, None])
    ]
    before, after = packed if groups > 1 else [words[0] for words in packed]
    np.testing.assert_array_equal(invert_channels(before, flip, channels, groups), after)
