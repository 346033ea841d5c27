"""BMXNet's own files and bnnc.nn's layers with the same weights: one answer, to the bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")
pytest.importorskip("onnxscript", reason="onnxscript is not installed (pip install 'bnnc[train]')")

import bnnc  # noqa: E402
import bnnc.nn as q  # noqa: E402
from bnnc.conversion import pack  # noqa: E402
from models.mxnet import Model  # noqa: E402

BITS = [(1, 1), (1, 2), (2, 1), (2, 2), (4, 4), (8, 8), (32, 1), (1, 32)]
EIGHTHS = np.float32(1 / 8)  # inputs and float weights in eighths: float32 sums of them are exact, in any order


def image() -> np.ndarray:
    x = np.random.default_rng(3).integers(-12, 13, (1, 32, 6, 5)).astype("float32") * EIGHTHS
    x[0, :, 2] = 0.5  # a tie at every number of bits
    x[0, :, 3] = -0.0
    return x


def answer(library: Path, x: np.ndarray) -> np.ndarray:
    with bnnc.load(library) as session:
        (values,) = session.run(x).values()
    return values


def check(layer: torch.nn.Module, op: str, folder: Path, x: np.ndarray, packed: bool = False, **attributes) -> None:
    """``layer`` in PyTorch and compiled, against BMXNet files of a network of one node, converted and compiled."""
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.copy_((parameter * 40).round() * EIGHTHS)
    network = torch.nn.Sequential(torch.nn.Flatten(), layer) if op == "QFullyConnected" else layer
    model = Model()
    arrays = [parameter.detach().numpy() for parameter in (layer.weight, layer.bias) if parameter is not None]
    model(op, model.data, *arrays, no_bias=layer.bias is None, act_bit=layer.act_bit, weight_bit=layer.weight_bit,
          **attributes)  # fmt: skip
    symbol, params = model.save(folder)
    if packed:
        symbol, params = pack(symbol, params, word_bits=32)
    bnnc.convert(symbol, params, folder / "bmxnet.onnx", input_shapes={"data": x.shape})
    theirs = answer(bnnc.compile(folder / "bmxnet.onnx", output=folder / "bmxnet.so"), x)
    exported = q.export(network, torch.from_numpy(x), folder / "torch.onnx")
    ours = answer(bnnc.compile(exported, output=folder / "torch.so"), x)
    with torch.no_grad():
        np.testing.assert_array_equal(network.eval()(torch.from_numpy(x)).numpy(), theirs)
    np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize(("act_bit", "weight_bit"), BITS)
def test_convolution(act_bit: int, weight_bit: int, tmp_path: Path) -> None:
    bits = {"act_bit": act_bit, "weight_bit": weight_bit}
    layer = q.QConvolution(32, 8, 3, stride=(2, 1), padding=1, **bits)
    shape = {"kernel": "(3, 3)", "pad": "(1, 1)", "stride": "(2, 1)", "num_filter": 8}
    check(layer, "QConvolution", tmp_path, image(), **shape)


@pytest.mark.parametrize(("act_bit", "weight_bit"), [(1, 1), (2, 2), (8, 8)])
def test_dense(act_bit: int, weight_bit: int, tmp_path: Path) -> None:
    layer = q.QFullyConnected(960, 8, bias=False, act_bit=act_bit, weight_bit=weight_bit)
    check(layer, "QFullyConnected", tmp_path, image(), num_hidden=8)


def test_scaling(tmp_path: Path) -> None:
    layer = q.QConvolution(32, 8, 3, scaling="tensor")
    check(layer, "QConvolution", tmp_path, image(), kernel="(3, 3)", num_filter=8, scaling_mode="forward")


@pytest.mark.parametrize("dense", [False, True])
def test_packed_weights(dense: bool, tmp_path: Path) -> None:
    if dense:
        check(q.QFullyConnected(960, 8), "QFullyConnected", tmp_path, image(), packed=True, num_hidden=8)
    else:
        shape = {"kernel": "(3, 3)", "pad": "(1, 1)", "num_filter": 8}
        check(q.QConvolution(32, 8, 3, padding=1), "QConvolution", tmp_path, image(), packed=True, **shape)
