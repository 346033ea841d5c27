"""Reductions over space that keep the channels, as global average pooling is."""

from __future__ import annotations

from math import gcd

from tvm import s_tir, tirx
from tvm.s_tir.schedule import LoopRV, SBlockRV

from bnnc.codegen.schedule.blocks import is_reduction, top_blocks
from bnnc.codegen.schedule.followers import attach, isolate
from bnnc.codegen.schedule.guards import lower_blocks
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

CHAINS = 4  # sums going on side by side: as many as one addition takes cycles


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function whose only reduction runs over outer axes of its input; None for any other.

    The innermost axis stays innermost, in vectors; what follows the reduction is computed from registers.
    """
    sch = s_tir.Schedule(func)
    reductions = [block for block in top_blocks(sch) if is_reduction(sch, block)]
    if len(reductions) != 1 or not _keeps_last_axis(sch, reductions[0]):
        return None
    (anchor,) = reductions
    followers = isolate(sch, anchor)
    axes = zip(sch.get_loops(anchor), sch.get(anchor).iter_vars, strict=True)
    kept: list[LoopRV] = []
    reduced: list[LoopRV] = []
    for loop, var in axes:
        (kept if var.iter_type == tirx.IterVar.DataPar else reduced).append(loop)
    extent = int(sch.get(kept[-1]).extent)
    lanes = gcd(extent, LANES)
    chains = max(count for count in range(1, CHAINS + 1) if extent // lanes % count == 0)
    block, chain, lane = sch.split(kept[-1], [None, chains, lanes])
    sch.reorder(*kept[:-1], block, *reduced, chain, lane)
    row = sch.fuse(*kept[:-1], block)
    sch.parallel(row)
    sch.unroll(chain)
    if lanes > 1:
        sch.vectorize(lane)
    attach(sch, followers, row, isa)
    sch.decompose_reduction(anchor, reduced[0])
    return lower_blocks(sch.mod["main"])


def _keeps_last_axis(sch: s_tir.Schedule, block: SBlockRV) -> bool:
    """Whether the last axis of what it reads is the last axis of what it writes."""
    node = sch.get(block)
    if len(node.reads) != 1 or len(node.writes) != 1 or not node.writes[0].region:
        return False
    read, written = node.reads[0].region[-1].min, node.writes[0].region[-1].min
    kept = {var.var: var.iter_type == tirx.IterVar.DataPar for var in node.iter_vars}
    return isinstance(written, tirx.Var) and read.same_as(written) and kept[written]
