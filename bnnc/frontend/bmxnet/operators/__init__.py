"""MXNet's operators by name: each becomes ONNX nodes.

A converter takes (graph, node, input tensors) and returns the node's tensors, one for an operator with one output. A
ValueError carries the reason why the node cannot be converted exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bnnc.frontend.bmxnet.graph import Graph, Tensor
from bnnc.frontend.bmxnet.operators import activations, arithmetic, layers, pooling, quantized, shapes
from bnnc.frontend.bmxnet.symbol import Node

Converter = Callable[[Graph, Node, list[Tensor]], "Tensor | list[Tensor]"]

_FAMILIES: list[Mapping[str, Any]] = [
    module.CONVERTERS for module in (activations, arithmetic, layers, pooling, quantized, shapes)
]
CONVERTERS: dict[str, Converter] = {name: converter for family in _FAMILIES for name, converter in family.items()}
