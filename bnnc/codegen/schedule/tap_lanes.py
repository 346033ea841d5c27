"""Binary convolution and dense with taps in vector lanes: a tile of output pixels by channels, taps outside of it.

The sums of eight channels share a register, so a tile has one for each pixel and eight channels, and reads eight
registers of weights in every step. Tiles are computed one after the other until their channels are enough for what
follows, a vector of floats or a word of bits; until then the finished sums wait on the stack.
"""

from __future__ import annotations

from math import prod

from tvm import s_tir, tirx
from tvm.s_tir import TensorIntrin
from tvm.s_tir.schedule import LoopRV
from tvm.script import tirx as T

from bnnc.codegen.compute.tap_lanes import ANCHOR
from bnnc.codegen.schedule.binary_conv import rows_together
from bnnc.codegen.schedule.blocks import find_block
from bnnc.codegen.schedule.choices import choose
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.tap_sums import CHANNELS, mismatches
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, STEP_WORDS, WORD

STEP_OVERHEAD = 8
"""Instructions of a step for its weights and its loop."""

WIDEST = 16
"""Pixels in a tile, beyond which code only gets longer."""


def _intrinsic(wide: int) -> str:
    """The name of the step of one pixel and eight channels, ``wide`` words of each."""

    @T.prim_func(s_tir=True)
    def description(
        inputs: T.Buffer((wide,), "uint32", offset_factor=1),
        weights: T.Buffer((CHANNELS, wide), "uint32", offset_factor=1),
        sums: T.Buffer((CHANNELS,), "uint16", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(sums[0:CHANNELS], inputs[0:wide], weights[0:CHANNELS, 0:wide])
            T.writes(sums[0:CHANNELS])
            for channel, word in T.grid(CHANNELS, wide):
                with T.sblock("step"):
                    o, k = T.axis.remap("SR", [channel, word])
                    sums[o] = sums[o] + T.Cast("uint16", T.popcount(T.bitwise_xor(inputs[k], weights[o, k])))

    @T.prim_func(s_tir=True)
    def implementation(
        inputs: T.Buffer((wide,), "uint32", offset_factor=1),
        weights: T.Buffer((CHANNELS, wide), "uint32", offset_factor=1),
        sums: T.Buffer((CHANNELS,), "uint16", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(sums[0:CHANNELS], inputs[0:wide], weights[0:CHANNELS, 0:wide])
            T.writes(sums[0:CHANNELS])
            sums[0:CHANNELS] = sums.vload([0], "uint16x8") + mismatches(
                inputs.vload([0], f"uint32x{wide}"),
                [weights.vload([4 * i // wide, 0], "uint32x4") for i in range(CHANNELS * wide // 4)],
            )

    name = f"bnnc.tap_lanes_{wide}"
    TensorIntrin.register(name, description, implementation, override=True)
    return name


_INTRINSICS = {wide: _intrinsic(wide) for wide in (2, 4)}


def tap_tile(pixels: int, groups: int) -> int:
    """Pixels of the tile, a divisor of a row of ``pixels``, that takes the fewest instructions besides counting.

    Each step of a sum loads weights for ``groups`` of eight channels and one or, to repeat half a register, two
    instructions' worth of input per pixel. Beyond eight sums, the others are kept on the stack.
    """

    def cost(width: int) -> float:
        return (STEP_OVERHEAD + width * groups + 2 * max(0, width * groups - CHANNELS)) / width

    return choose("tap_tile", [width for width in range(1, min(pixels, WIDEST) + 1) if pixels % width == 0], cost)


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused ``binary_conv2d`` with taps in lanes; None for any other function."""
    sch = s_tir.Schedule(func)
    counts = find_block(sch, "bnnc.anchor", ANCHOR)
    if counts is None:
        return None
    *image, o, r, s, c, k = sch.get_loops(counts)
    shape, channels, wide = [_extent(sch, loop) for loop in image], _extent(sch, o), _extent(sch, k)
    if channels % LANES:
        return None
    axis = next((axis for axis in (2, 1, 0) if shape[axis] > 1), 2)
    followers = isolate(sch, counts)
    if tail_bits_missing(sch, followers):
        return None
    whole = LANES
    if packs(sch, followers):
        whole = WORD if channels % WORD == 0 else channels
    block = STEP_WORDS // wide
    tile = tap_tile(shape[axis], block // CHANNELS)

    finished = sch.cache_write(counts, 0, "local")
    rows, inside = image[:axis], image[axis:]
    inside[0], pixel = sch.split(inside[0], [None, tile])
    if rows:
        steps = prod(_extent(sch, loop) for loop in (r, s, c))
        together = rows_together(shape[axis - 1], shape[axis] * steps * whole // LANES)
        rows[-1], row = sch.split(rows[-1], [None, together])
        inside.insert(0, row)
    turn, tiles, group, channel = sch.split(o, [None, whole // block, block // CHANNELS, CHANNELS])
    sch.reorder(turn, *rows, *inside, tiles, r, s, c, pixel, group, channel, k)
    sch.fuse(s, c)  # where the kernel has no gaps, one pointer runs through both
    sch.parallel(sch.fuse(turn, *rows))
    unroll(sch, [pixel, group])
    sch.reverse_compute_at(finished, tiles, preserve_unit_loops=True)
    *outer, lane = sch.get_loops(finished)[-4:]
    vector, lane = sch.split(lane, [None, CHANNELS])
    unroll(sch, [*outer, vector])
    sch.vectorize(lane)
    attach(sch, followers, inside[-1], looped=len(image))
    sch.vectorize(sch.get_loops(sch.decompose_reduction(counts, r))[-1])
    sch.tensorize(channel, _INTRINSICS[wide])
    return sch.mod["main"]


def _extent(sch: s_tir.Schedule, loop: LoopRV) -> int:
    return int(sch.get(loop).extent)
