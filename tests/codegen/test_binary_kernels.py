"""Binary convolutions against numpy on unpacked bits, run on every instruction set that this machine has."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tvm import te, tirx

from bnnc.codegen.schedule.binary_conv import binary_tile, rows_together
from bnnc.codegen.targets import INSTRUCTION_SETS, host_instruction_sets
from codegen.bit_layers import Kernel, mismatches, pack_bits, pack_weights

each_level = pytest.mark.parametrize("isa", host_instruction_sets(), ids=lambda isa: isa.name)

# bits [N,H,W,G*C], out channels, kernel, strides, dilation, groups
LAYERS = {
    "usual": ((1, 9, 9, 64), 64, (3, 3), (1, 1), (1, 1), 1),
    "one channel in and out": ((1, 5, 6, 1), 1, (3, 3), (1, 1), (1, 1), 1),
    "33 channels in and out": ((1, 6, 7, 33), 33, (3, 3), (1, 1), (1, 1), 1),
    "16 channels": ((1, 8, 8, 16), 16, (3, 3), (1, 1), (1, 1), 1),
    "48 channels": ((1, 6, 6, 40), 48, (3, 2), (1, 1), (1, 1), 1),
    "50 channels": ((1, 4, 6, 64), 50, (1, 1), (1, 1), (1, 1), 1),
    "one column": ((2, 9, 1, 64), 32, (3, 1), (1, 1), (1, 1), 1),
    "prime width": ((1, 4, 25, 32), 32, (3, 3), (1, 1), (1, 1), 1),
    "stride longer than the kernel": ((2, 9, 11, 64), 64, (1, 1), (2, 3), (1, 1), 1),
    "dilation, batch of 3": ((3, 9, 8, 32), 32, (3, 3), (1, 1), (2, 2), 1),
    "kernel of the image's size": ((1, 4, 4, 96), 64, (4, 4), (1, 1), (1, 1), 1),
    "dense": ((1, 1, 1, 1000), 10, (1, 1), (1, 1), (1, 1), 1),
    "dense, batch of 5": ((1, 1, 5, 2048), 128, (1, 1), (1, 1), (1, 1), 1),
    "sums of a prime number of words": ((1, 1, 3, 37 * 32), 32, (1, 1), (1, 1), (1, 1), 1),
    "longer than 16-bit sums hold": ((1, 1, 1, 4100 * 32), 16, (1, 1), (1, 1), (1, 1), 1),
    "groups of whole vectors": ((1, 6, 6, 64), 64, (3, 3), (1, 1), (1, 1), 2),
    "groups of odd sizes": ((1, 5, 6, 3 * 20), 21, (3, 3), (2, 1), (1, 1), 3),
    "depthwise": ((2, 6, 6, 8), 8, (3, 3), (1, 1), (1, 1), 8),
}
each_layer = pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS)


class Layer:
    """Random bits and weights, the mismatches that numpy counts, and a kernel that counts them too."""

    def __init__(self, isa, shape, outs, size, strides, dilation, groups, seed=0):
        self.random = np.random.default_rng(seed)
        channels = shape[3] // groups
        x = self.random.integers(0, 2, shape).astype(bool)
        weights = self.random.integers(0, 2, (outs, *size, channels)).astype(bool)
        self.expected = mismatches(x, weights, strides, dilation, groups)
        self.length, self.outs = size[0] * size[1] * channels, outs
        self.kernel = Kernel(isa)
        bits = np.concatenate([pack_bits(part) for part in np.split(x, groups, axis=-1)], axis=-1)
        self.count = self.kernel.op(
            "binary_conv2d", bits, pack_weights(weights, groups), channels=channels, out_channels=outs,
            kernel=size, strides=strides, dilation=dilation, groups=groups,
        )  # fmt: skip

    def thresholds(self, *classes):
        """Thresholds from always to never true."""
        return self.random.integers(-1, self.length + 2, (*classes, self.outs)).astype("int32")

    def residual(self):
        """max(dot * scale, 0) + shortcut: the tensor and what numpy makes of it."""
        scale = self.random.standard_normal((1, 1, 1, self.outs)).astype("float32")
        shortcut = self.random.standard_normal(self.expected.shape).astype("float32")
        dot = self.kernel.op("dot", self.count, length=self.length)
        a, b = self.kernel.argument(scale), self.kernel.argument(shortcut)
        zero = tirx.const(0, "float32")
        cast = te.compute(dot.shape, lambda *i: dot(*i).astype("float32"), name="cast")
        scaled = te.compute(dot.shape, lambda *i: cast(*i) * a[0, 0, 0, i[-1]], name="scaled")
        relu = te.compute(dot.shape, lambda *i: tirx.max(scaled(*i), zero), name="relu")
        total = te.compute(dot.shape, lambda *i: relu(*i) + b(*i), name="total")
        dots = (self.length - 2 * self.expected).astype("float32")
        return total, np.maximum(dots * scale, 0) + shortcut


@each_level
@each_layer
def test_mismatches(isa, layer):
    made = Layer(isa, *layer)
    (result,) = made.kernel.run(made.count)
    np.testing.assert_array_equal(result, made.expected)


@each_level
@each_layer
def test_thresholds(isa, layer):
    made = Layer(isa, *layer)
    tau = made.thresholds()
    (result,) = made.kernel.run(made.kernel.op("threshold_pack", made.count, tau))
    np.testing.assert_array_equal(result, pack_bits(made.expected < tau))


@each_level
@each_layer
def test_residual_sum_and_its_bits(isa, layer):
    made = Layer(isa, *layer)
    total, expected = made.residual()
    result, words = made.kernel.run(total, made.kernel.op("pack", total))
    np.testing.assert_allclose(result, expected, rtol=1e-6, atol=1e-5)
    np.testing.assert_array_equal(words, pack_bits(result >= 0))


@each_level
@pytest.mark.parametrize("name", ["usual", "33 channels in and out", "one column", "prime width"])
def test_border_classes(isa, name):
    made = Layer(isa, *LAYERS[name])
    rows, cols = (
        np.clip(np.arange(size), 0, 1).astype("int32") + (np.arange(size) == size - 1)
        for size in made.expected.shape[1:3]
    )
    base, tau = made.random.integers(-50, 50, (3, 3, made.outs)).astype("int32"), made.thresholds(3, 3)
    rows, cols = rows.astype("int32"), cols.astype("int32")
    dots = made.kernel.op("border_dot", made.count, base, rows, cols)
    words = made.kernel.op("border_threshold_pack", made.count, tau, rows, cols)
    at = np.ix_(rows, cols)
    (result,) = made.kernel.run(dots)
    np.testing.assert_array_equal(result, base[at] - 2 * made.expected)
    (result,) = made.kernel.run(words)
    np.testing.assert_array_equal(result, pack_bits(made.expected < tau[at]))


@each_level
def test_the_usual_layer_keeps_its_sums_in_registers(isa):
    made, scripts = Layer(isa, *LAYERS["usual"]), []
    made.kernel.run(made.kernel.op("threshold_pack", made.count, made.thresholds()), scheduled=scripts)
    assert "bnnc_lane_mask" in scripts[0]
    assert scripts[0].count("T.vectorized(16)") >= 3
    assert 'scope="local"' in scripts[0]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    isa=st.sampled_from(host_instruction_sets()),
    size=st.tuples(st.integers(1, 4), st.integers(1, 4)),
    more=st.tuples(st.integers(0, 6), st.integers(0, 14)),
    batch=st.integers(1, 3),
    channels=st.integers(1, 200),
    outs=st.integers(1, 100),
    strides=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    dilation=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    seed=st.integers(0, 99),
)
def test_any_shape(isa, size, more, batch, channels, outs, strides, dilation, seed):
    height, width = ((dilation[i] * (size[i] - 1) + 1) + more[i] for i in (0, 1))
    made = Layer(isa, (batch, height, width, channels), outs, size, strides, dilation, 1, seed)
    tau = made.thresholds()
    (result,) = made.kernel.run(made.kernel.op("threshold_pack", made.count, tau))
    np.testing.assert_array_equal(result, pack_bits(made.expected < tau))


@pytest.mark.parametrize("isa", INSTRUCTION_SETS, ids=lambda isa: isa.name)
def test_tiles_fit_the_registers(isa):
    for pixels in (1, 7, 14, 28, 31, 56):
        for blocks in (1, 2, 4, 32):
            tile = binary_tile(isa, pixels, blocks, packs=True)
            assert pixels % tile.pixels == 0 and blocks % tile.vectors == 0
            assert tile.vectors % 2 == 0 or tile.vectors == blocks
            registers = tile.pixels * tile.vectors * 16 // isa.lanes
            assert registers < isa.vector_registers
    assert binary_tile(INSTRUCTION_SETS[0], 56, 4, packs=True).pixels > 1


def test_short_rows_go_together():
    assert rows_together(28, 28 * 2 * 2) == 14
    assert rows_together(56, 56 * 2 * 18) == 1
    assert rows_together(7, 1) == 7


@each_level
def test_unpacked_weights(isa):
    weights = np.random.default_rng(0).integers(0, 2, (32, 3, 2, 40)).astype(bool)
    kernel = Kernel(isa)
    op = kernel.op("unpack_weights", pack_weights(weights), channels=40, out_channels=32, kernel=(3, 2))
    (result,) = kernel.run(op)
    expected = np.moveaxis((weights * 2.0 - 1).reshape(2, 16, 3, 2, 40), 1, -1)
    np.testing.assert_array_equal(result, expected.astype("float32"))


@each_level
@pytest.mark.parametrize("words", [7, 31, 32, 2046, 2047, 2048, 2077])
def test_no_sum_overflows_when_every_bit_differs(isa, words):
    kernel = Kernel(isa)
    bits, weights = np.full((1, 1, 1, words), 2**32 - 1, "uint32"), np.zeros((1, 1, 1, words, 16), "uint32")
    window = {"kernel": (1, 1), "strides": (1, 1), "dilation": (1, 1), "groups": 1}
    count = kernel.op("binary_conv2d", bits, weights, channels=32 * words, out_channels=16, **window)
    (result,) = kernel.run(count)
    assert (result == 32 * words).all()


@each_level
@pytest.mark.parametrize("words", [1, 7, 8, 15, 16])
def test_limits_of_short_sums(isa, words):
    """From no bit that differs to all of them, against limits beside the sums and as far off as numbers go."""
    length, outs = 32 * words, 64
    bits = np.zeros((1, 1, outs, length), bool)
    weights = np.tri(outs, length, dtype=bool).reshape(outs, 1, 1, length)
    weights[-1] = True
    expected = mismatches(bits, weights, (1, 1), (1, 1), 1)
    around = expected[0, 0, 0] + np.arange(outs) % 3 - 1
    far = np.resize([-(2**31), 2**31 - 1, -32769, 32768, -1, length + 1], outs)
    for tau in (around.astype("int32"), far.astype("int32")):
        kernel = Kernel(isa)
        count = kernel.op(
            "binary_conv2d", pack_bits(bits), pack_weights(weights), channels=length, out_channels=outs,
            kernel=(1, 1), strides=(1, 1), dilation=(1, 1), groups=1,
        )  # fmt: skip
        (result,) = kernel.run(kernel.op("threshold_pack", count, tau))
        np.testing.assert_array_equal(result, pack_bits(expected < tau))


@each_level
def test_only_short_sums_with_a_limit_per_channel_are_compared_in_16_bits(isa):
    def compared(*layer, border=False):
        made, scripts = Layer(isa, *layer), []
        if border:
            rows, cols = (np.zeros(size, "int32") for size in made.expected.shape[1:3])
            words = made.kernel.op("border_threshold_pack", made.count, made.thresholds(1, 1), rows, cols)
        else:
            words = made.kernel.op("threshold_pack", made.count, made.thresholds())
        made.kernel.run(words, scheduled=scripts)
        return "bnnc_short_sums_below" in scripts[0]

    pointwise = ((1, 1), (1, 1), (1, 1), 1)
    assert compared((1, 4, 4, 480), 64, *pointwise) == (isa.popcount == "byte_lut")
    assert not compared((1, 4, 4, 481), 64, *pointwise)
    assert not compared((1, 4, 4, 64), 48, *pointwise)
    assert not compared((1, 4, 4, 64), 64, *pointwise, border=True)
