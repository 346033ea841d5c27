"""Softmax over the last axis, with an exponential of its own.

The C library's ``expf`` takes one number at a time and would make it a dependency of every classifier.
"""

from __future__ import annotations

from math import factorial, gcd, log, log2
from typing import Any

import numpy as np
from tvm import te, tirx, topi

from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

LOWEST = -87.0  # e^x leaves the normal float32 numbers below
TERMS = 8  # of the Taylor series; the next one is below 2^-26 for |r| <= ln 2 / 2
LN2_HIGH = 0.693359375  # ln 2 in 9 bits, so that n * LN2_HIGH is exact
LN2_LOW = log(2) - LN2_HIGH


def exponential(x: tirx.PrimExpr) -> tirx.PrimExpr:
    """e^x for float32 x <= 0, within 2 units in the last place; e^LOWEST for all x below it.

    x = n ln 2 + r with n an integer and |r| <= ln 2 / 2, so e^x = 2^n e^r, and 2^n is an exponent field.
    """
    x = tirx.max(x, tirx.const(LOWEST, "float32"))
    n = tirx.nearbyint(x * tirx.const(log2(2.718281828459045), "float32"))
    # As bits, because the simplifier would add the two constants up, and the low one would be lost.
    high = tirx.reinterpret("float32", tirx.const(int(np.float32(LN2_HIGH).view("int32")), "int32"))
    r = (x - n * high) - n * tirx.const(LN2_LOW, "float32")
    series = tirx.const(1 / factorial(TERMS - 1), "float32")
    for term in reversed(range(TERMS - 1)):
        series = series * r + tirx.const(1 / factorial(term), "float32")
    power = (n.astype("int32") + tirx.const(127, "int32")) << tirx.const(23, "int32")
    return series * tirx.reinterpret("float32", power)


def softmax(isa: InstructionSet, attrs: dict[str, Any], x: te.Tensor) -> te.Tensor:
    """exp(x - max) / sum(exp(x - max)) along ``axis``.

    Along the last axis the sum is taken in as many interleaved parts as divide it, up to 16: that vectorizes, and
    loses fewer digits than one long chain of additions.
    """
    *rows, extent = (int(size) for size in x.shape)
    if not rows or attrs["axis"] not in (-1, len(rows)):
        return topi.nn.softmax(x, attrs["axis"])
    lanes = gcd(extent, LANES)

    def folded(values: te.Tensor, combine: Any, name: str) -> te.Tensor:
        j, lane = te.reduce_axis((0, extent // lanes), "j"), te.reduce_axis((0, lanes), "lane")
        parts = te.compute(
            (*rows, lanes),
            lambda *i: combine(values[(*i[:-1], j * lanes + i[-1])], axis=j),
            f"{name}_parts",
            attrs={"bnnc.anchor": "softmax", "bnnc.parts": lanes},
        )
        return te.compute(tuple(rows), lambda *i: combine(parts[(*i, lane)], axis=lane), name)

    largest = folded(x, te.max, "largest")
    powers = te.compute((*rows, extent), lambda *i: exponential(x(*i) - largest(*i[:-1])), "powers")
    total = folded(powers, te.sum, "total")
    return te.compute((*rows, extent), lambda *i: powers(*i) / total(*i[:-1]), "softmax")
