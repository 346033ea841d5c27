"""Whole networks on the GPU: right layer by layer; images per second beside PyTorch; how long one image takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import onnx

import bnnc
from benchmarks.cuda import ceilings, torch_fp16
from benchmarks.cuda.device import Device, Launch, WrongError
from benchmarks.models import NETWORKS
from benchmarks.peers.bnnc_host import SIGN_ZERO
from benchmarks.peers.contender import MissingError, Network, Run, timed
from benchmarks.report.markdown import table
from benchmarks.report.networks import medians
from bnnc.gpu.arrays import GpuArray

BUILDERS = {name: NETWORKS[name] for name in ("quicknet", "birealnet18")}
BATCHES = (1, 8, 64, 256)
RUNS = 15
LAUNCHES = 100  # of an empty kernel, in a graph


def networks(folder: Path, batches: Iterable[int]) -> Iterator[tuple[int, Network]]:
    for name, build in BUILDERS.items():
        for batch in batches:
            path = folder / f"{name}_batch{batch}.onnx"
            if not path.exists():
                onnx.save(build(batch=batch), path)
            yield batch, Network(name, path, folder)


def library(network: Network, device: Device) -> Path:
    """The network compiled for the GPU's architecture."""
    path = network.path.with_suffix(".so")
    if not path.exists():
        _, architecture = device.family()
        bnnc.compile(network.path, target=f"cuda:{architecture}", output=path, sign_zero=SIGN_ZERO)
    return path


def check(device: Device, folder: Path) -> Iterator[str]:
    """Every tensor that a network stores against onnxruntime's, from the same values in front of it.

    Raises WrongError.
    """
    rows = []
    for batch, network in networks(folder, BATCHES):
        with bnnc.load(library(network, device), device="cuda") as session:
            report = bnnc.verify(network.path, session, samples=1)
        if not report.agrees:
            raise WrongError(f"{network.name}, batch {batch}: {report.first_wrong} differs from onnxruntime's")
        found = report.rows.values()
        numbers = [len(found), sum(row.elements for row in found), sum(row.at_threshold for row in found), 0]
        rows.append([network.name, f"{batch}", *(f"{number}" for number in numbers)])
    yield from table(["network", "batch", "tensors", "values", "at a threshold", "wrong"], rows)


@contextmanager
def prepare(network: Network, device: Device) -> Iterator[Run]:
    """A run on arrays in the GPU's memory."""
    with bnnc.load(library(network, device), device="cuda") as session:
        inputs, outputs = (
            {port.name: GpuArray(device.gpu, port.shape, port.dtype) for port in ports}
            for ports in (session.inputs, session.outputs)
        )
        for name, values in network.inputs.items():
            inputs[name].memory.write(values)
        yield timed(lambda: session.run(inputs, out=outputs))


def images(device: Device, folder: Path) -> Iterator[str]:
    """Images per second of both, taking turns; arrays are in the GPU's memory, and a run is waited for."""
    rows, reasons = [], dict[str, None]()
    for batch, network in networks(folder, BATCHES):
        with ExitStack() as stack:
            contenders = {"bnnc": stack.enter_context(prepare(network, device))}
            try:
                contenders["torch"] = stack.enter_context(torch_fp16.prepare(network))
            except MissingError as reason:
                reasons[f"PyTorch skipped: {reason}."] = None
            times = medians(contenders, RUNS)
        per_second = {name: batch / time * 1e3 for name, time in times.items()}
        ratio = f"{times['torch'] / times['bnnc']:.1f}" if "torch" in times else "-"
        theirs = f"{per_second['torch']:.0f}" if "torch" in times else "-"
        rows.append([network.name, f"{batch}", f"{per_second['bnnc']:.0f}", theirs, ratio])
    yield from table(["network", "batch", "bnnc images/s", "PyTorch fp16 images/s", "ratio"], rows)
    for reason in reasons:
        yield from ("", reason)


def latency(device: Device, folder: Path) -> Iterator[str]:
    """Microseconds of one image, beside those that its stages take by the GPU's clock, one by one."""
    rows = []
    for _, network in networks(folder, [1]):
        with ExitStack() as stack:
            session = stack.enter_context(bnnc.load(library(network, device), device="cuda"))
            times = medians(
                {
                    "resident": stack.enter_context(prepare(network, device)),
                    "host": timed(lambda s=session, x=network.inputs: s.run(x)),
                },
                RUNS,
            )
        with bnnc.load(library(network, device), device="cuda", profile=True) as session:
            sums = []
            for _ in range(RUNS):
                session.run(network.inputs)
                sums.append(sum(seconds for _, seconds in session.stage_times()))
        milliseconds = [times["resident"], times["host"], 1e3 * float(np.median(sums))]
        rows.append([network.name, *(f"{time * 1e3:.1f}" for time in milliseconds)])
    yield from table(["batch 1, us", "arrays on the GPU", "arrays in host memory", "stages, one by one"], rows)
    alone, each = empty_launch(device)
    yield ""
    yield f"An empty kernel: {alone * 1e6:.1f} us until it is known to be done, {each * 1e6:.2f} us in a graph of many."


def empty_launch(device: Device) -> tuple[float, float]:
    """Seconds of a launch of a kernel that does nothing: as Python waits for it, and of each of many in a graph."""
    _, architecture = device.family()
    module = device.load(ceilings.source(), architecture)
    argument = device.memory(np.zeros(1, "uint32")).address
    nothing = Launch(device.function(module, "measure_nothing"), (1, 1, 1), (32, 1, 1), 0, (argument,))
    single, many = device.graph([nothing], 1), device.graph([nothing], LAUNCHES)
    waited = medians({"single": timed(lambda: device.run(single))}, RUNS)["single"] * 1e-3
    return waited, device.medians({"many": many})["many"] / LAUNCHES
