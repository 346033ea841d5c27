"""onnxruntime on the network quantized to 8 bits, statically, by onnxruntime's own tools on random data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from benchmarks.peers import onnxruntime_fp32
from benchmarks.peers.contender import Network, Peer, Run, timed

SAMPLES = 4
OPSET = 13
"""The first whose QuantizeLinear has a scale per channel."""


class _RandomData(CalibrationDataReader):
    def __init__(self, network: Network):
        self.samples = (network.random_inputs(seed) for seed in range(1, SAMPLES + 1))

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self.samples, None)


def quantized(network: Network) -> Path:
    """The model with QuantizeLinear and DequantizeLinear around its layers; weights have a scale per channel."""
    steps = ("fp32", "ready", "int8")
    float32, prepared, int8 = (network.folder / f"{network.path.stem}_{step}.onnx" for step in steps)
    if not int8.exists():
        model = network.standard
        if next(entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")) < OPSET:
            model = onnx.version_converter.convert_version(model, OPSET)
        onnx.save(model, float32)
        quant_pre_process(float32, prepared, skip_symbolic_shape=True)
        quantize_static(
            prepared,
            int8,
            _RandomData(network),
            quant_format=QuantFormat.QDQ,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            per_channel=True,
        )
    return int8


@contextmanager
def prepare(network: Network, threads: int) -> Iterator[Run]:
    ready = onnxruntime_fp32.session(quantized(network).read_bytes(), threads)
    yield timed(lambda: ready.run(None, network.inputs))


PEER = Peer("onnxruntime int8", onnxruntime_fp32.version, prepare)
