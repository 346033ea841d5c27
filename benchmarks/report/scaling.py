"""bnnc alone: one thread and two, batches of one and of eight. No peer lives while this is measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from benchmarks.peers import bnnc_host
from benchmarks.peers.contender import Network
from benchmarks.report.markdown import table
from benchmarks.report.networks import medians, networks
from bnnc.bench.roofline import measure
from bnnc.codegen.targets import InstructionSet


def threads(measured: Iterable[Network], isa: InstructionSet, runs: int) -> Iterator[str]:
    """What two threads give on registers, then in networks. Both take turns; an idle session's threads sleep."""
    one, two = (measure(isa.name, n).best(measure(isa.name, n)).binary_ops for n in (1, 2))
    yield f"Two threads that only count bits on registers are {two / one:.2f} times as fast as one."
    yield ""
    rows = []
    for network in measured:
        with ExitStack() as stack:
            contenders = {str(n): stack.enter_context(bnnc_host.prepare(network, n)) for n in (1, 2)}
            times = medians(contenders, runs)
        rows.append([network.name, f"{times['1']:.3f}", f"{times['2']:.3f}", f"{times['1'] / times['2']:.2f}"])
    yield from table(["network", "1 thread ms", "2 threads ms", "ratio"], rows)


def batches(folder: Path, runs: int) -> Iterator[str]:
    """Milliseconds per image of the networks in benchmarks/models, one thread."""
    rows = []
    for single, eight in zip(networks([], folder), networks([], folder, batch=8), strict=True):
        with ExitStack() as stack:
            contenders = {
                str(n): stack.enter_context(bnnc_host.prepare(network, 1)) for n, network in ((1, single), (8, eight))
            }
            times = medians(contenders, runs)
        each = times["8"] / 8
        rows.append([single.name, f"{times['1']:.3f}", f"{each:.3f}", f"{times['1'] / each:.2f}"])
    yield from table(["network", "batch 1, ms per image", "batch 8", "ratio"], rows)
