"""10,000 damaged .params and symbol files through their readers, in memory bounded by the files' size.

    python fuzz_readers.py FOLDER     prints how many were read and how many refused

A process of its own: only a fresh one has no free memory of its own that a limit would not see.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bnnc.frontend.bmxnet.params import read_params
from bnnc.frontend.bmxnet.symbol import LARGEST_FILE, read_symbol
from models.damage import MEBIBYTE, damaged, memory_for, refused_or_read
from models.graphs import floats
from models.mxnet import Model, params_file


def network() -> Model:
    model = Model()
    x = model("Convolution", model.data, floats(8, 1, 3, 3), floats(8), kernel="(3, 3)", num_filter=8)
    x = model("QConvolution", model.norm(x, 8), floats(4, 8, 2, 2), kernel="(2, 2)", num_filter=4, act_bit=1)
    model("SoftmaxOutput", model("Flatten", x), model.variable("softmax_label"), name="softmax")
    return model


def check_reader(content: bytes, reader: Callable[[Path], object], path: Path, count: int) -> None:
    source = random.Random(content)
    outcomes = []
    with memory_for(len(content)):
        for _ in range(count):
            path.write_bytes(damaged(content, source))
            outcomes.append(refused_or_read(lambda: reader(path)))
    print(f"{path.name}: {sum(outcomes)} read, {count - sum(outcomes)} refused")


def check_limit() -> None:
    """The limit stops what it should."""
    try:
        with memory_for(0):
            np.ones(80 * MEBIBYTE, "u1")
    except MemoryError:
        return
    raise AssertionError("80 MiB fitted into 64")


def check_densest(path: Path) -> None:
    """The largest JSON file that is read, full of what takes most memory for its length."""
    path.write_text('{"nodes":[' + "{}," * ((LARGEST_FILE - 20) // 3) + "{}]}")
    with memory_for(LARGEST_FILE):
        assert not refused_or_read(lambda: read_symbol(path))


def main(folder: Path) -> None:
    check_limit()
    check_densest(folder / "densest-symbol.json")
    for encoding in ("legacy", "V1", "V2", "V3"):
        content = params_file({"arg:w": floats(2, 3, 2, 2), "aux:mean": floats(4), "arg:none": None}, encoding)
        check_reader(content, read_params, folder / f"{encoding}-0001.params", 1500)
    check_reader(json.dumps(network().symbol()).encode(), read_symbol, folder / "net-symbol.json", 4000)


main(Path(sys.argv[1]))
