"""The wheel that users install: whole, and able to compile without the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = tmp_path_factory.mktemp("source")  # building writes into the tree, and would find what older builds left
    shutil.copytree(ROOT / "bnnc", source / "bnnc", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    command = [sys.executable, "-m", "pip", "wheel", ".", "--quiet", "--no-deps", "--no-build-isolation", "-w", "dist"]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (built,) = (source / "dist").glob("bnnc-*.whl")
    return built


def test_the_wheel_has_every_file_of_the_package(wheel: Path) -> None:
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "bnnc").rglob("*") if path.is_file()}
    files = {name for name in files if "__pycache__" not in name}
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("bnnc/")}
    assert packed == files


@pytest.mark.parametrize("target", ["host", "linux-arm64"])
def test_the_wheel_compiles_a_model(wheel: Path, digits_model: Path, tmp_path: Path, target: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    library = tmp_path / "digits.so"
    command = [sys.executable, "-m", "bnnc.cli", "compile", digits_model, "-o", library, "--target", target]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert library.read_bytes()[:4] == b"\x7fELF"
