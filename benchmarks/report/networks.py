"""Whole networks: every peer once per round, all in one process, medians over the rounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

import onnx

from benchmarks.models import NETWORKS
from benchmarks.peers import PEERS
from benchmarks.peers.contender import MissingError, Network, Run
from benchmarks.report.markdown import table

WARM_UP = 2


def networks(paths: Sequence[Path], folder: Path, batch: int = 1) -> Iterator[Network]:
    """The files, each of its own batch; without any, the networks built in benchmarks/models."""
    for path in paths:
        yield Network(path.stem, path, folder)
    for name, build in NETWORKS.items() if not paths else ():
        path = folder / f"{name}_batch{batch}.onnx"
        if not path.exists():
            onnx.save(build(batch=batch), path)
        yield Network(name, path, folder)


def medians(contenders: dict[str, Run], runs: int) -> dict[str, float]:
    """Median milliseconds of each, all taking turns.

    A turn is two runs, of which the second counts: the first finds the caches full of another peer's weights.
    """
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for turn in range(WARM_UP + runs):
        for name, run in contenders.items():
            run()
            seconds = run()
            if turn >= WARM_UP:
                times[name].append(seconds * 1e3)
    return {name: median(values) for name, values in times.items()}


def measure(network: Network, threads: int, runs: int) -> tuple[dict[str, float], dict[str, str]]:
    """Milliseconds by peer, and why the others are missing."""
    missing = {}
    with ExitStack() as stack:
        contenders: dict[str, Run] = {}
        for peer in PEERS:
            try:
                contenders[peer.name] = stack.enter_context(peer.prepare(network, threads))
            except MissingError as reason:
                missing[peer.name] = str(reason)
        return medians(contenders, runs), missing


def section(measured: Iterable[Network], threads: int, runs: int) -> Iterator[str]:
    """Milliseconds and ratios to bnnc, then why a peer is missing."""
    rows, reasons = [], dict[str, None]()
    for network in measured:
        times, missing = measure(network, threads, runs)
        ours = times.pop(PEERS[0].name)
        theirs = (times.get(peer.name) for peer in PEERS[1:])
        cells = ["-" if time is None else f"{time:.2f} ({time / ours:.1f})" for time in theirs]
        rows.append([network.name, f"{ours:.3f}", *cells])
        reasons |= {f"{name} skipped: {reason}.": None for name, reason in missing.items()}
    yield from table(["ms (ratio)", *(peer.name for peer in PEERS)], rows)
    for reason in reasons:
        yield from ("", reason)
