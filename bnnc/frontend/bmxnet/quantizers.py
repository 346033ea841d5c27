"""BMXNet's quantizers as ONNX nodes, with QONNX operators where those mean exactly the same.

    sign                 BipolarQuant, +1 at zero
    k bits, k <= 23      x n -> Quant(k bits, unsigned, scale 1, HALF_UP): integers 0 .. n with n = 2^k - 1
    more bits            standard operators: floor(x + 1/2), which QONNX has, is wrong for large floats

Scaling first and quantizing to integers keeps BMXNet's own order of float operations: the integers are equal, not
close, with one exception. The float just below 1/2 plus 1/2 rounds to 1, so QONNX takes it up and C's roundf down.
"""

from __future__ import annotations

import numpy as np
from onnx import TensorProto

from bnnc.frontend.bmxnet import quantization
from bnnc.frontend.bmxnet.graph import QONNX, Graph, Tensor


def sign(graph: Graph, x: Tensor, name: str) -> Tensor:
    """+1 where x >= 0, else -1."""
    return graph.node("BipolarQuant", [x, graph.constant(1.0, f"{name}_scale")], name, x.shape, QONNX)


def levels(graph: Graph, x: Tensor, bits: int, name: str) -> tuple[Tensor, int]:
    """(integers, n) with BMXNet's activation quantizer of ``bits`` equal to integers / n; computed once.

    What is quantized of a flat or padded tensor is the tensor before: then few bits are moved, not floats.
    """
    if x.levels is not None and x.levels[0] == bits:
        return x.levels[1:]
    key = (x.name, bits)
    if key not in graph.levels:
        graph.levels[key] = _quantized(graph, x, bits, name)
    return graph.levels[key]


def _quantized(graph: Graph, x: Tensor, bits: int, name: str) -> tuple[Tensor, int]:
    if x.unflattened is not None:
        inner, n = levels(graph, x.unflattened, bits, name)
        return graph.flattened(inner, f"{name}_flat"), n
    if bits == 1 and x.unpadded is not None:
        source, pads, value = x.unpadded
        inner, n = levels(graph, source, bits, name)
        return graph.pad(inner, pads, 1.0 if value >= 0 else -1.0, f"{name}_padded"), n
    if bits == 1:
        return sign(graph, x, name), 1
    n = quantization.top(bits)
    if bits <= quantization.MAX_ACTIVATION_BITS:
        scaled = graph.scalar("Mul", x, n, f"{name}_scaled")
        return unsigned(graph, scaled, bits, name), n
    low, high = graph.constant(0.0, f"{name}_low"), graph.constant(1.0, f"{name}_high")
    clipped = graph.node("Clip", [x, low, high], f"{name}_clipped", x.shape)
    integers = rounded(graph, graph.scalar("Mul", clipped, n, f"{name}_scaled"), name)
    return graph.scalar("Div", integers, n, f"{name}_value"), 1


def unsigned(graph: Graph, x: Tensor, bits: int, name: str) -> Tensor:
    """x clipped to 0 .. 2^bits - 1 and rounded, halves up, as a QONNX quantizer."""
    parameters = [
        graph.constant(float(value), f"{name}_{what}")
        for what, value in (("scale", 1), ("zero_point", 0), ("bits", bits))
    ]
    attributes = {"signed": 0, "narrow": 0, "rounding_mode": "HALF_UP"}
    return graph.node("Quant", [x, *parameters], name, x.shape, QONNX, **attributes)


def rounded(graph: Graph, x: Tensor, name: str) -> Tensor:
    """C's round: halves away from zero, exact for every float."""
    shape = x.shape
    magnitude = graph.node("Abs", [x], f"{name}_magnitude", shape)
    below = graph.node("Floor", [magnitude], f"{name}_below", shape)
    rest = graph.node("Sub", [magnitude, below], f"{name}_rest", shape)
    half = graph.constant(0.5, f"{name}_half")
    up = graph.node("GreaterOrEqual", [rest, half], f"{name}_up", shape)
    one = graph.node("Cast", [up], f"{name}_one", shape, to=TensorProto.FLOAT)
    whole = graph.node("Add", [below, one], f"{name}_whole", shape)
    signed = graph.node("Sign", [x], f"{name}_sign", shape)
    return graph.node("Mul", [signed, whole], name, shape)


def weight(graph: Graph, x: Tensor, quantized: quantization.QuantizedWeight) -> Tensor:
    """Quantized weights as a constant, behind the quantizer whose levels they are."""
    constant = graph.constant(np.ascontiguousarray(quantized.levels, "float32"), f"{x.name}_levels")
    if quantized.bits is None:
        return constant
    if quantized.bits == 1:
        return sign(graph, constant, f"{x.name}_quantized")
    # q = w / 2 + n / 2 is one of 0 .. n, and w = (q - n / 2) * 2.
    zero_point = quantized.denominator / 2
    parameters = [
        graph.constant(float(value), f"{x.name}_{what}")
        for what, value in (("scale", 2), ("zero_point", zero_point), ("bits", quantized.bits))
    ]
    attributes = {"signed": 0, "narrow": 0, "rounding_mode": "ROUND"}
    return graph.node("Quant", [constant, *parameters], f"{x.name}_quantized", constant.shape, QONNX, **attributes)
