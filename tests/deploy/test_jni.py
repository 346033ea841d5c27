"""The Android interface on this machine: Java classifies digits through the JNI layer, with the library for x86-64."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.codegen import elf
from deploy.digits import check_answers

SOURCE = Path(__file__).resolve().parent.parent.parent / "runtime/android/bnnc/src/main/java/dev/bnnc/Native.java"


@pytest.fixture(scope="module")
def classify(jni: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str | Path]:
    """The command that runs the Java program."""
    folder = tmp_path_factory.mktemp("classes")
    program = Path(__file__).with_name("Classify.java")
    subprocess.run(["javac", "-Xlint:all", "-Werror", "-cp", jni, "-d", folder, program], check=True)
    return ["java", "-Xcheck:jni", f"-Djava.library.path={jni}", "-cp", f"{folder}:{jni}", "dev.bnnc.Classify"]


def test_java_classifies_digits(
    classify: list[str | Path], digits: tuple[np.ndarray, np.ndarray], digits_model: Path, tmp_path: Path
) -> None:
    library = bnnc.compile(digits_model, "x86_64", tmp_path / "libdigits.so")
    images, labels = digits
    images.tofile(tmp_path / "images")
    command = [*classify, library, tmp_path / "images"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
    first, *lines = result.stdout.splitlines()
    with bnnc.load(library) as session:
        (given,), (wanted,) = session.inputs, session.outputs
        assert first == f"{session.isa} {given.name}:float32:1:1:8:8 {wanted.name}:float32:1:10"
    check_answers(lines[:20], library, images, labels)
    refused = [line for line in lines[20:] if line.startswith("refused: ")]
    assert lines[20:] == refused and len(refused) == 7, result.stdout
    assert f"'{given.name}' takes a direct buffer of 256 bytes" in result.stdout
    assert "WARNING" not in result.stdout


def test_the_jni_layer_exports_what_java_declares(jni: Path) -> None:
    exported = elf.read((jni / "libbnnc_jni.so").read_bytes()).defined
    declared = re.findall(r"static native \S+ (\w+)\(", SOURCE.read_text())
    assert {f"Java_dev_bnnc_Native_{name}" for name in declared} == {n for n in exported if n.startswith("Java_")}
