"""What a BMXNet model answers, by definition (mxnet_reference) and after conversion."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from bnnc.frontend import bmxnet
from bnnc.frontend.reference import reference_tensors
from models import mxnet_reference
from models.mxnet import Model, Reference


def converted(model: Model, folder: Path, x: np.ndarray, *heads: Reference) -> onnx.ModelProto:
    """The ONNX model, checked by onnx, of the model's files."""
    result = bmxnet.convert(*model.save(folder, *heads), {"data": x.shape})
    onnx.checker.check_model(result, full_check=False)
    return result


def by_definition(model: Model, x: np.ndarray, *heads: Reference) -> list[np.ndarray]:
    return mxnet_reference.run(model.symbol(*heads), model.params, {"data": x})


def by_onnxruntime(onnx_model: onnx.ModelProto, x: np.ndarray) -> list[np.ndarray]:
    """onnxruntime on bnnc's translation of the quantizers."""
    return list(reference_tensors(onnx_model, {"data": x}).values())


def by_qonnx(onnx_model: onnx.ModelProto, x: np.ndarray) -> list[np.ndarray]:
    """The qonnx package's own executor, on its own shape inference."""
    execution = pytest.importorskip("qonnx.core.onnx_exec")
    wrapper = pytest.importorskip("qonnx.core.modelwrapper").ModelWrapper
    shapes = pytest.importorskip("qonnx.transformation.infer_shapes").InferShapes
    copy = onnx.ModelProto()
    copy.CopyFrom(onnx_model)
    wrapped = wrapper(copy).transform(shapes())
    names = [value.name for value in onnx_model.graph.output]
    answers = execution.execute_onnx(wrapped, {"data": x})
    return [answers[name] for name in names]


def declared_shapes(onnx_model: onnx.ModelProto) -> list[list[int]]:
    return [[dim.dim_value for dim in value.type.tensor_type.shape.dim] for value in onnx_model.graph.output]


def assert_converts(
    model: Model,
    folder: Path,
    x: np.ndarray,
    *heads: Reference,
    exact: bool = False,
    atol: float = 2e-6,
    qonnx: bool = False,
) -> onnx.ModelProto:
    """The converted model answers what the definition says, in the shapes it declares.

    ``atol`` allows for the rounding of float sums; of sums of few-bit levels one that is off by one is further away.
    """
    result = converted(model, folder, x, *heads)
    want = by_definition(model, x, *heads)
    assert declared_shapes(result) == [list(array.shape) for array in want]
    for answers in [by_onnxruntime(result, x), *([by_qonnx(result, x)] if qonnx else [])]:
        for got, expected in zip(answers, want, strict=True):
            if exact:
                np.testing.assert_array_equal(got, expected)
            else:
                np.testing.assert_allclose(got, expected, rtol=2e-6, atol=atol)
    return result


def operators(onnx_model: onnx.ModelProto) -> list[str]:
    return [node.op_type for node in onnx_model.graph.node]
