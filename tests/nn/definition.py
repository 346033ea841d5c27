"""BMXNet's layers, stated in NumPy from their definition: slow, in float64, sharing no code with ``bnnc.nn``."""

from __future__ import annotations

import numpy as np


def roundf(x: np.ndarray) -> np.ndarray:
    """Halves away from zero."""
    return np.sign(x) * np.floor(np.abs(x) + 0.5)


def sign(x: np.ndarray) -> np.ndarray:
    return np.where(x >= 0, 1.0, -1.0)


def quantize(x: np.ndarray, bits: int) -> np.ndarray:
    n = 2**bits - 1
    return roundf(n * x) / n


def activation(x: np.ndarray, bits: int) -> np.ndarray:
    if bits == 1:
        return sign(x)
    return x if bits == 32 else quantize(np.clip(x, 0, 1), bits)


def weight(w: np.ndarray, bits: int) -> np.ndarray:
    if bits == 1:
        return sign(w)
    if bits == 32:
        return w
    t = np.tanh(w)
    return 2 * quantize(t / (2 * np.abs(t).max()) + 0.5, bits) - 1


def convolve(x: np.ndarray, w: np.ndarray, stride: int, pad: int, pad_value: float, groups: int) -> np.ndarray:
    """x [N, C, H, W], w [O, C/groups, kh, kw], both quantized."""
    x = np.pad(x, [(0, 0), (0, 0), (pad, pad), (pad, pad)], constant_values=pad_value)
    out_channels, channels, kh, kw = w.shape
    rows, columns = (x.shape[2] - kh) // stride + 1, (x.shape[3] - kw) // stride + 1
    y = np.zeros((len(x), out_channels, rows, columns))
    for o in range(out_channels):
        first = o // (out_channels // groups) * channels
        for i in range(rows):
            for j in range(columns):
                window = x[:, first : first + channels, i * stride : i * stride + kh, j * stride : j * stride + kw]
                y[:, o, i, j] = (window * w[o]).sum(axis=(1, 2, 3))
    return y


def answer(dot: np.ndarray, w: np.ndarray, bias: np.ndarray, act_bit: int, weight_bit: int, scaling: str) -> np.ndarray:
    """From dot products [N, O, ...] to the layer's result."""
    each = (-1, *[1] * (dot.ndim - 2))
    if scaling == "channel":
        return dot * np.abs(w).reshape(len(w), -1).mean(1).reshape(each) + bias.reshape(each)
    if act_bit == weight_bit == 1:
        dot = (w[0].size + dot) / 2
    y = dot + bias.reshape(each)
    return y * np.abs(w).mean() if scaling == "tensor" else y
