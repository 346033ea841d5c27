"""Functions without a reduction: arithmetic, concatenation, transposition, padding."""

from __future__ import annotations

from math import gcd

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import inline_elementwise, is_reduction, top_blocks
from bnnc.codegen.schedule.guards import has_test, lower_blocks
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

ROW = 4096  # elements in one parallel turn where there is no outer axis to share out


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function that writes one output and reduces nothing; None for any other.

    Parallel over all but the last axis, which goes in vectors. A choice between sources, as concatenation
    makes, leaves the loop over vectors where it can.
    """
    sch = s_tir.Schedule(func)
    inline_elementwise(sch)
    blocks = top_blocks(sch)
    if len(blocks) != 1 or is_reduction(sch, blocks[0]):
        return None
    (block,) = blocks
    loops = sch.get_loops(block)
    if not loops:
        return None
    extent = int(sch.get(loops[-1]).extent)
    lanes = gcd(extent, LANES)
    if len(loops) == 1:
        loops = sch.split(loops[0], [None, min(extent, ROW - ROW % lanes)])
    *outer, channels = loops
    sch.parallel(sch.fuse(*outer))
    groups, lane = sch.split(channels, [None, lanes])
    if has_test(sch, block):
        sch.annotate(groups, "pragma_loop_partition_hint", 1)
    if lanes > 1:
        sch.vectorize(lane)
    return lower_blocks(sch.mod["main"])
