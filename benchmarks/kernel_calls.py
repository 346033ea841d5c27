"""What every kernel call of a network reads and writes, and how many bytes have to live at once."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

import numpy as np
import tvm
from tvm import relax

from bnnc.codegen.memory import align
from bnnc.ir.ops import Constant, is_op
from bnnc.passes.dataflow import Dataflow


@dataclass(eq=False)
class Value:
    """A tensor that a call writes; ``last`` is the last call that reads it, ``once`` those of constants alone."""

    size: int
    first: int
    last: int
    once: bool


@dataclass
class KernelCall:
    """Bytes, each counted once: of constants, of other tensors read, and of those written.

    ``once``: it computes from constants alone, when an instance is created.
    """

    name: str
    weights: int
    read: int
    written: int
    once: bool


def _bytes(ty: relax.Type) -> int:
    return prod(int(extent) for extent in ty.shape) * np.dtype(str(ty.dtype)).itemsize


def kernel_calls(lowered: tvm.IRModule) -> tuple[list[KernelCall], int]:
    """The calls of a lowered module's main, in order, and the bytes of its largest live set.

    The live set leaves out inputs and outputs of the network, which are the caller's memory.
    """
    flow = Dataflow(lowered["main"])
    values: dict[relax.Var, list[Value]] = {}
    calls: list[KernelCall] = []

    def written(expr: relax.Expr) -> list[Value]:
        """The values that an expression stands for; none for constants and inputs of the network."""
        if isinstance(expr, relax.Tuple):
            return [value for field in expr.fields for value in written(field)]
        if isinstance(expr, relax.TupleGetItem):
            return [written(expr.tuple_value)[expr.index]]
        if is_op(expr, "relax.reshape"):
            return written(expr.args[0])
        return values.get(expr, []) if isinstance(expr, relax.Var) else []

    for index, (var, value) in enumerate(flow.bindings):
        if not is_op(value, "relax.call_tir"):
            values[var] = written(value)
            continue
        constants = read = 0
        once = True
        for field in value.args[1].fields:
            sources = written(field)
            for source in sources:
                source.last = index
            if isinstance(field, Constant) or (sources and all(source.once for source in sources)):
                constants += _bytes(field.ty)
            else:
                once, read = False, read + _bytes(field.ty)
        out = value.ty_args[0]
        types = list(out.fields) if isinstance(out, relax.TupleType) else [out]
        values[var] = [Value(_bytes(ty), index, index, once) for ty in types]
        calls.append(KernelCall(var.name, constants, read, sum(map(_bytes, types)), once))
    return calls, _largest(values, written(flow.result))


def _largest(values: dict[relax.Var, list[Value]], results: list[Value]) -> int:
    made = {id(value): value for group in values.values() for value in group}
    kept = [value for key, value in made.items() if key not in {id(result) for result in results}]
    times = {value.first for value in kept}
    return max((sum(align(v.size) for v in kept if v.once or v.first <= time <= v.last) for time in times), default=0)
