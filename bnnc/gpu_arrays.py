"""Arrays in a GPU's memory, from whatever library they come that has ``__cuda_array_interface__``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from bnnc.errors import LibraryError


class Port(Protocol):
    """What an array must be: see :class:`bnnc.session.Port`."""

    @property
    def name(self) -> str: ...
    @property
    def dtype(self) -> str: ...
    @property
    def shape(self) -> tuple[int, ...]: ...


def any_in(arrays: Any) -> bool:
    """Whether one of ``arrays``, by name or alone, lies in a GPU's memory."""
    values = arrays.values() if isinstance(arrays, Mapping) else [arrays]
    return any(_interface(value) is not None for value in values)


def named(arrays: Any, ports: Sequence[Port], role: str) -> dict[str, Any]:
    """``arrays`` by the ports' names, all of them. Raises LibraryError."""
    names = [port.name for port in ports]
    if not isinstance(arrays, Mapping):
        if len(ports) != 1:
            raise LibraryError(f"the library has {len(ports)} {role}s, give arrays by name: {', '.join(names)}")
        arrays = {names[0]: arrays}
    if set(arrays) != set(names):
        raise LibraryError(f"arrays in GPU memory: give one for each {role}, {', '.join(names)}")
    return {name: arrays[name] for name in names}


def address(array: Any, port: Port, role: str) -> int:
    """Where ``array`` lies. Raises LibraryError unless it is dense, in GPU memory, of the port's dtype and shape."""
    interface = _interface(array)
    if interface is None:
        raise LibraryError(f"{role} '{port.name}' is not in GPU memory, as another array of the same run is")
    dtype, shape = np.dtype(interface["typestr"]), tuple(interface["shape"])
    if dtype != np.dtype(port.dtype) or shape != port.shape:
        raise LibraryError(
            f"{role} '{port.name}' is {dtype} {list(shape)}; the library takes {port.dtype} {list(port.shape)}"
        )
    if interface.get("strides") is not None and tuple(interface["strides"]) != _dense(shape, dtype.itemsize):
        raise LibraryError(f"{role} '{port.name}' in GPU memory must be dense, in row-major order")
    pointer, read_only = interface["data"]
    if read_only and role == "output":
        raise LibraryError(f"output '{port.name}' cannot be written")
    return int(pointer)


def _interface(array: Any) -> dict[str, Any] | None:
    # PyTorch's tensors on the processor have the attribute, and raise another error than AttributeError.
    try:
        return dict(array.__cuda_array_interface__)
    except (AttributeError, RuntimeError, TypeError):
        return None


def _dense(shape: tuple[int, ...], itemsize: int) -> tuple[int, ...]:
    strides, step = [], itemsize
    for extent in reversed(shape):
        strides.append(step)
        step *= extent
    return tuple(reversed(strides))
