"""A GPU to measure on: images compiled for it, launches gathered into graphs, and its own clock."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from ctypes import byref, c_char_p, c_float, c_int, c_uint64, c_void_p
from dataclasses import dataclass
from statistics import median

import numpy as np

from bnnc.codegen.cuda.compilers import find_compiler
from bnnc.codegen.targets import GPU_FAMILIES, GpuFamily
from bnnc.errors import LibraryError
from bnnc.gpu.driver import Gpu, Memory

CLOCK_RATE, MULTIPROCESSORS, MAJOR, MINOR = 13, 16, 75, 76  # CUdevice_attribute
MOST_SHARED_BYTES = 8  # CUfunction_attribute
THREAD_LOCAL = 1  # of a capture

WARM_UP, ROUNDS = 2, 15


class WrongError(Exception):
    """What a GPU answers is wrong: no time of it means anything."""


@dataclass(frozen=True)
class Launch:
    """A function of an image over a grid of blocks; ``addresses`` are its arguments."""

    function: c_void_p
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    shared_bytes: int
    addresses: tuple[int, ...]


class Device:
    """GPU 0. Leaving the ``with`` block gives back everything. Raises LibraryError where there is none."""

    def __init__(self) -> None:
        self.gpu = Gpu()
        self.capability = (self.gpu.attribute(MAJOR), self.gpu.attribute(MINOR))
        self.multiprocessors = self.gpu.attribute(MULTIPROCESSORS)
        self._stack = ExitStack()
        self._kept: list[Memory] = []
        self._modules: dict[tuple[str, str], c_void_p] = {}
        self._stream = c_void_p()
        # It waits for the default stream, on which arrays are copied.
        self._make("cuStreamCreate", self._stream, 0, destroy="cuStreamDestroy_v2")
        self._events = (c_void_p(), c_void_p())
        for event in self._events:
            self._make("cuEventCreate", event, 0, destroy="cuEventDestroy_v2")

    def __enter__(self) -> Device:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        self._kept.clear()

    def _make(self, function: str, handle: c_void_p, *arguments: object, destroy: str) -> None:
        self.gpu.call(function, byref(handle), *arguments)
        self._stack.callback(self.gpu.call, destroy, handle)

    @property
    def name(self) -> str:
        text = ctypes.create_string_buffer(100)
        self.gpu.call("cuDeviceGetName", text, len(text), self.gpu.number)
        return text.value.decode()

    @property
    def driver(self) -> str:
        """The CUDA version that the driver is for."""
        version = c_int()
        self.gpu.call("cuDriverGetVersion", byref(version))
        return f"{version.value // 1000}.{version.value % 1000 // 10}"

    @property
    def megahertz(self) -> int:
        """The highest clock of the multiprocessors."""
        return self.gpu.attribute(CLOCK_RATE) // 1000

    def family(self) -> tuple[GpuFamily, str]:
        """The kernels a library runs here, and the architecture they are compiled for."""
        major, minor = self.capability
        fitting = [
            (number, family)
            for family in GPU_FAMILIES
            for number in (int(architecture.removeprefix("sm_")) for architecture in family.architectures)
            if number // 10 == major and number % 10 <= minor
        ]
        if not fitting:
            raise LibraryError(f"GPU 0 ({self.name}) is an sm_{major}{minor}, and bnnc has no kernels for it")
        number, family = max(fitting, key=lambda item: item[0])
        return family, f"sm_{number}"

    def load(self, source: str, architecture: str) -> c_void_p:
        """CUDA C as a module; the same for the same text."""
        if (source, architecture) not in self._modules:
            image, module = find_compiler().image(source, architecture), c_void_p()
            self._make("cuModuleLoadData", module, image, destroy="cuModuleUnload")
            self._modules[source, architecture] = module
        return self._modules[source, architecture]

    def function(self, module: c_void_p, name: str, shared_bytes: int = 0) -> c_void_p:
        found = c_void_p()
        self.gpu.call("cuModuleGetFunction", byref(found), module, c_char_p(name.encode()))
        if shared_bytes:
            self.gpu.call("cuFuncSetAttribute", found, MOST_SHARED_BYTES, shared_bytes)
        return found

    def memory(self, array: np.ndarray) -> Memory:
        """A copy of ``array``, kept until the end."""
        self._kept.append(self.gpu.allocate(array.nbytes))
        self._kept[-1].write(np.ascontiguousarray(array))
        return self._kept[-1]

    def graph(self, launches: Sequence[Launch], repeats: int) -> c_void_p:
        """All ``launches`` one after the other, ``repeats`` times."""
        captured, executable = c_void_p(), c_void_p()
        self.gpu.call("cuStreamBeginCapture_v2", self._stream, THREAD_LOCAL)
        for launch in [*launches] * repeats:
            self._launch(launch)
        self.gpu.call("cuStreamEndCapture", self._stream, byref(captured))
        try:
            flags = ctypes.c_ulonglong(0)
            self._make("cuGraphInstantiateWithFlags", executable, captured, flags, destroy="cuGraphExecDestroy")
        finally:
            self.gpu.call("cuGraphDestroy", captured)
        return executable

    def _launch(self, launch: Launch) -> None:
        values = [c_uint64(address) for address in launch.addresses]
        pointers = (c_void_p * max(1, len(values)))(*(ctypes.addressof(value) for value in values))
        sizes = (*launch.grid, *launch.block, launch.shared_bytes)
        self.gpu.call("cuLaunchKernel", launch.function, *sizes, self._stream, pointers, None)

    def run(self, graph: c_void_p) -> None:
        """Launch a graph and wait for it."""
        self.gpu.call("cuGraphLaunch", graph, self._stream)
        self.gpu.call("cuStreamSynchronize", self._stream)

    def seconds(self, graph: c_void_p) -> float:
        """Of one launch of a graph, by the GPU's clock."""
        begin, end = self._events
        milliseconds = c_float()
        self.gpu.call("cuEventRecord", begin, self._stream)
        self.gpu.call("cuGraphLaunch", graph, self._stream)
        self.gpu.call("cuEventRecord", end, self._stream)
        self.gpu.call("cuStreamSynchronize", self._stream)
        self.gpu.call("cuEventElapsedTime", byref(milliseconds), begin, end)
        return milliseconds.value * 1e-3

    def medians(self, graphs: Mapping[str, c_void_p]) -> dict[str, float]:
        """Median seconds of each, all taking turns; the second of two launches in a row counts."""
        times: dict[str, list[float]] = {name: [] for name in graphs}
        for turn in range(WARM_UP + ROUNDS):
            for name, graph in graphs.items():
                self.run(graph)
                seconds = self.seconds(graph)
                if turn >= WARM_UP:
                    times[name].append(seconds)
        return {name: median(values) for name, values in times.items()}
