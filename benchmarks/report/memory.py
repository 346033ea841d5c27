"""What a network costs beside time: compiling it, its library, and the memory of a C program that runs it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import bnnc
from benchmarks.kernel_calls import kernel_calls
from benchmarks.peers.bnnc_host import SIGN_ZERO, library
from benchmarks.peers.contender import MissingError, Network, timed
from benchmarks.report.markdown import table
from bnnc.codegen.lower import lower
from bnnc.codegen.targets import InstructionSet, resolve
from bnnc.compiler import build_network, make_library_program

HOST = Path(__file__).with_name("memory_host.c")
HEADER = Path(bnnc.__file__).parent / "codegen" / "runtime_ir"


def build_host(folder: Path) -> Path:
    """The C program. Raises MissingError without a C compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        raise MissingError("there is no C compiler (cc)")
    host = folder / "memory_host"
    if not host.exists():
        subprocess.run([compiler, "-O1", f"-I{HEADER}", HOST, "-o", host, "-ldl"], check=True)
    return host


def compile_seconds(network: Network) -> float:
    """From the ONNX file to the library, in a process that has compiled before."""
    compile = partial(bnnc.compile, network.path, output=network.folder / "timed.so", sign_zero=SIGN_ZERO)
    return timed(compile)()


def resident(network: Network, host: Path) -> int:
    """Bytes at the peak of three runs, above those of the program with inputs and outputs but without the network."""
    path = library(network).resolve()
    with bnnc.load(path) as session:
        reads, writes = ([str(port.empty().nbytes) for port in ports] for ports in (session.inputs, session.outputs))
    answer = subprocess.run([host, path, *reads, "/", *writes], check=True, capture_output=True, text=True)
    base, peak = map(int, answer.stdout.split())
    return peak - base


def planned(network: Network, isa: InstructionSet) -> tuple[int, int]:
    """Bytes of working memory that an instance allocates for tensors, and of the largest live set.

    That is the lower bound where no tensor takes the place of another while a kernel reads it.
    """
    built = build_network(network.path, sign_zero=SIGN_ZERO)
    _, live = kernel_calls(lower(built.module, isa))
    program = make_library_program(built, resolve(isa.name))
    return program.arena_bytes + program.persistent_bytes + program.frames_bytes, live


def section(networks: Iterable[Network], isa: InstructionSet, folder: Path) -> Iterator[str]:
    rows = []
    try:
        host = build_host(folder)
    except MissingError as reason:
        yield f"Skipped: {reason}."
        return
    for network in networks:
        size, live = planned(network, isa)
        numbers = (library(network).stat().st_size, resident(network, host), size, live)
        megabytes = [f"{number / 1e6:.2f}" for number in numbers]
        rows.append([network.name, f"{compile_seconds(network):.1f}", *megabytes, f"{size / live:.3f}"])
    header = ["network", "compile s", "library MB", "resident MB", "working memory MB", "largest live set MB", "ratio"]
    yield from table(header, rows)
