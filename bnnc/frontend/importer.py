"""ONNX to Relax: TVM's importer for standard operators, names kept, constants computed by onnxruntime.

    module = import_model("model.onnx")

What the module guarantees, beyond computing what the ONNX graph computes:

* ``main`` is one dataflow block over static shapes; layouts are the graph's own (NCHW for ONNX convolutions).
* Every QONNX quantizer is a ``bnnc.quantize`` call; BatchNormalization is multiply + add by constants.
* A node whose inputs are all constant is a constant; ``Shape`` of a static tensor is one.
* Padding is explicit: no ``auto_pad`` is left for a converter to interpret.
* Module attributes: ``bnnc.names`` (Relax variable name -> ONNX tensor name), ``bnnc.inputs`` and
  ``bnnc.outputs`` (lists of {"name", "dtype", "shape"} in the graph's order) and ``bnnc.messages``.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import warnings
from typing import Any, ClassVar

import numpy as np
import onnx
import tvm
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator
from tvm import relax
from tvm.relax.frontend.onnx.onnx_frontend import ONNXGraphImporter

from bnnc.errors import ModelError
from bnnc.frontend import bmxnet, checks, converters, indexing, qonnx, quantized, reference, warn
from bnnc.frontend.onnx_model import InputShapes, load_model
from bnnc.ir import ops

CONVERTERS = {**converters.CONVERTERS, **indexing.CONVERTERS, **quantized.CONVERTERS}
OTHER_FLOATS = frozenset({"bfloat16", "float16", "float64"})


def import_model(
    path: str | os.PathLike[str],
    input_shapes: InputShapes | None = None,
    params: str | os.PathLike[str] | None = None,
) -> tvm.IRModule:
    """The Relax module of the ONNX file or BMXNet pair at ``path`` (and ``params``, see :func:`load_model`).

    Raises ModelError or UsageError, one line each.
    """
    return from_onnx(load_model(path, input_shapes, params), os.fspath(path))


def from_onnx(model: onnx.ModelProto, file: str = "model") -> tvm.IRModule:
    """The Relax module of a model that :func:`~bnnc.frontend.onnx_model.load_model` checked."""
    importer = _Importer(model, file)
    # TVM warns about every name it changes and prints before it raises; ours name the node themselves.
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        try:
            module = importer.from_onnx(model.graph, reference.domain_version(model))
        except ModelError:
            importer.bb._end_block()  # or TVM complains about it on stderr, too
            raise
    if all(value.name in importer.constants for value in model.graph.output):
        raise ModelError(f"{file}: its outputs are always the same; there is nothing to compile")
    return module.with_attrs(
        {
            "bnnc.names": importer.names,
            "bnnc.inputs": [_port(value.name, importer.value(value.name)) for value in model.graph.input],
            "bnnc.outputs": [_port(value.name, importer.value(value.name)) for value in model.graph.output],
            "bnnc.messages": [
                *bmxnet.messages(model),
                *importer.messages,
                *warn.missing_sign(model.graph, importer.constants),
            ],
        }
    )


def _port(name: str, value: relax.Expr) -> dict[str, Any]:
    return {"name": name, "dtype": str(value.ty.dtype), "shape": [int(dim) for dim in value.ty.shape]}


class _Importer(ONNXGraphImporter):
    """TVM's importer, one node at a time; a result is a constant or a variable named after its tensor."""

    def __init__(self, model: onnx.ModelProto, file: str):
        super().__init__(shape_dict={}, dtype_dict={})
        self.file = file
        self.opset_imports = model.opset_import
        self.ir_version = model.ir_version
        self.names: dict[str, str] = {}
        self.constants: dict[str, np.ndarray] = {}
        self.messages: list[str] = []

    def value(self, name: str) -> relax.Expr:
        return self._nodes[name]

    def _check_for_unsupported_ops(self, graph: onnx.GraphProto) -> None:
        """Done by bnnc.frontend.checks, which names the node."""

    def _sanitize_name(self, name: str) -> str:
        """A valid, unique identifier for an input; block builder and script printer keep such names."""
        return str(self._name_supply.fresh_name(_identifier(name)))

    def _parse_graph_initializers(self, graph: onnx.GraphProto) -> None:
        for tensor in graph.initializer:
            self._bind_constant(tensor.name, numpy_helper.to_array(tensor))

    def _parse_graph_input(self, graph: onnx.GraphProto) -> None:
        super()._parse_graph_input(graph)
        for value in graph.input:
            variable = self._nodes[value.name].name
            self.bb.get_unique_name(variable)  # or the block builder would give it to a value, too
            self.names[variable] = value.name

    def _construct_nodes(self, graph: onnx.GraphProto) -> None:
        for node in graph.node:
            try:
                self._import_node(node)
            except ModelError:
                raise
            except Exception as error:  # TVM's converters raise every type there is
                reason = (
                    f"cannot be imported: {checks.one_line(error)}; report it or export the node differently"
                )
                raise checks.node_error(self.file, node, reason) from error

    def _import_node(self, node: onnx.NodeProto) -> None:
        inputs = [name for name in node.input if name]
        if node.op_type in ("Shape", "Size") and node.domain in checks.STANDARD_DOMAINS:
            shape = _shape_of(node, self._nodes[node.input[0]])
            self._bind_constant(node.output[0], shape if node.op_type == "Shape" else np.prod(shape))
        elif all(name in self.constants for name in inputs):
            self._compute_constants(node)
        elif node.op_type != "Cast" and (kinds := {self._computed_type(name) for name in inputs} & OTHER_FLOATS):
            raise checks.node_error(self.file, node, f"computes in {kinds.pop()}; export the model in float32")
        elif node.domain in qonnx.DOMAINS:
            self._bind(node.output[0], self._qonnx(node))
        elif node.op_type in CONVERTERS:
            try:
                value = CONVERTERS[node.op_type](node, self._nodes, self.constants)
            except ValueError as error:
                raise checks.node_error(self.file, node, str(error)) from None
            self._bind(node.output[0], value)
        else:
            node = converters.with_explicit_pads(node, self._nodes)
            super()._construct_nodes(helper.make_graph([node], "node", [], []))
            for name in filter(None, node.output):
                self._bind(name, self._nodes[name])
        for name in filter(None, node.output):
            self._check_shape(node, self._nodes[name])

    def _computed_type(self, name: str) -> str:
        """The type of a tensor that is no constant; nothing for constants."""
        return "" if name in self.constants else str(self._nodes[name].ty.dtype)

    def _qonnx(self, node: onnx.NodeProto) -> relax.Expr:
        inputs = [self._nodes[name] for name in node.input]
        version = next((entry.version for entry in self.opset_imports if entry.domain == node.domain), 1)
        try:
            return qonnx.express(node, inputs, self.constants.get, version, _RelaxArithmetic(self.bb))
        except ValueError as error:
            raise checks.node_error(self.file, node, str(error)) from None

    def _bind(self, name: str, value: relax.Expr) -> None:
        """Give ``value`` a variable with the tensor's name, unless it is a constant or another tensor's variable."""
        if isinstance(value, relax.Var) and value.name not in self.names:
            value = self.bb.lookup_binding(value)  # of a name that TVM made up, which passes may give to other values
        if not isinstance(value, tvm.ir.GenericConst | relax.Var):
            value = self._emit(value, _identifier(name))
            self.names[value.name] = name
        self._nodes[name] = value

    def _emit(self, value: relax.Expr, name: str) -> relax.Var:
        """Bind ``value`` to a variable, and calls inside it to variables that are named as parts of it."""
        if isinstance(value, relax.Call) and isinstance(value.op, tvm.ir.Op):
            args = [self._emit(arg, f"{name}_part") if isinstance(arg, relax.Call) else arg for arg in value.args]
            value = relax.Call(value.op, args, value.attrs, value.ty_args)
        return self.bb.emit(value, name)

    def _bind_constant(self, name: str, array: np.ndarray) -> None:
        self.constants[name] = array
        dtype = str(array.dtype)
        stored = quantized.grid_of(dtype).storage if dtype in quantized.BITS else dtype
        # The type is said because relax.const would halve 64 bits.
        self._nodes[name] = relax.const(np.asarray(array.astype(stored)), stored)

    def _compute_constants(self, node: onnx.NodeProto) -> None:
        """Let onnxruntime evaluate ``node``, so that a folded constant cannot differ from the reference's."""
        names = [name for name in node.output if name]
        graph = helper.make_graph(
            [node],
            "constant",
            [],
            [onnx.ValueInfoProto(name=name) for name in names],
            [
                numpy_helper.from_array(self.constants[name], name)
                for name in dict.fromkeys(node.input)
                if name
            ],
        )
        model = helper.make_model(graph, opset_imports=self.opset_imports, ir_version=self.ir_version)
        model = reference.to_standard_onnx(model, self.file)
        if _gives_sub_bytes(model):
            arrays = dict(zip(names, ReferenceEvaluator(model).run(None, {}), strict=True))
        else:
            arrays = reference.reference_tensors(model, {})
        for name, array in arrays.items():
            self._bind_constant(name, array)

    def _check_shape(self, node: onnx.NodeProto, value: relax.Expr) -> None:
        if not isinstance(value.ty, relax.TensorType) or not isinstance(value.ty.shape, relax.ShapeExpr):
            raise checks.node_error(
                self.file, node, "the result is no tensor of known shape; export a static graph"
            )
        dims = value.ty.shape.values
        if not all(isinstance(dim, tvm.tirx.IntImm) for dim in dims):
            raise checks.node_error(self.file, node, "its shape depends on data; export a static graph")
        if not isinstance(value, tvm.ir.GenericConst) and any(int(dim) == 0 for dim in dims):
            shape = [int(dim) for dim in dims]
            raise checks.node_error(
                self.file, node, f"its result has the zero-size shape {shape}; check the export"
            )


class _RelaxArithmetic:
    """QONNX's arithmetic on Relax expressions."""

    OPS: ClassVar = {
        "Add": relax.op.add,
        "Sub": relax.op.subtract,
        "Mul": relax.op.multiply,
        "Div": relax.op.divide,
        "MatMul": relax.op.matmul,
    }

    def __init__(self, builder: relax.BlockBuilder):
        self.builder = builder

    def constant(self, value: np.ndarray) -> relax.Expr:
        return relax.const(value, "float32")

    def binary(self, op: str, a: relax.Expr, b: relax.Expr) -> relax.Expr:
        return self.builder.normalize(self.OPS[op](a, b))

    def bipolar(self, x: relax.Expr, scale: np.ndarray) -> relax.Expr:
        return ops.bipolar(x, scale)

    def affine(
        self, x: relax.Expr, scale: np.ndarray, zero_point: np.ndarray, low: int, high: int, rounding: str
    ) -> relax.Expr:
        return self.builder.normalize(ops.affine(x, scale, zero_point, low=low, high=high, rounding=rounding))

    def count_reached(self, x: relax.Expr, thresholds: np.ndarray, axis: int) -> relax.Expr:
        return self.builder.normalize(ops.count_reached(x, relax.const(thresholds), axis=axis))

    def rank(self, x: relax.Expr) -> int:
        return len(x.ty.shape)


def _gives_sub_bytes(model: onnx.ModelProto) -> bool:
    """Whether an output has a type of fewer than eight bits, which onnxruntime cannot hand over to NumPy."""
    outputs = onnx.shape_inference.infer_shapes(model).graph.output
    kinds = {onnx.TensorProto.DataType.Name(value.type.tensor_type.elem_type).lower() for value in outputs}
    return not kinds.isdisjoint(quantized.SUB_BYTE)


def _shape_of(node: onnx.NodeProto, value: relax.Expr) -> np.ndarray:
    """The value of a Shape node; opset 15 added ``start`` and ``end``."""
    attributes = {a.name: a.i for a in node.attribute}
    dims = [int(dim) for dim in value.ty.shape]
    return np.array(dims[attributes.get("start", 0) : attributes.get("end", len(dims))], "int64")


def _identifier(name: str) -> str:
    cleaned = re.sub(r"\W", "_", name, flags=re.ASCII)
    return cleaned if re.match(r"[A-Za-z_]", cleaned) else f"t{cleaned}"
