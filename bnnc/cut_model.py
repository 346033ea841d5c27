"""Cut an ONNX model into pieces that take a library's tensors, and make the inputs of its quantizers movable."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import onnx
from tvm import relax

from bnnc.ir import ops
from bnnc.model_quantizers import canonical
from bnnc.passes.dataflow import Dataflow


def quantized_tensors(model: onnx.ModelProto) -> list[str]:
    """Names of the tensors that quantizers read, sign idioms included."""
    module = canonical(model)
    names = {str(variable): str(tensor) for variable, tensor in module.attrs["bnnc.names"].items()}
    definitions = Dataflow(module["main"]).definitions
    sources = [value.args[0] for value in definitions.values() if ops.is_op(value, "bnnc.quantize")]
    # QuantizeLinear divides before it rounds, and only its input has a name.
    divided = [definitions.get(source, source) for source in sources]
    sources += [call.args[0] for call in divided if ops.is_op(call, "relax.divide")]
    found = [names[source.name] for source in sources if isinstance(source, relax.Var) and source.name in names]
    return list(dict.fromkeys(found))


def fed(name: str) -> str:
    """The input that replaces the tensor ``name`` in a cut model."""
    return f"{name}/library"


def shift(name: str) -> str:
    """The input that is added to the tensor ``name`` for its readers."""
    return f"{name}/shift"


def shiftable(model: onnx.ModelProto, sources: Sequence[str]) -> onnx.ModelProto:
    """``model`` with a scalar input for each tensor of ``sources``, which is added to it for all its readers."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    graph = changed.graph
    adds = {}
    for source in sources:
        graph.input.append(onnx.helper.make_tensor_value_info(shift(source), onnx.TensorProto.FLOAT, []))
        adds[source] = onnx.helper.make_node("Add", [source, shift(source)], [f"{source}/shifted"])
    produced = {name for node in graph.node for name in node.output}
    nodes = [add for source, add in adds.items() if source not in produced]
    for node in graph.node:
        for position, name in enumerate(node.input):
            if name in adds:
                node.input[position] = f"{name}/shifted"
        nodes += [node, *(adds[name] for name in node.output if name in adds)]
    del graph.node[:]
    graph.node.extend(nodes)
    return changed


def cut(model: onnx.ModelProto, names: Collection[str]) -> onnx.ModelProto:
    """``model`` with inputs that replace the tensors ``names`` for their readers; they are still computed."""
    pieces = onnx.ModelProto()
    pieces.CopyFrom(model)
    for node in pieces.graph.node:
        for position, name in enumerate(node.input):
            if name in names:
                node.input[position] = fed(name)
    for name in names:
        pieces.graph.input.append(onnx.helper.make_tensor_value_info(fed(name), onnx.TensorProto.FLOAT, None))
    return pieces
