"""Packing, unpacking, padding and pooling bits, on every instruction set that this machine has."""

from __future__ import annotations

import numpy as np
import pytest
from tvm import topi

from bnnc.codegen.targets import ARM64, ARMV7, host_instruction_sets
from codegen.bit_layers import Kernel, pack_bits

LEVELS = [*host_instruction_sets(), ARM64[-1], *ARMV7]  # those for ARM in an emulator
each_level = pytest.mark.parametrize("isa", LEVELS, ids=lambda isa: isa.name)


def random_bits(*shape):
    return np.random.default_rng(0).integers(0, 2, shape).astype(bool)


@each_level
@pytest.mark.parametrize("shape", [(1, 5, 7, 64), (2, 3, 3, 33), (1, 4, 1), (3, 16), (2, 48), (100,), (1, 1, 1, 1)])
def test_pack(isa, shape):
    x = np.random.default_rng(0).standard_normal(shape).astype("float32")
    kernel = Kernel(isa)
    (result,) = kernel.run(kernel.op("pack", x))
    np.testing.assert_array_equal(result, pack_bits(x >= 0))


@each_level
def test_zeros_of_either_sign_are_plus_one(isa):
    x = np.zeros((2, 32), "float32")
    x[0] = -0.0
    kernel = Kernel(isa)
    (result,) = kernel.run(kernel.op("pack", x))
    np.testing.assert_array_equal(result, np.full((2, 1), 0xFFFFFFFF, "uint32"))


@each_level
@pytest.mark.parametrize("shape", [(1, 5, 7, 64), (2, 3, 33), (3, 16)])
@pytest.mark.parametrize("sides", [1, 2])
def test_pack_between(isa, shape, sides):
    random = np.random.default_rng(0)
    x, limits = (random.standard_normal(size).astype("float32") for size in (shape, (2, shape[-1])))
    limits[0, ::3], limits[1, 1::3], limits[:, 5] = -np.inf, np.inf, [np.inf, -np.inf]
    x[..., 0, :] = limits[0]  # where the limit itself counts
    x[..., -1, 7:10] = np.nan, np.inf, -np.inf
    kernel = Kernel(isa)
    (result,) = kernel.run(kernel.op("pack_between", x, *limits[:sides]))
    np.testing.assert_array_equal(result, pack_bits((limits[0] <= x) & (x <= limits[1] if sides == 2 else True)))


@each_level
@pytest.mark.parametrize("channels", [(32, 48, 16), (64, 64, 64, 160), (16, 33, 5)])
def test_pack_of_parts(isa, channels):
    """Where every part fills vectors, no element looks for its part."""
    random = np.random.default_rng(0)
    parts = [random.standard_normal((2, 3, 7, size)).astype("float32") for size in channels]
    kernel, scripts = Kernel(isa), []
    joined = topi.concatenate([kernel.argument(part) for part in parts], -1)
    (result,) = kernel.run(kernel.op("pack", joined), scheduled=scripts)
    np.testing.assert_array_equal(result, pack_bits(np.concatenate(parts, -1) >= 0))
    assert "if_then_else" not in scripts[0] or 33 in channels


@each_level
def test_packing_uses_masks(isa):
    kernel, scripts = Kernel(isa), []
    kernel.run(kernel.op("pack", np.zeros((1, 4, 4, 64), "float32")), scheduled=scripts)
    assert "bnnc_word_mask" in scripts[0] or "bnnc_lane_mask" in scripts[0]


@each_level
@pytest.mark.parametrize("channels", [1, 32, 33, 64, 100])
def test_unpack(isa, channels):
    bits = random_bits(2, 3, 5, channels)
    kernel = Kernel(isa)
    (result,) = kernel.run(kernel.op("unpack", pack_bits(bits), channels=channels))
    np.testing.assert_array_equal(result, bits * np.float32(2) - np.float32(1))


@each_level
@pytest.mark.parametrize("value", [-1, 1])
@pytest.mark.parametrize("channels, groups", [(64, 1), (33, 1), (20, 3)])
@pytest.mark.parametrize("pads", [(1, 1, 1, 1), (0, 2, 1, 0), (0, 0, 0, 0)])
def test_pad_bits(isa, value, channels, groups, pads):
    bits = random_bits(2, 4, 3, groups, channels)
    top, left, bottom, right = pads
    border = ((0, 0), (top, bottom), (left, right), (0, 0), (0, 0))
    expected = pack_bits(np.pad(bits, border, constant_values=value > 0))
    kernel = Kernel(isa)
    words = pack_bits(bits).reshape(2, 4, 3, -1)
    (result,) = kernel.run(kernel.op("pad_bits", words, pads=pads, channels=channels, value=value))
    np.testing.assert_array_equal(result, expected.reshape(result.shape))


# bits [N,H,W,C], kernel, strides, dilation, pads
POOLS = {
    "usual": ((1, 8, 8, 64), (2, 2), (2, 2), (1, 1), (0, 0, 0, 0)),
    "padded": ((2, 7, 9, 33), (3, 3), (2, 2), (1, 1), (1, 1, 1, 1)),
    "padded on one side": ((1, 6, 5, 128), (2, 3), (1, 2), (1, 1), (0, 0, 1, 2)),
    "dilated": ((1, 9, 9, 32), (2, 2), (1, 1), (2, 3), (0, 0, 0, 0)),
}


@each_level
@pytest.mark.parametrize("pool", POOLS.values(), ids=POOLS)
def test_max_pool_bits(isa, pool):
    shape, size, strides, dilation, (top, left, bottom, right) = pool
    bits = random_bits(*shape) & random_bits(*shape[::-1]).T
    padded = np.pad(bits, ((0, 0), (top, bottom), (left, right), (0, 0)))
    span = [dilation[i] * (size[i] - 1) + 1 for i in (0, 1)]
    windows = np.lib.stride_tricks.sliding_window_view(padded, span, axis=(1, 2))
    windows = windows[:, :: strides[0], :: strides[1], :, :: dilation[0], :: dilation[1]]
    expected = windows.any(axis=(-1, -2))
    kernel = Kernel(isa)
    op = kernel.op(
        "max_pool_bits", pack_bits(bits), kernel=size, strides=strides, dilation=dilation,
        pads=(top, left, bottom, right), out_size=expected.shape[1:3],
    )  # fmt: skip
    (result,) = kernel.run(op)
    np.testing.assert_array_equal(result, pack_bits(expected))


@each_level
@pytest.mark.parametrize(("channels", "chosen"), [(70, 64), (33, 1), (5, 200), (600, 640)])
def test_select_bits(isa, channels, chosen):
    bits = random_bits(2, 3, 5, channels)
    table = np.full(-(-chosen // 32) * 32, -1, "int32")
    table[:chosen] = np.random.default_rng(0).integers(-1, channels, chosen)
    expected = bits[..., np.maximum(table, 0)] & (table >= 0)
    kernel = Kernel(isa)
    (result,) = kernel.run(kernel.op("select_bits", pack_bits(bits), table))
    np.testing.assert_array_equal(result, pack_bits(expected))
