"""The candidates of a kernel: the rules' own choice first, no two alike, and all with the same answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tvm
from tvm import te, tirx, topi

from bnnc.codegen.aot import assemble
from bnnc.codegen.compute import COMPUTE
from bnnc.codegen.compute.dense import dense
from bnnc.codegen.compute.depthwise_conv import depthwise_conv2d
from bnnc.codegen.compute.float_conv import conv2d
from bnnc.codegen.kernel_ir import compile_kernels
from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.schedule.choices import choose, choosing
from bnnc.codegen.targets import host_instruction_sets
from bnnc.codegen.tuning.candidates import UnknownChoice, apply, candidates, identity

ISA = host_instruction_sets()[0]
ALL = 1000


def binary() -> list[te.Tensor]:
    bits = te.placeholder((1, 6, 7, 2), "uint32", name="bits")
    weights = te.placeholder((4, 3, 3, 2, 16), "uint32", name="weights")
    tau = te.placeholder((64,), "int32", name="tau")
    attrs = {"channels": 64, "out_channels": 64, "kernel": (3, 3), "groups": 1, "strides": (1, 1), "dilation": (1, 1)}
    count = COMPUTE["bnnc.binary_conv2d"](ISA, attrs, bits, weights)
    return [bits, weights, tau, COMPUTE["bnnc.threshold_pack"](ISA, {}, count, tau)]


def convolution() -> list[te.Tensor]:
    x, w = te.placeholder((1, 5, 7, 3), name="x"), te.placeholder((2, 3, 3, 3, 16), name="w")
    attrs = {"out_channels": 32, "kernel": (3, 3), "strides": (1, 1), "dilation": (1, 1), "pads": (1, 1, 1, 1)}
    return [x, w, topi.nn.relu(conv2d(ISA, attrs, x, w))]


def depthwise() -> list[te.Tensor]:
    x, w = te.placeholder((1, 5, 7, 32), name="x"), te.placeholder((3, 3, 32), name="w")
    attrs = {"kernel": (3, 3), "strides": (1, 1), "dilation": (1, 1), "pads": (1, 1, 1, 1)}
    return [x, w, depthwise_conv2d(ISA, attrs, x, w)]


def pooling() -> list[te.Tensor]:
    x = te.placeholder((1, 9, 9, 32), name="x")
    return [x, topi.nn.pool2d(x, (3, 3), (2, 2), (1, 1), (1, 1, 1, 1), "max", layout="NHWC")]


def fully_connected() -> list[te.Tensor]:
    x, w = te.placeholder((2, 40), name="x"), te.placeholder((6, 40, 16), name="w")
    return [x, w, dense(ISA, {"out_channels": 96}, x, w)]


KERNELS = [binary, convolution, depthwise, pooling, fully_connected]
each_kernel = pytest.mark.parametrize("tensors", KERNELS, ids=lambda tensors: tensors.__name__)


def run(functions: list[tirx.PrimFunc], arrays: list[np.ndarray]) -> list[np.ndarray]:
    """The last argument of each function, compiled all at once."""
    module = {f"f{i}": func.with_attr("global_symbol", f"f{i}") for i, func in enumerate(functions)}
    library = tvm.compile(tvm.IRModule(module), ISA.tvm_target)
    results = []
    for name, func in module.items():
        out = func.params[-1].ty
        result = tvm.runtime.tensor(np.zeros([int(extent) for extent in out.shape], str(out.dtype)))
        library[name](*map(tvm.runtime.tensor, arrays), result)
        results.append(result.numpy())
    return results


@each_kernel
def test_all_candidates_compute_the_same(tensors: Callable[[], list[te.Tensor]]) -> None:
    *inputs, output = tensors()
    found = candidates(te.create_prim_func([*inputs, output]), ISA, ALL)
    assert 1 < len(found) < ALL
    random = np.random.default_rng(0)
    arrays = []
    for tensor in inputs:
        shape = [int(extent) for extent in tensor.shape]
        values = random.standard_normal(shape) if tensor.dtype == "float32" else random.integers(0, 1 << 31, shape)
        arrays.append(values.astype(str(tensor.dtype)))
    if tensors is binary:
        arrays[2] %= 64 * 9
    plain = te.create_prim_func([*inputs, output])
    want, *results = run([plain, *(candidate.func for candidate in found)], arrays)
    assert np.unique(want).size > 1
    for candidate, result in zip(found, results, strict=True):
        if want.dtype == np.float32:
            np.testing.assert_allclose(result, want, rtol=1e-4, atol=1e-4, err_msg=str(candidate.choices))
        else:
            np.testing.assert_array_equal(result, want, err_msg=str(candidate.choices))


@each_kernel
def test_choices_lead_back_to_their_candidate(tensors: Callable[[], list[te.Tensor]], tmp_path: Path) -> None:
    """And the first is what the rules take by themselves. Of equal loops, TVM may prove one test more or less."""

    def code(scheduled: tirx.PrimFunc) -> bytes:
        text, _ = compile_kernels(tvm.IRModule({"kernel": scheduled}), ISA)
        return assemble(text, tmp_path / "kernel.o").read_bytes()

    func = te.create_prim_func(tensors())
    found = candidates(func, ISA, 4)
    codes = [code(candidate.func) for candidate in found]
    assert codes[0] == code(schedule_function(func, ISA))
    assert [code(apply(func, ISA, candidate.choices)) for candidate in found] == codes
    assert len(set(codes)) > 1


def test_few_candidates_are_the_beginning_of_many() -> None:
    func = te.create_prim_func(binary())
    many = [candidate.choices for candidate in candidates(func, ISA, ALL)]
    assert [candidate.choices for candidate in candidates(func, ISA, 5)] == many[:5]
    assert {choices["straight_taps"] for choices in many} == ({True, False} if ISA.popcount == "vector" else {False})


def test_a_kernel_without_a_choice() -> None:
    x = te.placeholder((4, 32), name="x")
    func = te.create_prim_func([x, topi.nn.relu(x)])
    (only,) = candidates(func, ISA, ALL)
    assert only.choices == {}


def test_a_choice_that_does_not_exist() -> None:
    func = te.create_prim_func(convolution())
    with pytest.raises(UnknownChoice, match="float_tile"):
        apply(func, ISA, {"float_tile": {"pixels": 1000, "vectors": 1}})


def test_identity_is_that_of_the_loops() -> None:
    func = te.create_prim_func(convolution())
    assert identity(func) == identity(func.with_attr("global_symbol", "another").with_attr("bnnc.frame", "frame7"))
    assert identity(func) != identity(te.create_prim_func(depthwise()))


def test_the_cheapest_is_chosen_unless_somebody_chooses() -> None:
    def cost(number: int) -> int:
        return abs(number - 3)

    assert choose("it", [5, 4, 2, 9], cost) == 4  # the first of the equally cheap
    with choosing(lambda name, ranked: (name, ranked)):
        assert choose("it", [5, 4, 2, 9], cost) == ("it", [4, 2, 5, 9])
    assert choose("it", [5, 4, 2, 9], cost) == 4
