"""onnxruntime's CPU provider on the model as exported: binary layers run in float32."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import onnxruntime

from benchmarks.peers.contender import Network, Peer, Run, timed


def version() -> str:
    return f"onnxruntime {onnxruntime.__version__}"


def session(model: bytes, threads: int) -> onnxruntime.InferenceSession:
    """All graph optimizations. Threads do not spin between runs, where they would slow whoever runs next."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.force_spinning_stop", "1")
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


@contextmanager
def prepare(network: Network, threads: int) -> Iterator[Run]:
    ready = session(network.standard.SerializeToString(), threads)
    yield timed(lambda: ready.run(None, network.inputs))


PEER = Peer("onnxruntime fp32", version, prepare)
