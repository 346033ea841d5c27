"""``bnnc targets``."""

from __future__ import annotations

import click
from rich.console import Console
from rich.table import Table

from bnnc.errors import BnncError

NEEDS = """
A shared library needs one of the linkers beside its target, a static one (--emit a) needs none. lld is
`apt install lld`, ziglang is `pip install 'bnnc[cross]'`, and ANDROID_NDK_HOME says where an NDK is.
Others are given in TVM's words: {"kind": "llvm", "mtriple": "aarch64-unknown-linux-gnu", "mcpu": "cortex-a76"}
"""


@click.command("targets")
def targets_command() -> None:
    """List the names that --target takes, what they mean, and which linker makes libraries for them here."""
    from bnnc.codegen.linkers import find_linker, wanted
    from bnnc.codegen.targets import BOARDS, TARGETS, host_instruction_sets

    table = Table("target", "platform", "instruction sets", "linked by", "found", box=None)
    try:
        usable = {isa.name for isa in host_instruction_sets()}
        table.add_row("host", "this machine", host_instruction_sets()[0].name)
    except BnncError as error:
        usable = set()
        table.add_row("host", "this machine", str(error))
    for name, target in TARGETS.items():
        levels = ", ".join(isa.name for isa in target.instruction_sets)
        if name == levels:
            levels = "runs here" if name in usable else "does not run here"
        if target.gpus:
            levels = f"{', '.join(a for family in target.gpus for a in family.architectures)}; without a GPU {levels}"
        platform = f"{target.platform.name}: {BOARDS[name][2]}" if name in BOARDS else target.platform.name
        try:
            found = find_linker(target.platform).name
        except BnncError as error:
            found = f"none: {error}" if "ANDROID_NDK_HOME" in str(error) else "none"
        table.add_row(name, platform, levels, ", ".join(wanted(target.platform)), found)
    # Piped into a file or grep, a table must not be cut.
    Console(width=None if Console().is_terminal else 1000, highlight=False, markup=False).print(table)
    click.echo(NEEDS, nl=False)
