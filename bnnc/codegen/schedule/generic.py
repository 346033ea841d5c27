"""The last rule: any function, correct first. Rows in parallel, channels in vectors."""

from __future__ import annotations

import tvm
from tvm import s_tir, tirx
from tvm.s_tir import ScheduleError

from bnnc.codegen.schedule.blocks import inline_elementwise, top_blocks
from bnnc.codegen.targets import InstructionSet


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc:
    """Schedules ``func`` as far as its shape allows; at worst it is returned as it came."""
    sch = s_tir.Schedule(func)
    inline_elementwise(sch)
    try:
        _tile_rows(sch, isa)
    except (ScheduleError, tvm.error.InternalError):
        # Everything serial is slow and right; a half-applied schedule with loose producers may not be.
        sch = s_tir.Schedule(func)
    return sch.mod["main"]


def _tile_rows(sch: s_tir.Schedule, isa: InstructionSet) -> None:
    *producers, last = top_blocks(sch)
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
