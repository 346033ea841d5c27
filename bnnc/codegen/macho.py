"""A reader for the Mach-O files that bnnc writes: 64-bit, little-endian, for one kind of processor.

Names are given without the underscore that Apple's systems put before those of C.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from bnnc.codegen.binary_reader import BrokenFile, Reader

OBJECT, DYLIB = 1, 6
MAGIC = b"\xcf\xfa\xed\xfe"

PLATFORMS = {"macos": 1, "ios": 2, "ios-simulator": 7}
"""System -> its number in LC_BUILD_VERSION."""

_HEADER = struct.Struct("<4sIIIIIII")
_COMMAND = struct.Struct("<II")
_SYMBOL = struct.Struct("<IBBHQ")
_SEGMENT = struct.Struct("<16sQQQQ")  # name, address, size there, offset and size in the file
_LC_SYMTAB, _LC_LOAD_DYLIB, _LC_ID_DYLIB, _LC_SEGMENT, _LC_CODE_SIGNATURE, _LC_BUILD_VERSION = 2, 12, 13, 25, 29, 50
_N_STAB, _N_TYPE, _N_EXT = 0xE0, 0x0E, 0x01


@dataclass(frozen=True)
class MachOFile:
    """``kind``: OBJECT or DYLIB; ``machine``: Mach-O's number of the processor; ``system``: a value of PLATFORMS.

    ``minimum`` is the oldest version of the system that loads it, such as (13, 0). ``defined`` are the symbols that
    other files can see, of an object file also those that only files linked with it can; ``undefined`` are those that
    others must supply.
    """

    kind: int
    machine: int
    system: int
    minimum: tuple[int, int]
    defined: frozenset[str]
    undefined: frozenset[str]
    needed: tuple[str, ...]
    name: str | None
    signed: bool


def read(data: bytes) -> MachOFile:
    """Parse an object file or dynamic library. Raises BrokenFile."""
    if data[:4] != MAGIC:
        raise BrokenFile("not a 64-bit Mach-O file")
    reader = Reader(data)
    _, machine, _, kind, count, *_ = reader.record(_HEADER, 0)
    system, minimum, name, signed = 0, (0, 0), None, False
    needed: list[str] = []
    symbols: list[tuple[str, int]] = []
    position = _HEADER.size
    for _ in range(count):
        command, size = reader.record(_COMMAND, position)
        if size < _COMMAND.size or position + size > len(data):
            raise BrokenFile("a load command is damaged")
        if command == _LC_SEGMENT:
            *_, offset, extent = reader.record(_SEGMENT, position + 8)
            reader.require(offset + extent)
        elif command == _LC_BUILD_VERSION:
            system, version = reader.record(_COMMAND, position + 8)
            minimum = (version >> 16, version >> 8 & 255)
        elif command in (_LC_LOAD_DYLIB, _LC_ID_DYLIB):
            (offset,) = reader.record(struct.Struct("<I"), position + 8)
            text = reader.text(position + offset, position + size)
            if command == _LC_ID_DYLIB:
                name = text
            else:
                needed.append(text)
        elif command == _LC_SYMTAB:
            symbols = _symbols(reader, *reader.record(struct.Struct("<IIII"), position + 8))
        signed |= command == _LC_CODE_SIGNATURE
        position += size
    defined = frozenset(name for name, kind in symbols if kind)
    undefined = frozenset(name for name, kind in symbols if not kind)
    return MachOFile(kind, machine, system, minimum, defined, undefined, tuple(needed), name, signed)


def _symbols(reader: Reader, offset: int, count: int, strings: int, size: int) -> list[tuple[str, int]]:
    """(name, 0 if undefined) of each symbol that is visible outside the file."""
    reader.require(strings + size)
    found = []
    for name, kind, *_ in reader.table(_SYMBOL, offset, count):
        if not kind & _N_STAB and kind & _N_EXT:
            found.append((reader.text(strings + name, strings + size).removeprefix("_"), kind & _N_TYPE))
    return found
