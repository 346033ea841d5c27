"""Cut an ONNX model into pieces that take a library's tensors, and make the inputs of its quantizers movable."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import onnx
from tvm import relax

from bnnc.frontend import from_onnx
from bnnc.ir import ops
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers


def quantizer_inputs(model: onnx.ModelProto) -> dict[str, str]:
    """Name of each quantizer's output -> name of the tensor it quantizes."""
    module = CanonicalizeQuantizers()(from_onnx(model))
    names = {str(variable): str(tensor) for variable, tensor in module.attrs["bnnc.names"].items()}
    found = {}
    for block in module["main"].body.blocks:
        for binding in block.bindings:
            call = binding.value
            if ops.is_op(call, "bnnc.quantize") and isinstance(call.args[0], relax.Var):
                output, source = names.get(binding.var.name), names.get(call.args[0].name)
                if output is not None and source is not None:
                    found[output] = source
    return found


def fed(name: str) -> str:
    """The input that replaces the tensor ``name`` in a cut model."""
    return f"{name}/library"


def shift(name: str) -> str:
    """The input that is added to the tensor ``name`` where quantizers read it."""
    return f"{name}/shift"


def shiftable(model: onnx.ModelProto, quantized: Mapping[str, str]) -> onnx.ModelProto:
    """``model`` with a scalar input for every tensor that is quantized, which is added where quantizers read it."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    graph = changed.graph
    producer = {name: node for node in graph.node for name in node.output}
    for name, source in quantized.items():
        pending, seen = [name], {source}
        while pending:
            tensor = pending.pop()
            if tensor in seen or tensor not in producer:
                continue
            seen.add(tensor)
            for position, read in enumerate(producer[tensor].input):
                pending.append(read)
                if read == source:
                    producer[tensor].input[position] = f"{source}/shifted"
    adds = {}
    for source in dict.fromkeys(quantized.values()):
        graph.input.append(onnx.helper.make_tensor_value_info(shift(source), onnx.TensorProto.FLOAT, []))
        adds[source] = onnx.helper.make_node("Add", [source, shift(source)], [f"{source}/shifted"])
    nodes = [add for source, add in adds.items() if source not in producer]
    for node in graph.node:
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
