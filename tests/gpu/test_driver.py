"""Drivers that will not do, in processes that have not loaded one; what works is tested in tests/cuda."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = """
from bnnc.errors import LibraryError
from bnnc.gpu.driver import Gpu
try: Gpu()
except LibraryError as error: print(error)
"""


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("int cuInit(unsigned flags) { return 0; }", "the NVIDIA driver is too old: it has no cuDeviceGet"),
        (
            "int cuInit(unsigned flags) { return 803; } int cuGetErrorName(int error, char **name) { return 1; }",
            "GPU 0: cuInit: an unknown error (803)",
        ),
        ("not a library", "no NVIDIA driver: libcuda.so.1 was not found"),
    ],
)
def test_complaints(source: str, complaint: str, tmp_path: Path) -> None:
    gcc = shutil.which("gcc")
    if gcc is None:
        pytest.skip("gcc is not installed")
    (tmp_path / "driver.c").write_text(source)
    library = tmp_path / "libcuda.so.1"
    if subprocess.run([gcc, "-shared", "-fPIC", tmp_path / "driver.c", "-o", library], capture_output=True).returncode:
        library.write_text(source)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "LD_LIBRARY_PATH": str(tmp_path)}
    command = [sys.executable, "-c", PROGRAM]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert result.stdout == f"{complaint}\n"
