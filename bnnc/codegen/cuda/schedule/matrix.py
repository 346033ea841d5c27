"""Binary convolutions and dense layers on tensor cores, with what follows them in the same launch.

A block of threads counts the mismatches of a tile of pixels by output channels into shared memory (count_tile.cuh, a
device function that is written by hand). The rest is scheduled like any kernel: what follows is cut into the same
tiles, each thread takes pixels of its tile, and reads counts where the fused function reads the convolution's result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from importlib import resources
from math import prod
from typing import Any

import tvm_ffi
from tvm import ir, s_tir, tirx
from tvm.backend.cuda.op import cuda_func_call
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.cuda.schedule.tile import same_pixels
from bnnc.codegen.cuda.source import SHARED_BYTES
from bnnc.codegen.schedule.blocks import extent, find_block, is_reduction, name_of, own_loops, top_blocks
from bnnc.codegen.schedule.followers import isolate, unroll
from bnnc.codegen.schedule.packing import BITS, HALVES, role_of
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.targets import GpuFamily
from bnnc.ir.ops import WORD, ceil_div

SOURCE = resources.files("bnnc.codegen.cuda").joinpath("count_tile.cuh").read_text()

LEAST_PIXELS = 16
"""Fewer would leave most of a tile empty."""

BUSY = 128
"""Blocks that keep a GPU busy: about as many as it has multiprocessors."""

STEP, STAGES = 16, 3  # as in count_tile.cuh


@dataclass(frozen=True)
class Tile:
    """``pixels`` by ``channels`` of a block, of which each warp has ``warp_pixels`` by ``warp_channels``."""

    pixels: int
    channels: int
    warp_pixels: int
    warp_channels: int

    @property
    def threads(self) -> int:
        return self.pixels // self.warp_pixels * (self.channels // self.warp_channels) * 32

    @property
    def shared_bytes(self) -> int:
        """Room for the words of all steps under way, and after them for the counts."""
        words = STAGES * (self.pixels * (STEP + 4) + STEP * (self.channels + 8))
        return 4 * max(words, self.pixels * (self.channels + 1))


TILES = (Tile(128, 64, 64, 32), Tile(64, 64, 32, 32), Tile(64, 32, 32, 16), Tile(32, 32, 16, 16))
"""The largest first: it reads the fewest words for a count."""


def choose_tile(pixels: int, channels: int) -> Tile:
    """The largest that still keeps the GPU busy and is no wider than it must be, else the smallest."""

    def blocks(tile: Tile) -> int:
        return ceil_div(pixels, tile.pixels) * ceil_div(channels, tile.channels)

    return next((tile for tile in TILES if blocks(tile) >= BUSY and tile.channels < channels + WORD), TILES[-1])


def apply(func: tirx.PrimFunc, family: GpuFamily) -> tirx.PrimFunc | None:
    """Schedule a fused ``binary_conv2d`` of one group and at least 16 pixels; None for any other function."""
    sch = s_tir.Schedule(func)
    anchor = find_block(sch, "bnnc.anchor", "binary_conv2d") if family.matrix else None
    if anchor is None or len(sch.get(anchor).reads[1].region) != 5:
        return None
    kept, _ = own_loops(sch, anchor)
    pixels, channels = prod(extent(sch, loop) for loop in kept[:3]), extent(sch, kept[3])
    window = _window(sch, anchor)
    followers = isolate(sch, anchor)
    whole = packs(sch, followers)
    names = {name_of(sch, block) for block in (anchor, *followers)}
    if (
        pixels < LEAST_PIXELS
        or (whole and channels % WORD)
        or tail_bits_missing(sch, followers)
        or not same_pixels(sch, followers, pixels, channels)
        or {name_of(sch, block) for block in top_blocks(sch)} != names
    ):
        return None
    tile = choose_tile(pixels, channels)
    reads, counts = [region.source for region in sch.get(anchor).reads], sch.get(anchor).writes[0].source
    call = f"bnnc_count_tile<{', '.join(map(str, (pixels, *window)))}, {', '.join(map(str, astuple(tile)))}>"
    outputs = extent(sch, own_loops(sch, followers[0])[0][-1])
    _schedule(sch, followers, tile, WORD if whole else 1)
    result = _Tiled(sch.mod["main"], tile, pixels, outputs, WORD if whole else 1).replace(counts, call, reads)
    return result.with_attr(SHARED_BYTES, tile.shared_bytes)


def _window(sch: s_tir.Schedule, anchor: SBlockRV) -> tuple[int, ...]:
    """H, W, CW, OH, OW, O, KH, KW, SY, SX, DY, DX of the convolution."""
    node = sch.get(anchor)
    bits, weights = (region.source for region in node.reads)
    _, height, width, words = (int(size) for size in bits.shape)
    blocks, kh, kw, _, lanes = (int(size) for size in weights.shape)
    out_height, out_width = (extent(sch, loop) for loop in own_loops(sch, anchor)[0][1:3])
    steps = (int(step) for step in node.annotations["bnnc.steps"])
    return height, width, words, out_height, out_width, blocks * lanes, kh, kw, *steps


def _schedule(sch: s_tir.Schedule, followers: list[SBlockRV], tile: Tile, width: int) -> None:
    """Loops over tiles, threads, and turns of a thread; in each, ``width`` channels of a pixel in all followers."""
    first, *others = followers
    *image, channel = own_loops(sch, first)[0]
    tile_row, pixel = sch.split(sch.fuse(*image), [None, tile.pixels])
    tile_column, part, lane = sch.split(channel, [None, tile.channels // width, width])
    sch.reorder(tile_row, tile_column, pixel, part, lane)
    turn, thread = sch.split(sch.fuse(pixel, part), [None, tile.threads])
    sch.reorder(thread, turn, lane)
    sch.bind(sch.fuse(tile_row, tile_column), "blockIdx.x")
    sch.bind(thread, "threadIdx.x")
    for block in others:
        sch.reverse_compute_at(block, turn, preserve_unit_loops=True)
    for block in followers:
        if role_of(sch, block) in (BITS, HALVES):
            sch.set_scope(block, 0, "local")
        loops = sch.get_loops(block)[-len(sch.get(block).iter_vars) :] if block in others else [lane]
        unroll(sch, loops)
        if is_reduction(sch, block):
            sch.decompose_reduction(block, loops[-1])


class _Tiled:
    """A function scheduled by :func:`_schedule`, whose counts are still made by a nest of their own."""

    def __init__(self, func: tirx.PrimFunc, tile: Tile, pixels: int, channels: int, width: int):
        self.func, self.tile, self.width = func, tile, width
        root = func.body.block
        _, self.tiles = root.body
        self.threads, self.turns = self.tiles.body, self.tiles.body.body
        columns = ceil_div(channels, tile.channels)
        number = self.tiles.loop_var
        self.first_pixel = number // columns * tile.pixels
        self.first_channel = number % columns * tile.channels
        parts = tile.channels // width
        work = self.turns.loop_var * tile.threads + self.threads.loop_var
        self.pixel, part = work // parts, work % parts
        # TVM keeps the loops' bounds for the first follower only.
        self.inside = tirx.all(
            work < tile.pixels * parts,
            self.first_pixel + self.pixel < pixels,
            self.first_channel + part * width < channels,
        )

    def replace(self, counts: Any, call: str, reads: Sequence[Any]) -> tirx.PrimFunc:
        """Count a tile by ``call`` of the buffers ``reads``, and read ``counts`` from it."""

        def load(node: ir.TensorLoad) -> tirx.PrimExpr:
            if not node.source.same_as(counts):
                return node
            channel = node.indices[-1] - self.first_channel
            return cuda_func_call(
                f"bnnc_counted<{self.tile.channels}>", self.pixel, channel, source_code=SOURCE, return_type="int32"
            )

        def block(node: s_tir.SBlock) -> s_tir.SBlock:
            reads = [region for region in node.reads if not region.source.same_as(counts)]
            return s_tir.SBlock(
                node.iter_vars, reads, node.writes, node.name_hint, node.body, node.init, node.alloc_buffers,
                node.match_buffers, node.annotations,
            )  # fmt: skip

        body = tvm_ffi.structural_map(
            self.turns.body, [(ir.TensorLoad, load), (s_tir.SBlock, block)], order="post"
        )
        pointers = [tirx.address_of(tirx.BufferLoad(buffer, [0] * len(buffer.shape))) for buffer in reads]
        count = tirx.Evaluate(
            cuda_func_call(call, *pointers, self.first_pixel, self.first_channel, source_code=SOURCE)
        )
        turns = _with_body(self.turns, tirx.IfThenElse(self.inside, body, None))
        tiles = _with_body(self.tiles, _with_body(self.threads, tirx.SeqStmt([count, turns])))
        root = self.func.body.block
        kept = [buffer for buffer in root.alloc_buffers if not buffer.same_as(counts)]
        block_of_all = s_tir.SBlock(
            root.iter_vars, root.reads, root.writes, root.name_hint, tiles, root.init, kept, root.match_buffers,
            root.annotations,
        )  # fmt: skip
        realize = s_tir.SBlockRealize(self.func.body.iter_values, self.func.body.predicate, block_of_all)
        return tirx.PrimFunc(self.func.params, realize, ret_type=self.func.ret_type, attrs=self.func.attrs)


def _with_body(loop: tirx.For, body: tirx.Stmt) -> tirx.For:
    return tirx.For(
        loop.loop_var, loop.min, loop.extent, loop.kind, body, loop.thread_binding, loop.annotations
    )
