"""Who runs, and how long it takes: contenders that take turns in one process.

Taking turns matters: on a shared machine two separate runs measure two different machines.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bnnc.ports import Port

WARM_UP = 5

Contender = Callable[[], Any]


@dataclass(frozen=True)
class Timing:
    """One contender's times in milliseconds; ``times`` in the order of its runs."""

    name: str
    median: float
    p90: float
    minimum: float
    times: list[float]


def random_inputs(ports: Iterable[Port]) -> dict[str, np.ndarray]:
    """A standard normal array per input, in its shape and dtype; the seed is fixed."""
    generator = np.random.default_rng(0)
    return {port.name: generator.standard_normal(port.shape).astype(port.dtype) for port in ports}


def onnxruntime_runner(model: str | Path, inputs: dict[str, np.ndarray], threads: int) -> Contender:
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


def take_turns(
    contenders: dict[str, Contender], runs: int, after_round: Callable[[], Any] = lambda: None
) -> list[Timing]:
    """Every contender once per round, ``runs`` rounds after ``WARM_UP`` unmeasured ones.

    ``after_round`` is called after each measured one.
    """
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for turn in range(WARM_UP + runs):
        for name, call in contenders.items():
            start = time.perf_counter()
            call()
            elapsed = (time.perf_counter() - start) * 1e3
            if turn >= WARM_UP:
                times[name].append(elapsed)
        if turn >= WARM_UP:
            after_round()
    return [
        Timing(name, float(np.median(values)), float(np.percentile(values, 90)), min(values), values)
        for name, values in times.items()
    ]
