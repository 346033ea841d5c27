"""Float dense layers: a convolution whose pixels are the batch."""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir.schedule import LoopRV, SBlockRV

from bnnc.codegen.schedule.blocks import extent, find_block
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
    partial = find_block(sch, "bnnc.chunks", "dense")
    followers = isolate(sch, anchor)
    b, o, c = sch.get_loops(anchor)
    tile = float_tile(
        isa, extent(sch, b), extent(sch, o) // LANES, packs(sch, followers), STREAMS
    )
    if tile is None or tail_bits_missing(sch, followers):
        return None
    o0, o1, lane = sch.split(o, [None, tile.vectors, LANES])
    b0, b1 = sch.split(b, [None, tile.pixels])
    sch.reorder(o0, b0, c, b1, o1, lane)
    sch.parallel(o0)
    split_ends(sch, b0)
    unroll(sch, [b1, o1])
    sch.vectorize(lane)
    attach(sch, followers, b0, isa)
    _sum_chunks(sch, partial, c)
    sch.decompose_reduction(anchor, c)
    return lower_blocks(sch.mod["main"])


def _sum_chunks(sch: s_tir.Schedule, partial: SBlockRV, chunk: LoopRV) -> None:
    """Sum the products of one chunk in registers, then let the anchor add them to its own."""
    sch.compute_at(partial, chunk, preserve_unit_loops=True)
    sch.set_scope(partial, 0, "local")
    pixel, _, channel, k = sch.get_loops(partial)[-4:]
    vector, lane = sch.split(channel, [None, LANES])
    sch.reorder(k, pixel, vector, lane)
    unroll(sch, [pixel, vector])
    sch.vectorize(lane)
    sch.decompose_reduction(partial, k)
