"""``bnnc targets``."""

from __future__ import annotations

import click


@click.command("targets")
def targets_command() -> None:
    """List the names that --target takes."""
    from bnnc.codegen.targets import INSTRUCTION_SETS

    click.echo("host    the best instruction set of this machine")
    click.echo("x86_64  all of the following in one library, chosen when it is loaded")
    for isa in INSTRUCTION_SETS:
        click.echo(f"  {isa.name}: {isa.vector_bits}-bit vectors, popcount by {isa.popcount}")
