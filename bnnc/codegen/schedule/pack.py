"""Packing a float tensor: words in parallel rows, the elementwise blocks before it fused in."""

from __future__ import annotations

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import inline_elementwise, is_reduction, top_blocks
from bnnc.codegen.schedule.followers import unroll
from bnnc.codegen.schedule.packing import BITS, HALVES, WORDS, role_of, use_masks
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function whose only reduction is a packing and whose only output is the words; else None."""
    sch = s_tir.Schedule(func)
    steps = {role_of(sch, block): block for block in top_blocks(sch)}
    if HALVES not in steps or len(sch.get_output_blocks("root")) > 1:
        return None
    if any(is_reduction(sch, block) and role_of(sch, block) is None for block in top_blocks(sch)):
        return None
    inline_elementwise(sch, keep=frozenset({BITS}))
    *rows, word = sch.get_loops(steps[WORDS])
    for step in (HALVES, BITS):
        sch.compute_at(steps[step], word, preserve_unit_loops=True)
        sch.set_scope(steps[step], 0, "local")
    half, _ = sch.get_loops(steps[HALVES])[-2:]
    unroll(sch, [half])
    vector, lane = sch.split(sch.get_loops(steps[BITS])[-1], [None, LANES])
    unroll(sch, [vector])
    sch.vectorize(lane)
    use_masks(sch, steps[HALVES])
    sch.parallel(sch.fuse(*rows) if rows else word)
    return sch.mod["main"]
