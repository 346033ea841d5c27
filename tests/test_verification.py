"""verify tells rounding at a threshold from a wrong bit, and names the first wrong tensor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from bnnc.codegen.program import Port
from bnnc.errors import UsageError
from bnnc.frontend import load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.verification import verify
from models.graphs import QONNX, floats, graph, node, signs

BITS = ["s1", "s2"]
Tamper = Callable[[str, np.ndarray], np.ndarray]


def residual(shift: float = 0.0) -> onnx.ModelProto:
    """Two binary convolutions with a shortcut around the second; "s1" is the sign of x + shift."""
    nodes = [
        node("Add", ["x", "shift"], "a"),
        node("Sign", ["a"], "s0"),
        node("Add", ["s0", "eps"], "e"),
        node("Sign", ["e"], "s1"),
        node("Conv", ["s1", "w1"], "c1", pads=[1, 1, 1, 1]),
        node("Mul", ["c1", "scale"], "m1"),
        node("Add", ["m1", "a"], "t"),
        node("GreaterOrEqual", ["t", "zero"], "g"),
        node("Where", ["g", "one", "minus"], "s2"),
        node("Conv", ["s2", "w2"], "y"),
    ]
    constants = {"w1": signs(40, 40, 3, 3), "w2": signs(3, 40, 1, 1), "scale": np.float32(0.1)}
    scalars = {"shift": shift, "eps": 0.1, "zero": 0, "one": 1, "minus": -1}
    constants.update({name: np.float32(value) for name, value in scalars.items()})
    return graph(nodes, {"x": (1, 40, 5, 5)}, ["y"], constants)


@dataclass
class FakeLibrary:
    """Answers like a library that computes each tensor as onnxruntime does from what is in front of it.

    ``tamper(name, value)`` changes a stored tensor; what reads it sees the change.
    """

    path: Path
    tamper: Tamper = lambda name, value: value
    inputs: list[Port] = field(default_factory=lambda: [Port("x", "float32", (1, 40, 5, 5))])

    def tensors(self, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        values, model = dict(feeds), load_model(self.path)
        values.update({t.name: onnx.numpy_helper.to_array(t) for t in model.graph.initializer})
        for step in model.graph.node:
            single = graph([step], {}, [], {name: values[name] for name in step.input})
            (value,) = reference_tensors(single, {}, step.output).values()
            values[step.output[0]] = self.tamper(step.output[0], value)
        return values

    def run(self, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        return {"y": self.tensors(feeds)["y"]}

    def trace(self, feeds: dict[str, np.ndarray]) -> list[tuple[dict[str, Any], np.ndarray]]:
        values = self.tensors(feeds)
        rows = []
        for name in ("s1", "t", "s2", "y"):
            stored = np.ascontiguousarray(values[name].transpose(0, 2, 3, 1))
            entry = {
                "name": name,
                "dtype": "bits" if name in BITS else "float32",
                "shape": list(values[name].shape),
                "order": [0, 2, 3, 1],
                "channels": stored.shape[-1],
            }
            if name in BITS:
                padded = np.zeros((*stored.shape[:-1], 64), bool)
                padded[..., : stored.shape[-1]] = stored > 0
                stored = np.packbits(padded, axis=-1, bitorder="little").view("uint32")
            rows.append((entry, stored))
        return rows


def flip(target: str, where: tuple[int, ...] = (0, 7, 2, 3)) -> Tamper:
    def tamper(name: str, value: np.ndarray) -> np.ndarray:
        if name == target:
            value = value.copy()
            value[where] *= -1
        return value

    return tamper


@pytest.fixture
def model(tmp_path: Path) -> Path:
    onnx.save(residual(), tmp_path / "m.onnx")
    return tmp_path / "m.onnx"


def test_an_exact_library_agrees(model: Path) -> None:
    report = verify(model, FakeLibrary(model), samples=2)
    assert report.agrees and report.first_wrong is None and report.samples == 2
    assert [(row.name, row.kind) for row in report.rows.values()] == [
        ("s1", "bits"),
        ("t", "float"),
        ("s2", "bits"),
        ("y", "output"),
    ]
    assert "agrees with onnxruntime on 2 samples" in str(report)


@pytest.mark.parametrize("name", BITS)
def test_a_flipped_bit_is_wrong_and_blamed_on_its_own_layer(name: str, model: Path) -> None:
    report = verify(model, FakeLibrary(model, flip(name)), inputs=floats(1, 40, 5, 5))
    assert not report.agrees
    assert report.first_wrong == name
    assert [row.name for row in report.rows.values() if row.wrong] == [name]
    assert f"the first wrong tensor is {name}" in str(report)


def test_a_bit_at_its_threshold_is_rounding(model: Path) -> None:
    x = floats(1, 40, 5, 5)
    x[0, 7, 2, 3] = 1e-6
    report = verify(model, FakeLibrary(model, flip("s1")), inputs=x)
    assert report.agrees
    assert report.rows["s1", "bits"].at_threshold == 1
    assert "1 values at a threshold" in str(report)


def test_a_wrong_float_tensor_is_found(model: Path) -> None:
    wrong = FakeLibrary(model, lambda name, value: value * 1.01 if name == "t" else value)
    report = verify(model, wrong, samples=1)
    assert report.first_wrong == "t"


@pytest.mark.parametrize("broken", [lambda y: y + 2, lambda y: y * np.nan])
def test_a_wrong_output_is_found(broken: Callable, model: Path) -> None:
    report = verify(model, FakeLibrary(model, lambda n, v: broken(v) if n == "y" else v), samples=1)
    assert report.first_wrong == "y"


def test_inputs_are_split_along_the_batch(model: Path) -> None:
    assert verify(model, FakeLibrary(model), inputs={"x": floats(3, 40, 5, 5)}).samples == 3


@pytest.mark.parametrize(
    ("inputs", "reason"),
    [
        (floats(1, 3, 5, 5), "the model takes batches of"),
        (floats(40, 5, 5), "the model takes batches of"),
        (floats(0, 40, 5, 5), "or none"),
        ({"z": floats(1, 40, 5, 5)}, "the inputs are named z"),
    ],
)
def test_inputs_that_do_not_fit(inputs: Any, reason: str, model: Path) -> None:
    with pytest.raises(UsageError, match=reason):
        verify(model, FakeLibrary(model), inputs=inputs)


@dataclass
class OnlyOutputs:
    """A library that stores nothing in between: ``y = answer(x)``."""

    shape: tuple[int, ...]
    answer: Callable[[np.ndarray], np.ndarray]

    @property
    def inputs(self) -> list[Port]:
        return [Port("x", "float32", self.shape)]

    def run(self, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        return {"y": self.answer(feeds["x"])}

    def trace(self, feeds: dict[str, np.ndarray]) -> list:
        return []


@pytest.mark.parametrize(("changed", "agrees"), [(0, True), (1, False)], ids=["between levels", "inside a level"])
def test_levels_of_a_quantizer_that_was_not_stored(changed: int, agrees: bool, tmp_path: Path) -> None:
    """0.75 / 0.5 lies between two levels, where rounding decides; 0.55 / 0.5 does not."""
    nodes = [node("Quant", ["x", "scale", "zero", "bits"], "q", QONNX), node("Mul", ["q", "three"], "y")]
    constants = {"scale": np.float32(0.5), "zero": np.float32(0), "bits": np.float32(4), "three": np.float32(3)}
    onnx.save(graph(nodes, {"x": (1, 3)}, ["y"], constants), tmp_path / "m.onnx")

    def answer(x: np.ndarray) -> np.ndarray:
        y = 3 * np.array([[1.0, 0.5, -1.5]], "float32")
        y[0, 0] = 1.5 if changed == 0 else 3.0
        y[0, 1] += 1.5 * changed
        return y

    report = verify(tmp_path / "m.onnx", OnlyOutputs((1, 3), answer), inputs=np.array([[0.75, 0.55, -1.5]], "float32"))
    assert report.agrees is agrees
    assert report.rows["y", "output"].at_threshold == (1 if agrees else 0)


@pytest.mark.parametrize(("code", "agrees"), [(0, True), (2, False)], ids=["exact zero", "another level"])
def test_exact_zero_rounded_away_from_zero(code: int, agrees: bool, tmp_path: Path) -> None:
    """A sum that only rounding keeps from zero is one level up or down; computed exactly, it is neither."""
    nodes = [node("Quant", ["x", "scale", "zero", "bits"], "y", QONNX, signed=1, narrow=0, rounding_mode="UP")]
    constants = {"scale": np.float32(0.5), "zero": np.float32(0), "bits": np.float32(4)}
    onnx.save(graph(nodes, {"x": (1, 2)}, ["y"], constants), tmp_path / "m.onnx")
    library = OnlyOutputs((1, 2), lambda x: np.array([[code / 2, 1.0]], "float32"))
    report = verify(tmp_path / "m.onnx", library, inputs=np.array([[1e-9, 0.9]], "float32"))
    assert report.agrees is agrees
    assert report.rows["y", "output"].at_threshold == (1 if agrees else 0)


def test_a_sum_that_cancels_is_no_error(tmp_path: Path) -> None:
    """One output whose terms cancel: what is left is rounding, however large beside nothing."""
    model = graph([node("MatMul", ["x", "w"], "y")], {"x": (1, 64)}, ["y"], {"w": floats(64, 1)})
    onnx.save(model, tmp_path / "m.onnx")
    x = floats(1, 64, seed=1)
    x[0, 0] -= (x @ floats(64, 1))[0, 0] / floats(64, 1)[0, 0]

    def answer(x: np.ndarray) -> np.ndarray:
        return np.float32(x.astype("float64") @ floats(64, 1).astype("float64"))

    assert verify(tmp_path / "m.onnx", OnlyOutputs((1, 64), answer), inputs=x).agrees


def test_a_number_and_an_input_as_outputs(tmp_path: Path) -> None:
    """What has no axes, and what nothing computes."""
    nodes = [node("Conv", ["x", "w"], "c"), node("ReduceSum", ["c"], "y", keepdims=0), node("Relu", ["y"], "z")]
    proto = graph(nodes, {"x": (1, 3, 6, 6)}, ["y", "z", "x"], {"w": floats(4, 3, 3, 3)})
    onnx.save(proto, tmp_path / "m.onnx")
    report = verify(tmp_path / "m.onnx", samples=2)
    assert report.agrees and report.row("x", "output").elements == 2 * 3 * 6 * 6
