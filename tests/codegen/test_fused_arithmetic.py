"""Float arithmetic with a product inside is fused alike on every processor that can: the same bits everywhere."""

from __future__ import annotations

import numpy as np
import pytest
from tvm import te

from bnnc.codegen.compute import COMPUTE
from bnnc.codegen.targets import ARM64, ARMV7, INSTRUCTION_SETS, host_instruction_sets
from codegen.bit_layers import Kernel

(AVX2,) = (isa for isa in INSTRUCTION_SETS if isa.name == "avx2")
EXPRESSIONS = {
    "a b + c": lambda a, b, c: a * b + c,
    "a b - c": lambda a, b, c: a * b - c,
    "c - a b": lambda a, b, c: c - a * b,
}


def numbers(*shape, scale=1.0):
    return (np.random.default_rng(0).standard_normal(shape) * scale).astype("float32")


def bits(isa, make):
    kernel = Kernel(isa)
    (result,) = kernel.run(make(kernel))
    return result.view("uint32")


@pytest.mark.parametrize("isa", [ARM64[-1], *ARMV7], ids=lambda isa: isa.name)
@pytest.mark.parametrize("name", [*EXPRESSIONS, "softmax"])
def test_bits_are_those_of_avx2(isa, name):
    if AVX2 not in host_instruction_sets():
        pytest.skip("this processor does not fuse multiplication and addition")

    def make(kernel):
        if name == "softmax":
            x = kernel.argument(numbers(1, 2000, scale=10.0))
            return COMPUTE["relax.nn.softmax"](kernel.isa, {"axis": -1}, x)
        a, b, c = (kernel.argument(array) for array in np.split(numbers(3, 5, 67), 3))
        return te.compute(a.shape, lambda *i: EXPRESSIONS[name](a(*i), b(*i), c(*i)), name="result")

    np.testing.assert_array_equal(bits(isa, make), bits(AVX2, make))
