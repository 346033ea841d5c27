"""Files, zips, tars and folders: each complete or not there at all, the same bytes for the same contents."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from bnnc import complete_file
from bnnc.errors import UsageError

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest that a zip knows


def headers() -> dict[str, bytes]:
    """Name -> content of the headers of every library: for C, and for C++."""
    folder = resources.files("bnnc.codegen").joinpath("runtime_ir")
    return {name: folder.joinpath(name).read_bytes() for name in ("bnnc.h", "bnnc.hpp")}


def zipped(contents: Mapping[str, bytes]) -> bytes:
    """A zip with these files, in this order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


def zip_file(contents: Mapping[str, bytes], path: Path) -> None:
    """Raises UsageError when ``path`` cannot be written."""
    with complete_file.written(path) as partial:
        partial.write_bytes(zipped(contents))


def tar_file(contents: Mapping[str, bytes], path: Path) -> None:
    """A .tar.gz. Raises UsageError when ``path`` cannot be written."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, content in contents.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), 0o755 if _is_shared(name) else 0o644
            archive.addfile(entry, io.BytesIO(content))
    with complete_file.written(path) as partial:
        partial.write_bytes(gzip.compress(buffer.getvalue(), mtime=0))


def folder(contents: Mapping[str, bytes], path: Path) -> None:
    """A folder, put in the place of one that a package was written to before. Raises UsageError, also where ``path`` is
    anything else."""
    if path.exists() and not _is_package(path):
        raise UsageError(f"{path}: cannot write the output: it exists and is no package of bnnc's; remove it first")
    try:
        with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as name:
            new, old = Path(name, "new"), Path(name, "old")
            for file, content in contents.items():
                (new / file).parent.mkdir(parents=True, exist_ok=True)
                (new / file).write_bytes(content)
                (new / file).chmod(0o755 if _is_shared(file) else 0o644)
            if path.exists():
                os.replace(path, old)
            os.replace(new, path)
    except OSError as error:
        raise UsageError(f"{path}: cannot write the output: {error.strerror}") from error


def _is_package(path: Path) -> bool:
    return path.is_dir() and any(path.rglob("bnnc.h"))


def _is_shared(name: str) -> bool:
    return name.endswith((".so", ".dylib"))
