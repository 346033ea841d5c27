"""What tuning has found, in a JSON file that can be committed and used again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from bnnc import complete_file
from bnnc.codegen.tuning.candidates import Choices
from bnnc.errors import UsageError

FORMAT = 1


@dataclass(frozen=True)
class Record:
    """The best choices found for a kernel.

    ``kernel`` is its name in the network that was tuned; ``microseconds`` are those of the choices and of what the
    rules would have taken by themselves, among ``candidates`` measured.
    """

    kernel: str
    choices: Choices
    microseconds: float
    untuned_microseconds: float
    candidates: int


class Cache:
    """Records by kernel; ``path`` None keeps them in memory only.

    Raises UsageError for a file that is damaged or was made by other versions of bnnc or TVM, whose kernels differ.
    """

    def __init__(self, path: Path | None, *, must_exist: bool = False):
        self.path = path
        self.records: dict[str, Record] = {}
        if path is not None and (must_exist or path.exists()):
            self._read(path)
        elif path is not None:
            self.save()  # fails now, not after minutes

    def save(self) -> None:
        """Write the file, complete or not at all."""
        if self.path is None:
            return
        content = _header() | {"kernels": {key: asdict(record) for key, record in self.records.items()}}
        with complete_file.written(self.path, "tuning cache") as partial:
            partial.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n")

    def stale(self, why: str) -> UsageError:
        """The error for a record that means nothing any more."""
        return UsageError(f"{self.path}: the tuning cache is stale: {why}; delete it and tune again")

    def _read(self, path: Path) -> None:
        try:
            content = json.loads(path.read_text())
        except OSError as error:
            raise UsageError(f"{path}: cannot read the tuning cache: {error.strerror}") from error
        except ValueError as error:
            raise UsageError(f"{path}: not a tuning cache: {error}") from error
        if not isinstance(content, dict) or "kernels" not in content:
            raise UsageError(f"{path}: not a tuning cache: it lacks 'kernels'")
        for name, ours in _header().items():
            if (theirs := content.get(name)) != ours:
                raise self.stale(f"made with {name} {theirs}, this is {ours}")
        try:
            self.records = {str(key): _record(row) for key, row in content["kernels"].items()}
        except (AttributeError, TypeError) as error:
            raise UsageError(f"{path}: not a tuning cache: a kernel's record is damaged") from error


def _record(row: Any) -> Record:
    record = Record(**row)
    if not isinstance(record.choices, dict):
        raise TypeError("choices are no table")
    return record


def _header() -> dict[str, Any]:
    import bnnc

    return {"format": FORMAT, "bnnc": bnnc.__version__, "tvm": metadata.version("apache-tvm")}
