"""bnnc, for this machine's instruction set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import bnnc
from benchmarks.peers.contender import Network, Peer, Run, timed

SIGN_ZERO = "pos"
"""What training code means by torch.sign; without it, layers behind an ONNX Sign would have to stay float."""


def version() -> str:
    return f"bnnc {bnnc.__version__}"


def library(network: Network) -> Path:
    """The compiled network."""
    path = network.folder / f"{network.path.stem}.so"
    if not path.exists():
        bnnc.compile(network.path, output=path, sign_zero=SIGN_ZERO)
    return path


@contextmanager
def prepare(network: Network, threads: int) -> Iterator[Run]:
    with bnnc.load(library(network), threads=threads) as session:
        yield timed(lambda: session.run(network.inputs))


PEER = Peer("bnnc", version, prepare)
