"""A BMXNet pair, symbol and parameters, as one ONNX model with QONNX quantizers.

Tensors are called as MXNet calls them: NAME_output for what the node NAME computes. What the author should know of the
conversion stands in the model's metadata under MESSAGES, one line each.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

import onnx

from bnnc.errors import ModelError, UsageError
from bnnc.frontend.bmxnet.graph import Graph, Shape, Tensor
from bnnc.frontend.bmxnet.inputs import find_inputs, find_parameter, input_shape
from bnnc.frontend.bmxnet.operators import CONVERTERS
from bnnc.frontend.bmxnet.params import NDArray, read_params
from bnnc.frontend.bmxnet.symbol import VARIABLE, Node, Symbol, node_error, read_symbol

MESSAGES = "bnnc.messages"


def convert(
    symbol: str | os.PathLike[str],
    params: str | os.PathLike[str],
    input_shapes: Mapping[str, Sequence[int]] | None = None,
) -> onnx.ModelProto:
    """The network of a symbol file with the weights of a ``.params`` file.

    What neither the files nor ``input_shapes`` say about the inputs' shapes stays symbolic. Raises ModelError or
    UsageError, one line each.
    """
    network, arrays = read_symbol(symbol), read_params(params)
    shapes = dict(input_shapes or {})
    variables = find_inputs(network, arrays, os.fspath(params))
    for name in shapes:
        if name not in variables.values():
            raise UsageError(
                f"--input-shape {name}: {network.file} has no such input; it has {', '.join(variables.values())}"
            )
    graph = Graph()
    tensors: dict[tuple[int, int], Tensor] = {}
    inputs: dict[str, Shape] = {}
    for number, name in variables.items():
        tensors[number, 0] = Tensor(graph.fresh(name), _input_shape(network, arrays, number, shapes.get(name)))
        inputs[tensors[number, 0].name] = tensors[number, 0].shape
    for number, node in enumerate(network.nodes):
        if node.op == VARIABLE:
            array = find_parameter(arrays, node.name)
            if array is not None:
                tensors[number, 0] = Tensor(graph.fresh(node.name), array.shape, array)
        else:
            for output, tensor in enumerate(_converted(network, graph, node, tensors)):
                tensors[number, output] = tensor
    heads = [_head(network, tensors, head) for head in network.heads]
    try:
        model = graph.model(inputs, heads)
    except ValueError as error:
        raise ModelError(f"{network.file}: {error}") from None
    if not model.graph.input:
        raise ModelError(f"{network.file}: no output depends on an input; check the symbol file")
    if graph.messages:
        onnx.helper.set_model_props(model, {MESSAGES: "\n".join(graph.messages)})
    return model


def messages(model: onnx.ModelProto) -> list[str]:
    """What a converted model says about its conversion; nothing for any other model."""
    return [line for entry in model.metadata_props if entry.key == MESSAGES for line in entry.value.splitlines()]


def _input_shape(network: Symbol, arrays: Mapping[str, NDArray], number: int, given: Sequence[int] | None) -> Shape:
    node = network.nodes[number]
    try:
        shape = input_shape(network, arrays, number, given)
    except ValueError as error:
        raise node_error(network.file, node, str(error)) from None
    if shape is None:
        raise ModelError(
            f"{network.file}: variable '{node.name[:80]}' has no known shape: if it is an input, give "
            f"--input-shape {node.name[:80]}=...; if it is a parameter, the .params file lacks it"
        )
    return shape


def _head(network: Symbol, tensors: Mapping[tuple[int, int], Tensor], head: tuple[int, int]) -> Tensor:
    if head not in tensors:
        node = network.nodes[head[0]]
        raise node_error(network.file, node, f"has no output number {head[1]}; save the symbol again")
    return tensors[head]


def _converted(
    network: Symbol, graph: Graph, node: Node, tensors: Mapping[tuple[int, int], Tensor]
) -> Sequence[Tensor]:
    converter = CONVERTERS.get(node.op)
    if converter is None:
        raise node_error(
            network.file, node, "this operator is not supported; replace it, or export the network in another way"
        )
    sources = [source for position, source in enumerate(node.inputs) if node.role(position) != "label"]
    try:
        operands = []
        for source in sources:
            if source not in tensors:
                name = network.nodes[source[0]].name[:80]
                raise ValueError(f"reads output {source[1]} of node '{name}', which lacks it; save the symbol again")
            operands.append(tensors[source])
        result = converter(graph, node, operands)
        unread = node.attributes.unread()
        if unread:
            raise ValueError(f"attribute '{unread[0]}' is not supported; remove it if it does not matter")
    except ValueError as error:
        raise node_error(network.file, node, str(error)) from None
    return result if isinstance(result, list) else [result]
