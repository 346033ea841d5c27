"""What the benchmarks count and build, where it can be checked without a clock."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import numpy as np
import onnx
import pytest
from click.testing import CliRunner
from numpy.lib.stride_tricks import sliding_window_view

from benchmarks.binary_layers import Layer, layer_function
from benchmarks.kernel_calls import kernel_calls
from benchmarks.models.lenet import lenet
from benchmarks.peers import openvino_binary
from benchmarks.peers.__main__ import main
from benchmarks.peers.contender import Network
from benchmarks.report.memory import planned
from benchmarks.tile_search import compiled, forced, random_arrays
from bnnc.codegen.lower import lower
from bnnc.codegen.schedule import binary_conv
from bnnc.codegen.schedule.binary_conv import BinaryTile
from bnnc.codegen.targets import host_instruction_sets
from bnnc.compiler import build_network

ISA = host_instruction_sets()[0]


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Network:
    folder = tmp_path_factory.mktemp("lenet")
    onnx.save(lenet(hidden=128), folder / "lenet.onnx")
    return Network("lenet", folder / "lenet.onnx", folder)


def test_bytes_of_kernel_calls(network: Network):
    calls, live = kernel_calls(lower(build_network(network.path).module, ISA))
    found = [(call.read, call.weights, call.written) for call in calls]
    image, features, bits = 28 * 28 * 4, 24 * 24 * 64 * 4, 12 * 12 * 64 // 8
    affine = 2 * 64 * 4  # a scale and a shift for each channel
    assert found[0] == (image, 64 * 25 * 4, features)
    assert found[1] == (features, affine, bits)
    assert found[2] == (bits, 64 * 64 * 25 // 8 + affine, 8 * 8 * 64 * 4)
    assert found[-1] == (128 * 4, (16 * 128 + 10) * 4, 10 * 4)  # ten outputs in a group of sixteen
    assert not any(call.once for call in calls)
    assert live == features + bits


def test_arena_is_near_the_largest_live_set(network: Network):
    size, live = planned(network, ISA)
    assert live <= size <= 1.1 * live


def test_a_forced_tile_is_used_and_changes_no_bit():
    func = layer_function(Layer("3x3", 10, 10, 64, 64, 3), ISA)
    arrays, results, texts = random_arrays(func), [], set()
    arrays[2][...] = np.random.default_rng(1).integers(260, 316, arrays[2].shape)  # thresholds amid the counts
    for tile in (BinaryTile(8, 2), BinaryTile(2, 2), BinaryTile(4, 4)):
        scheduled = forced(binary_conv, "binary_tile", func, ISA, tile)
        assert scheduled is not None
        texts.add(scheduled.script(show_meta=False))
        arrays[-1][...] = 0
        compiled(scheduled, ISA, arrays)()
        results.append(arrays[-1].copy())
    assert len(texts) == 3
    assert results[0].any() and all(np.array_equal(result, results[0]) for result in results)


def test_a_tile_that_packing_cannot_use_is_no_candidate():
    func = layer_function(Layer("3x3", 10, 10, 64, 64, 3), ISA)
    assert forced(binary_conv, "binary_tile", func, ISA, BinaryTile(3, 2)) is None


@pytest.mark.skipif(importlib.util.find_spec("openvino") is None, reason="openvino is not installed")
@pytest.mark.parametrize("kernel, stride", [(3, 1), (3, 2), (1, 1)])
def test_openvino_computes_the_same_layer(kernel: int, stride: int):
    layer = Layer("layer", 10, 10, 64, 32, kernel, stride)
    random = np.random.default_rng(0)
    border = layer.kernel // 2
    size = [extent - 2 * border for extent in (layer.height, layer.width)]
    image = random.standard_normal((1, layer.channels, *size)).astype("float32")
    weight = random.integers(0, 2, (layer.out_channels, layer.channels, layer.kernel, layer.kernel))
    with openvino_binary.prepare(layer, weight) as (run, _):
        answer = run(image)
    signs = np.pad(np.where(image > 0, 1, -1), ((0, 0), (0, 0), *[(border, border)] * 2), constant_values=-1)
    windows = sliding_window_view(signs, (layer.kernel, layer.kernel), axis=(2, 3))
    windows = windows[:, :, :: layer.stride, :: layer.stride]
    assert np.array_equal(answer, np.einsum("nchwij,ocij->nohw", windows, 2 * weight - 1))


def test_the_command_writes_the_sections_it_measured(network: Network, tmp_path: Path):
    document = tmp_path / "benchmarks.md"
    document.write_text("before\n<!-- begin machine -->\nold\n<!-- end machine -->\nafter\n")
    arguments = [str(network.path), "--only", "machine", "--write", str(document)]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    text = document.read_text()
    assert re.fullmatch(r"before\n<!-- begin machine -->\n(- .*\n)+<!-- end machine -->\nafter\n", text)
    assert ISA.name in text and "old" not in text

    missing = CliRunner().invoke(main, [*arguments[:2], "memory", *arguments[3:]])
    assert missing.exit_code == 1 and "begin memory" in missing.output
