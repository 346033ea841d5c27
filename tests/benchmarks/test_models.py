"""The networks that are measured, small: valid, running in onnxruntime, on bits or codes where they should be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import onnx
import pytest

import bnnc
from benchmarks.models.binarydensenet28 import binarydensenet28
from benchmarks.models.birealnet18 import birealnet18
from benchmarks.models.graph import SIGNS
from benchmarks.models.lenet import lenet
from benchmarks.models.quicknet import quicknet
from benchmarks.models.reactnet_a import reactnet_a
from benchmarks.models.resnet18_4w4a import resnet18_4w4a
from benchmarks.models.vgg_small import vgg_small
from benchmarks.peers.contender import Network, without_codes
from bnnc.frontend.reference import Reference

# name -> (builder, layers on bits or codes)
SMALL: dict[str, tuple[Callable[[], onnx.ModelProto], int]] = {
    "birealnet18": (lambda: birealnet18(size=64, width=32, blocks=(1, 2, 1)), 4),
    "quicknet": (lambda: quicknet(size=64, width=32, blocks=(2, 1)), 3),
    "reactnet_a": (lambda: reactnet_a(size=32, outputs=(64, 128, 128)), 3 + 2 + 2 + 1),
    "binarydensenet28": (lambda: binarydensenet28(size=64, width=32, blocks=(2, 1)), 3),
    "vgg_small": (lambda: vgg_small(size=16, width=32), 5),
    "lenet": (lambda: lenet(batch=2, width=16, hidden=40), 2),
    "resnet18_4w4a": (lambda: resnet18_4w4a(size=16, width=16, blocks=(1, 1)), 2 + 3 + 1),
}


@pytest.mark.parametrize("name", SMALL)
def test_network_is_quantized_and_verified(name: str, tmp_path: Path):
    build, layers = SMALL[name]
    model = build()
    onnx.checker.check_model(model)
    path = tmp_path / f"{name}.onnx"
    onnx.save(model, path)
    (port,) = model.graph.output
    network = Network(name, path, tmp_path)
    (scores,) = Reference(model).run(network.inputs).values()
    assert list(scores.shape) == [extent.dim_value for extent in port.type.tensor_type.shape.dim]
    assert 0.1 < scores.std() < 100  # weights and statistics keep values in the range of a trained network's

    found = bnnc.inspect(path, sign_zero="pos").layers
    assert sum(layer.bits < 32 and layer.operations > 0 for layer in found) == layers
    library = bnnc.compile(path, output=tmp_path / "net.so", sign_zero="pos")
    assert bnnc.verify(path, library, samples=2).agrees


def test_peers_have_the_float_network():
    """Quantizers of activations are left out, those of weights are kept, and nothing else changes."""
    model = resnet18_4w4a(size=16, width=16, blocks=(1,))
    plain = without_codes(model)
    onnx.checker.check_model(plain)
    weights = [node for node in plain.graph.node if node.op_type == "Quant"]
    constants = {tensor.name for tensor in model.graph.initializer}
    assert all(node.input[0] in constants for node in weights)
    others = [[node.op_type for node in m.graph.node if node.op_type != "Quant"] for m in (model, plain)]
    assert len(weights) == 3 + 1 and others[0] == others[1]


@pytest.mark.parametrize("form", SIGNS)
def test_every_sign_makes_binary_layers(form: str, tmp_path: Path):
    path = tmp_path / "net.onnx"
    onnx.save(birealnet18(size=32, width=32, blocks=(1, 1), sign=form), path)
    layers = bnnc.inspect(path, sign_zero="pos").layers
    assert sum(layer.bits == 1 and layer.operations > 0 for layer in layers) == 2


def test_networks_are_the_same_each_time():
    assert quicknet(size=64, blocks=(1,)).SerializeToString() == quicknet(size=64, blocks=(1,)).SerializeToString()


def test_gammas_include_negative_ones():
    model = lenet()
    constants = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    norms = [node for node in model.graph.node if node.op_type == "BatchNormalization"]
    assert norms and all((constants[node.input[1]] < 0).any() for node in norms)
    assert all((constants[node.input[4]] > 0).all() for node in norms)
