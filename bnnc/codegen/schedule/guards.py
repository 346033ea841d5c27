"""Padding tests belong around loops, not inside them.

A padded read is ``if_then_else(inside, x[...], identity)``: the identity leaves the reduction as it is.

* Tiles along a row are split into the first, inner and last ones; the inner ones need no test of columns.
* Where a part of ``inside`` is the same for a whole turn of a reduction loop, as the test of rows is for a
  convolution, that turn is skipped when the part is false: its reads and its arithmetic disappear.
* What is left depends on the tap and the pixel. Unrolling both turns it into constants.
"""

from __future__ import annotations

import tvm
import tvm_ffi
from tvm import s_tir, tirx
from tvm.s_tir.schedule import LoopRV, SBlockRV

_SKIP = "bnnc.skip_padding"
_UNROLL = "bnnc.unroll_tests"
_IF_THEN_ELSE = tvm.ir.Op.get("prim.if_then_else")


def has_test(sch: s_tir.Schedule, block: SBlockRV) -> bool:
    """Whether anything that ``block`` reads, inlined or about to be, depends on a condition."""
    sources = [sch.get(producer).body for producer in sch.get_producers(block)] + [sch.get(block).body]
    return any("if_then_else" in str(body) for body in sources)


def mark_padding(sch: s_tir.Schedule, tiles: LoopRV, rows: LoopRV, columns: LoopRV) -> None:
    """Say where :func:`lower_blocks` may move tests: the loops over tiles, kernel rows and kernel columns.

    The body of ``rows`` must do nothing but update a reduction, with its identity as the value of every
    read outside.
    """
    split_ends(sch, tiles)
    sch.annotate(rows, _SKIP, 1)
    sch.annotate(columns, _UNROLL, 1)


def split_ends(sch: s_tir.Schedule, loop: LoopRV) -> None:
    """Have the turns of ``loop`` that need tests written out apart from those that need none."""
    sch.annotate(loop, "pragma_loop_partition_hint", 1)


def lower_blocks(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """``func`` without blocks, and with the tests moved as its loops are marked."""
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
            s_tir.transform.LoopPartition(),
            # Which tests that decides depends on where they lie in memory; this decides all that can be.
            s_tir.transform.StmtSimplify(),
        ]
    )
    lowered = lower(tvm.IRModule({"main": func}))["main"]
    body = tvm_ffi.structural_map(lowered.body, (tirx.For, _place_tests), order="post")
    return tirx.PrimFunc(lowered.params, body, ret_type=lowered.ret_type, attrs=lowered.attrs)


def write_out(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """``func`` without blocks, its unrolled loops as straight code: that decides tests that vectors cannot."""
    unroll = tvm.ir.transform.Sequential([tirx.transform.UnrollLoop(), s_tir.transform.StmtSimplify()])
    return unroll(tvm.IRModule({"main": lower_blocks(func)}))["main"]


def _place_tests(loop: tirx.For) -> tirx.For:
    if _SKIP in loop.annotations:
        return _skip_padding(loop)
    if _UNROLL in loop.annotations:
        kind = tirx.ForKind.UNROLLED if _tests(loop.body, [loop.loop_var]) else loop.kind
        return _replace(loop, kind, loop.body, _UNROLL)
    return loop


def _skip_padding(loop: tirx.For) -> tirx.For:
    inner: list[tirx.Var] = []
    tvm_ffi.structural_walk(loop.body, (tirx.For, lambda nested: inner.append(nested.loop_var)), order="pre")
    shared: list[tirx.PrimExpr] = []

    def strip(call: tvm.ir.Call) -> tirx.PrimExpr:
        if not call.op.same_as(_IF_THEN_ELSE):
            return call
        tests = _conjunction(call.args[0])
        kept = [test for test in tests if _reads_any(test, inner)]
        shared.extend(test for test in tests if not _reads_any(test, inner))
        return tirx.if_then_else(tirx.all(*kept), *call.args[1:]) if kept else call.args[1]

    body = tvm_ffi.structural_map(loop.body, (tvm.ir.Call, strip), order="post")
    if shared:
        body = tirx.IfThenElse(tirx.all(*shared), body, None)
    return _replace(loop, loop.kind, body, _SKIP)


def _replace(loop: tirx.For, kind: tirx.ForKind, body: tirx.Stmt, done: str) -> tirx.For:
    annotations = {key: value for key, value in loop.annotations.items() if key != done}
    return tirx.For(loop.loop_var, loop.min, loop.extent, kind, body, loop.thread_binding, annotations)


def _tests(stmt: tirx.Stmt, variables: list[tirx.Var]) -> bool:
    """Whether a padding test in ``stmt`` reads one of ``variables``."""
    found: list[bool] = []

    def look(call: tvm.ir.Call) -> None:
        if call.op.same_as(_IF_THEN_ELSE):
            found.append(_reads_any(call.args[0], variables))

    tvm_ffi.structural_walk(stmt, (tvm.ir.Call, look), order="pre")
    return any(found)


def _conjunction(test: tirx.PrimExpr) -> list[tirx.PrimExpr]:
    return [*_conjunction(test.a), *_conjunction(test.b)] if isinstance(test, tirx.And) else [test]


def _reads_any(expr: tirx.PrimExpr, variables: list[tirx.Var]) -> bool:
    used: list[tirx.Var] = []
    tvm_ffi.structural_walk(expr, (tirx.Var, used.append), order="pre")
    return any(var.same_as(other) for var in used for other in variables)
