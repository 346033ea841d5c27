"""Small ONNX graphs, written as lists of nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

QONNX = "qonnx.custom_op.general"
Shape = Sequence["int | str | None"]


def graph(
    nodes: Sequence[onnx.NodeProto],
    inputs: Mapping[str, Shape],
    outputs: Sequence[str],
    constants: Mapping[str, np.ndarray] | None = None,
    opset: int = 17,
    domains: Sequence[str] = (QONNX,),
) -> onnx.ModelProto:
    """A model of float32 ``inputs``; constants are initializers with their own dtypes."""
    proto = helper.make_graph(
        nodes,
        "graph",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in inputs.items()],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs],
        [numpy_helper.from_array(np.asarray(array), name) for name, array in (constants or {}).items()],
    )
    imports = [helper.make_opsetid("", opset), *(helper.make_opsetid(domain, 1) for domain in domains)]
    return helper.make_model(proto, opset_imports=imports, ir_version=8)


def node(op: str, inputs: Sequence[str], output: str, domain: str = "", **attributes: object) -> onnx.NodeProto:
    """One node with one output, named after it."""
    return helper.make_node(op, list(inputs), [output], name=f"node_{output}", domain=domain, **attributes)


def floats(*shape: int, seed: int = 0) -> np.ndarray:
    """Normally distributed float32 values."""
    return np.random.default_rng(seed).standard_normal(shape).astype("float32")


def signs(*shape: int, seed: int = 0) -> np.ndarray:
    """Random -1 and +1."""
    return np.where(floats(*shape, seed=seed) >= 0, 1, -1).astype("float32")
