"""``--kernel LAYER=int8|bitserial``: layers are named as inspect prints them, and inspect says what was expected."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from click.testing import CliRunner, Result

from bnnc.cli import main
from models.graphs import QONNX, graph, node


@pytest.fixture
def model(tmp_path: Path) -> Path:
    nodes = [
        node("Quant", ["x", "scale", "zero", "bits"], "q", QONNX, signed=0, narrow=0, rounding_mode="ROUND"),
        node("Conv", ["q", "w"], "y"),
        node("Conv", ["q", "g"], "z", group=2),
    ]
    random = np.random.default_rng(0)
    constants = {
        "scale": np.float32(0.5), "zero": np.float32(0), "bits": np.float32(2),
        "w": random.integers(-2, 2, (16, 32, 1, 1)).astype("float32"),
        "g": random.integers(-2, 2, (16, 16, 1, 1)).astype("float32"),
    }  # fmt: skip
    path = tmp_path / "net.onnx"
    onnx.save(graph(nodes, {"x": (1, 32, 4, 4)}, ["y", "z"], constants), path)
    return path


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.mark.parametrize(("kernel", "op"), [("int8", "integer_conv2d 1x1"), ("bitserial", "bitserial_conv2d 1x1")])
def test_inspect_shows_the_kernel_and_its_costs(model: Path, kernel: str, op: str) -> None:
    result = call("inspect", model, "--kernel", f"y={kernel}")
    assert result.exit_code == 0
    row = next(line for line in result.output.splitlines() if line.split()[:2] == ["y", op.split()[0]])
    assert op in row and "codes of 2 bits, weights of 2 bits" in row and "cycles for 32 products as bytes" in row


def test_compile_takes_it(model: Path) -> None:
    library = model.with_suffix(".so")
    assert call("compile", model, "-o", library, "--kernel", "y=bitserial").exit_code == 0
    assert call("verify", model, library, "--samples", 2).exit_code == 0


@pytest.mark.parametrize(
    ("option", "reason"),
    [
        ("nothing=int8", "there is no integer layer of that name; choose from y, z"),
        ("z=bitserial", "this layer can only be int8; leave the option out"),
    ],
)
def test_what_cannot_be(model: Path, option: str, reason: str) -> None:
    result = call("compile", model, "-o", model.with_suffix(".so"), "--kernel", option)
    assert result.exit_code == 2
    assert result.stderr == f"bnnc: --kernel {option}: {reason}\n"
    assert not model.with_suffix(".so").exists()
