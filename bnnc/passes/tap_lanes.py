"""Give binary layers weights whose taps lie side by side, for processors that add up inside of vectors.

Algebra: none; weights [G*, ceil(O/16), kh, kw, Cw, 16] become [G*, ceil(O/b), kh, kw, Cw/w, b, w]: w neighbouring words
of one output channel, then those of the next of b channels. w is 4, a register's words, or 2; b is such that a step
reads eight registers. Spare channels stay zero.

Requires: FoldThresholds, the last to change weights. Guarantees: layers with an odd number of words, and with sums that
16 bits cannot hold, keep their layout.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.codegen.targets import InstructionSet
from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, constant_value, rebuild

MOST = 2**16 - 1
"""The most mismatches that a sum holds."""


def TapLanes(isa: InstructionSet | None = None) -> tvm.ir.transform.Pass:
    """The pass for ``isa``; only those that count the bits of bytes by one instruction want it, not the default's."""

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if not ops.is_op(call, "bnnc.binary_conv2d"):
            return None
        weights = constant_value(call.args[1])
        if weights is None or not fits(weights.shape):
            return None
        return relax.Call(call.op, [call.args[0], relax.const(taps_together(weights))], call.attrs)

    def transform(module: tvm.IRModule, _: tvm.ir.transform.PassContext) -> tvm.IRModule:
        return rebuild(module, rule) if isa is not None and isa.popcount == "byte" else module

    return tvm.ir.transform.module_pass(transform, opt_level=0, name="TapLanes")


def fits(shape: tuple[int, ...]) -> bool:
    """Whether weights of ``shape`` [..., kh, kw, Cw, 16] can have their taps together."""
    kh, kw, words, _ = shape[-4:]
    return words % 2 == 0 and kh * kw * words * ops.WORD <= MOST


def taps_together(weights: np.ndarray) -> np.ndarray:
    """Kernel words [..., B, kh, kw, Cw, 16] as [..., 16 B / b, kh, kw, Cw / w, b, w]."""
    *leading, blocks, kh, kw, words, lanes = weights.shape
    wide = 4 if words % 4 == 0 else 2
    block = ops.STEP_WORDS // wide
    split = weights.reshape(*leading, blocks, kh, kw, words // wide, wide, lanes // block, block)
    order = [0, 5, 1, 2, 3, 6, 4]
    axes = [*range(len(leading)), *(len(leading) + axis for axis in order)]
    return np.ascontiguousarray(split.transpose(axes)).reshape(
        *leading, blocks * lanes // block, kh, kw, words // wide, block, wide
    )
