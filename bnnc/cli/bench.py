"""``bnnc bench``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from bnnc.cli.compile import check_writable
from bnnc.cli.console import library_argument, threads_option

if TYPE_CHECKING:
    from bnnc.bench import BenchReport
    from bnnc.bench.profile import LayerTime
    from bnnc.bench.roofline import Roofline


@click.command("bench")
@library_argument
@threads_option
@click.option("--runs", type=click.IntRange(min=1), default=50, show_default=True, help="Timed runs of each.")
@click.option("--profile", is_flag=True, help="Also time each layer against this machine's roofline.")
@click.option("--against", type=click.Choice(["onnxruntime"]), help="Alternate with a peer (needs --model).")
@click.option("--model", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The ONNX file.")
@click.option("--json", "as_json", is_flag=True, help="Print everything, layers and single runs too, as JSON.")
@click.option("--plot", type=click.Path(path_type=Path), help="Draw the layers into a .png or .html file.")
def bench_command(
    library: Path,
    threads: int,
    runs: int,
    profile: bool,
    against: str | None,
    model: Path | None,
    as_json: bool,
    plot: Path | None,
) -> None:
    """Time LIBRARY on random inputs: median, 90th percentile and minimum, after a warm-up."""
    if against and model is None:
        raise click.UsageError("--against onnxruntime needs --model FILE.onnx")
    from bnnc.bench import bench

    if plot is not None:
        from bnnc.bench.plot import drawing, write

        check_writable(plot, library)
        drawing(plot)
    report = bench(
        library,
        threads=threads,
        runs=runs,
        profile=profile or as_json or plot is not None,
        model=model if against else None,
    )
    if plot is not None:
        write(report, plot)
    if as_json:
        click.echo(json.dumps(asdict(report), indent=2))
        return
    _print_times(report)
    if profile and report.roofline is not None:
        _print_layers(report.layers, report.roofline)


def _print_times(report: BenchReport) -> None:
    table = Table("milliseconds", box=None)
    for title in ("median", "p90", "min"):
        table.add_column(title, justify="right")
    for timing in report.timings:
        table.add_row(timing.name, f"{timing.median:.3f}", f"{timing.p90:.3f}", f"{timing.minimum:.3f}")
    _print(table)
    if report.speedup is not None:
        click.echo(f"bnnc is {report.speedup:.2f}x as fast as onnxruntime (medians)")


def _print_layers(layers: list[LayerTime], roofline: Roofline) -> None:
    table = Table("layer", "op", box=None)
    for title in ("us", "operations", "bytes", "achieved", "roofline us", "share"):
        table.add_column(title, justify="right")
    for layer in layers:
        table.add_row(
            layer.name,
            layer.op,
            f"{layer.milliseconds * 1e3:.2f}",
            f"{layer.operations:,}",
            f"{layer.bytes:,}",
            f"{layer.rate:,.1f} {layer.unit}",
            f"{layer.bound * 1e3:.2f}",
            f"{layer.share:.0%}",
        )
    time, bound = sum(layer.milliseconds for layer in layers), sum(layer.bound for layer in layers)
    total = ("", f"{time * 1e3:.2f}", "", "", "", f"{bound * 1e3:.2f}", f"{bound / time:.0%}")
    table.add_row("all layers", *total)
    _print(table)
    threads = f"{roofline.threads} thread{'s' * (roofline.threads > 1)}"
    click.echo(
        f"roofline of {roofline.isa}, {threads}: {roofline.binary_ops / 1e9:,.0f} GOPS on bits, "
        f"{roofline.byte_ops / 1e9:,.0f} on bytes, {roofline.float_ops / 1e9:,.0f} GFLOP/s, "
        f"reading {max(roofline.reading) / 1e9:,.0f} GB/s from the nearest cache "
        f"to {roofline.reading[-1] / 1e9:,.0f} from memory"
    )


def _print(table: Table) -> None:
    # Piped into a file or grep, a table must not be cut.
    Console(width=None if Console().is_terminal else 1000, highlight=False, markup=False).print(table)
