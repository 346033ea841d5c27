"""MXNet's operators by name: each becomes ONNX nodes.

A converter takes (graph, node, input tensors) and returns the node's tensors, one for an operator with one output. A
ValueError carries the reason why the node cannot be converted exactly.
"""

from __future__ import annotations

from collections.abc import Callable

from bnnc.frontend.bmxnet.graph import Graph, Tensor
from bnnc.frontend.bmxnet.operators import activations, arithmetic, layers, pooling, quantized, shapes
from bnnc.frontend.bmxnet.symbol import Node

Converter = Callable[[Graph, Node, list[Tensor]], "Tensor | list[Tensor]"]

CONVERTERS: dict[str, Converter] = {
    **activations.CONVERTERS,
    **arithmetic.CONVERTERS,
    **layers.CONVERTERS,
    **pooling.CONVERTERS,
    **quantized.CONVERTERS,
    **shapes.CONVERTERS,
}
