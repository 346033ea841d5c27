"""Arrays in a GPU's memory: other libraries', by ``__dlpack__`` or ``__cuda_array_interface__``, and our own."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from bnnc.errors import LibraryError
from bnnc.gpu import dlpack
from bnnc.gpu.driver import LEGACY_STREAM, Gpu
from bnnc.ports import Port


class GpuArray:
    """An output in the GPU's memory: ``shape``, NumPy ``dtype``, row-major. It may outlive its session.

    ``torch.from_dlpack``, ``cupy.from_dlpack`` and ``jax.dlpack.from_dlpack`` take it without copying it, and so does
    whatever knows ``__cuda_array_interface__``. Its values are complete: no stream need wait for them.
    """

    def __init__(self, gpu: Gpu, shape: tuple[int, ...], dtype: str):
        self.shape, self.dtype = shape, np.dtype(dtype)
        self.memory = gpu.allocate(math.prod(shape) * self.dtype.itemsize)

    def view(self) -> dlpack.View:
        """Where it lies, without the detour over a capsule."""
        return dlpack.View(
            self.memory.address, self.shape, self.dtype, None, self.__dlpack_device__(), False, self.memory
        )

    def numpy(self) -> np.ndarray:
        """A copy in ordinary memory."""
        return self.memory.read(np.empty(self.shape, self.dtype))

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        return {
            "shape": self.shape, "typestr": self.dtype.str, "data": (self.memory.address, False), "version": 3,
            "strides": None, "stream": None,
        }  # fmt: skip

    def __dlpack_device__(self) -> tuple[int, int]:
        return dlpack.CUDA, self.memory.gpu.ordinal

    def __dlpack__(
        self, *, stream: int | None = None, max_version: tuple[int, int] | None = None,
        dl_device: tuple[int, int] | None = None, copy: bool | None = None,
    ) -> object:  # fmt: skip
        """A capsule. Raises BufferError for a copy or for another device, as the protocol wants."""
        if copy or dl_device not in (None, self.__dlpack_device__()):
            raise BufferError("an output of bnnc is shared where it lies: use numpy() for a copy")
        versioned = max_version is not None and max_version[0] >= 1
        device = self.__dlpack_device__()
        return dlpack.capsule(self.memory.address, self.shape, self.dtype, device, self.memory, versioned)


def any_in(arrays: Any) -> bool:
    """Whether one of ``arrays``, by name or alone, lies in a GPU's memory."""
    values = arrays.values() if isinstance(arrays, Mapping) else [arrays]
    others = (value for value in values if value is not None and not isinstance(value, np.ndarray))
    return any(_by_dlpack(value) or _interface(value) is not None for value in others)


def named(arrays: Any, ports: Sequence[Port], role: str) -> dict[str, Any]:
    """``arrays`` by the ports' names; all of them if they are inputs. Raises LibraryError."""
    names = [port.name for port in ports]
    if not isinstance(arrays, Mapping):
        if len(ports) != 1:
            raise LibraryError(f"the library has {len(ports)} {role}s, give arrays by name: {', '.join(names)}")
        arrays = {names[0]: arrays}
    if set(arrays) - set(names) or (role == "input" and set(arrays) != set(names)):
        raise LibraryError(f"arrays in GPU memory: the library's {role}s are {', '.join(names)}")
    return {name: arrays[name] for name in names if name in arrays}


def view(array: Any, port: Port, role: str, gpu: Gpu) -> dlpack.View:
    """Where ``array`` lies; whatever writes it is done, or CUDA's default stream waits for it.

    Raises LibraryError unless it is dense, in the memory of ``gpu``, of the port's dtype and shape, and, if it is an
    output, may be written.
    """
    what = f"{role} '{port.name}'"
    if isinstance(array, GpuArray):
        found = array.view()
    elif _by_dlpack(array):
        found = dlpack.view(array, LEGACY_STREAM)
    elif (interface := _interface(array)) is not None:
        found = _by_interface(interface, gpu)
    else:
        raise LibraryError(f"{what} is not in GPU memory, as another array of the same run is")
    if found.device[1] != gpu.ordinal:
        raise LibraryError(f"{what} is on GPU {found.device[1]}, and this session on GPU {gpu.ordinal}")
    port.check(found, role)
    if found.strides is not None and not _is_dense(found):
        raise LibraryError(f"{what} in GPU memory must be dense, in row-major order")
    if found.read_only and role == "output":
        raise LibraryError(f"{what} cannot be written")
    return found


def _by_dlpack(array: Any) -> bool:
    try:
        return array.__dlpack_device__()[0] in (dlpack.CUDA, dlpack.CUDA_MANAGED)
    except (AttributeError, BufferError, RuntimeError, TypeError, ValueError):
        return False


def _interface(array: Any) -> dict[str, Any] | None:
    # PyTorch's tensors on the processor have the attribute, and raise another error than AttributeError.
    try:
        return dict(array.__cuda_array_interface__)
    except (AttributeError, RuntimeError, TypeError):
        return None


def _by_interface(interface: dict[str, Any], gpu: Gpu) -> dlpack.View:
    address, read_only = interface["data"]
    if (stream := interface.get("stream")) not in (None, LEGACY_STREAM):
        gpu.synchronize(stream)
    shape, dtype, strides = tuple(interface["shape"]), np.dtype(interface["typestr"]), interface.get("strides")
    device = (dlpack.CUDA, gpu.ordinal)
    return dlpack.View(address, shape, dtype, strides and tuple(strides), device, read_only, interface)


def _is_dense(found: dlpack.View) -> bool:
    """Axes of one element may have any stride."""
    wanted = dlpack.dense_strides(found.shape, found.dtype.itemsize)
    assert found.strides is not None
    return all(
        extent == 1 or stride == want
        for extent, stride, want in zip(found.shape, found.strides, wanted, strict=True)
    )
