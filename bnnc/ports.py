"""Inputs and outputs of a compiled network, and which arrays they are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from bnnc.errors import LibraryError

ALIGNMENT = 64  # bytes, a cache line: of the output arrays


class Typed(Protocol):
    """An array wherever it lies."""

    @property
    def dtype(self) -> np.dtype: ...
    @property
    def shape(self) -> tuple[int, ...]: ...


@dataclass(frozen=True)
class Port:
    """A model input or output: name, NumPy dtype name, shape as in the ONNX file."""

    name: str
    dtype: str
    shape: tuple[int, ...]

    def check(self, array: Typed, role: str) -> None:
        """Raises LibraryError unless ``array`` has this dtype and shape."""
        if array.dtype != np.dtype(self.dtype) or array.shape != self.shape:
            raise LibraryError(
                f"{role} '{self.name}' is {array.dtype} {list(array.shape)}; "
                f"the library takes {self.dtype} {list(self.shape)}"
            )

    def empty(self) -> np.ndarray:
        """An uninitialized array that starts on a cache line."""
        size = math.prod(self.shape) * np.dtype(self.dtype).itemsize
        memory = np.empty(size + ALIGNMENT, np.uint8)
        start = -memory.ctypes.data % ALIGNMENT
        return memory[start : start + size].view(self.dtype).reshape(self.shape)
