"""Brevitas' own model definitions, exported: integers equal the qonnx package's, outputs to a rounding.

    pip install -e '.[dev,train]' && python -m pytest tests/test_brevitas_models.py

needs torch and Brevitas, and is skipped without them. It is all of ``bnn_pynq``, which has no LFC with two bits of
weights; that one is made of the configuration of its sister.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import bnnc

torch = pytest.importorskip("torch")
models = pytest.importorskip("brevitas_examples.bnn_pynq.models")
export = pytest.importorskip("brevitas.export")
execution = pytest.importorskip("qonnx.core.onnx_exec")
wrapping = pytest.importorskip("qonnx.core.modelwrapper")
shapes = pytest.importorskip("qonnx.transformation.infer_shapes")

NAMES = [f"{net}_{bits}" for net in ("tfc", "sfc", "lfc", "cnv") for bits in ("1w1a", "1w2a", "2w2a")]
NAMES.append("resnet18_4w4a")


def definition(name: str) -> torch.nn.Module:
    if name != "lfc_2w2a":
        return models.model_with_cfg(name, pretrained=False)[0]
    cfg = models.get_model_cfg("lfc_1w2a")
    cfg.set("QUANT", "WEIGHT_BIT_WIDTH", "2")
    return models.model_impl[cfg.get("MODEL", "ARCH")](cfg)


def exported(name: str, path: Path) -> np.ndarray:
    """Write the untrained network with lively statistics to ``path``; returns an input."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    model = definition(name)
    for layer in model.modules():
        if isinstance(layer, (torch.nn.BatchNorm1d, torch.nn.BatchNorm2d)):
            layer.running_mean.uniform_(-0.5, 0.5)
            layer.running_var.uniform_(0.5, 2)
            if layer.affine:
                layer.weight.data.uniform_(0.5, 1.5)
                layer.bias.data.uniform_(-0.3, 0.3)
    image = (1, 28, 28) if "fc" in name else (3, 32, 32)
    with torch.no_grad():  # learned scales start from what they see
        model.train()(torch.rand(8, *image))
    x = torch.rand(1, *image)
    export.export_qonnx(model.eval(), args=x, export_path=str(path), opset_version=13, dynamo=False)
    return x.numpy()


@pytest.mark.parametrize("name", NAMES)
def test_equal_to_qonnx(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.onnx"
    x = exported(name, path)
    library = bnnc.compile(path, output=tmp_path / "net.so")
    assert bnnc.verify(path, library, inputs=x).agrees
    wrapper = wrapping.ModelWrapper(str(path)).transform(shapes.InferShapes())
    with bnnc.load(library) as session:
        want = execution.execute_onnx(wrapper, {session.inputs[0].name: x}, return_full_exec_context=True)
        for output, value in session.run({session.inputs[0].name: x}).items():
            np.testing.assert_allclose(value, want[output], rtol=0, atol=1e-5 * np.abs(want[output]).max())
        for entry, stored in session.trace({session.inputs[0].name: x}):
            if entry["dtype"] == "uint8" and entry["name"] in want:
                shape = [entry["shape"][axis] for axis in entry["order"]]
                codes = stored.reshape(shape).transpose(np.argsort(entry["order"]))
                # One value for each code, and rising with it: the same integers.
                levels, index = np.unique(want[entry["name"]], return_inverse=True)
                pairs = np.unique(np.stack([codes.reshape(-1), index.reshape(-1)]), axis=1)
                assert pairs.shape[1] == levels.size == np.unique(codes).size, entry["name"]
                assert np.all(np.diff(pairs[1]) > 0), entry["name"]
