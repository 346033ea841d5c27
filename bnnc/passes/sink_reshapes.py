"""Move reshapes that only add or drop leading axes of extent 1 behind elementwise operators, so that these can fuse.

Algebra: f(reshape(x), c) = reshape(f(x, c)) for elementwise f, when the reshape keeps the last axis and c is a constant
that varies along the last axis at most. Dense layers, which run as 1x1 convolutions, leave such reshapes behind.

Guarantees: values are unchanged; a reshape of a reshape is one reshape, and one to the same shape is gone.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild
from bnnc.passes.elementwise import ELEMENTWISE

SINKABLE = ELEMENTWISE | {"bnnc.pack", "bnnc.codes", "bnnc.levels"}


def _source(builder: Builder, expr: relax.Expr) -> relax.Expr | None:
    """What a unit-axis reshape reshapes."""
    call = builder.definition(expr)
    if not ops.is_op(call, "relax.reshape"):
        return None
    before, after = ops.shape_of(call.args[0]), ops.shape_of(expr)
    unit = [extent for extent in before if extent != 1] == [extent for extent in after if extent != 1]
    return call.args[0] if unit and before[-1:] == after[-1:] else None


def _along_last_axis(expr: relax.Expr) -> relax.Expr | None:
    """A constant reduced to its last axis, when it does not vary along the others."""
    value = constant_value(expr)
    if value is None or (value.ndim and int(np.prod(value.shape[:-1])) != 1):
        return None
    return relax.const(value.reshape(value.shape[-1:])) if value.ndim else expr


def _sink(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
    if not isinstance(call, relax.Call) or not hasattr(call.op, "name"):
        return None
    if call.op.name == "relax.reshape":
        inner = builder.definition(call.args[0])
        shape = ops.shape_of(call)
        source = inner.args[0] if ops.is_op(inner, "relax.reshape") else call.args[0]
        return source if ops.shape_of(source) == shape else relax.op.reshape(source, shape)
    if call.op.name not in SINKABLE:
        return None
    args: list[relax.Expr] = []
    shapes: tuple[list[int], list[int]] | None = None
    for arg in call.args:
        source = _source(builder, arg)
        # All reshapes must agree on both sides: their values could broadcast against each other otherwise.
        if source is not None and shapes in (None, (ops.shape_of(source), ops.shape_of(arg))):
            shapes = (ops.shape_of(source), ops.shape_of(arg))
            args.append(source)
        elif (constant := _along_last_axis(arg)) is not None:
            args.append(constant)
        else:
            return None
    if shapes is None:
        return None
    result = builder.emit(relax.Call(call.op, args, call.attrs), f"{var.name}_flat")
    return relax.op.reshape(result, ops.shape_of(call))


@function_pass("SinkReshapes")
def SinkReshapes(module: tvm.IRModule) -> tvm.IRModule:
    """Elementwise operators first, reshapes after; see the module's docstring."""
    return rebuild(module, _sink)
