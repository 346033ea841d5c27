"""The ``bnnc`` command. One file per command; each only parses flags, calls the API and prints."""

from __future__ import annotations

import click

import bnnc
from bnnc.cli.bench import bench_command
from bnnc.cli.compile import compile_command
from bnnc.cli.console import Group
from bnnc.cli.convert import convert_command
from bnnc.cli.inspect import inspect_command
from bnnc.cli.package import package_command
from bnnc.cli.run import run_command
from bnnc.cli.targets import targets_command
from bnnc.cli.verify import verify_command


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(bnnc.__version__, prog_name="bnnc")
def main() -> None:
    """Compile binarized neural networks ahead of time into self-contained libraries.

    Exit codes: 0 fine, 1 the answer is no (verify), 2 bad input or usage.
    """


for command in (
    compile_command,
    inspect_command,
    run_command,
    verify_command,
    bench_command,
    convert_command,
    package_command,
    targets_command,
):
    main.add_command(command)
