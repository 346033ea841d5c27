"""Kernels as plain C functions in this process, for measurements without any runtime around them."""

from __future__ import annotations

import ctypes
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bnnc.codegen.aot import assemble
from bnnc.codegen.linkers import find_linker

Kernel = Callable[[], object]


def load(ir_text: str) -> ctypes.CDLL:
    """LLVM IR as a loaded library; every function that is not internal can be called."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        obj = assemble(ir_text.replace("define hidden ", "define "), folder / "code.o")
        library = folder / "code.so"
        subprocess.run([*find_linker().command, "-shared", "-o", library, obj], check=True)
        return ctypes.CDLL(str(library))


def kernel(function: Callable[..., int], begin: int, end: int, arrays: list[np.ndarray]) -> Kernel:
    """A call without arguments of ``function(void *const *arrays, begin, end)``."""
    function.argtypes = [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32]
    pointers = (ctypes.c_void_p * max(1, len(arrays)))(*(array.ctypes.data for array in arrays))

    def call(arrays: list[np.ndarray] = arrays) -> int:  # the default keeps the arrays alive
        return function(pointers, begin, end)

    return call


def aligned(array: np.ndarray) -> np.ndarray:
    """A copy that starts on a cache line, as a library's buffers do."""
    buffer = np.empty(array.nbytes + 64, np.uint8)
    start = -buffer.ctypes.data % 64
    copy = buffer[start : start + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy


def seconds_side_by_side(kernels: list[Kernel], rounds: int = 15, least: float = 1e-3) -> list[float]:
    """The fastest time of each kernel, all taking turns, so that they see the same machine."""
    repeats = []
    for call in kernels:
        call()
        start = time.perf_counter()
        call()
        repeats.append(max(1, int(least / max(time.perf_counter() - start, 1e-7))))
    best = [float("inf")] * len(kernels)
    for _ in range(rounds):
        for i, (call, repeat) in enumerate(zip(kernels, repeats, strict=True)):
            start = time.perf_counter()
            for _ in range(repeat):
                call()
            best[i] = min(best[i], (time.perf_counter() - start) / repeat)
    return best
