"""How many output pixels and vectors of output channels a float kernel keeps in registers."""

from __future__ import annotations

from dataclasses import dataclass

from bnnc.codegen.schedule.choices import choose
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD

LATENCY = 10  # multiply-adds in flight that keep two pipelines of four cycles busy, and a little to spare
MOST_LIVE = 24  # registers a tile may ask for: with more, what LLVM shares between taps ends up on the stack


@dataclass(frozen=True)
class FloatTile:
    """``pixels`` output pixels by ``vectors`` groups of 16 output channels."""

    pixels: int
    vectors: int


def float_tile(
    isa: InstructionSet,
    pixels: int,
    blocks: int,
    packs: bool,
    most_vectors: int = LANES,
    keeps_inputs: bool = False,
) -> FloatTile | None:
    """The tile with the least estimated time for a row of ``pixels`` by ``blocks`` groups of 16 channels.

    One step of the reduction loads a weight vector per group and broadcasts an input value per pixel, then
    multiplies and adds all pairs. Loads and multiply-adds both go two a cycle, so whichever are more numerous
    set the pace, unless there are too few multiply-adds to hide their own latency. Of equally good tiles, one
    that divides the row is taken, and the widest: weights may come from the second-level cache, and more pixels need
    them less often. ``keeps_inputs`` says that every pixel's input stays in a register for the next tap.

    Packing needs whole tiles, and two groups for a word; None when they cannot be had.
    """
    registers = LANES // isa.lanes  # per group of 16 channels
    unit = WORD // LANES if packs else 1
    # Where a group takes several registers, its weights need not all be there at once.
    most_live = min(isa.vector_registers, MOST_LIVE if registers == 1 else MOST_LIVE + 1)
    if blocks % unit:
        return None

    def fits(tile: FloatTile) -> bool:
        weights, temporaries = tile.vectors * registers, 1 if isa.fma else 2
        if keeps_inputs and (weights + 1) * tile.pixels > isa.vector_registers:
            return False
        return weights * tile.pixels + weights + temporaries <= most_live

    def step(width: int, vectors: int) -> int:
        return max(width * vectors * registers, width + vectors * registers, LATENCY)

    def cost(tile: FloatTile) -> tuple[int, bool, int]:
        whole, rest = divmod(pixels, tile.pixels)
        row = whole * step(tile.pixels, tile.vectors) + (step(rest, tile.vectors) if rest else 0)
        return blocks // tile.vectors * row, rest > 0, -tile.pixels

    candidates = [
        FloatTile(width, vectors)
        for vectors in range(unit, most_vectors + 1, unit)
        if blocks % vectors == 0
        for width in range(1, min(pixels, isa.vector_registers) + 1)
        if fits(FloatTile(width, vectors)) and not (packs and pixels % width)
    ]
    return choose("float_tile", candidates or [FloatTile(1, unit)], cost)
