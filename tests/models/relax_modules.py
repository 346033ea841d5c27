"""Relax modules of one dataflow block, written as Python functions, and what tests ask of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops, reference
from bnnc.ir.ops import Constant


def module(body: Callable[..., relax.Expr | Sequence[relax.Expr]], *shapes: Sequence[int]) -> tvm.IRModule:
    """main(x0, x1, ...) = body(x0, x1, ...) on float32 tensors; every operator gets a variable, equal ones share it."""
    builder = relax.BlockBuilder()
    inputs = [relax.Var(f"x{i}", relax.TensorType(list(shape), "float32")) for i, shape in enumerate(shapes)]
    with builder.function("main", inputs):
        with builder.dataflow():
            result = body(*inputs)
            value = builder.emit(relax.Tuple(list(result)) if isinstance(result, (list, tuple)) else result)
            output = builder.emit_output(value)
        builder.emit_func_output(output)
    return relax.transform.EliminateCommonSubexpr()(relax.transform.Normalize()(builder.get()))


def c(value: float | np.ndarray) -> relax.Expr:
    """A float32 constant."""
    return relax.const(np.asarray(value, "float32"))


def sign(x: relax.Expr, scale: float | np.ndarray = 1.0, at_zero: int = 1) -> relax.Expr:
    """The canonical binary quantizer."""
    return ops.bipolar(x, scale, at_zero)


def unpacked(x: relax.Expr, scale: float | np.ndarray = 1.0) -> relax.Expr:
    """The same quantizer as SplitQuantizers leaves it."""
    signs = ops.unpack(ops.pack(x), channels=ops.shape_of(_typed(x))[-1])
    return signs if np.all(np.asarray(scale) == 1) else relax.op.multiply(signs, c(scale))


def _typed(x: relax.Expr) -> relax.Expr:
    return x if x.ty is not None else relax.BlockBuilder().normalize(x)


def calls(mod: tvm.IRModule, function: str = "main") -> list[relax.Call]:
    """The calls of a function, in order."""
    values = [binding.value for block in mod[function].body.blocks for binding in block.bindings]
    return [value for value in values if isinstance(value, relax.Call)]


def operators(mod: tvm.IRModule) -> Counter[str]:
    """How often main calls each operator; names without "relax." and "bnnc."."""
    named = [call.op.name for call in calls(mod) if isinstance(call.op, tvm.ir.Op)]
    return Counter(name.removeprefix("relax.").removeprefix("bnnc.") for name in named)


def constants(call: relax.Call) -> list[np.ndarray]:
    return [arg.value.numpy() for arg in call.args if isinstance(arg, Constant)]


def assert_untouched(step: tvm.ir.transform.Pass, before: tvm.IRModule) -> None:
    """The pass leaves the module as it is, module attributes aside."""
    after = step(before)
    assert operators(after) == operators(before)
    tvm.ir.assert_structural_equal(after["main"], before["main"], map_free_vars=True)


def assert_same_numbers(before: tvm.IRModule, after: tvm.IRModule, *inputs: np.ndarray, rounding: float = 0) -> None:
    """Both compute the same on ``inputs``: exactly, or up to ``rounding`` relative to the largest value."""
    want, got = reference.run(before, *inputs), reference.run(after, *inputs)
    assert len(got) == len(want)
    for a, b in zip(got, want, strict=True):
        assert a.dtype == b.dtype and a.shape == b.shape
        if rounding:
            np.testing.assert_allclose(a, b, rtol=0, atol=rounding * max(1.0, float(np.abs(b).max())))
        else:
            np.testing.assert_array_equal(a, b)
