"""OpenVINO's BinaryConvolution, one layer at a time: float in, FakeQuantize with two levels, then the convolution.

The bits come out of FakeQuantize as 0 and 1: with -1 and +1, which mean the same, the CPU plugin packs them by a slow
conversion of its own. OpenVINO 2026 calls the operator deprecated for models, but its kernel is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from benchmarks.binary_layers import Layer
from benchmarks.peers.openvino_fp32 import settings, version

NODES = ("FakeQuantize", "BinaryConvolution")

Run = Callable[[np.ndarray], np.ndarray]
Seconds = Callable[[], float]


@contextmanager
def prepare(layer: Layer, weight: np.ndarray) -> Iterator[tuple[Run, Seconds]]:
    """The layer on floats [1, C, H, W] without border, which counts as -1; ``weight`` [O, C, k, k] is 0 and 1.

    The second function is what the quantizer and the convolution took of the last run, by OpenVINO's own count.
    Raises MissingError.
    """
    version()
    import openvino
    from openvino import opset1

    border = layer.kernel // 2
    size = [extent - 2 * border for extent in (layer.height, layer.width)]
    x = opset1.parameter([1, layer.channels, *size], np.float32, name="x")
    zero, one = (opset1.constant(np.full((1, 1, 1, 1), value, np.float32)) for value in (0, 1))
    threshold = opset1.constant(np.zeros((1, layer.channels, 1, 1), np.float32))
    bits = opset1.fake_quantize(x, threshold, threshold, zero, one, 2)
    packed = np.packbits(weight.astype(np.uint8).reshape(-1), bitorder="little")  # the constant does not copy it
    constant = openvino.op.Constant(openvino.Tensor(packed, openvino.Shape(weight.shape), openvino.Type.u1))
    steps, pads = [layer.stride] * 2, [border] * 2
    y = opset1.binary_convolution(bits, constant, steps, pads, pads, [1, 1], "xnor-popcount", -1.0)
    model = openvino.Model([y], [x])
    compiled = openvino.Core().compile_model(model, "CPU", settings(1) | {"PERF_COUNT": True})
    request = compiled.create_infer_request()

    def run(image: np.ndarray) -> np.ndarray:
        return request.infer({"x": image}, share_inputs=True)[0]

    def seconds() -> float:
        return sum(node.real_time.total_seconds() for node in request.profiling_info if node.node_type in NODES)

    yield run, seconds
    del packed
