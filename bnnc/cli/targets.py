"""``bnnc targets``."""

from __future__ import annotations

import click

from bnnc.errors import BnncError


@click.command("targets")
def targets_command() -> None:
    """List the names that --target takes, what this machine can run, and whether it can link libraries."""
    from bnnc.codegen.targets import INSTRUCTION_SETS, host_instruction_sets
    from bnnc.codegen.toolchain import find_linker

    try:
        usable = host_instruction_sets()
        click.echo(f"host              this machine's best: {usable[0].name}")
    except BnncError as error:
        usable = ()
        click.echo(f"host              not here: {error}")
    click.echo("x86_64            all of the following in one library, which picks the best when it is loaded")
    for isa in INSTRUCTION_SETS:
        count = "one instruction" if isa.popcount == "vector" else "table look-up"
        runs = "runs here" if isa in usable else "does not run here"
        click.echo(f"{isa.name:17} {isa.vector_bits}-bit vectors, bits counted by {count}; {runs}")
    try:
        click.echo(f"linker            {find_linker().name}")
    except BnncError as error:
        click.echo(f"linker            {error}")
