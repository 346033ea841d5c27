"""sign(0): proven away where it cannot occur, else decided by policy and reported."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
import tvm

from bnnc.errors import UsageError
from bnnc.frontend import import_model
from bnnc.ir import ops, reference
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
from bnnc.passes.sign_of_zero import DecideSignOfZero
from models.graphs import floats, graph, node, signs

ODD, EVEN = signs(4, 3, 3, 3), signs(4, 4, 3, 3)


def two_layers(
    first: np.ndarray, *between: onnx.NodeProto, pads: int = 0, second: np.ndarray | None = None, **constants
) -> onnx.ModelProto:
    """sign(x) -> convolution with ``first`` -> ``between`` ("c" to "b") -> sign "s" -> convolution."""
    last = between[-1].output[0] if between else "c"
    nodes = [
        node("Greater", ["x", "zero"], "g"),
        node("Where", ["g", "one", "minus"], "a"),
        node("Conv", ["a", "w1"], "c", pads=[pads] * 4),
        *between,
        node("Sign", [last], "s"),
        node("Conv", ["s", "w2"], "y"),
    ]
    second = signs(2, 4, 1, 1) if second is None else second
    values = {"zero": np.float32(0), "one": np.float32(1), "minus": np.float32(-1), "w1": first, "w2": second}
    return graph(nodes, {"x": (1, first.shape[1], 6, 6)}, ["y"], {**values, **constants})


def decide(model: onnx.ModelProto, tmp_path: Path, policy: str = "exact") -> tuple[int, list[str], tvm.IRModule]:
    """at_zero of the sign "s", the messages, and the module."""
    onnx.save(model, tmp_path / "m.onnx")
    module = DecideSignOfZero(policy)(CanonicalizeQuantizers()(import_model(tmp_path / "m.onnx")))
    at_zero = {
        binding.var.name: ops.attrs_of(binding.value)["at_zero"]
        for block in module["main"].body.blocks
        for binding in block.bindings
        if ops.is_op(binding.value, "bnnc.quantize")
    }
    return at_zero["s"], [str(message) for message in module.attrs["bnnc.messages"]], module


def affine(shift: np.ndarray) -> dict[str, np.ndarray]:
    return {"scale": np.full((4, 1, 1), 0.3, "float32"), "shift": shift.reshape(4, 1, 1).astype("float32")}


AFFINE = (node("Mul", ["c", "scale"], "m"), node("Add", ["m", "shift"], "b"))


def test_odd_sums_are_never_zero(tmp_path: Path) -> None:
    at_zero, messages, module = decide(two_layers(ODD), tmp_path)
    assert at_zero == 1
    assert messages == ["s: sign(0) cannot occur, so the sign is a bit"]
    x = floats(1, 3, 6, 6)
    before = CanonicalizeQuantizers()(import_model(tmp_path / "m.onnx"))
    np.testing.assert_array_equal(reference.run(module, x)[0], reference.run(before, x)[0])


@pytest.mark.parametrize(
    "model",
    [two_layers(EVEN), two_layers(ODD, pads=1), two_layers(floats(4, 3, 3, 3))],
    ids=["even", "zero padding", "float weights"],
)
@pytest.mark.parametrize(("policy", "expected"), [("exact", 0), ("pos", 1), ("neg", -1)])
def test_policy_decides(model: onnx.ModelProto, policy: str, expected: int, tmp_path: Path) -> None:
    at_zero, (message,), _ = decide(model, tmp_path, policy)
    assert at_zero == expected
    assert message.startswith("s: sign(0)") and "may occur" in message and f"--sign-zero {policy}"[:11] in message


def test_shift_off_the_integers(tmp_path: Path) -> None:
    model = two_layers(EVEN, *AFFINE, pads=1, **affine(np.full(4, 0.05)))
    assert decide(model, tmp_path)[0] == 1


def test_shift_back_onto_an_integer(tmp_path: Path) -> None:
    """One channel out of four can be zero: 0.3 * 2 - 0.6 in float32."""
    shift = np.array([0.05, -(np.float32(0.3) * np.float32(2)), 0.05, 0.05])
    assert decide(two_layers(EVEN, *AFFINE, **affine(shift)), tmp_path)[0] == 0


def test_relu_makes_zeros(tmp_path: Path) -> None:
    """Right before the sign it would make a Heaviside step of both."""
    between = (node("Relu", ["c"], "r"), node("MaxPool", ["r"], "b", kernel_shape=[2, 2]))
    assert decide(two_layers(ODD, *between), tmp_path)[0] == 0


def test_values_survive_pooling_and_transposes(tmp_path: Path) -> None:
    moves = (
        node("MaxPool", ["c"], "p", kernel_shape=[2, 2]),
        node("Transpose", ["p"], "t", perm=[0, 2, 3, 1]),
        node("Mul", ["t", "last"], "m"),
        node("Transpose", ["m"], "b", perm=[0, 3, 1, 2]),
    )
    assert decide(two_layers(ODD, *moves, last=np.arange(1, 5, dtype="float32")), tmp_path)[0] == 1


def test_sign_before_a_float_layer_is_left_alone(tmp_path: Path) -> None:
    at_zero, messages, _ = decide(two_layers(ODD, second=floats(2, 4, 1, 1)), tmp_path, "pos")
    assert at_zero == 0 and messages == []


def test_unknown_policy() -> None:
    with pytest.raises(UsageError, match="--sign-zero maybe"):
        DecideSignOfZero("maybe")
