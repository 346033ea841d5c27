"""DLPack (https://dmlc.github.io/dlpack): tensors that libraries hand to one another without copying them.

A capsule points to a structure that says where a tensor lies and how to give it back. Who takes a tensor renames the
capsule and calls the structure's deleter in the end; a capsule that nobody took calls it when it goes away itself.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_char_p, c_int, c_int32, c_int64, c_uint64, c_void_p, py_object
from dataclasses import dataclass
from typing import Any

import numpy as np

from bnnc.errors import LibraryError

CUDA, CUDA_MANAGED = 2, 13
"""Kinds of device: a GPU's memory, and memory that it shares with processors."""

VERSION = (1, 0)
READ_ONLY = 1  # flag

_KINDS = {0: "i", 1: "u", 2: "f", 5: "c", 6: "b"}  # DLPack's codes of types -> NumPy's


class Tensor(Structure):
    """``DLTensor``; the type is of ``code``, ``bits`` and ``lanes``, strides count elements, null where it is dense."""

    _fields_ = (
        ("data", c_void_p), ("device_type", c_int32), ("device_id", c_int32), ("rank", c_int32),
        ("code", ctypes.c_uint8), ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16),
        ("shape", POINTER(c_int64)), ("strides", POINTER(c_int64)), ("byte_offset", c_uint64),
    )  # fmt: skip


_Deleter = ctypes.CFUNCTYPE(None, c_void_p)


class Managed(Structure):
    """``DLManagedTensor``."""

    _fields_ = (("tensor", Tensor), ("context", c_void_p), ("deleter", _Deleter))


class Versioned(Structure):
    """``DLManagedTensorVersioned``."""

    _fields_ = (
        ("major", ctypes.c_uint32), ("minor", ctypes.c_uint32), ("context", c_void_p), ("deleter", _Deleter),
        ("flags", c_uint64), ("tensor", Tensor),
    )  # fmt: skip


_FORMS: dict[bytes, type[Managed] | type[Versioned]] = {b"dltensor": Managed, b"dltensor_versioned": Versioned}
"""By the names of capsules that nobody took. Ours point to these names."""

# A capsule is an object, or an address to its destructor, which must not take hold of it.
_api = ctypes.pythonapi
_new = ctypes.PYFUNCTYPE(py_object, c_void_p, c_char_p, c_void_p)(("PyCapsule_New", _api))
_pointer = ctypes.PYFUNCTYPE(c_void_p, py_object, c_char_p)(("PyCapsule_GetPointer", _api))
_is_valid = ctypes.PYFUNCTYPE(c_int, py_object, c_char_p)(("PyCapsule_IsValid", _api))
_pointer_at = ctypes.PYFUNCTYPE(c_void_p, c_void_p, c_char_p)(("PyCapsule_GetPointer", _api))
_is_valid_at = ctypes.PYFUNCTYPE(c_int, c_void_p, c_char_p)(("PyCapsule_IsValid", _api))


@dataclass(frozen=True)
class View:
    """A tensor of another library: shape, NumPy dtype, byte strides (None if dense), whether it may be written.

    It is there as long as ``capsule`` is.
    """

    address: int
    shape: tuple[int, ...]
    dtype: np.dtype
    strides: tuple[int, ...] | None
    device: tuple[int, int]
    read_only: bool
    capsule: object


def view(array: Any, stream: int | None) -> View:
    """``array`` through its ``__dlpack__``; its library makes ``stream`` wait for what writes it.

    Raises LibraryError where the library refuses, and for types that NumPy does not have.
    """
    try:
        try:
            given = array.__dlpack__(stream=stream, max_version=VERSION)
        except TypeError:  # from before there were versions
            given = array.__dlpack__(stream=stream)
    except (BufferError, RuntimeError, TypeError, ValueError) as error:
        raise LibraryError(f"an array cannot be shared by DLPack: {' '.join(str(error).split())}") from error
    form = next((name for name in _FORMS if _is_valid(given, name)), None)
    if form is None:
        raise LibraryError("an array's __dlpack__ gives something other than a DLPack capsule")
    held = _FORMS[form].from_address(_pointer(given, form))
    if isinstance(held, Versioned) and held.major != VERSION[0]:
        raise LibraryError(f"an array is shared by DLPack {held.major}.{held.minor}; bnnc knows 1.0")
    tensor = held.tensor
    if tensor.code not in _KINDS or tensor.lanes != 1 or tensor.bits % 8:
        raise LibraryError(f"an array of DLPack's type {tensor.code}, {tensor.bits} bits: NumPy has none like it")
    dtype = np.dtype(f"{_KINDS[tensor.code]}{tensor.bits // 8}")
    return View(
        (tensor.data or 0) + tensor.byte_offset,
        tuple(tensor.shape[: tensor.rank]),
        dtype,
        tuple(stride * dtype.itemsize for stride in tensor.strides[: tensor.rank]) if tensor.strides else None,
        (tensor.device_type, tensor.device_id),
        isinstance(held, Versioned) and bool(held.flags & READ_ONLY),
        given,
    )


_shared: dict[int, tuple[object, ...]] = {}
"""What tensors in use elsewhere need, by the address of their structure."""


def capsule(
    address: int, shape: tuple[int, ...], dtype: np.dtype, device: tuple[int, int], owner: object, versioned: bool
) -> object:
    """A capsule for the dense tensor at ``address``; ``owner`` lives at least as long as anybody uses it."""
    sizes = (c_int64 * max(len(shape), 1))(*shape)
    strides = (c_int64 * max(len(shape), 1))(*(step // dtype.itemsize for step in dense_strides(shape, dtype.itemsize)))
    code = next(code for code, kind in _KINDS.items() if kind == dtype.kind)
    tensor = Tensor(address, *device, len(shape), code, 8 * dtype.itemsize, 1, sizes, strides, 0)
    held: Managed | Versioned = (
        Versioned(*VERSION, None, _delete, 0, tensor) if versioned else Managed(tensor, None, _delete)
    )
    pointer = ctypes.addressof(held)
    _shared[pointer] = (held, sizes, strides, owner)
    name = next(name for name, form in _FORMS.items() if isinstance(held, form))
    return _new(pointer, name, _destructor)


def dense_strides(shape: tuple[int, ...], itemsize: int) -> tuple[int, ...]:
    """Bytes from one element to the next along each axis, row-major."""
    strides, step = [], itemsize
    for extent in reversed(shape):
        strides.append(step)
        step *= extent
    return tuple(reversed(strides))


@_Deleter
def _delete(pointer: int) -> None:
    _shared.pop(pointer, None)


@_Deleter
def _destroy(capsule: int) -> None:
    for name in _FORMS:
        if _is_valid_at(capsule, name):
            _shared.pop(_pointer_at(capsule, name), None)


_destructor = ctypes.cast(_destroy, c_void_p)
