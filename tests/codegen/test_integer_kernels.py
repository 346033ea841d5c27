"""Integer convolutions against numpy's int64, run on every instruction set that this machine has."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bnnc.codegen.byte_products import dot_kind
from bnnc.codegen.integer_cost import Shape, choose, dot_cycles, pairs_in_16_bits
from bnnc.codegen.schedule.integer_conv import integer_tile
from bnnc.codegen.targets import ARM64, ARMV7, INSTRUCTION_SETS, TARGETS, host_instruction_sets
from bnnc.passes.integer_weights import ones_of, weight_planes
from codegen.bit_layers import Kernel, pack_bits

LEVELS = [*host_instruction_sets(), *ARM64, *ARMV7]  # those for ARM in an emulator
each_level = pytest.mark.parametrize("isa", LEVELS, ids=lambda isa: isa.name)

# codes [N,H,W,C], out channels, kernel, strides, dilation, groups
LAYERS = {
    "usual": ((1, 9, 9, 64), 64, (3, 3), (1, 1), (1, 1), 1),
    "one channel in and out": ((1, 5, 6, 1), 1, (3, 3), (1, 1), (1, 1), 1),
    "33 channels in and out": ((1, 6, 7, 33), 33, (3, 3), (1, 1), (1, 1), 1),
    "an image": ((2, 9, 8, 3), 16, (3, 3), (2, 2), (1, 1), 1),
    "one column": ((2, 9, 1, 20), 32, (3, 1), (1, 1), (1, 1), 1),
    "dilation": ((3, 9, 8, 32), 48, (3, 2), (1, 1), (2, 2), 1),
    "dense, batch of 5": ((1, 1, 5, 1000), 10, (1, 1), (1, 1), (1, 1), 1),
    "longer than 16-bit sums hold": ((1, 1, 2, 70000), 16, (1, 1), (1, 1), (1, 1), 1),
}
GROUPED = {
    "groups of whole vectors": ((1, 6, 6, 64), 64, (3, 3), (1, 1), (1, 1), 2),
    "groups of odd sizes": ((1, 5, 6, 3 * 5), 21, (3, 3), (2, 1), (1, 1), 3),
}
# the largest code, lowest and highest weight: products in 16 bits for long, for short, not at all; at their ends
RANGES = {
    "ternary": (1, -1, 1), "4 bits": (15, -8, 7), "7 bits": (127, -64, 63), "7 and 8 bits": (127, -128, 127),
    "8 bits": (255, -128, 127),
}  # fmt: skip


def convolve(codes, weights, strides=(1, 1), dilation=(1, 1), groups=1):
    """uint8 [N,H,W,G*C] with int8 [O,kh,kw,C] -> int64 [N,OH,OW,O]."""
    _, kh, kw, channels = weights.shape
    span = [dilation[i] * (size - 1) + 1 for i, size in enumerate((kh, kw))]
    windows = np.lib.stride_tricks.sliding_window_view(codes, span, axis=(1, 2))
    windows = windows[:, :: strides[0], :: strides[1], :, :: dilation[0], :: dilation[1]].astype("int64")
    parts = [
        np.einsum("nyxcrs,orsc->nyxo", windows[:, :, :, g * channels : (g + 1) * channels], part.astype("int64"))
        for g, part in enumerate(np.split(weights, groups))
    ]
    return np.concatenate(parts, axis=-1)


def byte_words(values):
    """8-bit [...,C] -> uint32 [...,ceil(C/4)], zeros past the last channel."""
    *outer, channels = values.shape
    padded = np.zeros((*outer, -(-channels // 4) * 4), values.dtype)
    padded[..., :channels] = values
    return padded.view("<u4")


def in_lanes(values):
    """[O,...] -> [ceil(O/16),...,16]."""
    padded = np.zeros((-(-len(values) // 16) * 16, *values.shape[1:]), values.dtype)
    padded[: len(values)] = values
    return np.ascontiguousarray(np.moveaxis(padded.reshape(-1, 16, *values.shape[1:]), 1, -1))


class Layer:
    """Random codes and weights that reach both ends of their ranges, and what numpy makes of them."""

    def __init__(self, shape, outs, size, strides, dilation, groups, most, low, high, seed=0):
        self.random = np.random.default_rng(seed)
        self.codes = self.random.integers(0, most + 1, shape).astype("uint8")
        self.weights = self.random.integers(low, high + 1, (outs, *size, shape[3] // groups))
        self.weights = self.weights.astype("int8" if low >= -128 and high <= 127 else "int16")
        # One output that is as large, and one that is as small, as any can be, where the first window is full.
        self.codes[0], self.weights[0], self.weights[-1] = most, high, low
        self.expected = convolve(self.codes, self.weights, strides, dilation, groups)
        self.window = {"kernel": size, "strides": strides, "dilation": dilation, "out_channels": outs}
        self.groups, self.most, self.widest = groups, most, max(1, -low, high)

    def int8(self, kernel, dtype="int32"):
        parts = np.split(self.codes, self.groups, axis=-1)
        codes = np.concatenate([byte_words(part) for part in parts], axis=-1)
        weights = [in_lanes(byte_words(part).view("int32")) for part in np.split(self.weights, self.groups)]
        return kernel.op(
            "integer_conv2d", codes, weights[0] if self.groups == 1 else np.stack(weights), groups=self.groups,
            channels=self.weights.shape[3], most=self.most, widest=self.widest, dtype=dtype, **self.window,
        )  # fmt: skip

    def bitserial(self, kernel, worth=1):
        """The operator, of codes that count ``worth`` times, and what it leaves to be added."""
        bits = self.most.bit_length()
        planes = np.stack([pack_bits(self.codes >> i & 1 == 1) for i in range(bits)], axis=3)
        weights, factors, form = weight_planes(self.weights)
        added = worth * (2**bits - 1) * ones_of(self.weights) if form == "xor" else 0
        factors = [worth * factor for factor in factors]
        return kernel.op("bitserial_conv2d", planes, weights, form=form, factors=factors, **self.window), added


@each_level
@pytest.mark.parametrize("layer", (LAYERS | GROUPED).values(), ids=LAYERS | GROUPED)
@pytest.mark.parametrize("name", ["4 bits", "7 bits"])
def test_products_of_bytes(isa, layer, name):
    made, kernel = Layer(*layer, *RANGES[name]), Kernel(isa)
    (result,) = kernel.run(made.int8(kernel))
    np.testing.assert_array_equal(result, made.expected)


@each_level
@pytest.mark.parametrize("strides", [(1, 1), (2, 1)])
@pytest.mark.parametrize("channels", [1, 8, 33, 64])
@pytest.mark.parametrize(("most", "low", "high"), [(15, -8, 7), (255, -255, 255)])
def test_depthwise(isa, strides, channels, most, low, high):
    made = Layer((2, 9, 10, channels), channels, (3, 3), strides, (1, 1), channels, most, low, high)
    kernel = Kernel(isa)
    weights = made.weights[..., 0].transpose(1, 2, 0).astype("int32")
    (result,) = kernel.run(kernel.op("integer_depthwise_conv2d", made.codes, weights, **made.window))
    np.testing.assert_array_equal(result, made.expected)


@each_level
@pytest.mark.parametrize("name", RANGES)
def test_no_sum_saturates(isa, name):
    for size in ((1, 3), (3, 3)):
        made, kernel = Layer((1, 4, 5, 64), 32, size, (1, 1), (1, 1), 1, *RANGES[name]), Kernel(isa)
        (result,) = kernel.run(made.int8(kernel))
        np.testing.assert_array_equal(result, made.expected)


@each_level
def test_sums_beyond_32_bits(isa):
    made, kernel = Layer((1, 1, 1, 68000), 3, (1, 1), (1, 1), (1, 1), 1, *RANGES["8 bits"]), Kernel(isa)
    assert made.expected.max() > 2**31 - 1 and made.expected.min() < -(2**31)
    (result,) = kernel.run(made.int8(kernel, "int64"))
    np.testing.assert_array_equal(result, made.expected)


@each_level
@pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS)
def test_bit_planes(isa, layer):
    made, kernel = Layer(*layer, 3, -2, 1), Kernel(isa)
    sums, added = made.bitserial(kernel)
    (result,) = kernel.run(sums)
    np.testing.assert_array_equal(result + added, made.expected)


@pytest.mark.parametrize("weight_bits", range(1, 9))
@pytest.mark.parametrize("code_bits", range(1, 9))
def test_every_pair_of_widths(code_bits, weight_bits):
    low, high = -(2 ** (weight_bits - 1)), 2 ** (weight_bits - 1) - 1
    made = Layer((1, 3, 5, 34), 17, (3, 2), (1, 1), (1, 1), 1, 2**code_bits - 1, low, high)
    kernel = Kernel(host_instruction_sets()[0])
    sums, added = made.bitserial(kernel)
    assert (np.unique(made.weights).size > 2) == (weight_bits > 1)
    results = kernel.run(sums), Kernel.run(other := Kernel(kernel.isa), made.int8(other))
    np.testing.assert_array_equal(results[0][0] + added, made.expected)
    np.testing.assert_array_equal(results[1][0], made.expected)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    isa=st.sampled_from(host_instruction_sets()),
    size=st.tuples(st.integers(1, 3), st.integers(1, 4)),
    more=st.tuples(st.integers(0, 4), st.integers(0, 9)),
    batch=st.integers(1, 2),
    channels=st.integers(1, 140),
    outs=st.integers(1, 70),
    strides=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    dilation=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    bits=st.tuples(st.integers(1, 8), st.integers(1, 8)),
    kind=st.sampled_from(["signed", "unsigned", "odd"]),
    planes=st.booleans(),
    seed=st.integers(0, 99),
)
def test_any_shape_and_bits(
    isa, size, more, batch, channels, outs, strides, dilation, bits, kind, planes, seed
):
    height, width = ((dilation[i] * (size[i] - 1) + 1) + more[i] for i in (0, 1))
    low, high = {
        "signed": (-(2 ** (bits[1] - 1)), 2 ** (bits[1] - 1) - 1),
        "unsigned": (0, min(127, 2 ** bits[1] - 1)),
        "odd": (-(2 ** min(bits[1], 7)) + 1, 2 ** min(bits[1], 7) - 1),
    }[kind]
    shape = (batch, height, width, channels)
    made = Layer(shape, outs, size, strides, dilation, 1, 2 ** bits[0] - 1, low, high, seed)
    if kind == "odd":
        made.weights |= 1
        made.expected = convolve(made.codes, made.weights, strides, dilation)
    kernel = Kernel(isa)
    sums, added = made.bitserial(kernel) if planes else (made.int8(kernel), 0)
    (result,) = kernel.run(sums)
    np.testing.assert_array_equal(result + added, made.expected)


@each_level
def test_codes_by_thresholds(isa):
    made, kernel = Layer(*LAYERS["33 channels in and out"], *RANGES["4 bits"]), Kernel(isa)
    tau = np.sort(made.random.integers(-3000, 3000, (3, 33)), axis=0).astype("int32")
    step = made.random.choice([-1, 1], 33).astype("int8")
    start = np.where(step > 0, 0, 3).astype("uint8")
    (result,) = kernel.run(kernel.op("threshold_codes", made.int8(kernel), tau, start, step))
    reached = (made.expected[None] >= tau[:, None, None, None]).sum(axis=0)
    np.testing.assert_array_equal(result, start + step * reached)


@each_level
def test_codes_by_a_line_round_twice_on_every_machine(isa):
    """Sums of which many reach the next code by one rounding only: product and sum must not be contracted."""
    made, kernel = Layer((1, 9, 20, 64), 64, (3, 3), (1, 1), (1, 1), 1, 255, -128, 127), Kernel(isa)
    slope = made.random.uniform(-3e-4, 3e-4, 64).astype("float32")
    shift = made.random.uniform(0, 15, 64).astype("float32")
    # A line through a sum that occurs, exactly where a code begins, as far as float32 goes.
    sums = made.expected[0, 3].astype("float32")
    shift = (np.round(sums[5] * slope + shift) - sums[5] * slope).astype("float32")
    (result,) = kernel.run(kernel.op("affine_codes", made.int8(kernel), slope, shift, least=1, most=15))
    line = made.expected.astype("float32") * slope + shift
    np.testing.assert_array_equal(result, np.clip(np.floor(line), 1, 15))


@each_level
@pytest.mark.parametrize("channels", [1, 16, 33, 64, 100, 3000])
def test_planes(isa, channels):
    codes = np.random.default_rng(0).integers(0, 256, (2, 3, channels)).astype("uint8")
    kernel = Kernel(isa)
    (result,) = kernel.run(kernel.op("planes", codes, bits=5))
    expected = np.stack([pack_bits(codes >> i & 1 == 1) for i in range(5)], axis=2)
    np.testing.assert_array_equal(result, expected)


@each_level
def test_sign_codes(isa):
    signs = np.random.default_rng(0).integers(0, 2, (1, 3, 4, 33)).astype(bool)
    kernel = Kernel(isa)
    (result,) = kernel.run(kernel.op("sign_codes", pack_bits(signs), channels=33))
    np.testing.assert_array_equal(result, 2 * signs)


@each_level
def test_the_usual_layer_multiplies_bytes_in_registers(isa):
    made, kernel, scripts = Layer(*LAYERS["usual"], *RANGES["4 bits"]), Kernel(isa), []
    kernel.run(made.int8(kernel), scheduled=scripts)
    assert scripts[0].count("T.vectorized(16)") >= 3
    assert 'scope="local"' in scripts[0]
    # Where one instruction multiplies and adds, nothing is added to zero.
    assert ("bnnc_dot_vnni" in scripts[0]) == (isa.dot == "vnni")
    assert "dot_vnni_512(0" not in scripts[0]


@pytest.mark.parametrize("isa", INSTRUCTION_SETS, ids=lambda isa: isa.name)
def test_tiles_fit_the_registers(isa):
    for pixels in (1, 7, 14, 28, 31, 56):
        for blocks in (1, 2, 4, 32):
            for packs in (False, True):
                tile = integer_tile(isa, pixels, blocks, packs, temporaries=2)
                assert blocks % tile.vectors == 0
                assert not packs or (pixels % tile.pixels == 0 and (tile.vectors % 2 == 0 or tile.vectors == blocks))
                assert tile.pixels * tile.vectors * 16 // isa.lanes < isa.vector_registers


def test_room_for_pairs_is_exact():
    assert pairs_in_16_bits(255, 64) == 1 and 2 * 255 * 64 <= 32767
    assert pairs_in_16_bits(255, 65) == 0 and 2 * 255 * 65 > 32767
    assert pairs_in_16_bits(127, 128) == 1
    assert pairs_in_16_bits(3, 2) * 2 * 6 <= 32767


def test_fewer_bits_never_cost_more():
    for isa in INSTRUCTION_SETS:
        for most in (1, 3, 7, 15, 127):
            assert dot_cycles(isa, most, 8) <= dot_cycles(isa, 255, 128)
        costs = [choose(isa, Shape(64, 9, 64, 196, 256, 2**a - 1, 1, 1)).bitserial for a in range(1, 9)]
        assert costs == sorted(costs)
        assert choose(isa, Shape(64, 9, 64, 196, 256, 1, 1, 1)).kernel == "bitserial"
        assert choose(isa, Shape(64, 9, 64, 196, 256, 255, 128, 8)).kernel == "int8"


def test_gpus_take_planes_where_tensor_cores_do_and_it_is_worth_a_kernel():
    def kernel(target, code_bits, weight_bits, pixels, signs=False):
        shape = Shape(256, 9, 256, pixels, pixels, 2**code_bits - 1, 1, weight_bits, signs)
        return choose(target.decisive, shape).kernel

    ampere, every, batch = TARGETS["cuda:sm_80"], TARGETS["cuda"], 64 * 196
    assert kernel(ampere, 2, 2, batch) == kernel(ampere, 1, 2, batch) == "bitserial"
    assert kernel(ampere, 4, 4, batch) == kernel(ampere, 8, 1, batch) == "int8"
    assert kernel(ampere, 2, 2, 49) == "int8" and kernel(ampere, 1, 2, 49, signs=True) == "bitserial"
    assert kernel(every, 1, 1, batch) == kernel(TARGETS["cuda:sm_120"], 1, 1, batch) == "int8"


@pytest.mark.parametrize(
    "isa, name, mnemonic, most",
    [
        (ARM64[0], "7 bits", "usmmla", 1.1),
        (ARM64[0], "8 bits", "usmmla", 1.1),
        (ARM64[1], "7 bits", "sdot", 1.9),
        (ARM64[1], "8 bits", "sdot", 3.7),
        (ARM64[-1], "7 bits", "smull", 5.3),
        (ARMV7[0], "7 bits", "vmull.s8", 8.7),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_arm_multiplies_whole_registers(isa, name, mnemonic, most):
    """Instructions for each register of sixteen products; ``most`` allows for loads and the loop."""
    made, kernel = Layer((1, 10, 10, 64), 64, (3, 3), (1, 1), (1, 1), 1, *RANGES[name]), Kernel(isa)
    (result,) = kernel.run(made.int8(kernel))
    np.testing.assert_array_equal(result, made.expected)
    assert any(i.mnemonic == mnemonic for i in kernel.executed.loop)
    assert kernel.executed.total <= most * made.expected.size * made.weights[0].size / 16


def test_products_of_signed_bytes_fit():
    assert dot_kind(ARM64[0], 127, 128) == "usdot" and dot_kind(ARM64[0], 255, 128) == "usdot"
    assert dot_kind(ARM64[1], 127, 128) == "sdot" and dot_kind(ARM64[1], 255, 128) == "sdot_shifted"
    assert dot_kind(ARM64[-1], 127, 128) == "smull" and dot_kind(ARM64[-1], 255, 127) == "smull_shifted"
    assert dot_kind(ARM64[-1], 255, 128) == "lanes"  # twice -128 * -128 is one too many


MATRIX = ARM64[0]


@pytest.mark.parametrize("strides, dilation", [((1, 1), (1, 1)), ((2, 2), (1, 1)), ((1, 3), (2, 2))])
@pytest.mark.parametrize("width", [2, 4, 6, 12])
@pytest.mark.parametrize(("batch", "channels", "outs", "size"), [(2, 8, 16, (3, 3)), (1, 13, 48, (2, 1))])
def test_products_of_matrices(batch, channels, outs, size, width, strides, dilation):
    """Pairs of pixels and of words; 13 channels are 4 words, the last one with bytes that are no channel."""
    columns = (width - 1) * strides[1] + (size[1] - 1) * dilation[1] + 1
    made = Layer((batch, 6, columns, channels), outs, size, strides, dilation, 1, *RANGES["8 bits"])
    kernel = Kernel(MATRIX)
    (result,) = kernel.run(made.int8(kernel))
    np.testing.assert_array_equal(result, made.expected)
    assert any(i.mnemonic == "usmmla" for i in kernel.executed.instructions)


@pytest.mark.parametrize(
    "layer",
    [
        ((1, 5, 5, 8), 16, (3, 3), (1, 1), (1, 1), 1),  # three pixels
        ((1, 5, 6, 4), 16, (3, 3), (1, 1), (1, 1), 1),  # one word
        ((1, 5, 6, 16), 32, (3, 3), (1, 1), (1, 1), 2),  # groups
    ],
)
def test_what_is_not_in_pairs_is_multiplied_one_by_one(layer):
    made, kernel = Layer(*layer, *RANGES["8 bits"]), Kernel(MATRIX)
    (result,) = kernel.run(made.int8(kernel))
    np.testing.assert_array_equal(result, made.expected)
    assert any(i.mnemonic == "usdot" for i in kernel.executed.instructions)
    assert not any(i.mnemonic == "usmmla" for i in kernel.executed.instructions)


def test_codes_of_matrix_products():
    """The sums leave their registers of two pixels by two channels for thresholds."""
    made, kernel = Layer((1, 6, 10, 16), 32, (3, 3), (1, 1), (1, 1), 1, *RANGES["8 bits"]), Kernel(MATRIX)
    tau = np.sort(made.random.integers(-90000, 90000, (3, 32)), axis=0).astype("int32")
    start, step = made.random.integers(0, 9, 32).astype("uint8"), np.ones(32, "int8")
    sums = made.int8(kernel)
    (codes,) = kernel.run(kernel.op("threshold_codes", sums, tau, start, step))
    np.testing.assert_array_equal(codes, start + (made.expected[..., None] >= tau.T).sum(axis=-1))
    assert any(i.mnemonic == "usmmla" for i in kernel.executed.loop)
