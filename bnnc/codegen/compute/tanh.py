"""The hyperbolic tangent, which the C library computes one number at a time.

    |x| < SMALL   x (1 + x^2 P(x^2)), its Taylor series: right to the last places of the smallest numbers
    else          (1 - e) / (1 + e) with e = exp(-2 |x|), and x's sign
"""

from __future__ import annotations

from typing import Any

from tvm import te, tirx

from bnnc.codegen.compute.softmax import exponential
from bnnc.codegen.targets import InstructionSet

SMALL = 0.3  # above, 1 - e loses less than two bits; below, the next term of the series is under 2^-30
SERIES = (-1 / 3, 2 / 15, -17 / 315, 62 / 2835, -1382 / 155925, 21844 / 6081075)


def _tanh(x: tirx.PrimExpr) -> tirx.PrimExpr:
    """For one float32; within 4 units in the last place, odd, and NaN for NaN."""
    one, square = tirx.const(1.0, "float32"), x * x
    series = tirx.const(SERIES[-1], "float32")
    for coefficient in reversed(SERIES[:-1]):
        series = series * square + tirx.const(coefficient, "float32")
    small = x * (one + square * series)
    magnitude = tirx.abs(x)
    power = exponential(magnitude * tirx.const(-2.0, "float32"))
    large = (one - power) / (one + power)
    signed = tirx.Select(x < tirx.const(0.0, "float32"), -large, large)
    return tirx.Select(magnitude >= tirx.const(SMALL, "float32"), signed, small)


def tanh(isa: InstructionSet, attrs: dict[str, Any], x: te.Tensor) -> te.Tensor:
    """Elementwise, float32."""
    return te.compute(x.shape, lambda *i: _tanh(x(*i)), "tanh")
