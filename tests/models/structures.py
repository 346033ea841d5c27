"""Networks of every structure: residual, branching, grouped, extreme sizes, unusual inputs and outputs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnx
from onnx import TensorProto

from models.build import Net
from models.graphs import floats, signs


def _blocks(slope: Callable[[Net, str, int], str]) -> onnx.ModelProto:
    """Two residual blocks behind a float stem; the second one halves the image."""
    n = Net(x=(1, 3, 12, 12))
    x = n.norm(n("Conv", "x", floats(33, 3, 3, 3), strides=[2, 2], pads=[1, 1, 1, 1]), 33, spread=1.0)
    y = n.norm(n.conv(n.sign(n("Add", x, floats(33, 1, 1))), 33, 33, pads=[1, 1, 1, 1]), 33)
    x = slope(n, n("Add", y, x), 33)
    y = n.norm(n.conv(n.sign(x), 66, 33, pads=[1, 1, 1, 1], strides=[2, 2]), 66)
    short = n("AveragePool", x, kernel_shape=[2, 2], strides=[2, 2])
    x = slope(n, n("Add", y, n("Concat", short, short, axis=1)), 66)
    return n.model(n("Gemm", n("Flatten", n("GlobalAveragePool", x)), floats(10, 66), floats(10), transB=1))


def _prelu(n: Net, x: str, channels: int) -> str:
    return n("PRelu", x, floats(channels, 1, 1))


def _rprelu(n: Net, x: str, channels: int) -> str:
    return n("Add", _prelu(n, n("Add", x, floats(channels, 1, 1)), channels), floats(1, channels, 1, 1, seed=1))


def pooled_bits() -> onnx.ModelProto:
    """Max-pools on bits and before signs, with and without padding."""
    n = Net(x=(1, 5, 13, 12))
    x = n("MaxPool", n.sign("x"), kernel_shape=[3, 2], strides=[1, 1])
    x = n.norm(n.conv(x, 40, 5), 40)
    x = n.sign(n("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]))
    x = n("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1)
    return n.model(n.conv(x, 3, 40, kernel=(2, 2)))


def flattened() -> onnx.ModelProto:
    """Images flattened into dense layers: channels in whole words and not; two dense layers behind each other."""
    n = Net(x=(2, 3, 6, 5))
    outputs = []
    for channels in (32, 5):
        bits = n.sign(n.norm(n.conv(n.sign("x"), channels, 3), channels))
        flat = n("Flatten", bits)
        y = n.norm(n("MatMul", flat, signs(channels * 12, 33)), 33)
        outputs.append(n("MatMul", n.sign(y), signs(33, 4)))
    return n.model(*outputs)


def branches() -> onnx.ModelProto:
    """Concatenation, split, slices and channel shuffle between binary layers."""
    n = Net(x=(1, 12, 5, 5))
    bits = n.sign("x")
    left, right = n.sign(n.norm(n.conv(bits, 32, 12), 32)), n.sign(n.norm(n.conv(bits, 5, 12), 5))
    joined = n.conv(n("Concat", left, right, axis=1), 7, 37)
    other = n.conv(n("Concat", right, left, axis=1), 7, 37)
    one, two = n.several(2, "Split", bits, np.array([4, 8]), axis=1)
    shuffled = n("Reshape", bits, np.array([1, 3, 4, 5, 5]))
    shuffled = n("Reshape", n("Transpose", shuffled, perm=[0, 2, 1, 3, 4]), np.array([1, 12, 5, 5]))
    part = n("Slice", bits, np.array([1]), np.array([9]), np.array([1]))
    return n.model(joined, other, n.conv(one, 3, 4), n.conv(two, 3, 8), n.conv(shuffled, 3, 12), n.conv(part, 3, 8))


def moved_bits() -> onnx.ModelProto:
    """Channels of bits that are cut, joined and shuffled in the middle of a network, in words and across them."""
    n = Net(x=(2, 4, 6, 5))
    bits = n.sign(n.norm(n.conv(n.sign("x"), 66, 4, pads=[1, 1, 1, 1]), 66))
    left, right = n.several(2, "Split", bits, np.array([33, 33]), axis=1)
    shuffled = n("Reshape", n("Concat", right, left, right, axis=1), np.array([2, 3, 33, 6, 5]))
    shuffled = n("Reshape", n("Transpose", shuffled, perm=[0, 2, 1, 3, 4]), np.array([2, 99, 6, 5]))
    part = n("Slice", shuffled, np.array([1]), np.array([-2]), np.array([1]))
    pooled = n("MaxPool", part, kernel_shape=[2, 2], strides=[2, 2])
    grouped = n.conv(pooled, 6, 32, group=3, kernel=(2, 2))
    return n.model(grouped, n("MatMul", n("Flatten", n("Gather", bits, np.array([65, 0, 7]), axis=1)), signs(90, 5)))


def float_shuffle() -> onnx.ModelProto:
    """ShuffleNet: halves of the channels, one through a binary layer, shuffled together again."""
    n = Net(x=(1, 32, 6, 6))
    left, right = n.several(2, "Split", "x", axis=1)
    right = n.norm(n.conv(n.sign(right), 16, 16, pads=[1, 1, 1, 1]), 16)
    x = n("Reshape", n("Concat", left, right, axis=1), np.array([1, 2, 16, 6, 6]))
    x = n("Reshape", n("Transpose", x, perm=[0, 2, 1, 3, 4]), np.array([1, 32, 6, 6]))
    return n.model(n.conv(n.sign(x), 8, 32), x)


def groups() -> onnx.ModelProto:
    """Grouped layers with 33 channels each, depthwise layers, groups with one output."""
    n = Net(x=(1, 66, 6, 6))
    bits = n.sign("x")
    x = n.sign(n.norm(n.conv(bits, 34, 33, group=2, pads=[1, 1, 1, 1]), 34))
    depthwise = n.conv(bits, 66, 1, group=66, pads=[1, 1, 1, 1])
    multiplied = n.sign(n.norm(n.conv(bits, 132, 1, group=66), 132, spread=1.0))
    return n.model(n.conv(x, 2, 17, group=2), depthwise, n.conv(multiplied, 3, 132, kernel=(1, 1)))


def one_dimensional() -> onnx.ModelProto:
    n = Net(x=(2, 5, 20))
    x = n.sign(n.norm(n.conv("x", 33, 5, kernel=(3,), pads=[1, 1]), 33))
    x = n.norm(n.conv(x, 12, 33, kernel=(5,), pads=[2, 1], strides=[2]), 12)
    x = n.sign(n("MaxPool", x, kernel_shape=[2], strides=[2]))
    x = n.conv(x, 7, 12, kernel=(2,), dilations=[2])
    return n.model(n("Flatten", x))


def windows() -> onnx.ModelProto:
    """Dilation, stride larger than the kernel, windows as large as the image, a 1x1 image, one channel."""
    n = Net(x=(3, 1, 7, 9), z=(1, 33, 1, 1))
    bits, point = n.sign("x"), n.sign("z")
    x = n.sign(n.norm(n.conv(bits, 33, 1, dilations=[2, 3], pads=[2, 3, 2, 3]), 33, spread=1.0))
    return n.model(
        n.conv(x, 1, 33, kernel=(2, 2), strides=[3, 5]),
        n.conv(x, 17, 33, kernel=(7, 9)),
        n.conv(bits, 2, 1, kernel=(1, 1), strides=[4, 4]),
        n.conv(point, 16, 33, kernel=(1, 1)),
        n.conv(point, 16, 33, pads=[1, 1, 1, 1]),
    )


def long_sums() -> onnx.ModelProto:
    """More terms than 16 bits count."""
    n = Net(x=(1, 70_000))
    y = n("MatMul", n.sign("x"), signs(70_000, 5))
    return n.model(y, n("MatMul", n.sign(n("Add", y, floats(5))), signs(5, 2)))


def ports() -> onnx.ModelProto:
    """Several inputs and outputs: one used inside too, one passed through, one twice, one constant times one, int64."""
    n = Net(a=(1, 8, 4, 4), b=(1, 8, 4, 4), scale=(1,))
    sums = n.conv(n.sign(n("Add", "a", "b")), 33, 8)
    x = n("Mul", sums, "scale")
    inner = n.sign(x)
    y = n.conv(inner, 4, 33, kernel=(2, 2))
    best = n("ArgMax", n("Flatten", y), axis=1, keepdims=0)
    same = n("Identity", y)
    through = n("Identity", "b")
    return n.model(inner, sums, y, best, same, through, dtypes={best: TensorProto.INT64})


def returned() -> onnx.ModelProto:
    """An input that is an output itself, a tensor returned twice, an input nobody reads."""
    n = Net(x=(1, 40), unread=(2,))
    y = n("MatMul", n.sign("x"), signs(40, 3))
    return n.model(y, "x", y)


def all_float() -> onnx.ModelProto:
    """No binary layer at all; even so every operator runs, an integer input and a boolean output included."""
    n = Net(x=(1, 3, 9, 9), ids=(2,))
    x = n("Relu", n.norm(n("Conv", "x", floats(8, 3, 3, 3), floats(8)), 8))
    x = n("Conv", x, floats(8, 1, 3, 3), group=8, pads=[1, 1, 1, 1])
    x = n("HardSwish", n("Conv", x, floats(6, 4, 1, 1), group=2))
    x = n("Mul", x, n("Sigmoid", n("GlobalAveragePool", x)))
    x = n("MaxPool", x, kernel_shape=[3, 3], strides=[3, 3])
    y = n("Softmax", n("Gemm", n("Flatten", x), floats(5, 24), transB=1))
    rows = n("Gather", floats(4, 3), "ids")
    tiled = n("Tile", n("MatMul", rows, n("Transpose", rows, perm=[1, 0])), np.array([1, 2]))
    large = n("Greater", y, 0.25)
    return n.model(y, tiled, large, dtypes={"ids": TensorProto.INT64, large: TensorProto.BOOL})


STRUCTURES: dict[str, tuple[Callable[[], onnx.ModelProto], int]] = {
    "residual_prelu": (lambda: _blocks(_prelu), 2),
    "residual_rprelu": (lambda: _blocks(_rprelu), 2),
    "pooled_bits": (pooled_bits, 2),
    "flattened": (flattened, 6),
    "branches": (branches, 8),
    "moved_bits": (moved_bits, 3),
    "float_shuffle": (float_shuffle, 2),
    "groups": (groups, 5),
    "one_dimensional": (one_dimensional, 2),
    "windows": (windows, 6),
    "long_sums": (long_sums, 2),
    "ports": (ports, 2),
    "returned": (returned, 1),
    "all_float": (all_float, 0),
}
