"""``bnnc convert``, and the other commands on BMXNet pairs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from click.testing import CliRunner, Result

from bnnc.cli import main
from models.graphs import floats
from models.mxnet import Model

SHAPE = ("--input-shape", "data=1x32x6x6")


def call(*arguments: object, code: int = 0) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == code, result.output
    if code:
        assert result.stderr.startswith("bnnc: ") and result.stderr.count("\n") == 1, result.stderr
    return result


def network(**attributes: object) -> Model:
    model = Model()
    weight = floats(4, 32, 3, 3)
    x = model("QConvolution", model.data, weight, kernel="(3, 3)", num_filter=4, pad="(1, 1)", **attributes)
    model("FullyConnected", x, floats(3, 144), floats(3), num_hidden=3, name="scores")
    return model


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return network().save(tmp_path)


def test_convert(pair: tuple[Path, Path], tmp_path: Path) -> None:
    output = tmp_path / "net.onnx"
    result = call("convert", *pair, "-o", output)
    assert result.output == f"{output}: {output.stat().st_size:,} bytes\n"
    assert input_shape(output) == ["N", 32, "H", "W"]
    call("convert", *pair, "-o", output, *SHAPE)
    assert input_shape(output) == [1, 32, 6, 6]


def input_shape(model: Path) -> list[int | str]:
    dims = onnx.load(model).graph.input[0].type.tensor_type.shape.dim
    return [dim.dim_value or dim.dim_param for dim in dims]


def test_messages_of_the_conversion(tmp_path: Path) -> None:
    """They are printed when converting, stay in the file, and are printed again when that is compiled."""
    output = tmp_path / "net.onnx"
    message = call("convert", *network(act_bit=32).save(tmp_path), "-o", output, *SHAPE).stderr
    assert message.startswith("qconvolution1: act_bit=32 leaves activations as they are")
    assert call("compile", output, "-o", tmp_path / "net.so").stderr.splitlines()[0] == message.strip()


def test_every_command_takes_a_pair(pair: tuple[Path, Path], tmp_path: Path) -> None:
    symbol, params = pair
    library, x = tmp_path / "net.so", tmp_path / "x.npy"
    call("compile", symbol, params, "-o", library, *SHAPE)
    call("compile", params, "-o", library, *SHAPE)
    call("verify", symbol, library)
    call("bench", library, "--runs", 1, "--against", "onnxruntime", "--model", params)
    assert "binary_conv2d 3x3" in call("inspect", symbol, *SHAPE).output
    assert "binary_conv2d 3x3" in call("inspect", symbol, params, *SHAPE).output
    np.save(x, floats(1, 32, 6, 6))
    assert call("run", library, "--input", x).output == "scores_output: float32 [1, 3]\n"


def test_pack(pair: tuple[Path, Path], tmp_path: Path) -> None:
    packed = tmp_path / "binarized_net-symbol.json", tmp_path / "binarized_net-0001.params"
    output = call("convert", "--pack", "--word-bits", 32, *pair).output
    assert output.splitlines() == [f"{path}: {path.stat().st_size:,} bytes" for path in packed]
    for name, (source, weights) in {"float": pair, "packed": packed}.items():
        call("convert", source, weights, "-o", tmp_path / f"{name}.onnx")
    assert (tmp_path / "float.onnx").read_bytes() == (tmp_path / "packed.onnx").read_bytes()
    folder = tmp_path / "folder"
    folder.mkdir()
    call("convert", "--pack", "--word-bits", 32, *pair, "-o", folder)
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in packed)
    assert (folder / packed[1].name).read_bytes() == packed[1].read_bytes()


def test_bad_usage(pair: tuple[Path, Path], tmp_path: Path) -> None:
    params = pair[1]
    assert "Missing option '-o'" in call("convert", *pair, code=2).stderr
    assert "it is the input" in call("convert", *pair, "-o", params, code=2).stderr
    assert "it is the input" in call("compile", *pair, "-o", params, code=2).stderr
    line = call("convert", *pair, "-o", tmp_path / "net.onnx", "--input-shape", "image=1x2", code=2).stderr
    assert "has no such input; it has data" in line
    line = call("convert", "--pack", *pair, "--word-bits", 64, code=2).stderr
    assert "32 inputs do not fill words of 64 bits; see --word-bits" in line
    assert "cannot write" in call("convert", "--pack", "--word-bits", 32, *pair, "-o", tmp_path / "no", code=2).stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["net-0001.params", "net-symbol.json"]


def test_swapped_files(pair: tuple[Path, Path], tmp_path: Path) -> None:
    symbol, params = pair
    assert "no JSON" in call("convert", params, symbol, "-o", tmp_path / "net.onnx", code=2).stderr


def test_half_a_pair(pair: tuple[Path, Path], tmp_path: Path) -> None:
    symbol, params = pair
    output = tmp_path / "net.so"
    assert "has the dynamic shape Nx32xHxW" in call("compile", symbol, "-o", output, code=2).stderr
    second = params.with_name("net-0002.params")
    second.write_bytes(params.read_bytes())
    line = call("compile", symbol, "-o", output, code=2).stderr
    assert "found net-0001.params, net-0002.params; give the .params file instead" in line
    call("compile", second, "-o", output, *SHAPE)
    params.unlink()
    second.unlink()
    assert "found none" in call("inspect", symbol, code=2).stderr
    renamed = symbol.rename(tmp_path / "renamed.json")
    assert "cannot be told from this name" in call("inspect", renamed, code=2).stderr
    second.write_bytes(b"\x12\x01" + bytes(22))
    assert "its symbol is missing" in call("inspect", second, code=2).stderr
