"""Output files that are complete or untouched: written beside their place, then moved there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bnnc.errors import UsageError


@contextmanager
def written(path: Path, what: str = "output") -> Iterator[Path]:
    """A file to write, which takes the place of ``path`` when the block ends, and is removed when it raises.

    Raises UsageError where ``path`` cannot be written, or is something else than a file; ``what`` it is says the text.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        if path.exists() and not path.is_file():
            raise UsageError(f"{path}: cannot write the {what}: it is no regular file")
        yield beside
        os.replace(beside, path)
    except OSError as error:
        raise UsageError(f"{path}: cannot write the {what}: {error.strerror}") from error
    finally:
        with suppress(OSError):
            beside.unlink()
