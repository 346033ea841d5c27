"""``bnnc bench``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from bnnc.cli.console import library_argument, threads_option


@click.command("bench")
@library_argument
@threads_option
@click.option("--runs", type=click.IntRange(min=1), default=50, show_default=True, help="Timed runs of each.")
@click.option("--profile", is_flag=True, help="Also print the time of each stage.")
@click.option("--against", type=click.Choice(["onnxruntime"]), help="Alternate with a peer (needs --model).")
@click.option("--model", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The ONNX file.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def bench_command(
    library: Path,
    threads: int,
    runs: int,
    profile: bool,
    against: str | None,
    model: Path | None,
    as_json: bool,
) -> None:
    """Time LIBRARY on random inputs: median, 90th percentile and minimum, after a warm-up."""
    if against and model is None:
        raise click.UsageError("--against onnxruntime needs --model FILE.onnx")
    from bnnc.bench import bench

    report = bench(library, threads=threads, runs=runs, profile=profile, model=model if against else None)
    if as_json:
        click.echo(json.dumps(asdict(report), indent=2))
        return
    table = Table("milliseconds", box=None)
    for title in ("median", "p90", "min"):
        table.add_column(title, justify="right")
    for timing in report.timings:
        table.add_row(timing.name, f"{timing.median:.3f}", f"{timing.p90:.3f}", f"{timing.minimum:.3f}")
    console = Console(highlight=False, markup=False)
    console.print(table)
    if report.speedup is not None:
        click.echo(f"bnnc is {report.speedup:.2f}x as fast as onnxruntime (medians)")
    for stage, milliseconds in report.stages:
        click.echo(f"{milliseconds:9.4f}  {stage}")
