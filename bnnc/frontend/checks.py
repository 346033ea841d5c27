"""What makes an ONNX graph unusable, said in one line that names the node and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import numpy as np
import onnx
from onnx import numpy_helper
from tvm.relax.frontend.onnx import onnx_frontend

from bnnc.errors import ModelError
from bnnc.frontend import indexing, qonnx, quantized

STANDARD_DOMAINS = frozenset({"", "ai.onnx"})
MICROSOFT = "com.microsoft"
CONTROL_FLOW = frozenset({"If", "Loop", "Scan"})
# What is left of onnxruntime's own domain where bnnc.frontend.qlinear has been.
MICROSOFT_OPERATORS = ("DequantizeLinear", "QGemm", "QuantizeLinear")
DYNAMIC = "quantizes with a scale computed at run time; quantize statically, with calibrated scales"
OPTIMIZED = (
    f"bnnc reads of {MICROSOFT} what onnxruntime's static quantizer writes; "
    "quantize statically, and take the model before onnxruntime optimizes it"
)
NO_NUMBERS = frozenset({"COMPLEX128", "COMPLEX64", "STRING", "UNDEFINED"})
LONGEST = 240
MINIFLOATS = ("FLOAT4", "FLOAT6", "FLOAT8")
NO_KERNEL = "has no kernel; write it with Exp"
REFUSED = {"DynamicQuantizeLinear": DYNAMIC, "Cosh": NO_KERNEL, "Sinh": NO_KERNEL}


def one_line(error: BaseException | str) -> str:
    """The first line with text in it, for errors of libraries that write paragraphs; the beginning of a long one."""
    line = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return line if len(line) <= LONGEST else f"{line[:LONGEST]} ..."


def node_error(file: str, node: onnx.NodeProto, reason: str) -> ModelError:
    """ModelError 'FILE: node NAME (Op): reason'; an unnamed node goes by its first output."""
    name = node.name or next(iter(node.output), "?")
    return ModelError(f"{file}: node {name} ({node.op_type}): {reason}")


def type_name(kind: int) -> str:
    """The name of a number in TensorProto.DataType; the number itself where it has none."""
    known = onnx.TensorProto.DataType.values()
    return str(onnx.TensorProto.DataType.Name(kind)) if kind in known else str(kind)


def check_data(file: str, graph: onnx.GraphProto) -> None:
    """Raise ModelError for a constant whose data does not fit its type and shape, or whose type no kernel computes."""
    tensors = [(tensor.name, tensor) for tensor in graph.initializer]
    for node in graph.node:
        tensors += [(a.t.name or next(iter(node.output), "?"), a.t) for a in node.attribute if a.HasField("t")]
    for name, tensor in tensors:
        kind = type_name(tensor.data_type)
        if kind in NO_NUMBERS or kind.lstrip("-").isdigit():
            raise ModelError(f"{file}: '{name}' has the type {kind}; bnnc computes with numbers")
        try:
            numpy_helper.to_array(tensor)
        except Exception as error:  # onnx raises what NumPy does
            raise ModelError(f"{file}: the data of '{name}' is damaged: {one_line(error)}; copy it again") from None


def check_structure(file: str, graph: onnx.GraphProto) -> None:
    """Sort the nodes topologically and drop those that reach no output.

    Raises ModelError for a tensor that nothing produces, a cycle, a tensor produced twice, a non-dense
    initializer, control flow and an output that depends on no input.
    """
    if graph.sparse_initializer:
        raise ModelError(f"{file}: has sparse initializers; export dense weights")
    constants = {tensor.name for tensor in graph.initializer}
    inputs = {value.name for value in graph.input}
    producer: dict[str, onnx.NodeProto] = {}
    for node in graph.node:
        for name in filter(None, node.output):
            if name in producer or name in constants or name in inputs:
                raise node_error(file, node, f"'{name}' is produced twice; export the model again")
            producer[name] = node
    order: list[onnx.NodeProto] = []
    for value in graph.output:
        if value.name not in producer and value.name not in constants | inputs:
            raise ModelError(f"{file}: nothing produces the output '{value.name}': the graph is disconnected")
        if value.name in producer:
            _visit(file, producer[value.name], producer, constants | inputs, order)
    for node in order:
        if node.op_type in CONTROL_FLOW:
            raise node_error(file, node, "control flow is not supported; export a straight graph")
    _check_outputs_depend_on_inputs(file, graph, order, inputs - constants)
    del graph.node[:]
    graph.node.extend(order)


def _visit(
    file: str,
    root: onnx.NodeProto,
    producer: dict[str, onnx.NodeProto],
    sources: Iterable[str],
    order: list[onnx.NodeProto],
) -> None:
    """Append ``root`` and what it needs to ``order``: depth first, with a stack (real graphs are deep)."""
    done = {id(node) for node in order}
    open_nodes: set[int] = set()
    stack = [root]
    while stack:
        node = stack[-1]
        if id(node) in done:
            stack.pop()
            continue
        open_nodes.add(id(node))
        pending = []
        for name in filter(None, node.input):
            if name in sources:
                continue
            if name not in producer:
                raise node_error(
                    file, node, f"reads '{name}', which nothing produces: the graph is disconnected"
                )
            if id(producer[name]) in done:
                continue
            if id(producer[name]) in open_nodes:
                raise node_error(file, node, f"reads '{name}', which depends on it: the graph has a cycle")
            pending.append(producer[name])
        if pending:
            stack.append(pending[0])
        else:
            stack.pop()
            open_nodes.discard(id(node))
            done.add(id(node))
            order.append(node)


def _check_outputs_depend_on_inputs(
    file: str, graph: onnx.GraphProto, order: list[onnx.NodeProto], inputs: set[str]
) -> None:
    live = set(inputs)
    for node in order:
        if live.intersection(node.input):
            live.update(node.output)
    for value in graph.output:
        if value.name not in live:
            raise ModelError(f"{file}: output '{value.name}' depends on no input: the graph is disconnected")


@cache
def known_operators() -> frozenset[str]:
    """Names of the standard operators that have a converter."""
    return frozenset(onnx_frontend._get_convert_map().keys() | indexing.CONVERTERS.keys() | quantized.CONVERTERS.keys())


def check_operators(file: str, graph: onnx.GraphProto) -> None:
    """Raise ModelError for the first operator or domain that bnnc cannot import."""
    for node in graph.node:
        if node.domain in qonnx.DOMAINS:
            if node.op_type in qonnx.REFUSED:
                raise node_error(file, node, qonnx.REFUSED[node.op_type])
            if node.op_type not in qonnx.EXPRESSIONS:
                supported = ", ".join(sorted(qonnx.EXPRESSIONS))
                raise node_error(
                    file, node, f"this operator of {node.domain} is unknown; bnnc reads {supported}"
                )
        elif node.domain == MICROSOFT:
            if node.op_type not in MICROSOFT_OPERATORS:
                raise node_error(file, node, OPTIMIZED)
        elif node.domain not in STANDARD_DOMAINS:
            raise node_error(
                file, node, f"domain '{node.domain}' is unknown; export with standard ONNX or QONNX"
            )
        elif node.op_type in REFUSED:
            raise node_error(file, node, REFUSED[node.op_type])
        elif node.op_type not in known_operators():
            raise node_error(file, node, "unknown operator; replace it by standard ones before exporting")


def check_formats(file: str, graph: onnx.GraphProto) -> None:
    """Raise ModelError for minifloats anywhere, and for inputs and outputs of types that no C array has."""
    for node in graph.node:
        kinds = [a.i for a in node.attribute if a.name in ("to", "output_dtype")]
        kinds += [a.t.data_type for a in node.attribute if a.HasField("t")]
        for kind in kinds:
            if type_name(kind).startswith(MINIFLOATS):
                raise node_error(file, node, f"the format {type_name(kind)} is not supported; quantize to integers")
    for tensor in graph.initializer:
        kind = type_name(tensor.data_type)
        if kind.startswith(MINIFLOATS):
            raise ModelError(
                f"{file}: '{tensor.name}' has the format {kind}, which is not supported; quantize to integers"
            )
    for value in [*graph.input, *graph.output]:
        kind = type_name(value.type.tensor_type.elem_type)
        unknown = kind in NO_NUMBERS - {"UNDEFINED"} or kind.lstrip("-").isdigit()
        if unknown or kind.startswith(MINIFLOATS) or kind.lower() in quantized.SUB_BYTE:
            raise ModelError(f"{file}: '{value.name}' has the type {kind}; give the model float32 or 8-bit ports")


def check_schema(file: str, model: onnx.ModelProto) -> None:
    """onnx.checker's verdict on attributes, types and operator versions, in one line naming the node."""
    try:
        onnx.checker.check_model(model)
    except onnx.checker.ValidationError as error:
        match = re.search(r"Name: (.*?) OpType: (\w+)", str(error))
        where = f"node {match[1]} ({match[2]}): " if match else ""
        raise ModelError(f"{file}: {where}{one_line(error)}; export the model again") from None
    except UnicodeDecodeError:
        raise ModelError(f"{file}: has text that is no UTF-8; export the model again") from None


def check_tensors(file: str, graph: onnx.GraphProto) -> None:
    """Raise ModelError for NaN, infinite or empty weights.

    An infinite scalar may bound a Clip; an integer or Resize operand may be empty on purpose (no axes, no
    roi).
    """
    reader = {name: node for node in reversed(graph.node) for name in node.input}
    tensors = [(tensor.name, tensor, reader.get(tensor.name)) for tensor in graph.initializer]
    for node in graph.node:
        if node.op_type == "Constant":
            tensors += [(node.output[0], a.t, node) for a in node.attribute if a.name == "value"]
    for name, tensor, node in tensors:
        if node is None:
            continue  # read by nothing that reaches an output
        array = numpy_helper.to_array(tensor)
        if not np.issubdtype(array.dtype, np.floating):
            continue
        if array.size == 0 and node.op_type != "Resize":
            raise node_error(
                file, node, f"'{name}' has the zero-size shape {list(array.shape)}; check the export"
            )
        if np.isnan(array).any() or (array.size > 1 and np.isinf(array).any()):
            what = "NaN" if np.isnan(array).any() else "infinite values"
            raise node_error(file, node, f"'{name}' contains {what}; check the training, then export again")
