"""``bnnc run``."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

import click
import numpy as np

from bnnc import complete_file
from bnnc.cli.compile import check_writable
from bnnc.cli.console import library_argument, threads_option
from bnnc.errors import UsageError


def read_arrays(path: Path) -> np.ndarray | dict[str, np.ndarray]:
    """The array of a ``.npy`` file, or the named arrays of a ``.npz`` file."""
    try:
        loaded = np.load(path, allow_pickle=False)
        return loaded if isinstance(loaded, np.ndarray) else dict(loaded)
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise UsageError(f"{path}: not a whole .npy or .npz file of numbers") from error


def write_npz(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """Write a ``.npz`` file, complete or not at all; np.savez adds ".npz" to names and takes no array "file"."""
    with complete_file.written(path) as partial, zipfile.ZipFile(partial, "w") as archive:
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

    if output is not None:
        check_writable(output, library)
        check_writable(output, source)
    inputs = read_arrays(source)
    with load(library, threads=threads) as session:
        outputs = session.run(inputs)
    for name, value in outputs.items():
        click.echo(f"{name}: {value.dtype} {list(value.shape)}")
    if output is not None:
        write_npz(output, outputs)
