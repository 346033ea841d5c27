"""Random networks: every binary layer found, every tensor what onnxruntime computes from the library's own."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest

import bnnc
from bnnc.codegen.targets import host_instruction_sets
from bnnc.frontend import load_model
from models.random_nets import RandomNet

LEVELS = [isa.name for isa in host_instruction_sets()]


@pytest.mark.parametrize("seed", range(40))
def test_random_network(seed: int, tmp_path: Path) -> None:
    """Instruction sets and numbers of threads take turns."""
    path = tmp_path / "net.onnx"
    network = RandomNet(seed)
    onnx.save(network.model(), path)
    library = bnnc.compile(path, target=LEVELS[seed % len(LEVELS)], output=tmp_path / "net.so")
    live = {name for node in load_model(path).graph.node for name in node.output}
    with bnnc.load(library, threads=1 + seed % 3) as session:
        packed = [layer for layer in session.metadata["layers"] if layer["op"].startswith("binary")]
        assert len(packed) >= len(live & network.packed)
        report = bnnc.verify(path, session, samples=2)
    assert report.agrees, report
