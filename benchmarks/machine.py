"""The rates of this machine, one thread, measured when asked for."""

from __future__ import annotations

from functools import cache

import numpy as np

from benchmarks.native import aligned, kernel, load, seconds_side_by_side
from benchmarks.roofline import (
    BLOCK,
    CHAINS,
    FMA_CHAINS,
    FMA_REPEATS,
    copying_ir,
    counting_ir,
    multiplying_ir,
    reading_ir,
)
from bnnc.codegen.targets import InstructionSet

TURNS = 20000
SMALLEST = 16 * 1024


class Machine:
    """Peaks and bandwidths with one instruction set."""

    def __init__(self, isa: InstructionSet):
        self.isa = isa
        self.reading, self.copying = load(reading_ir(isa)).read, load(copying_ir(isa)).copy
        nothing = [np.zeros(1, np.uint8)]
        counting = kernel(load(counting_ir(isa)).count, 0, TURNS, nothing)
        multiplying = kernel(load(multiplying_ir(isa)).multiply, 0, TURNS, nothing)
        counted, multiplied = seconds_side_by_side([counting, multiplying])
        self.binary_peak = 2 * TURNS * CHAINS * isa.vector_bits / counted
        """Operations per second, two for each pair of bits."""
        self.float_peak = 2 * TURNS * FMA_CHAINS * FMA_REPEATS * isa.lanes / multiplied
        """Floating-point operations per second, two for each multiply-add."""

    @cache  # noqa: B019 (a handful of sizes)
    def bandwidths(self, size: int) -> tuple[float, float]:
        """Bytes per second of reading, and of copying (read and written), an array of ``size`` again and again."""
        blocks = size // BLOCK
        array = [aligned(np.ones(size, np.uint8))]
        calls = [(self.reading, blocks), (self.copying, blocks // 2), (self.reading, 1)]
        read, copied, calling = seconds_side_by_side([kernel(call, 0, turns, array) for call, turns in calls])
        return size / (read - calling), size / (copied - calling)

    def bandwidths_for(self, size: int) -> tuple[float, float]:
        """Of the next power of two: what ``size`` bytes get from the cache that they fit."""
        return self.bandwidths(max(SMALLEST, 1 << (size - 1).bit_length()))
