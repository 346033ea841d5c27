"""Bits in numpy: how they are laid out, what a binary layer counts, and running a composed kernel."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import tvm
from tvm import te

from bnnc.codegen.aot import assemble
from bnnc.codegen.compute import COMPUTE
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.schedule import schedule_module


def pack_bits(bits):
    """bool [...,C] -> uint32 [...,ceil(C/32)], zeros past the last channel."""
    *outer, channels = bits.shape
    padded = np.zeros((*outer, -(-channels // 32) * 32), bool)
    padded[..., :channels] = bits
    return np.packbits(padded, axis=-1, bitorder="little").view("<u4")


def pack_weights(weights, groups=1):
    """bool [O,kh,kw,C] -> uint32 [ceil(O/16),kh,kw,Cw,16], one such block for each group when there are several."""
    if groups > 1:
        return np.stack([pack_weights(part) for part in np.split(weights, groups)])
    words = pack_bits(weights)
    blocks = -(-len(words) // 16)
    padded = np.zeros((blocks * 16, *words.shape[1:]), "uint32")
    padded[: len(words)] = words
    return np.ascontiguousarray(np.moveaxis(padded.reshape(blocks, 16, *words.shape[1:]), 1, -1))


def mismatches(x, weights, strides=(1, 1), dilation=(1, 1), groups=1):
    """bool x [N,H,W,G*C] against weights [O,kh,kw,C] -> int32 [N,OH,OW,O]."""
    _, kh, kw, channels = weights.shape
    span = [dilation[i] * (size - 1) + 1 for i, size in enumerate((kh, kw))]
    windows = np.lib.stride_tricks.sliding_window_view(x, span, axis=(1, 2))
    windows = windows[:, :: strides[0], :: strides[1], :, :: dilation[0], :: dilation[1]]
    result = []
    for group, part in enumerate(np.split(weights, groups)):
        taps = windows[:, :, :, group * channels : (group + 1) * channels].astype("int32") * 2 - 1
        dots = np.einsum("nyxcrs,orsc->nyxo", taps, part.astype("int32") * 2 - 1, optimize=True)
        result.append((kh * kw * channels - dots) // 2)
    return np.concatenate(result, axis=-1).astype("int32")


class Kernel:
    """Operators composed into one function: call :meth:`op` and :meth:`te`, then :meth:`run`."""

    def __init__(self, isa):
        self.isa, self.inputs, self.arrays = isa, [], []

    def argument(self, array):
        array = np.ascontiguousarray(array)
        name = f"arg{len(self.inputs)}"
        self.inputs.append(te.placeholder(array.shape, str(array.dtype), name=name))
        self.arrays.append(array)
        return self.inputs[-1]

    def op(self, name, *operands, **attrs):
        """A dialect operator; arrays among the operands become arguments."""
        tensors = [op if isinstance(op, te.Tensor) else self.argument(op) for op in operands]
        return COMPUTE[f"bnnc.{name}"](self.isa, attrs, *tensors)

    def run(self, *outputs, scheduled=None):
        """The outputs as arrays. ``scheduled`` gets the script of the scheduled function."""
        func = te.create_prim_func([*self.inputs, *outputs]).with_attr("global_symbol", "main")
        module = schedule_module(tvm.IRModule({"main": func}), self.isa)
        if scheduled is not None:
            scheduled.append(module["main"].script())
        assert module["main"].attrs["tirx.noalias"]
        assert module["main"].script().count("T.parallel") <= 1
        empty = [np.full([int(extent) for extent in o.shape], 77, str(o.dtype)) for o in outputs]
        if self.isa.platform.family != "x86_64":
            self.executed = emulate(self.isa, module, [*self.arrays, *empty])
            return empty
        library = tvm.compile(module, self.isa.tvm_target)
        results = [tvm.runtime.tensor(array) for array in empty]
        library["main"](*(tvm.runtime.tensor(array) for array in self.arrays), *results)
        return [result.numpy() for result in results]


def emulate(isa, module, arrays):
    """Run the scheduled function "main" on arrays, inputs and then outputs, in an emulator; what was executed."""
    from benchmarks.arm.emulator import run

    text, extents = compile_kernels(module, isa)
    with tempfile.TemporaryDirectory() as folder:
        path = assemble(text, Path(folder) / "kernel.o")
        return run(path, kernel_symbol(isa.name, "main"), arrays, 0, extents["main"])
