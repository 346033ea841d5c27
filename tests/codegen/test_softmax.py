"""Softmax against float64 NumPy, on every instruction set."""

import numpy as np
import pytest
import tvm
from tvm import te

from bnnc.codegen.compute.softmax import softmax
from bnnc.codegen.schedule import softmax as rule
from bnnc.codegen.targets import host_instruction_sets


def run(isa, x: np.ndarray) -> np.ndarray:
    data = te.placeholder(x.shape, "float32", "x")
    func = te.create_prim_func([data, softmax(isa, {"axis": -1}, data)]).with_attr("tirx.noalias", True)
    scheduled = rule.apply(func, isa)
    assert scheduled is not None
    result = tvm.runtime.tensor(np.zeros_like(x))
    tvm.compile(tvm.IRModule({"main": scheduled}), target=isa.tvm_target)["main"](tvm.runtime.tensor(x), result)
    return result.numpy()


@pytest.mark.parametrize("isa", host_instruction_sets(), ids=lambda isa: isa.name)
@pytest.mark.parametrize("shape", [(1, 1000), (3, 10), (2, 7), (4, 1), (2, 3, 33)], ids=str)
def test_softmax(isa, shape):
    x = (np.random.default_rng(0).standard_normal(shape) * 10).astype("float32")
    powers = np.exp((x - x.max(axis=-1, keepdims=True)).astype("float64"))
    np.testing.assert_allclose(run(isa, x), powers / powers.sum(axis=-1, keepdims=True), rtol=4e-7)


def test_numbers_far_apart_do_not_overflow():
    isa = host_instruction_sets()[-1]
    result = run(isa, np.array([[1e30, -1e30, 0.0], [-200.0, -200.0, -500.0]], "float32"))
    np.testing.assert_allclose(result, [[1, 0, 0], [0.5, 0.5, 0]], atol=1e-37)


def test_other_axes_are_left_to_the_generic_rule():
    isa = host_instruction_sets()[0]
    data = te.placeholder((2, 3, 4), "float32", "x")
    func = te.create_prim_func([data, softmax(isa, {"axis": 1}, data)])
    assert rule.apply(func, isa) is None
