"""Softmax along the last axis: rows in parallel, each computed in vectors from one buffer on the stack."""

from __future__ import annotations

from math import gcd

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import extent, find_block, is_reduction, top_blocks
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

LONGEST = 1 << 14  # floats of a row that may lie on the stack


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a softmax kernel; None for any other function, one with an epilogue, and very long rows."""
    sch = s_tir.Schedule(func)
    if find_block(sch, "bnnc.anchor", "softmax") is None:
        return None
    *steps, last = top_blocks(sch)
    *rows, channel = sch.get_loops(last)
    if not rows or len(steps) != 5 or extent(sch, channel) > LONGEST:
        return None
    row = sch.fuse(*rows)
    sch.parallel(row)
    for step in reversed(steps):
        sch.compute_at(step, row, preserve_unit_loops=True)
    for step in (*steps, last):
        annotations = dict(sch.get(step).annotations)
        if "bnnc.parts" in annotations:  # interleaved sums: their vector innermost, the reduction around it
            part, along = sch.get_loops(step)[-2:]
            sch.reorder(along, part)
            if int(annotations["bnnc.parts"]) > 1:
                sch.vectorize(part)
            sch.decompose_reduction(step, along)
        elif not is_reduction(sch, step):
            channels = sch.get_loops(step)[-1]
            _, lane = sch.split(channels, [None, gcd(extent(sch, channels), LANES)])
            sch.vectorize(lane)
    return sch.mod["main"]
