"""CUDA C to an image for one architecture: by NVRTC as pip installs it, or by the nvcc of a CUDA toolkit.

Neither needs a GPU, or the other.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from ctypes import byref, c_char_p, c_int, c_size_t, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bnnc.errors import ToolchainError

NO_COMPILER = (
    "no CUDA compiler found: pip install 'bnnc[cuda]', or install a CUDA toolkit (CUDA_PATH, or nvcc on the PATH)"
)

_OLDEST = {"sm_100": 12080, "sm_120": 12080}
"""The first CUDA that knows an architecture, as drivers number it; others are older than CUDA 12."""

_HEADERS = {
    "cuda/std/cstdint": """
namespace cuda { namespace std {
typedef signed char int8_t; typedef unsigned char uint8_t; typedef short int16_t; typedef unsigned short uint16_t;
typedef int int32_t; typedef unsigned int uint32_t; typedef long long int64_t; typedef unsigned long long uint64_t;
} }
""",
    "cuda/std/type_traits": """
namespace cuda { namespace std {
template <class A, class B> struct is_same; template <class A> struct is_integral; template <class A> struct is_signed;
template <class A, class B> inline constexpr bool is_same_v = false; template <class A> struct is_unsigned;
template <class A> struct is_floating_point; template <bool B, class A> struct enable_if;
template <bool B, class T, class F> struct conditional;
} }
""",
}
"""What TVM's source includes, as far as kernels need it: the compiler alone has no headers."""


class Compiler(Protocol):
    """``version`` is its CUDA's, as drivers number it: 12090 for 12.9."""

    @property
    def version(self) -> int: ...

    def image(self, source: str, architecture: str) -> bytes:
        """The cubin for ``architecture`` ("sm_80"). Raises ToolchainError with the compiler's complaint."""
        ...


def oldest_driver(compiler: Compiler) -> int:
    """The version of CUDA that a driver must be for to load the compiler's images: its first minor one."""
    return compiler.version // 1000 * 1000


def check(compiler: Compiler, architecture: str) -> None:
    """Raise ToolchainError when the compiler is too old for the architecture."""
    need = _OLDEST.get(architecture, 12000)
    if compiler.version < need:
        raise ToolchainError(
            f"the CUDA compiler is {_spelled(compiler.version)}, and {architecture} needs {_spelled(need)}: "
            "pip install --upgrade 'bnnc[cuda]'"
        )


def _spelled(version: int) -> str:
    return f"{version // 1000}.{version % 1000 // 10}"


def find_compiler() -> Compiler:
    """NVRTC where it is installed, else nvcc. Raises ToolchainError that says what to install."""
    for path in _nvrtc_files():
        return Nvrtc(path)
    home = os.environ.get("CUDA_PATH") or os.environ.get("CUDA_HOME")
    found = shutil.which("nvcc", path=str(Path(home, "bin"))) if home else shutil.which("nvcc")
    if found is None:
        raise ToolchainError(NO_COMPILER)
    return Nvcc(Path(found))


def _nvrtc_files() -> Iterator[Path]:
    for folder in map(Path, sys.path):
        for pattern in ("nvidia/cuda_nvrtc/lib/libnvrtc.so.1[2-9]", "nvidia/cu1[2-9]/lib/libnvrtc.so.1[2-9]"):
            yield from sorted(folder.glob(pattern))


class Nvrtc:
    """NVIDIA's compiler as a library."""

    def __init__(self, path: Path):
        try:
            self._library = ctypes.CDLL(str(path))
        except OSError as error:
            raise ToolchainError(f"{path}: cannot be loaded: {error}") from error
        self._library.nvrtcGetErrorString.restype = c_char_p
        major, minor = c_int(), c_int()
        self._must(self._library.nvrtcVersion(byref(major), byref(minor)))
        self.version = 1000 * major.value + 10 * minor.value

    def image(self, source: str, architecture: str) -> bytes:
        return self.compile(source, architecture)[0]

    def compile(self, source: str, architecture: str, *options: str) -> tuple[bytes, str]:
        """The image, and what the compiler and its assembler have to say of it; further ``options`` are NVRTC's."""
        program = c_void_p()
        headers, names = ((c_char_p * len(_HEADERS))(*(text.encode() for text in texts))
                          for texts in (_HEADERS.values(), _HEADERS))  # fmt: skip
        arguments = (source.encode(), b"kernels.cu", len(_HEADERS), headers, names)
        self._must(self._library.nvrtcCreateProgram(byref(program), *arguments))
        try:
            flags = (f"--gpu-architecture={architecture}", "--std=c++17", "--device-as-default-execution-space")
            encoded = [flag.encode() for flag in (*flags, *options)]
            array = (c_char_p * len(encoded))(*encoded)
            status = self._library.nvrtcCompileProgram(program, len(encoded), array)
            log = self._text(program, "ProgramLog").rstrip(b"\0").decode(errors="replace")
            if status:
                raise ToolchainError(f"NVRTC failed for {architecture}: {_complaint(log)}")
            return self._text(program, "CUBIN"), log
        finally:
            self._library.nvrtcDestroyProgram(byref(program))

    def _text(self, program: c_void_p, what: str) -> bytes:
        size = c_size_t()
        self._must(getattr(self._library, f"nvrtcGet{what}Size")(program, byref(size)))
        text = ctypes.create_string_buffer(size.value)
        self._must(getattr(self._library, f"nvrtcGet{what}")(program, text))
        return text.raw

    def _must(self, status: int) -> None:
        if status:
            raise ToolchainError(f"NVRTC failed: {self._library.nvrtcGetErrorString(status).decode()}")


@dataclass(frozen=True)
class Nvcc:
    """The compiler of a toolkit, which needs a C++ compiler beside it."""

    path: Path

    @property
    def version(self) -> int:
        text = self._run("--version")
        try:
            major, minor = text.partition("release ")[2].partition(",")[0].split(".")
            return 1000 * int(major) + 10 * int(minor)
        except ValueError as error:
            raise ToolchainError(f"{self.path}: --version does not say which CUDA it is of") from error

    def image(self, source: str, architecture: str) -> bytes:
        with tempfile.TemporaryDirectory(prefix="bnnc-nvcc-") as folder:
            file, output = Path(folder, "kernels.cu"), Path(folder, "kernels.cubin")
            file.write_text(source)
            self._run("-cubin", "-std=c++17", "-O3", f"-arch={architecture}", "-o", str(output), str(file))
            return output.read_bytes()

    def _run(self, *arguments: str) -> str:
        command = [str(self.path), *arguments]
        try:
            result = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        except OSError as error:
            raise ToolchainError(f"{self.path}: cannot be started: {error.strerror}") from error
        if result.returncode:
            raise ToolchainError(f"{self.path} failed: {_complaint(result.stderr)}")
        return result.stdout


def _complaint(log: str) -> str:
    lines = [line.strip() for line in log.splitlines() if line.strip()] or ["no message"]
    return next((line for line in lines if "error" in line), lines[0])
