"""MXNet and BMXNet operators in plain NumPy, straight from their definitions; shares no code with bnnc.

Everything is float32, one operation at a time; dot products are summed in float64, so those of integers are exact.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Values = dict[str, np.ndarray]
F = np.float32


def det_sign(x: np.ndarray) -> np.ndarray:
    return np.where(x >= 0, F(1), F(-1))


def roundf(x: np.ndarray) -> np.ndarray:
    """C's: to the nearest integer, halves away from zero. float64 holds x + 1/2 exactly."""
    return (np.sign(x) * np.floor(np.abs(x).astype("float64") + 0.5)).astype("float32")


def quantize(x: np.ndarray, bits: int) -> np.ndarray:
    n = F(2.0**bits - 1)
    return roundf(n * x) / n


def quantize_activation(x: np.ndarray, bits: int) -> np.ndarray:
    return det_sign(x) if bits == 1 else quantize(np.maximum(np.minimum(x, F(1)), F(0)), bits)


def quantize_weight(w: np.ndarray, bits: int) -> np.ndarray:
    if bits == 1:
        return det_sign(w)
    if bits == 32:
        return w
    t = np.tanh(w)
    return F(2) * quantize(t / (F(2) * np.abs(t).max()) + F(0.5), bits) - F(1)


def columns(x: np.ndarray, kernel: tuple, stride: tuple, pad: tuple, dilate: tuple) -> np.ndarray:
    """im2col with zeros: [N, C, *kernel, *out]."""
    padded = np.pad(x, [(0, 0), (0, 0), *((p, p) for p in pad)])
    out = [
        (size - (k - 1) * d - 1) // s + 1
        for size, k, s, d in zip(padded.shape[2:], kernel, stride, dilate, strict=True)
    ]
    result = np.empty((*x.shape[:2], *kernel, *out), x.dtype)
    for tap in np.ndindex(*kernel):
        at = tuple(
            slice(t * d, t * d + s * (o - 1) + 1, s) for t, d, s, o in zip(tap, dilate, stride, out, strict=True)
        )
        result[(slice(None), slice(None), *tap)] = padded[(slice(None), slice(None), *at)]
    return result


def multiply(col: np.ndarray, weight: np.ndarray, groups: int) -> np.ndarray:
    """Rows of weights times columns, group by group: [N, O, *out]."""
    spatial = weight.ndim - 2
    per_in, per_out = col.shape[1] // groups, len(weight) // groups
    assert per_in == weight.shape[1]
    parts = []
    for g in range(groups):
        a = col[:, g * per_in : (g + 1) * per_in].astype("float64")
        w = weight[g * per_out : (g + 1) * per_out].astype("float64")
        axes = list(range(1, spatial + 2))
        parts.append(np.moveaxis(np.tensordot(a, w, (axes, axes)), -1, 1))
    return np.concatenate(parts, 1).astype("float32")


class Attributes(dict):
    def get_value(self, name: str, default: Any) -> Any:
        text = self.get(name)
        if text is None:
            return default
        try:
            return ast.literal_eval(re.sub(r"(\d)L", r"\1", text))  # Python 2 wrote long integers
        except (ValueError, SyntaxError):
            return text


def window(a: Attributes) -> tuple[tuple, tuple, tuple, tuple]:
    kernel = a.get_value("kernel", ())
    ones = (1,) * len(kernel)
    return kernel, a.get_value("stride", ones), a.get_value("pad", (0,) * len(kernel)), a.get_value("dilate", ones)


def per_channel(values: np.ndarray, x: np.ndarray) -> np.ndarray:
    return values.reshape(-1, *[1] * (x.ndim - 2))


def convolution(a: Attributes, x: np.ndarray, w: np.ndarray, bias: np.ndarray | None = None) -> np.ndarray:
    y = multiply(columns(x, *window(a)), w, a.get_value("num_group", 1))
    return y if bias is None else y + per_channel(bias, y)


def q_convolution(a: Attributes, x: np.ndarray, w: np.ndarray, bias: np.ndarray | None = None) -> np.ndarray:
    act, bits = a.get_value("act_bit", 1), a.get_value("weight_bit", 1)
    col = columns(x, *window(a))
    if act != 32:
        col = quantize_activation(col, act)
    y = multiply(col, quantize_weight(w, bits), a.get_value("num_group", 1))
    if act == bits == 1:
        y = (F(math.prod(w.shape[1:])) + y) / F(2)
    if bias is not None:
        y = y + per_channel(bias, y)
    if act == bits == 1 and a.get("scaling_mode") == "forward":
        y = y * F(np.abs(w).mean(dtype="float64"))
    return y


def q_fully_connected(a: Attributes, x: np.ndarray, w: np.ndarray, bias: np.ndarray | None = None) -> np.ndarray:
    act, bits = a.get_value("act_bit", 1), a.get_value("weight_bit", 1)
    x = x.reshape(len(x), -1)
    if act != 32:
        x = quantize_activation(x, act)
    y = (x.astype("float64") @ quantize_weight(w, bits).T.astype("float64")).astype("float32")
    if act == bits == 1:
        y = (F(w.shape[1]) + y) / F(2)
    return y if bias is None else y + bias


def q_activation(a: Attributes, x: np.ndarray) -> np.ndarray:
    return x if a.get_value("backward_only", False) else quantize_activation(x, a.get_value("act_bit", 1))


def batch_norm(a: Attributes, x: np.ndarray, *parameters: np.ndarray) -> np.ndarray:
    gamma, beta, mean, var = parameters
    if a.get_value("fix_gamma", True):
        gamma = np.ones_like(gamma)
    scale = gamma / np.sqrt(var + F(a.get_value("eps", 1e-3)))
    return (x - per_channel(mean, x)) * per_channel(scale, x) + per_channel(beta, x)


def fully_connected(a: Attributes, x: np.ndarray, w: np.ndarray, bias: np.ndarray | None = None) -> np.ndarray:
    y = (x.reshape(len(x), -1).astype("float64") @ w.T.astype("float64")).astype("float32")
    return y if bias is None else y + bias


def pooling(a: Attributes, x: np.ndarray) -> np.ndarray:
    """Window by window. Averages divide by what lies inside size + pad, padding included unless told otherwise."""
    kind = a.get("pool_type", "max")
    if a.get_value("global_pool", False):
        flat = x.reshape(*x.shape[:2], -1)
        y = flat.max(2) if kind == "max" else flat.mean(2, dtype="float64").astype("float32")
        return y.reshape(*x.shape[:2], *[1] * (x.ndim - 2))
    kernel, stride, pad, _ = window(a)
    up = math.ceil if a.get("pooling_convention") == "full" else math.floor
    size = x.shape[2:]
    out = [1 + up((n + 2 * p - k) / s) for n, k, s, p in zip(size, kernel, stride, pad, strict=True)]
    y = np.empty((*x.shape[:2], *out), "float32")
    for at in np.ndindex(*out):
        begin = [o * s - p for o, s, p in zip(at, stride, pad, strict=True)]
        end = [min(b + k, n + p) for b, k, n, p in zip(begin, kernel, size, pad, strict=True)]
        inside = tuple(slice(max(b, 0), min(e, n)) for b, e, n in zip(begin, end, size, strict=True))
        values = x[(slice(None), slice(None), *inside)].reshape(*x.shape[:2], -1)
        area = math.prod(e - b for b, e in zip(begin, end, strict=True))
        if not a.get_value("count_include_pad", True):
            area = values.shape[2]
        y[(slice(None), slice(None), *at)] = values.max(2) if kind == "max" else values.sum(2) / F(area)
    return y


def softmax(x: np.ndarray, axis: int) -> np.ndarray:
    e = np.exp(x - x.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)


def softmax_output(a: Attributes, x: np.ndarray) -> np.ndarray:
    return softmax(x, 1 if a.get_value("multi_output", False) else -1)


def activation(a: Attributes, x: np.ndarray) -> np.ndarray:
    return {
        "relu": lambda: np.maximum(x, F(0)),
        "sigmoid": lambda: 1 / (1 + np.exp(-x)),
        "tanh": lambda: np.tanh(x),
        "softrelu": lambda: np.log1p(np.exp(x)),
        "softsign": lambda: x / (1 + np.abs(x)),
    }[a["act_type"]]()


def leaky_relu(a: Attributes, x: np.ndarray, gamma: np.ndarray | None = None) -> np.ndarray:
    slope = F(a.get_value("slope", 0.25))
    kind = a.get("act_type", "leaky")
    if kind == "elu":
        return np.where(x > 0, x, slope * np.expm1(x))
    return np.where(x > 0, x, x * (slope if gamma is None else per_channel(gamma, x)))


def reshape(a: Attributes, x: np.ndarray) -> np.ndarray:
    codes, source, target = list(a.get_value("shape", ())), list(x.shape), []
    while codes:
        code = codes.pop(0)
        if code == 0:
            target.append(source.pop(0))
        elif code == -2:
            target, source = target + source, []
        elif code == -3:
            target.append(source.pop(0) * source.pop(0))
        elif code == -4:
            whole, first, second = source.pop(0), codes.pop(0), codes.pop(0)
            target += [whole // second if first == -1 else first, whole // first if second == -1 else second]
        else:
            target.append(code)
            source = source[1:]
    return x.reshape(target)


def slice_axis(a: Attributes, x: np.ndarray) -> np.ndarray:
    at = [slice(None)] * x.ndim
    at[a.get_value("axis", 0)] = slice(a.get_value("begin", 0), a.get_value("end", None))
    return x[tuple(at)]


def slice_channel(a: Attributes, x: np.ndarray) -> list[np.ndarray]:
    axis = a.get_value("axis", 1)
    parts = np.split(x, a.get_value("num_outputs", 1), axis)
    return [np.squeeze(part, axis) for part in parts] if a.get_value("squeeze_axis", False) else parts


def pad(a: Attributes, x: np.ndarray) -> np.ndarray:
    width = a.get_value("pad_width", ())
    pairs = list(zip(width[::2], width[1::2], strict=True))
    return np.pad(x, pairs, constant_values=a.get_value("constant_value", 0.0))


def reduction(function: Callable) -> Callable:
    def reduce(a: Attributes, x: np.ndarray) -> np.ndarray:
        axes = a.get_value("axis", ())
        axes = (axes,) if isinstance(axes, int) else axes
        if a.get_value("exclude", False):
            axes = tuple(axis for axis in range(x.ndim) if axis not in axes)
        return np.atleast_1d(function(x, axis=axes or None, keepdims=a.get_value("keepdims", False)))

    return reduce


def scalar(function: Callable) -> Callable:
    return lambda a, x: function(x, F(a.get_value("scalar", 0.0)))


def elementwise(function: Callable) -> Callable:
    return lambda a, *x: function(*x)


OPERATORS: dict[str, Callable] = {
    "Activation": activation,
    "BatchNorm": batch_norm,
    "Convolution": convolution,
    "FullyConnected": fully_connected,
    "LeakyReLU": leaky_relu,
    "Pad": pad,
    "Pooling": pooling,
    "QActivation": q_activation,
    "QConvolution": q_convolution,
    "QConvolution_v1": q_convolution,
    "QFullyConnected": q_fully_connected,
    "Reshape": reshape,
    "SliceChannel": slice_channel,
    "SoftmaxActivation": lambda a, x: softmax(x, 1),
    "SoftmaxOutput": softmax_output,
    "softmax": lambda a, x: softmax(x, a.get_value("axis", -1)),
    "log_softmax": lambda a, x: np.log(softmax(x, a.get_value("axis", -1))),
    "slice_axis": slice_axis,
    "transpose": lambda a, x: x.transpose(a.get_value("axes", None)),
    "Concat": lambda a, *x: np.concatenate(x, a.get_value("dim", 1)),
    "Flatten": lambda a, x: x.reshape(len(x), -1),
    "clip": lambda a, x: np.clip(x, F(a.get_value("a_min", 0)), F(a.get_value("a_max", 0))),
    "_full": lambda a: np.full(a.get_value("shape", ()), a.get_value("value", 0.0), "float32"),
    "_rminus_scalar": lambda a, x: F(a.get_value("scalar", 0.0)) - x,
    "_rdiv_scalar": lambda a, x: F(a.get_value("scalar", 0.0)) / x,
    **dict.fromkeys(("round", "round_ste"), elementwise(roundf)),
    **dict.fromkeys(("det_sign", "approx_sign"), elementwise(det_sign)),
    **dict.fromkeys(
        ("Dropout", "BlockGrad", "_copy", "Cast", "_contrib_gradcancel", "LinearRegressionOutput"), lambda a, x: x
    ),
    **dict.fromkeys(("_Plus", "elemwise_add", "broadcast_add"), elementwise(np.add)),
    **dict.fromkeys(("_Minus", "elemwise_sub", "broadcast_sub"), elementwise(np.subtract)),
    **dict.fromkeys(("_Mul", "elemwise_mul", "broadcast_mul"), elementwise(np.multiply)),
    **dict.fromkeys(("_Div", "elemwise_div", "broadcast_div"), elementwise(np.divide)),
    "broadcast_maximum": elementwise(np.maximum),
    "broadcast_minimum": elementwise(np.minimum),
    "add_n": lambda a, *x: sum(x),
    "LogisticRegressionOutput": elementwise(lambda x: 1 / (1 + np.exp(-x))),
    **{f"_{name}_scalar": scalar(f) for name, f in (
        ("plus", np.add), ("minus", np.subtract), ("mul", np.multiply), ("div", np.divide),
        ("maximum", np.maximum), ("minimum", np.minimum), ("power", np.power))},
    **{name: elementwise(getattr(np, name)) for name in ("abs", "ceil", "exp", "floor", "negative", "square", "tanh")},
    **{name: reduction(getattr(np, name)) for name in ("mean", "max", "min", "sum")},
    "sqrt": elementwise(lambda x: np.sqrt(x)),
    "sigmoid": elementwise(lambda x: 1 / (1 + np.exp(-x))),
    "relu": elementwise(lambda x: np.maximum(x, F(0))),
}  # fmt: skip

LABELLED = {"SoftmaxOutput", "LinearRegressionOutput", "LogisticRegressionOutput"}


def run(symbol: Mapping[str, Any], params: Mapping[str, np.ndarray], feeds: Values) -> list[np.ndarray]:
    """The heads' values. ``params`` by name, "arg:" and "aux:" included; all weights float."""
    known = {**{name.split(":", 1)[-1]: array for name, array in params.items()}, **feeds}
    values: dict[tuple[int, int], np.ndarray] = {}
    for number, node in enumerate(symbol["nodes"]):
        if node["op"] == "null":
            if node["name"] in known:
                values[number, 0] = known[node["name"]]
            continue
        sources = node["inputs"][:1] if node["op"] in LABELLED else node["inputs"]
        operands = [values[source, output] for source, output, *_ in sources]
        result = OPERATORS[node["op"]](Attributes(node.get("attrs", {})), *operands)
        for output, value in enumerate(result if isinstance(result, list) else [result]):
            values[number, output] = np.asarray(value, "float32")
    return [values[head[0], head[1]] for head in symbol["heads"]]
