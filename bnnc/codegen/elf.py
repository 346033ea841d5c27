"""A reader for the ELF files that bnnc writes: 64-bit, little-endian, with section headers.

It checks every offset against the file's size, so that a cut or foreign file is refused here rather than
crash the process that loads it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

X86_64 = 62
RELOCATABLE, SHARED = 1, 3

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_DYNAMIC = struct.Struct("<qQ")

_PT_LOAD = 1
_SHT_SYMTAB, _SHT_DYNAMIC, _SHT_NOBITS, _SHT_DYNSYM = 2, 6, 8, 11
_DT_NEEDED, _DT_SONAME = 1, 14
_STB_LOCAL, _STB_WEAK = 0, 2


class ElfError(ValueError):
    """Not a complete ELF file of the supported kind; the text says what is wrong, without the path."""


@dataclass(frozen=True)
class Symbol:
    """A symbol that other files can see or must supply."""

    name: str
    defined: bool
    weak: bool


@dataclass(frozen=True)
class ElfFile:
    """``symbols``: of a shared library the dynamic ones, of an object file the global ones."""

    kind: int
    symbols: tuple[Symbol, ...]
    needed: tuple[str, ...]
    soname: str | None

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


class _Reader:
    def __init__(self, data: bytes):
        self.data = data

    def table(self, layout: struct.Struct, offset: int, count: int) -> Iterator[tuple]:
        """``count`` records from ``offset``."""
        end = offset + count * layout.size
        self.require(end)
        return layout.iter_unpack(memoryview(self.data)[offset:end])

    def require(self, end: int) -> None:
        if end > len(self.data):
            raise ElfError(f"the file is cut short: {len(self.data):,} bytes of at least {end:,}")

    def text(self, strings: _Section, position: int) -> str:
        start = strings.offset + position
        end = self.data.find(b"\0", start, strings.offset + strings.size)
        if end < 0:
            raise ElfError("a name lies outside its string table")
        return self.data[start:end].decode("utf-8", "replace")


def read(data: bytes) -> ElfFile:
    """Parse an x86-64 object file or shared library. Raises ElfError."""
    if data[:4] != b"\x7fELF":
        raise ElfError("not an ELF file")
    reader = _Reader(data)
    (header,) = reader.table(_HEADER, 0, 1)
    ident, kind, machine, _, _, segments_at, sections_at, _, _, _, segments, _, section_count, _ = header
    if ident[4:6] != b"\x02\x01" or machine != X86_64:
        raise ElfError("made for another kind of processor than x86-64")
    for segment in reader.table(_SEGMENT, segments_at, segments):
        if segment[0] == _PT_LOAD:
            reader.require(segment[2] + segment[5])
    sections = []
    for _, section_kind, _, _, offset, size, link, *_ in reader.table(_SECTION, sections_at, section_count):
        if section_kind != _SHT_NOBITS:
            reader.require(offset + size)
        sections.append(_Section(section_kind, offset, size, link))
    return _read_sections(reader, kind, sections)


def _read_sections(reader: _Reader, kind: int, sections: list[_Section]) -> ElfFile:
    wanted = _SHT_DYNSYM if kind == SHARED else _SHT_SYMTAB
    symbols, needed, soname = [], [], None
    for section in sections:
        if section.kind not in (wanted, _SHT_DYNAMIC):
            continue
        if section.link >= len(sections):
            raise ElfError("the section table is damaged")
        strings = sections[section.link]
        if section.kind == _SHT_DYNAMIC:
            for tag, value in reader.table(_DYNAMIC, section.offset, section.size // _DYNAMIC.size):
                if tag == _DT_NEEDED:
                    needed.append(reader.text(strings, value))
                elif tag == _DT_SONAME:
                    soname = reader.text(strings, value)
            continue
        for name, info, _, home, _, _ in reader.table(_SYMBOL, section.offset, section.size // _SYMBOL.size):
            if info >> 4 != _STB_LOCAL:
                symbols.append(Symbol(reader.text(strings, name), home != 0, info >> 4 == _STB_WEAK))
    return ElfFile(kind, tuple(symbols), tuple(needed), soname)
