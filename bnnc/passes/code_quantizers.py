"""Turn every affine quantizer of up to 256 levels into integer codes and their way back to floats.

Algebra: (q - z) * s = s * levels(codes(x)), where q = round(clip(x / s + z, low, high)), codes stores q - low as a byte
and levels adds low - z again. All of these integers are exact in float32, so nothing changes but where the integer is
kept. Later passes move ``levels`` towards the outputs, over operators that can work on codes.

Requires: quantizers are canonical, images channels-last.
Guarantees: a quantizer is left only where its zero point is no integer (real zero is no code then), varies, or where it
has more than 256 levels.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild

MOST_LEVELS = 256
LARGEST_ZERO = 1 << 20  # integers up to here stay exact through the subtraction in float32


def _code(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
    if not ops.is_op(call, "bnnc.quantize"):
        return None
    attrs, shape = ops.attrs_of(call), ops.shape_of(call)
    scale, zero = constant_value(call.args[1]), constant_value(call.args[2])
    if attrs["kind"] != "affine" or not shape or scale is None or zero is None:
        return None
    if attrs["high"] - attrs["low"] >= MOST_LEVELS or np.unique(zero).size != 1:
        return None
    offset = float(attrs["low"]) - float(zero.flat[0])
    if offset != int(offset) or abs(offset) > LARGEST_ZERO:
        return None
    kept = {key: attrs[key] for key in ("low", "high", "rounding")}
    codes = builder.emit(ops.codes(*call.args, **kept), f"{var.name}_codes")
    levels = ops.levels(codes, offset=int(offset))
    if np.all(scale == 1):
        return levels
    return relax.op.multiply(builder.emit(levels, f"{var.name}_levels"), call.args[1])


@function_pass("CodeQuantizers")
def CodeQuantizers(module: tvm.IRModule) -> tvm.IRModule:
    """affine(x) -> s * levels(codes(x)); see the module's docstring."""
    return rebuild(module, _code)
