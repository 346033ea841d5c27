"""Symbol files in every layout that MXNet wrote, and in some that it never did."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bnnc.errors import ModelError
from bnnc.frontend import bmxnet
from bnnc.frontend.bmxnet.symbol import read_symbol
from models.graphs import floats
from models.mxnet import Model
from models.mxnet_answers import by_definition, by_onnxruntime

X = floats(2, 3, 5, 5)


def network() -> Model:
    model = Model()
    x = model("Convolution", model.data, floats(4, 3, 3, 3), floats(4), kernel="(3, 3)", num_filter=4)
    x = model.norm(x, 4, fix_gamma=False)
    model("FullyConnected", x, floats(2, 36), floats(2), num_hidden=2)
    return model


def attributes_under(document: dict[str, Any], key: str) -> dict[str, Any]:
    """The same network with operators' attributes under another key."""
    for node in document["nodes"]:
        if "attrs" in node:
            node[key] = node.pop("attrs")
    return document


def without_auxiliary_states(document: dict[str, Any]) -> dict[str, Any]:
    """As MXNet wrote before 0.9: moving averages are no inputs; references have two numbers; parameters are "param"."""
    dropped = [n for n, node in enumerate(document["nodes"]) if "_moving_" in node["name"]]
    number = {old: new for new, old in enumerate(n for n in range(len(document["nodes"])) if n not in dropped)}
    nodes = []
    for old, node in enumerate(document["nodes"]):
        if old not in dropped:
            inputs = [[number[source], output] for source, output, _ in node["inputs"] if source not in dropped]
            nodes.append(
                {
                    "op": node["op"],
                    "param": node.get("attrs", {}),
                    "name": node["name"],
                    "inputs": inputs,
                    "backward_source_id": -1,
                    "attr": {"ctx_group": "dev1", "mood": "angry"},
                }
            )
    heads = [[number[head[0]], 0] for head in document["heads"]]
    return {"nodes": nodes, "arg_nodes": [], "heads": heads}


LAYOUTS = {
    "attrs": lambda document: document,
    "attr": lambda document: attributes_under(document, "attr"),
    "param": lambda document: attributes_under(document, "param"),
    "before 0.9": without_auxiliary_states,
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str, tmp_path: Path) -> None:
    model = network()
    symbol, params = model.save(tmp_path)
    symbol.write_text(json.dumps(LAYOUTS[layout](copy.deepcopy(model.symbol()))))
    converted = bmxnet.convert(symbol, params, {"data": X.shape})
    np.testing.assert_allclose(by_onnxruntime(converted, X)[0], by_definition(model, X)[0], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("encoding", ["legacy", "V1", "V2", "V3"])
def test_parameters_in_any_encoding(encoding: str, tmp_path: Path) -> None:
    model = network()
    converted = bmxnet.convert(*model.save(tmp_path, encoding=encoding), {"data": X.shape})
    np.testing.assert_allclose(by_onnxruntime(converted, X)[0], by_definition(model, X)[0], rtol=1e-5, atol=1e-5)


def test_parameters_without_prefixes(tmp_path: Path) -> None:
    """As Gluon's save_parameters names them."""
    model = network()
    want = by_definition(model, X)[0]
    model.params = {name.split(":")[1]: array for name, array in model.params.items()}
    converted = bmxnet.convert(*model.save(tmp_path), {"data": X.shape})
    np.testing.assert_allclose(by_onnxruntime(converted, X)[0], want, rtol=1e-5, atol=1e-5)


def test_names_that_clash(tmp_path: Path) -> None:
    """Gluon repeats names, and a node may be called as another's result is here."""
    model = Model()
    x = model("Activation", model.data, name="fwd", act_type="relu")
    x = model("Activation", x, name="fwd", act_type="tanh")
    model("Activation", x, name="fwd_output", act_type="sigmoid")
    converted = bmxnet.convert(*model.save(tmp_path), {"data": X.shape})
    np.testing.assert_allclose(by_onnxruntime(converted, X)[0], by_definition(model, X)[0], rtol=1e-6)


NODE = {"op": "null", "name": "data", "inputs": []}
RELU = {"op": "relu", "name": "y", "inputs": [[0, 0, 0]]}


def document(*nodes: Any, heads: Any = ([1, 0, 0],)) -> str:
    return json.dumps({"nodes": list(nodes), "heads": list(heads)})


DAMAGED = {
    "empty": ("", "no JSON"),
    "no JSON": ("{", "no JSON"),
    "no text": (b"\xff\xfe{", "no JSON"),
    "deep": ("[" * 100_000, "no JSON"),
    "a huge number": ('{"nodes": [' + "1" * 10_000 + "]}", "no JSON"),
    "a list": ("[]", "it has no nodes"),
    "no nodes": ("{}", "it has no nodes"),
    "nodes no list": ('{"nodes": 3}', "it has no nodes"),
    "node no table": (document(3, RELU), "node 0 has no operator or name"),
    "node without a name": (document({"op": "null"}, RELU), "node 0 has no operator or name"),
    "attributes no table": (document(NODE, {**RELU, "attrs": [1]}), "the attributes of node 1 are no table"),
    "inputs no list": (document(NODE, {**RELU, "inputs": {}}), "the inputs of node 1 are no list"),
    "no reference": (document(NODE, {**RELU, "inputs": [0]}), "0 is no reference to a node"),
    "a flag for a number": (document(NODE, {**RELU, "inputs": [[False, 0]]}), "is no reference to a node"),
    "a negative reference": (document(NODE, {**RELU, "inputs": [[-1, 0]]}), "is no reference to a node"),
    "a node that reads itself": (document(NODE, {**RELU, "inputs": [[1, 0]]}), "a cycle"),
    "a cycle": (document(NODE, {**RELU, "inputs": [[2, 0]]}, {**RELU, "inputs": [[1, 0]]}), "a cycle"),
    "no such node": (document(NODE, {**RELU, "inputs": [[10**30, 0]]}), "not before it"),
    "no heads": (document(NODE, RELU, heads=()), "it has no heads"),
    "a head that is no node": (document(NODE, RELU, heads=([9, 0],)), "a head is no node"),
    "too large": (" " * (1 << 21) + "{}", "is too large for an MXNet symbol"),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_damage(what: str, tmp_path: Path) -> None:
    content, expected = DAMAGED[what]
    path = tmp_path / "net-symbol.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ModelError) as error:
        read_symbol(path)
    assert str(error.value).startswith(f"{path}: ") and expected in str(error.value)
    assert "\n" not in str(error.value)
