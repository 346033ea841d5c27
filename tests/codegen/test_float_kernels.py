"""Float kernels against numpy, for shapes that hurt, compiled for every instruction set this machine runs."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
import tvm_ffi
from tvm import te, tirx, topi

from bnnc.codegen.compute.dense import dense
from bnnc.codegen.compute.depthwise_conv import depthwise_conv2d
from bnnc.codegen.compute.float_conv import conv2d
from bnnc.codegen.compute.pack import pack
from bnnc.codegen.schedule import dense as dense_rule
from bnnc.codegen.schedule import (
    depthwise_conv,
    elementwise,
    float_conv,
    pooling,
    reduction,
    schedule_function,
)
from bnnc.codegen.schedule.tile_model import float_tile
from bnnc.codegen.targets import ARM64, ARMV7, host_instruction_sets
from codegen.bit_layers import emulate

# Without avx512bw, whose float code is vpopcntdq's; those for ARM in an emulator.
LEVELS = [*(isa for isa in host_instruction_sets() if isa.name != "avx512bw"), ARM64[-1], *ARMV7]
each_level = pytest.mark.parametrize("isa", LEVELS, ids=lambda isa: isa.name)


def run(isa, rule, tensors, arrays):
    """Compose the tensors into one function, schedule it by ``rule``, run it; answers the last tensor."""
    func = te.create_prim_func(tensors).with_attr("tirx.noalias", True)
    scheduled = rule(func, isa)
    assert scheduled is not None
    assert scheduled.script().count("T.parallel") <= 1
    module = tvm.IRModule({"main": scheduled.with_attr("global_symbol", "main")})
    empty = np.full([int(extent) for extent in tensors[-1].shape], np.nan, "float32")
    if isa in (*ARM64, *ARMV7):
        emulate(isa, module, [*arrays, empty])
        return empty
    library = tvm.compile(module, isa.tvm_target)
    out = tvm.runtime.tensor(empty)
    library["main"](*(tvm.runtime.tensor(array) for array in arrays), out)
    return out.numpy()


def random(shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype("float32")


def windows(x, kernel, strides, dilation, pads, fill=0.0):
    """x [N,H,W,C] as [N,OH,OW,kh,kw,C]."""
    top, left, bottom, right = pads
    x = np.pad(x, ((0, 0), (top, bottom), (left, right), (0, 0)), constant_values=fill)
    extent = [dilation[i] * (kernel[i] - 1) + 1 for i in (0, 1)]
    view = np.lib.stride_tricks.sliding_window_view(x, extent, axis=(1, 2))
    view = view[:, :: strides[0], :: strides[1], :, :: dilation[0], :: dilation[1]]
    return view.transpose(0, 1, 2, 4, 5, 3)


def lanes_last(weights):
    """[O,kh,kw,C] -> [ceil(O/16),kh,kw,C,16], zeros in the spare lanes."""
    channels = weights.shape[0]
    blocks = -(-channels // 16)
    padded = np.zeros((blocks * 16, *weights.shape[1:]), "float32")
    padded[:channels] = weights
    return np.ascontiguousarray(np.moveaxis(padded.reshape(blocks, 16, *weights.shape[1:]), 1, -1))


# x shape, out channels, kernel, strides, pads, dilation
CONVOLUTIONS = {
    "stem": ((1, 18, 30, 3), 64, (7, 7), (2, 2), (3, 3, 3, 3), (1, 1)),
    "one channel in and out": ((1, 9, 9, 1), 1, (3, 3), (1, 1), (1, 1, 1, 1), (1, 1)),
    "33 channels out, prime width": ((1, 5, 23, 5), 33, (3, 3), (1, 1), (1, 1, 1, 1), (1, 1)),
    "one column": ((2, 12, 1, 8), 24, (3, 1), (1, 1), (1, 0, 1, 0), (1, 1)),
    "kernel larger than the image": ((1, 2, 3, 4), 16, (5, 5), (1, 1), (2, 2, 2, 2), (1, 1)),
    "stride larger than the kernel": ((1, 11, 13, 4), 32, (1, 1), (3, 3), (0, 0, 0, 0), (1, 1)),
    "asymmetric padding": ((1, 8, 10, 3), 16, (3, 3), (2, 2), (0, 0, 1, 1), (1, 1)),
    "padding on one side": ((1, 6, 6, 3), 8, (2, 3), (1, 2), (2, 0, 0, 3), (1, 1)),
    "dilation": ((2, 13, 17, 6), 48, (3, 3), (1, 1), (2, 2, 2, 2), (2, 2)),
    "usual": ((1, 6, 9, 64), 64, (3, 3), (1, 1), (1, 1, 1, 1), (1, 1)),
    "pointwise": ((2, 7, 7, 20), 80, (1, 1), (1, 1), (0, 0, 0, 0), (1, 1)),
    "many weights": ((2, 5, 6, 40), 128, (3, 3), (1, 1), (1, 1, 1, 1), (1, 1)),
}


@each_level
@pytest.mark.parametrize("case", CONVOLUTIONS)
def test_convolution(isa, case):
    shape, channels, kernel, strides, pads, dilation = CONVOLUTIONS[case]
    x, weights, bias = random(shape), random((channels, *kernel, shape[3]), 1), random(channels, 2)
    attrs = dict(out_channels=channels, kernel=kernel, strides=strides, dilation=dilation, pads=pads)
    data, taps = te.placeholder(shape, name="x"), te.placeholder(lanes_last(weights).shape, name="w")
    offset = te.placeholder((channels,), name="bias")
    out = topi.nn.relu(topi.add(conv2d(isa, attrs, data, taps), offset))
    got = run(isa, float_conv.apply, [data, taps, offset, out], [x, lanes_last(weights), bias])
    want = np.einsum("nyxrsc,orsc->nyxo", windows(x, kernel, strides, dilation, pads), weights, optimize=True)
    np.testing.assert_allclose(got, np.maximum(want + bias, 0), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("channels, by_rows", [(8, True), (64, False)])
def test_threads_share_rows_of_all_channels_unless_there_are_many_weights(channels, by_rows, isa=LEVELS[0]):
    """The first half of the steps writes the upper half of the image, or half the channels of all of it."""

    def first_half(func, isa):
        def shorten(loop):
            if loop.kind != tirx.ForKind.PARALLEL:
                return loop
            return tirx.For(loop.loop_var, loop.min, loop.extent // 2, loop.kind, loop.body, None, loop.annotations)

        scheduled = float_conv.apply(func, isa)
        body = tvm_ffi.structural_map(scheduled.body, (tirx.For, shorten), order="post")
        return tirx.PrimFunc(scheduled.params, body, ret_type=scheduled.ret_type, attrs=scheduled.attrs)

    x, weights = random((1, 8, 8, channels)), random((256, 1, 1, channels), 1)
    attrs = dict(out_channels=256, kernel=(1, 1), strides=(1, 1), dilation=(1, 1), pads=(0, 0, 0, 0))
    data, taps = te.placeholder(x.shape, name="x"), te.placeholder(lanes_last(weights).shape, name="w")
    got = run(isa, first_half, [data, taps, conv2d(isa, attrs, data, taps)], [x, lanes_last(weights)])
    written = np.zeros((1, 8, 8, 256), bool)
    written[(slice(None), slice(4)) if by_rows else (..., slice(128))] = True
    np.testing.assert_array_equal(np.isfinite(got), written)


@each_level
def test_convolution_of_an_image_stored_plane_by_plane(isa):
    x, weights = random((2, 3, 9, 12)), random((24, 3, 3, 3), 1)
    attrs = dict(out_channels=24, kernel=(3, 3), strides=(2, 2), dilation=(1, 1), pads=(1, 1, 1, 1))
    data, taps = te.placeholder(x.shape, name="x"), te.placeholder(lanes_last(weights).shape, name="w")
    out = conv2d(isa, attrs, topi.transpose(data, (0, 2, 3, 1)), taps)
    got = run(isa, float_conv.apply, [data, taps, out], [x, lanes_last(weights)])
    view = windows(x.transpose(0, 2, 3, 1), (3, 3), (2, 2), (1, 1), (1, 1, 1, 1))
    np.testing.assert_allclose(got, np.einsum("nyxrsc,orsc->nyxo", view, weights), rtol=1e-4, atol=1e-4)


@each_level
@pytest.mark.parametrize("shape", [(1, 9, 9, 32), (1, 5, 7, 3), (2, 6, 11, 33), (1, 4, 2, 24)], ids=str)
@pytest.mark.parametrize(
    "strides, pads", [((1, 1), (1, 1, 1, 1)), ((2, 2), (0, 0, 1, 1)), ((1, 1), (0, 1, 0, 1))]
)
def test_depthwise(isa, shape, strides, pads):
    x, weights, bias = random(shape), random((3, 3, shape[3]), 1), random(shape[3], 2)
    attrs = dict(kernel=(3, 3), strides=strides, dilation=(1, 1), pads=pads)
    data, taps = te.placeholder(shape, name="x"), te.placeholder(weights.shape, name="w")
    offset = te.placeholder(bias.shape, name="bias")
    out = topi.add(depthwise_conv2d(isa, attrs, data, taps), offset)
    got = run(isa, depthwise_conv.apply, [data, taps, offset, out], [x, weights, bias])
    want = np.einsum("nyxrsc,rsc->nyxc", windows(x, (3, 3), strides, (1, 1), pads), weights) + bias
    np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-5)


def test_tests_of_padding_end_up_alike_every_time(isa=ARM64[-1]):
    """Builds are reproducible, and levels share kernels: no address may decide what TVM simplifies."""

    def schedule():
        data, taps = te.placeholder((1, 13, 13, 64), name="x"), te.placeholder((3, 3, 64), name="w")
        attrs = dict(kernel=(3, 3), strides=(2, 2), dilation=(1, 1), pads=(1, 1, 1, 1))
        return depthwise_conv.apply(te.create_prim_func([data, taps, depthwise_conv2d(isa, attrs, data, taps)]), isa)

    first, *others = (schedule() for _ in range(12))
    assert all(tvm_ffi.structural_equal(first, other) for other in others)


@each_level
@pytest.mark.parametrize("batch, depth, channels", [(1, 512, 1000), (1, 1, 1), (3, 37, 33), (17, 20, 16)])
def test_dense(isa, batch, depth, channels):
    x, weights, bias = random((batch, depth)), random((channels, depth), 1), random(channels, 2)
    packed = lanes_last(weights)
    data, taps = te.placeholder(x.shape, name="x"), te.placeholder(packed.shape, name="w")
    offset = te.placeholder((channels,), name="bias")
    out = topi.add(dense(isa, {"out_channels": channels}, data, taps), offset)
    got = run(isa, dense_rule.apply, [data, taps, offset, out], [x, packed, bias])
    np.testing.assert_allclose(got, x @ weights.T + bias, rtol=1e-4, atol=1e-4)


@each_level
@pytest.mark.parametrize("shape", [(1, 12, 14, 64), (2, 7, 13, 33), (1, 3, 1, 1), (1, 9, 9, 24)], ids=str)
@pytest.mark.parametrize("kind", ["max", "avg"])
@pytest.mark.parametrize(
    "kernel, strides, pads", [((3, 3), (2, 2), (1, 1, 1, 1)), ((2, 2), (2, 2), (0, 0, 1, 1))]
)
def test_pooling(isa, shape, kind, kernel, strides, pads):
    x = random(shape)
    data = te.placeholder(shape, name="x")
    out = topi.nn.pool2d(data, kernel, strides, (1, 1), pads, kind, layout="NHWC", count_include_pad=False)
    got = run(isa, pooling.apply, [data, out], [x])
    taps = windows(x, kernel, strides, (1, 1), pads, np.nan)
    want = np.nanmax(taps, axis=(3, 4)) if kind == "max" else np.nanmean(taps, axis=(3, 4))
    np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-6)


def test_the_epilogue_writes_registers_only(isa=LEVELS[0]):
    """The sum is not stored before bias and activation: nothing but the tile is allocated."""
    data, taps = te.placeholder((1, 14, 14, 32), name="x"), te.placeholder((4, 3, 3, 32, 16), name="w")
    attrs = dict(out_channels=64, kernel=(3, 3), strides=(1, 1), dilation=(1, 1), pads=(1, 1, 1, 1))
    out = topi.nn.relu(conv2d(isa, attrs, data, taps))
    text = float_conv.apply(te.create_prim_func([data, taps, out]), isa).script()
    assert "alloc_local((1, 1, 7, 32)," in text and "alloc_buffer(" not in text


def test_rules_decline_what_is_not_theirs():
    data = te.placeholder((1, 4, 4, 16), name="x")
    func = te.create_prim_func([data, topi.nn.relu(data)])
    for rule in (float_conv.apply, depthwise_conv.apply, dense_rule.apply, pooling.apply):
        assert rule(func, LEVELS[0]) is None


def test_residual_add_and_no_epilogue(isa=LEVELS[0]):
    shape, weights = (1, 6, 6, 8), random((16, 1, 1, 8), 1)
    attrs = dict(out_channels=16, kernel=(1, 1), strides=(1, 1), dilation=(1, 1), pads=(0, 0, 0, 0))
    data, taps = te.placeholder(shape, name="x"), te.placeholder((1, 1, 1, 8, 16), name="w")
    other = te.placeholder((1, 6, 6, 16), name="other")
    x, shortcut = random(shape), random((1, 6, 6, 16), 3)
    want = np.einsum("nyxc,oc->nyxo", x, weights[:, 0, 0])
    total = conv2d(isa, attrs, data, taps)
    got = run(isa, float_conv.apply, [data, taps, total], [x, lanes_last(weights)])
    np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-5)
    added = te.compute(
        total.shape, lambda *i: tirx.max(total(*i) + other(*i), tirx.const(0, "float32")), name="sum"
    )
    got = run(isa, float_conv.apply, [data, taps, other, added], [x, lanes_last(weights), shortcut])
    np.testing.assert_allclose(got, np.maximum(want + shortcut, 0), rtol=1e-4, atol=1e-5)


@each_level
@pytest.mark.parametrize("shape", [(1, 7, 7, 512), (2, 5, 3, 33), (1, 4, 4, 1)], ids=str)
def test_global_average(isa, shape):
    x, data = random(shape), te.placeholder(shape, name="x")
    got = run(
        isa, reduction.apply, [data, topi.divide(topi.sum(data, [1, 2]), float(shape[1] * shape[2]))], [x]
    )
    np.testing.assert_allclose(got, x.mean(axis=(1, 2)), rtol=1e-5, atol=1e-6)


@each_level
@pytest.mark.parametrize("channels", [(64, 64), (24, 8), (5, 28), (1, 1)], ids=str)
def test_concatenation(isa, channels):
    left, right = random((1, 3, 5, channels[0])), random((1, 3, 5, channels[1]), 1)
    parts = [te.placeholder(left.shape, name="left"), te.placeholder(right.shape, name="right")]
    got = run(isa, elementwise.apply, [*parts, topi.concatenate(parts, -1)], [left, right])
    np.testing.assert_array_equal(got, np.concatenate([left, right], -1))


@each_level
@pytest.mark.parametrize("shape", [(1, 9, 5, 64), (1, 1000), (7,), (1, 3, 3, 3), (5001,)], ids=str)
def test_elementwise(isa, shape):
    x, other = random(shape), random(shape[-1:], 1)
    data, offset = te.placeholder(shape, name="x"), te.placeholder(other.shape, name="offset")
    out = topi.nn.relu(topi.add(topi.multiply(data, data), offset))
    got = run(isa, elementwise.apply, [data, offset, out], [x, other])
    np.testing.assert_allclose(got, np.maximum(x * x + other, 0), rtol=1e-5, atol=1e-6)


@each_level
def test_transposition(isa):
    x, data = random((1, 3, 11, 13)), te.placeholder((1, 3, 11, 13), name="x")
    got = run(isa, elementwise.apply, [data, topi.transpose(data, (0, 2, 3, 1))], [x])
    np.testing.assert_array_equal(got, x.transpose(0, 2, 3, 1))


def words(values):
    """float [...,C] as bits [...,ceil(C/32)]."""
    channels = values.shape[-1]
    bits = np.zeros((*values.shape[:-1], -(-channels // 32) * 32), np.uint8)
    bits[..., :channels] = values >= 0
    return np.packbits(bits, axis=-1, bitorder="little").view("uint32")


def run_with_bits(isa, inputs, total, arrays):
    """The float sum and its bits, written by one kernel that any rule may have scheduled."""
    func = te.create_prim_func([*inputs, total, pack(isa, {}, total)])
    scheduled = schedule_function(func, isa)
    module = tvm.IRModule({"main": scheduled.with_attr("global_symbol", "main")})
    shape = [int(extent) for extent in total.shape]
    floats = np.full(shape, np.nan, "float32")
    bits = np.full((*shape[:-1], -(-shape[-1] // 32)), 0xDEADBEEF, "uint32")
    if isa in (*ARM64, *ARMV7):
        emulate(isa, module, [*arrays, floats, bits])
        return floats, bits
    tensors = [tvm.runtime.tensor(array) for array in (*arrays, floats, bits)]
    tvm.compile(module, isa.tvm_target)["main"](*tensors)
    return tensors[-2].numpy(), tensors[-1].numpy()


@each_level
@pytest.mark.parametrize("channels", [64, 32, 50, 48, 33])
def test_convolution_writes_floats_and_bits(isa, channels):
    x, weights = random((1, 5, 7, 8)), random((channels, 3, 3, 8), 1)
    geometry = dict(kernel=(3, 3), strides=(1, 1), dilation=(1, 1), pads=(1, 1, 1, 1))
    data, taps = te.placeholder(x.shape, name="x"), te.placeholder(lanes_last(weights).shape, name="w")
    total = conv2d(isa, dict(geometry, out_channels=channels), data, taps)
    total = te.compute(total.shape, lambda *i: total(*i) + tirx.const(0.25, "float32"), name="sum")
    floats, bits = run_with_bits(isa, [data, taps], total, [x, lanes_last(weights)])
    want = np.einsum("nyxrsc,orsc->nyxo", windows(x, **geometry), weights) + 0.25
    np.testing.assert_allclose(floats, want, rtol=1e-4, atol=1e-4)
    np.testing.assert_array_equal(bits, words(floats))


@each_level
@pytest.mark.parametrize("channels", [64, 50])
def test_pooling_and_sums_write_floats_and_bits(isa, channels):
    shape = (1, 6, 10, channels)
    x, other = random(shape), random(shape, 1)
    data, shortcut = te.placeholder(shape, name="x"), te.placeholder(shape, name="other")
    floats, bits = run_with_bits(isa, [data, shortcut], topi.add(data, shortcut), [x, other])
    np.testing.assert_array_equal(floats, x + other)
    np.testing.assert_array_equal(bits, words(floats))
    pooled = topi.nn.pool2d(data, (3, 3), (2, 2), (1, 1), (1, 1, 1, 1), "max", layout="NHWC")
    floats, bits = run_with_bits(isa, [data], pooled, [x])
    want = windows(x, (3, 3), (2, 2), (1, 1), (1, 1, 1, 1), -np.inf).max((3, 4))
    np.testing.assert_array_equal(floats, want)
    np.testing.assert_array_equal(bits, words(want))


@each_level
@pytest.mark.parametrize("pixels", [1, 5, 32, 112])
@pytest.mark.parametrize("blocks", [1, 2, 4])
def test_inputs_kept_for_the_next_tap_leave_the_sums_their_registers(isa, pixels, blocks):
    tile = float_tile(isa, pixels, blocks, packs=False, keeps_inputs=True)
    sums = tile.pixels * tile.vectors * 16 // isa.lanes
    assert sums + tile.pixels <= isa.vector_registers
    assert tile.pixels <= pixels and blocks % tile.vectors == 0
