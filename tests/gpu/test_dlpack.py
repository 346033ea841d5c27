"""DLPack's structures against NumPy and PyTorch, which have their own, on tensors in ordinary memory."""

from __future__ import annotations

import weakref
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.gpu import dlpack

CPU = (1, 0)
DTYPES = ["float32", "float16", "float64", "int8", "int64", "uint8", "uint16", "uint32", "bool"]
SHAPES = [(2, 3, 5), (1, 4, 1), (7,), (), (0, 3)]


class Owner:
    """Of an array; whether it still lives can be asked."""

    def __init__(self, array: np.ndarray):
        self.array = array


class Shared:
    """An array that knows no protocol but DLPack, by bnnc's capsules."""

    def __init__(self, array: np.ndarray, versioned: bool = True):
        self.owner, self.versioned = Owner(array), versioned

    def __dlpack_device__(self) -> tuple[int, int]:
        return CPU

    def __dlpack__(self, *, max_version: tuple[int, int] | None = None, **_: object) -> object:
        array = self.owner.array
        versioned = self.versioned and max_version is not None
        return dlpack.capsule(array.ctypes.data, array.shape, array.dtype, CPU, self.owner, versioned)


def values(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 2 if dtype == "bool" else 100, shape).astype(dtype)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", SHAPES)
def test_numpy_takes_what_is_shared(shape: tuple[int, ...], dtype: str) -> None:
    for versioned in (True, False):
        array = values(shape, dtype)
        taken = np.from_dlpack(Shared(array, versioned))
        assert taken.dtype == array.dtype and (taken.strides == array.strides or not array.size)
        assert taken.ctypes.data == array.ctypes.data
        np.testing.assert_array_equal(taken, array)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", SHAPES)
def test_what_numpy_shares_is_read(shape: tuple[int, ...], dtype: str) -> None:
    for array in (values(shape, dtype), values(shape, dtype)[::-1].T if shape else values(shape, dtype)):
        found = dlpack.view(array, None)
        assert (found.shape, found.dtype, found.device) == (array.shape, array.dtype, CPU)
        assert found.address == array.ctypes.data
        assert found.strides == array.strides or not shape
        assert not found.read_only


def test_read_only_arrays() -> None:
    array = values((3,), "float32")
    array.flags.writeable = False
    assert dlpack.view(array, None).read_only


def test_the_owner_lives_as_long_as_the_last_user() -> None:
    shared = Shared(values((3, 4), "float32"))
    expected, alive = shared.owner.array.copy(), weakref.ref(shared.owner)
    first, second = np.from_dlpack(shared), np.from_dlpack(shared)
    nobodys = shared.__dlpack__(max_version=(1, 0))
    del shared, first
    assert alive() is not None and np.array_equal(second, expected)
    del second
    assert alive() is not None
    del nobodys
    assert alive() is None


def test_pytorch_takes_and_shares() -> None:
    torch = pytest.importorskip("torch")
    array = values((2, 3, 5), "float32")
    shared = Shared(array)
    alive = weakref.ref(shared.owner)
    tensor = torch.from_dlpack(shared)
    del shared
    assert tensor.data_ptr() == array.ctypes.data and np.array_equal(tensor.numpy(), array)
    found = dlpack.view(tensor[:, 1:], None)
    assert found.address == array.ctypes.data + array.strides[1]
    assert (found.shape, found.strides, found.dtype) == ((2, 2, 5), array.strides, array.dtype)
    del tensor
    assert alive() is not None  # `found` still points there
    del found
    assert alive() is None
    with pytest.raises(bnnc.LibraryError, match=r"cannot be shared by DLPack: .*gradient"):
        dlpack.view(torch.zeros(3, requires_grad=True), None)
    with pytest.raises(bnnc.LibraryError, match="DLPack's type 4, 16 bits: NumPy has none like it"):
        dlpack.view(torch.zeros(3, dtype=torch.bfloat16), None)


def test_something_else_is_refused() -> None:
    class Other:
        def __dlpack__(self, **_: object) -> object:
            return object()

    with pytest.raises(bnnc.LibraryError, match="something other than a DLPack capsule"):
        dlpack.view(Other(), None)


def test_a_session_on_the_processor_takes_arrays_by_dlpack(digits_model: Path, tmp_path: Path) -> None:
    with bnnc.load(bnnc.compile(digits_model, output=tmp_path / "net.so")) as session:
        (port,) = session.inputs
        image = values(port.shape, port.dtype)
        expected, found = session.run(image), session.run(Shared(image))
    for name, value in expected.items():
        assert np.array_equal(found[name], value)
