"""The reference: any model bnnc reads, run by onnxruntime.

QONNX operators are rewritten to standard ones of the model's own opset (from 9); tensors keep their names:

    x >= 0          as x > -2**-149, the largest float below zero: GreaterOrEqual came with opset 12 only
    round half even as (v + 1.5 * 2**23) - 1.5 * 2**23 before opset 11 has Round; exact for |v| <= 2**22
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from bnnc.frontend import checks, qonnx

BELOW_ZERO = np.float32(-(2.0**-149))
ROUNDER = np.float32(1.5 * 2**23)
FIRST_OPSET_WITH_ROUND = 11


def standard_opset(model: onnx.ModelProto) -> int:
    """The version of the standard operators the model uses."""
    return next((entry.version for entry in model.opset_import if entry.domain in checks.STANDARD_DOMAINS), 1)


def to_standard_onnx(model: onnx.ModelProto, file: str = "model") -> onnx.ModelProto:
    """A copy of ``model`` with standard operators only; tensor names stay. Raises ModelError."""
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "Constant" and node.attribute[0].name == "value":
            constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
    standard = onnx.ModelProto()
    standard.CopyFrom(model)
    del standard.graph.node[:]
    for node in model.graph.node:
        if node.domain not in qonnx.DOMAINS:
            standard.graph.node.append(node)
            continue
        try:
            quantizer = qonnx.read_quantizer(node, constants.get)
        except ValueError as error:
            raise checks.node_error(file, node, str(error)) from None
        _Rewriter(node.output[0], standard.graph, standard_opset(model)).rewrite(node.input[0], quantizer)
    kept = [entry for entry in standard.opset_import if entry.domain not in qonnx.DOMAINS]
    del standard.opset_import[:]
    standard.opset_import.extend(kept)
    return standard


class _Rewriter:
    """Appends the nodes of one quantizer to a graph; helper tensors are named after its output."""

    def __init__(self, output: str, graph: onnx.GraphProto, opset: int):
        self.output, self.graph, self.opset = output, graph, opset
        self.count = 0

    def constant(self, value: np.ndarray | np.floating | float) -> str:
        self.count += 1
        name = f"{self.output}/constant{self.count}"
        self.graph.initializer.append(numpy_helper.from_array(np.asarray(value, "float32"), name))
        return name

    def node(self, op: str, *inputs: str, output: str | None = None) -> str:
        self.count += 1
        output = output or f"{self.output}/{op}{self.count}"
        self.graph.node.append(helper.make_node(op, list(inputs), [output], name=output))
        return output

    def rewrite(self, x: str, q: qonnx.Quantizer) -> None:
        if q.kind == "bipolar":
            positive = self.node("Greater", x, self.constant(BELOW_ZERO))
            self.node("Where", positive, self.constant(q.scale), self.constant(-q.scale), output=self.output)
            return
        low, high = q.bounds
        scale, zero_point = self.constant(q.scale), self.constant(q.zero_point)
        level = self.node("Add", self.node("Div", x, scale), zero_point)
        level = self.node("Min", self.node("Max", level, self.constant(low)), self.constant(high))
        level = self.round(level, q.rounding)
        self.node("Mul", self.node("Sub", level, zero_point), scale, output=self.output)

    def round(self, v: str, mode: str) -> str:
        if mode == "HALF_EVEN":
            if self.opset >= FIRST_OPSET_WITH_ROUND:
                return self.node("Round", v)
            rounder = self.constant(ROUNDER)
            return self.node("Sub", self.node("Add", v, rounder), rounder)
        if mode in ("CEIL", "FLOOR"):
            return self.node(mode.capitalize(), v)
        magnitude, half = self.node("Abs", v), self.constant(0.5)
        magnitude = {
            "UP": lambda: self.node("Ceil", magnitude),
            "DOWN": lambda: self.node("Floor", magnitude),
            "HALF_UP": lambda: self.node("Floor", self.node("Add", magnitude, half)),
            "HALF_DOWN": lambda: self.node("Ceil", self.node("Sub", magnitude, half)),
        }[mode]()
        return self.node("Mul", self.node("Sign", v), magnitude)


def session(model: onnx.ModelProto, optimize: bool = True) -> onnxruntime.InferenceSession:
    """onnxruntime on a standard model: silent, and with its graph optimizations or without."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    level = onnxruntime.GraphOptimizationLevel
    options.graph_optimization_level = level.ORT_ENABLE_ALL if optimize else level.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def reference_tensors(
    model: onnx.ModelProto,
    feeds: Mapping[str, np.ndarray],
    names: Sequence[str] | None = None,
    optimize: bool = False,
) -> dict[str, np.ndarray]:
    """Values of the tensors ``names`` (the outputs when None) as onnxruntime computes them from ``feeds``."""
    return Reference(model, names, optimize).run(feeds)


class Reference:
    """A model in onnxruntime that also answers the intermediate tensors ``names``; made once, run often.

    Tensors that the graph does not compute at run time (inputs, initializers) are not answered.
    """

    def __init__(self, model: onnx.ModelProto, names: Iterable[str] | None = None, optimize: bool = False):
        standard = to_standard_onnx(model)
        self.names = [value.name for value in model.graph.output]
        if names is not None:
            computed = {name for node in standard.graph.node for name in node.output}
            self.names = [name for name in dict.fromkeys(names) if name in computed]
        declared = {value.name for value in standard.graph.output}
        for name in self.names:
            if name not in declared:
                standard.graph.output.append(onnx.ValueInfoProto(name=name))
        self.session = session(standard, optimize)

    def run(self, feeds: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        return dict(zip(self.names, self.session.run(self.names, dict(feeds)), strict=True))
