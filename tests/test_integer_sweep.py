"""Compiled layers of every pair of widths equal integers in NumPy: any quantizer, convolution and dense layer.

BNNC_EXAMPLES is how often each pair is tried, every time with other quantizers, scales and numbers.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bnnc
from models.graphs import QONNX, graph, node

ROUNDINGS = {
    "ROUND": np.rint, "CEIL": np.ceil, "FLOOR": np.floor, "DOWN": np.trunc,
    "UP": lambda v: np.sign(v) * np.ceil(np.abs(v)), "HALF_UP": lambda v: np.sign(v) * np.floor(np.abs(v) + 0.5),
    "HALF_DOWN": lambda v: np.sign(v) * np.ceil(np.abs(v) - 0.5), "HALF_EVEN": np.rint,
}  # fmt: skip
CHANNELS, SIZE = 6, 5
EXAMPLES = int(os.environ.get("BNNC_EXAMPLES", 1))


@dataclass(frozen=True)
class Quantizer:
    """An integer grid with a scale that is a power of two: float32 computes every step of it exactly."""

    bits: int
    signed: bool
    narrow: bool
    zero: int
    rounding: str

    @property
    def ends(self) -> tuple[int, int]:
        if self.signed:
            return -(2 ** (self.bits - 1)) + self.narrow, 2 ** (self.bits - 1) - 1
        return 0, 2**self.bits - 1 - self.narrow

    @property
    def signs(self) -> bool:
        return self.bits == 1 and self.signed

    def codes(self, x: np.ndarray, scale: np.ndarray | float) -> np.ndarray:
        """Integers, counted from the zero point."""
        if self.signs:
            return np.where(x >= 0, 1, -1)
        rounded = ROUNDINGS[self.rounding](np.clip(x / scale + self.zero, *self.ends))
        return rounded.astype("int64") - self.zero

    def around(self, random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
        """Numbers for a scale of 1: levels, halves between them, and some beyond the ends."""
        return random.choice(np.arange(2 * self.ends[0] - 3, 2 * self.ends[1] + 4), shape) / 2 - self.zero

    def constants(self, name: str, scale: np.ndarray | float) -> dict[str, np.ndarray]:
        values = {f"{name}_scale": scale, f"{name}_zero": self.zero, f"{name}_bits": self.bits}
        return {key: np.asarray(value, "float32") for key, value in values.items()}

    def node(self, source: str, name: str) -> onnx.NodeProto:
        inputs = [source, f"{name}_scale", f"{name}_zero", f"{name}_bits"]
        flags = {"signed": int(self.signed), "narrow": int(self.narrow), "rounding_mode": self.rounding}
        return node("Quant", inputs, name, QONNX, **flags)


def any_quantizer(random: np.random.Generator, bits: int) -> Quantizer:
    """Every kind that QONNX has; zero points are levels."""
    signed, narrow = (bool(flag) for flag in random.integers(0, 2, 2))
    plain = Quantizer(bits, signed, narrow and bits > 1, 0, str(random.choice(sorted(ROUNDINGS))))
    if plain.signs or random.random() < 0.5:
        return plain
    return replace(plain, zero=int(random.integers(plain.ends[0], plain.ends[1] + 1)))


def convolve(codes: np.ndarray, weights: np.ndarray, pad: int) -> np.ndarray:
    """int64 [1,C,H,W] with [O,C,3,3]."""
    padded = np.pad(codes, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    return np.einsum("nchwrs,ocrs->nohw", windows, weights)


@pytest.mark.parametrize("code_bits", range(1, 9))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32 - 1))
def test_every_width_of_weights(code_bits: int, seed: int) -> None:
    """Eight convolutions and eight dense layers read the same codes; each ends in a quantizer of its own."""
    random = np.random.default_rng([seed, code_bits])
    read = any_quantizer(random, code_bits)
    x = (read.around(random, (1, CHANNELS, SIZE, SIZE)) / 2).astype("float32")
    codes = read.codes(x, 0.5)
    nodes, constants = [read.node("x", "q"), node("Flatten", ["q"], "f")], read.constants("q", 0.5)
    wanted = {}
    for bits in range(1, 9):
        for kind in ("conv", "dense"):
            pad = int(kind == "conv" and random.integers(0, 2))
            weight, after = any_quantizer(random, bits), any_quantizer(random, int(random.integers(2, 9)))
            shape = (7, CHANNELS, 3, 3) if kind == "conv" else (5, CHANNELS * SIZE**2)
            scale = 2.0 ** random.integers(-3, 1, (shape[0], *[1] * (len(shape) - 1)))
            floats = (weight.around(random, shape) * scale).astype("float32")
            integers = weight.codes(floats, scale)
            name = f"{kind}{bits}"
            constants |= {f"{name}_floats": floats} | weight.constants(f"{name}_w", scale)
            nodes.append(weight.node(f"{name}_floats", f"{name}_w"))
            if kind == "conv":
                nodes.append(node("Conv", ["q", f"{name}_w"], f"{name}_sum", pads=[pad] * 4))
                sums = convolve(codes, integers, pad)
            else:
                nodes.append(node("Gemm", ["f", f"{name}_w"], f"{name}_sum", transB=1))
                sums = codes.reshape(1, -1) @ integers.T
            assert np.abs(sums).max() < 2**24
            sums = sums * 0.5 * scale.reshape(-1, *[1] * (sums.ndim - 2))
            step = 2.0 ** np.rint(np.log2(max(np.abs(sums).max(), 1) / 2**after.bits))
            constants |= after.constants(name, step)
            nodes.append(after.node(f"{name}_sum", name))
            wanted[name] = after.codes(sums, step) * step
    model = graph(nodes, {"x": x.shape}, list(wanted), constants, opset=13)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.onnx"
        onnx.save(model, path)
        with bnnc.load(bnnc.compile(path), threads=1) as session:
            layers = [layer for layer in session.metadata["layers"] if layer["operations"]]
            answers = session.run({"x": x})
    assert len(layers) >= len(wanted) and all(layer["bits"] <= 8 for layer in layers)
    for name, want in wanted.items():
        np.testing.assert_array_equal(answers[name], want, err_msg=name)
