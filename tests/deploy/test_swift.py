"""The Swift package on this machine: digits are classified with the library for x86-64.

Skipped without a Swift compiler, a download of 440 MB: ``apt install swiftlang``, from Debian 13 on.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.codegen.platforms import IOS_ARM64, MACOS_ARM64
from bnnc.packaging.xcframework import MODULE_MAP
from deploy.digits import check_answers

IOS = Path(__file__).resolve().parent.parent.parent / "runtime/ios"


@pytest.fixture(scope="module")
def swiftc() -> Path:
    found = shutil.which("swiftc")
    if found is None:
        pytest.skip("no Swift compiler (apt install swiftlang)")
    return Path(found).resolve()


@pytest.fixture(scope="module", params=["5", "6"])
def program(
    request: pytest.FixtureRequest, swiftc: Path, digits_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A program of two modules, as SwiftPM builds them, in this version of the language; the library is beside it."""
    folder = tmp_path_factory.mktemp("swift")
    library = bnnc.compile(digits_model, "x86_64", folder / "libdigits.a")
    (folder / "module.modulemap").write_bytes(MODULE_MAP)
    command = [swiftc, "-swift-version", request.param, "-warnings-as-errors", "-I", folder]
    module = ["-parse-as-library", "-module-name", "Bnnc", "-emit-module-path", folder / "Bnnc.swiftmodule"]
    sources = sorted((IOS / "Sources/Bnnc").glob("*.swift"))
    subprocess.run([*command, *module, "-emit-module", "-c", *sources, "-o", folder / "Network.o"], check=True)
    main = ["-parse-as-library", Path(__file__).with_name("Digits.swift")]
    subprocess.run([*command, *main, folder / "Network.o", library, "-o", folder / "classify"], check=True)
    return folder / "classify"


def test_swift_classifies_digits(
    program: Path, digits: tuple[np.ndarray, np.ndarray], digits_model: Path, tmp_path: Path
) -> None:
    images, labels = digits
    images.tofile(tmp_path / "images")
    result = subprocess.run(
        [program, tmp_path / "images"], capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    first, *lines = result.stdout.splitlines()
    library = bnnc.compile(digits_model, "x86_64", tmp_path / "libdigits.so")
    with bnnc.load(library) as session:
        (given,), (wanted,) = session.inputs, session.outputs
        ports = f'["{given.name}: float32 [1, 1, 8, 8]"] ["{wanted.name}: float32 [1, 10]"]'
        assert first == f"{session.isa} {ports}"
    check_answers(lines[:20], library, images, labels)
    assert lines[20:] == [f"refused: the inputs take [256] bytes, not [{given}]" for given in ("260", "", "4")]


def test_the_manifest(swiftc: Path, tmp_path: Path) -> None:
    """SwiftPM reads it; building the package takes Xcode, which knows XCFrameworks."""
    command = [swiftc.with_name("swift-package"), "--package-path", IOS, "--scratch-path", tmp_path, "dump-package"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    package = json.loads(result.stdout)
    assert {target["name"]: target["type"] for target in package["targets"]} == {"CBnnc": "binary", "Bnnc": "regular"}
    oldest = {platform["platformName"]: platform["version"] for platform in package["platforms"]}
    assert oldest == {platform.system: platform.minimum for platform in (IOS_ARM64, MACOS_ARM64)}


def test_the_example_is_swift(swiftc: Path) -> None:
    """Its syntax; what it uses of SwiftUI exists on Apple's systems only."""
    subprocess.run([swiftc, "-frontend", "-parse", IOS / "Example/ClassifyView.swift"], check=True)
