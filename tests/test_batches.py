"""Batches of every size on any number of threads: each image's answer is onnxruntime's, in slices or whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest

import bnnc
from bnnc.frontend import load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.passes import slice_batch
from models.build import Net
from models.graphs import floats, signs

THREADS = (1, 2, 4)


def residual(batch: int) -> onnx.ModelProto:
    """Bits in frames, unpacked binary weights, a shortcut, pools, a binary dense layer, and two inputs."""
    n = Net(x=(batch, 3, 12, 10), y=(batch, 33))
    x = n.norm(n("Conv", "x", signs(33, 3, 3, 3), strides=[2, 2], pads=[1, 1, 1, 1]), 33, spread=1.0)
    for _ in range(2):
        x = n("Add", n.norm(n.conv(n.sign(x), 33, 33, pads=[1, 1, 1, 1]), 33), x)
    x = n("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2])
    pooled = n("Add", n("Flatten", n("GlobalAveragePool", x)), "y")
    dense = n("MatMul", n.sign(n("Flatten", x)), signs(33 * 3 * 2, 10))
    return n.model(n("Softmax", n("Add", n("MatMul", pooled, floats(33, 10)), dense), axis=1), x)


def check(model: onnx.ModelProto, folder: Path, slices: int) -> None:
    onnx.save(model, folder / "net.onnx")
    library = bnnc.compile(folder / "net.onnx", output=folder / "net.so")
    answers: list[dict[str, np.ndarray]] = []
    for threads in THREADS:
        with bnnc.load(library, threads=threads, profile=True) as session:
            assert session.metadata["slices"] == slices
            feeds = {port.name: floats(*port.shape, seed=5) for port in session.inputs}
            answers += [session.run(feeds), session.run(feeds)]
            times = session.stage_times()
            assert sum(seconds > 0 for _, seconds in times) >= len(session.metadata["layers"]) - 1
    want = reference_tensors(load_model(folder / "net.onnx"), feeds)
    for name in answers[0]:
        np.testing.assert_allclose(answers[0][name], want[name], rtol=1e-5, atol=1e-5, strict=True)
        assert len({answer[name].tobytes() for answer in answers}) == 1


@pytest.mark.parametrize("batch", [1, 2, 3, 8])
def test_images_one_by_one(batch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slice_batch, "CACHE", 0)
    check(residual(batch), tmp_path, slices=batch)


def test_slices_of_several_images(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three threads' worth of pairs: some are computed side by side, the rest together."""
    monkeypatch.setattr(slice_batch, "_images_at_once", lambda main, batch: 2)
    check(residual(6), tmp_path, slices=3)


def test_a_batch_that_fits_the_cache(tmp_path: Path) -> None:
    check(residual(8), tmp_path, slices=1)


def mixed(net: Callable[[Net], str]) -> onnx.ModelProto:
    """A binary layer behind what ``net`` makes of the input."""
    n = Net(x=(4, 4, 4, 4))
    return n.model(n.norm(n.conv(n.sign(net(n)), 8, 4), 8))


@pytest.mark.parametrize(
    "net",
    [
        lambda n: n("Reshape", "x", np.array([2, 4, 8, 4])),
        lambda n: n("Transpose", "x", perm=[1, 0, 2, 3]),
        lambda n: n("Sub", "x", n("ReduceMean", "x", axes=[0])),
        lambda n: n("Softmax", "x", axis=0),
        lambda n: n("Concat", "x", "x", axis=0),
        lambda n: n("Add", "x", floats(4, 1, 1, 1)),
    ],
    ids=["Reshape", "Transpose", "ReduceMean", "Softmax", "Concat", "Add"],
)
def test_images_that_meet(
    net: Callable[[Net], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slice_batch, "CACHE", 0)
    check(mixed(net), tmp_path, slices=1)


def test_verify_sees_all_slices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Inner tensors are those of the whole batch: each image's are compared with its own."""
    monkeypatch.setattr(slice_batch, "CACHE", 0)
    onnx.save(residual(3), tmp_path / "net.onnx")
    report = bnnc.verify(tmp_path / "net.onnx", samples=1)
    assert report.agrees, str(report)
    bits = [row for row in report.rows.values() if row.kind == "bits"]
    assert [row.elements for row in bits] == [3 * 33 * 6 * 5] * 2 + [3 * 33 * 3 * 2]


def test_kernels_are_those_of_one_image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So a batch costs as much to compile, and an image as much to compute."""
    monkeypatch.setattr(slice_batch, "CACHE", 0)
    reports = []
    for batch in (1, 8):
        onnx.save(residual(batch), tmp_path / "net.onnx")
        reports.append(bnnc.inspect(tmp_path / "net.onnx"))
    one, eight = reports
    assert one.layers == eight.layers and one.arena_bytes == eight.arena_bytes
    assert (one.slices, eight.slices) == (1, 8)
