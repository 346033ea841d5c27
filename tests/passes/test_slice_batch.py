"""Slices of a batch: the same numbers, and whole batches where images meet."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops, reference
from bnnc.passes import FuseEpilogues, SliceBatch, slice_batch
from bnnc.passes.binary_weights import blocked, pack_kernel
from models.graphs import floats, signs
from models.relax_modules import assert_untouched, c, calls, module

SHAPE = (6, 4, 4, 8)
CUBE = (6, 6, 6, 6)  # where the wrong axis has the right extent
WINDOW = {"strides": [1, 1], "dilation": [1, 1]}
Body = Callable[[relax.Expr], "relax.Expr | list[relax.Expr]"]


def conv(x: relax.Expr) -> relax.Expr:
    """A padded float convolution."""
    weight = c(blocked(floats(8, 3, 3, 8)))
    return ops.conv2d(x, weight, out_channels=8, kernel=[3, 3], pads=[1, 1, 1, 1], **WINDOW)


def binary(x: relax.Expr) -> relax.Expr:
    """A padded binary convolution of the signs of ``x``, as integers."""
    padded = ops.pad_bits(ops.pack(x), pads=[1, 1, 1, 1], channels=8, value=1)
    weight = relax.const(pack_kernel(signs(8, 3, 3, 8)))
    mismatches = ops.binary_conv2d(
        padded, weight, channels=8, out_channels=8, kernel=[3, 3], groups=1, **WINDOW
    )
    return op.astype(ops.dot(mismatches, length=72), "float32")


def flat(x: relax.Expr) -> relax.Expr:
    return op.reshape(x, [SHAPE[0], 128])


APART: dict[str, Body] = {
    "float layers": lambda x: op.nn.relu(op.add(conv(x), c(floats(8)))),
    "binary layers": lambda x: op.add(binary(x), x),
    "bits and floats from one kernel": lambda x: op.add(binary(op.add(conv(x), x)), op.add(conv(x), x)),
    "flattened": lambda x: op.matmul(flat(x), c(floats(128, 10))),
    "pools": lambda x: op.nn.max_pool2d(x, [2, 2], [2, 2], layout="NHWC"),
    "means over the image": lambda x: op.mean(op.nn.relu(x), [1, 2]),
    "softmax over channels": lambda x: op.nn.softmax(x, -1),
    "each with itself": lambda x: op.matmul(x, op.permute_dims(x, [0, 1, 3, 2])),
    "concatenated and cut": lambda x: op.strided_slice(op.concat([x, op.tanh(x)], 3), [3], [2], [14], [3]),
    "split": lambda x: [op.tanh(relax.TupleGetItem(op.split(x, 2, 1), 1)), op.exp(x)],
    "an input handed through": lambda x: [ops.copy(x), op.tanh(x)],
    "computed constants": lambda x: op.add(x, op.exp(c(floats(4, 8)))),
}

TOGETHER: dict[str, Body] = {
    "mean over the batch": lambda x: op.subtract(x, op.mean(x, [0], keepdims=True)),
    "softmax over the batch": lambda x: op.nn.softmax(x, 0),
    "each with each": lambda x: op.matmul(op.mean(x, [1, 2]), op.permute_dims(op.mean(x, [1, 2]))),
    "images to rows": lambda x: op.reshape(op.tanh(op.reshape(x, [216, 6])), list(CUBE)),
    "reshaped to other images": lambda x: op.nn.softmax(op.reshape(x, [3, 432]), 1),
    "the batch moved": lambda x: op.permute_dims(op.tanh(op.permute_dims(x, [1, 0, 2, 3])), [1, 0, 2, 3]),
    "an image more": lambda x: op.concat([x, op.strided_slice(x, [0], [0], [1])], 0),
    "some images": lambda x: op.tanh(op.strided_slice(x, [0], [1], [5])),
    "images in another order": lambda x: op.take(x, relax.const(np.array([1, 0, 2, 5, 4, 3])), 0),
    "images backwards": lambda x: op.flip(x, 0),
    "the same number of images, shifted": lambda x: op.concat(
        [op.strided_slice(x, [0], [1], [6]), op.strided_slice(x, [0], [0], [1])], 0
    ),
    "sums along the batch": lambda x: op.cumsum(x, 0),
    "a constant for each image": lambda x: op.add(x, c(floats(6, 1, 1, 1))),
    "a batch that meets another axis": lambda x: op.add(x, op.mean(x, [1, 2, 3])),
    "a result of constants": lambda x: [op.tanh(x), op.exp(c(floats(6, 8)))],
}


def fused(body: Body, *shapes: tuple[int, ...]) -> tvm.IRModule:
    return FuseEpilogues()(module(body, *(shapes or [SHAPE])))


@pytest.fixture
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """However little there is, it does not fit."""
    monkeypatch.setattr(slice_batch, "CACHE", 0)


@pytest.mark.usefixtures("no_cache")
@pytest.mark.parametrize("what", APART)
def test_slices_give_the_batch(what: str) -> None:
    before = fused(APART[what])
    after = SliceBatch()(before)
    assert int(after.attrs["bnnc.slices"]) == 6
    assert [call.op.name_hint for call in calls(after) if isinstance(call.op, tvm.ir.GlobalVar)] == [
        call.op.name_hint for call in calls(before) if isinstance(call.op, tvm.ir.GlobalVar)
    ]
    x = floats(*SHAPE, seed=3)
    slices = [reference.run(after, x[image : image + 1]) for image in range(6)]
    for want, *got in zip(reference.run(before, x), *slices, strict=True):
        np.testing.assert_array_equal(np.concatenate(got), want)


@pytest.mark.usefixtures("no_cache")
@pytest.mark.parametrize("what", TOGETHER)
def test_does_not_fire(what: str) -> None:
    assert_untouched(SliceBatch(), fused(TOGETHER[what], CUBE))


@pytest.mark.usefixtures("no_cache")
@pytest.mark.parametrize("shape", [(1, 4, 4, 8), (6, 4, 1, 8)], ids=["of one image", "of another extent"])
def test_inputs_without_a_common_batch(shape: tuple[int, ...]) -> None:
    x = (1, 4, 4, 8) if shape[0] == 1 else (4, 4, 8)
    assert_untouched(SliceBatch(), fused(lambda x, y: op.add(op.exp(x), op.tanh(y)), shape, x))


@pytest.mark.parametrize(("fits", "slices"), [(6, None), (5, 2), (3, 2), (2, 3), (1, 6)])
def test_slices_are_as_large_as_the_cache_allows(
    fits: int, slices: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A layer that reads and writes an image of 512 bytes; sizes divide the batch."""
    monkeypatch.setattr(slice_batch, "CACHE", fits * 2 * 512)
    after = SliceBatch()(fused(lambda x: op.tanh(op.nn.relu(x))))
    assert dict(after.attrs).get("bnnc.slices") == slices
