"""The JNI layer of runtime/android, built for this machine's Java."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = ROOT / "runtime/android/bnnc/src/main"


@pytest.fixture(scope="session")
def jni(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the class dev.bnnc.Native and libbnnc_jni.so."""
    javac = shutil.which("javac")
    if javac is None or shutil.which("g++") is None:
        pytest.skip("a JDK (apt install default-jdk-headless) and g++ are needed")
    include = Path(javac).resolve().parent.parent / "include"
    if not (include / "jni.h").is_file():
        pytest.skip(f"{include} has no jni.h")
    folder = tmp_path_factory.mktemp("jni")
    subprocess.run([javac, "-Xlint:all", "-Werror", "-d", folder, SOURCES / "java/dev/bnnc/Native.java"], check=True)
    folders = [include, include / "linux", ROOT / "runtime/include", ROOT / "runtime/cpp/include"]
    headers = [f"-I{path}" for path in folders]
    subprocess.run(
        ["g++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-fvisibility=hidden", *headers,
         SOURCES / "cpp/bnnc_jni.cpp", "-o", folder / "libbnnc_jni.so", "-ldl"],
        check=True,
    )  # fmt: skip
    return folder


@pytest.fixture(scope="session")
def digits() -> tuple[np.ndarray, np.ndarray]:
    """Twenty images as the example network takes them, and their labels."""
    data = np.load(ROOT / "examples/digits/test_images.npz")
    return data["images"][:20].reshape(-1, 1, 1, 8, 8).astype("float32") / 16, data["labels"][:20]
