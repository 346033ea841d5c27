"""The reference legalizations against numpy on unpacked values."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from tvm import relax

from bnnc.ir import ops
from bnnc.ir.reference import run

SPECIAL = np.array([0.0, -0.0, np.nan, -np.nan, np.inf, -np.inf, 1e-45, -1e-45, 1.0, -1.0], "float32")


def evaluate(build: Callable[..., relax.Expr], *arrays: np.ndarray) -> np.ndarray:
    """``build`` applied to variables of the arrays' shapes, run by the reference."""
    builder = relax.BlockBuilder()
    inputs = [
        relax.Var(f"x{i}", relax.TensorType(array.shape, str(array.dtype))) for i, array in enumerate(arrays)
    ]
    with builder.function("main", inputs):
        with builder.dataflow():
            result = builder.emit_output(build(*inputs))
        builder.emit_func_output(result)
    (output,) = run(builder.get(), *arrays)
    declared = builder.get()["main"].ret_ty
    assert (list(output.shape), str(output.dtype)) == (ops.shape_of(result), str(declared.dtype))
    return output


def random_signs(*shape: int) -> np.ndarray:
    return np.random.default_rng(sum(shape)).choice(np.array([-1, 1], "int32"), shape)


def random_integers(*shape: int, low: int = -9, high: int = 10) -> np.ndarray:
    """Small integers: float sums of their products are exact in any order."""
    return np.random.default_rng(sum(shape)).integers(low, high, shape)


def to_bits(signs: np.ndarray) -> np.ndarray:
    """[..., C] -> uint32 [..., ceil(C/32)] through numpy's own little-endian bit packing."""
    tail = -signs.shape[-1] % 32
    ones = np.pad(signs > 0, [(0, 0)] * (signs.ndim - 1) + [(0, tail)])
    return np.ascontiguousarray(np.packbits(ones, axis=-1, bitorder="little")).view("<u4")


def to_lanes(weights: np.ndarray) -> np.ndarray:
    """[O, ...] -> [ceil(O/16), ..., 16], absent lanes zero."""
    padded = np.pad(weights, [(0, -len(weights) % 16)] + [(0, 0)] * (weights.ndim - 1))
    return np.ascontiguousarray(np.moveaxis(padded.reshape(-1, 16, *weights.shape[1:]), 1, -1))


def convolve(x, w, strides, dilation, groups=1, pads=(0, 0, 0, 0), fill=0):
    """x [N,H,W,C] * w [O,kh,kw,C/groups] -> [N,OH,OW,O], in x's type, one output position at a time."""
    x = np.pad(x, ((0, 0), (pads[0], pads[2]), (pads[1], pads[3]), (0, 0)), constant_values=fill)
    spans = [d * (k - 1) + 1 for d, k in zip(dilation, w.shape[1:3], strict=True)]
    oh, ow = ((x.shape[1 + i] - spans[i]) // strides[i] + 1 for i in range(2))
    out = np.zeros((x.shape[0], oh, ow, len(w)), x.dtype)
    per_in, per_out = x.shape[3] // groups, len(w) // groups
    for y, z, o in np.ndindex(oh, ow, len(w)):
        top, left, first = y * strides[0], z * strides[1], o // per_out * per_in
        patch = x[:, top : top + spans[0] : dilation[0], left : left + spans[1] : dilation[1]]
        out[:, y, z, o] = (patch[..., first : first + per_in] * w[o]).sum((1, 2, 3))
    return out


@pytest.mark.parametrize("channels", [1, 32, 33, 70])
def test_pack_and_unpack(channels):
    x = np.random.default_rng(0).standard_normal((2, 3, channels)).astype("float32")
    bits = evaluate(ops.pack, x)
    np.testing.assert_array_equal(bits, to_bits(np.where(x >= 0, 1, -1)))
    signs = evaluate(lambda b: ops.unpack(b, channels=channels), bits)
    np.testing.assert_array_equal(signs, np.where(x >= 0, 1, -1))


def test_pack_of_zeros_infinities_and_nan():
    assert evaluate(ops.pack, SPECIAL).tolist() == [0b0101010011]


@pytest.mark.parametrize("at_zero", [1, 0, -1])
@pytest.mark.parametrize("scale", [np.float32(0.3), np.array([0.3, -2.0], "float32").reshape(2, 1)])
def test_bipolar_quantize(at_zero, scale):
    x = np.stack([SPECIAL, SPECIAL[::-1]])
    y = evaluate(lambda v: ops.bipolar(v, scale, at_zero), x)
    expected = np.where(x == 0, np.float32(at_zero), np.where(x >= 0, np.float32(1), np.float32(-1))) * scale
    np.testing.assert_array_equal(y, expected)


ROUNDINGS = {
    # 5.5, 2.5, 1.6, 1.1, 1.0 and their negatives: the table of QONNX's documentation.
    "HALF_EVEN": [6, 2, 2, 1, 1, -1, -1, -2, -2, -6],
    "HALF_UP": [6, 3, 2, 1, 1, -1, -1, -2, -3, -6],
    "HALF_DOWN": [5, 2, 2, 1, 1, -1, -1, -2, -2, -5],
    "UP": [6, 3, 2, 2, 1, -1, -2, -2, -3, -6],
    "DOWN": [5, 2, 1, 1, 1, -1, -1, -1, -2, -5],
    "CEIL": [6, 3, 2, 2, 1, -1, -1, -1, -2, -5],
    "FLOOR": [5, 2, 1, 1, 1, -1, -2, -2, -3, -6],
}


def affine(x, scale, zero_point, low, high, rounding="HALF_EVEN"):
    return evaluate(lambda v: ops.affine(v, scale, zero_point, low=low, high=high, rounding=rounding), x)


@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_affine_rounding(rounding):
    x = np.array([5.5, 2.5, 1.6, 1.1, 1.0, -1.0, -1.1, -1.6, -2.5, -5.5], "float32")
    np.testing.assert_array_equal(affine(x, 1, 0, -128, 127, rounding), ROUNDINGS[rounding])


@pytest.mark.parametrize(
    ("low", "high"), [(-2, 1), (-1, 1), (0, 15), (0, 14), (0, 1), (-128, 127), (-131, 124), (3, 7)]
)
def test_affine_bounds(low, high):
    x = np.array([-1e6, 1e6, -np.inf, np.inf], "float32")
    y = affine(x, 0.5, 1, low, high)
    np.testing.assert_array_equal(y, (np.array([low, high, low, high]) - 1) * 0.5)


def test_affine_with_a_scale_and_zero_point_per_channel_is_exact():
    x = np.random.default_rng(1).standard_normal((2, 5, 3, 3)).astype("float32") * 3
    scale = np.array([0.1, 0.3, 0.7, 1.1, 3.3], "float32").reshape(5, 1, 1)
    zero_point = np.array([0, 1, 2, -3, 5], "float32").reshape(1, 5, 1, 1)
    level = np.round(np.clip(x / scale + zero_point, -8, 7))
    np.testing.assert_array_equal(affine(x, scale, zero_point, -8, 7), (level - zero_point) * scale)


def test_affine_divides_by_the_scale():
    """A product with the reciprocal would fall below some whole levels."""
    scale = np.float32(0.7)
    x = np.arange(-100, 100, dtype="float32") * scale
    assert np.any(np.floor(x / scale) != np.floor(x * (1 / scale)))
    np.testing.assert_array_equal(affine(x, scale, 0, -128, 127, "FLOOR"), np.floor(x / scale) * scale)


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("shared", [True, False])
def test_count_reached(axis, shared):
    x = np.concatenate([SPECIAL, np.arange(-4, 4, dtype="float32")])
    x = np.resize(x, 60).reshape(3, 4, 5)
    thresholds = random_integers(1 if shared else x.shape[axis], 7, low=-3, high=3).astype("float32")
    y = evaluate(lambda v: ops.count_reached(v, relax.const(thresholds), axis=axis), x)
    rows = np.broadcast_to(thresholds, (x.shape[axis], 7))
    expected = np.moveaxis((np.moveaxis(x, axis, -1)[..., None] >= rows).sum(-1), -1, axis)
    np.testing.assert_array_equal(y, expected)


@pytest.mark.parametrize("value", [1, -1])
@pytest.mark.parametrize("channels", [1, 32, 33])
def test_pad_bits(channels, value):
    x = random_signs(2, 3, 2, channels)
    y = evaluate(lambda b: ops.pad_bits(b, pads=(1, 0, 2, 3), channels=channels, value=value), to_bits(x))
    expected = np.pad(x, ((0, 0), (1, 2), (0, 3), (0, 0)), constant_values=value)
    np.testing.assert_array_equal(y, to_bits(expected))


def test_pad_bits_of_word_aligned_groups():
    x = random_signs(1, 2, 2, 3, 33)
    bits = to_bits(x).reshape(1, 2, 2, 6)
    y = evaluate(lambda b: ops.pad_bits(b, pads=(1, 1, 0, 0), channels=33, value=1), bits)
    expected = np.pad(x, ((0, 0), (1, 0), (1, 0), (0, 0), (0, 0)), constant_values=1)
    np.testing.assert_array_equal(y, to_bits(expected).reshape(1, 3, 3, 6))


@pytest.mark.parametrize(
    ("size", "kernel", "strides", "dilation", "pads", "out_size"),
    [
        ((6, 6), (2, 2), (2, 2), (1, 1), (0, 0, 0, 0), (3, 3)),
        ((5, 7), (3, 2), (1, 3), (2, 1), (1, 0, 1, 1), (3, 3)),
        ((5, 5), (2, 2), (2, 2), (1, 1), (0, 0, 0, 0), (3, 3)),  # ceil_mode: the last window is cut off
        ((9, 9), (1, 2), (3, 4), (1, 1), (0, 0, 0, 0), (3, 2)),
    ],
)
def test_max_pool_bits(size, kernel, strides, dilation, pads, out_size):
    x = random_signs(2, *size, 33)
    attrs = dict(kernel=kernel, strides=strides, dilation=dilation, pads=pads, out_size=out_size)
    y = evaluate(lambda b: ops.max_pool_bits(b, **attrs), to_bits(x))
    expected = np.full((2, *out_size, 33), -1)
    for oy, ox, ky, kx in np.ndindex(*out_size, *kernel):
        iy = oy * strides[0] + ky * dilation[0] - pads[0]
        ix = ox * strides[1] + kx * dilation[1] - pads[1]
        if 0 <= iy < size[0] and 0 <= ix < size[1]:
            expected[:, oy, ox] = np.maximum(expected[:, oy, ox], x[:, iy, ix])
    np.testing.assert_array_equal(y, to_bits(expected))


@pytest.mark.parametrize(
    ("size", "channels", "out_channels", "kernel", "strides", "dilation", "groups"),
    [
        ((4, 5), 1, 1, (3, 3), (1, 1), (1, 1), 1),
        ((5, 6), 33, 33, (3, 2), (2, 1), (1, 2), 1),
        ((7, 9), 64, 16, (1, 1), (3, 4), (1, 1), 1),
        ((6, 5), 66, 34, (3, 3), (1, 2), (2, 1), 2),
        ((3, 3), 3, 3, (2, 2), (1, 1), (1, 1), 3),
        ((1, 4), 100, 10, (1, 1), (1, 1), (1, 1), 1),  # a dense layer: the batch is the W axis
    ],
)
def test_binary_conv2d_and_dot(size, channels, out_channels, kernel, strides, dilation, groups):
    per_group = channels // groups
    x, w = random_signs(2, *size, channels), random_signs(out_channels, *kernel, per_group)
    bits = to_bits(x.reshape(2, *size, groups, per_group)).reshape(2, *size, -1)
    lanes = np.stack([to_lanes(to_bits(part)) for part in np.split(w, groups)])
    attrs = dict(channels=per_group, out_channels=out_channels, kernel=kernel, strides=strides)
    attrs |= dict(dilation=dilation, groups=groups)
    length = per_group * kernel[0] * kernel[1]
    y = evaluate(
        lambda b, v: ops.dot(ops.binary_conv2d(b, v, **attrs), length=length),
        bits,
        lanes if groups > 1 else lanes[0],
    )
    np.testing.assert_array_equal(y, convolve(x, w, strides, dilation, groups))


def random_border(shape, out_channels):
    """Border classes of an output [N,OH,OW,O]: a table [2,3,O] and the class of each row and column."""
    generator = np.random.default_rng(5)
    table = generator.integers(-20, 20, (2, 3, out_channels), "int32")
    return table, generator.integers(0, 2, shape[1], "int32"), generator.integers(0, 3, shape[2], "int32")


def test_border_dot():
    p = random_integers(2, 4, 5, 33, low=0).astype("int32")
    base, rows, cols = random_border(p.shape, 33)
    y = evaluate(ops.border_dot, p, base, rows, cols)
    np.testing.assert_array_equal(y, base[rows][:, cols] - 2 * p)


@pytest.mark.parametrize("channels", [1, 32, 33])
@pytest.mark.parametrize("outer", [(3,), (2, 3, 4)])
def test_threshold_pack(channels, outer):
    p = random_integers(*outer, channels, low=0).astype("int32")
    tau = random_integers(channels, low=-1).astype("int32")
    tau[-1] = np.iinfo("int32").max
    y = evaluate(ops.threshold_pack, p, tau)
    np.testing.assert_array_equal(y, to_bits(np.where(p < tau, 1, -1)))


def test_bits_past_the_last_channel_are_zero():
    p = np.zeros((1, 3), "int32")
    assert evaluate(ops.threshold_pack, p, p[0] + 1).tolist() == [[0b111]]


@pytest.mark.parametrize("channels", [1, 33])
def test_border_threshold_pack(channels):
    p = random_integers(2, 4, 5, channels, low=-20, high=20).astype("int32")
    tau, rows, cols = random_border(p.shape, channels)
    y = evaluate(ops.border_threshold_pack, p, tau, rows, cols)
    np.testing.assert_array_equal(y, to_bits(np.where(p < tau[rows][:, cols], 1, -1)))


def test_zero_padding_is_a_base_per_border_class():
    """Zero padding on bits: pad with -1, then border_dot gives back what that took away."""
    x, w = random_signs(1, 4, 5, 33), random_signs(5, 3, 3, 33)
    inside = convolve(np.ones_like(x), np.abs(w), (1, 1), (1, 1), pads=(1, 1, 1, 1))
    wrong = convolve(np.zeros_like(x), w, (1, 1), (1, 1), pads=(1, 1, 1, 1), fill=-1)
    assert inside.min() < inside.max() == w[0].size
    classes = [np.array([0, *[1] * (size - 2), 2], "int32") for size in x.shape[1:3]]
    first = [0, 1, -1]
    base = (w[0].size - wrong)[0][first][:, first].astype("int32")
    attrs = dict(channels=33, out_channels=5, kernel=(3, 3), strides=(1, 1), dilation=(1, 1), groups=1)

    def build(bits, weight_bits, base, rows, cols):
        padded = ops.pad_bits(bits, pads=(1, 1, 1, 1), channels=33, value=-1)
        return ops.border_dot(ops.binary_conv2d(padded, weight_bits, **attrs), base, rows, cols)

    y = evaluate(build, to_bits(x), to_lanes(to_bits(w)), base, *classes)
    np.testing.assert_array_equal(y, convolve(x, w, (1, 1), (1, 1), pads=(1, 1, 1, 1)))


CONVOLUTIONS = [
    ((5, 6), (3, 3), (1, 1), (1, 1), (1, 1, 1, 1)),
    ((5, 7), (3, 2), (2, 1), (1, 2), (0, 2, 1, 0)),
    ((9, 8), (1, 2), (3, 4), (1, 1), (0, 0, 0, 0)),
    ((2, 2), (3, 3), (2, 2), (2, 2), (3, 3, 3, 3)),
]


@pytest.mark.parametrize(("size", "kernel", "strides", "dilation", "pads"), CONVOLUTIONS)
@pytest.mark.parametrize(("channels", "out_channels"), [(1, 33), (5, 1)])
def test_conv2d(size, kernel, strides, dilation, pads, channels, out_channels):
    x = random_integers(2, *size, channels).astype("float32")
    w = random_integers(out_channels, *kernel, channels).astype("float32")
    attrs = dict(out_channels=out_channels, kernel=kernel, strides=strides, dilation=dilation, pads=pads)
    y = evaluate(lambda v, u: ops.conv2d(v, u, **attrs), x, to_lanes(w))
    np.testing.assert_array_equal(y, convolve(x, w, strides, dilation, pads=pads))


@pytest.mark.parametrize(("size", "kernel", "strides", "dilation", "pads"), CONVOLUTIONS)
def test_depthwise_conv2d(size, kernel, strides, dilation, pads):
    x = random_integers(2, *size, 7).astype("float32")
    w = random_integers(*kernel, 7).astype("float32")
    attrs = dict(kernel=kernel, strides=strides, dilation=dilation, pads=pads)
    y = evaluate(lambda v, u: ops.depthwise_conv2d(v, u, **attrs), x, w)
    each = np.moveaxis(w, -1, 0)[..., None]
    np.testing.assert_array_equal(y, convolve(x, each, strides, dilation, groups=7, pads=pads))


@pytest.mark.parametrize("out_channels", [1, 16, 33])
def test_dense(out_channels):
    x = random_integers(3, 21).astype("float32")
    w = random_integers(out_channels, 21).astype("float32")
    y = evaluate(lambda v, u: ops.dense(v, u, out_channels=out_channels), x, to_lanes(w))
    np.testing.assert_array_equal(y, x @ w.T)


def test_select_bits():
    x = random_signs(2, 3, 70)
    table = np.random.default_rng(0).integers(-1, 70, 64).astype("int32")
    y = evaluate(ops.select_bits, to_bits(x), table)
    chosen = np.where(table < 0, -1, x[..., np.maximum(table, 0)])
    np.testing.assert_array_equal(y, to_bits(chosen))


@pytest.mark.parametrize(("channels", "out_channels"), [(1, 1), (33, 33)])
def test_unpack_weights(channels, out_channels):
    w = random_signs(out_channels, 2, 3, channels)
    attrs = dict(channels=channels, out_channels=out_channels, kernel=(2, 3))
    y = evaluate(lambda b: ops.unpack_weights(b, **attrs), to_lanes(to_bits(w)))
    rows = np.moveaxis(y, -1, 1).reshape(-1, 2, 3, channels)
    np.testing.assert_array_equal(rows[:out_channels], w)


def test_run_mixes_operators_and_returns_a_tuple_in_order():
    x = relax.Var("x", relax.TensorType((2, 3), "float32"))
    builder = relax.BlockBuilder()
    with builder.function("main", [x]):
        with builder.dataflow():
            packed = builder.emit(ops.pack(relax.op.negative(x)))
            result = builder.emit_output(relax.Tuple([relax.op.nn.relu(x), packed]))
        builder.emit_func_output(result)
    data = np.array([[1, -2, 3], [-1, 2, -3]], "float32")
    relu, bits = run(builder.get(), data)
    np.testing.assert_array_equal(relu, np.maximum(data, 0))
    assert bits.tolist() == [[0b010], [0b101]]
