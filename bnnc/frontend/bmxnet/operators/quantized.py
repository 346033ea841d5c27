"""BMXNet's binary and k-bit layers.

    QActivation      the activation quantizer, or nothing when backward_only
    QConvolution     pad with zeros, quantize activations, convolve with quantized weights; with one bit on both sides
                     the answer is (K + dot) / 2, the number of agreeing bits; then the bias; then, if scaling_mode is
                     "forward" and both sides have one bit, times mean |W|
    QFullyConnected  the same for a flattened input; it knows no scaling

Zeros are padded before the sign, and sign(0) = +1: a one-bit layer pads its signs with +1. Quantized activations and
weights enter the ONNX layer as integers, and the division by their steps follows it, so sums are exact.

BinaryInferenceConvolution and BinaryInferenceFullyConnected (BMXNet-v2) are one-bit layers of packed weights.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from bnnc.frontend.bmxnet import packed_weights, quantization, quantizers
from bnnc.frontend.bmxnet.attributes import Attributes
from bnnc.frontend.bmxnet.graph import Graph, Tensor, exactly, float32
from bnnc.frontend.bmxnet.operators.layers import Window, check_bias, check_dense, convolve, take_inputs
from bnnc.frontend.bmxnet.quantization import IDENTITY_BITS, QuantizedWeight
from bnnc.frontend.bmxnet.symbol import Node


def _bits(attributes: Attributes, name: str) -> int:
    bits = attributes.integer(name, 1, least=1)
    if bits > IDENTITY_BITS:
        raise ValueError(f"{name}={bits} is not supported; BMXNet knows 1 to {IDENTITY_BITS}")
    return bits


def q_activation(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Signs, or values in 0 .. 1 in steps of 1 / n. With 32 bits it still clips."""
    (x,) = exactly(1, inputs)
    bits = _bits(node.attributes, "act_bit")
    if node.attributes.flag("backward_only", False):
        return x
    return _quantized(graph, x, bits, node.name)


def _quantized(graph: Graph, x: Tensor, bits: int, name: str) -> Tensor:
    """The quantizer's value, which knows its levels."""
    levels, n = quantizers.levels(graph, x, bits, f"{name}_output" if bits == 1 else f"{name}_levels")
    value = levels if n == 1 else graph.scalar("Div", levels, n, f"{name}_output")
    return replace(value, levels=(bits, levels, n))


class _Layer:
    """What QConvolution and QFullyConnected share: bits, weights, and what follows the sum."""

    def __init__(self, graph: Graph, node: Node, packed: bool, scaled: bool = False):
        self.graph, self.node = graph, node
        self.act_bit, self.weight_bit = _bits(node.attributes, "act_bit"), _bits(node.attributes, "weight_bit")
        self.scaled = scaled
        if node.attributes.flag("scaling_factor", False):
            raise ValueError("scaling_factor=True, of early versions, is not supported; train with scaling_mode")
        if packed and (self.act_bit, self.weight_bit) != (1, 1):
            raise ValueError(
                f"packed weights with act_bit={self.act_bit}, weight_bit={self.weight_bit} have lost information: "
                "BMXNet runs them with one bit; convert the float model instead"
            )
        if packed and scaled:
            raise ValueError(
                "packed weights with scaling_mode=forward have lost their scale; convert the float model instead"
            )
        if self.act_bit == IDENTITY_BITS:
            graph.messages.append(
                f"{node.name}: act_bit=32 leaves activations as they are, as BMXNet does on CPUs (on cuDNN it clips "
                "them to 0 .. 1)"
            )

    @property
    def binary(self) -> bool:
        return self.act_bit == 1 and self.weight_bit == 1

    def activations(self, x: Tensor) -> tuple[Tensor, int]:
        """(levels, steps per unit)."""
        if self.act_bit == IDENTITY_BITS:
            return x, 1
        return quantizers.levels(self.graph, x, self.act_bit, f"{self.node.name}_levels")

    def answer(self, dot: Tensor, length: int, denominator: int, bias: list[Tensor], weight: Tensor) -> Tensor:
        """From the sum of ``length`` products of levels to the layer's result."""
        graph, name = self.graph, self.node.name
        if self.binary:
            shifted = graph.scalar("Add", dot, length, f"{name}_shifted")
            dot = graph.scalar("Mul", shifted, 0.5, f"{name}_agreeing")
        elif denominator != 1:
            dot = graph.scalar("Div", dot, denominator, f"{name}_unscaled")
        if bias:
            check_bias(bias, dot.shape[1] or 0)
            values = float32(bias[0]).reshape(-1, *([1] * (dot.rank - 2)))
            dot = graph.node("Add", [dot, graph.constant(values, f"{name}_bias")], f"{name}_biased", dot.shape)
        if self.scaled and self.binary:
            mean = np.abs(float32(weight)).mean(dtype="float64")
            dot = graph.scalar("Mul", dot, float(np.float32(mean)), f"{name}_rescaled")
        return graph.renamed(dot, f"{name}_output")


def _packed_signs(signs: np.ndarray, shape: tuple[int, ...]) -> QuantizedWeight:
    return QuantizedWeight(np.where(signs, np.float32(1), np.float32(-1)).reshape(shape), 1, 1)


def _parameter(weight: Tensor) -> Tensor:
    if weight.array is None:
        raise ValueError("its weight is computed by the graph, which is not supported; store it in the .params file")
    return weight


def _float_weight(weight: Tensor, bits: int) -> QuantizedWeight:
    if weight.rank == 1:
        raise ValueError(
            f"its weight '{weight.name}' is packed, but the node is not marked binarized_weights_only: take the symbol "
            "file that was written with these .params"
        )
    return quantization.quantize_weight(float32(weight), bits)


def _unpacked_convolution(weight: Tensor, window: Window) -> QuantizedWeight:
    assert weight.array is not None
    if window.groups != 1:
        raise ValueError("packed weights with num_group > 1 are undefined in BMXNet; convert the float model instead")
    signs = packed_weights.unpack_convolution(weight.array, window.filters)
    taps = math.prod(window.kernel)
    if signs.shape[1] % taps:
        raise ValueError(f"{signs.shape[1]} packed weights per filter do not fill a kernel of {list(window.kernel)}")
    return _packed_signs(signs, (window.filters, signs.shape[1] // taps, *window.kernel))


def _convolution(graph: Graph, node: Node, inputs: list[Tensor], packed: bool) -> Tensor:
    scaling = node.attributes.choice("scaling_mode", ["none", "forward", "backward"], "none")
    layer = _Layer(graph, node, packed, scaling == "forward")
    window = Window.read(node.attributes)
    data, weight, *bias = take_inputs(node, inputs, node.attributes.flag("no_bias", True))
    weight = _parameter(weight)
    quantized = _unpacked_convolution(weight, window) if packed else _float_weight(weight, layer.weight_bit)
    window.check(data, quantized.levels.shape)
    levels, steps = layer.activations(data)
    pads = window.pads
    if layer.act_bit == 1 and any(pads):
        levels = graph.pad(levels, [0, 0, *pads] * 2, 1.0, f"{node.name}_padded")
        pads = (0,) * len(pads)
    dot = convolve(graph, window, [levels, quantizers.weight(graph, weight, quantized)], pads, f"{node.name}_dot")
    length = math.prod(quantized.levels.shape[1:])
    return layer.answer(dot, length, steps * quantized.denominator, bias, weight)


def _dense(graph: Graph, node: Node, inputs: list[Tensor], packed: bool) -> Tensor:
    layer = _Layer(graph, node, packed)
    hidden = node.attributes.integer("num_hidden", least=1)
    data, weight, *bias = take_inputs(node, inputs, node.attributes.flag("no_bias", True))
    weight = _parameter(weight)
    node.attributes.flag("flatten", True)
    if packed:
        assert weight.array is not None
        signs = packed_weights.unpack_dense(weight.array, hidden)
        quantized = _packed_signs(signs, signs.shape)
    else:
        quantized = _float_weight(weight, layer.weight_bit)
    levels, steps = layer.activations(data)
    levels = graph.flattened(levels, f"{node.name}_flat")
    check_dense(levels, quantized.levels.shape, hidden)
    dot = graph.node(
        "Gemm",
        [levels, quantizers.weight(graph, weight, quantized)],
        f"{node.name}_dot",
        (levels.shape[0], hidden),
        transB=1,
    )
    return layer.answer(dot, quantized.levels.shape[1], steps * quantized.denominator, bias, weight)


def q_convolution(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """QConvolution and QConvolution_v1, of float weights or of packed ones."""
    return _convolution(graph, node, inputs, node.attributes.flag("binarized_weights_only", False))


def q_fully_connected(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """QFullyConnected, of float weights or of packed ones."""
    return _dense(graph, node, inputs, node.attributes.flag("binarized_weights_only", False))


def inference_convolution(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """BMXNet-v2's convolution of packed weights; it signs its input."""
    return _convolution(graph, node, inputs, packed=True)


def inference_fully_connected(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """BMXNet-v2's dense layer of packed weights; it signs its input."""
    return _dense(graph, node, inputs, packed=True)


def det_sign(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """BMXNet-v2's sign: +1 at zero."""
    return _quantized(graph, exactly(1, inputs)[0], 1, node.name)


CONVERTERS = {
    "BinaryInferenceConvolution": inference_convolution,
    "BinaryInferenceFullyConnected": inference_fully_connected,
    "QActivation": q_activation,
    "QConvolution": q_convolution,
    "QConvolution_v1": q_convolution,
    "QFullyConnected": q_fully_connected,
    "approx_sign": det_sign,
    "det_sign": det_sign,
}
