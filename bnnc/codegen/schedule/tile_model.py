"""How many output pixels and vectors of output channels a float kernel keeps in registers."""

from __future__ import annotations

from dataclasses import dataclass

from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

LATENCY = 8  # multiply-adds in flight that keep two pipelines of four cycles busy


@dataclass(frozen=True)
class FloatTile:
    """``pixels`` output pixels by ``vectors`` groups of 16 output channels."""

    pixels: int
    vectors: int


def float_tile(
    isa: InstructionSet, pixels: int, blocks: int, packs: bool, most_vectors: int = LANES
) -> FloatTile | None:
    """The tile with the least estimated time for a row of ``pixels`` by ``blocks`` groups of 16 channels.

    One step of the reduction loads a weight vector per group and broadcasts an input value per pixel, then
    multiplies and adds all pairs. Loads and multiply-adds both go two a cycle, so whichever are more numerous
    set the pace, unless there are too few multiply-adds to hide their own latency. Packing needs two groups
    for a word; None when they cannot be had.
    """
    registers = LANES // isa.lanes  # per group of 16 channels

    def fits(tile: FloatTile) -> bool:
        temporaries = 1 if isa.fma else 2
        weights = tile.vectors * registers
        return weights * tile.pixels + weights + temporaries <= isa.vector_registers

    def step(width: int, vectors: int) -> tuple[int, int]:
        adds, loads = width * vectors * registers, width + vectors * registers
        return max(adds, loads, LATENCY), loads

    def cost(tile: FloatTile) -> tuple[int, int]:
        whole, rest = divmod(pixels, tile.pixels)
        steps = [step(tile.pixels, tile.vectors)] * whole + [step(rest, tile.vectors)] * bool(rest)
        rows = blocks // tile.vectors
        return rows * sum(pace for pace, _ in steps), rows * sum(loads for _, loads in steps)

    candidates = [
        FloatTile(width, vectors)
        for vectors in range(1, most_vectors + 1)
        if blocks % vectors == 0 and not (packs and vectors % 2)
        for width in range(1, min(pixels, isa.vector_registers) + 1)
        if width == 1 or fits(FloatTile(width, vectors))
    ]
    return min(candidates, key=cost, default=None)
