"""What an integer layer costs as byte products and as bit planes: the choice between the two, before any kernel exists.

Costs are cycles for one vector of 16 output channels and one pixel, per 32 input channels of one tap. Both kernels have
the same loop around it, so what surrounds the loop is the same for both, but for cutting codes into planes. On GPUs,
they are cycles of one multiprocessor, by NVIDIA's figures for the A100; others are taken to be like it.
"""

from __future__ import annotations

from dataclasses import dataclass

from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import BYTES, LANES, WORD, ceil_div

INT8, INT16 = 127, 32767

# Cycles for one 32-bit word in every lane of one register.
COUNT_VECTOR = 0.8  # and, popcount, add: four a cycle
COUNT_TABLE = 2.9  # and, two masks, shift, two look-ups, two adds: three a cycle
COUNT_BYTES = 1.6  # and, count, add: two a cycle, as everything on ARM
DOT_VNNI = 0.5
DOT_PAIRS = 0.75  # multiply-add of bytes, addition in 16 bits
DOT_PAIRS_WIDENED = 1.2  # and pairs added up in 32 bits, each time
DOT_WIDE = 2.2  # codes and weights taken apart into 16 bits
DOT_SDOT = 0.5
DOT_SMULL = 2.0  # two multiplications, two additions of pairs
DOT_VMULL = 2.5  # and three
DOT_LANES = 14.0  # bytes taken out of their lanes one after the other
DOT_SHIFTED = 0.5  # one more addition
PLANE = 3.2  # taking one bit out of 32 codes
SHIFT = 1.7  # what follows the count of one pair of planes

# The same on GPUs, whose tensor cores multiply 16384 bits or 2048 bytes a cycle.
MATRIX = 16 / 2048  # four bytes or 32 bits in every lane
COUNT_WORD = 0.25  # outside of tensor cores
MATRIX_SHIFT = 0.06
MATRIX_PLANE = 2.0  # memory's time for 32 codes, over planes
MATRIX_WORDS = 8  # which tensor cores take at once
LAUNCH = 2e5  # of one more kernel: over a microsecond of 108 multiprocessors


@dataclass(frozen=True)
class Shape:
    """One layer: ``channels`` of codes up to ``most``, over ``taps``, to ``out_channels`` at ``pixels``.

    ``signs``: the codes are 0 and 2, and their bits are there already.
    """

    channels: int
    taps: int
    out_channels: int
    pixels: int
    inputs: int
    most: int
    widest: int
    weight_planes: int
    signs: bool = False

    @property
    def code_planes(self) -> int:
        return 1 if self.signs else max(1, self.most.bit_length())


@dataclass(frozen=True)
class Choice:
    """``kernel`` is "int8" or "bitserial"; the costs are cycles per 32 products and 16 output channels."""

    kernel: str
    int8: float
    bitserial: float

    def __str__(self) -> str:
        int8, bitserial = (f"{c:.1f}" if c >= 1 else f"{c:.1g}" for c in (self.int8, self.bitserial))
        return f"{self.kernel}: {int8} cycles for 32 products as bytes, {bitserial} as bit planes"


def pairs_in_16_bits(most: int, widest: int) -> int:
    """How many sums of two products, each up to ``most * widest``, an int16 can add up; 0 if not even one."""
    return INT16 // max(1, 2 * most * widest)


def dot_cycles(isa: InstructionSet, most: int, widest: int) -> float:
    """Cycles for four products in every lane of one register."""
    alike = {"vnni": DOT_VNNI, "matrix": MATRIX, "usmmla": DOT_SDOT, "lanes": DOT_LANES}
    if isa.dot in alike:  # for all codes and weights
        return alike[isa.dot]
    if isa.dot != "pairs":
        signed = {"sdot": DOT_SDOT, "smull": DOT_SMULL, "vmull": DOT_VMULL}[isa.dot]
        if most <= INT8:
            return signed
        return signed + DOT_SHIFTED if isa.dot == "sdot" or widest <= INT8 else DOT_LANES
    pairs = pairs_in_16_bits(most, widest)
    return DOT_PAIRS if pairs >= BYTES else DOT_PAIRS_WIDENED if pairs else DOT_WIDE


def choose(isa: InstructionSet, shape: Shape) -> Choice:
    """The cheaper kernel for ``isa``, and both costs."""
    registers = LANES // isa.lanes
    words = ceil_div(shape.channels, WORD) * shape.taps
    if isa.dot == "matrix":
        count, plane, shift, launch = COUNT_WORD, MATRIX_PLANE, MATRIX_SHIFT, LAUNCH
    else:
        count = {"vector": COUNT_VECTOR, "byte": COUNT_BYTES, "byte_lut": COUNT_TABLE}[isa.popcount]
        plane, shift, launch = PLANE, SHIFT, 0.0
    if isa.popcount == "matrix":
        count, words = MATRIX, ceil_div(words, MATRIX_WORDS) * MATRIX_WORDS
    cut = plane * shape.code_planes * ceil_div(shape.channels, WORD) * shape.inputs + launch
    packing = 0.0 if shape.signs else cut
    outputs = shape.pixels * ceil_div(shape.out_channels, LANES)
    pairs = shape.code_planes * shape.weight_planes
    bitserial = registers * pairs * (count * words + shift) + packing / outputs
    int8 = registers * dot_cycles(isa, shape.most, shape.widest) * ceil_div(shape.channels, BYTES) * shape.taps
    per = shape.channels * shape.taps / WORD
    kernel = "bitserial" if bitserial < int8 else "int8"
    return Choice(kernel, int8 / per, bitserial / per)
