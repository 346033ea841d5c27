"""What Android's loader and store refuse in a library, checked before a device does."""

from __future__ import annotations

from collections.abc import Iterator

from bnnc.codegen import elf
from bnnc.codegen.elf import ElfFile


def violations(library: ElfFile, page_bytes: int) -> Iterator[str]:
    """What is wrong with a shared library, if anything; segments are aligned to ``page_bytes`` or more."""
    for segment in library.segments:
        if segment.kind == elf.PT_LOAD:
            if segment.alignment < page_bytes:
                yield f"a segment is aligned to {segment.alignment} bytes, not {page_bytes}"
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
