"""The last rule: any function, correct first. Rows in parallel, channels in vectors."""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir import ScheduleError

from bnnc.codegen.targets import InstructionSet


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc:
    """Schedules ``func`` as far as its shape allows; at worst it is returned as it came."""
    sch = s_tir.Schedule(func)
    inline_elementwise(sch)
    try:
        _tile_rows(sch, isa)
    except ScheduleError:
        # Everything serial is slow and right; a half-applied schedule with loose producers may not be.
        sch = s_tir.Schedule(func)
    return sch.mod["main"]


def inline_elementwise(sch: s_tir.Schedule, keep: frozenset[str] = frozenset()) -> None:
    """Inlines every block that is no reduction, no output and whose name is not in ``keep``."""
    outputs = {sch.get(block).name_hint for block in sch.get_output_blocks("root")}
    for block in sch.get_child_blocks(sch.get_sblock("root")):
        if sch.get(block).name_hint in outputs | keep or _is_reduction(sch, block):
            continue
        try:
            sch.compute_inline(block)
        except ScheduleError:  # not injective, or something it reads is written later: it stays a loop
            continue


def _is_reduction(sch: s_tir.Schedule, block: s_tir.schedule.SBlockRV) -> bool:
    return any(iter_var.iter_type != tirx.IterVar.DataPar for iter_var in sch.get(block).iter_vars)


def _tile_rows(sch: s_tir.Schedule, isa: InstructionSet) -> None:
    *producers, last = sch.get_child_blocks(sch.get_sblock("root"))
    if len(sch.get_output_blocks("root")) > 1:
        return
    loops = sch.get_loops(last)
    kinds = [iter_var.iter_type for iter_var in sch.get(last).iter_vars]
    if len(kinds) != len(loops):
        return
    spatial = [loop for loop, kind in zip(loops, kinds, strict=True) if kind == tirx.IterVar.DataPar]
    reduction = [loop for loop, kind in zip(loops, kinds, strict=True) if kind != tirx.IterVar.DataPar]
    if not spatial:
        return
    *outer, inner = spatial
    if outer:
        sch.reorder(*outer, *reduction, inner)
        row = sch.fuse(*outer)
    else:
        row, inner = sch.split(inner, [None, 1])
    for producer in reversed(producers):
        sch.compute_at(producer, row)
    sch.parallel(row)
    extent = int(sch.get(inner).extent)
    width = next(width for width in (isa.lanes, 8, 4, 1) if extent % width == 0)
    if width > 1:
        _, lanes = sch.split(inner, [None, width])
        sch.vectorize(lanes)
    if reduction:
        sch.decompose_reduction(last, reduction[0])
