"""Which inputs of a scheduled kernel its output may overwrite."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import te, tirx

from bnnc.codegen.in_place import overwrites, overwriting
from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.targets import INSTRUCTION_SETS, host_instruction_sets
from models.graphs import floats

SHAPE = (4, 32)
ISA = host_instruction_sets()[0]


def scheduled(*tensors: te.Tensor, isa=ISA) -> tirx.PrimFunc:
    return schedule_function(te.create_prim_func([*tensors]), isa)


def inputs() -> tuple[te.Tensor, te.Tensor]:
    return te.placeholder(SHAPE, name="a"), te.placeholder(SHAPE, name="b")


@pytest.mark.parametrize("isa", INSTRUCTION_SETS, ids=lambda isa: isa.name)
def test_a_sum_may_overwrite_either_term(isa) -> None:
    a, b = inputs()
    total = te.compute(SHAPE, lambda i, j: tirx.max(a[i, j] + b[i, j], a[i, j]))
    assert overwrites(scheduled(a, b, total, isa=isa)) == [(0, 2), (1, 2)]


def test_an_element_read_elsewhere_stays() -> None:
    a, b = inputs()
    neighbours = te.compute(SHAPE, lambda i, j: a[i, j] + b[i, 31 - j])
    assert overwrites(scheduled(a, b, neighbours)) == [(0, 2)]
    twice = te.compute(SHAPE, lambda i, j: a[i, j] + a[3 - i, j] + b[i, j])
    assert overwrites(scheduled(a, b, twice)) == [(1, 2)]


def test_other_types_and_shapes_stay() -> None:
    a = te.placeholder(SHAPE, "int32", name="a")
    b = te.placeholder(SHAPE[1:], "float32", name="b")
    total = te.compute(SHAPE, lambda i, j: a[i, j].astype("float32") + b[j])
    assert overwrites(scheduled(a, b, total)) == []


def test_a_second_output_that_reads_an_input_keeps_it() -> None:
    a, b = inputs()
    total = te.compute(SHAPE, lambda i, j: a[i, j] + b[i, j])
    other = te.compute(SHAPE, lambda i, j: total[i, j] * b[i, j])
    assert overwrites(te.create_prim_func([a, b, total, other])) == [(0, 2)]
    assert overwrites(te.create_prim_func([a, b, total, te.compute(SHAPE, lambda i, j: b[i, 0])])) == [(0, 2)]


def test_sums_that_grow_in_the_output_overwrite_nothing() -> None:
    a, b = inputs()
    k = te.reduce_axis((0, 8), "k")
    total = te.compute(SHAPE, lambda i, j: te.sum(a[i, j] * b[i, k], axis=k))
    assert overwrites(te.create_prim_func([a, b, total])) == []


def test_the_rewritten_kernel_reads_where_it_writes() -> None:
    a, b = inputs()
    func = scheduled(a, b, te.compute(SHAPE, lambda i, j: tirx.max(a[i, j] + b[i, j], a[i, j])))
    kernel = tvm.compile(overwriting(func, (0, 2)).with_attr("global_symbol", "main"), ISA.tvm_target)
    x, y = floats(*SHAPE, seed=0), floats(*SHAPE, seed=1)
    out, unread = tvm.runtime.tensor(x), tvm.runtime.tensor(np.full(SHAPE, np.nan, "float32"))
    kernel(unread, tvm.runtime.tensor(y), out)
    np.testing.assert_array_equal(out.numpy(), np.maximum(x + y, x))
