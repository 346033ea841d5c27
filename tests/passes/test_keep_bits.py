"""Bits stay bits over operators that move them; anything else keeps its floats."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import KeepBits
from models.graphs import floats
from models.relax_modules import assert_same_numbers, assert_untouched, c, module, operators


def signs(x: relax.Expr, channels: int, scale: float = 1.0) -> relax.Expr:
    values = ops.unpack(ops.pack(x), channels=channels)
    return values if scale == 1 else op.multiply(values, c(scale))


def pool(x: relax.Expr, **attributes: object) -> relax.Expr:
    window = {"pool_size": [2, 2], "strides": [2, 2], "layout": "NHWC", **attributes}
    return op.nn.max_pool2d(x, **window)


def pad(x: relax.Expr, value: float, width: tuple[int, ...] = (0, 0, 1, 2, 0, 3, 0, 0)) -> relax.Expr:
    return op.nn.pad(x, list(width), pad_value=value)


# What main computes from x, x's shape, and what stays of it on floats.
FIRES: dict[str, tuple[Callable, tuple[int, ...]]] = {
    "pool": (lambda x: pool(signs(x, 33)), (2, 5, 6, 33)),
    "pool, one channel": (lambda x: pool(signs(x, 1)), (1, 4, 4, 1)),
    "pool, 1x1 image": (lambda x: pool(signs(x, 3), pool_size=[1, 1], strides=[1, 1]), (1, 1, 1, 3)),
    "pool, padding on all sides": (
        lambda x: pool(signs(x, 5, 0.5), pool_size=[3, 3], padding=[1, 0, 2, 1]),
        (1, 6, 7, 5),
    ),
    "pool, stride beyond window": (lambda x: pool(signs(x, 5), strides=[3, 4]), (1, 9, 9, 5)),
    "pool, dilation": (lambda x: pool(signs(x, 40), dilation=[2, 3], strides=[1, 1]), (1, 7, 7, 40)),
    "pool, ceiling": (lambda x: pool(signs(x, 5), pool_size=[3, 3], ceil_mode=True), (1, 6, 8, 5)),
    "pad with -1": (lambda x: pad(signs(x, 33), -1), (1, 3, 3, 33)),
    "pad with +1": (lambda x: pad(signs(x, 33), 1), (1, 3, 3, 33)),
    "pad with the scale": (lambda x: pad(signs(x, 5, -0.5), 0.5), (1, 3, 3, 5)),
    "pad with the lower scale": (lambda x: pad(signs(x, 5, -0.5), -0.5), (1, 3, 3, 5)),
    "flatten whole words": (lambda x: op.reshape(signs(x, 64, 0.5), [2, 6 * 64]), (2, 2, 3, 64)),
    "split channels into words": (lambda x: op.reshape(signs(x, 64), [2, 2, 32]), (2, 64)),
    "reshape around channels": (lambda x: op.reshape(signs(x, 5), [6, 1, 5]), (2, 3, 5)),
    "concat channels at a word": (
        lambda x: op.concat([signs(x, 64), signs(op.negative(x), 64), signs(op.tanh(x), 64)], -1),
        (2, 64),
    ),
    "concat pixels": (lambda x: op.concat([signs(x, 5, -2), signs(op.negative(x), 5, -2)], 1), (1, 3, 4, 5)),
}


def shuffled(x: relax.Expr, groups: int, *shape: int) -> relax.Expr:
    *outer, channels = shape
    x = op.reshape(x, [*outer, groups, channels // groups])
    x = op.permute_dims(x, [*range(len(outer)), len(outer) + 1, len(outer)])
    return op.reshape(x, [*outer, channels])


def joined(x: relax.Expr, *channels: int) -> relax.Expr:
    """Signs of so many channels each, concatenated."""
    parts = [op.strided_slice(x, [2], [start], [start + count]) for start, count in enumerate(channels)]
    return op.concat([signs(part, count) for part, count in zip(parts, channels, strict=True)], -1)


# What main computes from x, x's shape: channels that leave their words.
SELECTS: dict[str, tuple[Callable, tuple[int, ...]]] = {
    "concat of partial words": (lambda x: joined(x, 33, 5, 64), (1, 2, 102)),
    "flatten of partial words": (lambda x: op.reshape(signs(x, 33), [2, 6 * 33]), (2, 2, 3, 33)),
    "flatten of rows": (lambda x: op.reshape(signs(x, 5, -0.5), [2, 2, 15]), (2, 2, 3, 5)),
    "slice": (lambda x: op.strided_slice(signs(x, 70), [2], [3], [69], [2]), (2, 3, 70)),
    "first half": (lambda x: op.split(signs(x, 70), 2, 2)[0], (1, 3, 70)),
    "last part": (lambda x: op.split(signs(x, 70), [1, 34], -1)[2], (1, 3, 70)),
    "shuffle": (lambda x: shuffled(signs(x, 12), 3, 2, 3, 12), (2, 3, 12)),
    "shuffle of words": (lambda x: shuffled(signs(x, 96, 0.5), 3, 1, 2, 2, 96), (1, 2, 2, 96)),
    "gather": (lambda x: op.take(signs(x, 40), relax.const([39, 0, 0, 7], "int64"), 1), (2, 40)),
    "shuffle of a slice of a flattened image": (
        lambda x: shuffled(op.strided_slice(op.reshape(signs(x, 5), [2, 20]), [1], [4], [20]), 4, 2, 16),
        (2, 4, 5),
    ),
}


@pytest.mark.parametrize("what", SELECTS)
def test_selects(what: str) -> None:
    body, shape = SELECTS[what]
    before = module(body, shape)
    after = KeepBits()(before)
    assert operators(after)["select_bits"] >= 1 and operators(after)["unpack"] == 1
    assert_same_numbers(before, after, floats(*shape))


@pytest.mark.parametrize("what", FIRES)
def test_moves_over(what: str) -> None:
    body, shape = FIRES[what]
    before = module(body, shape)
    after = KeepBits()(before)
    moved = {"max_pool_bits", "pad_bits", "reshape", "concat"} & set(operators(after))
    assert len(moved) == 1 and "nn.max_pool2d" not in operators(after) and "nn.pad" not in operators(after)
    assert operators(after)["unpack"] == 1


def test_same_numbers() -> None:
    """All of them as the results of one module, which compiles once."""
    bodies, shapes = zip(*FIRES.values(), strict=True)
    before = module(lambda *xs: [body(x) for body, x in zip(bodies, xs, strict=True)], *shapes)
    assert_same_numbers(before, KeepBits()(before), *(floats(*shape) for shape in shapes))


def test_structure_of_a_pool() -> None:
    def expected(x: relax.Expr) -> relax.Expr:
        window = {"kernel": [2, 2], "strides": [2, 2], "dilation": [1, 1], "pads": [0, 0, 0, 0]}
        return ops.unpack(ops.max_pool_bits(ops.pack(x), out_size=[2, 2], **window), channels=5)

    after = KeepBits()(module(lambda x: pool(signs(x, 5)), (1, 4, 4, 5)))
    tvm.ir.assert_structural_equal(after, module(expected, (1, 4, 4, 5)), map_free_vars=True)


def test_packing_again_is_free() -> None:
    before = module(lambda x: ops.pack(pool(signs(x, 5, 0.5))), (1, 4, 4, 5))
    after = KeepBits()(before)
    assert operators(after) == {"pack": 1, "max_pool_bits": 1}
    assert_same_numbers(before, after, floats(1, 4, 4, 5))


def test_pack_of_a_float_pool_pools_bits() -> None:
    before = module(lambda x: ops.pack(pool(x, padding=[1, 1, 1, 1], pool_size=[3, 3])), (1, 5, 5, 33))
    after = KeepBits()(before)
    assert operators(after) == {"pack": 1, "max_pool_bits": 1}
    assert_same_numbers(before, after, floats(1, 5, 5, 33))


STAYS: dict[str, tuple[Callable, tuple[int, ...]]] = {
    "pool of negative scale": (lambda x: pool(signs(x, 5, -0.5)), (1, 4, 4, 5)),
    "pool of scales per channel": (lambda x: pool(op.multiply(signs(x, 2), c([0.5, 1]))), (1, 4, 4, 2)),
    "pool in NCHW": (lambda x: pool(signs(x, 4), layout="NCHW"), (1, 5, 4, 4)),
    "pool of values": (lambda x: pool(x), (1, 4, 4, 5)),
    "zero padding": (lambda x: pad(signs(x, 5), 0), (1, 3, 3, 5)),
    "padding with another scale": (lambda x: pad(signs(x, 5, 0.5), 1), (1, 3, 3, 5)),
    "padding of channels": (lambda x: pad(signs(x, 5), 1, (0, 0, 0, 0, 0, 0, 0, 1)), (1, 3, 3, 5)),
    "padding of the batch": (lambda x: pad(signs(x, 5), 1, (1, 0, 0, 0, 0, 0, 0, 0)), (1, 3, 3, 5)),
    "split of partial words": (lambda x: op.reshape(signs(x, 66), [2, 2, 33]), (2, 66)),
    "slice of pixels": (lambda x: op.strided_slice(signs(x, 5), [1], [1], [3]), (2, 4, 5)),
    "shuffle over pixels": (lambda x: op.permute_dims(signs(x, 32), [0, 2, 1]), (2, 32, 32)),
    "gather of pixels": (lambda x: op.take(signs(x, 5), relax.const([1, 0], "int64"), 1), (2, 4, 5)),
    "gather by index": (lambda x: op.take(signs(x, 5), op.argmax(x, axis=-1), 1), (2, 5)),
    "concat with values": (lambda x: op.concat([signs(x, 32), x], -1), (2, 32)),
    "concat of two scales": (lambda x: op.concat([signs(x, 32), signs(op.negative(x), 32, 2)], -1), (2, 32)),
    "scale that broadcasts": (
        lambda x: op.reshape(op.multiply(signs(x, 1), c(np.full((1, 32), 0.5))), [1, 2, 32]),
        (2, 1),
    ),
    "infinite scale": (lambda x: op.reshape(signs(x, 32, np.inf), [1, 2, 32]), (2, 32)),
    "pack of negative scale": (lambda x: ops.pack(signs(x, 5, -1.5)), (2, 5)),
    "pack of a sum": (lambda x: ops.pack(op.add(signs(x, 5), c(0.5))), (2, 5)),
}


@pytest.mark.parametrize("what", STAYS)
def test_does_not_fire(what: str) -> None:
    assert_untouched(KeepBits(), module(*STAYS[what]))


def test_does_not_fire_when_the_pool_is_read_as_floats_too() -> None:
    def body(x: relax.Expr) -> list[relax.Expr]:
        pooled = pool(x)
        return [ops.pack(pooled), op.tanh(pooled)]

    assert_untouched(KeepBits(), module(body, (1, 4, 4, 5)))
