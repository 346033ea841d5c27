"""Small whole networks, as the real ones are built: each has every kind of layer its family is known for."""

from __future__ import annotations

import numpy as np
import onnx

from models.graphs import QONNX, floats, graph, node, signs


def _sign(x: str, y: str) -> list[onnx.NodeProto]:
    """+1 where x >= 0, else -1."""
    return [node("GreaterOrEqual", [x, "zero"], f"{y}_ge"), node("Where", [f"{y}_ge", "one", "minus"], y)]


SIGN = {"zero": np.float32(0), "one": np.float32(1), "minus": np.float32(-1)}


def _norm(name: str, channels: int, seed: int) -> dict[str, np.ndarray]:
    """BatchNorm constants with negative and zero gammas among them."""
    gamma = floats(channels, seed=seed)
    gamma[::5] *= -1
    gamma[2 % channels] = 0
    values = {"gamma": gamma, "beta": floats(channels, seed=seed + 1), "mean": 5 * floats(channels, seed=seed + 2)}
    values["var"] = 1 + floats(channels, seed=seed + 3) ** 2
    return {f"{name}_{key}": value for key, value in values.items()}


def _batch_norm(x: str, y: str, name: str) -> onnx.NodeProto:
    return node("BatchNormalization", [x, *(f"{name}_{key}" for key in ("gamma", "beta", "mean", "var"))], y)


def residual() -> onnx.ModelProto:
    """Float stem, two binary blocks with shortcuts (one through a pool and a float 1x1), average pool, dense."""
    nodes = [
        node("Conv", ["x", "stem", "stem_bias"], "s", pads=[1, 1, 1, 1], strides=[2, 2]),
        _batch_norm("s", "s_bn", "n0"),
        node("Relu", ["s_bn"], "r0"),
        *_sign("r0_shift", "a1"),
        node("Conv", ["a1", "w1"], "c1", pads=[1, 1, 1, 1]),
        _batch_norm("c1", "b1", "n1"),
        node("Add", ["b1", "r0"], "r1"),
        node("PRelu", ["r1", "slopes"], "p1"),
        *_sign("p1", "a2"),
        node("Conv", ["a2", "w2"], "c2", pads=[1, 1, 1, 1], strides=[2, 2]),
        _batch_norm("c2", "b2", "n2"),
        node("AveragePool", ["p1"], "short", kernel_shape=[2, 2], strides=[2, 2], ceil_mode=0),
        node("Conv", ["short", "w3"], "down"),
        node("Add", ["b2", "down"], "r2"),
        node("GlobalAveragePool", ["r2"], "g"),
        node("Flatten", ["g"], "f"),
        node("Gemm", ["f", "w4", "bias"], "y", transB=1),
    ]
    nodes.insert(3, node("Sub", ["r0", "shift"], "r0_shift"))
    constants = {
        "stem": floats(33, 3, 3, 3), "stem_bias": floats(33), "shift": np.float32(0.2), "w1": 0.1 * signs(33, 33, 3, 3),
        "slopes": np.abs(floats(33, 1, 1)) - 0.1, "w2": signs(40, 33, 3, 3, seed=3), "w3": floats(40, 33, 1, 1),
        "w4": floats(10, 40), "bias": floats(10), **SIGN, **_norm("n0", 33, 10), **_norm("n1", 33, 20),
        **_norm("n2", 40, 30),
    }  # fmt: skip
    return graph(nodes, {"x": (2, 3, 12, 12)}, ["y"], constants)


def sequential() -> onnx.ModelProto:
    """conv - norm - sign chains with a max-pool after the sums, grouped and dilated layers, dense ones behind."""
    nodes = [
        node("Conv", ["x", "w0"], "c0"),
        _batch_norm("c0", "b0", "n0"),
        *_sign("b0", "a0"),
        node("Conv", ["a0", "w1"], "c1"),
        _batch_norm("c1", "b1", "n1"),
        node("MaxPool", ["b1"], "m1", kernel_shape=[2, 2], strides=[2, 2]),
        *_sign("m1", "a1"),
        node("Conv", ["a1", "w2"], "c2", group=2, dilations=[2, 1]),
        _batch_norm("c2", "b2", "n2"),
        *_sign("b2", "a2"),
        node("Flatten", ["a2"], "f"),
        node("MatMul", ["f", "w3"], "c3"),
        node("Mul", ["c3", "scale"], "d3"),
        node("Add", ["d3", "offset"], "b3"),
        *_sign("b3", "a3"),
        node("MatMul", ["a3", "w4"], "c4"),
        node("Add", ["c4", "bias"], "y"),
    ]
    constants = {
        "w0": floats(8, 1, 3, 3), "w1": signs(66, 8, 3, 3), "w2": signs(64, 33, 3, 3), "w3": signs(64 * 6, 20),
        "scale": floats(20, seed=7), "offset": 9 * floats(20, seed=8), "w4": signs(20, 10), "bias": floats(10), **SIGN,
        **_norm("n0", 8, 10), **_norm("n1", 66, 20), **_norm("n2", 64, 30),
    }  # fmt: skip
    return graph(nodes, {"x": (1, 1, 16, 14)}, ["y"], constants)


def transposed() -> onnx.ModelProto:
    """A Keras network after tf2onnx: NHWC at its edges and in between, transposes around each convolution."""
    nodes = [
        node("Transpose", ["x"], "x_t", perm=[0, 3, 1, 2]),
        node("Conv", ["x_t", "w0"], "c0_t", pads=[1, 1, 1, 1]),
        node("Transpose", ["c0_t"], "c0", perm=[0, 2, 3, 1]),
        node("Mul", ["c0", "scale"], "m0"),
        node("Add", ["m0", "shift"], "b0"),
        *_sign("b0", "a0"),
        node("Transpose", ["a0"], "a0_t", perm=[0, 3, 1, 2]),
        node("Pad", ["a0_t", "pads", "one"], "p0"),
        node("Conv", ["p0", "w1"], "c1_t", strides=[3, 3]),
        node("Transpose", ["c1_t"], "c1", perm=[0, 2, 3, 1]),
        node("Relu", ["c1"], "r1"),
        node("ReduceMean", ["r1"], "g", axes=[1, 2], keepdims=0),
        node("MatMul", ["g", "w2"], "d"),
        node("Softmax", ["d"], "y"),
        node("Identity", ["r1"], "inner"),
    ]
    constants = {
        "w0": floats(5, 3, 3, 3), "scale": floats(5, seed=1), "shift": floats(5, seed=2), "w1": 0.5 * signs(6, 5, 2, 2),
        "pads": np.array([0, 0, 1, 1, 0, 0, 1, 1]), "w2": floats(6, 4), **SIGN,
    }  # fmt: skip
    return graph(nodes, {"x": (1, 8, 8, 3)}, ["y", "inner"], constants)


def padded() -> onnx.ModelProto:
    """Zero padding, different on all four sides, where values are bits and where they are floats; Sign with eps."""
    nodes = [
        node("Sign", ["x"], "s"),
        node("Add", ["s", "eps"], "s_eps"),
        node("Sign", ["s_eps"], "a0"),
        node("Conv", ["a0", "w1"], "c1", pads=[2, 0, 1, 3], strides=[2, 1]),
        _batch_norm("c1", "b1", "n1"),
        *_sign("b1", "a1"),
        node("Pad", ["a1", "pads"], "p1"),
        node("Conv", ["p1", "w2"], "c2", pads=[0, 1, 0, 0], dilations=[2, 2]),
        node("LeakyRelu", ["c2"], "l2", alpha=0.1),
        node("Add", ["l2", "shift"], "b2"),
        *_sign("b2", "a2"),
        node("Conv", ["a2", "w3"], "y", pads=[1, 0, 0, 1], group=4),
    ]
    constants = {
        "eps": np.float32(0.1), "w1": signs(7, 33, 3, 3), "w2": signs(8, 7, 2, 3), "w3": signs(4, 2, 2, 2),
        "shift": 3 * floats(8, 1, 1), "pads": np.array([0, 0, 1, 0, 0, 0, 0, 2]), **SIGN, **_norm("n1", 7, 20),
    }  # fmt: skip
    return graph(nodes, {"x": (1, 33, 7, 6)}, ["y"], constants)


def lenet() -> onnx.ModelProto:
    """Float convolution, binary convolution, pools, flattening of images before a dense layer."""
    nodes = [
        node("Conv", ["x", "w0", "bias0"], "c0"),
        node("MaxPool", ["c0"], "m0", kernel_shape=[2, 2], strides=[2, 2]),
        node("Tanh", ["m0"], "t0"),
        *_sign("t0", "a0"),
        node("Conv", ["a0", "w1"], "c1"),
        node("MaxPool", ["c1"], "m1", kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
        node("Mul", ["m1", "scale"], "d1"),
        node("Reshape", ["d1", "shape"], "f"),
        node("Add", ["f", "shift"], "f_shift"),
        *_sign("f_shift", "a2"),
        node("Gemm", ["a2", "w2", "bias2"], "g2"),
        node("Relu", ["g2"], "r2"),
        node("MatMul", ["r2", "w3"], "y"),
    ]
    constants = {
        "w0": floats(6, 1, 3, 3), "bias0": floats(6), "w1": signs(16, 6, 3, 3), "scale": floats(16, 1, 1, seed=4),
        "shape": np.array([1, -1]), "shift": floats(64), "w2": 0.25 * signs(64, 20), "bias2": floats(20),
        "w3": floats(20, 10), **SIGN,
    }  # fmt: skip
    return graph(nodes, {"x": (1, 1, 14, 14)}, ["y"], constants)


def eight_bits() -> onnx.ModelProto:
    """Codes and weights of 8 bits: rows of eight pixels, of three and of one; 3, 8 and 16 channels."""
    random = np.random.default_rng(3)
    constants = {"scale": np.float32(1 / 64), "zero": np.float32(0), "bits": np.float32(8)}
    nodes, weights, x = [], {}, "x"
    for i, (outs, ins, strides) in enumerate(((8, 3, 1), (16, 8, 1), (16, 16, 4), (8, 16, 1))):
        nodes += [
            node("Quant", [x, *constants], f"q{i}", QONNX, signed=int(i == 0), narrow=0, rounding_mode="ROUND"),
            node("Conv", [f"q{i}", f"w{i}"], f"c{i}", strides=[1, strides], pads=[1, i % 3, 1, i % 3]),
        ]
        weights[f"w{i}"] = (random.integers(-128, 128, (outs, ins, 3, 3)) / 1024).astype("float32")
        x = f"c{i}"
    return graph(nodes, {"x": (1, 3, 6, 10)}, [x], constants | weights)


NETS = {"residual": residual, "sequential": sequential, "transposed": transposed, "padded": padded, "lenet": lenet}
