"""Functions without a reduction: arithmetic, concatenation, transposition; bits packed from the result."""

from __future__ import annotations

from math import gcd

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import inline_elementwise, is_reduction, name_of, top_blocks
from bnnc.codegen.schedule.followers import attach, unroll
from bnnc.codegen.schedule.guards import has_test, lower_blocks, split_ends
from bnnc.codegen.schedule.packing import role_of
from bnnc.codegen.schedule.words import tail_bits_missing
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD

ROW = 4096  # elements in one parallel turn where there is no outer axis to share out


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function that writes one elementwise output, and maybe its packed bits; None for any other.

    Parallel over all but the last axis, which goes in vectors. A choice between sources, as concatenation
    makes, leaves the loop over vectors where it can.
    """
    sch = s_tir.Schedule(func)
    steps = {name_of(sch, block) for block in top_blocks(sch) if role_of(sch, block)}
    inline_elementwise(sch, keep=frozenset(steps))
    leader, *followers = top_blocks(sch)
    loops = sch.get_loops(leader)
    if is_reduction(sch, leader) or role_of(sch, leader) or not loops:
        return None
    if any(role_of(sch, block) is None for block in followers) or tail_bits_missing(sch, followers):
        return None
    extent = int(sch.get(loops[-1]).extent)
    if followers and extent % WORD:
        return None
    lanes, vectors = gcd(extent, LANES), WORD // LANES if followers else 1
    if len(loops) == 1:
        loops = sch.split(loops[0], [None, extent if extent < ROW else gcd(extent, ROW)])
    *outer, channels = loops
    sch.parallel(sch.fuse(*outer))
    groups, vector, lane = sch.split(channels, [None, vectors, lanes])
    if has_test(sch, leader):
        split_ends(sch, groups)
    unroll(sch, [vector])
    if lanes > 1:
        sch.vectorize(lane)
    attach(sch, followers, groups, isa)
    return lower_blocks(sch.mod["main"])
