"""Binary layers against the machine, one thread: ``python -m benchmarks.binary_layers [--isa NAME]``.

Every layer ends in thresholds and stores bits, as inside a network. The roofline beside it is measured in the
same rounds: xor, popcount and add on registers alone, with the instruction set's own way of counting. A dense
layer at batch 1 uses every weight once; reading them from where they lie may take longer, and then that
is the limit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import click
import numpy as np
import tvm
from tvm import te, tirx

from benchmarks.native import Kernel, aligned, kernel, load, seconds_side_by_side
from bnnc.bench.loops import BLOCK, COUNTS, Loop, compile_loops
from bnnc.codegen.compute import COMPUTE
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.targets import InstructionSet, host_instruction_sets
from bnnc.ir.ops import LANES, WORD, ceil_div, conv_extent
from bnnc.passes import tap_lanes

COUNTING_TURNS = 20000


@dataclass(frozen=True)
class Layer:
    """A convolution of bits [batch, height, width, channels], borders included."""

    name: str
    height: int
    width: int
    channels: int
    out_channels: int
    kernel: int = 1
    stride: int = 1
    streams: bool = False
    batch: int = 1

    @property
    def operations(self) -> int:
        """Multiplications and additions, two for each pair of bits."""
        size = [conv_extent(extent, self.kernel, self.stride, 1) for extent in (self.height, self.width)]
        return 2 * self.batch * math.prod(size) * self.out_channels * self.channels * self.kernel**2


LAYERS = (
    Layer("3x3 56x56x64", 58, 58, 64, 64, 3),
    Layer("3x3 28x28x128", 30, 30, 128, 128, 3),
    Layer("3x3 14x14x256", 16, 16, 256, 256, 3),
    Layer("3x3 7x7x512", 9, 9, 512, 512, 3),
    Layer("3x3 stride 2 28x28 64-128", 58, 58, 64, 128, 3, 2),
    Layer("3x3 stride 2 14x14 128-256", 30, 30, 128, 256, 3, 2),
    Layer("3x3 stride 2 7x7 256-512", 16, 16, 256, 512, 3, 2),
    Layer("1x1 28x28 64-128", 28, 28, 64, 128),
    Layer("1x1 14x14 128-256", 14, 14, 128, 256),
    Layer("1x1 7x7 256-512", 7, 7, 256, 512),
    Layer("dense 4096x4096 batch 64", 1, 64, 4096, 4096),
    Layer("dense 4096x4096 batch 1", 1, 1, 4096, 4096, streams=True),
)


def layer_function(layer: Layer, isa: InstructionSet) -> tirx.PrimFunc:
    """Convolution and thresholds as one function: bits, weights, thresholds, and bits out."""
    words, size, outs = ceil_div(layer.channels, WORD), layer.kernel, layer.out_channels
    bits = te.placeholder((layer.batch, layer.height, layer.width, words), "uint32", name="bits")
    shape = (ceil_div(outs, LANES), size, size, words, LANES)
    if isa.popcount == "byte" and tap_lanes.fits(shape):
        shape = tap_lanes.taps_together(np.zeros(shape, "uint32")).shape
    weights = te.placeholder(shape, "uint32", name="weights")
    tau = te.placeholder((outs,), "int32", name="tau")
    attrs = {"channels": layer.channels, "out_channels": outs, "kernel": (size, size), "groups": 1}
    attrs |= {"strides": (layer.stride, layer.stride), "dilation": (1, 1)}
    count = COMPUTE["bnnc.binary_conv2d"](isa, attrs, bits, weights)
    out = COMPUTE["bnnc.threshold_pack"](isa, {}, count, tau)
    return te.create_prim_func([bits, weights, tau, out])


def prepare(layer: Layer, isa: InstructionSet) -> tuple[Kernel, list[np.ndarray]]:
    """The compiled layer on random bits, and its arrays."""
    func = schedule_function(layer_function(layer, isa), isa, layer.name)
    text, extents = compile_kernels(tvm.IRModule({"layer": func}), isa)
    random = np.random.default_rng(0)
    arrays = []
    for param in func.params:
        shape = [int(extent) for extent in param.ty.shape]
        high = 2**32 if str(param.ty.dtype) == "uint32" else layer.channels * layer.kernel**2
        arrays.append(aligned(random.integers(0, high, shape, dtype=str(param.ty.dtype))))
    return kernel(getattr(load(text), kernel_symbol(isa.name, "layer")), 0, extents["layer"], arrays), arrays


def counting(loops: dict[str, Loop], isa: InstructionSet) -> tuple[Kernel, int]:
    """A loop that counts bits on registers alone, and its operations."""
    return lambda: loops["count"](COUNTING_TURNS), 2 * COUNTING_TURNS * COUNTS * isa.vector_bits


def measure(layer: Layer, isa: InstructionSet) -> tuple[float, float]:
    """Seconds of one run of the layer, and of the same work at the roofline."""
    (run, arrays), loops = prepare(layer, isa), compile_loops(isa)
    count, operations = counting(loops, isa)
    weights = arrays[1]
    around = 1 << (weights.nbytes - 1).bit_length()

    def read() -> None:
        loops["read"](weights.nbytes // BLOCK, around, weights.ctypes.data)

    seconds, counted, reading = seconds_side_by_side([run, count, read])
    limit = counted * layer.operations / operations
    return seconds, max(limit, reading) if layer.streams else limit


@click.command(help=__doc__)
@click.option(
    "--isa", "name", default=None, help="Only this instruction set; the default is all that run here."
)
def main(name: str | None) -> None:
    for isa in host_instruction_sets():
        if name not in (None, isa.name):
            continue
        print(f"\n{isa.name}\n{'layer':28}{'us':>9}{'GOPS':>8}{'roofline':>10}{'ratio':>7}")
        for layer in LAYERS:
            seconds, limit = measure(layer, isa)
            gops, roof = layer.operations / seconds / 1e9, layer.operations / limit / 1e9
            print(
                f"{layer.name:28}{seconds * 1e6:9.1f}{gops:8.0f}{roof:10.0f}{limit / seconds:7.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
