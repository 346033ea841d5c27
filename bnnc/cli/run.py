"""``bnnc run``."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

import click
import numpy as np

from bnnc.cli.console import library_argument, threads_option
from bnnc.errors import UsageError


def read_arrays(path: Path) -> np.ndarray | dict[str, np.ndarray]:
    """The array of a ``.npy`` file, or the named arrays of a ``.npz`` file."""
    try:
        loaded = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise UsageError(f"{path}: not a .npy or .npz file") from error
    return loaded if isinstance(loaded, np.ndarray) else dict(loaded)


def write_npz(stream: BinaryIO, arrays: dict[str, np.ndarray]) -> None:
    """What np.savez writes, without its keywords: a tensor may be called "file"."""
    with ZipFile(stream, "w") as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as entry:
                np.lib.format.write_array(entry, array)


@click.command("run")
@library_argument
@click.option(
    "--input",
    "source",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    required=True,
    help=".npy for a one-input model, else .npz with the inputs' names.",
)
@click.option("--output", type=click.Path(path_type=Path), help="Write the outputs to this .npz file.")
@threads_option
def run_command(library: Path, source: Path, output: Path | None, threads: int) -> None:
    """Run the compiled LIBRARY once; prints the outputs' shapes, and writes them with --output."""
    from bnnc.session import load

    inputs = read_arrays(source)
    with load(library, threads=threads) as session:
        outputs = session.run(inputs)
    for name, value in outputs.items():
        click.echo(f"{name}: {value.dtype} {list(value.shape)}")
    if output is not None:
        try:
            with output.open("wb") as stream:
                write_npz(stream, outputs)
        except OSError as error:
            raise UsageError(f"{output}: cannot write the output: {error.strerror}") from error
