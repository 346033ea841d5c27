"""bnnc on an NVIDIA GPU: ``python -m benchmarks.cuda [--only SECTION] [--write docs/cuda.md]``.

Needs a GPU and its driver, ``pip install -e '.[cuda]'`` and, to be compared with, PyTorch for CUDA. Answers are checked
before anything is timed: a wrong one ends it, with exit code 1. Without a GPU it ends with exit code 2. The GPU should
have nothing else to do.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import click

import bnnc
from benchmarks.cuda import ceilings, layers, networks, torch_fp16
from benchmarks.cuda.device import Device, WrongError
from benchmarks.peers.contender import MissingError
from benchmarks.report.markdown import print_section
from bnnc.errors import BnncError

SECTIONS = ("machine", "check", "layers", "images", "latency", "ceilings")
"""In the order in which they run; in documents their names begin with "cuda"."""


def machine(device: Device) -> Iterator[str]:
    """The GPU, and versions."""
    versions = [f"bnnc {bnnc.__version__}", f"driver for CUDA {device.driver}"]
    with suppress(MissingError):
        versions.append(torch_fp16.version())
    major, minor = device.capability
    _, architecture = device.family()
    clock = f"{device.multiprocessors} multiprocessors, up to {device.megahertz} MHz"
    yield f"- GPU: {device.name}, sm_{major}{minor}, {clock}"
    yield f"- code for: {architecture}"
    yield f"- versions: {', '.join(versions)}"


@click.command(help=__doc__)
@click.option("--only", multiple=True, type=click.Choice(SECTIONS), help="Measure this and nothing else.")
@click.option("--work", type=click.Path(file_okay=False, path_type=Path), help="Keep compiled networks.")
@click.option("--write", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Update this document.")
def main(only: tuple[str, ...], work: Path | None, write: Path | None) -> None:
    try:
        with Device() as device, tempfile.TemporaryDirectory() as temporary:
            folder = work or Path(temporary)
            folder.mkdir(parents=True, exist_ok=True)
            produce: dict[str, Callable[[], Iterator[str]]] = {
                "machine": lambda: machine(device),
                "check": lambda: networks.check(device, folder),
                "layers": lambda: layers.section(device),
                "images": lambda: networks.images(device, folder),
                "latency": lambda: networks.latency(device, folder),
                "ceilings": lambda: ceilings.section(device),
            }
            for name in SECTIONS:
                if not only or name in only:
                    print_section(f"cuda {name}", produce[name], write)
    except WrongError as error:
        raise click.ClickException(f"wrong: {error}") from error
    except BnncError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
