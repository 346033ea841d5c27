"""Packing a float tensor: rows in parallel, the elementwise blocks before it fused in."""

from __future__ import annotations

from math import prod

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import extent, inline_elementwise, is_reduction, top_blocks
from bnnc.codegen.schedule.followers import attach, unroll
from bnnc.codegen.schedule.guards import has_test, write_out
from bnnc.codegen.schedule.packing import BITS, HALVES, WORDS, role_of
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD

FEW_ROWS = 16
"""Up to so many rows, words are what runs in parallel."""

MOST_TOGETHER = 64
"""Halves of words that one tile may hold: they are unrolled."""


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function whose only reduction is a packing and whose only output is the words; else None.

    Where bits come from several sources, as concatenation makes, all words of a row are written out one by one, so
    that each vector knows its own.
    """
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
    channels = extent(sch, channel)
    together = WORD // LANES if channels % WORD == 0 else None
    if together is None and channels > MOST_TOGETHER * LANES:
        return None
    block, vector, lane = sch.split(channel, [None, together, LANES] if together else [1, None, LANES])
    outer = [*rows, block] if prod(extent(sch, row) for row in rows) <= FEW_ROWS else rows
    sch.parallel(sch.fuse(*outer))
    sch.set_scope(steps[BITS], 0, "local")
    several = outer == rows and has_test(sch, steps[BITS])
    unroll(sch, [block, vector] if several else [vector])
    sch.vectorize(lane)
    attach(sch, [steps[HALVES], steps[WORDS]], sch.get_loops(steps[BITS])[-3], isa)
    return write_out(sch.mod["main"]) if several else sch.mod["main"]
