"""A QONNX network on real images: the classes are those that the qonnx package's own executor predicts."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import bnnc
from conftest import SHARED

IMAGES = 1000
CORRECT = 913


def _mnist(name: str, header: int) -> np.ndarray:
    path = SHARED / "data" / f"t10k-{name}-ubyte.gz"
    if not path.exists():
        pytest.skip(f"{path} is not here (set BNNC_SHARED)")
    return np.frombuffer(gzip.decompress(path.read_bytes()), np.uint8, offset=header)


def _qonnx_answers(path: Path, images: np.ndarray) -> np.ndarray:
    """Scores by the qonnx package, all images in one batch."""
    wrapper = pytest.importorskip("qonnx.core.modelwrapper").ModelWrapper(str(path))
    execution = pytest.importorskip("qonnx.core.onnx_exec")
    shapes = pytest.importorskip("qonnx.transformation.infer_shapes")
    image, scores = wrapper.graph.input[0], wrapper.graph.output[0]  # behind it, initializers are listed as inputs
    for value in (image, scores):
        value.type.tensor_type.shape.dim[0].dim_value = len(images)
    del wrapper.graph.value_info[:]
    return execution.execute_onnx(wrapper.transform(shapes.InferShapes()), {image.name: images})[scores.name]


@pytest.mark.filterwarnings("ignore")  # qonnx expects shapes that its own transformation leaves out
def test_tfc_predicts_what_qonnx_predicts(shared_model: Callable[[str], Path], tmp_path: Path) -> None:
    path = shared_model("zoo_TFC_1W1A")
    images = _mnist("images-idx3", 16)[: IMAGES * 784].reshape(IMAGES, 1, 28, 28).astype("float32") / 255
    labels = _mnist("labels-idx1", 8)[:IMAGES]
    want = _qonnx_answers(path, images)
    with bnnc.load(bnnc.compile(path, output=tmp_path / "tfc.so")) as session:
        got = np.concatenate([next(iter(session.run(image[None]).values())) for image in images])
    np.testing.assert_array_equal(got.argmax(axis=1), want.argmax(axis=1))
    np.testing.assert_allclose(got, want, rtol=1e-6, atol=1e-6)
    assert np.sum(got.argmax(axis=1) == labels) == CORRECT
