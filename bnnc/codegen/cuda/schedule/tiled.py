"""Products of matrices a tile at a time, with what follows them in the same launch.

A block of threads adds up a tile of pixels by output channels into shared memory, by a device function that is written
by hand. The rest is scheduled like any kernel: what follows is cut into the same tiles, each thread takes pixels of its
tile, and reads sums where the fused function reads the convolution's result.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import resources
from math import prod
from typing import Any, Protocol, TypeVar

import tvm_ffi
from tvm import ir, s_tir, tirx
from tvm.backend.cuda.op import cuda_func_call
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.cuda.schedule.tile import same_pixels
from bnnc.codegen.cuda.source import SHARED_BYTES
from bnnc.codegen.schedule.blocks import extent, is_reduction, name_of, own_loops, top_blocks
from bnnc.codegen.schedule.followers import isolate, unroll
from bnnc.codegen.schedule.packing import BITS, HALVES, role_of
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.ir.ops import WORD, ceil_div

LEAST_PIXELS = 16
"""Fewer would leave most of a tile empty."""

BUSY = 128
"""Blocks that keep a GPU busy: about as many as it has multiprocessors."""


class Tile(Protocol):
    """``pixels`` by ``channels`` of a block of ``threads``, with ``shared_bytes`` for operands and then for sums."""

    @property
    def pixels(self) -> int: ...
    @property
    def channels(self) -> int: ...
    @property
    def threads(self) -> int: ...
    @property
    def shared_bytes(self) -> int: ...


T = TypeVar("T", bound=Tile)


def choose_tile(tiles: Sequence[T], pixels: int, channels: int) -> T:
    """The first that still keeps the GPU busy and is no wider than it must be, else the last."""

    def blocks(tile: T) -> int:
        return ceil_div(pixels, tile.pixels) * ceil_div(channels, tile.channels)

    return next((tile for tile in tiles if blocks(tile) >= BUSY and tile.channels < channels + WORD), tiles[-1])


def source_of(name: str) -> str:
    """The device functions in a file beside this folder, and the copies to shared memory that they all make."""
    files = resources.files("bnnc.codegen.cuda")
    return "".join(files.joinpath(part).read_text() for part in ("copies.cuh", name))


def call_of(function: str, *parameters: object) -> str:
    """``function`` with its template parameters."""
    return f"{function}<{', '.join(map(str, parameters))}>"


def schedule_tiles(
    sch: s_tir.Schedule, sums: SBlockRV, before: Sequence[SBlockRV], tiles: Sequence[T],
    call: Callable[[T, int], str], read: Callable[[T], str], source: str, more_bytes: int = 0,
) -> tirx.PrimFunc | None:  # fmt: skip
    """The function with ``sums`` [...,O], and the blocks ``before`` that only they read, by the device function
    ``call(tile, pixels)`` of ``source``.

    It takes the first pixel and channel of a tile behind pointers to what the first of those blocks reads, and
    ``read(tile)`` of a pixel and a channel of the tile is a sum. ``more_bytes`` of shared memory are for whatever else
    it needs. None where what follows is not made in such tiles.
    """
    kept, _ = own_loops(sch, sums)
    pixels, channels = prod(extent(sch, loop) for loop in kept[:-1]), extent(sch, kept[-1])
    dtype = str(sch.get(sums).writes[0].source.ty.dtype)
    made = [*before, sums]
    followers = isolate(sch, sums)
    whole = packs(sch, followers)
    names = {name_of(sch, block) for block in (*made, *followers)}
    if (
        pixels < LEAST_PIXELS
        or (whole and channels % WORD)
        or tail_bits_missing(sch, followers)
        or not same_pixels(sch, followers, pixels, channels)
        or {name_of(sch, block) for block in top_blocks(sch)} != names
    ):
        return None
    tile = choose_tile(tiles, pixels, channels)
    operands = [region.source for region in sch.get(made[0]).reads]
    replaced = [sch.get(block).writes[0].source for block in made]
    outputs = extent(sch, own_loops(sch, followers[0])[0][-1])
    width = WORD if whole else 1
    _schedule(sch, followers, tile, width)
    function = _Tiled(sch.mod["main"], tile, pixels, outputs, width)
    result = function.replace(replaced, call(tile, pixels), operands, (read(tile), dtype), source)
    return result.with_attr(SHARED_BYTES, tile.shared_bytes + more_bytes)


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
    """A function scheduled by :func:`_schedule`, whose sums are still made by nests of their own."""

    def __init__(self, func: tirx.PrimFunc, tile: Tile, pixels: int, channels: int, width: int):
        self.func, self.tile, self.width = func, tile, width
        *_, self.tiles = func.body.block.body
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

    def replace(
        self, replaced: Sequence[Any], call: str, operands: Sequence[Any], read: tuple[str, str], source: str
    ) -> tirx.PrimFunc:
        """Sum up a tile by ``call`` of the buffers ``operands``, and read the last of ``replaced`` from it."""
        *_, sums = replaced
        function, dtype = read

        def load(node: ir.TensorLoad) -> tirx.PrimExpr:
            if not node.source.same_as(sums):
                return node
            channel = node.indices[-1] - self.first_channel
            return cuda_func_call(function, self.pixel, channel, source_code=source, return_type=dtype)

        def block(node: s_tir.SBlock) -> s_tir.SBlock:
            reads = [region for region in node.reads if not region.source.same_as(sums)]
            return s_tir.SBlock(
                node.iter_vars, reads, node.writes, node.name_hint, node.body, node.init, node.alloc_buffers,
                node.match_buffers, node.annotations,
            )  # fmt: skip

        body = tvm_ffi.structural_map(
            self.turns.body, [(ir.TensorLoad, load), (s_tir.SBlock, block)], order="post"
        )
        pointers = [tirx.address_of(tirx.BufferLoad(buffer, [0] * len(buffer.shape))) for buffer in operands]
        sum_up = tirx.Evaluate(
            cuda_func_call(call, *pointers, self.first_pixel, self.first_channel, source_code=source)
        )
        turns = _with_body(self.turns, tirx.IfThenElse(self.inside, body, None))
        tiles = _with_body(self.tiles, _with_body(self.threads, tirx.SeqStmt([sum_up, turns])))
        root = self.func.body.block
        kept = [buffer for buffer in root.alloc_buffers if not any(buffer.same_as(other) for other in replaced)]
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
