"""Integer convolution where one instruction multiplies 2x8 by 8x2 bytes (usmmla): pairs of pixels by pairs of channels.

A register of sums has two pixels in two output channels; `transform_layout` lays the sums out so. Weights stay as all
levels read them, four channels' words side by side: two such registers, zipped, are two pairs of channels by two words,
for all pixels of the tile.
"""

from __future__ import annotations

from functools import partial
from math import prod

from tvm import s_tir, sym, tirx
from tvm.s_tir.schedule import SBlockRV
from tvm.script import tirx as T

from bnnc.codegen.byte_products import dot, matrix_product
from bnnc.codegen.schedule.binary_conv import rows_together
from bnnc.codegen.schedule.blocks import extent, find_block
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.tensor_intrinsics import Functions, registered
from bnnc.codegen.schedule.words import packs, tail_bits_missing
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

PIXELS = (4, 2)
"""Of a tile, the preferred first. More do not find registers."""


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused integer convolution; None for any other function, and where pixels or words are not in pairs."""
    sch = s_tir.Schedule(func)
    sums = find_block(sch, "bnnc.anchor", "integer_conv2d") if isa.dot == "usmmla" else None
    if sums is None or len(sch.get_loops(sums)) != 7:
        return None
    *image, o, r, s, c = sch.get_loops(sums)
    rows, row = image[:2], image[2]
    pixels = next((pixels for pixels in PIXELS if extent(sch, row) % pixels == 0), None)
    stride = _stride(sch, sums)
    if pixels is None or stride is None or extent(sch, c) % 2 or extent(sch, o) % LANES:
        return None
    height, width, channels = extent(sch, rows[-1]), extent(sch, row), extent(sch, o)
    steps = prod(extent(sch, tap) for tap in (r, s, c))
    followers = isolate(sch, sums)
    if packs(sch, followers) or tail_bits_missing(sch, followers):
        return None

    sch.transform_layout(sums, ("write", 0), lambda b, y, x, o: (b, y, x // 2, o // 2, x % 2 * 2 + o % 2))
    tile, pair, pixel = sch.split(row, [width // pixels, pixels // 2, 2])
    rows[-1], inner = sch.split(rows[-1], [None, rows_together(height, width * steps)])
    block, quad, channel = sch.split(o, [channels // LANES, LANES // 4, 4])
    step, word = sch.split(c, [None, 2])
    sch.reorder(block, *rows, inner, tile, r, s, step, pair, quad, pixel, channel, word)
    sch.parallel(sch.fuse(block, *rows))
    unroll(sch, [pair, quad])
    attach(sch, followers, tile, isa)
    start = sch.get_loops(sch.decompose_reduction(sums, r))
    unroll(sch, start[-4:])
    sch.tensorize(pixel, registered(f"bnnc.matrix_products_{isa.name}_{stride}", partial(_step, isa, stride)))
    return sch.mod["main"]


def _stride(sch: s_tir.Schedule, sums: SBlockRV) -> int | None:
    """Of the input's columns, where there is one group."""
    block = sch.get(sums)
    reads = {len(region.region): region for region in block.reads}
    if 4 not in reads or 5 not in reads:
        return None
    column = block.iter_vars[2].var
    stride, _ = sym.detect_linear_equation(reads[4].region[2].min, [column])
    return int(stride)


def _step(isa: InstructionSet, stride: int) -> Functions:
    """A step of two pixels that are ``stride`` columns apart, four channels and two words."""

    @T.prim_func(s_tir=True)
    def description(codes: T.handle, weights: T.handle, sums: T.handle) -> None:
        row = T.int32()
        a = T.match_buffer(codes, (stride + 1, 2), "uint32", strides=[row, 1], offset_factor=1)
        b = T.match_buffer(weights, (2, 4), "int32", strides=[LANES, 1], offset_factor=1)
        c = T.match_buffer(sums, (2, 4), "int32", offset_factor=1, scope="local")
        with T.sblock("root"):
            T.reads(c[0:2, 0:4], a[0 : stride + 1, 0:2], b[0:2, 0:4])
            T.writes(c[0:2, 0:4])
            for pixel, channel, word in T.grid(2, 4, 2):
                with T.sblock("step"):
                    p, o, k = T.axis.remap("SSR", [pixel, channel, word])
                    c[o // 2, p * 2 + o % 2] = c[o // 2, p * 2 + o % 2] + dot(
                        isa, "usdot", T.reinterpret("int32", a[p * stride, k]), b[k, o]
                    )

    @T.prim_func(s_tir=True)
    def implementation(codes: T.handle, weights: T.handle, sums: T.handle) -> None:
        row = T.int32()
        a = T.match_buffer(codes, (stride + 1, 2), "uint32", strides=[row, 1], offset_factor=1)
        b = T.match_buffer(weights, (2, 4), "int32", strides=[LANES, 1], offset_factor=1)
        c = T.match_buffer(sums, (2, 4), "int32", offset_factor=1, scope="local")
        with T.sblock("root"):
            T.reads(c[0:2, 0:4], a[0 : stride + 1, 0:2], b[0:2, 0:4])
            T.writes(c[0:2, 0:4])
            c[0, 0:4] = matrix_product(
                c.vload([0, 0], "int32x4"),
                [a.vload([0, 0], "uint32x2"), a.vload([stride, 0], "uint32x2")],
                [b.vload([0, 0], "int32x4"), b.vload([1, 0], "int32x4")],
                0,
            )
            c[1, 0:4] = matrix_product(
                c.vload([1, 0], "int32x4"),
                [a.vload([0, 0], "uint32x2"), a.vload([stride, 0], "uint32x2")],
                [b.vload([0, 0], "int32x4"), b.vload([1, 0], "int32x4")],
                1,
            )

    return description, implementation
