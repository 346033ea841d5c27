"""QONNX quantizers: Relax, onnxruntime and the qonnx package give the same numbers for every attribute."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from bnnc.errors import ModelError
from bnnc.frontend import import_model, load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.ir import reference
from models.graphs import QONNX, graph, node

ROUNDINGS = ["ROUND", "HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEIL", "FLOOR", "floor"]
# Every tie, both signs, both zeros and values past the bounds.
GRID = np.concatenate([np.arange(-12, 12.25, 0.25), [-0.0, 0.0]]).astype("float32").reshape(1, -1)


def quant(bits: float, scale: object = 0.5, zero_point: float = 0.0, opset: int = 17, **attributes: object):
    constants = {
        "scale": np.asarray(scale, "float32"),
        "zero": np.float32(zero_point),
        "bits": np.float32(bits),
    }
    nodes = [node("Quant", ["x", "scale", "zero", "bits"], "y", QONNX, **attributes)]
    return graph(nodes, {"x": GRID.shape}, ["y"], constants, opset=opset)


def three_answers(model: onnx.ModelProto, tmp_path: Path, x: np.ndarray = GRID) -> list[np.ndarray]:
    execution = pytest.importorskip("qonnx.core.onnx_exec")
    wrapper = pytest.importorskip("qonnx.core.modelwrapper").ModelWrapper
    onnx.save(model, tmp_path / "m.onnx")
    checked = load_model(tmp_path / "m.onnx")
    wrapped = wrapper(str(tmp_path / "m.onnx"))
    wrapped.set_tensor_shape("y", list(x.shape))
    return [
        reference.run(import_model(tmp_path / "m.onnx"), x)[0],
        reference_tensors(checked, {"x": x})["y"],
        execution.execute_onnx(wrapped, {"x": x})["y"],
    ]


def assert_equal(answers: list[np.ndarray]) -> None:
    for answer in answers[1:]:
        np.testing.assert_array_equal(answers[0], answer)


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("opset", [9, 17])
def test_rounding(rounding: str, opset: int, tmp_path: Path) -> None:
    model = quant(4, signed=1, narrow=0, rounding_mode=rounding, opset=opset)
    assert_equal(three_answers(model, tmp_path))


@pytest.mark.parametrize("bits", [1, 2, 3, 8])
@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("narrow", [0, 1])
def test_levels(bits: int, signed: int, narrow: int, tmp_path: Path) -> None:
    if bits == 1 and narrow and not signed:
        pytest.skip("a single level; refused")
    model = quant(bits, signed=signed, narrow=narrow, rounding_mode="ROUND")
    assert_equal(three_answers(model, tmp_path))


def test_zero_point(tmp_path: Path) -> None:
    assert_equal(three_answers(quant(4, 0.25, 3.0, signed=0, narrow=0, rounding_mode="ROUND"), tmp_path))


def test_scale_per_element(tmp_path: Path) -> None:
    scale = np.linspace(0.1, 2, GRID.size).reshape(GRID.shape)
    assert_equal(three_answers(quant(3, scale, signed=1, narrow=1, rounding_mode="ROUND"), tmp_path))


@pytest.mark.parametrize("scale", [1.0, 0.25, np.linspace(0.5, 2, GRID.size).reshape(GRID.shape)])
def test_bipolar(scale: object, tmp_path: Path) -> None:
    nodes = [node("BipolarQuant", ["x", "s"], "y", QONNX)]
    model = graph(nodes, {"x": GRID.shape}, ["y"], {"s": np.asarray(scale, "float32")})
    assert_equal(three_answers(model, tmp_path))


@pytest.mark.parametrize("smallest", [-0.0, 0.0, 1e-45, -1e-45])
def test_bipolar_near_zero(smallest: float, tmp_path: Path) -> None:
    x = np.full((1, 4), smallest, "float32")
    nodes = [node("BipolarQuant", ["x", "s"], "y", QONNX)]
    onnx.save(graph(nodes, {"x": x.shape}, ["y"], {"s": np.float32(1)}), tmp_path / "m.onnx")
    for optimize in (False, True):
        answer = reference_tensors(load_model(tmp_path / "m.onnx"), {"x": x}, optimize=optimize)["y"]
        np.testing.assert_array_equal(answer, np.where(x >= 0, 1, -1))


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        (quant(2.5), "bit width 2.5"),
        (quant(25), "bit width 25"),
        (quant(4, 0.0), "scale is not positive"),
        (quant(4, rounding_mode="STOCHASTIC"), "rounding_mode 'STOCHASTIC'"),
        (quant(4, flavour=1), "attribute 'flavour'"),
        (quant(1, zero_point=1.0), "zero point"),
        (quant(1, signed=0, narrow=1), "single level"),
    ],
)
def test_refused(model: onnx.ModelProto, reason: str, tmp_path: Path) -> None:
    onnx.save(model, tmp_path / "m.onnx")
    with pytest.raises(ModelError, match=rf"m\.onnx: node node_y \(Quant\): .*{reason}"):
        import_model(tmp_path / "m.onnx")


def test_run_time_scale_is_refused(tmp_path: Path) -> None:
    nodes = [node("Relu", ["x"], "s"), node("BipolarQuant", ["x", "s"], "y", QONNX)]
    onnx.save(graph(nodes, {"x": (1, 3)}, ["y"]), tmp_path / "m.onnx")
    with pytest.raises(ModelError, match="scale is computed at run time"):
        import_model(tmp_path / "m.onnx")
