"""Time a compiled library, alone or alternating with onnxruntime in one process.

Alternating matters: on a shared machine two separate runs measure two different machines.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from bnnc.session import load

WARM_UP = 5


@dataclass(frozen=True)
class Timing:
    """One contender's times in milliseconds."""

    name: str
    median: float
    p90: float
    minimum: float


@dataclass(frozen=True)
class BenchReport:
    """``speedup``: onnxruntime's median over bnnc's; ``stages``: (layer, milliseconds) of the last run."""

    timings: list[Timing]
    speedup: float | None = None
    stages: list[tuple[str, float]] = field(default_factory=list)


def bench(
    library: str | Path,
    *,
    threads: int = 1,
    runs: int = 50,
    profile: bool = False,
    model: str | Path | None = None,
) -> BenchReport:
    """Run ``library`` on standard normal inputs; with ``model``, take turns with onnxruntime."""
    with load(library, threads=threads, profile=profile) as session:
        inputs = random_inputs(session.inputs)
        contenders: dict[str, Callable[[], Any]] = {"bnnc": lambda: session.run(inputs)}
        if model is not None:
            contenders["onnxruntime"] = onnxruntime_runner(model, inputs, threads)
        timings = take_turns(contenders, runs)
        stages = [(name, seconds * 1e3) for name, seconds in session.stage_times()] if profile else []
    speedup = timings[1].median / timings[0].median if model is not None else None
    return BenchReport(timings, speedup, stages)


def random_inputs(ports: Any) -> dict[str, np.ndarray]:
    """A standard normal array per input, in its shape and dtype; the seed is fixed."""
    generator = np.random.default_rng(0)
    return {port.name: generator.standard_normal(port.shape).astype(port.dtype) for port in ports}


def onnxruntime_runner(model: str | Path, inputs: dict[str, np.ndarray], threads: int) -> Callable[[], Any]:
    """A call of onnxruntime's CPU provider with the same threads; QONNX nodes first become standard ones."""
    import onnxruntime

    from bnnc.frontend import load_model
    from bnnc.frontend.reference import to_standard_onnx

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    shapes = {name: value.shape for name, value in inputs.items()}
    standard = to_standard_onnx(load_model(model, shapes)).SerializeToString()
    session = onnxruntime.InferenceSession(standard, options, providers=["CPUExecutionProvider"])
    return lambda: session.run(None, inputs)


def take_turns(contenders: dict[str, Callable[[], Any]], runs: int) -> list[Timing]:
    """Every contender once per round, ``runs`` rounds after ``WARM_UP`` unmeasured ones."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for turn in range(WARM_UP + runs):
        for name, call in contenders.items():
            start = time.perf_counter()
            call()
            elapsed = (time.perf_counter() - start) * 1e3
            if turn >= WARM_UP:
                times[name].append(elapsed)
    return [
        Timing(name, float(np.median(values)), float(np.percentile(values, 90)), min(values))
        for name, values in times.items()
    ]
