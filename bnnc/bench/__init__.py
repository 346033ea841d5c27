"""Time a compiled library, alone or taking turns with onnxruntime, and each of its layers against the roofline."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bnnc.bench import machine
from bnnc.bench.timing import Contender, Timing, onnxruntime_runner, random_inputs, take_turns
from bnnc.errors import UsageError
from bnnc.session import load

if TYPE_CHECKING:
    from bnnc.bench.profile import LayerTime
    from bnnc.bench.roofline import Roofline

__all__ = ["BenchReport", "Timing", "bench", "onnxruntime_runner", "random_inputs", "take_turns"]


@dataclass(frozen=True)
class BenchReport:
    """``timings``: bnnc's, then onnxruntime's; ``speedup``: onnxruntime's median over bnnc's.

    ``roofline`` and ``layers`` are filled by profiling.
    """

    library: str
    isa: str
    threads: int
    machine: dict[str, str | int]
    timings: list[Timing]
    speedup: float | None = None
    roofline: Roofline | None = None
    layers: list[LayerTime] = field(default_factory=list)


def bench(
    library: str | Path,
    *,
    threads: int = 1,
    runs: int = 50,
    profile: bool = False,
    model: str | Path | None = None,
) -> BenchReport:
    """Run ``library`` on standard normal inputs; with ``model``, take turns with onnxruntime.

    With ``profile`` also time each layer, and measure the machine's roofline with the library's instruction set
    before and after.
    """
    with load(library, threads=threads, profile=profile) as session:
        inputs = random_inputs(session.inputs)
        contenders: dict[str, Contender] = {"bnnc": lambda: session.run(inputs)}
        if model is not None:
            contenders["onnxruntime"] = onnxruntime_runner(model, inputs, threads)
        roofline, layers = None, []
        if profile:
            from bnnc.bench.profile import layer_times
            from bnnc.bench.roofline import measure

            if session.isa.startswith("sm_"):
                raise UsageError(f"{library}: no roofline is known for GPUs; profile with BNNC_DEVICE=cpu")
            before, stages = measure(session.isa, threads), []
            timings = take_turns(contenders, runs, lambda: stages.append([s for _, s in session.stage_times()]))
            roofline = before.best(measure(session.isa, threads))
            layers = layer_times(session, stages, roofline)
        else:
            timings = take_turns(contenders, runs)
    return BenchReport(
        library=Path(library).name,
        isa=session.isa,
        threads=threads,
        machine=machine.describe(),
        timings=timings,
        speedup=timings[1].median / timings[0].median if model is not None else None,
        roofline=roofline,
        layers=layers,
    )
