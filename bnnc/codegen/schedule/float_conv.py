"""Float convolution: a tile of output pixels by channel vectors in registers, the reduction outside of it."""

from __future__ import annotations

from math import prod

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import extent, find_block
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.guards import has_test, lower_blocks, mark_padding, split_ends
from bnnc.codegen.schedule.tile_model import float_tile
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

FEW_WEIGHTS = 40 << 10
"""Bytes of weights that may pass by in every row: the second-level cache gives them as fast as they are used."""

FLOAT_BYTES = 4

FEW_CHANNELS = 16
"""Input channels up to which the taps of a row are few enough to go through them column by column."""


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused ``conv2d`` kernel; None for any other function.

    Parallel over channel blocks and rows, channel blocks outermost so that neighbouring rows reuse the
    weights; unless there are few, when rows are, so that what reads the result finds all channels of its rows written
    by its own thread. The columns' padding tests vanish from all tiles but the first and last, the rows' tests leave
    the loops.

    Over few input channels, as images have, the kernel's columns are the innermost loop: neighbouring pixels read the
    same inputs one tap later, so that LLVM keeps them in registers. Over many, the weights lie too far apart for that.
    """
    sch = s_tir.Schedule(func)
    conv = find_block(sch, "bnnc.anchor", "conv2d")
    if conv is None:
        return None
    padded = has_test(sch, conv)
    followers = isolate(sch, conv)
    b, y, x, o, r, s, c = sch.get_loops(conv)
    weights = FLOAT_BYTES * prod(extent(sch, loop) for loop in (o, r, s, c))
    blocks, few = extent(sch, o) // LANES, extent(sch, c) <= FEW_CHANNELS
    tile = float_tile(isa, extent(sch, x), blocks, packs(sch, followers), keeps_inputs=few)
    if tile is None or tail_bits_missing(sch, followers):
        return None
    o0, o1, lane = sch.split(o, [None, tile.vectors, LANES])
    x0, x1 = sch.split(x, [None, tile.pixels])
    steps = [b, y, o0] if weights <= FEW_WEIGHTS else [b, o0, y]
    sch.reorder(*steps, x0, r, *((c, s) if few else (s, c)), x1, o1, lane)
    sch.parallel(sch.fuse(*steps))
    unroll(sch, [x1, o1])
    sch.vectorize(lane)
    if padded:
        mark_padding(sch, tiles=x0, rows=r, columns=s)
    else:
        split_ends(sch, x0)
    attach(sch, followers, x0)
    sch.decompose_reduction(conv, r)
    return lower_blocks(sch.mod["main"])
