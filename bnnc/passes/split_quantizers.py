"""Turn every bipolar quantizer into packing, unpacking and its scale.

Algebra: bipolar(x) * s = s * unpack(pack(x)), where pack keeps one bit per element (x >= 0) and unpack gives back -1
or +1. Later passes move ``unpack`` towards the outputs, over operators that can work on bits. A quantizer whose value
at zero is -1 asks for x > 0, which is x - 2**-149 >= 0: the smallest float is exact to subtract wherever it matters.

Requires: quantizers are canonical (``bnnc.quantize``), images channels-last.
Guarantees: no bipolar quantizer whose value at zero is +1 or -1 is left; others (sign(0) = 0) are not touched.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild

SMALLEST = np.float32(2.0**-149)


def _split(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
    if not ops.is_op(call, "bnnc.quantize"):
        return None
    attrs = ops.attrs_of(call)
    shape = ops.shape_of(call)
    if attrs["kind"] != "bipolar" or attrs["at_zero"] == 0 or not shape:
        return None
    x = call.args[0]
    if attrs["at_zero"] < 0:
        x = builder.emit(relax.op.subtract(x, relax.const(SMALLEST)), f"{var.name}_above_zero")
    bits = builder.emit(ops.pack(x), f"{var.name}_bits")
    signs = ops.unpack(bits, channels=shape[-1])
    scale = constant_value(call.args[1])
    if scale is not None and np.all(scale == 1):
        return signs
    return relax.op.multiply(builder.emit(signs, f"{var.name}_signs"), call.args[1])


@function_pass("SplitQuantizers")
def SplitQuantizers(module: tvm.IRModule) -> tvm.IRModule:
    """bipolar(x) * s -> s * unpack(pack(x)); see the module's docstring."""
    return rebuild(module, _split)
