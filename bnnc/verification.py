"""Compare a compiled library with onnxruntime, layer by layer.

Comparing final outputs says little about a binary network: one sign that falls the other way, because the
reference value is a rounding error away from zero, changes everything behind it. So the reference is cut at
every quantizer whose bits or codes the library stored: onnxruntime computes each piece from the *library's* ones in
front of it, and each piece is judged alone. A bit or code that differs is

    at the threshold   when the reference value in front of the quantizer is where it changes, within float rounding
    wrong              otherwise

and a float tensor is wrong when it is further from the reference than rounding explains. Final outputs must
agree with the cut reference too, or be as near to onnxruntime as onnxruntime with optimizations is to itself
without.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import onnx
from tvm import relax

from bnnc.errors import UsageError
from bnnc.frontend import from_onnx, load_model
from bnnc.frontend.reference import Reference, to_standard_onnx
from bnnc.ir import ops
from bnnc.passes.canonicalize_integers import CanonicalizeIntegers
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
from bnnc.passes.canonicalize_rounding import CanonicalizeRounding
from bnnc.passes.code_quantizers import base_of
from bnnc.passes.dataflow import constant_value
from bnnc.passes.keep_codes import code_of

Arrays = dict[str, np.ndarray]

# Rounding, relative to a tensor's largest magnitude: what long sums in another order and a residual trunk of
# dozens of layers accumulate. A wrong weight or pad is orders of magnitude larger.
ROUNDING = 2.0**-15


class Traceable(Protocol):
    """The part of :class:`bnnc.session.Session` that verify needs."""

    inputs: Any  # ports: name, dtype, shape

    def run(self, inputs: Arrays) -> Arrays: ...

    def trace(self, inputs: Arrays) -> list[tuple[dict[str, Any], np.ndarray]]:
        """(description, values as stored) of every stage output named after an ONNX tensor, in stage order.

        A description has the ONNX tensor's "name" and "shape", the "order" its axes are stored in, "dtype"
        ("bits" or NumPy's name) and the "channels" that the words of bits hold.
        """


@dataclass
class Row:
    """One tensor over all samples; counts are elements. ``error`` is relative to the largest magnitude."""

    name: str
    kind: str
    elements: int = 0
    at_threshold: int = 0
    wrong: int = 0
    error: float = 0.0
    own_error: float = 0.0  # outputs only: onnxruntime optimized against itself unoptimized

    def __str__(self) -> str:
        verdict = "WRONG" if self.wrong else "ok"
        if self.kind in ("bits", "codes"):
            detail = f"{self.at_threshold} at the threshold, {self.wrong} wrong of {self.elements}"
        else:
            detail = f"largest error {self.error:.1e}"
        if self.kind == "output":
            detail += f" (onnxruntime against itself: {self.own_error:.1e})"
        return f"{verdict:5}  {self.kind:6}  {self.name}: {detail}"


@dataclass
class Report:
    """Rows in the order of execution, the final outputs last."""

    samples: int = 0
    rows: dict[tuple[str, str], Row] = field(default_factory=dict)

    @property
    def agrees(self) -> bool:
        return self.first_wrong is None

    @property
    def first_wrong(self) -> str | None:
        """The name of the first tensor with a wrong element."""
        return next((row.name for row in self.rows.values() if row.wrong), None)

    def row(self, name: str, kind: str) -> Row:
        return self.rows.setdefault((name, kind), Row(name, kind))

    def __str__(self) -> str:
        near = sum(row.at_threshold for row in self.rows.values())
        lines = [str(row) for row in self.rows.values()]
        if self.agrees:
            lines.append(f"agrees with onnxruntime on {self.samples} samples; {near} values at their threshold")
        else:
            lines.append(f"differs from onnxruntime; the first wrong tensor is {self.first_wrong}")
        return "\n".join(lines)


def verify(
    model: str | os.PathLike[str],
    library: str | os.PathLike[str] | Traceable | None = None,
    *,
    inputs: np.ndarray | Mapping[str, np.ndarray] | None = None,
    samples: int = 8,
) -> Report:
    """Compare ``library`` (a path or an open session; compiled here when None) with onnxruntime on ``model``.

    ``inputs`` (one array, or arrays by name; any multiple of the model's batch) replace ``samples`` random
    ones. Raises ModelError, UsageError or LibraryError.
    """
    if library is not None and not isinstance(library, str | os.PathLike):
        return _verify(model, library, inputs, samples)
    from bnnc import compile, load

    with tempfile.TemporaryDirectory() as folder:
        path = compile(model, output=Path(folder) / "model.so") if library is None else library
        with load(path) as session:
            return _verify(model, session, inputs, samples)


def _verify(model: Any, session: Traceable, inputs: Any, samples: int) -> Report:
    shapes = {port.name: tuple(port.shape) for port in session.inputs}
    reference = CutReference(load_model(model, shapes))
    report = Report()
    for feeds in _feeds(session, inputs, samples):
        report.samples += 1
        reference.compare(report, feeds, session.trace(feeds), session.run(feeds))
    return report


def _feeds(session: Traceable, inputs: Any, samples: int) -> Iterator[Arrays]:
    """Inputs of one run each: slices of ``inputs`` along the batch, or random: images and noise."""
    ports = {port.name: port for port in session.inputs}
    if inputs is None:
        for seed in range(samples):
            random = np.random.default_rng(seed)
            draw = random.random if seed % 2 == 0 else random.standard_normal
            yield {name: draw(port.shape).astype(port.dtype) for name, port in ports.items()}
        return
    named = dict(inputs) if isinstance(inputs, Mapping) else {next(iter(ports)): inputs}
    if set(named) != set(ports):
        raise UsageError(f"the inputs are named {', '.join(named)}; the model has {', '.join(ports)}")
    runs = set()
    for name, port in ports.items():
        shape = named[name].shape
        if len(shape) != len(port.shape) or shape[1:] != tuple(port.shape[1:]) or shape[0] % port.shape[0]:
            raise UsageError(
                f"input '{name}' has shape {shape}; the model takes batches of {tuple(port.shape)}"
            )
        runs.add(shape[0] // port.shape[0])
    if len(runs) != 1 or runs == {0}:
        raise UsageError("the inputs hold different numbers of samples, or none")
    for run in range(runs.pop()):
        yield {
            name: np.ascontiguousarray(
                named[name][run * port.shape[0] : (run + 1) * port.shape[0]], port.dtype
            )
            for name, port in ports.items()
        }


class CutReference:
    """onnxruntime on a model, whole and cut at its binary quantizers."""

    def __init__(self, model: onnx.ModelProto):
        self.model = to_standard_onnx(model)
        self.outputs = [value.name for value in model.graph.output]
        self.tensors = {name for node in self.model.graph.node for name in node.output}
        self.quantized = _quantizers(model)
        self.whole = Reference(self.model, [*self.outputs, *self.quantized])
        self.optimized = Reference(self.model, self.outputs, optimize=True)
        self.pieces: dict[tuple[str, ...], Reference] = {}

    def compare(
        self, report: Report, feeds: Arrays, traced: list[tuple[dict[str, Any], np.ndarray]], answers: Arrays
    ) -> None:
        """Add one sample to ``report``."""
        whole, optimized = self.whole.run(feeds), self.optimized.run(feeds)
        known = [(entry, stored) for entry, stored in traced if entry["name"] in self.tensors]
        cut = self._run_pieces(feeds, known, whole)
        for entry, stored in known:
            if entry["name"] not in self.outputs:
                self._compare_tensor(report, entry, stored, cut)
        for name in self.outputs:
            row = report.row(name, "output")
            scale = _largest(whole[name])
            own = float(np.max(np.abs(optimized[name] - whole[name]))) / scale
            apart, piecewise = (np.abs(answers[name] - tensors[name]) / scale for tensors in (whole, cut))
            row.elements += answers[name].size
            row.own_error = max(row.own_error, own)
            row.error = max(row.error, float(np.max(np.minimum(apart, piecewise))))
            row.wrong += int(np.sum(~((apart <= own) | (piecewise <= ROUNDING))))

    def _run_pieces(self, feeds: Arrays, known: list, whole: Arrays) -> Arrays:
        """Values of all traced tensors, quantizer inputs and outputs, given the library's own bits."""
        bits = {}
        for entry, stored in known:
            name = entry["name"]
            value = _decode(entry, stored) if name in self.quantized else None
            if value is not None and entry["dtype"] == "bits":
                magnitude = np.abs(whole[name])
                bits[name] = value * np.where(magnitude == 0, magnitude.max(), magnitude)
            elif value is not None and entry["dtype"] == "uint8":
                bits[name] = self.quantized[name].values(value)
        key = tuple(bits)
        if key not in self.pieces:
            names = [entry["name"] for entry, _ in known]
            wanted = [*names, *self._sources(), *self.outputs]
            self.pieces[key] = Reference(_cut(self.model, key), wanted)
        return self.pieces[key].run({**feeds, **{_fed(name): value for name, value in bits.items()}})

    def _sources(self) -> list[str]:
        return [quantizer.source for quantizer in self.quantized.values() if quantizer.source is not None]

    def _compare_tensor(self, report: Report, entry: dict[str, Any], stored: np.ndarray, cut: Arrays) -> None:
        name, dtype = entry["name"], entry["dtype"]
        want, got = cut[name], _decode(entry, stored)
        if got is None or (dtype == "uint8" and name not in self.quantized):
            return
        row = report.row(name, {"bits": "bits", "uint8": "codes"}.get(dtype, "float"))
        row.elements += want.size
        source = self.quantized[name].source if name in self.quantized else None
        if dtype == "uint8":
            codes = self.quantized[name].codes
            before = want if source is None else cut[source]
            around = ROUNDING * _largest(before)
            differs = got != codes(before)
            # Negative scales do not exist, so codes rise with the value.
            near = (codes(before - around) <= got) & (got <= codes(before + around))
            row.at_threshold += int(np.sum(differs & near))
            row.wrong += int(np.sum(differs & ~near))
            return
        if dtype != "bits":
            error = np.abs(got - want) / _largest(want)
            row.error = max(row.error, float(np.max(error)))
            row.wrong += int(np.sum(~(error <= ROUNDING)))
            return
        before = want if source is None else cut[source]
        differs = (got > 0) != (want >= 0)
        near = np.abs(before) <= ROUNDING * _largest(before)
        row.at_threshold += int(np.sum(differs & near))
        row.wrong += int(np.sum(differs & ~near))


@dataclass(frozen=True)
class _Quantizer:
    """One quantizer of the model: the tensor it reads, if that has a name, and what ``bnnc.quantize`` says of it."""

    source: str | None
    attrs: dict[str, Any]
    scale: np.ndarray
    zero_point: np.ndarray

    @property
    def base(self) -> int:
        return base_of(self.attrs, self.zero_point) or 0

    def codes(self, values: np.ndarray) -> np.ndarray:
        """The codes, counted from the lowest level, of float32 ``values``."""
        return code_of(self.attrs | {"base": self.base}, self.scale, self.zero_point, values.astype("float32"))

    def values(self, codes: np.ndarray) -> np.ndarray:
        """What ``codes`` stand for."""
        return (codes + np.float32(self.base) - self.zero_point).astype("float32") * self.scale


def _quantizers(model: onnx.ModelProto) -> dict[str, _Quantizer]:
    """Name of each quantizer's output -> the quantizer."""
    module = from_onnx(model)
    for canonicalize in (CanonicalizeIntegers, CanonicalizeRounding, CanonicalizeQuantizers):
        module = canonicalize()(module)
    names = {str(variable): str(tensor) for variable, tensor in module.attrs["bnnc.names"].items()}
    found = {}
    for block in module["main"].body.blocks:
        for binding in block.bindings:
            call = binding.value
            if not ops.is_op(call, "bnnc.quantize"):
                continue
            source, scale, zero = call.args[0], constant_value(call.args[1]), constant_value(call.args[2])
            if scale is not None and zero is not None and binding.var.name in names:
                read = names.get(source.name) if isinstance(source, relax.Var) else None
                found[names[binding.var.name]] = _Quantizer(read, ops.attrs_of(call), scale, zero)
    return found


def _fed(name: str) -> str:
    return f"{name}/library"


def _cut(model: onnx.ModelProto, names: tuple[str, ...]) -> onnx.ModelProto:
    """``model`` with inputs that replace the tensors ``names`` for their readers; they are still computed."""
    cut = onnx.ModelProto()
    cut.CopyFrom(model)
    for node in cut.graph.node:
        for position, name in enumerate(node.input):
            if name in names:
                node.input[position] = _fed(name)
    for name in names:
        cut.graph.input.append(onnx.helper.make_tensor_value_info(_fed(name), onnx.TensorProto.FLOAT, None))
    return cut


def _decode(entry: dict[str, Any], stored: np.ndarray) -> np.ndarray | None:
    """``stored`` as the ONNX tensor, in its shape: float32, -1 and +1 for bits, codes as they are; None for others."""
    order, shape = entry["order"], entry["shape"]
    if entry["dtype"] == "bits":
        octets = np.ascontiguousarray(stored, "<u4").view("uint8")
        bits = np.unpackbits(octets, axis=-1, bitorder="little")[..., : entry["channels"]]
        stored = np.where(bits, np.float32(1), np.float32(-1))
    if stored.dtype not in (np.float32, np.uint8) or stored.size != np.prod(shape):
        return None
    return stored.reshape([shape[axis] for axis in order]).transpose(np.argsort(order))


def _largest(values: np.ndarray) -> float:
    """The largest magnitude, never zero."""
    return float(np.max(np.abs(values), initial=0.0)) or 1.0
