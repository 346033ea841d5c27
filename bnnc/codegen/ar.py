"""Static libraries in the format of GNU ``ar``, deterministic: no times, owners or modes."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from bnnc.codegen import elf

_MAGIC = b"!<arch>\n"
_HEADER_BYTES = 60


def pack(members: Sequence[tuple[str, bytes]]) -> bytes:
    """An archive of object files, (name, content) each, with the symbol index that linkers want."""
    names = "".join(f"{name}/\n" for name, _ in members).encode()
    symbols = [sorted(elf.read(content).defined) for _, content in members]
    labels = b"".join(symbol.encode() + b"\0" for group in symbols for symbol in group)
    count = sum(map(len, symbols))

    # The index holds the members' positions, which lie behind it: its size must be known first.
    position = len(_MAGIC) + _size(4 + 4 * count + len(labels)) + _size(len(names))
    positions = []
    for (_, content), group in zip(members, symbols, strict=True):
        positions += [position] * len(group)
        position += _size(len(content))
    index = struct.pack(f">I{count}I", count, *positions) + labels

    parts = [_MAGIC, _member("/", index), _member("//", names)]
    start = 0
    for name, content in members:
        parts.append(_member(f"/{start}", content))
        start += len(name.encode()) + 2
    return b"".join(parts)


def _size(content: int) -> int:
    return _HEADER_BYTES + content + content % 2


def _member(name: str, content: bytes) -> bytes:
    header = f"{name:<16}{0:<12}{0:<6}{0:<6}{644:<8}{len(content):<10}`\n".encode()
    return header + content + b"\n" * (len(content) % 2)
