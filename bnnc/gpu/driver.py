"""The CUDA driver through ctypes: a GPU's primary context, which all libraries of a process share, and memory there."""

from __future__ import annotations

import ctypes
import os
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ctypes import byref, c_char_p, c_int, c_size_t, c_uint64, c_void_p
from typing import Any

import numpy as np

from bnnc.errors import LibraryError

LEGACY_STREAM = 1
"""CUDA's default stream, by the number that DLPack gives it. An instance's own stream waits for it."""


class Gpu:
    """GPU number ``ordinal``, kept open as long as the object lives. Raises LibraryError where there is none.

    Like a compiled library it makes the context current for single calls only.
    """

    def __init__(self, ordinal: int = 0):
        self.ordinal = ordinal
        try:
            self._library = ctypes.CDLL("libcuda.so.1")
        except OSError as error:
            raise LibraryError("no NVIDIA driver: libcuda.so.1 was not found") from error
        self._must("cuInit", 0)
        number, self._context = c_int(), c_void_p()
        self._must("cuDeviceGet", byref(number), ordinal)
        self._must("cuDevicePrimaryCtxRetain", byref(self._context), number)
        self.number: int = number.value
        weakref.finalize(self, _release, self._library, self.number, os.getpid())

    def _must(self, function: str, *arguments: Any) -> None:
        try:
            call = getattr(self._library, function)
        except AttributeError as error:
            raise LibraryError(f"the NVIDIA driver is too old: it has no {function}") from error
        if status := call(*arguments):
            name = c_char_p()
            self._library.cuGetErrorName(status, byref(name))
            text = (name.value or b"an unknown error").decode()
            raise LibraryError(f"GPU {self.ordinal}: {function}: {text} ({status})")

    @contextmanager
    def _current(self) -> Iterator[None]:
        self._must("cuCtxPushCurrent_v2", self._context)
        try:
            yield
        finally:
            self._library.cuCtxPopCurrent_v2(byref(c_void_p()))

    def call(self, function: str, *arguments: Any) -> None:
        """``function`` of the driver, where this GPU is current; ``arguments`` are of ctypes, or ints that are C's.

        Raises LibraryError with the driver's name of an error.
        """
        with self._current():
            self._must(function, *arguments)

    def attribute(self, number: int) -> int:
        """What the driver knows of the GPU under this number of ``CUdevice_attribute``."""
        value = c_int()
        self.call("cuDeviceGetAttribute", byref(value), number, self.number)
        return value.value

    def synchronize(self, stream: int) -> None:
        """Wait for all that ``stream`` was asked to do; a stream is the driver's address of it, or a special number."""
        self.call("cuStreamSynchronize", c_void_p(stream))

    def allocate(self, size: int) -> Memory:
        """``size`` bytes, or one if that is 0."""
        address = c_uint64()
        self.call("cuMemAlloc_v2", byref(address), c_size_t(max(size, 1)))
        return Memory(self, address.value, size)


class Memory:
    """``size`` bytes from ``address`` on, which are freed with the object."""

    def __init__(self, gpu: Gpu, address: int, size: int):
        self.gpu, self.address, self.size = gpu, address, size
        weakref.finalize(self, _free, gpu, address, os.getpid())

    def write(self, array: np.ndarray) -> None:
        """Copy a C-contiguous ``array`` of this size here."""
        assert array.nbytes == self.size and array.flags.c_contiguous
        if self.size:
            self.gpu.call("cuMemcpyHtoD_v2", c_uint64(self.address), c_void_p(array.ctypes.data), c_size_t(self.size))

    def read(self, array: np.ndarray) -> np.ndarray:
        """The bytes in a C-contiguous ``array`` of this size, which is returned."""
        assert array.nbytes == self.size and array.flags.c_contiguous
        if self.size:
            self.gpu.call("cuMemcpyDtoH_v2", c_void_p(array.ctypes.data), c_uint64(self.address), c_size_t(self.size))
        return array


# What a forked process holds is its parent's.


def _release(library: ctypes.CDLL, number: int, owner: int) -> None:
    if os.getpid() == owner:
        library.cuDevicePrimaryCtxRelease_v2(number)


def _free(gpu: Gpu, address: int, owner: int) -> None:
    if os.getpid() == owner:
        with suppress(LibraryError):  # the GPU is lost, and its memory with it
            gpu.call("cuMemFree_v2", c_uint64(address))
