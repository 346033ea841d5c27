"""Binary layers of the shapes of a ResNet-18 against OpenVINO's BinaryConvolution, one thread, taking turns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from statistics import median

import numpy as np

from benchmarks.binary_layers import LAYERS, Layer
from benchmarks.binary_layers import prepare as prepare_bnnc
from benchmarks.peers import openvino_binary
from benchmarks.peers.contender import MissingError, timed
from benchmarks.report.markdown import table
from bnnc.codegen.targets import InstructionSet

ROUNDS = 15
REPEATS = 10  # runs in one turn; their mean counts


def measure(layer: Layer, isa: InstructionSet) -> tuple[float, float, float]:
    """Seconds of bnnc's kernel, of OpenVINO's two, and of OpenVINO's whole request. Raises MissingError."""
    run, _ = prepare_bnnc(layer, isa)
    random = np.random.default_rng(0)
    border = layer.kernel // 2
    image = random.standard_normal((1, layer.channels, layer.height - 2 * border, layer.width - 2 * border))
    image = image.astype("float32")
    weight = random.integers(0, 2, (layer.out_channels, layer.channels, layer.kernel, layer.kernel))
    ours, kernels, requests = [], [], []
    with ExitStack() as stack:
        infer, seconds = stack.enter_context(openvino_binary.prepare(layer, weight))
        for _ in range(ROUNDS):
            run()
            ours.append(timed(lambda: [run() for _ in range(REPEATS)])() / REPEATS)
            infer(image)
            spent = [(timed(lambda: infer(image))(), seconds()) for _ in range(REPEATS)]
            requests.append(sum(whole for whole, _ in spent) / REPEATS)
            kernels.append(sum(inside for _, inside in spent) / REPEATS)
    return median(ours), median(kernels), median(requests)


def section(isa: InstructionSet) -> Iterator[str]:
    rows = []
    try:
        for layer in LAYERS:
            if not layer.name.startswith("dense"):
                ours, kernels, request = measure(layer, isa)
                times = [f"{seconds * 1e6:.1f}" for seconds in (ours, kernels, request)]
                rows.append([layer.name, *times, f"{kernels / ours:.2f}", f"{request / ours:.2f}"])
    except MissingError as reason:
        yield f"Skipped: {reason}."
        return
    yield from table(["layer", "bnnc us", "quantizer + convolution us", "request us", "ratio", "of requests"], rows)
