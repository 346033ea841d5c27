"""Warnings about models that are valid but probably not what their author meant."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx

# Anything with a step in it counts as a sign: then the activations are quantized on purpose.
STEPS = frozenset(
    {"Sign", "Where", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "Round", "Floor", "Ceil"}
    | {"BipolarQuant", "Quant", "IntQuant", "Trunc", "TruncQuant", "MultiThreshold", "QuantizeLinear"}
)
WEIGHT_OPERAND = {"Conv": 1, "Gemm": 1, "MatMul": 1}


def missing_sign(graph: onnx.GraphProto, constants: Mapping[str, np.ndarray]) -> list[str]:
    """One message when weights are +-1 but no activation is ever quantized.

    Assigning to ``.data`` inside a PyTorch forward is invisible to its exporter: the weights arrive
    binarized, the activations' sign does not (the model then computes something else than it did in
    training).
    """
    live = {value.name for value in graph.input}
    binary = []
    for node in graph.node:
        if not live.intersection(node.input):
            continue
        live.update(node.output)
        if node.op_type in STEPS:
            return []
        operand = WEIGHT_OPERAND.get(node.op_type)
        weight = constants.get(node.input[operand]) if operand is not None else None
        if weight is not None and weight.size > 1 and np.all(np.abs(weight) == 1):
            binary.append(node.name or node.output[0])
    if not binary:
        return []
    return [
        f"the weights of {len(binary)} layers are all +-1 (first: {binary[0]}) but no activation passes a "
        "sign: the export may have lost it; compiled as it stands, with float activations"
    ]
