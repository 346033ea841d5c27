"""Packing a float tensor: words in parallel rows, the elementwise blocks before it fused in."""

from __future__ import annotations

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import is_reduction, top_blocks
from bnnc.codegen.schedule.packing import BITS, WORDS, role_of, use_masks
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function whose only reduction is a packing and whose only output is the words; else None."""
    sch = s_tir.Schedule(func)
    blocks = top_blocks(sch)
    words = next((block for block in blocks if role_of(sch, block) == WORDS), None)
    if words is None or any(is_reduction(sch, block) and not role_of(sch, block) for block in blocks):
        return None
    if len(sch.get_output_blocks("root")) > 1 or role_of(sch, blocks[-1]) != WORDS:
        return None
    for block in blocks:
        if role_of(sch, block) is None:
            sch.compute_inline(block)
    *rows, word, _ = sch.get_loops(words)
    bits = next(block for block in blocks if role_of(sch, block) == BITS)
    sch.compute_at(bits, word)
    sch.set_scope(bits, 0, "local")
    vector, bit = sch.split(sch.get_loops(bits)[-1], [None, LANES])
    sch.unroll(vector)
    sch.vectorize(bit)
    use_masks(sch, words)
    sch.parallel(sch.fuse(*rows) if rows else word)
    return sch.mod["main"]
