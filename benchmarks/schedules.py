"""What the schedules' models choose against everything there is to choose from: ``python -m benchmarks.schedules``.

All candidates of each binary layer of benchmarks.binary_layers are measured, on one thread, with their data in the
caches. ``share`` is the best time over that of the model's choice.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from benchmarks.binary_layers import LAYERS, layer_function
from bnnc.codegen.targets import host_instruction_sets
from bnnc.codegen.tuning.candidates import candidates
from bnnc.codegen.tuning.measure import Meter

LEVELS = {isa.name: isa for isa in host_instruction_sets()}


@click.command(help=__doc__)
@click.option("--isa", "name", type=click.Choice(list(LEVELS)), default=next(iter(LEVELS)), show_default=True)
@click.option("--most", default=1000, show_default=True, help="Candidates of each layer.")
def main(name: str, most: int) -> None:
    isa, meter = LEVELS[name], Meter()
    print(f"{isa.name}\n{'layer':28}{'candidates':>11}{'model us':>10}{'best us':>9}{'share':>7}  best")
    for layer in LAYERS:
        found = candidates(layer_function(layer, isa), isa, most)
        times = []
        for candidate in found:
            with tempfile.TemporaryDirectory() as folder:
                seconds = meter.seconds(candidate.func, isa, Path(folder))
            times.append(seconds if isinstance(seconds, float) else float("inf"))
        best = min(range(len(found)), key=times.__getitem__)
        row = f"{layer.name:28}{len(found):11}{times[0] * 1e6:10.1f}{times[best] * 1e6:9.1f}"
        print(f"{row}{times[best] / times[0]:7.2f}  {found[best].choices}", flush=True)


if __name__ == "__main__":
    main()
