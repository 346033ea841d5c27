"""Float dense layers: a convolution whose pixels are the batch."""

from __future__ import annotations

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import find_block
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.guards import lower_blocks, split_ends
from bnnc.codegen.schedule.tile_model import float_tile
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

STREAMS = 4  # blocks of weights read side by side: few enough for the hardware's prefetchers to follow


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused ``dense`` kernel; None for any other function. Parallel over blocks of outputs."""
    sch = s_tir.Schedule(func)
    anchor = find_block(sch, "bnnc.anchor", "dense")
    if anchor is None:
        return None
    followers = isolate(sch, anchor)
    b, o, k = sch.get_loops(anchor)
    tile = float_tile(
        isa, int(sch.get(b).extent), int(sch.get(o).extent) // LANES, packs(sch, followers), STREAMS
    )
    if tile is None or tail_bits_missing(sch, followers):
        return None
    o0, o1, lane = sch.split(o, [None, tile.vectors, LANES])
    b0, b1 = sch.split(b, [None, tile.pixels])
    sch.reorder(o0, b0, k, b1, o1, lane)
    sch.parallel(o0)
    split_ends(sch, b0)
    unroll(sch, [b1, o1])
    sch.vectorize(lane)
    attach(sch, followers, b0)
    sch.decompose_reduction(anchor, k)
    return lower_blocks(sch.mod["main"])
