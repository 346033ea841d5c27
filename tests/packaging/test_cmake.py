"""The CMake package and the C++ wrapper: the example is configured, built and run."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import bnnc

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def built(digits_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The example's build folder, and the library for this machine."""
    for tool in ("cmake", "make", "g++"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    folder = tmp_path_factory.mktemp("cmake")
    libraries = []
    for target in ("linux-arm64", "x86_64", "linux-armv7"):
        (folder / target).mkdir()
        libraries.append(bnnc.compile(digits_model, target, folder / target / "libdigits.so"))
    bnnc.package(libraries, folder / "prefix", "cmake")
    flags = "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Wpedantic -Werror"
    command = ["cmake", "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={folder / 'prefix'}", flags]
    subprocess.run([*command, ROOT / "runtime/cpp/example"], check=True, capture_output=True)
    subprocess.run(["cmake", "--build", folder / "build"], check=True, capture_output=True)
    return folder / "build", libraries[1]


def _image(path: Path, digit: int) -> Path:
    data = np.load(ROOT / "examples/digits/test_images.npz")
    (data["images"][data["labels"] == digit][0].astype("float32") / 16).tofile(path)
    return path


@pytest.mark.parametrize("digit", [0, 7])
def test_a_program_classifies(digit: int, built: tuple[Path, Path], tmp_path: Path) -> None:
    folder, library = built
    image = _image(tmp_path / "image", digit)
    with bnnc.load(library) as session:
        expected = f" on {session.isa}: this is a {digit}\n"
    for command in ([folder / "classify"], [folder / "classify_file", library]):
        assert subprocess.run([*command, image], check=True, capture_output=True, text=True).stdout.endswith(expected)


def test_errors_are_exceptions(built: tuple[Path, Path], tmp_path: Path) -> None:
    image = _image(tmp_path / "image", 0)
    for library, reason in ((tmp_path / "nothing.so", "nothing.so"), (Path("libm.so.6"), "lacks bnnc_abi_version")):
        command = [built[0] / "classify_file", library, image]
        result = subprocess.run(command, check=False, capture_output=True, text=True)
        assert result.returncode == 1 and reason in result.stderr


def test_another_network_is_not_found(built: tuple[Path, Path], tmp_path: Path) -> None:
    prefix = built[0].parent / "prefix"
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.16)\nproject(p LANGUAGES NONE)\n"
        "find_package(bnnc REQUIRED COMPONENTS letters)\n"
    )
    command = ["cmake", "-B", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={prefix}", tmp_path]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    assert result.returncode and "no letters for Linux" in " ".join(result.stderr.split())
