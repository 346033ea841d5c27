"""BMXNet's quantizers on NumPy arrays, operation by operation in float32 as it computes them.

det_sign(x)     +1 where x >= 0, else -1
quantize(x, b)  round(n x) / n with n = 2^b - 1, halves away from zero
weights         b = 1: det_sign(w);  b < 32: 2 quantize(tanh(w) / (2 max |tanh(w)|) + 1/2, b) - 1;  b = 32: w
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

IDENTITY_BITS = 32
# Weights: float32 holds every level 2 q - n. Activations: QONNX rounds with floor(x + 1/2), right below 2^23.
MAX_WEIGHT_BITS = 24
MAX_ACTIVATION_BITS = 23


@dataclass(frozen=True)
class QuantizedWeight:
    """Weights are ``levels`` / ``denominator``; ``bits`` is None where the levels are no integers of few bits."""

    levels: np.ndarray
    denominator: int
    bits: int | None


def top(bits: int) -> int:
    """n, the highest level."""
    return 2**bits - 1


def round_half_away(x: np.ndarray) -> np.ndarray:
    """C's roundf; also for the float just below one half, where floor(x + 1/2) is wrong."""
    magnitude = np.abs(x)
    below = np.floor(magnitude)
    return np.copysign(below + (magnitude - below >= np.float32(0.5)), x).astype(x.dtype)


def quantize_weight(weight: np.ndarray, bits: int) -> QuantizedWeight:
    """``weight`` float32 as BMXNet's layers use it. Raises ValueError where that is undefined."""
    if bits == 1:
        return QuantizedWeight(np.where(weight >= 0, np.float32(1), np.float32(-1)), 1, 1)
    if bits == IDENTITY_BITS:
        return QuantizedWeight(weight, 1, None)
    squashed = np.tanh(weight)
    largest = np.max(np.abs(squashed))
    if largest == 0:
        raise ValueError("its weights are all zero, which BMXNet cannot quantize; check the training")
    n = np.float32(top(bits))
    level = round_half_away(n * (squashed / (np.float32(2) * largest) + np.float32(0.5)))
    if bits > MAX_WEIGHT_BITS:
        return QuantizedWeight(np.float32(2) * (level / n) - np.float32(1), 1, None)
    return QuantizedWeight(np.float32(2) * level - n, top(bits), bits)
