"""Sums and what follows them in one launch: a thread computes some channels of one pixel, in registers.

The threads of a warp have neighbouring pixels and the same channels, so each weight is read once for all of them, in
loads of 128 bits. What follows the sums is computed where they are: thresholds, floats, packing. A layer of few pixels
has fewer channels to a thread, as more threads are worth more than weights that are read once.
"""

from __future__ import annotations

from math import prod

from tvm import s_tir, tirx
from tvm.s_tir.schedule import LoopRV, SBlockRV

from bnnc.codegen.cuda.schedule.generic import one_thread_each
from bnnc.codegen.schedule.blocks import extent, is_reduction, name_of, own_loops, top_blocks
from bnnc.codegen.schedule.followers import isolate, unroll
from bnnc.codegen.schedule.packing import BITS, HALVES, role_of
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.targets import GpuFamily
from bnnc.ir.ops import LANES, WORD

WEIGHTED = ("binary_conv2d", "integer_conv2d", "conv2d")
"""Anchors whose second operand is weights [...,16], 16 output channels side by side."""

BUSY = 1 << 14
"""Threads that keep a GPU busy."""

LOAD = 4  # words in one load
WARP = 32
MOST_THREADS = 256


def apply(func: tirx.PrimFunc, family: GpuFamily) -> tirx.PrimFunc | None:
    """Schedule a function whose last reduction has its results' shape; None for any other.

    Blocks before that reduction become launches of their own.
    """
    sch = s_tir.Schedule(func)
    reductions = [b for b in top_blocks(sch) if is_reduction(sch, b) and not role_of(sch, b)]
    if not reductions:
        return None
    anchor = reductions[-1]
    weighted = dict(sch.get(anchor).annotations).get("bnnc.anchor") in WEIGHTED and len(sch.get_loops(anchor)) == 7
    followers = isolate(sch, anchor)
    kept, reduced = own_loops(sch, anchor)
    *image, channel = kept
    pixels, channels = prod(extent(sch, loop) for loop in image), extent(sch, channel)
    if tail_bits_missing(sch, followers) or not same_pixels(sch, followers, pixels, channels):
        return None
    width = _channels_of_a_thread(pixels, channels, weighted, packs(sch, followers))
    if width is None:
        return None
    for block in top_blocks(sch):
        if name_of(sch, block) not in {name_of(sch, b) for b in (anchor, *followers)}:
            one_thread_each(sch, block)
    block, lane = sch.split(channel, [None, width])
    sch.reorder(block, *image, *reduced, lane)
    tiles = sch.fuse(block, *image)
    outer, thread = sch.split(tiles, [None, threads_of_a_block(extent(sch, tiles))])
    sch.bind(outer, "blockIdx.x")
    sch.bind(thread, "threadIdx.x")
    if weighted and width >= LOAD:
        _load_wide(sch, anchor, reduced[-1])
    unroll(sch, [lane])
    _attach(sch, followers, thread)
    sch.decompose_reduction(anchor, reduced[0])
    return sch.mod["main"]


def same_pixels(sch: s_tir.Schedule, followers: list[SBlockRV], pixels: int, channels: int) -> bool:
    """Whether each follower makes of every pixel one pixel, of no more channels; words and halves of them, too."""
    for block in followers:
        *image, channel = own_loops(sch, block)[0]
        if prod(extent(sch, loop) for loop in image) != pixels or extent(sch, channel) > channels:
            return False
    return True


def threads_of_a_block(tiles: int) -> int:
    """A divisor of ``tiles``, whole warps if possible: TVM does not keep all followers of threads that have no tile."""
    divisors = [count for count in range(1, MOST_THREADS + 1) if tiles % count == 0]
    return max(divisors, key=lambda count: (count % WARP == 0 and count <= MOST_THREADS // 2, count))


def _channels_of_a_thread(pixels: int, channels: int, weighted: bool, packs: bool) -> int | None:
    """A divisor of ``channels``. Where bits are packed, whole words of them; None when that cannot be."""
    if packs:
        return WORD if channels % WORD == 0 else channels if channels == LANES else None
    if not weighted:
        return 1
    widths = [width for width in (WORD, LANES, 8, 4, 2) if channels % width == 0]
    return next((width for width in widths if pixels * channels // width >= BUSY), 1)


def _load_wide(sch: s_tir.Schedule, anchor: SBlockRV, tap: LoopRV) -> None:
    """Weights of one tap into registers first."""
    weights = sch.cache_read(anchor, 1, "local")
    sch.compute_at(weights, tap, preserve_unit_loops=True)
    _, lane = sch.split(sch.get_loops(weights)[-1], [None, LOAD])
    sch.vectorize(lane)


def _attach(sch: s_tir.Schedule, followers: list[SBlockRV], thread: LoopRV) -> None:
    """Computes each of ``followers`` behind the sums, from registers."""
    for block in followers:
        sch.reverse_compute_at(block, thread, preserve_unit_loops=True)
        if role_of(sch, block) in (BITS, HALVES):
            sch.set_scope(block, 0, "local")
    for block in followers:
        loops = sch.get_loops(block)[-len(sch.get(block).iter_vars) :]
        unroll(sch, loops)
        if is_reduction(sch, block):
            sch.decompose_reduction(block, loops[-1])
