"""Packing a float tensor: rows in parallel, the elementwise blocks before it fused in."""

from __future__ import annotations

from math import prod

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import inline_elementwise, is_reduction, top_blocks
from bnnc.codegen.schedule.followers import attach, unroll
from bnnc.codegen.schedule.packing import BITS, HALVES, WORDS, role_of
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD

FEW_ROWS = 16
"""Up to so many rows, words are what runs in parallel."""

MOST_TOGETHER = 64
"""Halves of words that one tile may hold: they are unrolled."""


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function whose only reduction is a packing and whose only output is the words; else None."""
    sch = s_tir.Schedule(func)
    steps = {role_of(sch, block): block for block in top_blocks(sch)}
    outputs = sch.get_output_blocks("root")
    if HALVES not in steps or len(outputs) > 1 or role_of(sch, outputs[0]) != WORDS:
        return None
    if any(is_reduction(sch, block) and role_of(sch, block) is None for block in top_blocks(sch)):
        return None
    inline_elementwise(sch, keep=frozenset({BITS}))
    *rows, channel = sch.get_loops(steps[BITS])
    # An odd number of halves leaves half a word over, which only goes with all the others.
    together = WORD // LANES if int(sch.get(channel).extent) % WORD == 0 else None
    if together is None and int(sch.get(channel).extent) > MOST_TOGETHER * LANES:
        return None
    block, vector, lane = sch.split(channel, [None, together, LANES] if together else [1, None, LANES])
    outer = [*rows, block] if prod(int(sch.get(row).extent) for row in rows) <= FEW_ROWS else rows
    sch.parallel(sch.fuse(*outer))
    sch.set_scope(steps[BITS], 0, "local")
    unroll(sch, [vector])
    sch.vectorize(lane)
    attach(sch, [steps[HALVES], steps[WORDS]], sch.get_loops(steps[BITS])[-3], isa)
    return sch.mod["main"]
