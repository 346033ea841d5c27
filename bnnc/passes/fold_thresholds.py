"""Fold scale, bias, BatchNorm, ReLU, clip and sign behind a binary layer into integer thresholds.

Algebra: along one output channel every operator of the chain (multiply, add, subtract, divide by a constant, maximum,
minimum, ReLU, leaky ReLU and PReLU with slopes >= 0) is monotone, and stays so in float32 because rounding is
monotone. So bit(P) = (chain(float(base - 2 P)) >= 0) changes at most once as the mismatch count P goes from 0 to K:
    rising dot product wins:   bit = (P < tau)
    negative slope:            bit = (P >= tau) = (P' < K - tau + 1), P' = K - P being the count of the inverted weights
tau is not derived by algebra: it is found by bisection, evaluating the model's own float32 operators on the integers
P can take, so it is right for negative and zero gammas, infinite quotients aside, wherever the float chain rounds.

Requires: Binarize; the chain's values have no other reader. Zero padding has one threshold per border class.
Guarantees: the bits equal those of the float32 chain for every P in 0..K; weights of channels with a negative slope
are stored inverted, so that every layer ends in the same comparison.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.binary_weights import invert_channels
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, function_pass, rebuild

Step = Callable[[np.ndarray], np.ndarray]

BINARY = {
    "relax.add": np.add,
    "relax.subtract": np.subtract,
    "relax.multiply": np.multiply,
    "relax.divide": np.divide,
    "relax.maximum": np.maximum,
    "relax.minimum": np.minimum,
}


def _constant(expr: relax.Expr) -> np.ndarray | None:
    """A constant that varies along the last axis at most, as [O] or [1]."""
    value = constant_value(expr)
    if value is None or value.dtype != np.float32 or (value.ndim and int(np.prod(value.shape[:-1])) != 1):
        return None
    return value.reshape(-1)


def monotone_step(call: relax.Call) -> tuple[relax.Expr, Step] | None:
    """One monotone operator: the value it reads and its float32 function over [..., O]."""
    name = call.op.name if isinstance(call, relax.Call) and hasattr(call.op, "name") else ""
    if name in BINARY:
        function = BINARY[name]
        right, left = _constant(call.args[1]), _constant(call.args[0])
        if right is not None:
            return call.args[0], lambda x: function(x, right)
        if left is not None and name != "relax.divide":
            return call.args[1], lambda x: function(left, x)
    if name == "bnnc.count_reached" and ops.attrs_of(call)["axis"] == len(ops.shape_of(call)) - 1:
        thresholds = constant_value(call.args[1])
        if thresholds is not None:
            return call.args[0], lambda x: (x[..., None] >= thresholds).sum(axis=-1)
    if name == "relax.sign":
        return call.args[0], np.sign
    if name == "relax.nn.relu":
        return call.args[0], lambda x: np.maximum(x, np.float32(0))
    if name == "relax.nn.leakyrelu" and call.attrs.alpha >= 0:
        slope = np.float32(call.attrs.alpha)
        return call.args[0], lambda x: np.where(x >= 0, x, x * slope)
    if name == "relax.nn.prelu" and int(call.attrs.axis) % len(ops.shape_of(call)) == len(ops.shape_of(call)) - 1:
        slopes = _constant(call.args[1])
        if slopes is not None and np.all(slopes >= 0):
            return call.args[0], lambda x: np.where(x >= 0, x, x * slopes)
    return None


def find_thresholds(chain: list[Step], base: np.ndarray, length: int) -> tuple[np.ndarray, np.ndarray]:
    """(tau int32 [classes, O], flip bool [O]) for ``chain`` on float32(base - 2 P), P in 0..``length``.

    ``base`` is int64 [classes, O]. See the module's docstring for what the two mean.
    """

    def bit(mismatches: np.ndarray) -> np.ndarray:
        value = (base - 2 * mismatches).astype("float32")
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            for step in chain:
                value = step(value).astype("float32")
            return value >= 0

    lowest, highest = np.zeros_like(base), np.full_like(base, length)
    at_lowest, at_highest = bit(lowest), bit(highest)
    flip = np.any(~at_lowest & at_highest, axis=0)
    # Invariant of the bisection: the (unflipped) bit is set at `inside` and clear at `beyond`.
    inside, beyond = np.full_like(base, -1), np.full_like(base, length + 1)
    while np.any(beyond - inside > 1):
        middle = (inside + beyond) // 2
        within = np.where((middle >= 0) & (middle <= length), bit(np.clip(middle, 0, length)) ^ flip, middle < 0)
        inside, beyond = np.where(within, middle, inside), np.where(within, beyond, middle)
    return beyond.astype("int32"), flip


@function_pass("FoldThresholds")
def FoldThresholds(module: tvm.IRModule) -> tvm.IRModule:
    """pack(chain(dot)) -> threshold_pack; see the module's docstring."""
    flow = Dataflow(module["main"])

    def trace(packed: relax.Expr) -> tuple[list[Step], relax.Call] | None:
        """The chain from a dot product to ``packed``, first step first."""
        steps: list[Step] = []
        value = packed
        while True:
            call = flow.definitions.get(value)
            if call is None or flow.readers[value] != 1:
                return None
            if ops.is_op(call, "relax.astype"):
                dot = flow.definitions.get(call.args[0])
                exact = flow.readers[call.args[0]] == 1 and ops.is_op(dot, "bnnc.dot", "bnnc.border_dot")
                return (steps[::-1], dot) if exact else None
            step = monotone_step(call)
            if step is None or ops.shape_of(step[0]) != ops.shape_of(value):
                return None
            value, function = step
            steps.append(function)

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if not ops.is_op(call, "bnnc.pack"):
            return None
        found = trace(flow.definitions[var].args[0])
        if found is None:
            return None
        steps, _ = found
        # The dot product's operands as rebuilt so far: follow the chain again, in the new block.
        source = builder.definition(call.args[0])
        while not ops.is_op(source, "bnnc.dot", "bnnc.border_dot"):
            source = builder.definition(next(a for a in source.args if constant_value(a) is None))
        channels = ops.shape_of(source.args[0])[-1]
        length = _length(builder.definition(source.args[0]))
        if ops.is_op(source, "bnnc.dot"):
            base = np.full((1, channels), ops.attrs_of(source)["length"], "int64")
            tau, flip = find_thresholds(steps, base, length)
            count = _inverted(builder, source.args[0], flip)
            return ops.threshold_pack(count, relax.const(_for_inverted(tau, flip, length)[0]))
        base = source.args[1].value.numpy().astype("int64")
        tau, flip = find_thresholds(steps, base.reshape(-1, channels), length)
        count = _inverted(builder, source.args[0], flip)
        table = relax.const(_for_inverted(tau, flip, length).reshape(base.shape))
        return ops.border_threshold_pack(count, table, *source.args[2:])

    return rebuild(module, rule)


def _for_inverted(tau: np.ndarray, flip: np.ndarray, length: int) -> np.ndarray:
    """Thresholds [classes, O] for the counts of weights that are inverted where ``flip``."""
    return np.where(flip, length - tau + 1, tau).astype("int32")


def _inverted(builder: Builder, count: relax.Expr, flip: np.ndarray) -> relax.Expr:
    """The mismatches ``count`` with the weights of the channels in ``flip`` (bool [O]) inverted."""
    if not flip.any():
        return count
    call = builder.definition(count)
    attrs = ops.attrs_of(call)
    weights = invert_channels(call.args[1].value.numpy(), flip, attrs["channels"], attrs["groups"])
    return builder.emit(relax.Call(call.op, [call.args[0], relax.const(weights)], call.attrs), count.name)


def _length(convolution: relax.Call) -> int:
    """Terms in one dot product of a binary convolution."""
    attrs = ops.attrs_of(convolution)
    return attrs["channels"] * int(np.prod(attrs["kernel"]))
