"""Sequential binary networks in plain NumPy: sums are integers, everything else float32, one operator at a time.

Written from the ONNX and QONNX definitions, sharing no code with bnnc, for the operators that such networks have.
"""

from __future__ import annotations

import numpy as np
import onnx
from numpy.lib.stride_tricks import sliding_window_view
from onnx import helper, numpy_helper

Values = dict[str, np.ndarray]
FRACTION = 128  # the coarsest grid that all operands of sums lie on: +-1, and 8-bit inputs between -1 and 1


def integers(x: np.ndarray) -> np.ndarray:
    """``x`` in units of 1 / FRACTION; it must be a whole number of them."""
    whole = np.rint(x * FRACTION).astype("int64")
    assert np.array_equal(whole / FRACTION, x)
    return whole


def product(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """x @ weight, [..., K] by [K, O], summed in int64."""
    assert np.all(np.abs(weight) == 1)
    return ((integers(x) @ weight.astype("int64")) / FRACTION).astype("float32")


def convolution(x: np.ndarray, weight: np.ndarray, strides: list[int]) -> np.ndarray:
    """Without padding: x [N, C, H, W], weight [O, C, kh, kw]."""
    windows = sliding_window_view(x, weight.shape[2:], axis=(2, 3))[:, :, :: strides[0], :: strides[1]]
    rows = windows.transpose(0, 2, 3, 1, 4, 5)
    sums = product(rows.reshape(*rows.shape[:3], -1), weight.reshape(len(weight), -1).T)
    return sums.transpose(0, 3, 1, 2)


def max_pool(x: np.ndarray, kernel: list[int], strides: list[int]) -> np.ndarray:
    return sliding_window_view(x, kernel, axis=(2, 3))[:, :, :: strides[0], :: strides[1]].max(axis=(4, 5))


def batch_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, mean: np.ndarray, var: np.ndarray, epsilon: float):
    scale = (np.float32(1) / np.sqrt(var + np.float32(epsilon))) * gamma
    shape = (-1,) + (1,) * (x.ndim - 2)
    return x * scale.reshape(shape) + (beta - mean * scale).reshape(shape)


def quantize(x: np.ndarray, scale: np.ndarray, zero: np.ndarray, width: np.ndarray) -> np.ndarray:
    """Signed, not narrow, rounding half to even."""
    top = 2.0 ** (float(width) - 1)
    return ((np.rint(np.clip(x / scale + zero, -top, top - 1)) - zero) * scale).astype("float32")


def run(model: onnx.ModelProto, feeds: Values) -> Values:
    """Every tensor of the graph by name."""
    values = {**feeds, **{tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}}
    for node in model.graph.node:
        attributes = {a.name: helper.get_attribute_value(a) for a in node.attribute}
        values[node.output[0]] = _apply(node.op_type, [values[name] for name in node.input], attributes)
    return values


def _apply(op: str, inputs: list[np.ndarray], attributes: dict) -> np.ndarray:
    binary = {"Add": np.add, "Sub": np.subtract, "Mul": np.multiply, "Div": np.divide, "Pow": np.power}
    if op in binary:
        return binary[op](*inputs)
    x = inputs[0] if inputs else None
    if op == "Constant":
        return numpy_helper.to_array(attributes["value"])
    if op == "BipolarQuant":
        return np.where(x >= 0, inputs[1], -inputs[1]).astype("float32")
    if op == "Quant":
        return quantize(*inputs)
    if op == "MatMul":
        return product(*inputs)
    if op == "Conv":
        return convolution(x, inputs[1], attributes.get("strides", [1, 1]))
    if op == "MaxPool":
        return max_pool(x, attributes["kernel_shape"], attributes["strides"])
    if op == "BatchNormalization":
        return batch_norm(*inputs, attributes.get("epsilon", 1e-5))
    if op == "Transpose":
        return x.transpose(attributes["perm"])
    if op in ("Reshape", "Flatten"):
        return x.reshape(inputs[1]) if op == "Reshape" else x.reshape(len(x), -1)
    if op == "Shape":
        return np.array(x.shape)
    if op == "Gather":
        return np.take(x, inputs[1], axis=attributes.get("axis", 0))
    if op == "Unsqueeze":
        return np.expand_dims(x, tuple(attributes["axes"]))
    if op == "Concat":
        return np.concatenate(inputs, attributes["axis"])
    raise NotImplementedError(op)
