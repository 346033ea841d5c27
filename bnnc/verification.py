"""Compare a compiled library with onnxruntime, layer by layer.

Comparing final outputs says little about a binary network: one sign that falls the other way, because the
reference value is a rounding error away from zero, changes everything behind it. So the reference is cut at
every tensor that the library stored: onnxruntime computes each piece from the *library's* values in front of
it, and each piece is judged alone. Rounding in front of a quantizer may still move a value over a step of it
(a sign, or one of many levels), also of one inside a piece. So each piece is computed three times: as it
stands, and with the inputs of all quantizers raised and lowered by what rounding explains. An element is

    right              when it is the reference's; for floats, up to rounding: a fraction of the tensor's largest
                       value or, where terms cancel, what noise of a few last places in the piece's inputs does
    at the threshold   when it is that of a raised or lowered quantizer, or between the two: rounded away from zero,
                       an exact zero lies between the codes of what rounding makes of it
    wrong              otherwise

Final outputs must be right or at the threshold too, or be as near to onnxruntime as onnxruntime with
optimizations is to itself without.
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

from bnnc.cut_model import cut, fed, quantized_tensors, shift, shiftable
from bnnc.errors import UsageError
from bnnc.frontend import load_model
from bnnc.frontend.reference import Reference, to_standard_onnx
from bnnc.model_quantizers import quantizers

Arrays = dict[str, np.ndarray]

# Rounding, relative to a tensor's largest magnitude: what long sums in another order and a residual trunk of
# dozens of layers accumulate. A wrong weight or pad is orders of magnitude larger.
ROUNDING = 2.0**-15

# Noise, relative to each value that a piece reads, and how many times its median effect rounding may have.
NOISE, NOISE_FACTOR = np.float32(2.0**-20), 4


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
            if self.at_threshold or self.wrong:
                detail += f", {self.at_threshold} at a threshold, {self.wrong} wrong of {self.elements}"
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
            lines.append(f"agrees with onnxruntime on {self.samples} samples; {near} values at a threshold")
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
    """onnxruntime on a model, whole and cut at the tensors a library stored."""

    def __init__(self, model: onnx.ModelProto):
        self.model = to_standard_onnx(model)
        self.outputs = [value.name for value in model.graph.output]
        self.tensors = {name for node in self.model.graph.node for name in node.output}
        self.quantizers = quantizers(model)
        self.quantized = quantized_tensors(model)
        self.optimized = Reference(self.model, self.outputs, optimize=True)
        self.pieces: dict[tuple[str, ...], tuple[Reference, Reference]] = {}

    def compare(
        self, report: Report, feeds: Arrays, traced: list[tuple[dict[str, Any], np.ndarray]], answers: Arrays
    ) -> None:
        """Add one sample to ``report``."""
        stored = {}
        for entry, values in traced:
            value = _decode(entry, values) if entry["name"] in self.tensors else None
            if value is not None and entry["dtype"] == "uint8":
                quantizer = self.quantizers.get(entry["name"])
                value = None if quantizer is None else quantizer.values(value)
            if value is not None:
                stored[entry["name"], entry["dtype"] == "bits"] = value
        whole, cuts, noisy = self._run(feeds, stored)
        for (name, binary), value in stored.items():
            if name not in self.outputs:
                row = report.row(name, "bits" if binary else "float")
                self._compare(row, value.reshape(whole[name].shape), [run[name] for run in cuts], noisy[name])
        optimized = self.optimized.run(feeds)
        for name in self.outputs:
            row = report.row(name, "output")
            row.own_error = max(row.own_error, float(np.max(_apart(optimized[name], whole[name]), initial=0.0)))
            self._compare(row, answers[name], [run[name] for run in cuts], noisy[name], whole[name])

    def _run(
        self, feeds: Arrays, stored: dict[tuple[str, bool], np.ndarray]
    ) -> tuple[Arrays, list[Arrays], Arrays]:
        """The whole model's tensors; the pieces' from the library's own: as they are, raised, lowered; with noise."""
        names = tuple(dict.fromkeys(name for name, _ in stored))
        if names not in self.pieces:
            wanted = list(dict.fromkeys([*names, *self.quantized, *self.outputs]))
            pieces = cut(shiftable(self.model, self.quantized), names)
            self.pieces[names] = (Reference(self.model, wanted), Reference(pieces, wanted))
        reference, piecewise = self.pieces[names]
        whole = reference.run(feeds)
        cut_feeds = dict(feeds)
        for (name, binary), value in stored.items():
            value = value.reshape(whole[name].shape)
            if binary:
                magnitude = np.abs(whole[name])
                value = value * np.where(magnitude == 0, magnitude.max(), magnitude)
            cut_feeds[fed(name)] = value
        shifts = {shift(source): np.array(0, "float32") for source in self.quantized}
        cuts = [piecewise.run({**cut_feeds, **shifts})]
        noisy = piecewise.run({**_with_noise(cut_feeds), **shifts})
        if shifts:
            sources = {source: {**feeds, **cuts[0]}[source] for source in self.quantized}
            for direction in (ROUNDING, -ROUNDING):
                moved = {shift(s): np.array(direction * _largest(v), "float32") for s, v in sources.items()}
                cuts.append(piecewise.run({**cut_feeds, **moved}))
        return whole, cuts, noisy

    def _compare(
        self, row: Row, got: np.ndarray, cuts: list[np.ndarray], noisy: np.ndarray, whole: np.ndarray | None = None
    ) -> None:
        """Judge ``got`` by the cut reference, its first run being unmoved, and an output by ``whole`` as well."""
        row.elements += got.size
        if row.kind == "bits":
            matches = [(got > 0) == (run >= 0) for run in cuts]
            moved = np.any(matches, axis=0)
        else:
            errors = [_apart(got, run) for run in cuts]
            rounding = max(ROUNDING, NOISE_FACTOR * float(np.median(_apart(noisy, cuts[0]))))
            matches = [error <= rounding for error in errors]
            if whole is not None:
                own = _apart(got, whole)
                matches[0] |= own <= row.own_error
                errors.append(own)
            between = (np.min(cuts, axis=0) <= got) & (got <= np.max(cuts, axis=0))
            explained = np.where(between, 0.0, np.min(errors, axis=0))
            row.error = max(row.error, float(np.max(explained, initial=0.0)))
            moved = np.any(matches, axis=0) | between
        row.at_threshold += int(np.sum(~matches[0] & moved))
        row.wrong += int(np.sum(~moved))


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


def _with_noise(feeds: Arrays) -> Arrays:
    """``feeds`` with every float32 value a little larger or smaller."""
    random = np.random.default_rng(0)
    return {
        name: np.asarray(value * (1 + NOISE * random.choice([-1, 1], value.shape).astype("float32")))
        if value.dtype == np.float32
        else value
        for name, value in feeds.items()
    }


def _apart(got: np.ndarray, want: np.ndarray) -> np.ndarray:
    """The distance of each element, relative to the largest wanted one; infinite where either is no number."""
    with np.errstate(invalid="ignore"):
        distance = np.abs(got.astype("float64") - want.astype("float64")) / _largest(want)
    return np.where(got == want, 0.0, np.nan_to_num(distance, nan=np.inf))


def _largest(values: np.ndarray) -> float:
    """The largest magnitude, never zero."""
    return float(np.max(np.abs(values), initial=0.0)) or 1.0
