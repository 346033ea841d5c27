"""Convolutions and dense layers of bits and of integers on tensor cores.

A layer of single bits counts mismatches, one of bit planes counts for each pair of planes, one of bytes adds up
products; integer_tile.cuh has them all.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass

from tvm import s_tir, tirx
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.cuda.schedule.tiled import call_of, schedule_tiles, source_of
from bnnc.codegen.schedule.blocks import extent, find_block, own_loops
from bnnc.codegen.targets import GpuFamily
from bnnc.ir.ops import WORD

SOURCE = source_of("integer_tile.cuh")

STEP, STAGES = 16, 3  # as in integer_tile.cuh

MOST_SIGNS = (1 << 14) - 1
"""Words of bits that fit where signs are multiplied as bytes, and the sum is of 4096 for each."""


@dataclass(frozen=True)
class IntegerTile:
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
        """Room for the words of all steps under way, and after them for the sums."""
        words = STAGES * (self.pixels * (STEP + 4) + STEP * (self.channels + 8))
        return 4 * max(words, self.pixels * (self.channels + 1))


TILES = (
    IntegerTile(128, 64, 64, 32), IntegerTile(64, 64, 32, 32), IntegerTile(64, 32, 32, 16), IntegerTile(32, 32, 16, 16)
)  # fmt: skip
"""The largest first: it reads the fewest words for a sum."""


@dataclass(frozen=True)
class Product:
    """The first parameters of ``bnnc_integer_tile``."""

    kind: str
    planes: int = 1
    weight_planes: int = 1
    signed: int = 0
    factor: int = 1


def apply(func: tirx.PrimFunc, family: GpuFamily) -> tirx.PrimFunc | None:
    """Schedule a fused convolution of bits or integers, of one group and at least 16 pixels; None for any other."""
    sch = s_tir.Schedule(func)
    anchor = find_block(sch, "bnnc.anchor", "binary_conv2d") or find_block(sch, "bnnc.anchor", "integer_conv2d")
    if anchor is None:
        return None
    widened = find_block(sch, "bnnc.widen", "integer_conv2d")
    product = _product(sch, anchor, widened is not None, family)
    if product is None:
        return None
    kept, _ = own_loops(sch, widened or anchor)
    window = _window(sch, anchor, [extent(sch, loop) for loop in kept[1:3]])
    return schedule_tiles(
        sch, widened or anchor, [anchor] if widened else [], TILES,
        call=lambda tile, pixels: call_of("bnnc_integer_tile", *astuple(product), pixels, *window, *astuple(tile)),
        read=lambda tile: call_of("bnnc_sum_of", tile.channels), source=SOURCE,
    )  # fmt: skip


def _product(sch: s_tir.Schedule, anchor: SBlockRV, planes: bool, family: GpuFamily) -> Product | None:
    """What the layer adds up; None where the family's tensor cores cannot, or bytes come in groups."""
    node = sch.get(anchor)
    inputs, weights = (region.source.shape for region in node.reads)
    if planes:
        return _planes(node, [int(size) for size in inputs], [int(size) for size in weights], family)
    if len(weights) != 5:
        return None
    if node.annotations["bnnc.anchor"] == "integer_conv2d":
        return Product("BNNC_BYTES")
    words = int(weights[1]) * int(weights[2]) * int(weights[3])
    return Product("BNNC_XOR") if family.counts_bits or words <= MOST_SIGNS else None


def _planes(node: s_tir.SBlock, inputs: list[int], weights: list[int], family: GpuFamily) -> Product | None:
    factors = [int(factor) for factor in node.annotations["bnnc.factors"]]
    *_, planes, words = inputs
    _, weight_planes, kh, kw, _, _ = weights
    # Where tensor cores only have xor, and comes of twice its sum.
    most = (2**planes - 1) * 2**weight_planes * kh * kw * words * WORD
    if not family.counts_bits or most >= 2**31:
        return None
    xor = node.annotations["bnnc.form"] == "xor"
    signed = factors[0] > 0 > factors[-1]
    return Product("BNNC_XOR" if xor else "BNNC_AND", planes, weight_planes, int(signed), factors[0])


def _window(sch: s_tir.Schedule, anchor: SBlockRV, out: list[int]) -> tuple[int, ...]:
    """H, W, CW, OH, OW, O, KH, KW, SY, SX, DY, DX of the convolution; ``out`` are OH and OW."""
    node = sch.get(anchor)
    inputs, weights = ([int(size) for size in region.source.shape] for region in node.reads)
    blocks, *_, kh, kw, _, lanes = weights
    steps = [int(step) for step in node.annotations["bnnc.steps"]]
    return *inputs[1:3], inputs[-1], *out, blocks * lanes, kh, kw, *steps
