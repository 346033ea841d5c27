"""Binary layers of the shapes of a ResNet-18 against OpenVINO's BinaryConvolution, one thread, taking turns.

Beside both stands the time of the same work at the roofline: counting bits on registers, measured in the same rounds.
No kernel can be faster, so it also bounds how far ahead of OpenVINO one can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median

import numpy as np

from benchmarks.binary_layers import LAYERS, Layer, counting
from benchmarks.binary_layers import prepare as prepare_bnnc
from benchmarks.peers import openvino_binary
from benchmarks.peers.contender import MissingError, timed
from benchmarks.report.markdown import table
from bnnc.bench.loops import compile_loops
from bnnc.codegen.targets import InstructionSet

ROUNDS = 15
REPEATS = 10  # runs in one turn; their mean counts


@dataclass(frozen=True)
class Seconds:
    """Of one layer: bnnc's kernel, OpenVINO's two, OpenVINO's whole request, and the work at the roofline."""

    bnnc: float
    kernels: float
    request: float
    roofline: float


def measure(layer: Layer, isa: InstructionSet) -> Seconds:
    """Medians. Raises MissingError."""
    run, _ = prepare_bnnc(layer, isa)
    count, operations = counting(compile_loops(isa), isa)
    random = np.random.default_rng(0)
    border = layer.kernel // 2
    image = random.standard_normal((1, layer.channels, layer.height - 2 * border, layer.width - 2 * border))
    image = image.astype("float32")
    weight = random.integers(0, 2, (layer.out_channels, layer.channels, layer.kernel, layer.kernel))
    ours, kernels, requests, counted = [], [], [], []
    with ExitStack() as stack:
        infer, seconds = stack.enter_context(openvino_binary.prepare(layer, weight))
        for _ in range(ROUNDS):
            run()
            ours.append(timed(lambda: [run() for _ in range(REPEATS)])() / REPEATS)
            counted.append(timed(count)())
            infer(image)
            spent = [(timed(lambda: infer(image))(), seconds()) for _ in range(REPEATS)]
            requests.append(sum(whole for whole, _ in spent) / REPEATS)
            kernels.append(sum(inside for _, inside in spent) / REPEATS)
    roofline = median(counted) * layer.operations / operations
    return Seconds(median(ours), median(kernels), median(requests), roofline)


def section(isa: InstructionSet) -> Iterator[str]:
    rows = []
    try:
        for layer in LAYERS:
            if not layer.name.startswith("dense"):
                of = measure(layer, isa)
                times = [f"{seconds * 1e6:.1f}" for seconds in (of.roofline, of.bnnc, of.kernels, of.request)]
                ratios = (of.kernels / of.bnnc, of.kernels / of.roofline, of.request / of.bnnc)
                rows.append([layer.name, *times, *(f"{ratio:.2f}" for ratio in ratios)])
    except MissingError as reason:
        yield f"Skipped: {reason}."
        return
    columns = ["roofline us", "bnnc us", "quantizer + convolution us", "request us", "ratio", "at most", "of requests"]
    yield from table(["layer", *columns], rows)
