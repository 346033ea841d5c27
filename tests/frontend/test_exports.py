"""Files that Brevitas, PyTorch and onnxruntime's quantizer wrote: read, made canonical, compiled, same answers.

``tests/models/exports/export.py`` made them.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tvm

import bnnc
from bnnc.frontend import from_onnx, load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.ir import ops, reference
from bnnc.passes.pipeline import pipeline
from models.graphs import floats
from models.relax_modules import calls, operators

FOLDER = Path(__file__).parent.parent / "models" / "exports"
X = floats(1, 3, 8, 8)
IMAGE = (-128, 127)
# The quantizers that must be left, by their lowest and highest code, in the order of execution.
BOUNDS = {
    "brevitas_qonnx_w2a2": [IMAGE, (0, 3), (0, 3)],
    "brevitas_qcdq_w2a2": [IMAGE, (0, 3), (0, 3)],
    "brevitas_qonnx_w4a4_per_channel": [IMAGE, (0, 15), (0, 15)],
    "brevitas_qcdq_w4a4_per_channel": [IMAGE, (0, 15), (0, 15)],
    "brevitas_qonnx_w3a5_signed": [IMAGE, (-15, 15), (-15, 15)],
    "brevitas_qcdq_w3a5_signed": [IMAGE, (-15, 15), (-15, 15)],
    "brevitas_qonnx_w8a8_zero_points": [IMAGE, (0, 255), (0, 255)],
    "brevitas_qcdq_w8a8_zero_points": [IMAGE, (-113, 142), (-150, 105)],
    "brevitas_qonnx_truncate": [IMAGE, (0, 15), (0, 15), (0, 240), (0, 15)],
    "torch_dorefa": [(0, 3), (0, 3)],
    "torch_straight_through": [(0, 15), (0, 15)],
    "torch_pact": [(0, 7), (0, 7)],
    "torch_lsq": [(-8, 7), (-8, 7)],
    "torch_ternary": [(-1, 1), (-1, 1)],
    "torch_heaviside": [(0, 1), (0, 1)],
    "onnxruntime_qdq_int8": [(-143, 112), (0, 255), (0, 255), (-126, 129), (-16, 239)],
    "onnxruntime_qdq_uint8_per_channel": [(-143, 112), (0, 255), (0, 255), (-126, 129), (-16, 239)],
    "onnxruntime_qdq_uint8_int4_weights": [(-143, 112), (0, 255), (0, 255), (-126, 129), (-16, 239)],
    "onnxruntime_qoperator_uint8": [(-143, 112), (0, 255), (0, 255), (-126, 129), (-16, 239)],
    "onnxruntime_qoperator_int8_per_channel": [(-143, 112), (0, 255), (0, 255), (-126, 129), (-16, 239)],
}
COMPILED = [
    "brevitas_qonnx_truncate", "brevitas_qcdq_w8a8_zero_points", "torch_straight_through", "torch_ternary",
    "torch_heaviside", "onnxruntime_qdq_uint8_per_channel", "onnxruntime_qoperator_int8_per_channel",
]  # fmt: skip


def onnxruntime_answer(name: str) -> np.ndarray:
    model = load_model(FOLDER / f"{name}.onnx")
    (answer,) = reference_tensors(model, {model.graph.input[0].name: X}).values()
    return answer


def canonical(name: str) -> tvm.IRModule:
    module = from_onnx(load_model(FOLDER / f"{name}.onnx"))
    for stage, step in pipeline():
        if stage == "DecideSignOfZero":
            return module
        module = step()(module)
    raise AssertionError("the pipeline has no DecideSignOfZero")


def test_every_file_is_tested() -> None:
    assert {path.stem for path in FOLDER.glob("*.onnx")} == set(BOUNDS)


@pytest.mark.parametrize("name", BOUNDS)
def test_canonical_form(name: str) -> None:
    module = canonical(name)
    np.testing.assert_allclose(reference.run(module, X)[0], onnxruntime_answer(name), rtol=1e-5, atol=1e-6)
    quantizers = [ops.attrs_of(call) for call in calls(module) if ops.is_op(call, "bnnc.quantize")]
    assert [(attrs["low"], attrs["high"]) for attrs in quantizers] == BOUNDS[name]
    left = operators(module)
    assert left["round"] == left["floor"] == left["sign"] == 0
    # Only integer sums, which are floats already, are cast.
    assert left["astype"] == 0 or "qoperator" in name


@pytest.mark.parametrize("name", [name for name in BOUNDS if "qonnx" in name])
def test_qonnx_executes_the_same(name: str) -> None:
    execution = pytest.importorskip("qonnx.core.onnx_exec")
    wrapper = pytest.importorskip("qonnx.core.modelwrapper").ModelWrapper
    shapes = pytest.importorskip("qonnx.transformation.infer_shapes").InferShapes
    model = wrapper(str(FOLDER / f"{name}.onnx")).transform(shapes())
    (answer,) = execution.execute_onnx(model, {model.graph.input[0].name: X}).values()
    np.testing.assert_allclose(onnxruntime_answer(name), answer, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", COMPILED)
def test_compiled(name: str, tmp_path: Path) -> None:
    library = bnnc.compile(FOLDER / f"{name}.onnx", output=tmp_path / "net.so")
    with bnnc.load(library, threads=1) as session:
        (answer,) = session.run({session.inputs[0].name: X}).values()
    np.testing.assert_allclose(answer, onnxruntime_answer(name), rtol=1e-5, atol=1e-5)
