"""Libraries as what other build systems take: AARs for Android, XCFrameworks for Apple's, CMake packages and tars.

One file per format; each only says which files there are. None needs a vendor's tools.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from bnnc.codegen.platforms import ANDROID_API, Platform
from bnnc.errors import UsageError
from bnnc.packaging import aar, cmake, tar, write, xcframework
from bnnc.packaging.library import Library, read

Files = dict[str, bytes]

FORMATS: dict[str, Callable[[str, Sequence[Library], int], Files]] = {
    "aar": aar.files,
    "xcframework": xcframework.files,
    "cmake": cmake.files,
    "tar": tar.files,
}
"""Format -> (package's name, libraries, oldest Android) -> path in the package -> content."""

SUFFIXES = {".aar": "aar", ".xcframework": "xcframework", ".tar.gz": "tar", ".tgz": "tar"}
_SYSTEMS = {"aar": {"android"}, "xcframework": {"ios", "ios-simulator", "macos"}}


def format_of(output: str | os.PathLike[str]) -> str | None:
    """The format that the name of ``output`` asks for, or None."""
    name = Path(output).name
    return next((kind for suffix, kind in SUFFIXES.items() if name.endswith(suffix)), None)


def is_folder(output: str | os.PathLike[str]) -> bool:
    """Whether the format that the name of ``output`` asks for is a folder and not a file."""
    return format_of(output) == "xcframework"


def check(kind: str, platforms: Collection[Platform]) -> None:
    """Raise UsageError unless libraries for ``platforms`` can be in one package of this format."""
    if kind not in FORMATS:
        raise UsageError(f"--format {kind}: choose from {', '.join(FORMATS)}")
    systems = {platform.system for platform in platforms}
    if "android" in systems and systems & {"ios", "ios-simulator"}:
        raise UsageError("libraries for Android and iOS do not go into one package: make an .aar and an .xcframework")
    allowed = _SYSTEMS.get(kind, systems)
    if wrong := [platform.name for platform in platforms if platform.system not in allowed]:
        what = {"aar": "Android libraries: package others as xcframework, cmake or tar",
                "xcframework": "libraries for iOS and macOS: package others as aar, cmake or tar"}[kind]  # fmt: skip
        raise UsageError(f"a package of the format {kind} cannot hold {wrong[0]}, only {what}")


def package(
    libraries: Sequence[str | os.PathLike[str]],
    output: str | os.PathLike[str],
    format: str | None = None,
    *,
    min_sdk: int = ANDROID_API,
) -> Path:
    """Put compiled ``libraries`` into one package at ``output`` and return its path.

    ``format`` is ``"aar"``, ``"xcframework"``, ``"cmake"`` or ``"tar"``, by default what the name of ``output`` ends
    in. XCFrameworks and CMake packages are folders. Which platform a library is for, and its name, is read from the
    file. ``min_sdk`` is the oldest Android that the app runs on, as an API level.

    Raises UsageError or LibraryError; ``output`` is then untouched.
    """
    path = Path(output)
    kind = format or format_of(path)
    if kind is None:
        raise UsageError(f"{path}: say which format it is: --format {', '.join(FORMATS)}")
    if not libraries:
        raise UsageError(f"{path}: no libraries to package")
    if min_sdk < ANDROID_API:
        raise UsageError(f"API level {min_sdk} is too old; bnnc's libraries need {ANDROID_API}")
    read_libraries = [read(Path(library)) for library in libraries]
    check(kind, [library.platform for library in read_libraries])
    seen: dict[tuple[str, str, bool], Path] = {}
    for library in read_libraries:
        key = (library.name, library.platform.name, library.static)
        if key in seen:
            raise UsageError(f"{library.path}: {seen[key]} is also {library.name} for {library.platform.name}")
        seen[key] = library.path
    contents = FORMATS[kind](stem(path), read_libraries, min_sdk)
    if kind == "aar":
        write.zip_file(contents, path)
    elif kind == "tar":
        write.tar_file(contents, path)
    else:
        write.folder(contents, path)
    return path


def stem(output: str | os.PathLike[str]) -> str:
    """The name of ``output`` without the suffix that says its format."""
    path = Path(output)
    suffix = next((suffix for suffix in SUFFIXES if path.name.endswith(suffix)), "")
    return path.name.removesuffix(suffix)
