"""The rows of ``inspect``: names, sizes, operations and why a layer is not binary."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from bnnc.frontend import from_onnx
from bnnc.layers import Layer, describe, is_brief, onnx_name
from bnnc.passes import default_pipeline
from models.graphs import floats, graph, node, signs
from models.nets import NETS
from models.structures import moved_bits


def rows(model: onnx.ModelProto) -> dict[str, Layer]:
    """The row of each tensor's layer, not those that pad or unpack before it or transpose behind it."""
    layers = describe(default_pipeline()(from_onnx(model)))
    return {layer.name: layer for layer in sorted(layers, key=lambda layer: layer.operations)}


def binary_signs(x: str, y: str) -> list[onnx.NodeProto]:
    return [node("Sign", [x], f"{y}_0"), node("Add", [f"{y}_0", "eps"], f"{y}_1"), node("Sign", [f"{y}_1"], y)]


@pytest.mark.parametrize("name", NETS)
def test_every_kernel_call_is_a_row(name: str) -> None:
    module = default_pipeline()(from_onnx(NETS[name]()))
    layers = describe(module)
    assert len(layers) == len(module.attrs["bnnc.members"])
    for layer in layers:
        assert layer.bits in (1, 32) and layer.operations >= 0 and layer.op and layer.kernel
        assert not (layer.bits == 1 and layer.reason)


def test_bits_that_move_are_never_unpacked() -> None:
    operators = {layer.op.split()[0] for layer in describe(default_pipeline()(from_onnx(moved_bits())))}
    assert "select_bits" in operators
    assert not operators & {"unpack", "split", "strided_slice", "take"}


def test_sizes_and_operations() -> None:
    nodes = [
        node("Conv", ["x", "stem"], "c0", pads=[1, 1, 1, 1], strides=[2, 2]),
        *binary_signs("c0", "a"),
        node("Conv", ["a", "w"], "c1", pads=[1, 1, 1, 1]),
        node("Conv", ["c1", "dw"], "c2", group=64),
        node("Conv", ["c2", "gw"], "c3", group=2),
        node("GlobalAveragePool", ["c3"], "g"),
        node("Flatten", ["g"], "f"),
        node("MatMul", ["f", "head"], "y"),
    ]
    constants = {
        "eps": np.float32(0.1), "stem": floats(64, 3, 3, 3), "w": signs(64, 64, 3, 3),
        "dw": floats(64, 1, 1, 1), "gw": floats(64, 32, 1, 1), "head": floats(64, 10),
    }  # fmt: skip
    found = rows(graph(nodes, {"x": (1, 3, 8, 8)}, ["y"], constants))
    weights = {"c0": 64 * 27, "c1": 64 * 64 * 9, "c2": 64, "c3": 64 * 32, "y": 640}
    pixels = {"c0": 16, "c1": 16, "c2": 16, "c3": 16, "y": 1}
    for name, count in weights.items():
        assert found[name].bytes_before == 4 * count
        assert found[name].operations == 2 * count * pixels[name]
        assert found[name].bits == (1 if name == "c1" else 32)
    assert found["c1"].op == "binary_conv2d 3x3"
    border = 4 * (9 * 64 + 4 + 4)  # a sum for each of nine classes and channel; the classes of rows and columns
    assert found["c1"].bytes_after == weights["c1"] // 8 + border
    assert found["c2"].bytes_written == 4 * 16 * 64
    assert found["c2"].bytes_read == 4 * 16 * 64 + 4 * 64  # its weights are +-alpha: signs that were unpacked once
    assert found["c0"].bytes_read == 4 * 8 * 8 * 3
    assert found["c0"].reason == "its weights are not +-alpha per output channel"
    assert found["c1"].reason == ""


def test_binary_weights_of_a_float_layer() -> None:
    found = rows(graph([node("Conv", ["x", "w"], "c")], {"x": (1, 32, 4, 4)}, ["c"], {"w": 0.5 * signs(16, 32, 1, 1)}))
    assert found["c"].reason == "its input is not binary; weights are stored packed"
    assert found["c"].bits == 32


def test_layers_that_move_bits_or_concatenate() -> None:
    nodes = [
        *binary_signs("x", "a"),
        node("MaxPool", ["a"], "p", kernel_shape=[2, 2], strides=[2, 2]),
        node("Conv", ["p", "w"], "c"),
        node("Concat", ["c", "c"], "d", axis=1),
        node("Tanh", ["d"], "y"),
    ]
    constants = {"eps": np.float32(0.1), "w": signs(4, 32, 1, 1)}
    found = rows(graph(nodes, {"x": (1, 32, 4, 4)}, ["y"], constants))
    assert found["p"].bits == 1 and found["p"].op == "max_pool_bits 2x2"
    assert found["d"].bits == 32 and found["d"].op == "concat" and found["d"].operations == 0


def test_names_lead_back_to_the_onnx_tensor() -> None:
    names = {"conv": "model/conv:0", "conv_sum": "other"}
    assert onnx_name("conv", names) == "model/conv:0"
    assert onnx_name("conv_mismatches", names) == "model/conv:0"
    assert onnx_name("conv_bits_flat", names) == "model/conv:0"
    assert onnx_name("conv_sum", names) == "other"
    assert onnx_name("lv7", names) is None


@pytest.mark.parametrize("slices, brief", [(1, True), (2, True), (3, False)])
def test_brief_networks(monkeypatch: pytest.MonkeyPatch, slices: int, brief: bool) -> None:
    """Nine microseconds: two of bits, two of bytes, four of floats and one of moving."""
    monkeypatch.setattr("bnnc.layers.BRIEF", 25)

    def layer(bits: int, operations: int, planes: int = 0, moved: int = 0) -> Layer:
        return Layer("", "", "", bits, 10**9, moved // 2, moved // 4, moved // 4, operations, planes)

    layers = [layer(1, 6 * 10**6, 1), layer(2, 10**6, 4), layer(8, 2 * 10**6), layer(32, 10**6), layer(1, 0, 0, 10**5)]
    assert is_brief(layers, slices) is brief
