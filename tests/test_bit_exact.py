"""Sequential networks equal an integer reference in NumPy at every layer, bit for bit, on every instruction set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

import bnnc
from bnnc.codegen.targets import host_instruction_sets
from bnnc.frontend import load_model
from models import integer_reference
from models.build import Net
from models.graphs import signs

LEVELS = [isa.name for isa in host_instruction_sets()]


def decode(entry: dict[str, Any], stored: np.ndarray) -> np.ndarray:
    """A traced tensor in its ONNX order (an image that was flattened as the image); bits as -1 and +1."""
    shape = [entry["shape"][axis] for axis in entry["order"]]
    if entry["dtype"] == "bits":
        words = np.ascontiguousarray(stored.reshape(-1, stored.shape[-1]), "<u4").view("uint8")
        bits = np.unpackbits(words, axis=1, bitorder="little")
        assert not bits[:, entry["channels"] :].any()  # tails are zero
        stored = 2 * bits[:, : entry["channels"]].astype("float32") - 1
    return stored.reshape(shape).transpose(np.argsort(entry["order"]))


def check(path: Path, library: Path, samples: int, layers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    model = load_model(path)
    generator = np.random.default_rng(3)
    for level in LEVELS:
        monkeypatch.setenv("BNNC_ISA", level)
        with bnnc.load(library) as session:
            (port,) = session.inputs
            for _ in range(samples):
                feeds = {port.name: generator.uniform(0, 1, port.shape).astype("float32")}
                want = integer_reference.run(model, feeds)
                exact = 0
                for entry, stored in session.trace(feeds):
                    reference = want[entry["name"]]
                    if entry["dtype"] == "bits":
                        exact += 1
                        reference = np.where(reference >= 0, np.float32(1), np.float32(-1))
                        values = decode(entry, stored).reshape(reference.shape)
                        np.testing.assert_array_equal(values, reference, err_msg=entry["name"])
                assert exact >= layers
                for name, value in session.run(feeds).items():
                    np.testing.assert_allclose(value, want[name], rtol=1e-6, atol=1e-6)


def sequential() -> onnx.ModelProto:
    """Every gamma's sign, sums of even and odd length, pools on bits, a flattened image with 33 channels."""
    n = Net(x=(2, 3, 14, 13))
    x = n.sign(n.norm(n.conv(n.sign(n("Sub", "x", 0.5)), 16, 3), 16))
    x = n("MaxPool", n.sign(n.norm(n.conv(x, 33, 16), 33)), kernel_shape=[2, 2], strides=[2, 2])
    x = n.sign(n.norm(n.conv(x, 40, 33, kernel=(2, 3), strides=[2, 1]), 40))
    x = n("Flatten", x)
    x = n.sign(n.norm(n("MatMul", x, signs(2 * 2 * 40, 50)), 50))
    return n.model(n.norm(n("MatMul", x, signs(50, 10)), 10))


def test_sequential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "net.onnx"
    onnx.save(sequential(), path)
    check(path, bnnc.compile(path, target="x86_64", output=tmp_path / "net.so"), 4, 5, monkeypatch)


@pytest.mark.parametrize(("name", "samples", "layers"), [("zoo_TFC_1W1A", 8, 4), ("brevitas_cnv_1w1a", 1, 8)])
def test_real(
    name: str, samples: int, layers: int, shared_model: Callable[[str], Path], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = shared_model(name)
    library = bnnc.compile(path, target="x86_64", output=tmp_path / "net.so")
    check(path, library, samples, layers, monkeypatch)
