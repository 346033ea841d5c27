"""MXNet's symbol files: a network as JSON, in every layout that was ever written.

    {"nodes": [{"op", "name", "attr" | "attrs" | "param", "inputs": [[node, output, version]]}],
     "heads": [[node, output, version]], "attrs": {"mxnet_version": ["int", 10000]}}

"op": "null" is a variable: an input, a parameter or a label. Attributes are "attrs" from MXNet 1.0 on, "attr" before,
and "param" (with "attr" for the user's own) before 0.9, where also auxiliary states are not listed among the inputs;
they are added here, so that every layout reads the same.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bnnc.errors import ModelError
from bnnc.frontend.bmxnet.attributes import Attributes

VARIABLE = "null"
LARGEST_FILE = 1 << 21  # bytes; the deepest networks stay ten times below, and JSON takes much more memory than that

_WEIGHTED = ("data", "weight", "bias")
_NORMALIZED = ("data", "gamma", "beta", "moving_mean", "moving_var")
# What the inputs of an operator are for, where it is not all "data".
ROLES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("Convolution", "Convolution_v1", "FullyConnected"), _WEIGHTED),
    **dict.fromkeys(("QConvolution", "QConvolution_v1", "QFullyConnected"), _WEIGHTED),
    **dict.fromkeys(("BinaryInferenceConvolution", "BinaryInferenceFullyConnected"), _WEIGHTED),
    **dict.fromkeys(("BatchNorm", "BatchNorm_v1", "CuDNNBatchNorm"), _NORMALIZED),
    **dict.fromkeys(("SoftmaxOutput", "Softmax"), ("data", "label")),
    **dict.fromkeys(("LinearRegressionOutput", "LogisticRegressionOutput"), ("data", "label")),
    "LeakyReLU": ("data", "gamma"),
}
AUXILIARY = ("moving_mean", "moving_var")


@dataclass(frozen=True)
class Node:
    """One operator or variable; ``inputs`` are (node number, output number)."""

    op: str
    name: str
    inputs: tuple[tuple[int, int], ...]
    attributes: Attributes

    def role(self, position: int) -> str:
        """What the input at ``position`` is for."""
        roles = ROLES.get(self.op, ())
        return roles[position] if position < len(roles) else "data"


@dataclass(frozen=True)
class Symbol:
    """A network in topological order. ``document`` is the JSON it was read from."""

    file: str
    nodes: list[Node]
    heads: list[tuple[int, int]]
    document: dict[str, Any] = field(repr=False)


def node_error(file: str, node: Node, reason: str) -> ModelError:
    """ModelError 'FILE: node NAME (Op): reason'."""
    return ModelError(f"{file}: node {node.name[:80]} ({node.op[:80]}): {reason}")


def read_symbol(path: str | os.PathLike[str]) -> Symbol:
    """The network in a symbol file. Raises ModelError for a file that is no symbol, is damaged or has a cycle."""
    file = os.fspath(path)
    try:
        if Path(file).stat().st_size > LARGEST_FILE:
            raise ModelError(f"{file}: is too large for an MXNet symbol; check the path")
        content = Path(file).read_bytes()
    except OSError as error:
        raise ModelError(f"{file}: cannot be read: {error.strerror}; check the path") from None
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise ModelError(f"{file}: is not an MXNet symbol, or damaged: no JSON; save the symbol again") from None
    try:
        return _read(file, document)
    except ValueError as error:
        raise ModelError(f"{file}: is not an MXNet symbol, or damaged: {error}; save the symbol again") from None


def _read(file: str, document: Any) -> Symbol:
    if not isinstance(document, dict) or not isinstance(document.get("nodes"), list):
        raise ValueError("it has no nodes")
    listed = document["nodes"]
    nodes: list[Node] = []  # with the auxiliary states that old files leave out
    number: list[int] = []  # of a listed node in `nodes`
    for position, entry in enumerate(listed):
        node = _node(file, entry, position, number)
        for name in _unlisted(node):
            nodes.append(Node(VARIABLE, name, (), Attributes({})))
            node = Node(node.op, node.name, (*node.inputs, (len(nodes) - 1, 0)), node.attributes)
        number.append(len(nodes))
        nodes.append(node)
    heads = document.get("heads")
    if not isinstance(heads, list) or not heads:
        raise ValueError("it has no heads")
    targets = [_reference(head) for head in heads]
    if any(node >= len(number) for node, _ in targets):
        raise ValueError("a head is no node")
    return Symbol(file, nodes, [(number[node], output) for node, output in targets], document)


def _node(file: str, entry: Any, position: int, number: list[int]) -> Node:
    if not isinstance(entry, dict) or not isinstance(entry.get("op"), str) or not isinstance(entry.get("name"), str):
        raise ValueError(f"node {position} has no operator or name")
    attributes: dict[str, str] = {}
    # Beside "param", "attr" has nothing but what users attached to the node.
    for key in ("param",) if entry.get("param") else ("attr", "attrs"):
        values = entry.get(key) or {}
        if not isinstance(values, dict):
            raise ValueError(f"the attributes of node {position} are no table")
        attributes.update({name: str(value) for name, value in values.items()})
    inputs = entry.get("inputs", [])
    if not isinstance(inputs, list):
        raise ValueError(f"the inputs of node {position} are no list")
    node = Node(entry["op"], entry["name"], (), Attributes(attributes))
    references = [_reference(item) for item in inputs]
    for source, _ in references:
        if source >= position:
            raise node_error(file, node, f"reads node {source}, which is not before it: a cycle, or a damaged file")
    return Node(node.op, node.name, tuple((number[source], output) for source, output in references), node.attributes)


def _reference(item: Any) -> tuple[int, int]:
    """[node, output] or [node, output, version]."""
    whole = isinstance(item, list) and 2 <= len(item) <= 3 and all(type(value) is int for value in item)
    if not whole or min(item[:2]) < 0:
        raise ValueError(f"{str(item)[:40]} is no reference to a node")
    return item[0], item[1]


def _unlisted(node: Node) -> list[str]:
    """Names of the auxiliary states that files before MXNet 0.9 do not list among a node's inputs."""
    roles = ROLES.get(node.op, ())
    missing = roles[len(node.inputs) :]
    return [f"{node.name}_{role}" for role in missing] if missing == AUXILIARY else []
