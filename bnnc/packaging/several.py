"""One model for several platforms: a library for each, in one package."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from bnnc import packaging
from bnnc.codegen.targets import resolve
from bnnc.errors import UsageError

EMIT = {"aar": "so", "xcframework": "a"}
"""Format -> the only kind of library that it holds."""


def compile_package(
    compile_one: Callable[..., Path],
    targets: Sequence[str],
    output: str | os.PathLike[str] | None,
    emit: str | None,
    dump_passes: str | os.PathLike[str] | None,
    on_message: Callable[[str], None] | None,
) -> Path:
    """Compile for each of ``targets`` with ``compile_one``, :func:`bnnc.compile` but for what differs, and package.

    The name of ``output`` says the format, and the libraries' name. Raises UsageError for what does not fit together,
    before anything is compiled.
    """
    kind = packaging.format_of(output) if output is not None else None
    if kind is None or output is None:
        raise UsageError("several targets go into one package: -o NAME.aar, NAME.xcframework or NAME.tar.gz")
    emit = emit or EMIT.get(kind, "so")
    if emit not in ("so", "a") or emit != EMIT.get(kind, emit):
        raise UsageError(f"--emit {emit}: a package of the format {kind} holds {EMIT.get(kind, 'so or a')}")
    platforms = [resolve(target).platform for target in targets]
    packaging.check(kind, platforms)
    for i, platform in enumerate(platforms):
        if platform in platforms[:i]:
            raise UsageError(f"--target {targets[i]}: a package holds one library for {platform.name}")
    if not Path(output).parent.is_dir():
        raise UsageError(f"{output}: cannot write the output: its folder does not exist")
    said: set[str] = set()

    def say_once(message: str) -> None:
        if on_message is not None and message not in said:
            said.add(message)
            on_message(message)

    with tempfile.TemporaryDirectory(prefix="bnnc-") as name:
        libraries = []
        for target, platform in zip(targets, platforms, strict=True):
            folder = Path(name, platform.name)
            folder.mkdir()
            library = folder / f"lib{packaging.stem(output)}{'.a' if emit == 'a' else platform.shared_suffix}"
            dump = None if dump_passes is None else Path(dump_passes, platform.name)
            compile_one(target=target, output=library, emit=emit, dump_passes=dump, on_message=say_once)
            libraries.append(library)
        return packaging.package(libraries, output)
