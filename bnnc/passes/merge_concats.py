"""Concatenate the parts of concatenations, so that what is only packed is never put together.

Algebra: concat(concat(a, b), c) = concat(a, b, c) along one axis. In a densely connected block every layer appends to
all that it has read, and reads signs of it. Its bits are packed from the parts, where they lie; the floats are copied
once, at the end of the block, and not in every layer.

Requires: FoldLimits, so that nothing else stands between floats and their signs. Guarantees: a concatenation of whole
vectors of channels that was read by others along the same axis, and by one packing at most, is read by the packing
alone. Other parts would share vectors, whose elements would have to be gathered one by one for every layer.
"""

from __future__ import annotations

import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, free_vars, function_pass, rebuild

PACKS = ("bnnc.pack", "bnnc.pack_between")


def _axis(concat: relax.Call) -> int:
    return int(concat.attrs.axis) % len(ops.shape_of(concat.args[0].fields[0]))


@function_pass("MergeConcats")
def MergeConcats(module: tvm.IRModule) -> tvm.IRModule:
    """concat(concat(a, b), c) -> concat(a, b, c); see the module's docstring."""
    flow = Dataflow(module["main"])
    results = set(free_vars(flow.result))
    readers: dict[relax.Var, list[relax.Expr]] = {}
    for _, value in flow.bindings:
        for read in dict.fromkeys(free_vars(value)):
            readers.setdefault(read, []).append(value)

    def merges(part: relax.Expr, axis: int) -> bool:
        """Whether nobody needs the concatenation ``part`` in one piece."""
        inner = flow.definitions.get(part)
        if inner is None or part in results or not ops.is_op(inner, "relax.concat") or _axis(inner) != axis:
            return False
        if any(ops.shape_of(field)[-1] % ops.LANES for field in inner.args[0].fields):
            return False
        others = [reader for reader in readers[part] if not ops.is_op(reader, "relax.concat") or _axis(reader) != axis]
        return len(others) <= 1 and all(ops.is_op(reader, *PACKS) for reader in others)

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if not ops.is_op(call, "relax.concat"):
            return None
        axis, parts = _axis(call), list[relax.Expr]()
        for before, part in zip(flow.definitions[var].args[0].fields, call.args[0].fields, strict=True):
            parts.extend(builder.definition(part).args[0].fields if merges(before, axis) else [part])
        return relax.op.concat(parts, axis) if len(parts) > len(call.args[0].fields) else None

    return rebuild(module, rule)
