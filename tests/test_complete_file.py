"""Output files: complete, or as they were before."""

from __future__ import annotations

from pathlib import Path

import pytest

from bnnc import complete_file
from bnnc.errors import UsageError


def test_a_file_takes_its_place_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "net.so"
    path.write_text("old")
    with complete_file.written(path) as partial:
        partial.write_text("new")
        assert path.read_text() == "old" and partial.parent == tmp_path
    assert path.read_text() == "new" and list(tmp_path.iterdir()) == [path]


def test_nothing_changes_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "net.so"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), complete_file.written(path) as partial:
        partial.write_text("half")
        raise ZeroDivisionError
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "name, reason",
    [
        ("none/net.so", "cannot write the plot: No such file or directory"),
        ("file/net.so", "cannot write the plot: Not a directory"),
        ("folder", "cannot write the plot: it is no regular file"),
        ("n" * 300, "cannot write the plot: File name too long"),
    ],
)
def test_places_that_cannot_be_written(name: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match=reason), complete_file.written(tmp_path / name, "plot") as partial:
        partial.write_text("all")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]
