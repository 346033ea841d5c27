"""``bnnc verify``."""

from __future__ import annotations

from pathlib import Path

import click

from bnnc.cli.console import model_argument, progress
from bnnc.cli.run import read_arrays


@click.command("verify")
@model_argument
@click.argument("library", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--input",
    "source",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Take the inputs from this .npy or .npz file: any multiple of the model's batch.",
)
@click.option("--samples", type=click.IntRange(min=1), default=8, show_default=True, help="Random inputs.")
@click.pass_context
def verify_command(ctx: click.Context, model: Path, library: Path | None, source: Path | None, samples: int) -> None:
    """Compare LIBRARY with onnxruntime running MODEL; exits 0 only if they agree.

    Without LIBRARY, MODEL is compiled for this machine first.
    """
    from bnnc.verification import verify

    inputs = None if source is None else read_arrays(source)
    with progress(verbose=False):
        report = verify(model, library, samples=samples, inputs=inputs)
    click.echo(str(report))
    ctx.exit(0 if report.agrees else 1)
