"""Thousands of damaged files: each is read, or refused in one line, in memory bounded by its size."""

from __future__ import annotations

import json
import random
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from bnnc.errors import BnncError
from bnnc.frontend import bmxnet
from bnnc.frontend.bmxnet.params import read_params
from bnnc.frontend.bmxnet.symbol import read_symbol
from models.graphs import floats
from models.mxnet import Model, params_file

MEBIBYTE = 1 << 20
HOSTILE = [0, 1, 0x7F, 0x80, 0xFF]
NUMBERS = [0, 1, 7, 2**31 - 1, 2**32 - 1, 2**63 - 1, 2**64 - 1, 0xF993FAC8, 0xF993FAC9, 0xF993FACA]


def damaged(content: bytes, source: random.Random) -> bytes:
    """One to four of: a byte changed, a number planted, a piece cut out, doubled or moved, the end cut off."""
    data = bytearray(content)
    for _ in range(source.randint(1, 4)):
        at = source.randrange(len(data) or 1)
        length = source.choice([1, 2, 4, 8, 40])
        kind = source.randrange(6)
        if kind == 0:
            data[at : at + 1] = bytes([source.choice([*HOSTILE, source.randrange(256)])])
        elif kind == 1:
            data[at : at + 8] = source.choice(NUMBERS).to_bytes(8, "little")
        elif kind == 2:
            del data[at : at + length]
        elif kind == 3:
            data[at:at] = data[at : at + length]
        elif kind == 4:
            data[at:at] = bytes(source.choice(HOSTILE) for _ in range(length))
        else:
            del data[at:]
    return bytes(data)


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


def refused_or_read(read: Callable[[], object]) -> bool:
    """Whether it was read."""
    try:
        read()
    except BnncError as error:
        assert "\n" not in str(error) and len(str(error)) < 500
        return False
    return True


@pytest.mark.parametrize("encoding", ["legacy", "V1", "V2", "V3"])
def test_damaged_params(encoding: str, tmp_path: Path) -> None:
    content = params_file({"arg:w": floats(2, 3, 2, 2), "aux:mean": floats(4), "arg:none": None}, encoding)
    check_reader(content, read_params, tmp_path / "net-0001.params", 1500)


def test_damaged_symbols(tmp_path: Path) -> None:
    check_reader(json.dumps(network().symbol()).encode(), read_symbol, tmp_path / "net-symbol.json", 4000)


@contextmanager
def memory_for(size: int) -> Iterator[None]:
    """Twice ``size`` and 64 MiB more than now; beyond that, allocations fail with MemoryError."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 2 * size + 64 * MEBIBYTE, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def test_the_memory_limit_works() -> None:
    with memory_for(0), pytest.raises(MemoryError):
        np.ones(80 * MEBIBYTE, "u1")


def check_reader(content: bytes, reader: Callable[[Path], object], path: Path, count: int) -> None:
    source = random.Random(content)
    outcomes = []
    with memory_for(len(content)):
        for _ in range(count):
            path.write_bytes(damaged(content, source))
            outcomes.append(refused_or_read(lambda: reader(path)))
    assert 0 < sum(outcomes) < count  # both happen, or this tests nothing


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
    with memory_for(len(text)):
        read_symbol(path)
    params = tmp_path / "net-0001.params"
    params.write_bytes(params_file({"arg:w": np.zeros(1, "float32")}))
    model = bmxnet.convert(path, params, {"data": (1, 2)})
    assert len(model.graph.output) == count
