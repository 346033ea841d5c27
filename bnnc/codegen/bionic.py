"""What Android's loader and store refuse in a library, checked before a device does."""

from __future__ import annotations

from collections.abc import Iterator

from bnnc.codegen import elf
from bnnc.codegen.elf import ElfFile
from bnnc.codegen.platforms import ANDROID_API, ANDROID_PAGE

_PUBLIC = {"libc.so", "libm.so", "libdl.so", "liblog.so"}
"""Of the libraries that every Android has and lets apps use, those that a network may need."""


def api_level(file: ElfFile) -> int | None:
    """The oldest version of Android that a library or object file is made for; None if it does not name one."""
    note = file.notes.get("Android", b"")
    return int.from_bytes(note[:4], "little") if len(note) >= 4 else None


def violations(library: ElfFile) -> Iterator[str]:
    """What is wrong with a shared library, if anything."""
    if library.kind != elf.SHARED:
        yield "it is not a shared library"
    for segment in library.segments:
        if segment.kind == elf.PT_LOAD:
            if segment.alignment < ANDROID_PAGE:
                yield f"a segment is aligned to {segment.alignment} bytes, not {ANDROID_PAGE}"
            elif (segment.offset - segment.address) % segment.alignment:
                yield "a segment's offset does not match its address"
        if segment.flags & elf.PF_X and segment.kind == elf.PT_GNU_STACK:
            yield "it asks for an executable stack"
        if segment.kind == elf.PT_LOAD and segment.flags & elf.PF_X and segment.flags & elf.PF_W:
            yield "a segment is both writable and executable"
        if segment.kind == elf.PT_TLS:
            yield "it has thread-local variables"
    if not any(segment.kind == elf.PT_GNU_RELRO for segment in library.segments):
        yield "its relocated data stays writable (no RELRO)"
    if elf.DT_TEXTREL in library.dynamic or library.dynamic.get(elf.DT_FLAGS, 0) & elf.DF_TEXTREL:
        yield "its code is relocated (TEXTREL)"
    if not (
        library.dynamic.get(elf.DT_FLAGS, 0) & elf.DF_BIND_NOW or library.dynamic.get(elf.DT_FLAGS_1, 0) & elf.DF_1_NOW
    ):
        yield "its functions are bound late"
    if not library.soname:
        yield "it has no SONAME"
    elif "/" in library.soname:
        yield f"its SONAME {library.soname} is a path"
    if foreign := sorted(set(library.needed) - _PUBLIC):
        yield f"it needs {', '.join(foreign)}, which apps may not use or phones do not have"
    if api_level(library) != ANDROID_API:
        yield f"it does not say that it is made for API {ANDROID_API}"
    if not {elf.DT_HASH, elf.DT_GNU_HASH} <= set(library.dynamic):
        yield "it lacks one of the symbol tables that Android wants, the old one before API 23"
