"""The last rule: any function. Each block that cannot be inlined is a launch of its own, one thread per element."""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.schedule.blocks import inline_elementwise, own_loops, top_blocks
from bnnc.codegen.targets import GpuFamily

THREADS = 128  # of a block, of which a multiprocessor holds several


def apply(func: tirx.PrimFunc, family: GpuFamily) -> tirx.PrimFunc:
    """Schedules ``func``, whose blocks may read all that earlier ones wrote."""
    sch = s_tir.Schedule(func)
    inline_elementwise(sch)
    for block in top_blocks(sch):
        one_thread_each(sch, block)
    return sch.mod["main"]


def one_thread_each(sch: s_tir.Schedule, block: SBlockRV) -> None:
    """A launch for ``block`` alone."""
    spatial, reduced = own_loops(sch, block)
    if not spatial:
        spatial = [sch.add_unit_loop(sch.get_loops(block)[0] if reduced else block)]
    sch.reorder(*spatial, *reduced)
    outer, thread = sch.split(sch.fuse(*spatial), [None, THREADS])
    sch.bind(outer, "blockIdx.x")
    sch.bind(thread, "threadIdx.x")
    if reduced:
        sch.decompose_reduction(block, reduced[0])
