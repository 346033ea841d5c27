"""Every command on a model that compiles: what it prints and writes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

import bnnc
from bnnc.cli import main
from bnnc.cli.run import write_npz
from models.graphs import graph, node, signs


def call(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return result


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, digits_model: Path) -> Path:
    path = tmp_path_factory.mktemp("cli") / "digits.so"
    result = call("compile", digits_model, "-o", path)
    assert result.stdout == f"{path}: {path.stat().st_size:,} bytes\n"
    return path


def test_inspect(digits_model: Path) -> None:
    lines = call("inspect", digits_model).output.splitlines()
    assert "/stem/stem.0/Conv_output_0" in lines[1] and "not +-alpha" in lines[1]
    assert lines[-2].startswith("weights ") and lines[-1].startswith("memory of an instance: ")
    assert "bytes arena (the largest live set takes " in lines[-1]


def test_run(library: Path, tmp_path: Path) -> None:
    image, scores = tmp_path / "x.npy", tmp_path / "scores"
    np.save(image, np.zeros((1, 1, 8, 8), "float32"))
    assert call("run", library, "--input", image, "--output", scores).output == "logits: float32 [1, 10]\n"
    assert np.load(scores)["logits"].shape == (1, 10)


def test_outputs_may_be_called_anything(tmp_path: Path) -> None:
    arrays = {"file": np.arange(3), "allow_pickle": np.ones(2, "float32"), "a/b:0": np.zeros((1, 2))}
    write_npz(tmp_path / "x.npz", arrays)
    loaded = np.load(tmp_path / "x.npz")
    assert set(loaded) == set(arrays)
    for name, array in arrays.items():
        np.testing.assert_array_equal(loaded[name], array)


def test_verify(library: Path, digits_model: Path) -> None:
    output = call("verify", digits_model, library, "--samples", 1).output
    assert output.splitlines()[-1] == "agrees with onnxruntime on 1 samples; 0 values at a threshold"


def test_bench(library: Path, digits_model: Path) -> None:
    arguments = ("bench", library, "--runs", 2, "--against", "onnxruntime", "--model", digits_model)
    assert "as fast as onnxruntime" in call(*arguments).output
    report = json.loads(call(*arguments, "--json").output)
    assert [timing["name"] for timing in report["timings"]] == ["bnnc", "onnxruntime"]
    assert all(len(timing["times"]) == 2 for timing in report["timings"])
    assert (report["library"], report["threads"]) == ("digits.so", 1)
    assert report["machine"]["onnxruntime"] and report["roofline"]["isa"] == report["isa"]
    inspected = bnnc.inspect(digits_model).layers
    assert [layer["kernel"] for layer in report["layers"]] == [layer.kernel for layer in inspected]


def test_bench_profile_and_plot(library: Path, tmp_path: Path) -> None:
    """The library alone is enough: no model file."""
    picture = tmp_path / "digits.html"
    lines = call("bench", library, "--runs", 2, "--profile", "--plot", picture).output.splitlines()
    assert "/stem/stem.0/Conv_output_0" in lines[3] and "GFLOP/s" in lines[3]
    assert lines[-2].startswith(" all layers") and lines[-1].startswith("roofline of ")
    assert "/stem/stem.0/Conv_output_0" in picture.read_text()


def test_emit_static_library(digits_model: Path, tmp_path: Path) -> None:
    call("compile", digits_model, "-o", tmp_path / "digits.a", "--emit", "a")
    assert (tmp_path / "digits.a").read_bytes().startswith(b"!<arch>\n")
    assert "bnnc_run" in (tmp_path / "bnnc.h").read_text()


def test_dump_passes(digits_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "passes"
    call("compile", digits_model, "-o", tmp_path / "digits.py", "--emit", "tir", "--dump-passes", folder)
    stages = sorted(path.name for path in folder.iterdir())
    assert stages[0] == "00_imported.py" and stages[-1].endswith("_SliceBatch.py")


def test_compile_prints_decisions(tmp_path: Path) -> None:
    """A sign that may be zero keeps its reader float, and the author is told."""
    nodes = [node("Sign", ["x"], "s"), node("Conv", ["s", "w"], "y")]
    model = tmp_path / "net.onnx"
    model.write_bytes(graph(nodes, {"x": [1, 4, 5, 5]}, ["y"], {"w": signs(4, 4, 3, 3)}).SerializeToString())
    result = call("compile", model, "-o", tmp_path / "net.so")
    assert result.stderr.startswith("s: sign(0) = 0 may occur")
    result = call("compile", model, "-o", tmp_path / "net.so", "--sign-zero", "pos")
    assert result.stderr == "s: sign(0) may occur and becomes +1 by --sign-zero pos\n"
