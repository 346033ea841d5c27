"""Slices, pads and the like pick the elements that onnxruntime picks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bnnc
from bnnc.frontend import from_onnx, load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.ir import reference
from models.graphs import floats, graph, node
from models.refusals import assert_refused

SHAPE = (2, 5, 6, 4)
X = floats(*SHAPE)
LAST = np.iinfo("int64").max
FIRST = np.iinfo("int64").min


def assert_picks_the_same(nodes: onnx.NodeProto, constants: Mapping[str, np.ndarray], opset: int = 19) -> None:
    model = graph([nodes], {"x": SHAPE}, ["y"], constants, opset)
    want = reference_tensors(model, {"x": X})["y"]
    (got,) = reference.run(from_onnx(model), X)
    assert got.shape == want.shape
    np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize(
    ("start", "end", "step"),
    [(1, LAST, 1), (1, LAST, 2), (0, LAST, 3), (-3, LAST, 1), (0, -1, 1), (1, -1, 2), (-1, FIRST, -1),
     (LAST, FIRST, -2), (-2, 0, -1), (3, 0, -3), (-100, 100, 2)],
)  # fmt: skip
def test_slices(start: int, end: int, step: int) -> None:
    """Exporters write the largest integer for an open end; 64 bits must stay 64 bits."""
    constants = {"s": np.array([start]), "e": np.array([end]), "a": np.array([-2]), "t": np.array([step])}
    assert_picks_the_same(node("Slice", ["x", "s", "e", "a", "t"], "y"), constants)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_slice(data: st.DataObject) -> None:
    axes = data.draw(st.lists(st.integers(0, 3), min_size=1, max_size=4, unique=True))
    bounds = []
    for axis in axes:
        step = data.draw(st.sampled_from([-3, -2, -1, 1, 2, 3]))
        first, last = data.draw(st.tuples(st.integers(-9, 9), st.integers(-9, 9)))
        kept = range(SHAPE[axis])[slice(first, last, step)]
        bounds.append((first, last, step) if len(kept) else (0, SHAPE[axis], 1))
    starts, ends, steps = (np.array(part) for part in zip(*bounds, strict=True))
    constants = {"s": starts, "e": ends, "a": np.array(axes), "t": steps}
    assert_picks_the_same(node("Slice", ["x", "s", "e", "a", "t"], "y"), constants)


def test_slice_by_attributes() -> None:
    assert_picks_the_same(node("Slice", ["x"], "y", axes=[1, -1], starts=[1, -3], ends=[LAST, -1]), {}, opset=9)
    assert_picks_the_same(node("Slice", ["x"], "y", starts=[1], ends=[2]), {}, opset=9)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(["constant", "reflect", "edge", "wrap"]), st.lists(st.integers(-1, 2), min_size=6, max_size=6))
def test_pads(mode: str, pads: list[int]) -> None:
    """Of the last three axes; negative ones cut off."""
    constants = {"p": np.array(pads), "v": np.float32(0.5), "a": np.array([1, 2, -1])}
    assert_picks_the_same(node("Pad", ["x", "p", "v", "a"], "y", mode=mode), constants)


@pytest.mark.parametrize("opset", [7, 9])
@pytest.mark.parametrize("scales", [[1.0, 1.0, 2.0, 3.0], [1.0, 1.0, 1.5, 2.25]])
def test_upsample(opset: int, scales: list[float]) -> None:
    scale = {"s": np.array(scales, "float32")}
    if opset == 7:
        assert_picks_the_same(node("Upsample", ["x"], "y", scales=scales, mode="nearest"), {}, opset)
    else:
        assert_picks_the_same(node("Upsample", ["x", "s"], "y", mode="nearest"), scale, opset)


@pytest.mark.parametrize(
    ("nodes", "constants", "reason"),
    [(node("Slice", ["x", "n", "n"], "y"), {}, "its starts, ends, axes and steps must be constant"),
     (node("Upsample", ["x", "s"], "y", mode="linear"), {"s": np.ones(4, "float32")}, "mode 'linear' is not")],
)  # fmt: skip
def test_refused(nodes: onnx.NodeProto, constants: dict, reason: str, tmp_path: Path) -> None:
    opset = 9 if nodes.op_type == "Upsample" else 19
    index = [node("ReduceMax", ["x"], "m", keepdims=0), node("Cast", ["m"], "c", to=onnx.TensorProto.INT64)]
    index.append(node("Reshape", ["c", "one"], "n"))
    model = graph([*index, nodes], {"x": SHAPE}, ["y"], {**constants, "one": np.array([1])}, opset)
    onnx.save(model, tmp_path / "m.onnx")
    assert_refused(tmp_path / "m.onnx", reason)


def test_compiled(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Channels-last too, and TVM has nothing to warn of."""
    constants = {"w": floats(8, 5, 3, 3), "p": np.array([0, 0, 1, 2, 0, 0, 2, 1]), "i": np.array([3, 0, -1])}
    constants |= {"s": np.array([1]), "e": np.array([LAST]), "a": np.array([1]), "t": np.array([2])}
    nodes = [
        node("Pad", ["x", "p"], "padded", mode="reflect"),
        node("Conv", ["padded", "w"], "c"),
        node("Slice", ["c", "s", "e", "a", "t"], "odd"),
        node("Gather", ["odd", "i"], "y", axis=1),
    ]
    onnx.save(graph(nodes, {"x": SHAPE}, ["y"], constants), tmp_path / "m.onnx")
    report = bnnc.verify(tmp_path / "m.onnx", samples=2)
    assert report.agrees, report
    assert "Warning" not in capfd.readouterr().err


def test_loaded_models_keep_64_bits(tmp_path: Path) -> None:
    """A constant of 64 bits next to an index that onnxruntime computes in 64 bits."""
    nodes = [node("ArgMax", ["x"], "m", axis=1, keepdims=0), node("Add", ["m", "one"], "y")]
    model = graph(nodes, {"x": SHAPE}, ["y"], {"one": np.array(2**33 + 1)})
    model.graph.output[0].type.tensor_type.elem_type = onnx.TensorProto.INT64
    onnx.save(model, tmp_path / "m.onnx")
    (got,) = reference.run(from_onnx(load_model(tmp_path / "m.onnx")), X)
    assert got.dtype == np.int64
    np.testing.assert_array_equal(got, X.argmax(1) + 2**33 + 1)
