"""Stages and memory read off lowered modules; a small interpreter runs them as the C runtime does."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
import tvm
from tvm import relax
from tvm.relax import op

from bnnc.codegen.lower import lower
from bnnc.codegen.memory import ALIGNMENT, align
from bnnc.codegen.program import Program
from bnnc.codegen.stages import make_program
from bnnc.codegen.targets import host_instruction_sets
from bnnc.ir import reference
from bnnc.passes.pipeline import selected
from models.graphs import floats, signs
from models.relax_modules import c, module, sign

ISA = host_instruction_sets()[0]


def compiled(before: tvm.IRModule) -> Program:
    for step in selected():
        before = step(before)
    return make_program({ISA.name: lower(before, ISA)}, [], [])


def execute(
    program: Program, inputs: list[np.ndarray], shapes: list[tuple[int, ...]], runs: int = 1
) -> list[np.ndarray]:
    """What the C runtime does, with every byte that nobody wrote set to a NaN's."""

    def fresh(size: int) -> np.ndarray:
        return np.full(size, 0xFF, "uint8")

    functions = {gv.name_hint: f for gv, f in program.kernels[ISA.name].functions_items()}
    public = tvm.IRModule({name: f.with_attr("global_symbol", name) for name, f in functions.items()})
    kernels = tvm.compile(public, ISA.tvm_target)
    outputs = [fresh(4 * int(np.prod(shape))) for shape in shapes]
    memory = {
        "weights": [np.frombuffer(program.weights, "uint8")],
        "arena": [fresh(program.arena_bytes)],
        "persistent": [fresh(program.persistent_bytes)],
        "frames": [fresh(program.frames_bytes)],
        "input": [array.view("uint8").reshape(-1) for array in inputs],
        "output": outputs,
    }
    for turn in range(runs + 1):
        if turn:
            memory["arena"][0][:] = 0xFF
            for output in outputs:
                output[:] = 0xFF
        for stage in program.stages:
            if stage.once != (turn == 0):
                continue
            slices, arrays = [], []
            for argument, param in zip(stage.args, functions[stage.kernel].params, strict=True):
                shape, dtype = [int(extent) for extent in param.shape], str(param.dtype)
                size = int(np.prod(shape)) * np.dtype(dtype).itemsize
                place = memory[argument.space][argument.index][argument.offset : argument.offset + size]
                assert place.size == size, "outside its space"
                slices.append(place)
                arrays.append(tvm.runtime.tensor(place.view(dtype).reshape(shape)))
            kernels[stage.kernel](*arrays)
            for argument, place, array in zip(stage.args, slices, arrays, strict=True):
                if argument.space not in ("weights", "input"):
                    place[:] = np.ascontiguousarray(array.numpy()).view("uint8").reshape(-1)
    return [output.view("float32").reshape(shape) for output, shape in zip(outputs, shapes, strict=True)]


def dense(x: relax.Expr, seed: int = 0) -> relax.Expr:
    return op.matmul(x, c(floats(8, 8, seed=seed)))


def binary(x: relax.Expr, seed: int = 0) -> relax.Expr:
    return op.matmul(sign(x), c(signs(8, 8, seed=seed)))


def residual(x: relax.Expr) -> relax.Expr:
    first = op.add(binary(x), x)
    return op.add(binary(first, 1), first)


def shortcuts(x: relax.Expr) -> relax.Expr:
    first = op.tanh(dense(x))
    second = op.add(binary(first), first)
    return dense(op.add(binary(second, 1), second))


def shortcut_read_again(x: relax.Expr) -> relax.Expr:
    first = op.tanh(dense(x))
    second = op.add(binary(first), first)
    third = op.add(binary(second, 1), second)
    return dense(op.add(third, first))


BODIES = {
    "chain": lambda x: dense(op.tanh(dense(op.tanh(dense(x)), 1)), 2),
    "residual": residual,
    "shortcuts": shortcuts,
    "shortcut read again": shortcut_read_again,
    "results that are read again": lambda x: [dense(x), op.tanh(dense(x))],
    "input handed through": lambda x: [op.nn.relu(x), x],
    "a result twice": lambda x: [op.tanh(x), op.tanh(x)],
    "views": lambda x: op.reshape(op.nn.relu(op.reshape(op.tanh(x), [8, 2])), [2, 8]),
    "weights unpacked once": lambda x: op.matmul(x, c(signs(8, 8))),
    "constant result": lambda x: [op.tanh(x), c(floats(2, 8))],
    "computed from constants": lambda x: [op.tanh(op.exp(c(floats(2, 8)))), op.add(x, op.exp(c(floats(2, 8))))],
    "split": lambda x: op.concat(
        [relax.TupleGetItem(op.split(x, 2, 1), 1), relax.TupleGetItem(op.split(x, 2, 1), 0)], 1
    ),
}


@pytest.mark.parametrize("what", BODIES)
def test_stages_compute_what_the_module_does(what: str) -> None:
    before = module(BODIES[what], (2, 8))
    x = floats(2, 8, seed=3)
    want = reference.run(before, x)
    got = execute(compiled(before), [x], [array.shape for array in want], runs=2)
    for mine, theirs in zip(got, want, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=0, atol=1e-5)


def test_spaces_and_alignment() -> None:
    program = compiled(module(residual, (2, 8)))
    assert {argument.space for stage in program.stages for argument in stage.args} <= {
        "weights", "arena", "input", "output",
    }  # fmt: skip
    assert program.stages[-1].args[-1].space == "output"
    assert all(argument.offset % ALIGNMENT == 0 for stage in program.stages for argument in stage.args)


def test_equal_constants_are_stored_once() -> None:
    """A chain of equal layers stores one matrix, and reuses two pieces of the arena."""

    def chain(x: relax.Expr) -> relax.Expr:
        for _ in range(6):
            x = op.tanh(dense(x))
        return x

    program = compiled(module(chain, (2, 8)))
    one = compiled(module(lambda x: op.tanh(dense(x)), (2, 8)))
    assert program.weights == one.weights and one.arena_bytes == 0
    assert program.arena_bytes == 2 * 2 * 8 * 4 and len({stage.kernel for stage in program.stages}) == 1
    for before, after in pairwise(program.stages):
        assert before.args[-1] == after.args[0]


def test_sums_overwrite_what_they_add() -> None:
    program = compiled(module(shortcuts, (2, 8)))
    sums = [stage for stage in program.stages if stage.kernel.startswith("add")]
    assert len(sums) == 2 and all(len(set(stage.args)) == len(stage.args) - 1 for stage in sums)
    assert program.arena_bytes == program.arena_bound == 3 * ALIGNMENT  # two tensors of floats, and bits


def test_what_is_read_again_is_not_overwritten() -> None:
    program = compiled(module(shortcut_read_again, (2, 8)))
    first, last = program.stages[0].args[-2], program.stages[-2]
    assert first in last.args[:-1] and first != last.args[-1]
    assert not any(first in stage.args[-2:] for stage in program.stages[1:-2] if stage.kernel.startswith("add"))


def test_once_stages_write_the_persistent_area() -> None:
    program = compiled(module(BODIES["weights unpacked once"], (2, 8)))
    (unpack,) = [stage for stage in program.stages if stage.once]
    assert [argument.space for argument in unpack.args] == ["weights", "persistent"]
    assert program.persistent_bytes == 8 * 16 * 4
    assert len(program.weights) == 8 * 16 // 8  # a bit for each of 8 inputs and 16 lanes


def test_a_constant_result_is_written_at_every_run() -> None:
    program = compiled(module(BODIES["constant result"], (2, 8)))
    assert not any(stage.once for stage in program.stages) and program.persistent_bytes == 0


def test_tensors_are_where_their_stage_wrote_them() -> None:
    program = compiled(module(residual, (2, 8)))
    for entry in program.tensors:
        argument = program.stages[entry["stage"]].args[entry["argument"]]
        assert argument.space in ("arena", "output")
        assert entry["dtype"] in ("bits", "float32") and entry["stored"][-1] == (1 if entry["dtype"] == "bits" else 8)


def padded_layers(count: int, value: float) -> Callable[[relax.Expr], relax.Expr]:
    """3x3 convolutions of signs [1,5,4,40], padded unevenly with ``value``; scaled, so that all answers matter."""

    def body(x: relax.Expr) -> relax.Expr:
        for layer in range(count):
            weight = c(signs(3, 3, 40, 40, seed=layer))
            s = sign(x)
            if value:
                s = op.nn.pad(s, [0, 0, 1, 1, 0, 2, 0, 0], pad_value=value)
            pads = [0, 0, 0, 0] if value else [1, 0, 1, 2]
            x = op.nn.conv2d(s, weight, padding=pads, data_layout="NHWC", kernel_layout="HWIO")
            x = op.multiply(x, c(floats(40, seed=layer)))
        return x

    return body


@pytest.mark.parametrize("value", [0, 1, -1])
def test_padded_bits_are_written_into_their_frame(value: float) -> None:
    """Unwritten memory is all ones: a border that nobody fills gives another answer than -1 and 0 do."""
    before = module(padded_layers(4, value), (1, 5, 4, 40))
    x = floats(1, 5, 4, 40, seed=3)
    program = compiled(before)
    assert not any(stage.kernel == "pad_bits" for stage in program.stages)
    want = reference.run(before, x)
    got = execute(program, [x], [array.shape for array in want], runs=2)
    np.testing.assert_array_equal(got[0], want[0])


def test_equal_frames_take_turns() -> None:
    """A frame is read while the next is written, so two are enough; and each is filled once."""
    program = compiled(module(padded_layers(6, 0), (1, 5, 4, 40)))
    fills = [stage for stage in program.stages if stage.once]
    assert len(fills) == 2 and program.frames_bytes == 2 * align(7 * 6 * 2 * 4) and program.persistent_bytes == 0
    assert {stage.args[0] for stage in fills} == {
        argument for stage in program.stages for argument in stage.args if argument.space == "frames"
    }


def test_bits_inside_a_frame_are_traced() -> None:
    program = compiled(module(padded_layers(2, 0), (1, 5, 4, 40)))
    framed = [entry for entry in program.tensors if "frame" in entry]
    assert len(framed) == 2
    assert all(entry["frame"] == [1, 0, 1, 2] and entry["stored"] == [1, 7, 6, 2] for entry in framed)


def test_lowering_gives_one_kernel_a_stage() -> None:
    program = compiled(module(residual, (2, 8)))
    assert {gv.name_hint for gv in program.kernels[ISA.name].functions} == {stage.kernel for stage in program.stages}
