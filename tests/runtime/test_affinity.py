"""Woken threads are kept off the caller's processor, never off the only one."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent.parent / "runtime/src"


def test_affinity(tmp_path: Path) -> None:
    gcc = shutil.which("gcc")
    if gcc is None or sys.platform != "linux":
        pytest.skip("needs gcc and Linux")
    files = [Path(__file__).with_name("affinity.c"), SOURCE / "affinity.c", "-o", tmp_path / "main"]
    subprocess.run([gcc, "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{SOURCE}", *files], check=True)
    assert subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True).stdout == "fine\n"
