"""Networks compiled for an emulated GPU, and a driver that runs them."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
PLENTY = 1 << 30
LAUNCH_FAILED, OUT_OF_MEMORY = 719, 2


class Driver:
    """The fake driver, loaded under the name that libraries look for."""

    def __init__(self, path: Path):
        self.library = ctypes.CDLL(str(path))
        self.library.fake_cuda_complaints.restype = ctypes.c_char_p
        self.library.fake_cuda_allocate.restype = ctypes.c_uint64
        self.library.fake_cuda_allocate.argtypes = [ctypes.c_uint64]
        self.library.fake_cuda_release.argtypes = [ctypes.c_uint64]
        self.reset()

    def reset(self, devices: int = 1, version: int = 12090, capability: int = 80, memory: int = PLENTY) -> None:
        """The machine as it is before anyone has used it."""
        self.library.fake_cuda_reset(devices, version, capability, ctypes.c_uint64(memory))

    def fail(self, call: str, number: int = 1, result: int = LAUNCH_FAILED) -> None:
        """Make a later call of a function fail, the ``number``-th from now."""
        self.library.fake_cuda_fail(call.encode(), number, result, 0)

    def complaints(self) -> str:
        """What the driver refused and what is still held: "" when all is well."""
        return self.library.fake_cuda_complaints().decode()


def compile_driver(folder: Path, *flags: str) -> Path:
    """The fake driver, with the compiler's ``flags``; skips the test where there is no C++ compiler."""
    compiler = shutil.which("g++")
    if compiler is None:
        pytest.skip("no C++ compiler")
    path = folder / "libcuda.so.1"
    command = [
        compiler, "-std=c++17", "-O1", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter", "-fPIC", "-shared",
        "-fvisibility=hidden", "-Wl,-soname,libcuda.so.1", *flags, HERE / "fake_driver.cpp", "-o", path, "-ldl",
    ]  # fmt: skip
    subprocess.run(command, check=True)
    return path
