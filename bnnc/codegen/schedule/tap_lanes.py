"""Binary convolution and dense with taps in vector lanes: a tile of output pixels by channels, taps outside of it.

Each step of a sum has some channels' weights in registers, and their sums for all pixels of the tile. Such tiles are
computed one after the other until their channels are enough for what follows, a vector of floats or a word of bits;
until then the finished sums wait on the stack.
"""

from __future__ import annotations

from math import prod

from tvm import s_tir, tirx
from tvm.s_tir.schedule import LoopRV

from bnnc.codegen.compute.tap_lanes import ANCHOR
from bnnc.codegen.schedule import tap_intrinsics
from bnnc.codegen.schedule.binary_conv import rows_together
from bnnc.codegen.schedule.blocks import extent, find_block
from bnnc.codegen.schedule.choices import choose
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.packing import role_of
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.tap_sums import WORDS, channels_of, folds
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, STEP_WORDS, WORD

STEP_OVERHEAD = 8
"""Instructions of a step for its weights and its loop."""

WIDEST = 16
"""Pixels in a tile, beyond which code only gets longer."""

STRAIGHT = 3
"""Counts for each register that go into straight-line code, beyond which their loop no longer shows."""


def tap_tile(isa: InstructionSet, pixels: int, wide: int) -> int:
    """Pixels of the tile, a divisor of a row of ``pixels``, that takes the fewest instructions besides counting.

    Each step of a sum loads weights, and one or, to repeat half a register, two instructions' worth of input per pixel.
    Sums that find no register are kept on the stack.
    """
    groups = WORDS // wide
    sums = groups if folds(isa) else wide  # registers per pixel; all of a tile have eight

    def cost(width: int) -> float:
        return (STEP_OVERHEAD + width * groups + 4 * max(0, width * sums - 8)) / width

    return choose("tap_tile", [width for width in range(1, min(pixels, WIDEST) + 1) if pixels % width == 0], cost)


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused ``binary_conv2d`` with taps in lanes; None for any other function."""
    sch = s_tir.Schedule(func)
    counts = find_block(sch, "bnnc.anchor", ANCHOR)
    if counts is None:
        return None
    totals = find_block(sch, "bnnc.widen", ANCHOR)
    *image, o = sch.get_loops(counts)[:4]
    if totals is None:
        r, s, c, k = sch.get_loops(counts)[4:]
    else:
        k, r, s, c = sch.get_loops(counts)[4:]
    shape, channels, wide = [extent(sch, loop) for loop in image], extent(sch, o), extent(sch, k)
    if channels % LANES:
        return None
    axis = next((axis for axis in (2, 1, 0) if shape[axis] > 1), 2)
    followers = isolate(sch, counts if totals is None else totals)
    if tail_bits_missing(sch, followers):
        return None
    whole = LANES
    if packs(sch, followers):
        whole = WORD if channels % WORD == 0 else channels
    step, groups = channels_of(isa), WORDS // wide if totals is None else 1
    if totals is None:
        finished = sch.cache_write(counts, 0, "local")
    else:
        finished = totals
        sch.set_scope(counts, 0, "local")

    rows, inside = image[:axis], image[axis:]
    inside[0], pixel = sch.split(inside[0], [None, tap_tile(isa, shape[axis], wide)])
    if rows:
        steps = prod(extent(sch, loop) for loop in (r, s, c))
        together = rows_together(shape[axis - 1], shape[axis] * steps * whole // LANES)
        rows[-1], row = sch.split(rows[-1], [None, together])
        inside.insert(0, row)
    blocks = whole * wide // STEP_WORDS
    turn, block, part, group, channel = sch.split(o, [None, blocks, whole // (blocks * groups * step), groups, step])
    # Groups are outside of pixels, so that weights need few registers at a time.
    sch.reorder(turn, *rows, *inside, block, part, r, s, c, group, pixel, channel, k)
    _straighten(sch, s, c, STRAIGHT * isa.vector_registers // (extent(sch, pixel) * groups * step * wide // WORDS))
    sch.parallel(sch.fuse(turn, *rows))
    unroll(sch, [pixel, group])
    sch.reverse_compute_at(finished, part, preserve_unit_loops=True)
    if totals is None:
        *outer, lane = sch.get_loops(finished)[-4:]
        vector, lane = sch.split(lane, [None, step])
        unroll(sch, [*outer, vector])
        sch.vectorize(lane)
    # Pixels of nothing but thresholds take few instructions each, of which a loop would be several.
    floats = any(role_of(sch, block) is None for block in followers)
    attach(sch, followers, inside[-1], isa, looped=len(image) if floats else len(image) - 1)
    if totals is not None:
        *outer, lane, _ = sch.get_loops(totals)[-5:]
        unroll(sch, outer)
        sch.vectorize(sch.get_loops(sch.decompose_reduction(totals, lane))[-1])
        sch.tensorize(lane, tap_intrinsics.total(isa, wide))
    start = sch.get_loops(sch.decompose_reduction(counts, r))
    sch.vectorize(start[-1])
    if totals is not None:
        unroll(sch, [start[-2]])
    sch.tensorize(channel, tap_intrinsics.step(isa, wide))
    return sch.mod["main"]


def _straighten(sch: s_tir.Schedule, s: LoopRV, c: LoopRV, most: int) -> None:
    """Unrolls up to ``most`` neighbouring taps, of channels first, in the loops over columns and channels."""
    most = max(1, most)
    if extent(sch, c) <= most:
        unroll(sch, [sch.split(s, [None, _divisor(extent(sch, s), most // extent(sch, c))])[1], c])
    else:
        outer, inner = sch.split(c, [None, _divisor(extent(sch, c), most)])
        unroll(sch, [inner])
        sch.fuse(s, outer)  # where the kernel has no gaps, one pointer runs through both


def _divisor(number: int, most: int) -> int:
    """The largest one of ``number`` that is at most ``most``."""
    return max(divisor for divisor in range(1, most + 1) if number % divisor == 0)
