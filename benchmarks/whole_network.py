"""Whole networks against onnxruntime: ``python benchmarks/whole_network.py MODEL.onnx ...`` prints a table.

Both run in one process, taking turns, with the same number of threads.
"""

from __future__ import annotations

import os
import platform
import tempfile
import time
from pathlib import Path

import click

import bnnc
from bnnc.bench import bench


@click.command()
@click.argument("models", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--threads", default=1, show_default=True)
@click.option("--runs", default=30, show_default=True)
def main(models: tuple[Path, ...], threads: int, runs: int) -> None:
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores; threads: {threads}")
    print(f"{'model':24}{'compile s':>10}{'.so bytes':>12}{'bnnc ms':>10}{'ort ms':>10}{'speedup':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for model in models:
            library = Path(folder) / f"{model.stem}.so"
            start = time.perf_counter()
            bnnc.compile(model, target="host", output=library)
            seconds = time.perf_counter() - start
            report = bench(library, threads=threads, runs=runs, model=model)
            ours, theirs = report.timings
            print(
                f"{model.stem:24}{seconds:10.1f}{library.stat().st_size:12,}"
                f"{ours.median:10.3f}{theirs.median:10.3f}{report.speedup:8.2f}x"
            )


if __name__ == "__main__":
    main()
