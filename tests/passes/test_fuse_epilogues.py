"""Which operators share a kernel, and that main still computes the same."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import FuseEpilogues
from bnnc.passes.binary_weights import blocked, pack_kernel
from models.graphs import floats
from models.relax_modules import assert_same_numbers, c, calls, module

SHAPE = (1, 4, 4, 8)
Body = Callable[[relax.Expr], "relax.Expr | list[relax.Expr]"]


def conv(x: relax.Expr, seed: int = 0, channels: int = 8) -> relax.Expr:
    """Float 1x1 convolution to 8 channels."""
    window = {"kernel": [1, 1], "strides": [1, 1], "dilation": [1, 1], "pads": [0, 0, 0, 0]}
    return ops.conv2d(x, c(blocked(floats(8, 1, 1, channels, seed=seed))), out_channels=8, **window)


def binary(bits: relax.Expr, seed: int = 0) -> relax.Expr:
    """Binary 1x1 convolution of 8 channels, and its float sums."""
    window = {"kernel": [1, 1], "strides": [1, 1], "dilation": [1, 1], "groups": 1}
    weight = relax.const(pack_kernel(floats(8, 1, 1, 8, seed=seed) > 0))
    mismatches = ops.binary_conv2d(bits, weight, channels=8, out_channels=8, **window)
    return op.astype(ops.dot(mismatches, length=8), "float32")


def pool(x: relax.Expr) -> relax.Expr:
    return op.nn.max_pool2d(x, [2, 2], [1, 1], layout="NHWC")


def groups(mod: tvm.IRModule) -> list[list[str]]:
    """The operators of each kernel that main calls, in order."""
    symbols = [call.op for call in calls(mod) if isinstance(call.op, tvm.ir.GlobalVar)]
    names = [[call.op.name.split(".")[-1] for call in calls(mod, symbol.name_hint)] for symbol in symbols]
    assert len(names) + sum("reshape" in call.op.name for call in calls(mod) if call.op not in symbols) == len(
        calls(mod)
    )
    return names


def with_residual(x: relax.Expr) -> list[relax.Expr]:
    """The sum is the next shortcut and, packed, the next layer's input."""
    total = op.add(op.multiply(binary(ops.pack(x)), c(floats(8))), x)
    return [op.add(binary(ops.pack(total), 1), total)]


def two_branches(x: relax.Expr) -> relax.Expr:
    return op.add(op.nn.relu(conv(x)), op.tanh(conv(op.exp(x), 1)))


def read_twice(x: relax.Expr) -> list[relax.Expr]:
    value = conv(x)
    return [op.tanh(value), op.exp(value)]


def packed_late(x: relax.Expr) -> list[relax.Expr]:
    """Someone reads the float value before it could be packed."""
    value = conv(x)
    early = op.nn.softmax(value)
    return [op.tanh(early), ops.pack(value)]


def turned(x: relax.Expr) -> relax.Expr:
    return op.permute_dims(x, [0, 2, 1, 3])


def turned_for_two(x: relax.Expr) -> list[relax.Expr]:
    image = turned(x)
    return [conv(image), op.tanh(image)]


def turned_for_the_caller(x: relax.Expr) -> list[relax.Expr]:
    image = turned(x)
    return [conv(image), image]


def padded(bits: relax.Expr, value: int = -1) -> relax.Expr:
    return ops.pad_bits(bits, pads=[1, 0, 2, 1], channels=8, value=value)


def padded_for_the_next_layer(x: relax.Expr) -> list[relax.Expr]:
    """The sum is the next shortcut; its bits are only read padded."""
    total = op.add(conv(x), x)
    return [binary(padded(ops.pack(total))), op.nn.relu(total)]


def padded_for_one_of_two(x: relax.Expr) -> list[relax.Expr]:
    bits = ops.pack(conv(x))
    return [binary(padded(bits)), binary(bits, 1)]


def values(x: relax.Expr, scale: float) -> relax.Expr:
    """What a quantizer makes of tanh(x), kept as codes."""
    coded = ops.codes(op.tanh(x), c(scale), c(0), low=0, high=255, base=0, rounding="HALF_EVEN")
    return op.multiply(ops.levels(coded, offset=0), c(scale))


def residual_of_codes(x: relax.Expr) -> relax.Expr:
    total = op.add(values(x, 0.5), values(op.exp(x), 0.25))
    return ops.codes(total, c(0.75), c(0), low=0, high=255, base=0, rounding="HALF_EVEN")


def shortcut_read_twice(x: relax.Expr) -> list[relax.Expr]:
    shortcut = values(op.exp(x), 0.25)
    return [op.add(values(x, 0.5), shortcut), op.tanh(shortcut)]


CASES: dict[str, tuple[Body, list[list[str]]]] = {
    "epilogue": (lambda x: op.nn.relu(op.add(conv(x), c(floats(8)))), [["conv2d", "add", "relu"]]),
    "bits at the end": (lambda x: ops.pack(op.nn.relu(conv(x))), [["conv2d", "relu", "pack"]]),
    "binary layer": (
        lambda x: op.add(binary(ops.pack(x)), c(1)),
        [["pack"], ["binary_conv2d", "dot", "astype", "add"]],
    ),
    "residual": (
        with_residual,
        [
            ["pack"],
            ["binary_conv2d", "dot", "astype", "multiply", "add", "pack"],
            ["binary_conv2d", "dot", "astype", "add"],
        ],
    ),
    "residual of codes": (
        residual_of_codes,
        [["tanh", "codes"], ["exp", "tanh", "codes"], ["levels", "multiply", "levels", "multiply", "add", "codes"]],
    ),
    "shortcut of codes read twice": (
        shortcut_read_twice,
        [["tanh", "codes"], ["exp", "tanh", "codes"], ["levels", "multiply"], ["levels", "multiply", "add"], ["tanh"]],
    ),
    "codes beside a layer": (
        lambda x: op.add(conv(x), values(x, 0.5)),
        [["tanh", "codes"], ["levels", "multiply"], ["conv2d", "add"]],
    ),
    "codes that broadcast": (
        lambda x: op.add(values(op.max(x, [1, 2], keepdims=True), 0.5), values(x, 0.5)),
        [["max", "tanh", "codes"], ["levels", "multiply"], ["tanh", "codes"], ["levels", "multiply", "add"]],
    ),
    "the later branch adds": (two_branches, [["conv2d", "relu"], ["exp"], ["conv2d", "tanh", "add"]]),
    "two readers": (read_twice, [["conv2d"], ["tanh"], ["exp"]]),
    "packed after another reader": (packed_late, [["conv2d"], ["softmax", "tanh"], ["pack"]]),
    "padded bits": (
        padded_for_the_next_layer,
        [["conv2d", "add", "pack", "pad_bits"], ["binary_conv2d", "dot", "astype"], ["relu"]],
    ),
    "padded bits of a pool": (
        lambda x: binary(
            padded(
                ops.max_pool_bits(
                    ops.pack(x), kernel=[2, 2], strides=[1, 1], dilation=[1, 1], pads=[0, 0, 0, 0], out_size=[3, 3]
                )
            )
        ),
        [["pack"], ["max_pool_bits", "pad_bits"], ["binary_conv2d", "dot", "astype"]],
    ),
    "bits that are read padded and not": (
        padded_for_one_of_two,
        [["conv2d", "pack"], ["pad_bits"], ["binary_conv2d", "dot", "astype"], ["binary_conv2d", "dot", "astype"]],
    ),
    "transposed image": (lambda x: op.nn.relu(conv(turned(x))), [["permute_dims", "conv2d", "relu"]]),
    "transposed image of many channels": (
        lambda x: conv(turned(op.concat([x, x, x], 3)), channels=24),
        [["concat"], ["permute_dims"], ["conv2d"]],
    ),
    "image transposed for two": (turned_for_two, [["permute_dims"], ["conv2d"], ["tanh"]]),
    "image transposed for the caller": (turned_for_the_caller, [["permute_dims"], ["conv2d"]]),
    "transposed before another layer": (lambda x: pool(turned(x)), [["permute_dims"], ["max_pool2d"]]),
    "pool": (lambda x: op.nn.relu(pool(x)), [["max_pool2d", "relu"]]),
    "pool of a layer": (lambda x: pool(op.nn.relu(conv(x))), [["conv2d", "relu"], ["max_pool2d"]]),
    "broadcast to more": (
        lambda x: op.add(op.mean(x, [1, 2], keepdims=True), x),
        [["mean"], ["add"]],
    ),
    "views in between": (
        lambda x: op.nn.relu(op.reshape(conv(x), [4, 4, 8])),
        [["conv2d"], ["relu"]],
    ),
    "concat": (lambda x: op.tanh(op.concat([x, op.exp(x)], 3)), [["exp"], ["concat", "tanh"]]),
    "bits become values": (lambda x: op.multiply(ops.unpack(ops.pack(x), channels=8), c(2)), None),
    "scalars of any rank": (lambda x: op.add(conv(x), c(np.full((1, 1, 1, 1), 2))), [["conv2d", "add"]]),
    "where": (lambda x: op.where(op.greater(conv(x), c(0)), x, c(0)), [["conv2d", "greater", "where"]]),
}


@pytest.mark.parametrize("what", [name for name, (_, expected) in CASES.items() if expected is not None])
def test_groups(what: str) -> None:
    body, expected = CASES[what]
    assert groups(FuseEpilogues()(module(body, SHAPE))) == expected


def test_same_numbers() -> None:
    """Each case reads an input of its own, so that none becomes another one's reader."""
    bodies = [body for body, _ in CASES.values()]

    def body(*xs: relax.Expr) -> list[relax.Expr]:
        results = (make(x) for make, x in zip(bodies, xs, strict=True))
        return [value for result in results for value in (result if isinstance(result, list) else [result])]

    before = module(body, *[SHAPE] * len(bodies))
    inputs = [floats(*SHAPE, seed=seed) for seed in range(len(bodies))]
    assert_same_numbers(before, FuseEpilogues()(before), *inputs, rounding=1e-6)


def test_a_value_read_twice_by_one_operator() -> None:
    builder = relax.BlockBuilder()
    x = relax.Var("x", relax.TensorType(list(SHAPE), "float32"))
    with builder.function("main", [x]):
        with builder.dataflow():
            value = builder.emit(conv(x))
            output = builder.emit_output(op.multiply(value, value))
        builder.emit_func_output(output)
    after = FuseEpilogues()(builder.get())
    assert groups(after) == [["conv2d", "multiply"]]
    assert_same_numbers(builder.get(), after, floats(*SHAPE), rounding=1e-6)


def test_equal_layers_share_a_kernel() -> None:
    """Weights are arguments, so layers of one shape are one function."""
    after = FuseEpilogues()(module(lambda x: op.nn.relu(conv(op.nn.relu(conv(x)), 1)), SHAPE))
    assert len(calls(after)) == 2 and len(after.functions) == 2


def test_scalars_are_part_of_the_kernel() -> None:
    after = FuseEpilogues()(module(lambda x: op.add(op.add(conv(x), c(2)), c(floats(8))), SHAPE))
    (call,) = calls(after)
    assert len(call.args) == 3  # x, weights and the addend per channel


def test_a_returned_value_is_an_output() -> None:
    """Also where main returns the variable itself instead of a tuple bound to another."""
    builder = relax.BlockBuilder()
    x = relax.Var("x", relax.TensorType(list(SHAPE), "float32"))
    with builder.function("main", [x]):
        with builder.dataflow():
            kept = builder.emit_output(op.tanh(x))
            other = builder.emit_output(op.exp(kept))
        builder.emit_func_output(relax.Tuple([kept, other]))
    before = builder.get()
    assert_same_numbers(before, FuseEpilogues()(before), floats(*SHAPE))


def test_frames_say_what_lies_inside() -> None:
    after = FuseEpilogues()(module(padded_for_the_next_layer, SHAPE))
    ((inside, *pads),) = after.attrs["bnnc.frames"].values()
    (members,) = (m for m in after.attrs["bnnc.members"].values() if inside in m)
    assert [int(pad) for pad in pads] == [1, 0, 2, 1] and str(members[-2]) == str(inside)


def test_members_name_what_was_fused() -> None:
    after = FuseEpilogues()(module(lambda x: op.nn.relu(op.add(conv(x), c(floats(8)))), SHAPE))
    (members,) = after.attrs["bnnc.members"].values()
    assert len(members) == 3
