"""Integer convolution and dense: a tile of output pixels by channel vectors in registers, taps outside of it.

The same plan as for binary layers: parallel over channel blocks and rows, channel blocks outermost, the epilogue on the
tile in registers. Sums that are made in two steps have the first one inside of the second.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

import tvm_ffi
from tvm import s_tir, tirx
from tvm.ir import Call

from bnnc.codegen.byte_products import is_dot
from bnnc.codegen.schedule.binary_conv import add_up_inside, rows_together
from bnnc.codegen.schedule.blocks import extent, find_block, own_loops
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.guards import split_ends
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD

LATENCY = 14  # products in flight that keep the pipelines busy


@dataclass(frozen=True)
class IntegerTile:
    """``pixels`` output pixels by ``vectors`` groups of 16 output channels."""

    pixels: int
    vectors: int


def integer_tile(isa: InstructionSet, pixels: int, blocks: int, packs: bool, temporaries: int) -> IntegerTile | None:
    """The tile with the least estimated time for a row of ``pixels`` by ``blocks`` groups of 16 channels.

    One step loads a weight vector per group, broadcasts a word per pixel and combines all pairs, in registers but for
    ``temporaries`` of them. Packing needs two groups for a word (or all of them in one tile) and tiles that divide the
    row; None when they cannot be had.
    """
    registers = LANES // isa.lanes
    unit = WORD // LANES if packs else 1

    def fits(tile: IntegerTile) -> bool:
        weights = tile.vectors * registers
        return weights * tile.pixels + weights + temporaries <= isa.vector_registers

    def step(width: int, vectors: int) -> float:
        return max(width * vectors * registers, width + vectors * registers, LATENCY)

    def cost(tile: IntegerTile) -> tuple[float, bool, int]:
        whole, rest = divmod(pixels, tile.pixels)
        row = whole * step(tile.pixels, tile.vectors) + (step(rest, tile.vectors) if rest else 0)
        return blocks // tile.vectors * row, rest > 0, tile.pixels * tile.vectors

    candidates = [
        IntegerTile(width, vectors)
        for vectors in range(1, blocks + 1)
        if blocks % vectors == 0 and not (vectors % unit and vectors < blocks)
        for width in range(1, min(pixels, isa.vector_registers) + 1)
        if not (packs and pixels % width)
        if (width, vectors) in ((1, 1), (1, unit)) or fits(IntegerTile(width, vectors))
    ]
    return min(candidates, key=cost) if candidates else None


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused integer convolution; None for any other function, and for lanes that are no vectors."""
    sch = s_tir.Schedule(func)
    terms = find_block(sch, "bnnc.anchor", "integer_conv2d")
    if terms is None:
        return None
    widened = find_block(sch, "bnnc.widen", "integer_conv2d")
    total = terms if widened is None else widened
    loops = sch.get_loops(total)
    image, o, taps = loops[:3], loops[3], loops[4:]
    shape, channels = [extent(sch, loop) for loop in image], extent(sch, o)
    if channels % LANES:
        return None
    axis = next((axis for axis in (2, 1, 0) if shape[axis] > 1), 2)
    followers = isolate(sch, total)
    temporaries = 2 if isa.dot in ("vnni", "usmmla", "sdot") else 4
    tile = integer_tile(isa, shape[axis], channels // LANES, packs(sch, followers), temporaries)
    if tile is None or tail_bits_missing(sch, followers):
        return None

    words = prod(extent(sch, tap) for tap in taps)
    if widened is not None:
        words *= prod(extent(sch, tap) for tap in own_loops(sch, terms)[1])
    rows, inside = image[:axis], image[axis:]
    inside[0], pixel = sch.split(inside[0], [None, tile.pixels])
    split_ends(sch, inside[0])
    if rows:
        together = rows_together(shape[axis - 1], shape[axis] * tile.vectors * words)
        rows[-1], row = sch.split(rows[-1], [None, together])
        inside.insert(0, row)
    block, vector, lane = sch.split(o, [None, tile.vectors, LANES])
    sch.reorder(block, *rows, *inside, *taps, pixel, vector, lane)
    sch.parallel(sch.fuse(block, *rows))
    unroll(sch, [pixel, vector])
    sch.vectorize(lane)
    attach(sch, followers, inside[-1], isa)
    if widened is not None:
        add_up_inside(sch, terms, taps[-1])
    sch.decompose_reduction(total, taps[0])
    return _accumulate(sch.mod["main"])


def _accumulate(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """Let the instruction that multiplies do the addition: x + dot(0, a, b) is dot(x, a, b)."""

    def join(addition: tirx.Add) -> tirx.PrimExpr:
        total, product = addition.a, addition.b
        return Call(product.op, [total, *product.args[1:]], ret_ty=product.ty) if is_dot(product) else addition

    body = tvm_ffi.structural_map(func.body, (tirx.Add, join), order="post")
    return tirx.PrimFunc(func.params, body, ret_type=func.ret_type, attrs=func.attrs)
