"""Whole networks through every instruction set of one library: the answers are onnxruntime's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest

import bnnc
from bnnc.codegen.targets import host_instruction_sets
from bnnc.frontend import load_model
from bnnc.frontend.reference import reference_tensors
from models.idioms import IDIOMS
from models.structures import STRUCTURES

LEVELS = [isa.name for isa in host_instruction_sets()]
NETWORKS = {**IDIOMS, **STRUCTURES}


def random_inputs(session: bnnc.Session) -> dict[str, np.ndarray]:
    """Normal values with zeros of both signs among the floats."""
    generator = np.random.default_rng(1)
    feeds = {}
    for port in session.inputs:
        values = generator.standard_normal(port.shape).astype(port.dtype)
        values.reshape(-1)[::7] = 0
        if port.dtype == "float32":
            values.reshape(-1)[3::14] = -0.0
        feeds[port.name] = values
    return feeds


def misaligned(port: bnnc.session.Port) -> np.ndarray:
    """An array aligned to one element and to nothing more."""
    size = int(np.prod(port.shape, dtype=int))
    return aligned(size + 1, np.dtype(port.dtype))[1:].reshape(port.shape)


def misaligned_copy(value: np.ndarray) -> np.ndarray:
    copy = aligned(value.size + 1, value.dtype)[1:].reshape(value.shape)
    copy[...] = value
    return copy


def aligned(size: int, dtype: np.dtype) -> np.ndarray:
    memory = np.empty(size * dtype.itemsize + 64, np.uint8)
    return memory[-memory.ctypes.data % 64 :][: size * dtype.itemsize].view(dtype)


@pytest.mark.parametrize("name", NETWORKS)
def test_network(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build, binary_layers = NETWORKS[name]
    check(build, binary_layers, tmp_path, monkeypatch)


def check(
    build: Callable[[], onnx.ModelProto], binary_layers: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    onnx.save(build(), folder / "net.onnx")
    library = bnnc.compile(folder / "net.onnx", target="x86_64", output=folder / "net.so")
    with bnnc.load(library) as session:
        feeds = random_inputs(session)
        found = [layer for layer in session.metadata["layers"] if layer["op"].startswith("binary")]
        assert len(found) == binary_layers, session.metadata["layers"]
        memory = session.metadata["memory"]
        assert memory["arena_bound"] <= memory["arena"] <= 1.1 * memory["arena_bound"]
    want = reference_tensors(load_model(folder / "net.onnx"), feeds)
    for level in LEVELS:
        monkeypatch.setenv("BNNC_ISA", level)
        with bnnc.load(library) as session:
            got = session.run(feeds)
        for output in want:
            assert got[output].dtype == want[output].dtype
            np.testing.assert_allclose(
                got[output], want[output], rtol=1e-5, atol=1e-5, err_msg=f"{output} {level}", strict=True
            )
        with bnnc.load(library) as session:
            shifted = {port.name: misaligned(port) for port in session.outputs}
            session.run({name: misaligned_copy(value) for name, value in feeds.items()}, out=shifted)
        for output, value in shifted.items():
            assert value.tobytes() == got[output].tobytes(), (output, level)
        for threads in (2, 3):
            with bnnc.load(library, threads=threads) as session:
                again = session.run(feeds)
            for output, value in got.items():
                assert value.tobytes() == again[output].tobytes(), (output, level, threads)
