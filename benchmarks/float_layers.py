"""Float layers against this machine's limits, one thread: ``python -m benchmarks.float_layers [--isa NAME]``

Convolutions are compared with a loop of multiply-adds on registers, the others with the time it takes to read
(or to copy) as many bytes as the layer touches, from wherever they lie when the layer runs again and again.
A padded convolution can pass the limit: what it would multiply by zero is counted, but not computed.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import dataclass

os.environ.setdefault("TVM_NUM_THREADS", "1")

import numpy as np
import tvm
from tvm import te, tirx, topi
from tvm.script import tirx as T

from bnnc.bench.roofline import measure as measure_roofline
from bnnc.codegen.compute.dense import dense
from bnnc.codegen.compute.depthwise_conv import depthwise_conv2d
from bnnc.codegen.compute.float_conv import conv2d
from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.targets import InstructionSet, host_instruction_sets
from bnnc.ir.ops import ceil_div

Kernel = Callable[[], None]


def best_seconds(kernel: Kernel, rounds: int = 15) -> float:
    """The fastest of several rounds of at least a millisecond each."""
    kernel()
    start = time.perf_counter()
    kernel()
    repeat = max(1, int(1e-3 / max(time.perf_counter() - start, 1e-7)))
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(repeat):
            kernel()
        best = min(best, (time.perf_counter() - start) / repeat)
    return best


def prepare(func: tirx.PrimFunc, isa: InstructionSet) -> tuple[Kernel, int]:
    """The compiled function on random data, and the bytes of its arguments."""
    library = tvm.compile(tvm.IRModule({"main": func.with_attr("global_symbol", "main")}), isa.tvm_target)
    random = np.random.default_rng(0)
    shapes = [[int(extent) for extent in var.ty.shape] for var in func.params]
    args = [tvm.runtime.tensor(random.standard_normal(shape).astype("float32")) for shape in shapes]
    main = library["main"]
    return lambda: main(*args), sum(4 * int(np.prod(shape)) for shape in shapes)


def read_seconds(count: int, isa: InstructionSet) -> float:
    """The time it takes to read this many bytes, again and again, from the cache level they fit."""
    rows = max(1, count // 1024)

    @T.prim_func(s_tir=True)
    def read(x: T.Buffer((rows, 16, 16), "float32"), out: T.Buffer((16, 16), "float32")):
        T.func_attr({"tirx.noalias": True})
        sums = T.alloc_buffer((16, 16), scope="local")
        for i in T.unroll(16):
            for j in T.vectorized(16):
                sums[i, j] = T.float32(0)
        for r in range(rows):
            for i in T.unroll(16):
                for j in T.vectorized(16):
                    sums[i, j] = sums[i, j] + x[r, i, j]
        for i in T.unroll(16):
            for j in T.vectorized(16):
                out[i, j] = sums[i, j]

    kernel, _ = prepare(read, isa)
    return best_seconds(kernel)


def copy_seconds(read: int, written: int) -> float:
    """The time of copying, for a layer that reads and writes this many bytes."""
    source, target = (np.ones((read + written) // 8, "float32") for _ in range(2))
    return best_seconds(lambda: np.copyto(target, source))


@dataclass(frozen=True)
class Layer:
    name: str
    tensors: Callable[[InstructionSet], list[te.Tensor]]
    operations: int = 0  # 0 for layers bound by memory


def convolution(side: int, channels: int, out: int, kernel: int, stride: int, pad: int) -> Layer:
    attrs = dict(
        out_channels=out, kernel=(kernel,) * 2, strides=(stride,) * 2, dilation=(1, 1), pads=(pad,) * 4
    )
    extent = (side + 2 * pad - kernel) // stride + 1

    def tensors(isa: InstructionSet) -> list[te.Tensor]:
        x = te.placeholder((1, side, side, channels), name="x")
        w = te.placeholder((ceil_div(out, 16), kernel, kernel, channels, 16), name="w")
        bias = te.placeholder((out,), name="bias")
        return [x, w, bias, topi.nn.relu(topi.add(conv2d(isa, attrs, x, w), bias))]

    name = f"conv {kernel}x{kernel}/{stride} {side}x{side}x{channels} -> {out}"
    return Layer(name, tensors, 2 * extent * extent * out * channels * kernel * kernel)


def depthwise(side: int, channels: int, stride: int) -> Layer:
    attrs = dict(kernel=(3, 3), strides=(stride,) * 2, dilation=(1, 1), pads=(1,) * 4)

    def tensors(isa: InstructionSet) -> list[te.Tensor]:
        x = te.placeholder((1, side, side, channels), name="x")
        w = te.placeholder((3, 3, channels), name="w")
        return [x, w, depthwise_conv2d(isa, attrs, x, w)]

    return Layer(f"depthwise 3x3/{stride} {side}x{side}x{channels}", tensors)


def pool(kind: str, side: int, channels: int, kernel: int, pad: int) -> Layer:
    def tensors(isa: InstructionSet) -> list[te.Tensor]:
        x = te.placeholder((1, side, side, channels), name="x")
        args = ((kernel,) * 2, (2, 2), (1, 1), (pad,) * 4, kind)
        return [x, topi.nn.pool2d(x, *args, layout="NHWC", count_include_pad=False)]

    return Layer(f"{kind} pool {kernel}x{kernel}/2 {side}x{side}x{channels}", tensors)


def fully_connected(depth: int, out: int) -> Layer:
    def tensors(isa: InstructionSet) -> list[te.Tensor]:
        x, w = te.placeholder((1, depth), name="x"), te.placeholder((ceil_div(out, 16), depth, 16), name="w")
        return [x, w, dense(isa, {"out_channels": out}, x, w)]

    return Layer(f"dense {depth} -> {out}", tensors)


def global_average(side: int, channels: int) -> Layer:
    def tensors(isa: InstructionSet) -> list[te.Tensor]:
        x = te.placeholder((1, side, side, channels), name="x")
        return [x, topi.divide(topi.sum(x, [1, 2]), float(side * side))]

    return Layer(f"global average {side}x{side}x{channels}", tensors)


def residual(side: int, channels: int) -> Layer:
    def tensors(isa: InstructionSet) -> list[te.Tensor]:
        x, other = (te.placeholder((1, side, side, channels), name=name) for name in "xy")
        return [x, other, topi.nn.relu(topi.add(x, other))]

    return Layer(f"add, relu {side}x{side}x{channels}", tensors)


LAYERS = [
    convolution(224, 3, 64, 7, 2, 3),
    convolution(224, 3, 16, 3, 2, 1),
    convolution(56, 64, 128, 1, 1, 0),
    convolution(56, 64, 128, 1, 2, 0),
    convolution(28, 128, 256, 1, 2, 0),
    convolution(28, 448, 160, 1, 1, 0),
    convolution(14, 256, 512, 1, 1, 0),
    convolution(7, 512, 512, 1, 1, 0),
    convolution(14, 256, 256, 3, 1, 1),
    depthwise(112, 64, 2),
    depthwise(56, 64, 1),
    pool("max", 112, 64, 3, 1),
    pool("avg", 56, 64, 2, 0),
    global_average(7, 512),
    global_average(56, 64),
    residual(56, 64),
    fully_connected(512, 1000),
    fully_connected(4096, 4096),
]


def measure(layer: Layer, isa: InstructionSet, peak: float) -> str:
    tensors = layer.tensors(isa)
    kernel, _ = prepare(schedule_function(te.create_prim_func(tensors), isa), isa)
    seconds = best_seconds(kernel)
    if layer.operations:
        rate = layer.operations / seconds
        return f"{seconds * 1e6:8.1f} us {rate / 1e9:7.1f} of {peak / 1e9:.1f} GFLOP/s {rate / peak:5.2f}"
    sizes = [4 * int(np.prod([int(extent) for extent in tensor.shape])) for tensor in tensors]
    read, written = sum(sizes[:-1]), sizes[-1]
    limit = read_seconds(read, isa) if written < read // 16 else copy_seconds(read, written)
    count = (read + written) / 1e9
    rates = f"{count / seconds:7.1f} of {count / limit:.1f} GB/s"
    return f"{seconds * 1e6:8.1f} us {rates} {limit / seconds:5.2f}"


def main() -> None:
    levels = {isa.name: isa for isa in host_instruction_sets()}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--isa", choices=levels, default=next(iter(levels)))
    isa = levels[parser.parse_args().isa]
    peak = measure_roofline(isa.name).float_ops
    print(f"{isa.name}, one thread, time / rate of what the machine can do / ratio")
    for layer in LAYERS:
        print(f"{layer.name:32s} {measure(layer, isa, peak)}", flush=True)


if __name__ == "__main__":
    main()
