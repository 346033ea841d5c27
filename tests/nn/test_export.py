"""Exported files: PyTorch, the qonnx package, onnxruntime and bnnc give the same answers, and no sign is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

torch = pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")
pytest.importorskip("onnxscript", reason="onnxscript is not installed (pip install 'bnnc[train]')")

import bnnc  # noqa: E402
import bnnc.nn as q  # noqa: E402
from bnnc.layers import Layer  # noqa: E402

BITS = [(1, 1), (1, 3), (2, 1), (4, 2), (8, 8), (16, 16), (30, 25), (32, 32)]


def net(act_bit: int = 1, weight_bit: int = 1, **options: object) -> torch.nn.Module:
    bits = {"act_bit": act_bit, "weight_bit": weight_bit, **options}
    module = torch.nn.Sequential(
        q.QActivation(act_bit), q.QConv2d(2, 6, 3, padding=1, **bits), torch.nn.MaxPool2d(2), torch.nn.BatchNorm2d(6),
        torch.nn.Flatten(), q.QLinear(54, 5, act_bit=act_bit, weight_bit=weight_bit, bias=False),
    )  # fmt: skip
    with torch.no_grad():
        for _ in range(20):
            module(torch.randn(8, 2, 6, 6))
    return module.eval()


def image() -> torch.Tensor:
    x = torch.randn(1, 2, 6, 6)
    x[0, :, 2] = 0
    x[0, :, 3] = 0.5
    return x


def all_answers(module: torch.nn.Module, x: torch.Tensor, folder: Path) -> list[np.ndarray]:
    """PyTorch's, qonnx's and bnnc's."""
    execution = pytest.importorskip("qonnx.core.onnx_exec")
    wrapper = pytest.importorskip("qonnx.core.modelwrapper").ModelWrapper
    path = q.export(module, x, folder / "net.onnx")
    library = bnnc.compile(path)
    report = bnnc.verify(path, library, samples=2)
    assert report.agrees, str(report)
    with bnnc.load(library) as session:
        compiled = session.run({"input": x.numpy()})["output"]
    executed = execution.execute_onnx(wrapper(str(path)), {"input": x.numpy()})["output"]
    with torch.no_grad():
        return [module(x).numpy(), executed, compiled]


@pytest.mark.parametrize("bits", BITS)
def test_answers(bits: tuple[int, int], tmp_path: Path) -> None:
    answers = all_answers(net(*bits), image(), tmp_path)
    atol = 0 if bits == (1, 1) else 1e-5 if max(bits) <= 8 else 1e-4
    for answer in answers[1:]:
        np.testing.assert_allclose(answer, answers[0], rtol=1e-5, atol=atol)


@pytest.mark.parametrize("pad_value", [-1, 0, 1])
def test_sums_of_signs_are_equal_integers(pad_value: int, tmp_path: Path) -> None:
    """(K + dot) / 2 without bias has no rounding anywhere."""
    answers = all_answers(q.QConv2d(2, 6, 3, padding=1, pad_value=pad_value, bias=False), image(), tmp_path)
    for answer in answers:
        np.testing.assert_array_equal(answer, answers[0])
        np.testing.assert_array_equal(answer, np.round(answer))


def convolution(path: Path) -> Layer:
    """The row of ``bnnc inspect`` for a network's only convolution."""
    return [layer for layer in bnnc.inspect(path).layers if "conv2d" in layer.op][-1]


NARROW = [(1, 1), (1, 2), (2, 1), (3, 3), (4, 4), (5, 6), (1, 8), (8, 7), (8, 8)]


@pytest.mark.parametrize("bits", NARROW)
def test_sums_of_levels_are_equal_integers(bits: tuple[int, int], tmp_path: Path) -> None:
    """Of 18 products none exceeds 2^24, so each sum is exact, is divided once, and is one product on one kernel."""
    act_bit, weight_bit = bits
    module = q.QConv2d(2, 6, 3, padding=1, bias=False, act_bit=act_bit, weight_bit=weight_bit)
    answers = all_answers(module, image(), tmp_path)
    for answer in answers[1:]:
        np.testing.assert_array_equal(answer, answers[0])
    layer = convolution(tmp_path / "net.onnx")
    assert layer.op.split()[0] in ({"binary_conv2d"} if bits == (1, 1) else {"integer_conv2d", "bitserial_conv2d"})
    assert layer.bits == (2 if act_bit == 1 < weight_bit else act_bit)  # signs among others are codes 0 and 2


@pytest.mark.parametrize("bits", [(9, 9), (9, 8), (9, 1), (8, 9), (32, 32)])
def test_more_than_eight_bits_are_float(bits: tuple[int, int], tmp_path: Path) -> None:
    layer = q.QConv2d(2, 6, 3, bias=False, act_bit=bits[0], weight_bit=bits[1])
    found = convolution(q.export(layer, image(), tmp_path / "net.onnx"))
    assert (found.op, found.bits) == ("conv2d 3x3", 32)
    assert found.reason.startswith("its ")


@pytest.mark.parametrize("scaling", ["tensor", "channel"])
def test_scaling(scaling: str, tmp_path: Path) -> None:
    answers = all_answers(net(scaling=scaling), image(), tmp_path)
    for answer in answers[1:]:
        np.testing.assert_array_equal(answer, answers[0])


def test_no_sign_is_lost_and_weights_are_small(tmp_path: Path) -> None:
    module, x = net(), image()
    model = onnx.load(q.export(module, x, tmp_path / "net.onnx"))
    assert [node.op_type for node in model.graph.node].count("BipolarQuant") == 5  # three activations, two weights
    stored = [numpy_helper.to_array(t) for t in model.graph.initializer if t.name.endswith("_int8")]
    assert sorted(array.shape for array in stored) == [(5, 54), (6, 2, 3, 3)]
    assert all(array.dtype == np.int8 and set(np.unique(array)) == {-1, 1} for array in stored)
    largest_float = max(
        numpy_helper.to_array(t).size for t in model.graph.initializer if t.data_type == onnx.TensorProto.FLOAT
    )
    assert largest_float == 6  # BatchNorm's


def test_the_module_is_not_changed(tmp_path: Path) -> None:
    module = net().train()
    before = {name: value.clone() for name, value in module.state_dict().items()}
    q.export(module, image(), tmp_path / "net.onnx")
    assert module.training and module[1].weight.requires_grad
    assert all(torch.equal(value, before[name]) for name, value in module.state_dict().items())


def test_compiled_modules_export_the_same_file(tmp_path: Path) -> None:
    module, x = net(), image()
    compiled = torch.compile(module, backend="aot_eager")
    files = [q.export(m, x, tmp_path / f"{i}.onnx").read_bytes() for i, m in enumerate((module, compiled))]
    assert files[0] == files[1]


@pytest.mark.parametrize("bits", [(1, 1), (8, 8), (30, 25)])
def test_files_are_complete(bits: tuple[int, int], tmp_path: Path) -> None:
    """Valid, with the shape of every value, and without anything about the machine that wrote them."""
    path = q.export(net(*bits), image(), tmp_path / "net.onnx")
    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    shapes = {value.name for value in [*model.graph.value_info, *model.graph.output]}
    assert all(output in shapes for node in model.graph.node for output in node.output)
    assert os.fsencode(str(Path(__file__).parent)) not in path.read_bytes()


def test_files_are_small(tmp_path: Path) -> None:
    layer = q.QLinear(512, 256, bias=False)
    path = q.export(layer, torch.zeros(1, 512), tmp_path / "net.onnx")
    assert path.stat().st_size < layer.weight.numel() + 4096


def test_refusals(tmp_path: Path) -> None:
    class Branches(torch.nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x if x.sum() > 0 else -x

    with pytest.raises(bnnc.UsageError, match="folder does not exist"):
        q.export(net(), image(), tmp_path / "no" / "net.onnx")
    with pytest.raises(bnnc.UsageError, match="Branches cannot be exported") as caught:
        q.export(Branches(), image(), tmp_path / "net.onnx")
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_importing_bnnc_imports_no_torch() -> None:
    code = "import bnnc, sys; bnnc.compile, bnnc.load; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
