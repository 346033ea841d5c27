"""What is easier said to the assembler than in LLVM IR: files as data, and notes to the system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bnnc.codegen.platforms import ANDROID_API, Platform


def assembly(lines: Sequence[str]) -> list[str]:
    """Lines for the assembler as LLVM IR."""
    return ['module asm "{}"'.format(line.replace('"', "\\22")) for line in lines]


def included(platform: Platform, symbol: str, file: Path) -> list[str]:
    """Lines that define ``symbol`` as the bytes of ``file``: read-only, hidden, on a cache line of its own.

    ``file`` must be absolute. One byte follows, so that an empty file has an address, too.
    """
    if platform.object_format == "macho":
        symbol = f"_{symbol}"
        section, hidden = ".section __TEXT,__const", f".private_extern {symbol}"
    else:
        section, hidden = f'.section .rodata.{symbol},"a",%progbits', f".hidden {symbol}"
    return [section, f".globl {symbol}", hidden, ".p2align 6", f"{symbol}:", f'.incbin "{file}"', ".byte 0"]


def notes(platform: Platform) -> list[str]:
    """That the stack need not be executable and, to Android, which version the library is made for."""
    lines = []
    if platform.system == "android":
        lines += [
            '.section .note.android.ident,"a",%note', ".p2align 2", ".long 8", ".long 4", ".long 1",
            '.asciz "Android"', f".long {ANDROID_API}",
        ]  # fmt: skip
    if platform.object_format == "elf":
        lines.append('.section .note.GNU-stack,"",%progbits')
    return lines
