"""Thousands of damaged files: each is read, or refused in one line, in memory bounded by its size."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bnnc.frontend import bmxnet
from models.damage import damaged, refused_or_read
from models.graphs import floats
from models.mxnet import Model, params_file


def network() -> Model:
    model = Model()
    x = model("Convolution", model.data, floats(32, 1, 3, 3), floats(32), kernel="(3, 3)", num_filter=32)
    x = model("Pooling", model.norm(x, 32), kernel="(2, 2)", stride="(2, 2)", pooling_convention="full")
    x = model("QActivation", x, act_bit=1)
    x = model("QConvolution", x, floats(4, 32, 2, 2), kernel="(2, 2)", num_filter=4, pad="(1, 1)")
    x = model("Reshape", x, shape="(0, -3, -1)")
    x = model("Concat", x, x, dim=1, num_args=2)
    x = model("QFullyConnected", model("Flatten", x), floats(3, 128), num_hidden=3, act_bit=2, weight_bit=2)
    model("SoftmaxOutput", x, model.variable("softmax_label"), name="softmax")
    return model


def test_readers(tmp_path: Path) -> None:
    tests = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tests.parent), str(tests)])}
    script = Path(__file__).with_name("fuzz_readers.py")
    result = subprocess.run(
        [sys.executable, script, tmp_path], env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    found = re.findall(r"(\d+) read, (\d+) refused", result.stdout)
    counts = [[int(number) for number in pair] for pair in found]
    assert sum(map(sum, counts)) == 10_000
    assert all(read and refused for read, refused in counts)  # both happen, or this tests nothing


@pytest.mark.parametrize("part", ["symbol", "params"])
def test_damaged_pairs(part: str, tmp_path: Path) -> None:
    symbol, params = network().save(tmp_path)
    path = symbol if part == "symbol" else params
    content = path.read_bytes()
    source = random.Random(part)
    for _ in range(400):
        path.write_bytes(damaged(content, source))
        refused_or_read(lambda: bmxnet.convert(symbol, params, {"data": (1, 1, 9, 9)}))


def test_changed_attributes(tmp_path: Path) -> None:
    """Sound files whose attributes and references say anything."""
    model = network()
    symbol, params = model.save(tmp_path)
    source = random.Random(7)
    values = ["", "0", "-1", "(0, 0)", "(1,)", "(9999999999, 1)", "None", "True", "1e999", "nan", "()", "(1,1,1,1,1)"]
    names = sorted({name for node in model.nodes for name in node.get("attrs", {})})
    for _ in range(1200):
        document = json.loads(json.dumps(model.symbol()))
        for _ in range(source.randint(1, 3)):
            node = source.choice(document["nodes"])
            if source.random() < 0.7:
                node.setdefault("attrs", {})[source.choice(names)] = source.choice(values)
            elif node["inputs"]:
                source.choice(node["inputs"])[:2] = [source.randrange(len(document["nodes"])), source.randrange(3)]
            else:
                node["op"] = source.choice(document["nodes"])["op"]
        symbol.write_text(json.dumps(document))
        refused_or_read(lambda: bmxnet.convert(symbol, params, {"data": (1, 1, 9, 9)}))


def test_large_sound_symbols(tmp_path: Path) -> None:
    """As many nodes and heads as a file may hold, all of one name: neither slow nor large."""
    path = tmp_path / "net-symbol.json"
    node = '{"op":"relu","name":"","inputs":[[0,0]]},'
    head = "[1,0],"
    count = 20_000
    text = '{"nodes":[{"op":"null","name":"data"},' + (node * count)[:-1] + '],"heads":[' + (head * count)[:-1] + "]}"
    path.write_text(text)
    params = tmp_path / "net-0001.params"
    params.write_bytes(params_file({"arg:w": np.zeros(1, "float32")}))
    model = bmxnet.convert(path, params, {"data": (1, 2)})
    assert len(model.graph.output) == count
