"""Fold scale, bias, BatchNorm, ReLU, clip and quantizer behind an integer layer into integer arithmetic.

Algebra: along one output channel every operator of the chain is monotone, and stays so in float32 because rounding is
monotone (see FoldThresholds). So the code of the next quantizer is a monotone step function of the integer sum:
    rising:   code = the number of t in 1..T with sum >= tau_t
    falling:  code = T - the number of t with sum >= tau_t
tau is found by bisection, evaluating the model's own float32 operators on the integers that the sum can be.
More than FEW thresholds cost more than one multiplication: then a float32 line is sought with
    code = clip(floor(sum * slope + shift), least, most)
for every sum, product and addition rounded to float32. Both sides are monotone steps, so they are equal everywhere if
they are equal on both sides of each threshold, which is checked. Where no line fits a channel, thresholds stay, up to
MANY; beyond, the float chain does. A sign behind the sum is one threshold of the same kind, and gives bits.

Requires: IntegerLayers; the chain's values have no other reader.
Guarantees: codes and bits equal those of the float32 chain for every sum within the layer's bounds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, function_pass, rebuild
from bnnc.passes.fit_line import fit_line
from bnnc.passes.fold_thresholds import Step, monotone_step
from bnnc.passes.keep_codes import code_of

FEW, MANY = 1, 15
SUMS = (
    "bnnc.integer_conv2d", "bnnc.integer_depthwise_conv2d", "bnnc.bitserial_conv2d", "bnnc.window_shift",
)  # fmt: skip

Codes = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Steps:
    """A monotone step function per channel: ``start + step * #(t: sum >= tau[t])`` for sums in [low, high]."""

    tau: np.ndarray  # int64 [T, O], high + 1 where never reached
    start: np.ndarray  # int64 [O]
    step: np.ndarray  # int64 [O], +1 or -1
    low: int
    high: int

    def code(self, sums: np.ndarray) -> np.ndarray:
        """The codes of sums int64 [..., O]."""
        reached = sum(((sums >= tau).astype("int64") for tau in self.tau), np.zeros_like(sums))
        return self.start + self.step * reached


def find_steps(code: Codes, channels: int, most: int, low: int, high: int) -> Steps:
    """The thresholds of ``code``: sums int64 [..., O] -> codes int64 [..., O] from 0 to ``most``, monotone."""
    falling = code(np.full(channels, low)) > code(np.full(channels, high))

    def rising(sums: np.ndarray) -> np.ndarray:
        return np.where(falling, most - code(sums), code(sums))

    wanted = np.arange(1, most + 1)[:, None]
    # Invariant of the bisection: not reached at `below`, reached at `reached`; the ends lie outside of the range.
    below = np.full((most, channels), low - 1)
    reached = np.full((most, channels), high + 1)
    while np.any(reached - below > 1):
        middle = (below + reached) // 2
        # Where the search is over, the middle is `below`, which may lie outside of the range.
        there = (middle > below) & (rising(middle) >= wanted)
        reached, below = np.where(there, middle, reached), np.where(there, below, middle)
    start, step = np.where(falling, most, 0), np.where(falling, -1, 1)
    return Steps(reached, start, step, low, high)


@dataclass(frozen=True)
class _Chain:
    """A sum, and what the model makes of it up to a quantizer: ``value(sums)`` float32 [..., O]."""

    sums: relax.Call
    steps: list[Step]
    shift: np.ndarray | int
    factor: int
    low: int
    high: int

    def value(self, sums: np.ndarray) -> np.ndarray:
        value = (self.factor * sums + self.shift).astype("float32")
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            for step in self.steps:
                value = step(value).astype("float32")
        return value


def _trace(flow: Dataflow, value: relax.Expr) -> _Chain | None:
    """The chain from a sum of integers to ``value``."""
    steps: list[Step] = []
    while True:
        call = flow.definitions.get(value)
        if call is None or flow.readers[value] != 1:
            return None
        if ops.is_op(call, "relax.astype"):
            return _integers(flow, call.args[0], steps[::-1])
        found = monotone_step(call)
        if found is None or ops.shape_of(found[0]) != ops.shape_of(value):
            return None
        value, function = found
        steps.append(function)


def _integers(flow: Dataflow, value: relax.Expr, steps: list[Step]) -> _Chain | None:
    """The integer part of a chain: a sum, maybe plus a constant, or a binary layer's dot product."""
    call = flow.definitions.get(value)
    shift: np.ndarray | int = 0
    if call is None or flow.readers[value] != 1:
        return None
    if ops.is_op(call, "bnnc.dot"):
        count = flow.definitions[call.args[0]]
        if flow.readers[call.args[0]] != 1:
            return None
        attrs = ops.attrs_of(count)
        terms = attrs["channels"] * int(np.prod(attrs["kernel"]))
        return _Chain(count, steps, ops.attrs_of(call)["length"], -2, 0, terms)
    while ops.is_op(call, "relax.add") and (constant := constant_value(call.args[1])) is not None:
        shift = shift + constant.astype("int64").reshape(-1)
        value = call.args[0]
        call = flow.definitions.get(value)
        if call is None or flow.readers[value] != 1:
            return None
    if not ops.is_op(call, *SUMS):
        return None
    attrs = ops.attrs_of(call)
    return _Chain(call, steps, shift, 1, attrs["low"], attrs["high"])


def _follow(builder: Builder, expr: relax.Expr) -> relax.Expr:
    """The sum that ``expr`` comes from, in the block being built."""
    while not ops.is_op(builder.definition(expr), "bnnc.binary_conv2d", *SUMS):
        expr = next(arg for arg in builder.definition(expr).args if constant_value(arg) is None)
    return expr


def _bits(builder: Builder, sums: relax.Expr, chain: _Chain, dtype: str, name: str) -> relax.Expr:
    channels = ops.shape_of(sums)[-1]
    found = find_steps(lambda s: (chain.value(s) >= 0).astype("int64"), channels, 1, chain.low, chain.high)
    if not np.any(found.step > 0):
        return ops.threshold_pack(sums, relax.const(found.tau[0].astype(dtype)))
    # sum >= tau is ~sum < ~tau + 1, and ~sum is sum xor -1.
    mask = np.where(found.step > 0, -1, 0)
    tau = np.where(found.step > 0, ~found.tau[0] + 1, found.tau[0]).astype(dtype)
    inverted = builder.emit(relax.op.bitwise_xor(sums, relax.const(mask.astype(dtype))), f"{name}_inverted")
    return ops.threshold_pack(inverted, relax.const(tau))


def _codes(sums: relax.Expr, chain: _Chain, call: relax.Call, dtype: str) -> relax.Expr | None:
    attrs, channels = ops.attrs_of(call), ops.shape_of(sums)[-1]
    scale, zero = (constant_value(arg) for arg in call.args[1:])
    if scale is None or zero is None or any(int(np.prod(array.shape[:-1])) != 1 for array in (scale, zero)):
        return None
    scale, zero = scale.reshape(-1), zero.reshape(-1)
    most = attrs["high"] - attrs["base"]

    def code(value: np.ndarray) -> np.ndarray:
        return code_of(attrs, scale, zero, chain.value(value))

    found = find_steps(code, channels, most, chain.low, chain.high)
    line = fit_line(found) if most > FEW and dtype == "int32" else None
    if line is not None:
        return ops.affine_codes(
            sums, relax.const(line.slope), relax.const(line.shift), least=line.least, most=line.most
        )
    if most > MANY:
        return None
    constants = (found.tau.astype(dtype), found.start.astype("uint8"), found.step.astype("int8"))
    return ops.threshold_codes(sums, *(relax.const(constant) for constant in constants))


@function_pass("FoldCodes")
def FoldCodes(module: tvm.IRModule) -> tvm.IRModule:
    """codes(chain(sum)) -> threshold_codes or affine_codes; see the module's docstring."""
    flow = Dataflow(module["main"])

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if not ops.is_op(call, "bnnc.codes", "bnnc.pack"):
            return None
        chain = _trace(flow, flow.definitions[var].args[0])
        if chain is None:
            return None
        sums = _follow(builder, call.args[0])
        dtype = str(sums.ty.dtype)
        if ops.is_op(call, "bnnc.pack"):
            return _bits(builder, sums, chain, dtype, var.name)
        return _codes(sums, chain, call, dtype)

    return rebuild(module, rule)
