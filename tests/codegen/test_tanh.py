"""tanh against float64 NumPy, on every instruction set."""

import numpy as np
import pytest
import tvm
from tvm import te

from bnnc.codegen.compute.tanh import tanh
from bnnc.codegen.targets import host_instruction_sets


def run(isa, x: np.ndarray) -> np.ndarray:
    data = te.placeholder(x.shape, "float32", "x")
    func = te.create_prim_func([data, tanh(isa, {}, data)])
    result = tvm.runtime.tensor(np.zeros_like(x))
    tvm.compile(tvm.IRModule({"main": func}), target=isa.tvm_target)["main"](tvm.runtime.tensor(x), result)
    return result.numpy()


@pytest.mark.parametrize("isa", host_instruction_sets(), ids=lambda isa: isa.name)
def test_everywhere(isa) -> None:
    magnitude = np.concatenate([np.logspace(-37, 2, 50_000), np.linspace(0.25, 0.35, 10_000), [1e30, 9.0, 44.0]])
    x = np.concatenate([magnitude, -magnitude]).astype("float32")
    want = np.tanh(x.astype("float64"))
    got = run(isa, x)
    units = np.abs(got - want) / np.spacing(np.abs(want).astype("float32"))
    assert units.max() <= 4
    assert np.abs(got).max() == 1


def test_special_numbers() -> None:
    x = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e-45, -1e-45], "float32")
    got = run(host_instruction_sets()[0], x)
    np.testing.assert_array_equal(got, np.array([0, 0, 1, -1, np.nan, 1e-45, -1e-45], "float32"))
    np.testing.assert_array_equal(np.signbit(got)[:2], [False, True])
