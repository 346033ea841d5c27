"""The Kotlin interface on this machine: digits are classified through Network, pictures become numbers.

Skipped without a current Kotlin compiler, which is a download of 90 MB: ``npm install kotlin-compiler``, and
``node_modules/kotlin-compiler/bin`` in PATH.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import bnnc
from deploy.digits import check_answers

ROOT = Path(__file__).resolve().parent.parent.parent
ANDROID = ROOT / "runtime/android"
OLDEST = (2, 2)  # what Android's Gradle plugin brings


def _kotlinc() -> list[str]:
    """The command of a Kotlin compiler; skips without one."""
    script = shutil.which("kotlinc") or next(
        (str(path) for folder in os.get_exec_path() if (path := Path(folder, "kotlinc")).is_file()), None
    )  # npm unpacks it without the right to execute
    if script is None:
        pytest.skip("no Kotlin compiler (npm install kotlin-compiler)")
    result = subprocess.run(["bash", script, "-version"], capture_output=True, text=True, check=False)
    version = re.search(r"kotlinc\S* (\d+)\.(\d+)", result.stdout + result.stderr)
    if version is None or tuple(map(int, version.groups())) < OLDEST:
        pytest.skip(f"{script} is no Kotlin compiler of at least {'.'.join(map(str, OLDEST))}")
    return ["bash", script]


@pytest.fixture(scope="module")
def program(jni: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interface, the example app and Digits.kt as a jar, without Android's classes."""
    kotlinc = _kotlinc()
    folder = tmp_path_factory.mktemp("kotlin")
    files = []
    for section in Path(__file__).with_name("android_stubs.txt").read_text().split("=== ")[1:]:
        name, _, text = section.partition("\n")
        files.append(folder / name)
        files[-1].parent.mkdir(parents=True, exist_ok=True)
        files[-1].write_text(text)
    subprocess.run(["javac", "-d", folder, *files], check=True)
    sources = [*ANDROID.glob("*/src/main/kotlin"), Path(__file__).with_name("Digits.kt")]
    subprocess.run(
        [*kotlinc, "-Werror", "-include-runtime", "-jvm-target", "11", "-cp", f"{jni}:{folder}", *sources,
         "-d", folder / "digits.jar"],
        check=True,
    )  # fmt: skip
    return folder


def test_kotlin_classifies_digits(
    program: Path, jni: Path, digits: tuple[np.ndarray, np.ndarray], digits_model: Path, tmp_path: Path
) -> None:
    library = bnnc.compile(digits_model, "x86_64", tmp_path / "libdigits.so")
    images, labels = digits
    images.tofile(tmp_path / "images")
    classes = f"{program / 'digits.jar'}:{program}:{jni}"
    result = subprocess.run(
        ["java", "-Xcheck:jni", f"-Djava.library.path={jni}", "-cp", classes, "dev.bnnc.test.DigitsKt", library,
         tmp_path / "images"],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "LD_LIBRARY_PATH": str(tmp_path)},
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    first, *lines = result.stdout.splitlines()
    with bnnc.load(library) as session:
        (given,), (wanted,) = session.inputs, session.outputs
        ports = f"[{given.name}: float32 [1, 1, 8, 8]] [{wanted.name}: float32 [1, 10]]"
        assert first == f"{session.isa} {ports}"
    check_answers(lines[:20], library, images, labels)

    said = [line.removeprefix("refused: ") for line in lines[20:] if line.startswith("refused: ")]
    for reason in (
        "/nowhere/libnet.so", "libnowhere.so", "threads cannot be negative", "65 numbers given", "1 buffers are needed",
        f"'{given.name}' takes a direct buffer of 256 bytes", "this network is closed", "1 means given",
        "63 pixels given", "not one float32 image",
    ):  # fmt: skip
        assert any(reason in line for line in said), (reason, said)
    assert len(said) == 12
    _check_pictures(dict(line.split(" ", 1) for line in lines[20:] if not line.startswith("refused: ")))


def _check_pictures(found: dict[str, str]) -> None:
    """The middle of a picture of 16x8 whose red counts columns and blue rows: every fourth pixel, or each in grey."""
    numbers = {name: [float(word) for word in line.split()] for name, line in found.items()}
    mean, deviation = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    rows, columns = np.mgrid[0:8:4, 4:12:4]
    colors = np.stack([columns, np.full_like(rows, 200), rows])
    expected = (colors / 255 - mean[:, None, None]) / deviation[:, None, None]
    np.testing.assert_allclose(numbers["picture"], expected.ravel(), rtol=1e-5)
    rows, columns = np.mgrid[0:8, 4:12]
    grey = (0.299 * columns + 0.587 * 200 + 0.114 * rows) / 255
    np.testing.assert_allclose(numbers["grey"], ((grey - 0.5) / 0.25).ravel(), rtol=1e-5)
