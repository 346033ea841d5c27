"""The networks of benchmarks/models as PyTorch modules, from their ONNX files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import onnx
import torch
from onnx import helper, numpy_helper
from torch.nn import functional as F

Tensor = torch.Tensor


def _half_pads(pads: Sequence[int]) -> list[int]:
    """Those of one side, of pads that are the same on the other."""
    before, after = list(pads[: len(pads) // 2]), list(pads[len(pads) // 2 :])
    assert before == after
    return before


def _conv(x: Tensor, weight: Tensor, bias: Tensor | None = None, *, strides: list[int], pads: list[int],
          group: int, kernel_shape: list[int]) -> Tensor:  # fmt: skip
    return F.conv2d(x, weight, bias, strides, _half_pads(pads), groups=group)


def _pad(x: Tensor, pads: list[int], value: float) -> Tensor:
    _, _, top, left, _, _, bottom, right = pads
    return F.pad(x, (left, right, top, bottom), value=value)


OPERATORS: dict[str, Callable[..., Tensor]] = {
    "Add": torch.add,
    "AveragePool": lambda x, kernel_shape, strides: F.avg_pool2d(x, kernel_shape, strides),
    "BatchNormalization": lambda x, gamma, beta, mean, var, epsilon: (
        F.batch_norm(x, mean, var, gamma, beta, eps=epsilon)
    ),
    "Conv": _conv,
    "Flatten": lambda x: torch.flatten(x, 1),
    "Gemm": lambda x, weight, bias, transB: F.linear(x, weight, bias),
    "GlobalAveragePool": lambda x: x.mean((2, 3), keepdim=True),
    "Identity": lambda x: x,
    "MaxPool": lambda x, kernel_shape, strides, pads: F.max_pool2d(x, kernel_shape, strides, _half_pads(pads)),
    "Pad": _pad,
    "Relu": torch.relu,
    "Sign": torch.sign,
}

PLAIN = {"Pad"}
"""Their parameters are numbers of the program, not tensors."""


class Network(torch.nn.Module):
    """The graph of ``model``, which has one input and one output, node by node; its constants are buffers."""

    def __init__(self, model: onnx.ModelProto):
        super().__init__()
        graph = model.graph
        constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
        (self.input,) = (value.name for value in graph.input if value.name not in constants)
        (self.output,) = (value.name for value in graph.output)
        self.nodes: list[tuple[Callable[..., Tensor], list[Any], dict[str, Any], str]] = []
        used = {name for node in graph.node if node.op_type not in PLAIN for name in node.input} & constants.keys()
        for name in used:
            self.register_buffer(name, torch.from_numpy(constants[name].copy()))
        for node in graph.node:
            plain = node.op_type in PLAIN
            inputs = [constants[name].tolist() if plain and name in constants else name for name in node.input]
            attributes = {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}
            self.nodes.append((OPERATORS[node.op_type], inputs, attributes, node.output[0]))

    def forward(self, image: Tensor) -> Tensor:
        values = {self.input: image, **dict(self.named_buffers())}
        for operator, inputs, attributes, output in self.nodes:
            given = [values[item] if isinstance(item, str) else item for item in inputs]
            values[output] = operator(*given, **attributes)
        return values[self.output]
