"""What all peers have in common: the network they are given, and how they say that they cannot run it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import onnx

from bnnc.frontend import load_model
from bnnc.frontend.reference import to_standard_onnx

Run = Callable[[], float]
"""One inference; seconds, as a user of the engine's Python interface would wait."""


class MissingError(Exception):
    """Why a peer cannot run here, or cannot run this network."""


@dataclass(frozen=True)
class Network:
    """An ONNX file and the random input that every peer reads; ``folder`` is for what peers make of it."""

    name: str
    path: Path
    folder: Path

    @cached_property
    def standard(self) -> onnx.ModelProto:
        """The model in standard operators, and in floats where it has codes of several bits.

        Rounding to codes is no work that a float network has.
        """
        return to_standard_onnx(without_codes(load_model(self.path)))

    @cached_property
    def inputs(self) -> dict[str, np.ndarray]:
        return self.random_inputs(0)

    def random_inputs(self, seed: int) -> dict[str, np.ndarray]:
        """Standard normal float32 by name."""
        random = np.random.default_rng(seed)
        computed = {tensor.name for tensor in self.standard.graph.initializer}
        return {
            value.name: random.standard_normal([d.dim_value for d in value.type.tensor_type.shape.dim]).astype(
                "float32"
            )
            for value in self.standard.graph.input
            if value.name not in computed
        }


def without_codes(model: onnx.ModelProto) -> onnx.ModelProto:
    """``model`` without QONNX's quantizers of computed tensors, but for the signs among them."""
    result = onnx.ModelProto()
    result.CopyFrom(model)
    fixed = {tensor.name for tensor in model.graph.initializer}
    outputs = {value.name for value in model.graph.output}
    floats: dict[str, str] = {}
    del result.graph.node[:]
    for node in model.graph.node:
        (copy := onnx.NodeProto()).CopyFrom(node)
        copy.input[:] = [floats.get(name, name) for name in node.input]
        if all(name in fixed for name in copy.input):
            fixed.update(copy.output)
        elif node.op_type in ("Quant", "IntQuant") and node.output[0] not in outputs:
            floats[node.output[0]] = copy.input[0]
            continue
        result.graph.node.append(copy)
    return result


@dataclass(frozen=True)
class Peer:
    """An engine in one of its settings.

    ``version`` names its package and version; ``prepare(network, threads)`` makes it ready to run. Both raise
    MissingError.
    """

    name: str
    version: Callable[[], str]
    prepare: Callable[[Network, int], AbstractContextManager[Run]]


def timed(call: Callable[[], object]) -> Run:
    """``call`` with a clock around it."""

    def run() -> float:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    return run
