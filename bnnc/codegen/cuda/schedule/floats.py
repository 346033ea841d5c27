"""Convolutions and dense layers of floats: tiles in shared memory, and in registers of threads.

Products and sums are those of float32: tensor cores take floats of 11 bits only (TF32), which would change answers.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass

import tvm_ffi
from tvm import ir, s_tir, tirx
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.cuda.schedule.tiled import call_of, schedule_tiles, source_of
from bnnc.codegen.schedule.blocks import extent, find_block, own_loops
from bnnc.codegen.targets import GpuFamily
from bnnc.ir.ops import ceil_div

SOURCE = source_of("float_tile.cuh")

STEP, STAGES = 16, 3  # as in float_tile.cuh

MOST_IN_TABLE = 2048

LARGEST = 1 << 13
"""Row or column, of which taps have 14 bits."""

CHUNK = 64
"""Products of dense layers that are added up before their sum is added to others: as on processors."""


@dataclass(frozen=True)
class FloatTile:
    """``pixels`` by ``channels`` of a block, of which each thread has ``thread_pixels`` by ``thread_channels``."""

    pixels: int
    channels: int
    thread_pixels: int
    thread_channels: int

    @property
    def threads(self) -> int:
        return self.pixels // self.thread_pixels * (self.channels // self.thread_channels)

    @property
    def shared_bytes(self) -> int:
        """Room for the floats of all steps under way, and after them for the sums."""
        floats = STAGES * (self.pixels * (STEP + 4) + STEP * self.channels)
        return 4 * max(floats, self.pixels * (self.channels + 1))


TILES = (
    FloatTile(128, 64, 8, 8), FloatTile(64, 64, 4, 8), FloatTile(64, 32, 4, 4), FloatTile(32, 32, 2, 4)
)  # fmt: skip
NARROW = (FloatTile(128, 16, 4, 4), FloatTile(32, 16, 1, 4))
"""For up to 16 channels."""


@dataclass(frozen=True)
class Window:
    """The parameters of ``bnnc_float_tile`` that are the layer's."""

    height: int
    width: int
    channels: int
    out_height: int
    out_width: int
    out_channels: int
    kernel_height: int
    kernel_width: int
    steps: tuple[int, int, int, int]
    """Strides, dilation."""
    pads: tuple[int, int]
    planar: int

    @property
    def numbers(self) -> tuple[int, ...]:
        """In the order of the device function's parameters, and whether there is a table of taps."""
        *size, steps, pads, planar = astuple(self)
        return *size, *steps, *pads, planar, int(self.table)

    @property
    def taps(self) -> int:
        """Products in a sum."""
        return self.kernel_height * self.kernel_width * self.channels

    @property
    def largest(self) -> int:
        """The largest row or column of the image, or that a tap has in a window, or paddings before it."""
        *_, dy, dx = self.steps
        return max(self.height, self.width, *self.pads, self.kernel_height * dy, self.kernel_width * dx)

    @property
    def table(self) -> bool:
        """Whether taps are looked up: where each is copied by itself, by threads for pixels."""
        alone = self.planar or self.channels % 4
        return bool(alone) and self.kernel_height * self.kernel_width > 1 and self.taps <= MOST_IN_TABLE


def apply(func: tirx.PrimFunc, family: GpuFamily) -> tirx.PrimFunc | None:
    """Schedule a fused ``conv2d`` or ``dense`` of at least 16 pixels or rows; None for any other function."""
    sch = s_tir.Schedule(func)
    sums = find_block(sch, "bnnc.anchor", "conv2d") or find_block(sch, "bnnc.anchor", "dense")
    if sums is None:
        return None
    partial = find_block(sch, "bnnc.chunks", "dense")
    window = _rows(sch, partial) if partial else _window(sch, sums)
    if window is None or window.largest > LARGEST:
        return None
    kept, _ = own_loops(sch, sums)
    return schedule_tiles(
        sch, sums, [partial] if partial else [], TILES if extent(sch, kept[-1]) > NARROW[0].channels else NARROW,
        call=lambda tile, pixels: call_of(
            "bnnc_float_tile", pixels, *window.numbers, CHUNK if partial else 0, *astuple(tile)
        ),
        read=lambda tile: call_of("bnnc_float_of", tile.channels), source=SOURCE,
        more_bytes=8 * ceil_div(window.taps, STEP) * STEP if window.table else 0,
    )  # fmt: skip


def _rows(sch: s_tir.Schedule, partial: SBlockRV) -> Window:
    """A dense layer's rows as images of one pixel."""
    inputs, weights = ([int(size) for size in region.source.shape] for region in sch.get(partial).reads)
    return Window(1, 1, inputs[1], 1, 1, weights[0] * weights[-1], 1, 1, (1, 1, 1, 1), (0, 0), 0)


def _window(sch: s_tir.Schedule, conv: SBlockRV) -> Window | None:
    """None for images in another order of axes."""
    node = sch.get(conv)
    (_, height, width, channels), weights = ([int(size) for size in region.source.shape] for region in node.reads)
    blocks, kh, kw, _, lanes = weights
    out_height, out_width = (extent(sch, loop) for loop in own_loops(sch, conv)[0][1:3])
    before = list(sch.get_producers(conv))
    if before and (len(before) > 1 or not _is_planar(sch.get(before[0]))):
        return None
    sy, sx, dy, dx, top, left = (int(number) for number in node.annotations["bnnc.window"])
    return Window(
        height, width, channels, out_height, out_width, blocks * lanes, kh, kw, (sy, sx, dy, dx), (top, left),
        int(bool(before)),
    )  # fmt: skip


def _is_planar(block: s_tir.SBlock) -> bool:
    """Whether ``block`` is a transpose that makes [N,H,W,C] of [N,C,H,W]."""
    found: list[ir.TensorLoad] = []
    tvm_ffi.structural_walk(block.body, [(ir.TensorLoad, found.append)], order="pre")
    n, y, x, c = (axis.var for axis in block.iter_vars)
    return len(found) == 1 and all(
        index.same_as(axis) for index, axis in zip(found[0].indices, (n, c, y, x), strict=True)
    )
