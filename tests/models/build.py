"""Write a network as a program: every call appends a node and returns its tensor's name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper

from models.graphs import QONNX, floats, graph, node, signs


class Net:
    """An ONNX graph under construction. Arrays among a node's inputs become initializers."""

    def __init__(self, **inputs: Sequence[int]):
        self.inputs = inputs
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, np.ndarray] = {}
        self.count = 0

    def __call__(self, op: str, *inputs: str | np.ndarray | float, domain: str = "", **attributes: object) -> str:
        self.count += 1
        name = f"{op}{self.count}"
        self.nodes.append(node(op, [self._tensor(value) for value in inputs], name, domain, **attributes))
        return name

    def several(self, outputs: int, op: str, *inputs: str | np.ndarray, **attributes: object) -> list[str]:
        """A node with more than one output."""
        self.count += 1
        names = [f"{op}{self.count}_{i}" for i in range(outputs)]
        tensors = [self._tensor(value) for value in inputs]
        self.nodes.append(helper.make_node(op, tensors, names, name=f"{op}{self.count}", **attributes))
        return names

    def _tensor(self, value: str | np.ndarray | float) -> str:
        if isinstance(value, str):
            return value
        name = f"constant{len(self.constants)}"
        self.constants[name] = np.float32(value) if isinstance(value, float) else value
        return name

    def model(self, *outputs: str, opset: int = 17, dtypes: dict[str, int] | None = None) -> onnx.ModelProto:
        """The finished model; outputs are float32 unless ``dtypes`` says otherwise."""
        model = graph(self.nodes, self.inputs, outputs, self.constants, opset)
        for value in [*model.graph.output, *model.graph.input]:
            value.type.tensor_type.elem_type = (dtypes or {}).get(value.name, TensorProto.FLOAT)
        return model

    # The layers that most networks are made of.

    def sign(self, x: str) -> str:
        """+1 where x >= 0, else -1."""
        return self("BipolarQuant", x, 1.0, domain=QONNX)

    def conv(self, x: str, o: int, c: int, kernel: Sequence[int] = (3, 3), **attributes: object) -> str:
        """A convolution with +-1 weights from ``c`` channels per group."""
        return self("Conv", x, signs(o, c, *kernel, seed=self.count), **attributes)

    def norm(self, x: str, channels: int, spread: float = 5.0) -> str:
        """BatchNormalization; every fifth gamma is negative and one is zero."""
        gamma = np.abs(floats(channels, seed=self.count)) + np.float32(0.1)
        gamma[::5] *= -1
        gamma[2 % channels] = 0
        beta, mean, var = (floats(channels, seed=self.count + i) for i in (1, 2, 3))
        return self("BatchNormalization", x, gamma, beta, spread * mean, 1 + var**2)
