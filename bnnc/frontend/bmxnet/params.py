"""MXNet's ``.params`` files: named arrays in one little-endian stream.

    u64 0x112, u64 0, u64 N, N arrays, u64 N, N names of (u64 length, UTF-8 bytes)

An array starts with a word that tells its encoding apart:

    V3  0xF993FACA  i32 storage, i32 rank, i64 sizes      rank -1: no array; rank 0: a scalar
    V2  0xF993FAC9  i32 storage, u32 rank, i64 sizes      rank 0: no array
    V1  0xF993FAC8  u32 rank, i64 sizes                   rank 0: no array
    legacy          the word itself is the rank, u32 sizes

and goes on with i32 device type, i32 device, i32 element type and the elements. Elements stay the words that the file
holds: BMXNet stores packed bits in float words, among them NaNs, whose payload a conversion would lose.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bnnc.errors import ModelError

MAGIC = 0x112
V1, V2, V3 = 0xF993FAC8, 0xF993FAC9, 0xF993FACA
LEGACY = 0
DENSE = 0
MAX_RANK = 32
ELEMENTS = {0: "<f4", 1: "<f8", 2: "<f2", 3: "<u1", 4: "<i4", 5: "<i1", 6: "<i8"}
CPU = (1, 0)


@dataclass(frozen=True)
class NDArray:
    """``words`` are the elements in C order, 1-D, as unsigned integers of their width; ``encoding`` is V1 and so on."""

    shape: tuple[int, ...]
    element: int
    words: np.ndarray
    encoding: int = V2
    device: tuple[int, int] = CPU

    @property
    def dtype(self) -> np.dtype:
        return np.dtype(ELEMENTS[self.element])

    def numbers(self) -> np.ndarray:
        """The elements as what they are declared to be, in ``shape``."""
        return self.words.view(self.dtype).reshape(self.shape)

    @staticmethod
    def of(numbers: np.ndarray, encoding: int = V2) -> NDArray:
        """An array of NumPy numbers of one of the types in ELEMENTS."""
        element = next(flag for flag, dtype in ELEMENTS.items() if np.dtype(dtype) == numbers.dtype)
        words = np.ascontiguousarray(numbers).reshape(-1).view(_word(numbers.dtype))
        return NDArray(numbers.shape, element, words, encoding)


def _word(dtype: np.dtype) -> np.dtype:
    return np.dtype(f"<u{dtype.itemsize}")


class _Reader:
    """A cursor over the file's bytes that never reads, and never promises, more than is there."""

    def __init__(self, content: bytes):
        self.content, self.at = content, 0

    @property
    def left(self) -> int:
        return len(self.content) - self.at

    def take(self, form: str) -> tuple[int, ...]:
        size = struct.calcsize("<" + form)
        if size > self.left:
            raise ValueError("is truncated")
        values = struct.unpack_from("<" + form, self.content, self.at)
        self.at += size
        return values

    def one(self, form: str) -> int:
        return self.take(form)[0]

    def words(self, count: int, dtype: np.dtype) -> np.ndarray:
        if count * dtype.itemsize > self.left:
            raise ValueError("is truncated")
        words = np.frombuffer(self.content, _word(dtype), count, self.at)
        self.at += count * dtype.itemsize
        return words


def read_params(path: str | os.PathLike[str]) -> dict[str, NDArray]:
    """The arrays of a ``.params`` file by their names, "arg:" and "aux:" included, in the file's order.

    An array without elements ("no array" above) has shape (0,). Raises ModelError for a file that cannot be read, is
    truncated or damaged, or holds sparse arrays.
    """
    file = os.fspath(path)
    try:
        content = Path(file).read_bytes()
    except OSError as error:
        raise ModelError(f"{file}: cannot be read: {error.strerror}; check the path") from None
    try:
        return _parse(_Reader(content))
    except ValueError as error:
        raise ModelError(f"{file}: {error}; copy or save the .params file again") from None


def _parse(reader: _Reader) -> dict[str, NDArray]:
    if reader.left < 8 or reader.one("Q") != MAGIC:
        raise ValueError("is not an MXNet .params file")
    reader.one("Q")
    count = reader.one("Q")
    if 4 * count > reader.left:
        raise ValueError("is truncated or damaged")
    arrays = [_read_array(reader, position) for position in range(count)]
    names = reader.one("Q")
    if names != count:
        raise ValueError(f"is damaged: {count} arrays, {names} names")
    named: dict[str, NDArray] = {}
    for array in arrays:
        length = reader.one("Q")
        if length > reader.left:
            raise ValueError("is truncated")
        try:
            name = reader.take(f"{length}s")[0].decode()  # type: ignore[attr-defined]
        except UnicodeDecodeError:
            raise ValueError("is damaged: a name is not text") from None
        if name in named:
            raise ValueError(f"is damaged: the name '{name[:80]}' occurs twice")
        named[name] = array
    if reader.left:
        raise ValueError(f"is damaged: {reader.left} bytes too many")
    return named


def _read_array(reader: _Reader, position: int) -> NDArray:
    encoding = reader.one("I")
    if encoding in (V2, V3) and reader.one("i") != DENSE:
        raise ValueError(f"holds a sparse array (number {position}), which bnnc does not read")
    if encoding in (V1, V2, V3):
        rank, sizes = reader.one("i"), "q"
    else:
        rank, encoding, sizes = encoding, LEGACY, "I"
    if rank == (-1 if encoding == V3 else 0):
        return NDArray((0,), 0, np.empty(0, "<u4"), encoding)
    if not 0 <= rank <= MAX_RANK:
        raise ValueError(f"is damaged: array number {position} has {rank} dimensions")
    shape = reader.take(f"{rank}{sizes}")
    device = reader.take("ii")
    element = reader.one("i")
    if element not in ELEMENTS:
        raise ValueError(f"is damaged, or array number {position} has an element type unknown to bnnc ({element})")
    if any(size < 0 for size in shape):
        raise ValueError(f"is damaged: array number {position} has a negative size")
    count = 1
    for size in shape:
        count *= size
    return NDArray(shape, element, reader.words(count, np.dtype(ELEMENTS[element])), encoding, (device[0], device[1]))


def params_bytes(arrays: Mapping[str, NDArray]) -> bytes:
    """The ``.params`` file of named arrays, each in its own encoding."""
    parts = [struct.pack("<QQQ", MAGIC, 0, len(arrays))]
    parts += [_array_bytes(array) for array in arrays.values()]
    parts.append(struct.pack("<Q", len(arrays)))
    for name in arrays:
        encoded = name.encode()
        parts += [struct.pack("<Q", len(encoded)), encoded]
    return b"".join(parts)


def _array_bytes(array: NDArray) -> bytes:
    rank = len(array.shape)
    none = array.shape == (0,)
    if array.encoding == LEGACY:
        head = struct.pack("<I", 0) if none else struct.pack(f"<I{rank}I", rank, *array.shape)
    else:
        head = struct.pack("<I", array.encoding)
        head += b"" if array.encoding == V1 else struct.pack("<i", DENSE)
        if none:
            head += struct.pack("<i", -1 if array.encoding == V3 else 0)
        else:
            head += struct.pack(f"<i{rank}q", rank, *array.shape)
    return head if none else head + struct.pack("<iii", *array.device, array.element) + array.words.tobytes()
