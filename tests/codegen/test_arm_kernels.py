"""ARM's binary kernels in an emulator: their answers against numpy on unpacked bits, and what they execute for them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from tvm import te, tirx

from benchmarks.arm.emulator import Executed
from bnnc.codegen.targets import ARM64, ARMV7, InstructionSet
from bnnc.passes.tap_lanes import fits, taps_together
from codegen.bit_layers import Kernel, mismatches, pack_bits, pack_weights


@dataclass(frozen=True)
class Layer:
    """bits [N,H,W,G*C] with their border, output channels, kernel, strides, dilation, groups."""

    shape: tuple[int, int, int, int]
    outs: int
    size: tuple[int, int] = (3, 3)
    strides: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    groups: int = 1


class Emulated:
    """A layer on random bits, with what numpy makes of them."""

    def __init__(self, isa: InstructionSet, layer: Layer):
        self.isa, self.random = isa, np.random.default_rng(0)
        channels = layer.shape[3] // layer.groups
        x = self.random.integers(0, 2, layer.shape).astype(bool)
        weights = self.random.integers(0, 2, (layer.outs, *layer.size, channels)).astype(bool)
        self.expected = mismatches(x, weights, layer.strides, layer.dilation, layer.groups)
        self.length, self.outs = weights[0].size, layer.outs
        self.kernel = Kernel(isa)
        bits = np.concatenate([pack_bits(part) for part in np.split(x, layer.groups, axis=-1)], axis=-1)
        packed = pack_weights(weights, layer.groups)
        self.count = self.kernel.op(
            "binary_conv2d", bits, taps_together(packed) if fits(packed.shape) else packed, channels=channels,
            out_channels=layer.outs, kernel=layer.size, strides=layer.strides, dilation=layer.dilation,
            groups=layer.groups,
        )  # fmt: skip

    @property
    def steps(self) -> float:
        """Times that 128 bits of input meet 128 bits of weights."""
        return self.expected.size * self.length / 128

    def thresholds(self) -> np.ndarray:
        spread = 2 + int(self.length**0.5)
        return self.random.integers(self.length // 2 - spread, self.length // 2 + spread, self.outs).astype("int32")

    def residual(self) -> tuple[te.Tensor, np.ndarray]:
        """max(dot * scale + shift, 0) + shortcut."""
        scale, shift = (self.random.standard_normal((1, 1, 1, self.outs)).astype("float32") for _ in range(2))
        shortcut = self.random.standard_normal(self.expected.shape).astype("float32")
        dot = self.kernel.op("dot", self.count, length=self.length)
        a, b, c = (self.kernel.argument(array) for array in (scale, shift, shortcut))
        cast = te.compute(dot.shape, lambda *i: dot(*i).astype("float32"), name="cast")
        affine = te.compute(dot.shape, lambda *i: cast(*i) * a[0, 0, 0, i[-1]] + b[0, 0, 0, i[-1]], name="affine")
        relu = te.compute(dot.shape, lambda *i: tirx.max(affine(*i), tirx.const(0, "float32")), name="relu")
        total = te.compute(dot.shape, lambda *i: relu(*i) + c(*i), name="total")
        return total, np.maximum((self.length - 2 * self.expected).astype("float32") * scale + shift, 0) + shortcut

    def run(self, *outputs: te.Tensor) -> tuple[list[np.ndarray], Executed]:
        return self.kernel.run(*outputs), self.kernel.executed


LEVELS = [ARM64[-1], *ARMV7]  # others of 64 bits differ in integer layers
each_level = pytest.mark.parametrize("isa", LEVELS, ids=lambda isa: isa.name)

AWKWARD = {
    "one pixel, one channel out": Layer((1, 3, 3, 64), 1),
    "channels that fill no register": Layer((1, 5, 6, 192), 24),
    "words with unused bits": Layer((1, 5, 6, 120), 32),
    "one word": Layer((1, 5, 6, 32), 32),
    "three words": Layer((1, 5, 6, 70), 48),
    "48 channels out": Layer((1, 4, 6, 128), 48, (3, 2)),
    "one column": Layer((2, 9, 1, 64), 32, (3, 1)),
    "prime width": Layer((1, 4, 19, 128), 32),
    "stride longer than the kernel": Layer((2, 9, 11, 64), 64, (1, 1), (2, 3)),
    "dilation, batch of 3": Layer((3, 9, 8, 128), 32, (3, 3), (1, 1), (2, 2)),
    "kernel of the image's size": Layer((1, 4, 4, 256), 64, (4, 4)),
    "dense": Layer((1, 1, 1, 1000), 10, (1, 1)),
    "dense, batch of 5": Layer((1, 1, 5, 2048), 128, (1, 1)),
    "groups": Layer((1, 6, 6, 256), 64, groups=2),
    "groups of odd sizes": Layer((1, 5, 6, 3 * 60), 21, strides=(2, 1), groups=3),
    "as long as 16-bit sums hold": Layer((1, 1, 1, 65408), 16, (1, 1)),
    "longer": Layer((1, 1, 1, 65664), 16, (1, 1)),
}


@each_level
@pytest.mark.parametrize("layer", AWKWARD.values(), ids=AWKWARD)
def test_answers(isa: InstructionSet, layer: Layer) -> None:
    made = Emulated(isa, layer)
    (counts,), _ = made.run(made.count)
    np.testing.assert_array_equal(counts, made.expected)
    tau = made.thresholds()
    (words,), _ = made.run(made.kernel.op("threshold_pack", made.count, tau))
    np.testing.assert_array_equal(words, pack_bits(made.expected < tau))


@each_level
@pytest.mark.parametrize("name", ["channels that fill no register", "48 channels out", "prime width"])
def test_residual_sum_and_its_bits(isa: InstructionSet, name: str) -> None:
    made = Emulated(isa, AWKWARD[name])
    total, expected = made.residual()
    (result, words), _ = made.run(total, made.kernel.op("pack", total))
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-4)
    np.testing.assert_array_equal(words, pack_bits(result >= 0))


@each_level
def test_no_sum_overflows_when_every_bit_differs(isa: InstructionSet) -> None:
    kernel, words = Kernel(isa), 2044  # 65408 bits
    bits, weights = np.full((1, 1, 1, words), 2**32 - 1, "uint32"), np.zeros((1, 1, 1, words, 16), "uint32")
    count = kernel.op(
        "binary_conv2d", bits, taps_together(weights), channels=32 * words, out_channels=16, kernel=(1, 1),
        strides=(1, 1), dilation=(1, 1), groups=1,
    )  # fmt: skip
    (result,) = kernel.run(count)
    assert (result == 32 * words).all()


COUNTED = {
    "3x3, 56x56, 64 to 64": Layer((1, 58, 58, 64), 64),
    "3x3, 28x28, 128 to 128": Layer((1, 30, 30, 128), 128),
    "3x3, 14x14, 256 to 256": Layer((1, 16, 16, 256), 256),
    "3x3, 7x7, 512 to 512": Layer((1, 9, 9, 512), 512),
    "3x3 stride 2, 14x14, 128 to 256": Layer((1, 29, 29, 128), 256, strides=(2, 2)),
    "3x3 stride 2, 7x7, 256 to 512": Layer((1, 15, 15, 256), 512, strides=(2, 2)),
    "1x1, 14x14, 128 to 256": Layer((1, 14, 14, 128), 256, (1, 1)),
    "1x1, 7x7, 512 to 512": Layer((1, 7, 7, 512), 512, (1, 1)),
    "dense, 4096 to 1024": Layer((1, 1, 1, 4096), 1024, (1, 1)),
}
each_counted = pytest.mark.parametrize("name", COUNTED)

# Instructions for each 128 bits of a whole layer: with thresholds, and with a residual sum stored as floats and bits.
BASELINES = {
    "neon": {
        "3x3, 56x56, 64 to 64": (3.779, 4.321),
        "3x3, 28x28, 128 to 128": (3.594, 3.832),
        "3x3, 14x14, 256 to 256": (3.458, 3.586),
        "3x3, 7x7, 512 to 512": (3.399, 3.454),
        "3x3 stride 2, 14x14, 128 to 256": (3.576, 3.864),
        "3x3 stride 2, 7x7, 256 to 512": (3.457, 3.587),
        "1x1, 14x14, 128 to 256": (4.537, 7.139),
        "1x1, 7x7, 512 to 512": (3.754, 4.393),
        "dense, 4096 to 1024": (3.692, 3.767),
    },
    "neon_vfpv4": {
        "3x3, 56x56, 64 to 64": (4.969, 5.753),
        "3x3, 28x28, 128 to 128": (4.557, 4.946),
        "3x3, 14x14, 256 to 256": (4.194, 4.409),
        "3x3, 7x7, 512 to 512": (4.592, 4.694),
        "3x3 stride 2, 14x14, 128 to 256": (4.703, 5.096),
        "3x3 stride 2, 7x7, 256 to 512": (4.935, 5.138),
        "1x1, 14x14, 128 to 256": (9.389, 13.140),
        "1x1, 7x7, 512 to 512": (5.865, 6.741),
        "dense, 4096 to 1024": (5.520, 5.618),
    },
}
BASELINES |= dict.fromkeys(("neon_i8mm", "neon_dotprod"), BASELINES["neon"])


def _most(isa: InstructionSet, layer: Layer) -> float:
    """The limit for 3x3 layers with thresholds."""
    if isa in ARMV7:
        return 4.9 if layer.shape[3] >= 128 and layer.strides == (1, 1) else 5.0
    return 3.6 if layer.shape[3] >= 128 else 3.9


@pytest.mark.parametrize("isa", [*ARM64, *ARMV7], ids=lambda isa: isa.name)
@each_counted
def test_executed_instructions(isa: InstructionSet, name: str) -> None:
    layer = COUNTED[name]
    made = Emulated(isa, layer)
    tau = made.thresholds()
    (words,), executed = made.run(made.kernel.op("threshold_pack", made.count, tau))
    np.testing.assert_array_equal(words, pack_bits(made.expected < tau))
    counts = sum(i.mnemonic in ("cnt", "vcnt.8") for i in executed.loop)
    if layer.size == (3, 3):
        assert executed.total / made.steps <= _most(isa, layer)
    if isa in ARM64:
        assert sum(i.is_vector_operation for i in executed.loop) <= 3.1 * counts
    assert executed.calls <= 1  # of the kernel, by its wrapper
    assert executed.total / made.steps == pytest.approx(BASELINES[isa.name][name][0], rel=0.02)


@each_level
@each_counted
def test_executed_instructions_with_a_residual_sum(isa: InstructionSet, name: str) -> None:
    made = Emulated(isa, COUNTED[name])
    total, floats = made.residual()
    (result, words), executed = made.run(total, made.kernel.op("pack", total))
    np.testing.assert_allclose(result, floats, rtol=1e-5, atol=1e-4)
    np.testing.assert_array_equal(words, pack_bits(result >= 0))
    assert executed.calls <= 1
    assert executed.total / made.steps == pytest.approx(BASELINES[isa.name][name][1], rel=0.02)
