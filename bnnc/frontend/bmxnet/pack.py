"""The reverse for devices that run BMXNet: a float pair becomes its ``binarized_`` pair, as its model_converter writes.

Weights of QConvolution, QConvolution_v1 and QFullyConnected are packed (packed_weights.py), their nodes are marked with
binarized_weights_only; everything else stays, byte by byte in .params, and in its encoding.
"""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Mapping
from typing import Any

from bnnc.errors import ModelError, UsageError
from bnnc.frontend.bmxnet import packed_weights
from bnnc.frontend.bmxnet.attributes import Attributes
from bnnc.frontend.bmxnet.graph import Tensor, float32
from bnnc.frontend.bmxnet.params import NDArray, params_bytes, read_params
from bnnc.frontend.bmxnet.symbol import Node, Symbol, node_error, read_symbol

CONVOLUTIONS = frozenset({"QConvolution", "QConvolution_v1"})
LAYERS = CONVOLUTIONS | {"QFullyConnected"}
MARK = "binarized_weights_only"
FIRST_VERSION_WITH_ATTRS = 10000  # 1.0.0


def pack(symbol: str | os.PathLike[str], params: str | os.PathLike[str], word_bits: int = 64) -> tuple[bytes, bytes]:
    """The contents of the packed symbol and .params files, for builds of BMXNet with words of ``word_bits``.

    Raises ModelError for layers that BMXNet cannot run packed without losing information, UsageError for ``word_bits``.
    """
    if word_bits not in packed_weights.WORD_BITS:
        raise UsageError(f"--word-bits {word_bits}: choose from 32, 64")
    network, arrays = read_symbol(symbol), read_params(params)
    packed = dict(arrays)
    layers = [node for node in network.nodes if node.op in LAYERS]
    if not layers:
        raise ModelError(f"{network.file}: has no {', '.join(sorted(LAYERS))}: nothing to pack")
    for node in layers:
        try:
            key = _weight_key(network, node, arrays)
            packed[key] = _packed(node, key, arrays[key], word_bits)
        except ValueError as error:
            raise node_error(network.file, node, str(error)) from None
    return _marked(network.document), params_bytes(packed)


def _weight_key(network: Symbol, node: Node, arrays: Mapping[str, NDArray]) -> str:
    key = "arg:" + network.nodes[node.inputs[1][0]].name if len(node.inputs) > 1 else "arg:"
    if key not in arrays:
        raise ValueError(f"its weight '{key}' is not in the .params file; take the one that was saved with the symbol")
    return key


def _packed(node: Node, key: str, weight: NDArray, word_bits: int) -> NDArray:
    attributes = Attributes(node.attributes.values)
    bits = [attributes.integer(name, 1) for name in ("act_bit", "weight_bit")]
    if attributes.flag(MARK, False):
        raise ValueError("is packed already; give the float model")
    if bits != [1, 1]:
        raise ValueError(f"act_bit={bits[0]}, weight_bit={bits[1]}: BMXNet runs packed weights with one bit only")
    if attributes.text("scaling_mode", "none") == "forward":
        raise ValueError("scaling_mode=forward: packing loses the scale; train without it, or compile the float model")
    if attributes.integer("num_group", 1) != 1:
        raise ValueError("num_group > 1: BMXNet does not run packed weights in groups; compile the float model")
    numbers = float32(Tensor(key, weight.shape, weight))
    if numbers.ndim < 2 or (numbers.ndim != 2) != (node.op in CONVOLUTIONS):
        raise ValueError(f"its weight has the shape {list(weight.shape)}; give the float model")
    if numbers.shape[1] % word_bits:
        raise ValueError(f"{numbers.shape[1]} inputs do not fill words of {word_bits} bits; see --word-bits")
    pack = packed_weights.pack_convolution if node.op in CONVOLUTIONS else packed_weights.pack_dense
    words = pack(numbers, word_bits)
    return NDArray(words.shape, words.element, words.words, weight.encoding)


def _marked(document: dict[str, Any]) -> bytes:
    """The symbol file with its packed layers marked; one line, as the converter writes it."""
    document = copy.deepcopy(document)
    version = document.get("attrs", {}).get("mxnet_version", ["int", 0])[-1]
    default = "attrs" if isinstance(version, int) and version >= FIRST_VERSION_WITH_ATTRS else "attr"
    for node in document["nodes"]:
        if node["op"] in LAYERS:
            key = next((key for key in ("attrs", "attr", "param") if key in node), default)
            node[key] = {**node[key], MARK: "True"} if key in node else {MARK: "True"}
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()
