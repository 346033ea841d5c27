"""``bnnc targets``."""

from __future__ import annotations

import click

from bnnc.errors import BnncError


@click.command("targets")
def targets_command() -> None:
    """List the names that --target takes, what runs on this machine, and which linker makes libraries for it."""
    from bnnc.codegen.targets import TARGETS, host_instruction_sets
    from bnnc.codegen.toolchain import find_linker

    try:
        usable = {isa.name for isa in host_instruction_sets()}
        click.echo(f"host              this machine's best: {host_instruction_sets()[0].name}")
    except BnncError as error:
        usable = set()
        click.echo(f"host              not here: {error}")
    for name, target in TARGETS.items():
        if target.gpus:
            architectures = ", ".join(a for family in target.gpus for a in family.architectures)
            about = f"NVIDIA GPUs ({architectures}), and x86_64 for where there is none"
        elif len(target.instruction_sets) > 1:
            about = "all x86-64 levels in one library, which picks the best when it is loaded"
        else:
            (isa,) = target.instruction_sets
            count = {"vector": "one instruction", "byte": "bytes", "byte_lut": "table look-up"}[isa.popcount]
            about = f"{isa.vector_bits}-bit vectors, bits counted by {count}"
            if name == isa.name:
                about += "; runs here" if isa.name in usable else "; does not run here"
        try:
            linker = f"linked by {find_linker(target.platform).name}"
        except BnncError as error:
            linker = str(error)
        click.echo(f"{name:17} {about}; {linker}")
