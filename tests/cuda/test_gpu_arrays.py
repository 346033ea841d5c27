"""Arrays in the emulated GPU's memory: other libraries' as inputs and outputs, and outputs of our own."""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import pytest

import bnnc
from bnnc.codegen.cuda import images
from bnnc.errors import LibraryError
from cuda.emulator import Emulator
from cuda.harness import Driver
from models.nets import NETS
from test_networks import random_inputs

CUDA = 2  # DLPack's kind of device


class Memory:
    """An array's values in the emulated GPU's memory, put there by another library than bnnc."""

    def __init__(self, driver: Driver, array: np.ndarray):
        self.driver, self.shape, self.dtype, self.strides = driver, array.shape, array.dtype, None
        self.pointer = driver.library.fake_cuda_allocate(array.nbytes)
        self.bytes = np.ctypeslib.as_array((ctypes.c_uint8 * array.nbytes).from_address(self.pointer))
        self.bytes[:] = np.frombuffer(array.tobytes(), np.uint8)
        self.read_only = False

    def value(self) -> np.ndarray:
        return self.bytes.view(self.dtype).reshape(self.shape)

    def release(self) -> None:
        self.driver.library.fake_cuda_release(self.pointer)


class ByInterface(Memory):
    """As Numba describes its arrays."""

    stream = None

    @property
    def __cuda_array_interface__(self) -> dict:
        return {"shape": self.shape, "typestr": self.dtype.str, "data": (self.pointer, self.read_only), "version": 3,
                "strides": self.strides, "stream": self.stream}  # fmt: skip


class Described(ctypes.Structure):
    """DLManagedTensorVersioned, as dlpack.h has it, with all that it contains spread out."""

    _fields_ = (
        ("major", ctypes.c_uint32), ("minor", ctypes.c_uint32), ("context", ctypes.c_void_p),
        ("deleter", ctypes.CFUNCTYPE(None, ctypes.c_void_p)), ("flags", ctypes.c_uint64), ("data", ctypes.c_uint64),
        ("device_type", ctypes.c_int32), ("device_id", ctypes.c_int32), ("ndim", ctypes.c_int32),
        ("code", ctypes.c_uint8), ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16), ("shape", ctypes.c_void_p),
        ("strides", ctypes.c_void_p), ("byte_offset", ctypes.c_uint64),
    )  # fmt: skip


class DescribedBefore(ctypes.Structure):
    """DLManagedTensor, the same without versions."""

    _fields_ = (*Described._fields_[5:], *Described._fields_[2:4])


api = ctypes.pythonapi
api.PyCapsule_New.restype, api.PyCapsule_New.argtypes = ctypes.py_object, [ctypes.c_void_p] * 3
api.PyCapsule_GetPointer.restype = ctypes.c_void_p
api.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
api.PyCapsule_SetName.argtypes = [ctypes.py_object, ctypes.c_char_p]
api.PyCapsule_GetName.restype, api.PyCapsule_GetName.argtypes = ctypes.c_char_p, [ctypes.py_object]


class ByDlpack(Memory):
    """As PyTorch, CuPy and JAX share theirs; ``asked`` are the streams that were to wait for it."""

    offset = 0
    device = 0
    code = 2
    version = (1, 1)

    def __dlpack_device__(self) -> tuple[int, int]:
        return CUDA, self.device

    def __dlpack__(self, *, stream: int | None = None, max_version: tuple[int, int] | None = None) -> object:
        self.asked = [*getattr(self, "asked", []), stream]
        return self.capsule(versioned=max_version is not None)

    def capsule(self, versioned: bool) -> object:
        rank = len(self.shape)
        self.kept = ((ctypes.c_int64 * rank)(*self.shape), (ctypes.c_int64 * rank)(*(self.strides or ())))
        self.tensor = Described() if versioned else DescribedBefore()
        values = {
            "data": self.pointer - self.offset, "device_type": CUDA, "device_id": self.device, "ndim": rank,
            "code": self.code, "bits": 8 * self.dtype.itemsize, "lanes": 1,
            "shape": ctypes.addressof(self.kept[0]),
            "strides": ctypes.addressof(self.kept[1]) if self.strides else None, "byte_offset": self.offset,
        }  # fmt: skip
        if versioned:
            values |= {"major": self.version[0], "minor": self.version[1], "flags": int(self.read_only)}
        for name, value in values.items():
            setattr(self.tensor, name, value)
        name = b"dltensor_versioned" if versioned else b"dltensor"
        self.names = ctypes.c_char_p(name)
        return api.PyCapsule_New(ctypes.addressof(self.tensor), ctypes.cast(self.names, ctypes.c_void_p), None)


class ByOldDlpack(ByDlpack):
    """Of a library from before DLPack had versions."""

    def __dlpack__(self, *, stream: int | None = None) -> object:  # type: ignore[override]
        self.asked = [*getattr(self, "asked", []), stream]
        return self.capsule(versioned=False)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cuda") / "net.onnx"
    onnx.save(NETS["padded"](), path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(images, "find_compiler", Emulator)
        return bnnc.compile(path, target="cuda:sm_80", output=path.with_suffix(".so"))


@pytest.fixture
def session(library: Path, driver: Driver) -> Iterator[bnnc.Session]:
    """On the emulated GPU, which has no complaint in the end."""
    with bnnc.load(library) as session:
        yield session
    del session
    gc.collect()  # tracebacks of errors
    assert driver.complaints() == ""


@pytest.mark.parametrize("kind", [ByInterface, ByDlpack, ByOldDlpack])
def test_arrays_of_other_libraries(session: bnnc.Session, driver: Driver, kind: type[Memory]) -> None:
    feeds = random_inputs(session)
    expected = session.run(feeds)
    inputs = {name: kind(driver, value) for name, value in feeds.items()}
    outputs = {name: kind(driver, np.zeros_like(value)) for name, value in expected.items()}
    found = session.run(inputs, out=outputs)
    for name, value in expected.items():
        assert found[name] is outputs[name]
        assert np.array_equal(outputs[name].value(), value)
    for array in (*inputs.values(), *outputs.values()):
        # CUDA's default stream waits for what writes an array, and the instance's stream for the default one.
        assert kind is ByInterface or array.asked == [1]
        array.release()


def test_a_stream_is_waited_for(session: bnnc.Session, driver: Driver) -> None:
    """Where the interface names one other than the default, nothing else can."""
    (feed,) = random_inputs(session).values()
    expected = session.run(feed)
    array, gpu, stream = ByInterface(driver, feed), session._open_gpu(), ctypes.c_void_p()
    gpu.call("cuStreamCreate", ctypes.byref(stream), 0)
    waits = driver.library.fake_cuda_waits
    waits.argtypes = [ctypes.c_void_p]
    for array.stream, times in ((None, 0), (1, 0), (stream.value, 1)):
        found = session.run(array)
        assert all(np.array_equal(found[name].numpy(), value) for name, value in expected.items())
        assert waits(stream) == times
    gpu.call("cuStreamDestroy_v2", stream)
    array.release()


def test_strides_and_offsets(session: bnnc.Session, driver: Driver) -> None:
    """Of dense arrays; the stride of an axis of one element means nothing."""
    (feed,) = random_inputs(session).values()
    expected = session.run(feed)
    array = ByDlpack(driver, feed)
    array.offset = 64
    for array.strides in (None, (1386, 42, 6, 1), (7, 42, 6, 1)):
        found = session.run(array)
        assert all(np.array_equal(found[name].numpy(), value) for name, value in expected.items())
    array.release()


def test_arrays_that_will_not_do(session: bnnc.Session, driver: Driver) -> None:
    (feed,) = random_inputs(session).values()
    expected = session.run(feed)
    ((name, result),) = expected.items()

    def refused(complaint: str, kind: type[Memory] = ByDlpack, out: object = None, **changes: object) -> None:
        array = kind(driver, feed)
        for attribute, value in changes.items():
            setattr(array, attribute, value)
        with pytest.raises(LibraryError, match=complaint) as error:
            session.run(array, out=out)
        assert "\n" not in str(error.value)
        array.release()

    for kind in (ByDlpack, ByInterface):
        refused(f"output '{name}' is not in GPU memory", kind, out=expected)
        refused(r"is float32 \[3\]; the library takes float32 \[1, 33, 7, 6\]", kind, shape=(3,))
        step = 4 if kind is ByInterface else 1
        refused("must be dense", kind, strides=tuple(2 * step * stride for stride in (1386, 42, 6, 1)))
        refused("the library's outputs are", kind, out={"another": result})
        constant = kind(driver, result)
        constant.read_only = True
        refused(f"output '{name}' cannot be written", kind, out=constant)
        constant.release()
    refused("is int32", code=0)
    refused("DLPack's type 4, 32 bits: NumPy has none like it", code=4)
    refused(r"is on GPU 1, and this session on GPU 0", device=1)
    refused("by DLPack 2.0; bnnc knows 1.0", version=(2, 0))
    on_gpu = ByDlpack(driver, result)
    with pytest.raises(LibraryError, match="is not in GPU memory, as another array of the same run is"):
        session.run(feed, out=on_gpu)
    on_gpu.release()


def test_a_library_that_does_not_share(session: bnnc.Session, driver: Driver) -> None:
    """PyTorch, for a tensor that requires a gradient."""

    class Private(ByDlpack):
        def __dlpack__(self, **_: object) -> object:
            raise BufferError("Can't export tensors that require gradient,\nuse tensor.detach()")

    array = Private(driver, *random_inputs(session).values())
    with pytest.raises(LibraryError, match=r"cannot be shared by DLPack: Can't export tensors .* use tensor.detach"):
        session.run(array)
    array.release()


def test_the_session_is_on_the_processor(library: Path, driver: Driver) -> None:
    with bnnc.load(library, device="cpu") as session:
        array = ByDlpack(driver, *random_inputs(session).values())
        with pytest.raises(LibraryError, match="this session runs on the processor, and an array is in GPU memory"):
            session.run(array)
        array.release()
    assert driver.complaints() == ""  # nothing was opened


def test_the_second_gpu(library: Path, driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.reset(devices=2)
    monkeypatch.setenv("BNNC_DEVICE", "cuda:1")
    with bnnc.load(library) as session:
        array = ByDlpack(driver, *random_inputs(session).values())
        array.device = 1
        (found,) = session.run(array).values()
        assert found.__dlpack_device__() == (CUDA, 1)
    with bnnc.load(library, device="cuda:0") as session:
        array.device = 0
        with pytest.raises(LibraryError, match="is on GPU 1, and this session on GPU 0"):
            session.run(array, out=found)
    array.release()
    del found, session
    gc.collect()
    assert driver.complaints() == ""


def take(array: object, **options: object) -> Described | DescribedBefore:
    """The tensor of an array that is shared, taken as the protocol wants: its deleter is ours to call."""
    capsule = array.__dlpack__(**options)
    name = api.PyCapsule_GetName(capsule)
    form = {b"dltensor": DescribedBefore, b"dltensor_versioned": Described}[name]
    tensor = form.from_address(api.PyCapsule_GetPointer(capsule, name))
    api.PyCapsule_SetName(capsule, b"used_" + name)
    return tensor


@pytest.mark.parametrize("options", [{}, {"max_version": (1, 0)}, {"max_version": (0, 8), "stream": 1}])
def test_outputs_outlive_everything(library: Path, driver: Driver, options: dict) -> None:
    """The session, the array, and the capsule: who took the tensor says when its memory is free."""
    with bnnc.load(library) as session:
        feeds = random_inputs(session)
        ((name, expected),) = session.run(feeds).items()
        inputs = ByDlpack(driver, *feeds.values())
        found = session.run(inputs)[name]
        inputs.release()
    tensor = take(found, **options)
    assert isinstance(tensor, Described) == (options.get("max_version", (0, 0)) >= (1, 0))
    del session, found
    gc.collect()
    assert driver.complaints() == "held: 1 allocations, 0 handles, 1 contexts, 0 current\n"
    shape, strides = (
        [ctypes.c_int64.from_address(pointer + 8 * axis).value for axis in range(tensor.ndim)]
        for pointer in (tensor.shape, tensor.strides)
    )
    assert tuple(shape) == expected.shape
    assert tuple(4 * stride for stride in strides) == expected.strides
    assert (tensor.device_type, tensor.device_id, tensor.code, tensor.bits, tensor.lanes) == (CUDA, 0, 2, 32, 1)
    value = (ctypes.c_float * expected.size).from_address(tensor.data + tensor.byte_offset)
    assert np.array_equal(np.array(value).reshape(expected.shape), expected)
    tensor.deleter(ctypes.addressof(tensor))
    assert driver.complaints() == ""


def test_outputs_that_nobody_takes(session: bnnc.Session, driver: Driver) -> None:
    """A capsule goes away, then the array, then its memory; a numpy copy and the other protocol say the same."""
    inputs = ByInterface(driver, *random_inputs(session).values())
    (found,) = session.run(inputs).values()
    capsule = found.__dlpack__(max_version=(1, 0))
    (again,) = session.run(inputs, out=found).values()
    assert again is found
    interface = found.__cuda_array_interface__
    copy = np.empty(interface["shape"], interface["typestr"])
    ctypes.memmove(copy.ctypes.data, interface["data"][0], copy.nbytes)
    assert np.array_equal(copy, found.numpy()) and interface["stream"] is None
    with pytest.raises(BufferError):
        found.__dlpack__(copy=True)
    with pytest.raises(BufferError):
        found.__dlpack__(dl_device=(1, 0))
    del found, again
    assert driver.complaints().startswith("held: 3 allocations")  # the instance's, the inputs, this output
    del capsule
    assert driver.complaints().startswith("held: 2 allocations")
    inputs.release()
