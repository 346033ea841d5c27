"""What a compiled library says of itself: its name and the platform it is for."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from bnnc.codegen import ar, bionic, elf, macho
from bnnc.codegen.binary_reader import BrokenFile
from bnnc.codegen.platforms import PLATFORMS, Platform
from bnnc.errors import LibraryError


@dataclass(frozen=True)
class Library:
    """A library that bnnc compiled. ``name`` has no "lib" and no suffix, ``file_name`` has both."""

    path: Path
    file_name: str
    platform: Platform
    static: bool
    content: bytes

    @property
    def name(self) -> str:
        return self.file_name.rpartition(".")[0].removeprefix("lib")


def read(path: Path) -> Library:
    """Raises LibraryError for a file that is damaged, something else, or for Android and not as Android wants it."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise LibraryError(f"{path}: cannot be read: {error.strerror}") from error
    try:
        if ar.is_archive(content):
            return Library(path, path.name, *_archive(path, content), content)
        if content.startswith(macho.MAGIC):
            return _dylib(path, content)
        return _shared(path, content)
    except BrokenFile as error:
        raise LibraryError(f"{path}: not a library that bnnc compiled: {error}") from error


def _archive(path: Path, content: bytes) -> tuple[Platform, bool]:
    symbols: set[str] = set()
    system, machine = "linux", 0
    for member in ar.members(content):
        if member.startswith(macho.MAGIC):
            apple = macho.read(member)
            system, machine = _system(apple), apple.machine
            symbols |= apple.defined
        else:
            found = elf.read(member)
            system, machine = "android" if bionic.api_level(found) else system, found.machine
            symbols |= found.defined
    _check_ours(path, symbols)
    return _platform(path, system, machine), True


def _shared(path: Path, content: bytes) -> Library:
    found = elf.read(content)
    _check_ours(path, found.defined if found.kind == elf.SHARED else set())
    platform = _platform(path, "android" if bionic.api_level(found) else "linux", found.machine)
    if platform.system == "android":
        for violation in bionic.violations(found):
            raise LibraryError(f"{path}: Android refuses it: {violation}")
    return Library(path, found.soname or path.name, platform, False, content)


def _dylib(path: Path, content: bytes) -> Library:
    found = macho.read(content)
    _check_ours(path, found.defined if found.kind == macho.DYLIB else set())
    name = (found.name or path.name).rpartition("/")[2]
    return Library(path, name, _platform(path, _system(found), found.machine), False, content)


def _check_ours(path: Path, symbols: Set[str]) -> None:
    if "bnnc_abi_version" not in symbols:
        raise LibraryError(f"{path}: not a library that bnnc compiled")


def _system(file: macho.MachOFile) -> str:
    return next((name for name, number in macho.PLATFORMS.items() if number == file.system), "unknown")


def _platform(path: Path, system: str, machine: int) -> Platform:
    for platform in PLATFORMS:
        if (platform.system, platform.machine) == (system, machine):
            return platform
    raise LibraryError(f"{path}: made for a system or processor that bnnc does not know")
