"""QONNX quantizers: Relax, onnxruntime and the qonnx package give the same numbers for every attribute."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bnnc.errors import ModelError
from bnnc.frontend import import_model, load_model
from bnnc.frontend.qonnx import DOMAINS
from bnnc.frontend.reference import reference_tensors
from bnnc.ir import reference
from models.graphs import QONNX, graph, node
from models.refusals import assert_refused

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


def three_answers(
    model: onnx.ModelProto, tmp_path: Path, x: np.ndarray = GRID, shape: tuple[int, ...] | None = None
) -> list[np.ndarray]:
    """The output of shape ``shape`` (x's own when None) by Relax, onnxruntime and the qonnx package."""
    execution = pytest.importorskip("qonnx.core.onnx_exec")
    wrapper = pytest.importorskip("qonnx.core.modelwrapper").ModelWrapper
    onnx.save(model, tmp_path / "m.onnx")
    checked = load_model(tmp_path / "m.onnx")
    wrapped = wrapper(str(tmp_path / "m.onnx"))
    wrapped.set_tensor_shape("y", list(shape or x.shape))
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


def trunc(
    version: int,
    before: float,
    after: float,
    out_scale: object = None,
    zero: object = 0.0,
    scale: object = 0.5,
    domain: str = QONNX,
    op: str = "Trunc",
    **attributes: object,
) -> onnx.ModelProto:
    """Trunc as version 1 or 2 of its domain has it."""
    constants = {"scale": scale, "zero": zero, "before": before}
    constants |= {"after": after} if out_scale is None else {"out_scale": out_scale, "after": after}
    nodes = [node(op, ["x", *constants], "y", domain, **attributes)]
    arrays = {name: np.asarray(value, "float32") for name, value in constants.items()}
    model = graph(nodes, {"x": GRID.shape}, ["y"], arrays, domains=[domain])
    model.opset_import[1].version = version
    return model


def multi_threshold(
    thresholds: np.ndarray, shape: tuple[int, ...] = GRID.shape, **attributes: object
) -> onnx.ModelProto:
    nodes = [node("MultiThreshold", ["x", "t"], "y", QONNX, out_dtype="UINT8", **attributes)]
    return graph(nodes, {"x": shape}, ["y"], {"t": np.asarray(thresholds, "float32")})


def xnor(matrix: np.ndarray, shape: tuple[int, ...] = (2, 1)) -> onnx.ModelProto:
    nodes = [node("XnorPopcountMatMul", ["x", "w"], "y", QONNX)]
    return graph(nodes, {"x": shape}, ["y"], {"w": np.asarray(matrix, "float32")})


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize(("zero", "scale"), [(0.0, 0.5), (3.0, 0.3), (1.0, np.linspace(0.1, 1, GRID.size)[None])])
def test_trunc_version_1(rounding: str, zero: float, scale: object, tmp_path: Path) -> None:
    assert_equal(three_answers(trunc(1, 6, 4, zero=zero, scale=scale, rounding_mode=rounding), tmp_path))


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("domain", sorted(DOMAINS - {"finn.custom_op.general"}))  # qonnx has no FINN installed
@pytest.mark.parametrize(
    ("zero", "out_scale", "signed", "narrow"), [(0.0, 2.0, 1, 1), (4.0, 1.1, 0, 0), (0.0, 0.25, 1, 0)]
)
def test_trunc_version_2(
    rounding: str, domain: str, zero: float, out_scale: float, signed: int, narrow: int, tmp_path: Path
) -> None:
    flags = {"signed": signed, "narrow": narrow, "rounding_mode": rounding}
    assert_equal(three_answers(trunc(2, 6, 3, out_scale, zero, domain=domain, **flags), tmp_path))


def test_trunc_quant_is_trunc(tmp_path: Path) -> None:
    answers = []
    for op in ("Trunc", "TruncQuant"):
        onnx.save(trunc(2, 6, 3, 2.0, op=op, rounding_mode="ROUND"), tmp_path / "m.onnx")
        answers.append(reference.run(import_model(tmp_path / "m.onnx"), GRID)[0])
    assert_equal(answers)


@pytest.mark.parametrize(
    ("shape", "layout", "axis"),
    [((3, 5), "", 1), ((3, 5), "NC", 1), ((2, 4, 5), "", 2), ((2, 5, 3), "NCW", 1), ((2, 5, 3, 4), "", 1),
     ((2, 5, 3, 4), "NCHW", 1), ((2, 3, 4, 5), "NHWC", 3)],
)  # fmt: skip
@pytest.mark.parametrize("channels", [1, 5])
def test_multi_threshold(shape: tuple, layout: str, axis: int, channels: int, tmp_path: Path) -> None:
    x = np.resize(GRID, shape)
    thresholds = np.sort(np.resize(GRID[0, ::3], (channels, 15)), axis=1)
    thresholds[0, 3:5] = 0.0
    layouts = {"data_layout": layout} if layout else {}
    model = multi_threshold(thresholds, shape, out_scale=0.3, out_bias=-1.7, **layouts)
    assert_equal(three_answers(model, tmp_path, x))


@pytest.mark.parametrize("opset", [9, 17])
def test_one_threshold_is_bipolar(opset: int, tmp_path: Path) -> None:
    model = multi_threshold(np.array([[0.25]]), out_scale=2.0, out_bias=-1.0)
    model.opset_import[0].version = opset
    assert_equal(three_answers(model, tmp_path))


def test_xnor_popcount_matmul(tmp_path: Path) -> None:
    bits = np.random.default_rng(0).integers(0, 2, (4, 37)).astype("float32")
    matrix = np.random.default_rng(1).integers(0, 2, (37, 6))
    answers = three_answers(xnor(matrix, bits.shape), tmp_path, bits, (4, 6))
    np.testing.assert_array_equal(answers[0], (bits[:, :, None] == matrix).sum(1))
    assert_equal(answers)


@settings(max_examples=60, deadline=None)
@given(bits=st.integers(1, 32), signed=st.booleans(), narrow=st.booleans(), zero=st.integers(-5, 200),
       rounding=st.sampled_from(ROUNDINGS), per_channel=st.booleans(), seed=st.integers(0, 2**32 - 1))  # fmt: skip
def test_any_quantizer(
    bits: int, signed: bool, narrow: bool, zero: int, rounding: str, per_channel: bool, seed: int
) -> None:
    assume(bits > 1 or not (signed or narrow))
    generator = np.random.default_rng(seed)
    scale = generator.uniform(1e-3, 2, (6, 1) if per_channel else ()).astype("float32")
    levels = np.arange(-3, 2**bits if bits < 9 else 500, max(1, 2 ** min(bits, 9) // 64))
    codes = generator.choice(levels, (6, 50)) - zero + generator.choice([0, 0.5, 0.49, -0.3], (6, 50))
    x = (codes * scale).astype("float32")
    flags = {"signed": int(signed), "narrow": int(narrow), "rounding_mode": rounding}
    constants = {"scale": scale, "zero": np.float32(zero), "bits": np.float32(bits)}
    nodes = [node("IntQuant", ["x", *constants], "y", QONNX, **flags)]
    model = graph(nodes, {"x": x.shape}, ["y"], constants)
    with tempfile.TemporaryDirectory() as folder:
        assert_equal(three_answers(model, Path(folder), x))


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        (quant(2.5), "bit width 2.5"),
        (quant(33), "bit width 33"),
        (quant(4, 0.0), "scale is not positive"),
        (quant(4, rounding_mode="STOCHASTIC"), "rounding_mode 'STOCHASTIC'"),
        (quant(4, flavour=1), "attribute 'flavour'"),
        (quant(1, zero_point=1.0), "zero point"),
        (quant(1, signed=0, narrow=1), "single level"),
        (trunc(1, 8, 4, rounding_mode="NEAREST"), "rounding_mode 'NEAREST'"),
        (trunc(1, 8, 2.5), "bit width 2.5"),
        (trunc(1, 8, 4, signed=1), "attribute 'signed' is not supported; Trunc has rounding_mode"),
        (trunc(2, 8, 4), "5 inputs instead of 6"),
        (trunc(2, 8, 4, out_scale=-0.5), "output scale is not positive"),
        (trunc(1, 8, 4, out_scale=0.5), "6 inputs instead of 5"),
        (multi_threshold(np.zeros((1, 256))), r"shape \[1, 256\]"),
        (multi_threshold(np.zeros(3)), r"shape \[3\]"),
        (xnor(np.array([[0, 2]])), "not one of zeros and ones"),
    ],
)
def test_refused(model: onnx.ModelProto, reason: str, tmp_path: Path) -> None:
    onnx.save(model, tmp_path / "m.onnx")
    assert_refused(tmp_path / "m.onnx", rf"m\.onnx: node node_y \({model.graph.node[0].op_type}\): .*{reason}")


def test_run_time_scale_is_refused(tmp_path: Path) -> None:
    nodes = [node("Relu", ["x"], "s"), node("BipolarQuant", ["x", "s"], "y", QONNX)]
    onnx.save(graph(nodes, {"x": (1, 3)}, ["y"]), tmp_path / "m.onnx")
    with pytest.raises(ModelError, match="scale is computed at run time"):
        import_model(tmp_path / "m.onnx")


def test_float_quant_is_refused_by_name(tmp_path: Path) -> None:
    onnx.save(graph([node("FloatQuant", ["x"], "y", QONNX)], {"x": (1, 3)}, ["y"]), tmp_path / "m.onnx")
    with pytest.raises(ModelError, match=r"node node_y \(FloatQuant\): quantizing to floating-point formats"):
        import_model(tmp_path / "m.onnx")
