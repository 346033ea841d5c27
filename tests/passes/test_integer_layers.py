"""Layers of codes become integer sums, as bytes or as bit planes; others say why not."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.codegen.targets import INSTRUCTION_SETS
from bnnc.ir import ops, reference
from bnnc.passes import ChooseKernels, CodeQuantizers, IntegerLayers, KeepBits, KeepCodes, SplitQuantizers
from bnnc.passes.integer_layers import bounds_of
from models.graphs import floats
from models.relax_modules import assert_same_numbers, c, calls, module, operators, sign

RANDOM = np.random.default_rng(0)


def integer(mod: tvm.IRModule) -> tvm.IRModule:
    for factory in (SplitQuantizers, CodeQuantizers, KeepBits, KeepCodes, IntegerLayers):
        mod = factory()(mod)
    return mod


def grid(*shape: int, low: int = -8, high: int = 7, scale: float = 0.25) -> np.ndarray:
    return (RANDOM.integers(low, high + 1, shape) * scale).astype("float32")


def odd(bits: int, *shape: int) -> np.ndarray:
    """What DoReFa's weights are before they are scaled: 2 q + 1 for signed q."""
    return 2 * grid(*shape, low=-(2 ** (bits - 1)), high=2 ** (bits - 1) - 1, scale=1) + 1


def conv(x: relax.Expr, weight: np.ndarray, pads: int = 1, **attributes) -> relax.Expr:
    return op.nn.conv2d(x, c(weight), padding=pads, data_layout="NHWC", kernel_layout="HWIO", **attributes)


def codes(x: relax.Expr, low: int = 0, high: int = 15, zero: float = 0) -> relax.Expr:
    return ops.affine(x, 0.5, zero, low=low, high=high)


CASES = {
    "unsigned": (lambda x: conv(codes(x), grid(3, 3, 8, 20)), 8),
    "signed": (lambda x: conv(codes(x, -8, 7), grid(3, 3, 8, 20), strides=2), 8),
    "zero point": (lambda x: conv(codes(x, 0, 255, 77), grid(3, 2, 8, 20), dilation=2), 8),
    "no zero among its levels": (lambda x: conv(codes(x, 2, 9), grid(3, 3, 8, 20)), 8),
    "33 channels": (lambda x: conv(codes(x), grid(3, 3, 33, 33)), 33),
    "groups": (lambda x: conv(codes(x), grid(3, 3, 3, 8), groups=4), 12),
    "signs": (lambda x: conv(sign(x, 0.5), grid(3, 3, 8, 20)), 8),
    "ternary": (lambda x: conv(sign(x, 0.5, at_zero=0), grid(3, 3, 8, 20)), 8),
    "zero pad in front": (lambda x: conv(op.nn.pad(codes(x), [0, 0, 1, 2, 0, 0, 0, 0]), grid(3, 3, 8, 20), 0), 8),
    "depthwise": (lambda x: conv(codes(x, zero=3), grid(3, 3, 1, 8), groups=8, strides=2), 8),
    "depthwise, 9 bits": (lambda x: conv(codes(x, 0, 255), grid(3, 2, 1, 8, low=-99, high=156), groups=8), 8),
    "two outputs per channel": (lambda x: conv(codes(x), grid(3, 3, 1, 16), groups=8), 8),
    "signs, unpadded": (lambda x: conv(sign(x, 0.5), grid(3, 3, 8, 20), 0), 8),
    "odd weights": (lambda x: conv(codes(x), odd(4, 3, 3, 8, 20)), 8),
    "signs with odd weights": (lambda x: conv(sign(x), odd(4, 3, 3, 8, 20), 0), 8),
    "weights with a zero point": (lambda x: conv(codes(x, -8, 7), grid(3, 3, 8, 20, low=-100, high=155)), 8),
    "odd weights of 8 bits, groups": (lambda x: conv(codes(x, 0, 255, 77), odd(8, 3, 3, 3, 18), groups=2), 6),
    "odd weights of 8 bits": (lambda x: conv(codes(x), odd(8, 3, 3, 8, 20)), 8),
    "binary weights": (lambda x: conv(codes(x), np.sign(floats(3, 3, 8, 20))), 8),
}
# A window's own sum is one more layer of one channel; depthwise layers have an operator of their own.
LAYERS = {"depthwise": 0, "depthwise, 9 bits": 0, "weights with a zero point": 2, "odd weights of 8 bits": 2,
          "odd weights of 8 bits, groups": 2}  # fmt: skip
each_case = pytest.mark.parametrize("name", CASES)


@each_case
def test_same_numbers(name: str) -> None:
    """Scales are powers of two: float32 sums are exact too."""
    body, channels = CASES[name]
    before = module(body, (2, 6, 7, channels))
    after = integer(before)
    assert operators(after)["integer_conv2d"] == LAYERS.get(name, 1) and "nn.conv2d" not in operators(after)
    assert not dict(after.attrs["bnnc.reasons"])
    assert_same_numbers(before, after, 3 * floats(2, 6, 7, channels))


@each_case
@pytest.mark.parametrize("kernel", ["int8", "bitserial"])
def test_both_kernels(name: str, kernel: str) -> None:
    body, channels = CASES[name]
    before = integer(module(body, (2, 6, 7, channels)))
    names = [b.var.name for block in before["main"].body.blocks for b in block.bindings]
    layer = next(name for name in names if name.endswith("_products"))
    after = ChooseKernels(INSTRUCTION_SETS[0], {layer: kernel})(before)
    only = name.endswith("groups") or name.startswith(("groups", "depthwise", "two outputs per channel"))
    expected = kernel if not only else "int8"
    assert after.attrs["bnnc.kernels"][layer] == expected
    assert operators(after)["bitserial_conv2d"] >= 1 or expected == "int8"
    assert_same_numbers(before, after, 3 * floats(2, 6, 7, channels))


@pytest.mark.parametrize("shape", [(5, 20), (2, 3, 20)])
def test_dense(shape: tuple[int, ...]) -> None:
    before = module(lambda x: op.matmul(codes(x, -8, 7), c(grid(20, 33))), shape)
    after = integer(before)
    assert operators(after)["integer_conv2d"] == 1
    assert_same_numbers(before, after, 3 * floats(*shape))


def test_scale_that_is_no_power_of_two_rounds_differently_only() -> None:
    weight = (RANDOM.integers(-8, 8, (20, 33)) * np.float32(0.0123)).astype("float32")
    before = module(lambda x: op.matmul(op.divide(ops.affine(x, low=0, high=15), c(15)), c(weight)), (5, 20))
    assert operators(integer(before))["integer_conv2d"] == 1
    assert_same_numbers(before, integer(before), 3 * floats(5, 20), rounding=1e-6)


def test_integers_that_the_model_sums_as_int32() -> None:
    weight = relax.const(RANDOM.integers(-120, 120, (20, 5)).astype("int32"))
    before = module(
        lambda x: op.matmul(op.astype(ops.affine(x, low=-100, high=100), "int32"), weight, "int32"), (3, 20)
    )
    after = integer(before)
    assert operators(after)["integer_conv2d"] == 1
    assert_same_numbers(before, after, 50 * floats(3, 20))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (lambda x: conv(codes(x), floats(3, 3, 8, 4)), "its weights are not integers of 8 bits"),
        (lambda x: conv(x, grid(3, 3, 8, 4)), "its input is not quantized"),
        (lambda x: conv(codes(x), floats(3, 3, 1, 8), groups=8), "its weights are not integers of 8 bits"),
        (lambda x: conv(x, grid(3, 3, 1, 8), groups=8), "its input is not quantized"),
        (lambda x: conv(codes(x), grid(3, 3, 8, 4, low=-255, high=255)), "its weights are integers of more than 8"),
        (lambda x: conv(codes(x, 2, 256), grid(3, 3, 8, 4)), "it is padded with zero, which is no code"),
        (lambda x: conv(codes(x, zero=0.5), grid(3, 3, 8, 4)), "its input is not quantized"),
    ],
)
def test_does_not_fire(body, reason: str) -> None:
    after = integer(module(body, (1, 4, 5, 8)))
    assert "integer_conv2d" not in operators(after)
    (found,) = after.attrs["bnnc.reasons"].values()
    assert str(found).startswith(reason)


def test_signs_are_their_own_plane() -> None:
    """One pair of planes for each bit of the weights, and nothing to cut."""
    layer = integer(module(lambda x: conv(sign(x), odd(2, 3, 3, 64, 20), 0), (1, 6, 7, 64)))
    after = ChooseKernels(INSTRUCTION_SETS[0])(layer)
    assert operators(after)["bitserial_conv2d"] == 1 and operators(after)["planes"] == 0
    (cost,) = after.attrs["bnnc.costs"].values()
    assert str(cost).startswith("signs, weights of 2 bits; bitserial")


@pytest.mark.parametrize(("length", "dtype"), [(20_000, "int32"), (40_000, "int64")])
def test_doubled_sums_do_not_wrap(length: int, dtype: str) -> None:
    weight = np.full((length, 1), 255, "float32")
    weight[0] = -253  # not all alike, or they would be signs with a scale
    after = integer(module(lambda x: op.matmul(ops.affine(x, low=0, high=255), c(weight)), (1, length)))
    layers = [ops.attrs_of(call)["dtype"] for call in calls(after) if ops.is_op(call, "bnnc.integer_conv2d")]
    assert layers == [dtype] * 2
    (answer,) = reference.run(after, np.full((1, length), 300, "float32"))
    assert answer == np.float32(255 * (255 * (length - 1) - 253))


def test_bounds_are_reached_and_never_passed() -> None:
    values = np.array([[127, -128, 3], [1, 2, 3]], "int8").reshape(2, 1, 1, 3)
    bounds = bounds_of(values, 255, -7)
    assert (bounds.low, bounds.high) == (-128 * 255, 130 * 255)
    np.testing.assert_array_equal(bounds.shift, [-7 * 2, -7 * 6])


@pytest.mark.parametrize(("length", "dtype"), [(65_000, "int32"), (70_000, "int64")])
def test_the_narrowest_type_that_does_not_wrap(length: int, dtype: str) -> None:
    weight = np.full((length, 1), 127, "float32")
    weight[0] = 126  # not all alike, or they would be signs with a scale
    before = module(lambda x: op.matmul(ops.affine(x, low=0, high=255), c(weight)), (1, length))
    after = ChooseKernels()(integer(before))
    layer = next(call for call in calls(after) if ops.is_op(call, "bnnc.integer_conv2d"))
    assert ops.attrs_of(layer)["dtype"] == dtype
    x = np.full((1, length), 300, "float32")
    (answer,) = reference.run(after, x)
    assert answer == np.float32(255 * (127 * (length - 1) + 126))
