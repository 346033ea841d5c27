"""Reading binary files that may be cut short or damaged: every offset is checked against the file's size, so that such
a file is refused here rather than crash the process that loads it."""

from __future__ import annotations

import struct
from collections.abc import Iterator


class BrokenFile(ValueError):
    """Not a complete file of the supported kind; the text says what is wrong, without the path."""


class Reader:
    """Records and names at offsets of ``data``. All methods raise BrokenFile for what lies outside."""

    def __init__(self, data: bytes):
        self.data = data

    def require(self, end: int) -> None:
        if end > len(self.data):
            raise BrokenFile(f"the file is cut short: {len(self.data):,} bytes of at least {end:,}")

    def record(self, layout: struct.Struct, offset: int) -> tuple:
        self.require(offset + layout.size)
        return layout.unpack_from(self.data, offset)

    def table(self, layout: struct.Struct, offset: int, count: int) -> Iterator[tuple]:
        """``count`` records from ``offset``."""
        end = offset + count * layout.size
        self.require(end)
        return layout.iter_unpack(memoryview(self.data)[offset:end])

    def text(self, start: int, limit: int) -> str:
        """The name at ``start``, which ends before ``limit``."""
        end = self.data.find(b"\0", start, limit)
        if end < 0:
            raise BrokenFile("a name lies outside its table")
        return self.data[start:end].decode("utf-8", "replace")
