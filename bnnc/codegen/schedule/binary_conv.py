"""Binary convolution and dense: a tile of output pixels by channel vectors in registers, taps outside of it.

Parallel over channel blocks and rows. Channel blocks are outermost, so that one block's weights stay in the first-level
cache while all rows pass by; unless all weights fit it, when rows are, so that threads take rows that they wrote
before. The epilogue works on the tile in registers: thresholds, floats, packing.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from tvm import s_tir, tirx
from tvm.s_tir.schedule import LoopRV, SBlockRV

from bnnc.codegen.schedule.blocks import extent, find_block, own_loops
from bnnc.codegen.schedule.choices import choose
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.guards import split_ends
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.short_sums import SHORT_SUM_WORDS
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD

MOST_UNROLLED = 128
"""Counts in the straight-line code of a tile, beyond which a loop over the taps costs nothing."""

MOST_LIVE = 24
"""Registers a tile may ask for: more save few loads, and the longer code of what follows the sums costs more."""

MOST_TRIED = 8 * MOST_UNROLLED
"""Counts of straight-line code beyond which tuning does not try it."""

FEW_WEIGHTS = 24 << 10
"""Bytes of weights that stay in the first-level cache beside the rows that pass by."""

LEAST_COUNTS = 1024
"""Counts in a turn of the parallel loop, below which finding its row and its thresholds shows."""


@dataclass(frozen=True)
class BinaryTile:
    """``pixels`` output pixels by ``vectors`` groups of 16 output channels."""

    pixels: int
    vectors: int


def binary_tile(isa: InstructionSet, pixels: int, blocks: int, packs: bool) -> BinaryTile | None:
    """The tile with the least estimated time for a row of ``pixels`` by ``blocks`` groups of 16 channels.

    One step of the reduction loads a weight vector per group, broadcasts a word per pixel, and counts the
    mismatches of all pairs. Packing needs two groups for a word (or all of them in one tile) and, for TVM's
    tensorize, tiles that divide the row; None when they cannot be had.
    """
    registers = LANES // isa.lanes  # per group of 16 channels
    # xor, popcount, add at two a cycle; by table: xor, two masks, shift, two look-ups, two adds at three.
    by_table = isa.popcount == "byte_lut"
    count_cycles = 2.7 if by_table else 1.5
    temporaries = 5 if by_table else 2

    def fits(tile: BinaryTile) -> bool:
        weights = 0 if by_table else tile.vectors * registers
        return tile.vectors * registers * tile.pixels + weights + temporaries <= min(isa.vector_registers, MOST_LIVE)

    def step(width: int, vectors: int) -> float:
        counts, loads = width * vectors * registers, width + vectors * registers
        return max(counts * count_cycles, loads) + 0.1 * loads + 1

    def cost(tile: BinaryTile) -> float:
        whole, rest = divmod(pixels, tile.pixels)
        row = whole * step(tile.pixels, tile.vectors) + (step(rest, tile.vectors) if rest else 0)
        return blocks // tile.vectors * row

    candidates = [
        BinaryTile(width, vectors)
        for vectors in range(1, blocks + 1)
        if blocks % vectors == 0 and not (packs and vectors % 2 and vectors < blocks)
        for width in range(1, min(pixels, isa.vector_registers) + 1)
        if not (packs and pixels % width)
        if (width, vectors) in ((1, 1), (1, 2)) or fits(BinaryTile(width, vectors))
    ]
    return choose("binary_tile", candidates, cost) if candidates else None


def rows_together(rows: int, counts: int) -> int:
    """How many of ``rows``, each of ``counts`` counts, make a turn of the parallel loop worth its start."""
    return next((size for size in range(1, rows) if rows % size == 0 and size * counts >= LEAST_COUNTS), rows)


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused ``binary_conv2d``; None for any other function, and for lanes that are no vectors."""
    sch = s_tir.Schedule(func)
    counts = find_block(sch, "bnnc.anchor", "binary_conv2d")
    if counts is None:
        return None
    sums = find_block(sch, "bnnc.widen", "binary_conv2d")
    total = counts if sums is None else sums
    loops = sch.get_loops(total)
    image, o, taps = loops[:3], loops[3], loops[4:]
    shape, channels = [extent(sch, loop) for loop in image], extent(sch, o)
    if channels % LANES:
        return None
    axis = next((axis for axis in (2, 1, 0) if shape[axis] > 1), 2)
    followers = isolate(sch, total)
    tile = binary_tile(isa, shape[axis], channels // LANES, packs(sch, followers))
    if tile is None or tail_bits_missing(sch, followers):
        return None

    words = prod(extent(sch, tap) for tap in taps)
    if sums is not None:
        words *= prod(extent(sch, tap) for tap in own_loops(sch, counts)[1])
    rows, inside = image[:axis], image[axis:]
    inside[0], pixel = sch.split(inside[0], [None, tile.pixels])
    split_ends(sch, inside[0])
    if rows:
        together = rows_together(shape[axis - 1], shape[axis] * tile.vectors * words)
        rows[-1], row = sch.split(rows[-1], [None, together])
        inside.insert(0, row)
    block, vector, lane = sch.split(o, [None, tile.vectors, LANES])
    steps = [*rows, block] if words * channels * WORD // 8 <= FEW_WEIGHTS else [block, *rows]
    sch.reorder(*steps, *inside, *taps, pixel, vector, lane)
    sch.parallel(sch.fuse(*steps))
    unroll(sch, [pixel, vector])
    sch.vectorize(lane)
    # Straight-line code saves the first additions; counting by table needs too many registers for it.
    counted = words * tile.pixels * tile.vectors if isa.popcount == "vector" else MOST_TRIED + 1
    ways = [True, False] if counted <= MOST_TRIED else [False]
    if choose("straight_taps", ways, lambda straight: straight != (counted <= MOST_UNROLLED)):
        unroll(sch, taps)
    short = sums is None and isa.popcount == "byte_lut" and words <= SHORT_SUM_WORDS and tile.vectors % 2 == 0
    attach(sch, followers, inside[-1], isa, short)
    if sums is not None:
        add_up_inside(sch, counts, taps[-1])
    sch.decompose_reduction(total, taps[0])
    return sch.mod["main"]


def add_up_inside(sch: s_tir.Schedule, sums: SBlockRV, loop: LoopRV) -> None:
    """The partial ``sums`` of one turn of ``loop``, in registers."""
    sch.set_scope(sums, 0, "local")
    sch.compute_at(sums, loop, preserve_unit_loops=True)
    (*tile, channel), taps = own_loops(sch, sums)
    vector, lane = sch.split(channel, [None, LANES])
    sch.reorder(*taps, *tile, vector, lane)
    unroll(sch, [*tile, vector])
    sch.vectorize(lane)
    sch.decompose_reduction(sums, taps[0])
