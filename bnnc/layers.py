"""What each layer of a compiled network is: the rows that ``bnnc inspect`` and ``bnnc bench`` print."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Dataflow

BINARY = {"bnnc.binary_conv2d"}
FLOAT = {"bnnc.conv2d", "bnnc.depthwise_conv2d", "bnnc.dense", "relax.nn.conv2d", "relax.matmul"}


@dataclass(frozen=True)
class Layer:
    """One kernel call.

    ``bits`` is 1 for xnor-popcount layers and for those that only move bits, else 32. Bytes are of constants: what
    float32 weights would take, and what the library stores. ``operations`` counts a multiply-add as two.
    """

    name: str
    op: str
    kernel: str
    bits: int
    bytes_before: int
    bytes_after: int
    operations: int
    reason: str = ""


def _window(attrs: dict) -> str:
    return "x".join(str(v) for v in attrs["kernel"]) if "kernel" in attrs else ""


def _anchor(function: relax.Function) -> relax.Call:
    calls = [value for _, value in Dataflow(function).bindings if isinstance(value, relax.Call)]
    heavy = [call for call in calls if call.op.name in BINARY | FLOAT]
    return heavy[0] if heavy else calls[0]


def _weights(call: relax.Call) -> int:
    """Number of weights of a convolution or dense layer."""
    name, attrs = call.op.name, ops.attrs_of(call)
    if name in ("bnnc.binary_conv2d", "bnnc.conv2d"):
        channels = attrs["channels"] if "channels" in attrs else ops.shape_of(call.args[0])[3]
        return attrs["out_channels"] * channels * int(np.prod(attrs["kernel"]))
    if name == "bnnc.dense":
        return attrs["out_channels"] * ops.shape_of(call.args[0])[1]
    return int(np.prod(ops.shape_of(call.args[1])))


def _describe(name: str, symbol: str, function: relax.Function, constants: int, reason: str) -> Layer:
    call = _anchor(function)
    op, attrs = call.op.name, ops.attrs_of(call) if call.op.name.startswith("bnnc.") else {}
    title = " ".join(part for part in (op.split(".")[-1], _window(attrs)) if part)
    if op not in BINARY | FLOAT:
        bits = 1 if str(call.args[0].ty.dtype) == "uint32" else 32
        return Layer(name, title, symbol, bits, constants, constants, 0)
    weights = _weights(call)
    shape = ops.shape_of(call)
    pixels = int(np.prod(shape[:-1]))
    per_pixel = weights if op not in ("bnnc.depthwise_conv2d",) else weights
    bits = 1 if op in BINARY else 32
    return Layer(name, title, symbol, bits, 4 * weights, constants, 2 * pixels * per_pixel, "" if bits == 1 else reason)


def describe(fused: tvm.IRModule) -> list[Layer]:
    """One row per kernel call of the fused module's main, in order."""
    flow = Dataflow(fused["main"])
    attrs = fused.attrs or {}
    reasons = {str(k): str(v) for k, v in dict(attrs.get("bnnc.reasons", {})).items()}
    rows = []
    for var, value in flow.bindings:
        if not isinstance(value, relax.Call) or not isinstance(value.op, tvm.ir.GlobalVar):
            continue
        constants = sum(a.value.numpy().nbytes for a in value.args if isinstance(a, ops.Constant))
        layer = var.name.removesuffix("_pair").removesuffix("_flat").removesuffix("_bits")
        function = fused[value.op]
        members = [str(m) for m in function.attrs.get("bnnc.members", [])]
        reason = next((reasons[m] for m in members if m in reasons), "")
        rows.append(_describe(layer, value.op.name_hint, function, constants, reason))
    return rows
