"""bnnc against its peers: ``python -m benchmarks.peers [MODEL.onnx ...] [--write docs/benchmarks.md]``.

Measures the networks built in benchmarks/models, or the files given. What the peers need of a network is prepared
before any of them is measured on it; a peer that is not installed is skipped, with the reason. The machine should
have nothing else to do.
"""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import click
import numpy as np
import onnx
import tvm

from benchmarks.peers import PEERS
from benchmarks.peers.contender import MissingError
from benchmarks.report import bounds, layers, memory, networks, scaling
from benchmarks.report.markdown import print_section
from bnnc.codegen.targets import host_instruction_sets

SECTIONS = ("machine", "threads", "batches", "bounds", "memory", "networks", "layers")
"""In the order in which they run: bnnc alone first, because the peers leave threads behind."""


def machine(peer_versions: Iterable[str]) -> Iterator[str]:
    """Processor and versions."""
    fields = dict(
        (part.strip() for part in line.split(":", 1))
        for line in Path("/proc/cpuinfo").read_text().split("\n\n")[0].splitlines()
    )
    caches = []
    for index in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        level, kind, size = ((index / name).read_text().strip() for name in ("level", "type", "size"))
        if kind != "Instruction":
            caches.append(f"L{level} {size}")
    libraries = [f"TVM {tvm.__version__}", f"onnx {onnx.__version__}", f"NumPy {np.__version__}"]
    rows = [
        ["processor", f"{fields['model name']}, family {fields['cpu family']} model {fields['model']}"],
        ["processors", f"{os.cpu_count()}; caches {', '.join(caches)}"],
        ["instruction set", host_instruction_sets()[0].name],
        ["system", f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"],
        ["versions", ", ".join([*peer_versions, *libraries])],
    ]
    yield from (f"- {name}: {value}" for name, value in rows)


def versions() -> list[str]:
    """Of the peers that are installed."""
    found = []
    for peer in PEERS:
        with suppress(MissingError):
            found.append(peer.version())
    return list(dict.fromkeys(found))


@click.command(help=__doc__)
@click.argument("models", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--threads", default=1, show_default=True, help="Of every engine, in the table of networks.")
@click.option("--batch", default=1, show_default=True, help="Of the built networks, in the table of networks.")
@click.option("--runs", default=15, show_default=True, help="Rounds that count; medians are taken over them.")
@click.option("--only", multiple=True, type=click.Choice(SECTIONS), help="Measure this and nothing else.")
@click.option("--work", type=click.Path(file_okay=False, path_type=Path), help="Keep compiled and converted networks.")
@click.option("--write", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Update this document.")
def main(
    models: tuple[Path, ...],
    threads: int,
    batch: int,
    runs: int,
    only: tuple[str, ...],
    work: Path | None,
    write: Path | None,
) -> None:
    isa = host_instruction_sets()[0]
    with tempfile.TemporaryDirectory() as temporary:
        folder = work or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        chosen = [*networks.networks(models, folder, batch)]
        single = [*networks.networks(models, folder)]
        produce: dict[str, Callable[[], Iterable[str]]] = {
            "machine": lambda: machine(versions()),
            "threads": lambda: scaling.threads(single, isa, runs),
            "batches": lambda: scaling.batches(folder, runs),
            "bounds": lambda: bounds.section(single, isa, runs),
            "memory": lambda: memory.section(single, isa, folder),
            "networks": lambda: networks.section(chosen, threads, runs),
            "layers": lambda: layers.section(isa),
        }
        for name in SECTIONS:
            if not only or name in only:
                print_section(name, produce[name], write)


if __name__ == "__main__":
    main()
