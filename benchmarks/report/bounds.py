"""Whole networks against the sum of their layers' own rooflines, one thread.

A layer takes at least the longer of

    compute   operations / the measured peak of its kind: xor, popcount and add, or multiply-add of bytes or floats,
              on registers
    memory    activations read and written once, at the bandwidth of an array of their size, plus constants read
              once, at the bandwidth of an array as large as all the network's constants and working memory:
              one inference lies between two uses of a weight, one layer between two uses of an activation

Operations count windows at the border as full. Written bytes are copied (each beside one that is read), the rest is
read. Everything else a layer does, its thresholds, additions and packing, counts as nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

import numpy as np

import bnnc
from benchmarks.kernel_calls import KernelCall, kernel_calls
from benchmarks.peers.bnnc_host import SIGN_ZERO, library
from benchmarks.peers.contender import Network, timed
from benchmarks.report.markdown import table
from bnnc.bench.roofline import SIZES, Roofline
from bnnc.bench.roofline import measure as measure_roofline
from bnnc.codegen.lower import lower
from bnnc.codegen.targets import InstructionSet
from bnnc.compiler import build_network
from bnnc.layers import Layer, describe

WARM_UP = 3


@dataclass(frozen=True)
class Stage:
    """One kernel call: microseconds it took, and what it would take at its roofline."""

    name: str
    kind: str
    measured: float
    bound: float


@dataclass(frozen=True)
class Bound:
    """``whole`` is the milliseconds of a run; stages are timed in runs of their own."""

    whole: float
    stages: list[Stage]

    @property
    def total(self) -> float:
        """Milliseconds: the sum of the rooflines."""
        return sum(stage.bound for stage in self.stages) / 1e3


def layer_seconds(layer: Layer, call: KernelCall, footprint: int, roofline: Roofline) -> float:
    """The roofline of one layer."""
    compute = roofline.compute_seconds(layer.operations, layer.bits, layer.planes)
    return max(compute, roofline.memory_seconds(call.read, call.written, call.weights, footprint))


def measure(network: Network, isa: InstructionSet, roofline: Roofline, runs: int) -> Bound:
    """Times of ``network`` on its own, everything warm."""
    module = build_network(network.path, sign_zero=SIGN_ZERO).module
    calls, live = kernel_calls(lower(module, isa))
    footprint = sum(call.weights for call in calls) + live
    bounds = {
        call.name: (layer.op, layer_seconds(layer, call, footprint, roofline) * 1e6)
        for call, layer in zip(calls, describe(module), strict=True)
        if not call.once
    }
    with bnnc.load(library(network)) as session:
        run = timed(session.bind(network.inputs))
        whole = median([run() for _ in range(runs + WARM_UP)][WARM_UP:]) * 1e3
    with bnnc.load(library(network), profile=True) as session:
        times = []
        for _ in range(runs + WARM_UP):
            session.run(network.inputs)
            times.append([seconds * 1e6 for _, seconds in session.stage_times()])
        names = [name for name, _ in session.stage_times()]
    measured = dict(zip(names, np.median(times[WARM_UP:], axis=0), strict=True))
    stages = [Stage(name, op, measured.get(name, 0.0), bound) for name, (op, bound) in bounds.items()]
    return Bound(whole, stages)


def section(networks: Iterable[Network], isa: InstructionSet, runs: int, most: int = 4) -> Iterator[str]:
    """The ratios, then the stages that lose most of the time beyond the rooflines."""
    roofline = measure_roofline(isa.name).best(measure_roofline(isa.name))
    found = {network.name: measure(network, isa, roofline, runs) for network in networks}
    read, copied = (rates[SIZES.index(4 << 20)] for rates in (roofline.reading, roofline.copying))
    yield (
        f"Measured peaks: {roofline.binary_ops / 1e12:.2f} TOPS binary, {roofline.float_ops / 1e9:.0f} GFLOP/s; "
        f"at 4 MiB {read / 1e9:.0f} GB/s read, {copied / 1e9:.0f} GB/s copied."
    )
    yield ""
    rows = [[name, f"{b.whole:.3f}", f"{b.total:.3f}", f"{b.whole / b.total:.2f}"] for name, b in found.items()]
    yield from table(["network", "ms", "sum of rooflines", "ratio"], rows)
    yield ""
    yield "Where most of the rest goes:"
    yield ""
    rows = [
        [name, f"{s.name} ({s.kind})", f"{s.measured:.1f}", f"{s.bound:.1f}"]
        for name, b in found.items()
        for s in sorted(b.stages, key=lambda stage: stage.bound - stage.measured)[:most]
    ]
    yield from table(["network", "layer", "us", "roofline us"], rows, words=2)
