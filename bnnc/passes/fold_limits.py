"""Fold scale, bias, BatchNorm, ReLU and tanh between a float value and its sign into limits of the value.

Algebra: along one channel every operator of the chain is monotone, in float32 too, because rounding is. So the numbers
x with chain(x) >= 0 lie side by side, and are all those with
    lowest <= x <= highest
    lowest > highest    where there are none
The limits are found by bisection over the encodings of float32, evaluating the model's own operators, and tanh as
rounded correctly. A max-pool inside the chain moves out of it: max_pool(f(x)) = f(max_pool(x)) for an f that rises.
What reads x as floats, such as a shortcut behind which every layer adds its own bias before the sign, stays as it is,
and x leaves its kernel as floats and as bits.

Requires: FoldThresholds and FoldCodes have taken the chains on sums; no value of a chain has another reader.
Guarantees: bits equal those of the float chain; one where an infinity or NaN could spoil that is left alone.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, function_pass, rebuild
from bnnc.passes.fold_thresholds import Step, monotone_step

INFINITY = 0x7F800000
"""The number of infinity, see :func:`_floats`; the next one is that of a NaN."""


def _floats(numbers: np.ndarray) -> np.ndarray:
    """The float32 of each number, in their order: 0 is zero, 1 the smallest positive float, -1 the largest negative."""
    return np.where(numbers < 0, (1 << 31) - numbers, numbers).astype("uint32").view("float32")


def _values(chain: list[Step], numbers: np.ndarray) -> list[np.ndarray]:
    """The floats of ``numbers`` [channels], and what each step of ``chain`` makes of them."""
    values = [_floats(numbers)]
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        for step in chain:
            values.append(step(values[-1]).astype("float32"))
    return values


def find_limits(chain: list[Step], channels: int) -> tuple[np.ndarray, np.ndarray] | None:
    """(lowest, highest), float32 [channels], of the x with chain(x) >= 0.

    None where steps make NaN of infinity, or of a number that leads there, or where NaN gives a bit: no limit does so.
    """

    def bit(numbers: np.ndarray) -> np.ndarray:
        return _values(chain, numbers)[-1] >= 0

    smallest, largest = np.full(channels, -INFINITY), np.full(channels, INFINITY)
    ends = [_values(chain, end) for end in (smallest, smallest + 1, largest - 1, largest)]
    if np.isnan(ends).any() or bit(largest + 1).any():
        return None
    at_smallest, at_largest = bit(smallest), bit(largest)
    # Of the two neighbours between which the bit changes, `inside` has it. Without a change, they meet at one end.
    inside, beyond = np.where(at_smallest, smallest, largest), np.where(at_smallest, largest, smallest)
    while np.any(abs(inside - beyond) > 1):
        middle = (inside + beyond) // 2
        within = bit(middle)
        inside, beyond = np.where(within, middle, inside), np.where(within, beyond, middle)
    nowhere = ~at_smallest & ~at_largest
    lowest = np.where(at_smallest, smallest, np.where(nowhere, largest, inside))
    highest = np.where(at_largest, largest, np.where(nowhere, smallest, inside))
    return _floats(lowest), _floats(highest)


def _rises(chain: list[Step], channels: int) -> bool:
    ends = np.full(channels, INFINITY)
    return bool(np.all(_values(chain, -ends)[-1] <= _values(chain, ends)[-1]))


def _step(call: relax.Expr) -> tuple[relax.Expr, Step] | None:
    """One monotone operator that makes numbers of all numbers: the value it reads, and its function."""
    constants = [constant_value(arg) for arg in call.args] if isinstance(call, relax.Call) else []
    if any(value is not None and not np.isfinite(value).all() for value in constants):
        return None
    if ops.is_op(call, "relax.divide") and constants[1] is not None and not constants[1].all():
        return None
    if ops.is_op(call, "relax.tanh"):
        return call.args[0], lambda x: np.tanh(x.astype("float64"))
    return monotone_step(call)


class _Chain:
    """The steps from ``source`` to a value, first step first, and the max-pool among them, if there is one."""

    def __init__(self, flow: Dataflow, value: relax.Expr):
        self.flow = flow
        self.pool: relax.Call | None = None
        self.source, self.steps = self._follow(value)
        pool = flow.definitions.get(self.source)
        if pool is None or flow.readers[self.source] != 1:
            return
        if ops.is_op(pool, "relax.nn.max_pool2d") and pool.attrs.layout == "NHWC":
            source, steps = self._follow(pool.args[0])
            if steps and _rises(steps, ops.shape_of(source)[-1]):
                self.pool, self.source, self.steps = pool, source, steps + self.steps

    def _follow(self, value: relax.Expr) -> tuple[relax.Expr, list[Step]]:
        steps: list[Step] = []
        while self.flow.readers[value] == 1:
            step = _step(self.flow.definitions.get(value))
            if step is None or ops.shape_of(step[0]) != ops.shape_of(value) or str(step[0].ty.dtype) != "float32":
                break
            steps.append(step[1])
            value = step[0]
        return value, steps[::-1]


@function_pass("FoldLimits")
def FoldLimits(module: tvm.IRModule) -> tvm.IRModule:
    """pack(chain(x)) -> pack_between(x, lowest, highest); see the module's docstring."""
    flow = Dataflow(module["main"])

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if not ops.is_op(call, "bnnc.pack") or len(ops.shape_of(call)) < 2:
            return None
        chain = _Chain(flow, flow.definitions[var].args[0])
        limits = find_limits(chain.steps, ops.shape_of(chain.source)[-1]) if chain.steps else None
        if limits is None:
            return None
        # The chain's source as rebuilt so far.
        source = call.args[0]
        for _ in range(len(chain.steps) + (chain.pool is not None)):
            source = next(a for a in builder.definition(source).args if constant_value(a) is None)
        if chain.pool is not None:
            source = builder.emit(relax.Call(chain.pool.op, [source], chain.pool.attrs), f"{var.name}_pooled")
        lowest, highest = limits
        bounds = (lowest,) if np.all(highest == np.inf) else (lowest, highest)
        return ops.pack_between(source, *(relax.const(bound) for bound in bounds))

    return rebuild(module, rule)
