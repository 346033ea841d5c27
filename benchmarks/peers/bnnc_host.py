"""bnnc, for this machine's instruction set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import bnnc
from benchmarks.peers.contender import Network, Peer, Run, timed

SIGN_ZERO = "pos"
"""What training code means by torch.sign; without it, layers behind an ONNX Sign would have to stay float."""


def version() -> str:
    return f"bnnc {bnnc.__version__}"


@contextmanager
def prepare(network: Network, threads: int) -> Iterator[Run]:
    library = network.folder / f"{network.name}.so"
    if not library.exists():
        bnnc.compile(network.path, output=library, sign_zero=SIGN_ZERO)
    with bnnc.load(library, threads=threads) as session:
        yield timed(lambda: session.run(network.inputs))


PEER = Peer("bnnc", version, prepare)
