"""Turn every affine quantizer of up to 256 levels into integer codes and their way back to floats.

Algebra: (q - z) * s = s * levels(codes(x)), where q = round(clip(x / s + z, low, high)), codes stores q - base as a
byte and levels adds base - z again. All of these integers are exact in float32, so nothing changes but where the
integer is kept. The base is low, or z where that is lower, so that zero padding has a code too. A sign with sign(0) = 0
is a code of -1, 0 and +1. Later passes move ``levels`` towards the outputs, over operators that can work on codes.

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
LARGEST = 1 << 20  # integers up to here stay exact through the subtraction in float32


def _code(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
    if not ops.is_op(call, "bnnc.quantize"):
        return None
    attrs, scale = ops.attrs_of(call), call.args[1]
    if attrs["kind"] == "bipolar":
        sign = builder.emit(relax.op.sign(call.args[0]), f"{var.name}_sign")
        call = builder.block.normalize(ops.affine(sign, low=-1, high=1))
        attrs = ops.attrs_of(call)
    zero = constant_value(call.args[2])
    base = None if zero is None else base_of(attrs, zero)
    if base is None or zero is None or not ops.shape_of(call):
        return None
    kept = {key: attrs[key] for key in ("low", "high", "rounding")}
    codes = builder.emit(ops.codes(*call.args, base=base, **kept), f"{var.name}_codes")
    levels = ops.levels(codes, offset=base - int(zero.flat[0]))
    constant = constant_value(scale)
    if constant is not None and np.all(constant == 1):
        return levels
    return relax.op.multiply(builder.emit(levels, f"{var.name}_levels"), scale)


def base_of(attrs: dict, zero: np.ndarray) -> int | None:
    """The level that code 0 stands for; None where levels do not become codes."""
    point = float(zero.flat[0])
    if np.unique(zero).size != 1 or point != int(point) or abs(point) > LARGEST or abs(attrs["low"]) > LARGEST:
        return None
    if attrs["high"] - attrs["low"] >= MOST_LEVELS:
        return None
    with_zero = min(attrs["low"], int(point))
    return with_zero if attrs["high"] - with_zero < MOST_LEVELS else int(attrs["low"])


@function_pass("CodeQuantizers")
def CodeQuantizers(module: tvm.IRModule) -> tvm.IRModule:
    """quantize(x) -> s * levels(codes(x)); see the module's docstring."""
    return rebuild(module, _code)
