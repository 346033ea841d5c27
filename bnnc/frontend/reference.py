"""The reference: any model bnnc reads, run by onnxruntime.

QONNX operators are rewritten to standard ones of the model's own opset (from 9); tensors keep their names:

    x >= t          as x > the largest float below t: GreaterOrEqual came with opset 12 only
    round half even as sign(v) ((|v| + 2**23) - 2**23) before opset 11 has Round, for |v| < 2**23; others are integers
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from bnnc.frontend import checks, qonnx

BELOW_ZERO = np.float32(-(2.0**-149))
ROUNDER = np.float32(2**23)
FIRST_OPSET_WITH_ROUND = 11


def domain_version(model: onnx.ModelProto, domains: Collection[str] = checks.STANDARD_DOMAINS) -> int:
    """The version of the operators of ``domains`` (the standard ones by default) that the model uses."""
    return next((entry.version for entry in model.opset_import if entry.domain in domains), 1)


def to_standard_onnx(model: onnx.ModelProto, file: str = "model") -> onnx.ModelProto:
    """A copy of ``model`` with standard operators only; tensor names stay. Raises ModelError."""
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "Constant" and node.attribute[0].name == "value":
            constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
    standard = onnx.ModelProto()
    standard.CopyFrom(model)
    kept = [entry for entry in standard.opset_import if entry.domain not in qonnx.DOMAINS]
    del standard.opset_import[:]
    standard.opset_import.extend(kept)
    del standard.graph.node[:]
    for node in model.graph.node:
        if node.domain not in qonnx.DOMAINS:
            standard.graph.node.append(node)
            continue
        writer = _StandardArithmetic(node.output[0], standard)
        version = domain_version(model, {node.domain})
        try:
            result = qonnx.express(node, list(node.input), constants.get, version, writer)
        except ValueError as error:
            raise checks.node_error(file, node, str(error)) from None
        writer.name_result(result)
    return standard


class _StandardArithmetic:
    """Appends the nodes of one QONNX operator to a model; helper tensors are named after its output."""

    def __init__(self, output: str, model: onnx.ModelProto):
        self.output, self.model, self.opset = output, model, domain_version(model)
        self.count = 0

    def constant(self, value: np.ndarray | np.floating | float, dtype: str = "float32") -> str:
        self.count += 1
        name = f"{self.output}/constant{self.count}"
        self.model.graph.initializer.append(numpy_helper.from_array(np.asarray(value, dtype), name))
        return name

    def node(self, op: str, *inputs: str, **attributes: Any) -> str:
        self.count += 1
        output = f"{self.output}/{op}{self.count}"
        self.model.graph.node.append(
            helper.make_node(op, list(inputs), [output], name=output, **attributes)
        )
        return output

    def name_result(self, tensor: str) -> None:
        """Call ``tensor``, the last one written, by the name of the operator's output."""
        last = self.model.graph.node[-1]
        if tensor != last.output[0]:
            raise AssertionError(f"{tensor} is not the last tensor written for {self.output}")
        last.name = last.output[0] = self.output

    def binary(self, op: str, a: str, b: str) -> str:
        return self.node(op, a, b)

    def bipolar(self, x: str, scale: np.ndarray) -> str:
        positive = self.node("Greater", x, self.constant(BELOW_ZERO))
        return self.node("Where", positive, self.constant(scale), self.constant(-scale))

    def affine(
        self, x: str, scale: np.ndarray, zero_point: np.ndarray, low: int, high: int, rounding: str
    ) -> str:
        step, zero = self.constant(scale), self.constant(zero_point)
        level = self.node("Add", self.node("Div", x, step), zero)
        level = self.node("Min", self.node("Max", level, self.constant(low)), self.constant(high))
        return self.node("Mul", self.node("Sub", self.round(level, rounding), zero), step)

    def count_reached(self, x: str, thresholds: np.ndarray, axis: int) -> str:
        """The sum of one comparison per threshold; at least as x, all of them are strictly above the float below."""
        shape = [-1] + [1] * (self.rank(x) - 1 - axis) if len(thresholds) > 1 else []
        below = np.nextafter(thresholds, np.float32(-np.inf))
        reached = [
            self.node(
                "Cast", self.node("Greater", x, self.constant(column.reshape(shape))), to=onnx.TensorProto.FLOAT
            )
            for column in below.T
        ]
        return self.node("Sum", *reached) if len(reached) > 1 else reached[0]

    def rank(self, x: str) -> int:
        inferred = onnx.shape_inference.infer_shapes(self.model).graph
        values = [*inferred.input, *inferred.value_info, *inferred.output]
        return next((len(v.type.tensor_type.shape.dim) for v in values if v.name == x), 2)

    def round(self, v: str, mode: str) -> str:
        if mode == "HALF_EVEN":
            return self.node("Round", v) if self.opset >= FIRST_OPSET_WITH_ROUND else self.old_round(v)
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

    def old_round(self, v: str) -> str:
        rounder, magnitude = self.constant(ROUNDER), self.node("Abs", v)
        rounded = self.node("Sub", self.node("Add", magnitude, rounder), rounder)
        near = self.node("Less", magnitude, rounder)
        return self.node("Where", near, self.node("Mul", self.node("Sign", v), rounded), v)


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

    Tensors that are no outputs and not computed at run time (inputs, initializers) are not answered.
    """

    def __init__(self, model: onnx.ModelProto, names: Iterable[str] | None = None, optimize: bool = False):
        standard = to_standard_onnx(model)
        self.names = [value.name for value in model.graph.output]
        declared = set(self.names)
        if names is not None:
            answered = declared.union(*(node.output for node in standard.graph.node))
            self.names = [name for name in dict.fromkeys(names) if name in answered]
        for name in self.names:
            if name not in declared:
                standard.graph.output.append(onnx.ValueInfoProto(name=name))
        self.session = session(standard, optimize)

    def run(self, feeds: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        return dict(zip(self.names, self.session.run(self.names, dict(feeds)), strict=True))
