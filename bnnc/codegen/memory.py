"""The arena planner: offsets for buffers whose lifetimes are known.

Greedy by size: the largest buffer first, at the lowest offset where it overlaps no placed buffer that is alive at the
same time. For straight-line networks this meets the lower bound (the largest sum of sizes alive at once) nearly always.
"""

from __future__ import annotations

from collections.abc import Sequence
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


def plan(buffers: Sequence[Buffer]) -> tuple[list[int], int]:
    """Byte offsets, one per buffer and 64-byte aligned, and the size of the arena that holds them."""
    offsets = [0] * len(buffers)
    placed: list[int] = []
    total = 0
    for index in sorted(range(len(buffers)), key=lambda i: (-buffers[i].size, i)):
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
