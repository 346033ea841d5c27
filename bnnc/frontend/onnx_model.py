"""Read an ONNX file, or a BMXNet pair, into a checked model: data present, graph sound, every input static.

Whatever is wrong with the file is said here, once, as a one-line :class:`~bnnc.errors.ModelError`; the
importer can then rely on a topologically sorted graph of known operators with finite weights.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import onnx
import onnx.inliner
from google.protobuf.message import DecodeError
from onnx.external_data_helper import ExternalDataInfo, load_external_data_for_model, uses_external_data

from bnnc.errors import ModelError, UsageError
from bnnc.frontend import bmxnet, checks, qlinear, qonnx

InputShapes = Mapping[str, Sequence[int]]


def load_model(
    path: str | os.PathLike[str],
    input_shapes: InputShapes | None = None,
    params: str | os.PathLike[str] | None = None,
) -> onnx.ModelProto:
    """The model in ``path``, ready to import.

    ``path`` is an ONNX file, or either file of a BMXNet pair; the other one is found by its name, unless ``path`` is
    the symbol and ``params`` is given.

    On return: external data is loaded, local functions are inlined, onnxruntime's QLinear operators
    are standard ones, initializers are no graph inputs, nodes
    are topologically sorted and all reach an output, every graph input has a static shape (``input_shapes``
    override the file's), and every operator is known by name.

    Raises ModelError (the file) or UsageError (``input_shapes``), each one line.
    """
    file = os.fspath(path)
    if params is not None or bmxnet.is_part_of_pair(path):
        model = bmxnet.convert(*bmxnet.find_pair(path, params), input_shapes)
    else:
        model = _parse(file)
    checks.check_data(file, model.graph)
    try:
        model = _inline_functions(model)
    except Exception as error:  # onnx raises several types for calls that do not fit
        raise ModelError(f"{file}: a function cannot be inlined: {checks.one_line(error)}; export it again") from None
    _declare_qonnx_domains(model)
    checks.check_structure(file, model.graph)
    qlinear.expand(file, model)
    checks.check_operators(file, model.graph)
    checks.check_formats(file, model.graph)
    for value in model.graph.output:
        value.type.tensor_type.shape.SetInParent()  # onnx.checker wants one; its content is dropped below
    checks.check_schema(file, model)
    _drop_initializers_from_inputs(model.graph)
    _set_input_shapes(file, model.graph, input_shapes or {})
    checks.check_tensors(file, model.graph)
    return model


def _parse(file: str) -> onnx.ModelProto:
    try:
        content = Path(file).read_bytes()
    except OSError as error:
        raise ModelError(f"{file}: cannot be read: {error.strerror}; check the path") from None
    model = onnx.ModelProto()
    try:
        model.ParseFromString(content)
    except DecodeError:
        # An ONNX file starts with field 1 (ir_version) as a varint; a cut one still does.
        reason = "is truncated or damaged" if content[:1] == b"\x08" else "is not an ONNX file"
        raise ModelError(f"{file}: {reason}; export the model again") from None
    if not model.graph.node or not model.graph.output:
        reason = "has no graph" if model.ir_version else "is not an ONNX file"
        raise ModelError(f"{file}: {reason}; it may be truncated: export the model again")
    _load_external_data(file, model)
    return model


def _load_external_data(file: str, model: onnx.ModelProto) -> None:
    folder = Path(file).parent
    for tensor in model.graph.initializer:
        if not uses_external_data(tensor):
            continue
        info = ExternalDataInfo(tensor)
        data = folder / info.location
        if not data.is_file():
            raise ModelError(
                f"{file}: the data of '{tensor.name}' is missing: no file {data}; keep it beside the model"
            )
        if data.stat().st_size < (info.offset or 0) + (info.length or 0):
            raise ModelError(
                f"{file}: the data of '{tensor.name}' is cut short in {data}; copy that file again"
            )
    try:
        load_external_data_for_model(model, str(folder))
    except Exception as error:  # onnx raises several types for an unsafe or unreadable location
        raise ModelError(f"{file}: its external data cannot be read: {checks.one_line(error)}") from None


def _inline_functions(model: onnx.ModelProto) -> onnx.ModelProto:
    """Without the file's own functions, and operators nobody knows that ONNX defines by others (Celu, Swish, ...)."""
    if model.functions:
        model = onnx.inliner.inline_local_functions(model)
    standard = {node.op_type for node in model.graph.node if node.domain in checks.STANDARD_DOMAINS}
    unknown = [("", name) for name in sorted(standard - checks.known_operators()) if onnx.defs.has(name)]
    if not unknown:
        return model
    for node in model.graph.node:
        if ("", node.op_type) in unknown:
            given = {attribute.name for attribute in node.attribute}
            known = onnx.defs.get_schema(node.op_type).attributes.items()  # the inliner leaves defaults out
            node.attribute.extend(a.default_value for name, a in known if a.default_value.type and name not in given)
    return onnx.inliner.inline_selected_functions(model, unknown, inline_schema_functions=True)


def _declare_qonnx_domains(model: onnx.ModelProto) -> None:
    """Old Brevitas exports use their domain without importing it, which onnx.checker refuses."""
    declared = {entry.domain for entry in model.opset_import}
    for domain in sorted({node.domain for node in model.graph.node} & qonnx.DOMAINS - declared):
        model.opset_import.append(onnx.helper.make_opsetid(domain, 1))


def _drop_initializers_from_inputs(graph: onnx.GraphProto) -> None:
    constants = {tensor.name for tensor in graph.initializer}
    inputs = [value for value in graph.input if value.name not in constants]
    del graph.input[:]
    graph.input.extend(inputs)


def _set_input_shapes(file: str, graph: onnx.GraphProto, input_shapes: InputShapes) -> None:
    names = [value.name for value in graph.input]
    for name in input_shapes:
        if name not in names:
            raise UsageError(f"--input-shape {name}: {file} has no such input; it has {', '.join(names)}")
    for value in graph.input:
        tensor = value.type.tensor_type
        if not value.type.HasField("tensor_type"):
            raise ModelError(
                f"{file}: input '{value.name}' is not a tensor; bnnc compiles tensor inputs only"
            )
        if value.name in input_shapes:
            shape = tuple(input_shapes[value.name])
            if tensor.HasField("shape") and len(tensor.shape.dim) != len(shape):
                raise UsageError(
                    f"--input-shape {value.name}: {len(shape)} dimensions given, "
                    f"the model has {len(tensor.shape.dim)}"
                )
            value.CopyFrom(onnx.helper.make_tensor_value_info(value.name, tensor.elem_type, shape))
        dims = value.type.tensor_type.shape.dim
        if not tensor.HasField("shape") or any(not dim.HasField("dim_value") for dim in dims):
            known = "x".join(
                str(dim.dim_value) if dim.HasField("dim_value") else dim.dim_param or "?" for dim in dims
            )
            raise ModelError(
                f"{file}: input '{value.name}' has the dynamic shape {known or '?'}; "
                f"give a static one with --input-shape {value.name}=..."
            )
        if any(dim.dim_value <= 0 for dim in dims):
            raise ModelError(
                f"{file}: input '{value.name}' has a zero-size dimension; export it with data in it"
            )
    # Shapes recorded for another input shape would now be lies; nobody downstream needs them.
    del graph.value_info[:]
    for value in graph.output:
        value.type.tensor_type.ClearField("shape")
