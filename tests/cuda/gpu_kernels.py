"""Composed kernels on the emulated GPU, without a library around them."""

from __future__ import annotations

import ctypes
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import tvm
from tvm import te, tirx

from bnnc.codegen.cuda.schedule import scheduler
from bnnc.codegen.cuda.source import Source, cuda_source
from bnnc.codegen.targets import GPU_FAMILIES, GpuFamily
from codegen.bit_layers import Kernel
from cuda.emulator import Emulator

ALIGNMENT = 256


def family_of(architecture: str) -> GpuFamily:
    return next(family for family in GPU_FAMILIES if architecture in family.architectures)


class Composed(Kernel):
    """Operators composed into one function for a family of GPUs; see :class:`Kernel`."""

    def __init__(self, family: GpuFamily):
        super().__init__(family.isa)
        self.outputs: list[te.Tensor] = []

    def function(self, *outputs: te.Tensor) -> tirx.PrimFunc:
        self.outputs = list(outputs)
        return te.create_prim_func([*self.inputs, *outputs])


class Gpu:
    """Some composed kernels in one image for ``architecture``; ``change`` alters their source before."""

    def __init__(
        self, architecture: str, kernels: dict[str, tuple[Composed, tirx.PrimFunc]],
        change: Callable[[str], str] = lambda text: text,
    ):  # fmt: skip
        family = family_of(architecture)
        schedule = scheduler(family)
        scheduled = {name: schedule(func, family.isa, name) for name, (_, func) in kernels.items()}
        self.source: Source = cuda_source(tvm.IRModule(scheduled), family.architectures[0])
        self.kernels = {name: kernel for name, (kernel, _) in kernels.items()}
        text = change(self.source.text)
        with tempfile.NamedTemporaryFile(suffix=".so") as file:
            Path(file.name).write_bytes(Emulator().image(text, architecture))
            self.library = ctypes.CDLL(file.name)

    def run(self, name: str, *, backwards: bool = False, eager: bool = False) -> list[np.ndarray]:
        """The kernel's outputs; what it leaves unwritten is 77 in every byte."""
        kernel = self.kernels[name]
        self.library.emulator_mode(int(backwards), int(eager))
        results = [np.empty([int(size) for size in out.shape], str(out.dtype)) for out in kernel.outputs]
        arrays = [_aligned(array) for array in (*kernel.arrays, *results)]
        for array in arrays[len(kernel.arrays) :]:
            array.view("uint8").fill(77)
        scratch = _aligned(np.zeros(self.source.scratch_bytes + 1, "uint8"))
        for launch in self.source.launches[name]:
            addresses = [
                ctypes.c_void_p(scratch.ctypes.data + p.offset if p.index is None else arrays[p.index].ctypes.data)
                for p in launch.arguments
            ]
            pointers = (ctypes.c_void_p * len(addresses))(*map(ctypes.addressof, addresses))
            sizes = [(ctypes.c_uint * 3)(*extents) for extents in (launch.grid, launch.block)]
            getattr(self.library, f"emulate_{launch.function}")(*sizes, launch.shared_bytes, pointers)
        return arrays[len(kernel.arrays) :]


def _aligned(array: np.ndarray) -> np.ndarray:
    """A copy that starts where a GPU's allocations do, with a guard behind it that nothing reads as zeros."""
    memory = np.full(array.nbytes + 2 * ALIGNMENT, 0xEE, "uint8")
    start = -memory.ctypes.data % ALIGNMENT
    copy = memory[start : start + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy


def answers_right(gpu: Gpu, name: str, expected: list[np.ndarray], apart: float = 0) -> bool:
    """Whether all numbers are right in every mode, or ``apart`` at most; False also when the emulator gives up, which
    ends a process.
    """
    child = os.fork()
    if child == 0:
        runs = [gpu.run(name, backwards=mode % 2 > 0, eager=mode > 1) for mode in range(4)]
        pairs = [pair for found in runs for pair in zip(found, expected, strict=True)]
        os._exit(int(all(np.allclose(*pair, rtol=0, atol=apart) for pair in pairs)))
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status) and os.WEXITSTATUS(status) == 1
