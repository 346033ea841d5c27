"""Float layers get weights in lanes; binary weights of a float partner are kept as bits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from tvm import relax
from tvm.relax import op

from bnnc.passes import PackFloatWeights
from models.graphs import floats, signs
from models.relax_modules import assert_same_numbers, assert_untouched, c, calls, constants, module, operators

SHAPE = (2, 5, 6, 4)


def conv(x: relax.Expr, weight: np.ndarray, **attributes: object) -> relax.Expr:
    """``weight`` is [O, kh, kw, C]."""
    layouts = {"data_layout": "NHWC", "kernel_layout": "HWIO", "out_layout": "NHWC"}
    return op.nn.conv2d(x, c(weight.transpose(1, 2, 3, 0)), **layouts, **attributes)


def flat(x: relax.Expr) -> relax.Expr:
    return op.reshape(x, [2, 120])


ALPHA = (np.abs(floats(17)) + np.float32(0.1)).reshape(17, 1, 1, 1)
# What main computes from x, and the operators it becomes.
PACKED: dict[str, tuple[Callable[[relax.Expr], relax.Expr], set[str]]] = {
    "17 outputs": (lambda x: conv(x, floats(17, 3, 2, 4)), {"conv2d"}),
    "one output": (lambda x: conv(x, floats(1, 1, 1, 4), strides=[2, 3]), {"conv2d"}),
    "asymmetric padding": (lambda x: conv(x, floats(5, 3, 3, 4), padding=[2, 0, 1, 3], dilation=[2, 1]), {"conv2d"}),
    "padding before": (lambda x: conv(op.nn.pad(x, [0, 0, 1, 2, 0, 3, 0, 0]), floats(5, 3, 3, 4)), {"conv2d"}),
    "depthwise": (lambda x: conv(x, floats(4, 3, 3, 1), groups=4, padding=[1, 0, 0, 1]), {"depthwise_conv2d"}),
    "dense": (lambda x: op.matmul(flat(x), c(floats(120, 17))), {"reshape", "dense"}),
    "binary weights": (lambda x: conv(x, signs(17, 3, 3, 4)), {"unpack", "reshape", "conv2d"}),
    "scaled binary weights": (
        lambda x: conv(x, ALPHA * signs(17, 3, 3, 4)),
        {"unpack", "reshape", "conv2d", "multiply"},
    ),
    "binary depthwise": (
        lambda x: conv(x, ALPHA[:4] * signs(4, 3, 3, 1), groups=4),
        {"unpack", "reshape", "depthwise_conv2d", "multiply"},
    ),
    "binary groups": (
        lambda x: conv(x, ALPHA[:6] * signs(6, 2, 2, 2), groups=2),
        {"unpack", "reshape", "nn.conv2d", "multiply"},
    ),
    "binary channel multiplier": (
        lambda x: conv(x, signs(8, 2, 2, 1), groups=4),
        {"unpack", "reshape", "nn.conv2d"},
    ),
    "scaled binary dense": (
        lambda x: op.matmul(flat(x), c(0.5 * signs(120, 17))),
        {"reshape", "unpack_weights", "dense", "multiply"},
    ),
}


@pytest.mark.parametrize("what", PACKED)
def test_packs(what: str) -> None:
    body, expected = PACKED[what]
    assert set(operators(PackFloatWeights()(module(body, SHAPE)))) == expected


def test_same_numbers() -> None:
    before = module(lambda x: [body(x) for body, _ in PACKED.values()], SHAPE)
    assert_same_numbers(before, PackFloatWeights()(before), floats(*SHAPE), rounding=1e-6)


@pytest.mark.parametrize(
    ("weight", "groups"),
    [
        (signs(64, 3, 3, 64), 1),
        (signs(64, 3, 3, 3), 1),
        (signs(32, 3, 3, 1), 1),
        (signs(64, 3, 3, 1), 64),
        (signs(64, 3, 3, 4), 16),
    ],
    ids=["words", "few channels", "one channel", "depthwise", "groups"],
)
def test_binary_weights_take_one_bit_each(weight: np.ndarray, groups: int) -> None:
    shape = (1, 4, 4, groups * weight.shape[3])
    after = PackFloatWeights()(module(lambda x: conv(x, weight, groups=groups), shape))
    assert sum(array.nbytes for call in calls(after) for array in constants(call)) == weight.size // 8


def test_noise_is_not_rounded_away() -> None:
    weight = np.where(floats(3, 3, 3, 1) > 0, 1, -1 - 1e-5).astype("float32")
    after = PackFloatWeights()(module(lambda x: conv(x, weight), (1, 4, 4, 1)))
    assert operators(after) == {"conv2d": 1}


@pytest.mark.parametrize(
    "body",
    [
        lambda x: conv(x, floats(6, 2, 2, 2), groups=2),
        lambda x: conv(x, floats(8, 2, 2, 1), groups=4),
        lambda x: op.nn.conv2d(x, c(floats(3, 5, 2, 2))),
        lambda x: op.matmul(x, c(floats(4, 3))),
        lambda x: op.matmul(flat(x), op.permute_dims(flat(op.tanh(x)))),
    ],
    ids=["groups", "channel multiplier", "NCHW", "dense of more axes", "two variables"],
)
def test_does_not_fire(body: Callable) -> None:
    assert_untouched(PackFloatWeights(), module(body, SHAPE))
