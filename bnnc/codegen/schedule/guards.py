"""Padding tests belong around loops, not inside them.

A padded read is ``if_then_else(inside, x[...], identity)``: the identity leaves the reduction as it is.
Where a part of ``inside`` is the same for a whole turn of a reduction loop (the rows' test, for a
convolution), that turn can be skipped when the part is false: the reads and their arithmetic disappear.
"""

from __future__ import annotations

import tvm
import tvm_ffi
from tvm import s_tir, tirx
from tvm.s_tir.schedule import SBlockRV

GUARD = "bnnc.guard"
"""Loop annotation: a turn that only reads padding may be skipped."""


def lower_blocks(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """``func`` without blocks, and with the tests that a :data:`GUARD` loop's body shares moved around it.

    Requires that the body of such a loop does nothing but update a reduction, with the reduction's identity
    as the value of every read outside.
    """
    lower = tvm.ir.transform.Sequential(
        [
            s_tir.transform.CanonicalizeLoop(),
            s_tir.transform.LowerInitBlock(),
            s_tir.transform.PlanAndUpdateBufferAllocationLocation(),
            s_tir.transform.ConvertBlocksToOpaque(),
            s_tir.transform.CompactBufferAllocation(),
            s_tir.transform.LowerMatchBuffer(),
            s_tir.transform.StmtSimplify(),
            s_tir.transform.LowerOpaqueBlock(),
        ]
    )
    lowered = lower(tvm.IRModule({"main": func}))["main"]
    body = tvm_ffi.structural_map(lowered.body, (tirx.For, _guard), order="post")
    return tirx.PrimFunc(lowered.params, body, ret_type=lowered.ret_type, attrs=lowered.attrs)


def _guard(loop: tirx.For) -> tirx.For:
    if GUARD not in loop.annotations:
        return loop
    bound: list[tirx.Var] = []
    tvm_ffi.structural_walk(loop.body, (tirx.For, lambda inner: bound.append(inner.loop_var)), order="pre")
    shared: list[tirx.PrimExpr] = []

    def strip(call: tvm.ir.Call) -> tirx.PrimExpr:
        if not call.op.same_as(_IF_THEN_ELSE):
            return call
        tests = _conjunction(call.args[0])
        outer = [test for test in tests if not _reads_any(test, bound)]
        inner = [test for test in tests if _reads_any(test, bound)]
        shared.extend(outer)
        return tirx.if_then_else(tirx.all(*inner), *call.args[1:]) if inner else call.args[1]

    body = tvm_ffi.structural_map(loop.body, (tvm.ir.Call, strip), order="post")
    if shared:
        body = tirx.IfThenElse(tirx.all(*shared), body, None)
    annotations = {key: value for key, value in loop.annotations.items() if key != GUARD}
    return tirx.For(loop.loop_var, loop.min, loop.extent, loop.kind, body, loop.thread_binding, annotations)


def has_test(sch: s_tir.Schedule, block: SBlockRV) -> bool:
    """Whether anything that ``block`` reads, inlined or about to be, depends on a condition."""
    sources = [sch.get(producer).body for producer in sch.get_producers(block)] + [sch.get(block).body]
    return any("if_then_else" in str(body) for body in sources)


_IF_THEN_ELSE = tvm.ir.Op.get("prim.if_then_else")


def _conjunction(test: tirx.PrimExpr) -> list[tirx.PrimExpr]:
    return [*_conjunction(test.a), *_conjunction(test.b)] if isinstance(test, tirx.And) else [test]


def _reads_any(expr: tirx.PrimExpr, variables: list[tirx.Var]) -> bool:
    used: list[tirx.Var] = []
    tvm_ffi.structural_walk(expr, (tirx.Var, used.append), order="pre")
    return any(var.same_as(other) for var in used for other in variables)
