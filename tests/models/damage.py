"""Damaged files, and how a reader must take them."""

from __future__ import annotations

import random
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bnnc.errors import BnncError

MEBIBYTE = 1 << 20
HOSTILE = [0, 1, 0x7F, 0x80, 0xFF]
NUMBERS = [0, 1, 7, 2**31 - 1, 2**32 - 1, 2**63 - 1, 2**64 - 1, 0xF993FAC8, 0xF993FAC9, 0xF993FACA]


def damaged(content: bytes, source: random.Random) -> bytes:
    """One to four of: a byte changed, a number planted, a piece cut out, doubled or moved, the end cut off."""
    data = bytearray(content)
    for _ in range(source.randint(1, 4)):
        at = source.randrange(len(data) or 1)
        length = source.choice([1, 2, 4, 8, 40])
        kind = source.randrange(6)
        if kind == 0:
            data[at : at + 1] = bytes([source.choice([*HOSTILE, source.randrange(256)])])
        elif kind == 1:
            data[at : at + 8] = source.choice(NUMBERS).to_bytes(8, "little")
        elif kind == 2:
            del data[at : at + length]
        elif kind == 3:
            data[at:at] = data[at : at + length]
        elif kind == 4:
            data[at:at] = bytes(source.choice(HOSTILE) for _ in range(length))
        else:
            del data[at:]
    return bytes(data)


def refused_or_read(read: Callable[[], object]) -> bool:
    """Whether it was read."""
    try:
        read()
    except BnncError as error:
        assert "\n" not in str(error) and len(str(error)) < 500
        return False
    return True


@contextmanager
def memory_for(size: int) -> Iterator[None]:
    """Twice ``size`` and 64 MiB more than now; beyond that, allocations fail with MemoryError."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 2 * size + 64 * MEBIBYTE, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
