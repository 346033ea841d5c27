"""Every broken model is refused in one line that names the file, the node and what to do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from bnnc.errors import BnncError, ModelError, UsageError
from bnnc.frontend import import_model
from models.graphs import QONNX, floats, graph, node

X = {"x": (1, 4)}


def refusal(model: onnx.ModelProto | bytes, tmp_path: Path, **shapes: tuple[int, ...]) -> str:
    path = tmp_path / "m.onnx"
    path.write_bytes(model if isinstance(model, bytes) else model.SerializeToString())
    with pytest.raises(BnncError) as caught:
        import_model(path, shapes)
    text = str(caught.value)
    assert "\n" not in text
    assert str(path) in text
    return text


def dense(weight: np.ndarray) -> onnx.ModelProto:
    return graph([node("MatMul", ["x", "w"], "y")], X, ["y"], {"w": weight})


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nowhere\.onnx: cannot be read"):
        import_model(tmp_path / "nowhere.onnx")


@pytest.mark.parametrize("content", [b"", b"not a model", b"PK\x03\x04" * 50, bytes(64)])
def test_not_onnx(content: bytes, tmp_path: Path) -> None:
    assert "is not an ONNX file" in refusal(content, tmp_path)


@pytest.mark.parametrize("kept", [0.05, 0.5, 0.99])
def test_truncated(kept: float, tmp_path: Path) -> None:
    content = dense(floats(4, 64)).SerializeToString()
    assert "truncated" in refusal(content[: int(len(content) * kept)], tmp_path)


def test_missing_external_data(tmp_path: Path) -> None:
    onnx.save(
        dense(floats(4, 4)), tmp_path / "m.onnx", save_as_external_data=True, location="w", size_threshold=0
    )
    (tmp_path / "w").rename(tmp_path / "w2")
    assert "the data of 'w' is missing" in refusal((tmp_path / "m.onnx").read_bytes(), tmp_path)


def test_cut_external_data(tmp_path: Path) -> None:
    onnx.save(
        dense(floats(4, 4)), tmp_path / "m.onnx", save_as_external_data=True, location="w", size_threshold=0
    )
    (tmp_path / "w").write_bytes(b"1234")
    assert "the data of 'w' is cut short" in refusal((tmp_path / "m.onnx").read_bytes(), tmp_path)


def test_unknown_operator(tmp_path: Path) -> None:
    text = refusal(graph([node("Frobnicate", ["x"], "y")], X, ["y"]), tmp_path)
    assert "node node_y (Frobnicate): unknown operator; " in text


def test_unknown_domain(tmp_path: Path) -> None:
    text = refusal(graph([node("Relu", ["x"], "y", "acme")], X, ["y"], domains=["acme"]), tmp_path)
    assert "node node_y (Relu): domain 'acme' is unknown" in text


def test_unknown_qonnx_operator(tmp_path: Path) -> None:
    text = refusal(graph([node("Im2Col", ["x"], "y", QONNX)], X, ["y"]), tmp_path)
    assert "node node_y (Im2Col)" in text and "BipolarQuant" in text


def test_control_flow(tmp_path: Path) -> None:
    branch = onnx.helper.make_graph([node("Relu", ["x"], "b")], "b", [], [onnx.ValueInfoProto(name="b")])
    nodes = [node("If", ["c"], "y", then_branch=branch, else_branch=branch)]
    constants = {"c": np.array(True)}
    text = refusal(graph([*nodes, node("Add", ["x", "y"], "z")], X, ["z"], constants), tmp_path)
    assert "control flow" in text
    # What a branch reads is no input of the node.
    assert "control flow" in refusal(graph(nodes, X, ["y"], constants), tmp_path)


@pytest.mark.parametrize("kind", ["FLOAT16", "DOUBLE", "BFLOAT16"])
def test_other_floats(kind: str, tmp_path: Path) -> None:
    model = graph([node("Relu", ["x"], "y")], X, ["y"])
    for value in [*model.graph.input, *model.graph.output]:
        value.type.tensor_type.elem_type = getattr(onnx.TensorProto, kind)
    assert "node node_y (Relu): computes in " in refusal(model, tmp_path)


def test_nothing_to_compute(tmp_path: Path) -> None:
    model = graph([node("Shape", ["x"], "y")], X, ["y"])
    model.graph.output[0].type.tensor_type.elem_type = onnx.TensorProto.INT64
    assert "its outputs are always the same" in refusal(model, tmp_path)


def test_operator_without_kernel(tmp_path: Path) -> None:
    assert "node node_y (Sinh): has no kernel; " in refusal(graph([node("Sinh", ["x"], "y")], X, ["y"]), tmp_path)


def test_unsupported_attribute(tmp_path: Path) -> None:
    text = refusal(graph([node("Relu", ["x"], "y", slope=1.0)], X, ["y"]), tmp_path)
    assert "node node_y (Relu): Unrecognized attribute: slope" in text


def test_training_mode(tmp_path: Path) -> None:
    constants = {name: np.ones(4, "float32") for name in "gbmv"}
    nodes = [node("BatchNormalization", ["x", *constants], "y", training_mode=1)]
    assert "evaluation mode" in refusal(graph(nodes, {"x": (1, 4, 2, 2)}, ["y"], constants), tmp_path)


def test_three_dimensional_convolution(tmp_path: Path) -> None:
    model = graph(
        [node("Conv", ["x", "w"], "y")], {"x": (1, 1, 3, 3, 3)}, ["y"], {"w": floats(1, 1, 2, 2, 2)}
    )
    assert "node node_y (Conv): 3-dimensional" in refusal(model, tmp_path)


def test_shapes_that_do_not_fit(tmp_path: Path) -> None:
    assert "node node_y (MatMul): cannot be imported" in refusal(dense(floats(5, 2)), tmp_path)


@pytest.mark.parametrize("shape", [("N", 4), (None, 4)])
def test_dynamic_shape(shape: tuple, tmp_path: Path) -> None:
    text = refusal(graph([node("Relu", ["x"], "y")], {"x": shape}, ["y"]), tmp_path)
    assert "input 'x' has the dynamic shape" in text and "--input-shape x=" in text


def test_shape_that_depends_on_data(tmp_path: Path) -> None:
    nodes = [node("NonZero", ["x"], "n"), node("Cast", ["n"], "y", to=onnx.TensorProto.FLOAT)]
    assert "node node_n (NonZero)" in refusal(graph(nodes, X, ["y"]), tmp_path)


def test_input_shape_of_unknown_input(tmp_path: Path) -> None:
    assert "--input-shape z" in refusal(dense(floats(4, 2)), tmp_path, z=(1, 4))


def test_input_shape_of_wrong_rank(tmp_path: Path) -> None:
    onnx.save(dense(floats(4, 2)), tmp_path / "m.onnx")
    with pytest.raises(UsageError, match="3 dimensions given, the model has 2"):
        import_model(tmp_path / "m.onnx", {"x": (1, 1, 4)})


@pytest.mark.parametrize(("value", "what"), [(np.nan, "NaN"), (np.inf, "infinite"), (-np.inf, "infinite")])
def test_weights_that_are_not_finite(value: float, what: str, tmp_path: Path) -> None:
    weight = floats(4, 2)
    weight[1, 1] = value
    text = refusal(dense(weight), tmp_path)
    assert f"node node_y (MatMul): 'w' contains {what}" in text


def test_infinite_clip_bound_is_fine(tmp_path: Path) -> None:
    constants = {"low": np.float32(0), "high": np.float32(np.inf)}
    onnx.save(graph([node("Clip", ["x", "low", "high"], "y")], X, ["y"], constants), tmp_path / "m.onnx")
    import_model(tmp_path / "m.onnx")


def test_zero_size_weight(tmp_path: Path) -> None:
    assert "zero-size shape [4, 0]" in refusal(dense(np.zeros((4, 0), "float32")), tmp_path)


def test_zero_size_input(tmp_path: Path) -> None:
    assert "zero-size" in refusal(graph([node("Relu", ["x"], "y")], {"x": (0, 4)}, ["y"]), tmp_path)


def test_zero_size_result(tmp_path: Path) -> None:
    constants = {"start": np.array([4]), "end": np.array([4]), "axes": np.array([1])}
    nodes = [node("Slice", ["x", *constants], "s"), node("Relu", ["s"], "y")]
    assert "node node_s (Slice): its result has the zero-size" in refusal(
        graph(nodes, X, ["y"], constants), tmp_path
    )


def test_cycle(tmp_path: Path) -> None:
    nodes = [node("Add", ["x", "b"], "a"), node("Relu", ["a"], "b"), node("Relu", ["b"], "y")]
    assert "the graph has a cycle" in refusal(graph(nodes, X, ["y"]), tmp_path)


def test_tensor_from_nowhere(tmp_path: Path) -> None:
    text = refusal(graph([node("Add", ["x", "ghost"], "y")], X, ["y"]), tmp_path)
    assert "node node_y (Add): reads 'ghost', which nothing produces" in text


def test_output_from_nowhere(tmp_path: Path) -> None:
    assert "nothing produces the output 'z'" in refusal(graph([node("Relu", ["x"], "y")], X, ["z"]), tmp_path)


def test_output_that_depends_on_no_input(tmp_path: Path) -> None:
    model = graph([node("Relu", ["w"], "y")], X, ["y"], {"w": floats(3)})
    assert "output 'y' depends on no input" in refusal(model, tmp_path)


def test_tensor_produced_twice(tmp_path: Path) -> None:
    nodes = [node("Relu", ["x"], "y"), node("Sign", ["x"], "y")]
    assert "'y' is produced twice" in refusal(graph(nodes, X, ["y"]), tmp_path)


def test_unsorted_nodes_are_sorted(tmp_path: Path) -> None:
    nodes = [node("Relu", ["a"], "y"), node("Sign", ["x"], "a")]
    onnx.save(graph(nodes, X, ["y"]), tmp_path / "m.onnx")
    import_model(tmp_path / "m.onnx")


def test_dead_unknown_node_is_dropped(tmp_path: Path) -> None:
    nodes = [node("Relu", ["x"], "y"), node("Frobnicate", ["x"], "z")]
    onnx.save(graph(nodes, X, ["y"]), tmp_path / "m.onnx")
    import_model(tmp_path / "m.onnx")
