"""Binary layers of a ResNet-18 at batch 64, bits in and bits out, against what the GPU multiplies on registers alone.

A layer's time is that of its launches in a CUDA graph, as in a network. Layers and loops take turns.
"""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_void_p
from dataclasses import replace

import numpy as np
import tvm

from benchmarks.binary_layers import LAYERS as SINGLE
from benchmarks.binary_layers import Layer, layer_function
from benchmarks.cuda import ceilings
from benchmarks.cuda.ceilings import popcounts
from benchmarks.cuda.device import Device, Launch, WrongError
from benchmarks.report.markdown import table
from bnnc.codegen.cuda.schedule import scheduler
from bnnc.codegen.cuda.source import cuda_source
from bnnc.ir.ops import conv_extent

BATCH = 64
LAYERS = tuple(replace(layer, batch=BATCH) for layer in SINGLE if not layer.name.startswith("dense"))
REPEATS = 20  # of a layer in its graph
CHECKED = 200  # pixels


def arrays_of(layer: Layer, func: tvm.tirx.PrimFunc) -> list[np.ndarray]:
    """Random bits and weights, thresholds amid the counts, and room for the answer, which is all ones."""
    shapes = [[int(extent) for extent in param.ty.shape] for param in func.params]
    random = np.random.default_rng(0)
    bits, weights = (random.integers(0, 2**32, shape, dtype="uint32") for shape in shapes[:2])
    length = layer.channels * layer.kernel**2
    tau = random.integers(length // 2 - 9, length // 2 + 10, shapes[2], dtype="int32")
    return [bits, weights, tau, np.full(shapes[3], 2**32 - 1, "uint32")]


def expected_words(layer: Layer, bits: np.ndarray, weights: np.ndarray, tau: np.ndarray) -> Iterator[tuple]:
    """(image, row, column) of some output pixels, and the words there: a bit is set where fewer than tau mismatch."""
    height, width = (conv_extent(extent, layer.kernel, layer.stride, 1) for extent in (layer.height, layer.width))
    random = np.random.default_rng(1)
    for place in zip(*(random.integers(0, size, CHECKED) for size in (layer.batch, height, width)), strict=True):
        image, y, x = (int(number) for number in place)
        top, left = y * layer.stride, x * layer.stride
        window = bits[image, top : top + layer.kernel, left : left + layer.kernel]
        counts = popcounts(window[None, ..., None] ^ weights).sum(axis=(1, 2, 3)).reshape(-1)[: layer.out_channels]
        set_bits = counts.astype("int32") < tau
        yield (image, y, x), np.packbits(set_bits, bitorder="little").view("<u4")


def prepare(device: Device, layer: Layer) -> c_void_p:
    """The layer's graph, right on some pixels. Raises WrongError."""
    family, architecture = device.family()
    func = layer_function(layer, family.isa)
    source = cuda_source(tvm.IRModule({"layer": scheduler(family)(func, family.isa, "layer")}), family.architectures[0])
    arrays = arrays_of(layer, func)
    held, scratch = [device.memory(array) for array in arrays], device.memory(np.zeros(source.scratch_bytes, "uint8"))
    module = device.load(source.text, architecture)
    launches = []
    for launch in source.launches["layer"]:
        addresses = tuple(
            scratch.address + pointer.offset if pointer.index is None else held[pointer.index].address
            for pointer in launch.arguments
        )
        function = device.function(module, launch.function, launch.shared_bytes)
        launches.append(Launch(function, launch.grid, launch.block, launch.shared_bytes, addresses))
    graph = device.graph(launches, REPEATS)
    device.run(graph)
    answer = held[3].read(arrays[3])
    for place, words in expected_words(layer, *arrays[:3]):
        if not np.array_equal(answer[place], words):
            raise WrongError(f"{layer.name}: other bits than numpy's at image, row, column {place}")
    return graph


def section(device: Device) -> Iterator[str]:
    """Microseconds, TOPS, and their parts of the two ceilings."""
    loops = ceilings.prepare(device)
    rows = []
    for layer in LAYERS:
        graphs = {name: graph for name, (graph, _) in loops.items()} | {"layer": prepare(device, layer)}
        seconds = device.medians(graphs)
        most = {name: operations / seconds[name] for name, (_, operations) in loops.items()}
        each = seconds["layer"] / REPEATS
        rate = layer.operations / each
        parts = (f"{100 * rate / most[name]:.0f} %" for name in (ceilings.best_on_tensor_cores(most), "popcount"))
        rows.append([layer.name, f"{each * 1e6:.2f}", f"{rate / 1e12:.4g}", *parts])
    yield from table([f"batch {BATCH}", "us", "TOPS", "of tensor cores", "of popc"], rows)
