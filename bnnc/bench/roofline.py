"""The roofline of this machine: its rates of counting bits, multiplying floats and bytes, and moving bytes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np

from bnnc.bench.loops import BLOCK, COUNTS, PRODUCTS, compile_loops, dot_kinds, dots
from bnnc.codegen.targets import INSTRUCTION_SETS
from bnnc.errors import UsageError

REPEATS = 5
TURNS = 100_000  # of the loops on registers
MOVED = 1 << 26  # bytes that are read or copied to time it
SIZES = tuple(1 << power for power in range(14, 27, 2))  # bytes, from the first-level cache to memory


@dataclass(frozen=True)
class Roofline:
    """Rates of ``threads`` threads with one instruction set.

    ``binary_ops``, ``byte_ops`` and ``float_ops`` are operations per second, a multiplication and an addition being
    two. Bytes are multiplied in the instruction set's quickest way, which small numbers allow.
    ``reading`` and ``copying`` are bytes per second for each working set of ``sizes`` bytes; a copied byte counts
    twice.
    """

    isa: str
    threads: int
    binary_ops: float
    byte_ops: float
    float_ops: float
    sizes: tuple[int, ...]
    reading: tuple[float, ...]
    copying: tuple[float, ...]

    def compute_seconds(self, operations: int, bits: int, planes: int) -> float:
        """The least time of ``operations`` on values of ``bits``: float32 or, up to 8, bytes.

        With ``planes``, bits are counted instead, in as many pairs of bit planes.
        """
        if planes:
            return operations * planes / self.binary_ops
        return operations / (self.byte_ops if bits <= 8 else self.float_ops)

    def memory_seconds(self, read: int, written: int, constants: int, network: int) -> float:
        """The least time of moving a layer's bytes.

        ``read`` and ``written`` are activations and come from where as many bytes fit; ``constants`` were last used
        one run ago and come from where the bytes of the whole ``network`` fit. What is written goes at the rate of
        copying, together with as much that is read.
        """
        copied = min(read, written) + written
        seconds = copied / self._rate(self.copying, read + written)
        seconds += (read + written - copied) / self._rate(self.reading, read + written)
        return seconds + constants / self._rate(self.reading, network)

    def _rate(self, rates: tuple[float, ...], size: int) -> float:
        return float(np.interp(np.log(max(size, 1)), np.log(self.sizes), rates))

    def best(self, other: Roofline) -> Roofline:
        """The higher of each rate: other programs only ever slow a measurement down."""

        def higher(mine: tuple[float, ...], theirs: tuple[float, ...]) -> tuple[float, ...]:
            return tuple(map(max, mine, theirs))

        return Roofline(
            self.isa,
            self.threads,
            max(self.binary_ops, other.binary_ops),
            max(self.byte_ops, other.byte_ops),
            max(self.float_ops, other.float_ops),
            self.sizes,
            higher(self.reading, other.reading),
            higher(self.copying, other.copying),
        )


def measure(isa_name: str, threads: int = 1) -> Roofline:
    """Measure this machine with the instruction set ``isa_name``, all ``threads`` working at once; about 0.1 s.

    Raises UsageError for any but those of x86-64.
    """
    isa = next((isa for isa in INSTRUCTION_SETS if isa.name == isa_name), None)
    if isa is None:
        raise UsageError(f"no roofline for the instruction set '{isa_name}': they are measured on x86-64 only")
    loops = compile_loops(isa)
    memory = np.ones(SIZES[-1] + 64, np.uint8)  # written to, or all its pages would be one
    start = memory.ctypes.data + -memory.ctypes.data % 64
    shares = 1 << (threads - 1).bit_length()
    with _Team(threads) as team:

        def moving(name: str, size: int) -> float:
            part = max(size // shares, 2 * BLOCK)
            turns, half = MOVED // BLOCK // (2 if name == "copy" else 1), part // 2

            def work(number: int) -> None:
                source = start + number * part
                if name == "copy":
                    loops[name](turns, half, source, source + half)
                else:
                    loops[name](turns, part, source)

            return threads * MOVED / team.seconds(work)

        counting = team.seconds(lambda _: loops["count"](TURNS))
        multiplying_bytes = team.seconds(lambda _: loops[f"dot_{dot_kinds(isa)[0]}"](TURNS))
        multiplying = team.seconds(lambda _: loops["multiply_add"](TURNS))
        return Roofline(
            isa.name,
            threads,
            2 * threads * TURNS * COUNTS * isa.vector_bits / counting,
            2 * threads * TURNS * dots(isa) * isa.vector_bits // 8 / multiplying_bytes,
            2 * threads * TURNS * PRODUCTS * isa.lanes / multiplying,
            SIZES,
            tuple(moving("read", size) for size in SIZES),
            tuple(moving("copy", size) for size in SIZES),
        )


class _Team:
    """Threads that do the same at the same time; TVM lets go of Python's lock while it runs a loop."""

    def __init__(self, size: int):
        self.size = size
        self.barrier = threading.Barrier(size)
        self.pool = ThreadPoolExecutor(size)

    def __enter__(self) -> _Team:
        return self

    def __exit__(self, *_: object) -> None:
        self.pool.shutdown()

    def seconds(self, work: Callable[[int], Any]) -> float:
        """The time until all have done ``work(number)``, best of some."""

        def timed(number: int) -> float:
            self.barrier.wait()
            start = time.perf_counter()
            work(number)
            return time.perf_counter() - start

        return min(max(self.pool.map(timed, range(self.size))) for _ in range(REPEATS))
