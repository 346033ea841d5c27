"""Thresholds on 16-bit sums: compared in 16 bits on ARM, where LLVM would widen every sum to the threshold's 32.

A threshold that 16 bits cannot hold is above or below all sums, and so is the nearest one that they can: one
instruction saturates it. That leaves out only thresholds above 65535, and only the sum 65535 would tell them from it,
which is none: sums count whole words of bits.
"""

from __future__ import annotations

import tvm_ffi
from tvm import tirx

from bnnc.codegen.intrinsics import lanes_of

_SATURATE = {"aarch64": "llvm.aarch64.neon.sqxtun.v4i16", "armv7a": "llvm.arm.neon.vqmovnsu.v4i16"}
"""LLVM's names by processor family: four int32 to uint16."""


def narrow_comparisons(func: tirx.PrimFunc, family: str) -> tirx.PrimFunc:
    """``func`` with ``int32(sums) < thresholds`` in 16 bits, for vectors of uint16 sums."""
    if family not in _SATURATE:
        return func

    def change(node: tirx.LT) -> tirx.PrimExpr:
        if not isinstance(node.a, tirx.Cast):
            return node
        sums = node.a.value
        if not str(sums.ty.dtype).startswith("uint16x") or lanes_of(sums) % 4:
            return node
        return tirx.LT(sums, _saturated(node.b, _SATURATE[family]))

    body = tvm_ffi.structural_map(func.body, (tirx.LT, change), order="post")
    return tirx.PrimFunc(func.params, body, ret_type=func.ret_type, attrs=func.attrs)


def _saturated(value: tirx.PrimExpr, name: str) -> tirx.PrimExpr:
    lanes = lanes_of(value)
    if lanes == 4:
        return tirx.call_llvm_pure_intrin("uint16x4", name, value)
    halves = (cut(f"int32x{lanes // 2}", value) for cut in (tirx.vectorlow, tirx.vectorhigh))
    return tirx.vectorcombine(f"uint16x{lanes}", *(_saturated(half, name) for half in halves))
