"""``bnnc inspect``."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from bnnc.cli.console import (
    kernel_option,
    model_argument,
    params_argument,
    progress,
    shape_option,
    sign_zero_option,
    target_option,
)


@click.command("inspect")
@model_argument
@params_argument
@target_option
@shape_option
@sign_zero_option
@kernel_option
def inspect_command(
    model: Path,
    params: Path | None,
    target: str,
    input_shapes: tuple[tuple[str, tuple[int, ...]], ...],
    sign_zero: str,
    kernels: tuple[tuple[str, str], ...],
) -> None:
    """Show what each layer of MODEL becomes: bits, kernel, bytes, operations, or why it stays float."""
    from bnnc.inspection import inspect

    with progress(verbose=False):
        report = inspect(
            model,
            target=target,
            params=params,
            input_shapes=dict(input_shapes),
            sign_zero=sign_zero,
            kernels=dict(kernels),
        )
    table = Table("layer", "op", "kernel", "why", box=None)
    for title in ("bits", "before", "after", "operations"):
        table.add_column(title, justify="right")
    for layer in report.layers:
        table.add_row(
            layer.name,
            layer.op,
            layer.kernel,
            layer.reason or "",
            str(layer.bits),
            f"{layer.bytes_before:,}",
            f"{layer.bytes_after:,}",
            f"{layer.operations:,}",
        )
    # Piped into a file or grep, a table must not be cut.
    Console(width=None if Console().is_terminal else 1000, highlight=False, markup=False).print(table)
    click.echo(f"weights {report.weights_bytes:,} bytes in the library")
    click.echo(
        f"memory of an instance: {report.arena_bytes:,} bytes arena (the largest live set takes "
        f"{report.arena_bound:,}), {report.frames_bytes:,} frames, {report.persistent_bytes:,} persistent"
    )
    if report.slices > 1:
        click.echo(
            f"the batch is computed in {report.slices} slices, and the numbers are those of one; threads compute them "
            "side by side, in an arena and frames each"
        )
    for message in report.messages:
        click.echo(str(message))
