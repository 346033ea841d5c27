"""Whatever a file holds, it is read or refused in one line."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto

from bnnc.errors import ModelError
from bnnc.frontend import import_model
from models.damage import damaged, refused_or_read
from models.graphs import floats, graph, node

FOLDER = Path(__file__).parent.parent / "models" / "exports"
FILES = ["onnxruntime_qoperator_uint8", "brevitas_qonnx_w2a2", "torch_ternary", "brevitas_qcdq_w8a8_zero_points"]
NUMBERS = [0, 1, -1, 2, 100, 2**31 - 1, -(2**31), 2**63 - 1]
TRIES = 40


def changed(content: bytes, source: random.Random) -> bytes:
    """A model with one of its attributes, names, shapes, types or versions replaced."""
    model = onnx.ModelProto.FromString(content)
    step, tensor = source.choice(model.graph.node), source.choice(model.graph.initializer)
    names = [name for other in model.graph.node for name in other.input]
    kind = source.randrange(8)
    if kind == 0 and step.attribute:
        attribute = source.choice(step.attribute)
        attribute.i, attribute.s = source.choice(NUMBERS), b"\xff"
        attribute.ints[:] = [source.choice(NUMBERS) for _ in attribute.ints]
    elif kind == 1 and step.attribute:
        del step.attribute[source.randrange(len(step.attribute))]
    elif kind == 2 and step.input:
        step.input[source.randrange(len(step.input))] = source.choice(names)
    elif kind == 3 and step.input:
        del step.input[-1]
    elif kind == 4:
        step.op_type = source.choice([other.op_type for other in model.graph.node])
    elif kind == 5:
        tensor.data_type = source.randrange(26)
    elif kind == 6 and tensor.dims:
        tensor.dims[0] = source.choice(NUMBERS[:5])
    else:
        model.opset_import[0].version = source.choice([1, 7, 9, 10, 13, 99])
    return model.SerializeToString()


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", [damaged, changed])
def test_any_damage(name: str, damage: object, tmp_path: Path) -> None:
    content, path = (FOLDER / f"{name}.onnx").read_bytes(), tmp_path / "m.onnx"
    for seed in range(TRIES):
        path.write_bytes(damage(content, random.Random(seed)))
        refused_or_read(lambda: import_model(path))


def dense(weight: onnx.TensorProto) -> onnx.ModelProto:
    model = graph([node("MatMul", ["x", "w"], "y")], {"x": (1, 4)}, ["y"])
    model.graph.initializer.append(weight)
    return model


@pytest.mark.parametrize(
    ("tensor", "reason"),
    [(TensorProto(name="w", dims=[4, 3], data_type=1, raw_data=bytes(40)), "the data of 'w' is damaged"),
     (TensorProto(name="w", dims=[4, 3], data_type=1, raw_data=bytes(47)), "the data of 'w' is damaged"),
     (TensorProto(name="w", dims=[4, 3], data_type=14, raw_data=bytes(96)), "'w' has the type COMPLEX64"),
     (TensorProto(name="w", dims=[4, 3], data_type=77, raw_data=bytes(48)), "'w' has the type 77")],
)  # fmt: skip
def test_data_that_does_not_fit(tensor: TensorProto, reason: str, tmp_path: Path) -> None:
    onnx.save(dense(tensor), tmp_path / "m.onnx")
    with pytest.raises(ModelError, match=reason):
        import_model(tmp_path / "m.onnx")


def test_absurd_sizes(tmp_path: Path) -> None:
    constants = {"p": np.array([0, 0, 0, 2**40]), "w": floats(4, 4)}
    model = graph([node("Pad", ["x", "p"], "y", mode="wrap")], {"x": (1, 4)}, ["y"], constants, 19)
    onnx.save(model, tmp_path / "m.onnx")
    with pytest.raises(ModelError, match=r"node node_y \(Pad\): an axis of 1.09951e\+12 elements is not supported"):
        import_model(tmp_path / "m.onnx")
