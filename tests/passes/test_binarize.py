"""Binary layers become packed ones with the same sums; every layer that stays float says why."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import Binarize, SplitQuantizers
from bnnc.passes.binarize import border_base, border_classes, taps_outside
from models.graphs import floats, signs
from models.relax_modules import assert_same_numbers, assert_untouched, c, module, operators, sign, unpacked


def conv(x: relax.Expr, weight: np.ndarray, **attributes: object) -> relax.Expr:
    """``weight`` is [O, kh, kw, C]."""
    layouts = {"data_layout": "NHWC", "kernel_layout": "HWIO", "out_layout": "NHWC"}
    return op.nn.conv2d(x, c(weight.transpose(1, 2, 3, 0)), **layouts, **attributes)


# x's shape, weights' shape [O, kh, kw, C of a group], attributes
LAYERS: dict[str, tuple[tuple[int, ...], tuple[int, ...], dict]] = {
    "one channel": ((1, 4, 4, 1), (1, 3, 3, 1), {}),
    "one pixel": ((1, 1, 1, 70), (3, 1, 1, 70), {}),
    "33 channels": ((2, 5, 6, 33), (17, 3, 3, 33), {}),
    "stride beyond the kernel": ((1, 9, 11, 5), (4, 2, 2, 5), {"strides": [3, 4]}),
    "zero padding": ((1, 4, 5, 33), (7, 3, 3, 33), {"padding": [1, 1, 1, 1]}),
    "padding all around a pixel": ((1, 1, 1, 5), (2, 3, 3, 5), {"padding": [1, 1, 1, 1]}),
    "asymmetric padding": ((1, 6, 5, 3), (5, 3, 4, 3), {"padding": [2, 0, 1, 3], "strides": [2, 1]}),
    "padding with dilation": ((1, 6, 7, 9), (4, 3, 2, 9), {"padding": [3, 2, 0, 1], "dilation": [2, 3]}),
    "groups": ((1, 4, 4, 66), (10, 2, 2, 33), {"groups": 2, "padding": [1, 0, 0, 1]}),
    "groups of words": ((1, 3, 3, 64), (6, 2, 2, 32), {"groups": 2}),
    "depthwise": ((1, 5, 5, 5), (5, 3, 3, 1), {"groups": 5, "padding": [1, 1, 1, 1]}),
    "beyond 65535 terms": ((1, 1, 1, 70001), (2, 1, 1, 70001), {}),
}


@pytest.mark.parametrize("what", LAYERS)
def test_convolution_is_packed(what: str) -> None:
    shape, kernel, attributes = LAYERS[what]
    count = operators(Binarize()(module(lambda x: conv(unpacked(x), signs(*kernel), **attributes), shape)))
    assert count["binary_conv2d"] == 1 and count["nn.conv2d"] == count["multiply"] == 0
    assert count["border_dot"] == ("padding" in attributes) and count["dot"] == ("padding" not in attributes)


def test_sums_are_exact() -> None:
    """All of them as the results of one module, which compiles once; sums of +-1 are exact in float32."""
    shapes = [shape for shape, _, _ in LAYERS.values()]

    def body(*xs: relax.Expr) -> list[relax.Expr]:
        layers = zip(xs, LAYERS.values(), strict=True)
        return [conv(unpacked(x), signs(*kernel, seed=4), **attributes) for x, (_, kernel, attributes) in layers]

    before = module(body, *shapes)
    assert_same_numbers(before, Binarize()(before), *(floats(*shape) for shape in shapes))


SIX = signs(6, 2, 2, 5)
ALPHA = (np.abs(floats(6)) + np.float32(0.1)).reshape(6, 1, 1, 1)
SCALED: dict[str, Callable[[relax.Expr], relax.Expr]] = {
    "scale of the input": lambda x: conv(unpacked(x, 0.3), signs(6, 2, 2, 5)),
    "negative scale": lambda x: conv(unpacked(x, -2), signs(6, 2, 2, 5)),
    "alpha per channel": lambda x: conv(unpacked(x), ALPHA * signs(6, 2, 2, 5)),
    "both, zero padding": lambda x: conv(unpacked(x, 0.7), ALPHA * signs(6, 2, 2, 5), padding=[1, 0, 0, 2]),
    "zero padding before": lambda x: conv(op.nn.pad(unpacked(x), [0, 0, 1, 0, 2, 1, 0, 0]), signs(6, 2, 2, 5)),
}


def test_scales_and_padding_before() -> None:
    before = module(lambda x: [body(x) for body in SCALED.values()], (1, 3, 4, 5))
    after = Binarize()(before)
    assert operators(after)["binary_conv2d"] == 5 and operators(after)["nn.pad"] == 0
    assert_same_numbers(before, after, floats(1, 3, 4, 5), rounding=1e-6)


@pytest.mark.parametrize(("batch", "length", "out"), [(1, 1, 1), (3, 33, 17), (2, 70001, 3)])
def test_dense_is_packed(batch: int, length: int, out: int) -> None:
    before = module(lambda x: op.matmul(unpacked(x), c(signs(length, out))), (batch, length))
    after = Binarize()(before)
    assert operators(after)["binary_conv2d"] == 1 and operators(after)["matmul"] == 0
    assert_same_numbers(before, after, floats(batch, length))


FLOAT: dict[str, tuple[Callable, str]] = {
    "values": (lambda x: conv(x, signs(6, 2, 2, 5)), "its input is not binary; weights are stored packed"),
    "ternary input": (
        lambda x: conv(op.sign(x), signs(6, 2, 2, 5)),
        "its input is not binary; weights are stored packed",
    ),
    "scales per channel": (
        lambda x: conv(op.multiply(unpacked(x), c(floats(5))), signs(6, 2, 2, 5)),
        "its input is not binary; weights are stored packed",
    ),
    "one channel repeated": (
        lambda x: conv(op.multiply(ops.unpack(ops.pack(op.mean(x, [3], keepdims=True)), channels=1), c([2] * 5)), SIX),
        "its input is not binary; weights are stored packed",
    ),
    "padded with another value": (
        lambda x: conv(op.nn.pad(unpacked(x), [0, 0, 1, 1, 0, 0, 0, 0], pad_value=0.5), signs(6, 2, 2, 5)),
        "its input is not binary; weights are stored packed",
    ),
    "float weights": (
        lambda x: conv(unpacked(x), floats(6, 2, 2, 5)),
        "its weights are not +-alpha per output channel",
    ),
    "zero weights": (lambda x: conv(unpacked(x), 0 * floats(6, 2, 2, 5)), "some weights are zero"),
    "NaN": (lambda x: conv(unpacked(x), np.nan * floats(6, 2, 2, 5)), "some weights are not finite"),
    "computed weights": (
        lambda x: op.nn.conv2d(unpacked(x), op.reshape(x, [3, 4, 5, 1]), data_layout="NHWC", kernel_layout="HWIO"),
        "its weights are not constant",
    ),
    "dense of more axes": (
        lambda x: op.matmul(unpacked(x), c(signs(5, 2))),
        "it is not a product with one constant matrix",
    ),
}


@pytest.mark.parametrize("what", FLOAT)
def test_does_not_fire(what: str) -> None:
    body, reason = FLOAT[what]
    before = module(body, (1, 3, 4, 5))
    assert_untouched(Binarize(), before)
    assert list(Binarize()(before).attrs["bnnc.reasons"].values()) == [reason]


def test_noise_is_reported() -> None:
    weight = signs(6, 2, 2, 5)
    weight[0, 0, 0, 0] *= np.float32(1 + 1e-5)
    after = Binarize()(module(lambda x: conv(unpacked(x), weight), (1, 3, 4, 5)))
    (message,) = after.attrs["bnnc.messages"]
    assert "weights taken as +-alpha" in message and operators(after)["binary_conv2d"] == 1


def test_border_classes_count_the_padded_taps() -> None:
    outside = taps_outside(out=5, size=5, kernel=3, stride=1, dilation=1, before=1)
    classes, index = border_classes(outside)
    assert len(classes) == 3 and index[1] == index[2] == index[3] and len({*index}) == 3
    base = border_base(np.ones((1, 3, 3, 2), bool), classes, classes)
    assert base[index[2], index[2], 0] == 18 and base[index[0], index[0], 0] == 18 + 5 * 2


def test_reads_what_split_quantizers_leaves() -> None:
    after = Binarize()(SplitQuantizers()(module(lambda x: conv(sign(x, 0.5), signs(6, 2, 2, 5)), (1, 3, 4, 5))))
    assert operators(after) == {"pack": 1, "binary_conv2d": 1, "dot": 1, "astype": 1, "multiply": 1}
