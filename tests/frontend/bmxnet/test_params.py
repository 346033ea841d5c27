"""Reading and writing .params files: every encoding, every element type, every way to be damaged."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from bnnc.errors import ModelError
from bnnc.frontend.bmxnet.params import params_bytes, read_params
from models.graphs import floats
from models.mxnet import array_bytes, params_file

ENCODINGS = ["legacy", "V1", "V2", "V3"]
ARRAYS = {
    "arg:conv_weight": floats(2, 3, 1, 2),
    "arg:fc_weight": floats(3, 4).astype("float64"),
    "aux:moving_mean": floats(5).astype("float16"),
    "bytes": np.arange(6, dtype="uint8"),
    "words": np.arange(-3, 3, dtype="int32").reshape(2, 3),
    "small": np.array([-1, 7], "int8"),
    "wide": np.array([[-(2**40)]], "int64"),
    "größe": floats(1),
    "flat": np.zeros((3, 0), "float32"),
}


def written(content: bytes, folder: Path) -> Path:
    path = folder / "net-0001.params"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_type(encoding: str, tmp_path: Path) -> None:
    content = params_file(ARRAYS, encoding)
    read = read_params(written(content, tmp_path))
    assert list(read) == list(ARRAYS)
    for name, array in ARRAYS.items():
        assert read[name].numbers().dtype == array.dtype
        np.testing.assert_array_equal(read[name].numbers(), array)
    assert params_bytes(read) == content


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_arrays_that_are_none(encoding: str, tmp_path: Path) -> None:
    content = params_file({"arg:a": None, "arg:b": floats(2)}, encoding)
    read = read_params(written(content, tmp_path))
    assert read["arg:a"].words.size == 0 and read["arg:b"].shape == (2,)
    assert params_bytes(read) == content


def test_scalars(tmp_path: Path) -> None:
    """Rank 0 is a number since MXNet has NumPy's shapes."""
    content = params_file({"arg:a": np.float32(2.5).reshape(())}, "V3")
    read = read_params(written(content, tmp_path))
    assert read["arg:a"].shape == () and read["arg:a"].numbers() == 2.5
    assert params_bytes(read) == content


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_every_bit_of_a_word_survives(dtype: str, tmp_path: Path) -> None:
    """Signalling NaNs too, which a floating-point copy may quiet."""
    words = np.array([0x7F800001, 0xFF800001, 0x7FC00000, 0xFFFFFFFF, 0x80000000, 1], "u4")
    if dtype == "float64":
        words = words.astype("u8") << np.uint64(32) | np.uint64(1)
    content = params_file({"arg:w": words.view(dtype)})
    read = read_params(written(content, tmp_path))
    np.testing.assert_array_equal(read["arg:w"].words, words)
    assert params_bytes(read) == content


def test_a_real_file_is_written_as_it_was_read(mnist_pair: tuple[Path, Path]) -> None:
    _, params = mnist_pair
    assert params_bytes(read_params(params)) == params.read_bytes()


GOOD = params_file({"arg:w": floats(2, 3)})
ONE = array_bytes(floats(2, 3))
NAME = struct.pack("<QQ", 1, 5) + b"arg:w"


def listed(array: bytes, names: bytes = NAME) -> bytes:
    return struct.pack("<QQQ", 0x112, 0, 1) + array + names


DAMAGED = {
    "empty": (b"", "is not an MXNet .params file"),
    "another file": (b"\x08\x07" + GOOD, "is not an MXNet .params file"),
    "too many bytes": (GOOD + b"\0", "1 bytes too many"),
    "too many arrays": (struct.pack("<QQQ", 0x112, 0, 2**60) + ONE, "is truncated or damaged"),
    "no names": (listed(ONE, struct.pack("<Q", 0)), "1 arrays, 0 names"),
    "too long a name": (listed(ONE, struct.pack("<QQ", 1, 2**62) + b"arg:w"), "is truncated"),
    "no text": (listed(ONE, struct.pack("<QQ", 1, 2) + b"\xff\xfe"), "a name is not text"),
    "too many dimensions": (listed(struct.pack("<III", 77, 1, 1)), "has 77 dimensions"),
    "negative dimensions": (listed(struct.pack("<Ii", 0xF993FAC8, -2)), "has -2 dimensions"),
    "negative size": (listed(struct.pack("<IiIqiii", 0xF993FAC9, 0, 1, -6, 1, 0, 0)), "a negative size"),
    "huge": (listed(struct.pack("<IiIqqiii", 0xF993FAC9, 0, 2, 2**62, 2**62, 1, 0, 0)), "is truncated"),
    "unknown type": (listed(struct.pack("<IiIqiii", 0xF993FAC9, 0, 1, 1, 1, 0, 99)), "element type unknown"),
    "sparse": (listed(struct.pack("<IiIq", 0xF993FAC9, 1, 1, 1)), "holds a sparse array"),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_damage(what: str, tmp_path: Path) -> None:
    content, expected = DAMAGED[what]
    path = written(content, tmp_path)
    with pytest.raises(ModelError) as error:
        read_params(path)
    assert str(error.value).startswith(f"{path}: ") and expected in str(error.value)
    assert "\n" not in str(error.value)


def test_a_name_twice(tmp_path: Path) -> None:
    content = struct.pack("<QQQ", 0x112, 0, 2) + ONE + ONE + struct.pack("<Q", 2) + 2 * NAME[8:]
    with pytest.raises(ModelError, match="'arg:w' occurs twice"):
        read_params(written(content, tmp_path))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_truncation_anywhere(encoding: str, tmp_path: Path) -> None:
    content = params_file({"arg:w": floats(2, 3), "aux:v": floats(2)}, encoding)
    for length in range(len(content)):
        with pytest.raises(ModelError):
            read_params(written(content[:length], tmp_path))


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        read_params(tmp_path / "missing.params")
