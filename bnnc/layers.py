"""What each layer of a compiled network is: the rows that ``bnnc inspect`` and ``bnnc bench`` print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Dataflow
from bnnc.passes.names import onnx_name

BINARY = {"bnnc.binary_conv2d"}
INTEGER = {"bnnc.integer_conv2d", "bnnc.integer_depthwise_conv2d", "bnnc.bitserial_conv2d"}
FLOAT = {"bnnc.conv2d", "bnnc.depthwise_conv2d", "bnnc.dense", "relax.nn.conv2d", "relax.matmul"}
HEAVY = BINARY | INTEGER | FLOAT

BIT_RATE, BYTE_RATE, FLOAT_RATE, MOVED = 5e6, 1e6, 2.5e5, 1e5
"""Operations on bits, bytes and floats, and bytes read or written, in a microsecond of a quick core."""

BRIEF = 25
"""Microseconds that a sleeping thread may take to wake up: a run that is no longer is over by then."""


@dataclass(frozen=True)
class Layer:
    """One kernel call.

    ``bits`` are those of what it reads: 1 for xnor-popcount layers and for those that only move bits, up to 8 for
    codes, else 32. ``reason`` says why a layer is float, or why an integer layer has its kernel. Bytes before and after
    are of constants: what float32 weights would take, and what the library stores; bytes read and written are of
    everything else. ``operations`` counts a multiply-add as two. ``planes`` are the pairs of bit planes in which a
    layer counts bits: 1 if it is binary, more if it is bit-serial, 0 if it multiplies.
    """

    name: str
    op: str
    kernel: str
    bits: int
    bytes_before: int
    bytes_after: int
    bytes_read: int
    bytes_written: int
    operations: int
    planes: int
    reason: str = ""


def _window(attrs: dict) -> str:
    return "x".join(str(v) for v in attrs["kernel"]) if "kernel" in attrs else ""


def _attributes(call: relax.Call) -> dict:
    return ops.attrs_of(call) if call.op.name.startswith("bnnc.") else {}


def _anchor(function: relax.Function) -> relax.Call:
    calls = [value for _, value in Dataflow(function).bindings if isinstance(value, relax.Call)]
    heavy = [call for call in calls if call.op.name in HEAVY]
    return heavy[0] if heavy else calls[0]


def _weights(call: relax.Call) -> int:
    """Number of weights of a convolution or dense layer."""
    name, attrs = call.op.name, _attributes(call)
    if name in BINARY | INTEGER | {"bnnc.conv2d"}:
        channels = attrs["channels"] if "channels" in attrs else ops.shape_of(call.args[0])[3]
        return attrs["out_channels"] * channels * int(np.prod(attrs["kernel"]))
    if name == "bnnc.dense":
        return attrs["out_channels"] * ops.shape_of(call.args[0])[1]
    return int(np.prod(ops.shape_of(call.args[1])))


def _describe(name: str, called: relax.Call, function: relax.Function, reason: str) -> Layer:
    call, symbol = _anchor(function), called.op.name_hint
    constants = sum(ops.bytes_of(arg.ty) for arg in called.args if isinstance(arg, ops.Constant))
    read = sum(ops.bytes_of(arg.ty) for arg in called.args if not isinstance(arg, ops.Constant))
    written = ops.bytes_of(called.ty)
    op = call.op.name
    title = " ".join(part for part in (op.split(".")[-1], _window(_attributes(call))) if part)
    if op not in HEAVY:
        if op == "relax.call_tir":  # the importer's own loops: the callee, then its tensors
            title, source = call.args[0].name_hint, call.args[1]
        else:
            source = call.args[0]
        source = source.fields[0] if isinstance(source, relax.Tuple) else source
        bits = {"uint32": 1, "uint8": 8}.get(str(source.ty.dtype), 32)
        return Layer(name, title, symbol, bits, constants, constants, read, written, 0, 0)
    weights = _weights(call)
    # Every weight takes part once in each output pixel: weights are [out, in of its group, window].
    operations = 2 * int(np.prod(ops.shape_of(call)[:-1])) * weights
    attrs = _attributes(call)
    bits = 1 if op in BINARY else max(1, int(attrs["most"]).bit_length()) if op in INTEGER else 32
    # A bit-serial layer's weights have as many planes as factors.
    planes = 1 if op in BINARY else bits * len(attrs["factors"]) if op == "bnnc.bitserial_conv2d" else 0
    reason = "" if op in BINARY else reason
    return Layer(name, title, symbol, bits, 4 * weights, constants, read, written, operations, planes, reason)


def describe(fused: tvm.IRModule) -> list[Layer]:
    """One row per kernel call of the fused module's main, in order. Layers are called after their ONNX tensor."""
    attrs = fused.attrs
    names = {str(k): str(v) for k, v in dict(attrs["bnnc.names"]).items()}
    reasons = {str(k): str(v) for k, v in dict(attrs.get("bnnc.reasons", {})).items()}
    costs = {str(k): str(v) for k, v in dict(attrs.get("bnnc.costs", {})).items()}
    members = {str(k): [str(m) for m in v] for k, v in dict(attrs["bnnc.members"]).items()}
    rows = []
    for var, value in Dataflow(fused["main"]).bindings:
        if not isinstance(value, relax.Call) or not isinstance(value.op, tvm.ir.GlobalVar):
            continue
        named = (onnx_name(member, names) for member in members[var.name])
        layer = next((name for name in named if name is not None), var.name)
        plain = [member.removesuffix("_sum") for member in members[var.name]]
        reason = costs.get(layer) or next((reasons[member] for member in plain if member in reasons), "")
        rows.append(_describe(layer, value, fused[value.op], reason))
    return rows


def is_brief(layers: Sequence[Layer], slices: int) -> bool:
    """Whether a quick core computes ``layers``, for each of ``slices``, in the time that waking another would take."""

    def microseconds(layer: Layer) -> float:
        rate = BIT_RATE if layer.planes else BYTE_RATE if layer.bits <= 8 else FLOAT_RATE
        moved = layer.bytes_read + layer.bytes_written + layer.bytes_after
        return layer.operations * max(layer.planes, 1) / rate + moved / MOVED

    return slices * sum(map(microseconds, layers)) <= BRIEF
