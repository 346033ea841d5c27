"""Binary weights for ARM: taps side by side, the same sums."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import relax

from bnnc.codegen.targets import ARM64, INSTRUCTION_SETS
from bnnc.ir import ops
from bnnc.passes import TapLanes
from bnnc.passes.binary_weights import pack_kernel
from models.graphs import floats
from models.relax_modules import assert_same_numbers, assert_untouched, calls, constants, module, operators


def layer(channels: int, out: int, size: tuple[int, int] = (3, 3), groups: int = 1) -> tvm.IRModule:
    """Mismatches of x [2, 5, 6, groups * channels]."""
    parts = np.split(floats(out, *size, channels, seed=3) >= 0, groups)
    weight = pack_kernel(parts[0]) if groups == 1 else np.stack([pack_kernel(part) for part in parts])
    window = {"kernel": size, "strides": [2, 1], "dilation": [1, 2], "groups": groups}

    def body(x: relax.Expr) -> relax.Expr:
        return ops.binary_conv2d(ops.pack(x), relax.const(weight), channels=channels, out_channels=out, **window)

    return module(body, (2, 5, 6, groups * channels))


@pytest.mark.parametrize(
    ("before", "shape"),
    [
        (layer(64, 33), (3, 3, 3, 1, 16, 2)),
        (layer(128, 33), (6, 3, 3, 1, 8, 4)),
        (layer(192, 16, (1, 2)), (1, 1, 2, 3, 16, 2)),
        (layer(250, 10, (1, 1)), (2, 1, 1, 2, 8, 4)),
        (layer(64, 40, groups=2), (2, 2, 3, 3, 1, 16, 2)),
    ],
    ids=["64 channels", "128", "192", "250", "groups"],
)
def test_arranges(before: tvm.IRModule, shape: tuple[int, ...]) -> None:
    after = TapLanes(ARM64[-1])(before)
    (weights,) = constants(calls(after)[-1])
    assert weights.shape == shape
    assert operators(after) == operators(before)
    channels = int(before["main"].params[0].ty.shape[3])
    assert_same_numbers(before, after, floats(2, 5, 6, channels))


@pytest.mark.parametrize("channels", [32, 96], ids=["one word", "three words"])
def test_odd_numbers_of_words_stay(channels: int) -> None:
    assert_untouched(TapLanes(ARM64[-1]), layer(channels, 16))


def test_sums_beyond_16_bits_stay() -> None:
    assert_untouched(TapLanes(ARM64[-1]), layer(2**15, 16, (2, 1)))


@pytest.mark.parametrize("isa", [None, INSTRUCTION_SETS[0]])
def test_others_broadcast_words(isa) -> None:
    assert_untouched(TapLanes(isa), layer(128, 16))
