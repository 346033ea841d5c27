"""The Android interface on this machine: Java classifies digits through the JNI layer, with the library for x86-64."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.codegen import elf

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = ROOT / "runtime/android/bnnc/src/main"


@pytest.fixture(scope="module")
def classes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled classes and the JNI library."""
    javac = shutil.which("javac")
    if javac is None or shutil.which("g++") is None:
        pytest.skip("a JDK (apt install default-jdk-headless) and g++ are needed")
    include = Path(javac).resolve().parent.parent / "include"
    if not (include / "jni.h").is_file():
        pytest.skip(f"{include} has no jni.h")
    folder = tmp_path_factory.mktemp("classes")
    files = [SOURCES / "java/dev/bnnc/Native.java", Path(__file__).with_name("Classify.java")]
    subprocess.run([javac, "-Xlint:all", "-Werror", "-d", folder, *files], check=True)
    folders = [include, include / "linux", ROOT / "runtime/include", ROOT / "runtime/cpp/include"]
    headers = [f"-I{path}" for path in folders]
    subprocess.run(
        ["g++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-fvisibility=hidden", *headers,
         SOURCES / "cpp/bnnc_jni.cpp", "-o", folder / "libbnnc_jni.so", "-ldl"],
        check=True,
    )  # fmt: skip
    return folder


def test_java_classifies_digits(classes: Path, digits_model: Path, tmp_path: Path) -> None:
    library = bnnc.compile(digits_model, "x86_64", tmp_path / "libdigits.so")
    data = np.load(ROOT / "examples/digits/test_images.npz")
    images, labels = data["images"][:20].reshape(-1, 1, 1, 8, 8).astype("float32") / 16, data["labels"][:20]
    images.tofile(tmp_path / "images")
    command = ["java", "-Xcheck:jni", f"-Djava.library.path={classes}", "-cp", classes, "dev.bnnc.Classify", library]
    result = subprocess.run([*command, tmp_path / "images"], capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
    first, *lines = result.stdout.splitlines()
    with bnnc.load(library) as session:
        (given,), (wanted,) = session.inputs, session.outputs
        assert first == f"{session.isa} {given.name}:float32:1:1:8:8 {wanted.name}:float32:1:10"
        expected = np.concatenate([session.run(image)[wanted.name] for image in images])
    answers = np.array([[int(word, 16) for word in line.split()] for line in lines[:20]], "uint32").view("float32")
    np.testing.assert_array_equal(answers, expected)
    assert (answers.argmax(axis=1) == labels).mean() >= 0.9
    refused = [line for line in lines[20:] if line.startswith("refused: ")]
    assert lines[20:] == refused and len(refused) == 7, result.stdout
    assert f"'{given.name}' takes a direct buffer of 256 bytes" in result.stdout
    assert "WARNING" not in result.stdout


def test_the_jni_layer_exports_what_java_declares(classes: Path) -> None:
    exported = elf.read((classes / "libbnnc_jni.so").read_bytes()).defined
    source = (SOURCES / "java/dev/bnnc/Native.java").read_text()
    declared = re.findall(r"static native \S+ (\w+)\(", source)
    assert {f"Java_dev_bnnc_Native_{name}" for name in declared} == {n for n in exported if n.startswith("Java_")}
