"""A reader for the ELF files that bnnc writes: little-endian, 64-bit or 32-bit, with section headers."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bnnc.codegen.binary_reader import BrokenFile, Reader

RELOCATABLE, SHARED = 1, 3


@dataclass(frozen=True)
class _Layouts:
    """The records of one word size. A symbol's fields come in another order in each: ``symbol_fields`` are where
    name, info and section are."""

    header: struct.Struct
    segment: struct.Struct
    segment_fields: tuple[int, int, int, int, int, int]  # kind, flags, offset, address, size in the file, alignment
    section: struct.Struct
    symbol: struct.Struct
    symbol_fields: tuple[int, int, int]
    dynamic: struct.Struct


_LAYOUTS = {
    b"\x02\x01": _Layouts(
        struct.Struct("<16sHHIQQQIHHHHHH"), struct.Struct("<IIQQQQQQ"), (0, 1, 2, 3, 5, 7),
        struct.Struct("<IIQQQQIIQQ"), struct.Struct("<IBBHQQ"), (0, 1, 3), struct.Struct("<qQ"),
    ),
    b"\x01\x01": _Layouts(
        struct.Struct("<16sHHIIIIIHHHHHH"), struct.Struct("<IIIIIIII"), (0, 6, 1, 2, 4, 7),
        struct.Struct("<IIIIIIIIII"), struct.Struct("<IIIBBH"), (0, 3, 5), struct.Struct("<iI"),
    ),
}  # fmt: skip
"""By class and byte order."""

_NOTE = struct.Struct("<III")  # sizes of name and content, type

PT_LOAD, PT_TLS, PT_GNU_STACK, PT_GNU_RELRO = 1, 7, 0x6474E551, 0x6474E552
PF_X, PF_W = 1, 2
DT_NEEDED, DT_HASH, DT_SONAME, DT_TEXTREL, DT_FLAGS, DT_GNU_HASH, DT_FLAGS_1 = 1, 4, 14, 22, 30, 0x6FFFFEF5, 0x6FFFFFFB
DF_TEXTREL, DF_BIND_NOW, DF_1_NOW = 4, 8, 1
_SHT_SYMTAB, _SHT_DYNAMIC, _SHT_NOTE, _SHT_NOBITS, _SHT_DYNSYM = 2, 6, 7, 8, 11
_STB_LOCAL, _STB_WEAK = 0, 2


@dataclass(frozen=True)
class Symbol:
    """A symbol that other files can see or must supply."""

    name: str
    defined: bool
    weak: bool


@dataclass(frozen=True)
class Segment:
    """A part of a library as the system maps it; ``flags`` are PF_X, PF_W and others."""

    kind: int
    flags: int
    offset: int
    address: int
    alignment: int


@dataclass(frozen=True)
class ElfFile:
    """``symbols``: of a shared library the dynamic ones, of an object file the global ones.

    ``machine`` is ELF's number of the processor; ``dynamic`` the table of that name, without names; ``notes`` what it
    says to the systems called so.
    """

    kind: int
    machine: int
    segments: tuple[Segment, ...]
    dynamic: Mapping[int, int]
    symbols: tuple[Symbol, ...]
    needed: tuple[str, ...]
    soname: str | None
    notes: Mapping[str, bytes]

    @property
    def defined(self) -> set[str]:
        return {symbol.name for symbol in self.symbols if symbol.defined}

    @property
    def undefined(self) -> set[str]:
        return {symbol.name for symbol in self.symbols if not symbol.defined and not symbol.weak}


@dataclass(frozen=True)
class _Section:
    kind: int
    offset: int
    size: int
    link: int


def _name(reader: Reader, strings: _Section, position: int) -> str:
    return reader.text(strings.offset + position, strings.offset + strings.size)


def _notes(reader: Reader, section: _Section) -> Iterator[tuple[str, bytes]]:
    """(name, content) of each note; both are padded to four bytes."""
    start, end = section.offset, section.offset + section.size
    while start + _NOTE.size <= end:
        name, size, _ = reader.record(_NOTE, start)
        content = start + _NOTE.size + name + -name % 4
        yield reader.text(start + _NOTE.size, end), reader.data[content : content + size]
        start = content + size + -size % 4


def read(data: bytes) -> ElfFile:
    """Parse an object file or shared library. Raises BrokenFile."""
    if data[:4] != b"\x7fELF":
        raise BrokenFile("not an ELF file")
    layouts = _LAYOUTS.get(data[4:6])
    if layouts is None:
        raise BrokenFile("made for another kind of processor")
    reader = Reader(data)
    _, kind, machine, _, _, segments_at, sections_at, _, _, _, segment_count, _, section_count, _ = (
        reader.record(layouts.header, 0)
    )
    segments = []
    for record in reader.table(layouts.segment, segments_at, segment_count):
        segment_kind, flags, offset, address, size, alignment = (record[i] for i in layouts.segment_fields)
        if segment_kind == PT_LOAD:
            reader.require(offset + size)
        segments.append(Segment(segment_kind, flags, offset, address, alignment))
    sections = []
    for _, section_kind, _, _, offset, size, link, *_ in reader.table(layouts.section, sections_at, section_count):
        if section_kind != _SHT_NOBITS:
            reader.require(offset + size)
        sections.append(_Section(section_kind, offset, size, link))
    wanted = _SHT_DYNSYM if kind == SHARED else _SHT_SYMTAB
    symbols, needed, soname = [], [], None
    dynamic: dict[int, int] = {}
    notes: dict[str, bytes] = {}
    for section in sections:
        if section.kind == _SHT_NOTE:
            notes.update(_notes(reader, section))
        if section.kind not in (wanted, _SHT_DYNAMIC):
            continue
        if section.link >= len(sections):
            raise BrokenFile("the section table is damaged")
        strings = sections[section.link]
        if section.kind == _SHT_DYNAMIC:
            count = section.size // layouts.dynamic.size
            for tag, value in reader.table(layouts.dynamic, section.offset, count):
                dynamic[tag] = value
                if tag == DT_NEEDED:
                    needed.append(_name(reader, strings, value))
                elif tag == DT_SONAME:
                    soname = _name(reader, strings, value)
            continue
        for record in reader.table(layouts.symbol, section.offset, section.size // layouts.symbol.size):
            name, info, home = (record[i] for i in layouts.symbol_fields)
            if info >> 4 != _STB_LOCAL:
                symbols.append(Symbol(_name(reader, strings, name), home != 0, info >> 4 == _STB_WEAK))
    return ElfFile(kind, machine, tuple(segments), dynamic, tuple(symbols), tuple(needed), soname, notes)
