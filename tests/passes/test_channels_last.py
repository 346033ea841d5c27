"""Images become channels-last in structure and stay the same in numbers; transposes vanish where both ends agree."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.ir import ops
from bnnc.passes import ChannelsLast
from models.graphs import floats
from models.relax_modules import assert_same_numbers, assert_untouched, c, calls, constants, module, operators, sign

IMAGE = (2, 3, 5, 4)
WEIGHT = floats(6, 3, 3, 2, seed=9)


def conv(x: relax.Expr, weight: np.ndarray = WEIGHT, **attributes: object) -> relax.Expr:
    return op.nn.conv2d(x, c(weight), **attributes)


def nhwc(x: relax.Expr) -> relax.Expr:
    return op.permute_dims(x, [0, 2, 3, 1])


def nchw(x: relax.Expr) -> relax.Expr:
    return op.permute_dims(x, [0, 3, 1, 2])


def test_convolution() -> None:
    def expected(x: relax.Expr) -> relax.Expr:
        layouts = {"data_layout": "NHWC", "kernel_layout": "HWIO", "out_layout": "NHWC", "out_dtype": "float32"}
        return nchw(op.nn.conv2d(nhwc(x), c(WEIGHT.transpose(2, 3, 1, 0)), **layouts))

    after = ChannelsLast()(module(conv, IMAGE))
    tvm.ir.assert_structural_equal(after["main"], module(expected, IMAGE)["main"], map_free_vars=True)
    orders = {str(k): [int(i) for i in v] for k, v in after.attrs["bnnc.orders"].items()}
    assert orders == {"lv": [0, 2, 3, 1], "x0_transposed": [0, 2, 3, 1]}


def test_transposes_around_a_convolution_vanish() -> None:
    """What tf2onnx writes: NHWC in, NHWC out."""
    before = module(lambda x: nhwc(op.nn.relu(conv(nchw(x)))), (2, 5, 4, 3))
    after = ChannelsLast()(before)
    assert operators(after) == {"nn.conv2d": 1, "nn.relu": 1}
    assert_same_numbers(before, after, floats(2, 5, 4, 3), rounding=1e-6)


def test_one_channel_is_only_reshaped() -> None:
    before = module(lambda x: conv(x, floats(1, 1, 2, 2)), (1, 1, 5, 4))
    after = ChannelsLast()(before)
    assert operators(after) == {"nn.conv2d": 1, "reshape": 2}
    assert_same_numbers(before, after, floats(1, 1, 5, 4), rounding=1e-6)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("axis", [1, 3])
def test_counted_thresholds_follow_their_axis(channels: int, axis: int) -> None:
    thresholds = c(np.sort(floats(1 if channels == 1 else IMAGE[axis], 5)))

    def code(x: relax.Expr) -> relax.Expr:
        return ops.affine(ops.count_reached(x, thresholds, axis=axis), low=0, high=5)

    before = module(lambda x: [conv(code(x)), conv(code(op.nn.relu(conv(x, floats(3, 3, 1, 1)))))], IMAGE)
    after = ChannelsLast()(before)
    counts = [call for call in calls(after) if ops.is_op(call, "bnnc.count_reached")]
    assert [ops.attrs_of(call)["axis"] for call in counts] == [{1: 3, 3: 2}[axis]] * 2
    assert_same_numbers(before, after, floats(*IMAGE), rounding=1e-6)


def test_thresholds_of_a_flattened_image_are_permuted() -> None:
    """Thresholds per column follow the columns; so do the rows of the matrix behind them."""
    thresholds, matrix = c(np.sort(floats(54, 4))), c(floats(54, 5, seed=1))

    def body(x: relax.Expr) -> relax.Expr:
        columns = op.reshape(relax.BlockBuilder.current().emit(conv(x)), [2, 54])
        return op.matmul(ops.count_reached(columns, thresholds, axis=1), matrix)

    before = module(body, IMAGE)
    after = ChannelsLast()(before)
    assert_same_numbers(before, after, floats(*IMAGE), rounding=1e-5)


def test_integer_convolution_stays_integer() -> None:
    weight = np.arange(-81, 81).reshape(6, 3, 3, 3)

    def body(x: relax.Expr) -> relax.Expr:
        return op.nn.conv2d(op.astype(op.round(x), "int32"), relax.const(weight.astype("int32")))

    before = module(body, IMAGE)
    after = ChannelsLast()(before)
    assert next(str(call.ty.dtype) for call in calls(after) if ops.is_op(call, "relax.nn.conv2d")) == "int32"
    assert_same_numbers(before, after, 9 * floats(*IMAGE))


def test_quantizer_of_an_image_is_transposed_before() -> None:
    """Bits are packed along the last axis."""
    for scale in (c(2), c(floats(1, 3, 1, 1))):
        before = module(lambda x, s=scale: conv(sign(x, s.value.numpy())), IMAGE)
        after = ChannelsLast()(before)
        assert [call.op.name for call in calls(after)][:2] == ["relax.permute_dims", "bnnc.quantize"]
        assert_same_numbers(before, after, floats(*IMAGE), rounding=1e-6)


def test_flattening_moves_into_the_rows_of_dense_weights() -> None:
    def body(x: relax.Expr) -> relax.Expr:
        flat = op.reshape(conv(x), [2, 6 * 3 * 3])
        shifted = op.add(op.multiply(flat, c(floats(54))), c(floats(1, 54)))
        return op.matmul(op.nn.relu(shifted), c(floats(54, 7)))

    before = module(body, IMAGE)
    after = ChannelsLast()(before)
    assert operators(after)["permute_dims"] == 1 and "take" not in operators(after)
    assert_same_numbers(before, after, floats(*IMAGE), rounding=1e-6)
    # Values in another order must not go by the name of the ONNX tensor: verify would compare them with it.
    names = [binding.var.name for binding in after["main"].body.blocks[0].bindings]
    assert sum(name.endswith("_columns") for name in names) == 4


def norm(x: relax.Expr) -> relax.Expr:
    return op.add(op.multiply(x, c(floats(6, 1, 1))), c(floats(1, 6, 1, 1)))


BODIES: dict[str, Callable[[relax.Expr], relax.Expr | list[relax.Expr]]] = {
    "pads, strides, dilation": lambda x: conv(x, padding=[2, 0, 1, 3], strides=[2, 3], dilation=[2, 1]),
    "depthwise": lambda x: conv(x, floats(3, 1, 2, 2), groups=3),
    "groups": lambda x: conv(conv(x), floats(4, 3, 1, 1), groups=2),
    "per channel": lambda x: norm(conv(x)),
    "constant first": lambda x: op.subtract(c(floats(6, 1, 1)), conv(x)),
    "per pixel": lambda x: op.multiply(conv(x), c(floats(3, 3))),
    "per row": lambda x: op.multiply(conv(x), c(floats(3, 1))),
    "scalar of rank 3": lambda x: op.multiply(conv(x), c(floats(1, 1, 1))),
    "two images in different orders": lambda x: op.add(conv(x), op.tanh(op.nn.avg_pool2d(conv(x), [1, 1]))),
    "image plus input": lambda x: op.add(conv(x, floats(3, 3, 1, 1)), x),
    "constant of higher rank": lambda x: op.add(op.sum(conv(x), [1]), c(floats(2, 1, 1, 3))),
    "where": lambda x: op.where(op.greater(conv(x), c(0)), conv(x), c(floats(6, 1, 1))),
    "max pool": lambda x: op.nn.max_pool2d(conv(x), [2, 2], [3, 1], padding=[1, 0, 0, 1], ceil_mode=True),
    "avg pool": lambda x: op.nn.avg_pool2d(conv(x), [3, 3], [1, 1], padding=[1, 1, 1, 1], count_include_pad=True),
    "global pool": lambda x: op.nn.adaptive_avg_pool2d(conv(x), [1, 1]),
    "adaptive pool": lambda x: op.nn.adaptive_avg_pool2d(conv(x), [3, 1]),
    "pad": lambda x: op.nn.pad(conv(x), [0, 1, 2, 0, 0, 3, 1, 1], pad_value=0.5),
    "pad of the input": lambda x: conv(op.nn.pad(x, [0, 0, 0, 0, 1, 2, 3, 0])),
    "concat channels": lambda x: op.concat([conv(x), op.tanh(conv(x))], 1),
    "concat rows": lambda x: op.concat([conv(x), c(floats(2, 6, 1, 3))], -2),
    "softmax over channels": lambda x: op.nn.softmax(conv(x), 1),
    "prelu": lambda x: op.nn.prelu(conv(x), c(floats(6)), 1),
    "mean to a matrix": lambda x: op.mean(conv(x), [2, 3]),
    "mean over channels": lambda x: op.mean(conv(x), [1]),
    "mean over rows, kept": lambda x: op.mean(conv(x), [-2], keepdims=True),
    "max over channels and columns": lambda x: op.max(conv(x), [1, 3]),
    "sum of everything": lambda x: op.sum(conv(x)),
    "sum of all axes added": lambda x: op.add(op.sum(conv(x), [0, 1, 2, 3]), conv(x)),
    "squeeze and excite": lambda x: op.multiply(
        conv(x), op.reshape(op.sigmoid(op.matmul(op.mean(conv(x), [2, 3]), c(floats(6, 6)))), [2, 6, 1, 1])
    ),
    "other transposes": lambda x: op.permute_dims(op.tanh(op.permute_dims(conv(x), [3, 1, 0, 2])), [1, 0, 3, 2]),
    "reversed axes": lambda x: op.permute_dims(conv(x)),
    "reshape apart": lambda x: op.reshape(conv(x), [2, 2, 3, 9]),
    "flatten to one row": lambda x: op.reshape(conv(x), [1, 108]),
    "flatten and return": lambda x: op.flatten(op.reshape(conv(x), [2, 54])),
    "flatten against another": lambda x: op.add(op.reshape(conv(x), [2, 54]), op.reshape(op.tanh(conv(x)), [2, 54])),
    "flatten against a column": lambda x: op.multiply(
        op.reshape(conv(x), [2, 54]), op.mean(op.reshape(x, [2, 60]), [1], keepdims=True)
    ),
    "flatten and sum": lambda x: op.sum(op.reshape(conv(x), [2, 54]), [1]),
    "flatten to a product of variables": lambda x: op.matmul(
        op.reshape(conv(x), [2, 54]), op.permute_dims(op.reshape(op.tanh(conv(x)), [2, 54]), [1, 0])
    ),
    "split": lambda x: list(_parts(op.split(conv(x), 2, 1))),
    "slice": lambda x: op.strided_slice(conv(x), [1, -1], [1, 0], [6, 3], [2, 1]),
    "gather": lambda x: op.take(conv(x), relax.const([5, 0, 0], "int64"), 1),
    "gather one": lambda x: op.take(conv(x), relax.const(2, "int64"), 1),
    "shuffle": lambda x: shuffled(conv(x)),
    "pixels in one axis": lambda x: op.permute_dims(op.reshape(conv(x), [2, 6, 9]), [0, 2, 1]),
    "heads": lambda x: op.reshape(op.tanh(op.reshape(conv(x), [2, 2, 3, 3, 3, 1])), [2, 6, 3, 3]),
    "two results": lambda x: [conv(x), op.nn.relu(conv(x))],
    "clip": lambda x: op.clip(conv(x), -0.5, 0.5),
    "unknown operator": lambda x: op.cumsum(conv(x), 1),
}


def shuffled(x: relax.Expr) -> relax.Expr:
    apart = op.permute_dims(op.reshape(x, [2, 2, 3, 3, 3]), [0, 2, 1, 3, 4])
    return op.reshape(apart, [2, 6, 3, 3])


def _parts(value: relax.Expr) -> tuple[relax.Expr, relax.Expr]:
    return relax.TupleGetItem(value, 1), relax.TupleGetItem(value, 0)


@pytest.mark.parametrize("what", BODIES)
def test_images_are_channels_last(what: str) -> None:
    for call in calls(ChannelsLast()(module(BODIES[what], IMAGE))):
        if call.op.name in ("relax.nn.conv2d", "relax.nn.max_pool2d", "relax.nn.avg_pool2d"):
            assert str(call.attrs.data_layout if "conv" in call.op.name else call.attrs.layout) == "NHWC"


def test_channels_are_cut_and_shuffled_where_they_are_stored() -> None:
    def body(x: relax.Expr) -> relax.Expr:
        halves = op.split(shuffled(conv(x)), 2, 1)
        part = op.strided_slice(relax.TupleGetItem(halves, 1), [1], [1], [3])
        return conv(part, floats(4, 2, 2, 2))

    after = ChannelsLast()(module(body, IMAGE))
    moved = [call for call in calls(after) if call.op.name == "relax.permute_dims"]
    assert [[int(axis) for axis in call.attrs.axes] for call in moved] == [[0, 2, 3, 1], [0, 1, 2, 4, 3], [0, 3, 1, 2]]


def test_same_numbers() -> None:
    """All bodies as the results of one module, which compiles once."""

    def body(x: relax.Expr) -> list[relax.Expr]:
        results = (make(x) for make in BODIES.values())
        return [value for result in results for value in (result if isinstance(result, list) else [result])]

    before = module(body, IMAGE)
    assert_same_numbers(before, ChannelsLast()(before), floats(*IMAGE), rounding=2e-6)


@pytest.mark.parametrize("groups", [1, 2])
def test_one_dimensional_convolution(groups: int) -> None:
    def body(x: relax.Expr) -> relax.Expr:
        weight = c(floats(6, 4 // groups, 3))
        return op.nn.conv1d(x, weight, strides=[2], padding=[2, 1], dilation=[2], groups=groups)

    before = module(body, (2, 4, 11))
    after = ChannelsLast()(before)
    assert operators(after)["nn.conv2d"] == 1 and operators(after)["nn.conv1d"] == 0
    assert_same_numbers(before, after, floats(2, 4, 11), rounding=1e-6)


def test_weights_that_are_computed() -> None:
    before = module(lambda x, w: op.nn.conv2d(x, op.tanh(w)), IMAGE, WEIGHT.shape)
    assert_same_numbers(before, ChannelsLast()(before), floats(*IMAGE), WEIGHT, rounding=1e-6)


@pytest.mark.parametrize(
    "body",
    [
        lambda x: op.nn.conv2d(x, c(floats(3, 3, 4, 2)), data_layout="NHWC", kernel_layout="HWIO"),
        lambda x: op.matmul(op.reshape(x, [2, 60]), c(floats(60, 2))),
        lambda x: op.nn.max_pool2d(x, [2, 2], layout="NHWC"),
    ],
    ids=["NHWC convolution", "dense", "NHWC pool"],
)
def test_does_not_fire(body: Callable) -> None:
    assert_untouched(ChannelsLast(), module(body, IMAGE))


def test_constants_are_transposed_here_not_in_the_library() -> None:
    after = ChannelsLast()(module(lambda x: norm(conv(x)), IMAGE))
    assert operators(after)["permute_dims"] == 2
    assert [array.shape for call in calls(after) for array in constants(call)][1:] == [(1, 1, 1, 6)] * 2
