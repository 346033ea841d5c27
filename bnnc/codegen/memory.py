"""The arena planner: offsets for buffers whose lifetimes are known.

Greedy: one buffer after the other, at the lowest offset where it overlaps no placed buffer that is alive at the same
time. The order decides how well that goes, so some are tried: the largest first, which meets the lower bound (the
largest sum of sizes alive at once) for nearly all networks, then forwards and backwards through time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

ALIGNMENT = 64


@dataclass(frozen=True)
class Buffer:
    """``size`` bytes, written by stage ``first`` and read for the last time by stage ``last``."""

    size: int
    first: int
    last: int


def align(size: int) -> int:
    """``size`` rounded up to whole cache lines."""
    return -(-size // ALIGNMENT) * ALIGNMENT


ORDERS: tuple[Callable[[Buffer], tuple[int, ...]], ...] = (
    lambda buffer: (-buffer.size,),
    lambda buffer: (buffer.first, -buffer.size),
    lambda buffer: (-buffer.last, -buffer.size),
)


def plan(buffers: Sequence[Buffer]) -> tuple[list[int], int]:
    """Byte offsets, one per buffer and 64-byte aligned, and the size of the arena that holds them."""
    plans = (_place(buffers, sorted(range(len(buffers)), key=lambda i: order(buffers[i]))) for order in ORDERS)
    return min(plans, key=lambda plan: plan[1])


def _place(buffers: Sequence[Buffer], order: Sequence[int]) -> tuple[list[int], int]:
    """Offsets and size when buffers are placed in ``order``."""
    offsets = [0] * len(buffers)
    placed: list[int] = []
    total = 0
    for index in order:
        buffer = buffers[index]
        alive = [p for p in placed if buffers[p].first <= buffer.last and buffer.first <= buffers[p].last]
        offset = 0
        for other in sorted(alive, key=lambda p: offsets[p]):
            if offset + align(buffer.size) <= offsets[other]:
                break
            offset = max(offset, offsets[other] + align(buffers[other].size))
        offsets[index] = offset
        placed.append(index)
        total = max(total, offset + align(buffer.size))
    return offsets, total


def lower_bound(buffers: Sequence[Buffer]) -> int:
    """The largest number of bytes alive at the same time: no arena can be smaller."""
    stages = {buffer.first for buffer in buffers}
    return max((sum(align(b.size) for b in buffers if b.first <= s <= b.last) for s in stages), default=0)
