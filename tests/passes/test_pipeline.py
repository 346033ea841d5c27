"""Every stage of the pipeline computes what onnxruntime computes, on small networks of each family."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
import tvm_ffi
from tvm import ir

from bnnc.errors import UsageError
from bnnc.frontend import from_onnx
from bnnc.ir import reference
from bnnc.passes import default_pipeline
from bnnc.passes.pipeline import REQUIRED, pipeline, selected
from models.graphs import floats
from models.nets import NETS
from models.relax_modules import calls, operators


@pytest.mark.parametrize("name", NETS)
def test_every_stage_agrees_with_onnxruntime(name: str) -> None:
    """A wrong bit moves an output by far more than rounding does: sums are integers times scales."""
    model = NETS[name]()
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    x = floats(*session.get_inputs()[0].shape, seed=42)
    want = session.run(None, {"x": x})
    module = from_onnx(model)
    for stage, step in [("import", None), *pipeline()]:
        after = module if step is None else step()(module)
        if step is None or not tvm_ffi.structural_equal(after["main"], module["main"], map_free_vars=True):
            got = reference.run(after, x)
            for mine, theirs in zip(got, want, strict=True):
                scale = max(1.0, float(np.abs(theirs).max()))
                np.testing.assert_allclose(mine, theirs, rtol=0, atol=1e-5 * scale, err_msg=stage)
        module = after
    # main is what lowering reads: calls of groups and views.
    assert all(isinstance(call.op, ir.GlobalVar) or call.op.name == "relax.reshape" for call in calls(module))


BINARY_LAYERS = {"residual": 2, "sequential": 4, "transposed": 1, "padded": 3, "lenet": 2}


@pytest.mark.parametrize("name", NETS)
def test_binary_layers_become_packed(name: str) -> None:
    module = from_onnx(NETS[name]())
    for stage, step in pipeline():
        module = step()(module)
        if stage == "PackFloatWeights":
            assert operators(module)["binary_conv2d"] == BINARY_LAYERS[name]
            assert operators(module)["quantize"] == operators(module)["matmul"] == 0


def test_sequential_network_has_no_float_between_binary_layers() -> None:
    module = from_onnx(NETS["sequential"]())
    for stage, step in pipeline():
        if stage == "FuseEpilogues":
            break
        module = step()(module)
    count = operators(module)
    # One sum goes through its max-pool as bits, two straight into thresholds; the last one is the output.
    assert count["threshold_pack"] == 3 and count["max_pool_bits"] == 1 and count["astype"] == 1


def test_passes_alone_and_as_one() -> None:
    module = from_onnx(NETS["lenet"]())
    stepwise = module
    for step in selected():
        stepwise = step(stepwise)
    ir.assert_structural_equal(default_pipeline()(module), stepwise, True)


@pytest.mark.parametrize("disabled", [name for name, _ in pipeline() if name not in REQUIRED])
def test_any_optional_pass_may_be_left_out(disabled: str) -> None:
    """The others still agree on what they hand over; the numbers stay."""
    model = NETS["lenet"]()
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    x = floats(1, 1, 14, 14, seed=5)
    module = from_onnx(model)
    for step in selected(disabled=[disabled]):
        module = step(module)
    (want,) = session.run(None, {"x": x})
    np.testing.assert_allclose(reference.run(module, x)[0], want, rtol=0, atol=1e-4)


@pytest.mark.parametrize("name", [*sorted(REQUIRED), "Nonsense"])
def test_unknown_or_required_pass_cannot_be_left_out(name: str) -> None:
    with pytest.raises(UsageError, match=f"--disable-pass {name}"):
        selected(disabled=[name])


def test_order_matters_and_is_stated() -> None:
    names = [name for name, _ in pipeline()]
    assert names[-3:] == ["CopyResults", "FuseEpilogues", "SliceBatch"] and len(set(names)) == len(names)
