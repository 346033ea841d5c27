"""Static libraries, deterministic: no times, owners or modes. Linkers of ELF want GNU's format, Apple's want BSD's."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from bnnc.codegen import elf, macho
from bnnc.codegen.binary_reader import BrokenFile

_MAGIC = b"!<arch>\n"
_HEADER_BYTES = 60
_BSD_INDEX = "__.SYMDEF SORTED"


def pack(members: Sequence[tuple[str, bytes]]) -> bytes:
    """An archive of object files, (name, content) each, with the symbol index that linkers want."""
    return _pack_bsd(members) if members[0][1].startswith(macho.MAGIC) else _pack_gnu(members)


def is_archive(data: bytes) -> bool:
    """Whether ``data`` begins like an archive."""
    return data.startswith(_MAGIC)


def members(archive: bytes) -> Iterator[bytes]:
    """The contents of the object files, without indices. Raises BrokenFile where the archive is damaged."""
    position = len(_MAGIC)
    while position < len(archive):
        header = archive[position : position + _HEADER_BYTES]
        start, size = position + _HEADER_BYTES, header[48:58].strip()
        if len(header) < _HEADER_BYTES or not size.isdigit() or start + int(size) > len(archive):
            raise BrokenFile("the archive is damaged or cut short")
        name, end = header[:16].decode("ascii", "replace").rstrip(), start + int(size)
        if name.startswith("#1/") and name[3:].isdigit():
            title = archive[start : start + int(name[3:])]
            name, start = title.rstrip(b"\0").decode("ascii", "replace"), start + len(title)
        if name not in ("/", "//", _BSD_INDEX):
            yield archive[start:end]
        position = end + int(size) % 2


def _pack_gnu(members: Sequence[tuple[str, bytes]]) -> bytes:
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


def _pack_bsd(members: Sequence[tuple[str, bytes]]) -> bytes:
    """Names come before contents, and contents are aligned to 8 bytes."""
    symbols = sorted((f"_{s}", i) for i, (_, content) in enumerate(members) for s in macho.read(content).defined)
    labels = b"".join(symbol.encode() + b"\0" for symbol, _ in symbols)
    labels += b"\0" * (-len(labels) % 8)
    index_size = len(_bsd_member(_BSD_INDEX, b"\0" * (8 + 8 * len(symbols) + len(labels))))
    packed = [_bsd_member(name, content) for name, content in members]
    positions = [len(_MAGIC) + index_size + sum(map(len, packed[:i])) for i in range(len(packed))]
    index, label = struct.pack("<I", 8 * len(symbols)), 0
    for symbol, member in symbols:
        index += struct.pack("<II", label, positions[member])
        label += len(symbol.encode()) + 1
    index += struct.pack("<I", len(labels)) + labels
    return b"".join([_MAGIC, _bsd_member(_BSD_INDEX, index), *packed])


def _size(content: int) -> int:
    return _HEADER_BYTES + content + content % 2


def _header(name: str, size: int) -> bytes:
    return f"{name:<16}{0:<12}{0:<6}{0:<6}{644:<8}{size:<10}`\n".encode()


def _member(name: str, content: bytes) -> bytes:
    return _header(name, len(content)) + content + b"\n" * (len(content) % 2)


def _bsd_member(name: str, content: bytes) -> bytes:
    """Every member starts at a multiple of 8; so does its content, behind a name padded to 4 more than that."""
    title = name.encode() + b"\0"
    title += b"\0" * ((4 - len(title)) % 8)
    content += b"\n" * (-len(content) % 8)
    return _header(f"#1/{len(title)}", len(title) + len(content)) + title + content
