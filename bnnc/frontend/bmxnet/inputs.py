"""What a symbol's variables are: parameters, inputs or labels; and what is known of an input's shape.

A symbol file rarely says how large an input is. Its channels follow from the first layer that reads it; the rest stays
unknown until the user says it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from bnnc.errors import ModelError
from bnnc.frontend.bmxnet import packed_weights
from bnnc.frontend.bmxnet.graph import Shape
from bnnc.frontend.bmxnet.params import NDArray
from bnnc.frontend.bmxnet.symbol import VARIABLE, Node, Symbol

PREFIXES = ("arg:", "aux:", "")
PACKED = frozenset({"BinaryInferenceConvolution", "BinaryInferenceFullyConnected"})
CONVOLUTIONS = frozenset(
    {"Convolution", "Convolution_v1", "QConvolution", "QConvolution_v1", "BinaryInferenceConvolution"}
)
DENSE = frozenset({"FullyConnected", "QFullyConnected", "BinaryInferenceFullyConnected"})
# Operators that keep the number of channels and of dimensions; Flatten keeps the number of elements.
KEEPING = frozenset(
    {"BatchNorm", "BatchNorm_v1", "CuDNNBatchNorm", "Activation", "LeakyReLU", "QActivation", "Pooling", "Pooling_v1"}
    | {"Flatten", "flatten", "Cast", "cast", "Dropout", "_copy", "identity", "BlockGrad", "_contrib_gradcancel"}
    | {"_mul_scalar", "_MulScalar", "_plus_scalar", "_PlusScalar", "_minus_scalar", "_MinusScalar", "_div_scalar"}
    | {"_DivScalar", "det_sign", "clip", "Pad", "pad"}
)


def find_parameter(params: Mapping[str, NDArray], name: str) -> NDArray | None:
    """The array of a variable; Gluon saves some files without the prefixes "arg:" and "aux:"."""
    return next((params[prefix + name] for prefix in PREFIXES if prefix + name in params), None)


def find_inputs(symbol: Symbol, params: Mapping[str, NDArray], params_file: str) -> dict[int, str]:
    """Numbers and names of the variables that are the network's inputs; labels are none.

    Raises ModelError for a variable that some layer needs as a parameter and ``params`` does not hold.
    """
    roles: dict[int, set[str]] = {}
    for node in symbol.nodes:
        for position, (source, _) in enumerate(node.inputs):
            roles.setdefault(source, set()).add(node.role(position))
    for head, _ in symbol.heads:
        roles.setdefault(head, set()).add("data")
    found = {}
    for number, node in enumerate(symbol.nodes):
        if node.op != VARIABLE or find_parameter(params, node.name) is not None:
            continue
        needed = roles.get(number, set()) - {"label"}
        if needed - {"data"}:
            raise ModelError(
                f"{params_file}: has no parameter '{node.name[:80]}', which {symbol.file} needs; "
                "take the .params file that was saved with it"
            )
        if needed:
            found[number] = node.name
    return found


def input_shape(
    symbol: Symbol, params: Mapping[str, NDArray], number: int, given: Sequence[int] | None
) -> Shape | None:
    """The shape of an input as the user gives it, as its variable records it, or as far as its readers tell."""
    if given is not None:
        return tuple(given)
    recorded = symbol.nodes[number].attributes
    if "__shape__" in recorded.values:
        sizes = recorded.tuple("__shape__", least=-1)
        return tuple(size if size > 0 else None for size in sizes) or None
    like = {number}
    for position, node in enumerate(symbol.nodes):
        if not node.inputs or node.inputs[0][0] not in like:
            continue
        if node.op in CONVOLUTIONS:
            kernel = node.attributes.tuple("kernel", least=1)
            taps = node.attributes.integer("num_filter", least=1) * math.prod(kernel)
            groups = node.attributes.integer("num_group", 1, least=1)
            inputs = _weights(symbol, params, node)
            return (None, inputs // taps * groups if inputs else None, *([None] * len(kernel)))
        if node.op in DENSE:
            inputs = _weights(symbol, params, node)
            return (None, inputs // node.attributes.integer("num_hidden", least=1)) if inputs else None
        if node.op in KEEPING:
            like.add(position)
    return None


def _weights(symbol: Symbol, params: Mapping[str, NDArray], node: Node) -> int:
    """The number of weights of a layer, packed or not; 0 where they are no parameter."""
    array = find_parameter(params, symbol.nodes[node.inputs[1][0]].name) if len(node.inputs) > 1 else None
    if array is None:
        return 0
    packed = node.op in PACKED or node.attributes.flag("binarized_weights_only", False)
    return array.words.size * (packed_weights.word_bits(array) if packed else 1)
