"""OpenVINO's CPU plugin on the model as exported, in float32, tuned for latency."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.peers.contender import MissingError, Network, Peer, Run, timed


def version() -> str:
    if importlib.util.find_spec("openvino") is None:
        raise MissingError("the package openvino is not installed")
    import openvino

    return f"openvino {openvino.__version__.split('-')[0]}"


def settings(threads: int) -> dict[str, object]:
    """Of a model that is compiled for one request at a time; without the last, it computes in bfloat16 where it can."""
    return {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": 1,
        "INFERENCE_PRECISION_HINT": "f32",
    }


@contextmanager
def prepare(network: Network, threads: int) -> Iterator[Run]:
    version()
    import openvino

    core = openvino.Core()
    model = core.read_model(network.standard.SerializeToString())
    request = core.compile_model(model, "CPU", settings(threads)).create_infer_request()
    yield timed(lambda: request.infer(network.inputs, share_inputs=True))


PEER = Peer("OpenVINO fp32", version, prepare)
