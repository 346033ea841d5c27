"""The network that BMXNet's authors published, on the images it was meant for."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.frontend import bmxnet
from bnnc.frontend.bmxnet.params import read_params
from conftest import SHARED
from models import mxnet_reference
from models.mxnet_answers import by_qonnx

Images = tuple[np.ndarray, np.ndarray]


@pytest.fixture(scope="module")
def images() -> Images:
    """(pixels / 255 as [10000, 1, 28, 28], labels)."""
    files = [SHARED / "data" / f"t10k-{what}.gz" for what in ("images-idx3-ubyte", "labels-idx1-ubyte")]
    for path in files:
        if not path.is_file():
            pytest.skip(f"{path} is not here (set BNNC_SHARED)")
    pixels, labels = (gzip.decompress(path.read_bytes()) for path in files)
    x = np.frombuffer(pixels, "u1", offset=16).reshape(-1, 1, 28, 28)
    return (x / np.float32(255)).astype("float32"), np.frombuffer(labels, "u1", offset=8)


def unpacked(words: np.ndarray) -> np.ndarray:
    """Words to bits, lowest first."""
    bits = np.arange(32, dtype="u4")
    return (words[..., None] >> bits & 1).astype("float32") * 2 - 1


def float_parameters(params: Path) -> dict[str, np.ndarray]:
    """The packed parameters as the float ones they were, unpacked here."""
    arrays = read_params(params)
    plain = {name: array.numbers() for name, array in arrays.items()}
    rows = arrays["arg:qconvolution0_weight"].words.reshape(64, 50)
    plain["arg:qconvolution0_weight"] = unpacked(rows).reshape(64, 64, 5, 5)
    columns = arrays["arg:qfullyconnected0_weight"].words.reshape(32, 1000)
    plain["arg:qfullyconnected0_weight"] = unpacked(columns).transpose(1, 0, 2).reshape(1000, 1024)
    return plain


def test_definition_and_qonnx(mnist_pair: tuple[Path, Path], images: Images) -> None:
    symbol, params = mnist_pair
    document = json.loads(symbol.read_text())
    for node in document["nodes"]:
        node["attrs"] = node.pop("attr", {})
    x = images[0][:20]
    model = bmxnet.convert(symbol, params, {"data": x.shape})
    (want,) = mxnet_reference.run(document, float_parameters(params), {"data": x})
    np.testing.assert_allclose(by_qonnx(model, x)[0], want, rtol=1e-4, atol=1e-5)


def test_accuracy(mnist_pair: tuple[Path, Path], images: Images, tmp_path: Path) -> None:
    """97.4 % of 10,000 images, from the compiled library."""
    symbol, params = mnist_pair
    x, labels = images
    library = bnnc.compile(symbol, params=params, output=tmp_path / "mnist.so", input_shapes={"data": (500, 1, 28, 28)})
    with bnnc.load(library) as session:
        batches = [session.run(x[at : at + 500])["softmax_output"] for at in range(0, len(x), 500)]
    correct = np.concatenate(batches).argmax(axis=1) == labels
    assert correct.sum() == 9740


def test_layers(mnist_pair: tuple[Path, Path]) -> None:
    layers = bnnc.inspect(mnist_pair[0], input_shapes={"data": (1, 1, 28, 28)}).layers
    binary = {layer.name: layer.kernel for layer in layers if layer.op.startswith("binary_conv2d")}
    assert set(binary) == {"qconvolution0_dot", "qfullyconnected0_dot"}
    assert binary["qconvolution0_dot"] == "binary_conv2d_threshold_pack"
