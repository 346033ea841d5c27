"""A float32 line whose rounding down is a given step function of integers, where there is one.

A code is at least t from the sum `inside_t` on and less at `outside_t`, its neighbour. So the line m x + b must satisfy
    m * inside_t + b >= t    and    m * outside_t + b < t    for every t that is reached within the range.
For a given m, b may lie between the largest t - m * inside_t and the smallest t - m * outside_t. How far these two are
apart is a concave function of m, so its maximum is found by ternary search; b is taken in the middle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from bnnc.passes.fold_codes import Steps

TURNS = 120  # the interval shrinks by a third each turn


def line_code(sums: np.ndarray, slope: np.ndarray, shift: np.ndarray, most: int) -> np.ndarray:
    """What ``bnnc.affine_codes`` computes, as int64."""
    reached = np.floor(sums.astype("float32") * slope + shift)
    return np.clip(reached, 0, most).astype("int64")


def fit_line(steps: Steps) -> tuple[np.ndarray, np.ndarray] | None:
    """(slope, shift) float32 [O] with ``line_code`` equal to ``steps`` for every sum of the range; None without."""
    most, channels = steps.tau.shape
    rising = steps.step > 0
    # In terms of codes: a falling one is at least t as long as fewer than most - t + 1 thresholds are reached.
    inside = np.where(rising, steps.tau, steps.tau[::-1] - 1)
    outside = np.where(rising, steps.tau - 1, steps.tau[::-1])
    code = np.arange(1, most + 1)[:, None].astype("float64")
    has_inside, has_outside = ((steps.low <= side) & (side <= steps.high) for side in (inside, outside))

    def ends(slope: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        least = np.where(has_inside, code - slope * inside, -np.inf).max(axis=0)
        largest = np.where(has_outside, code - slope * outside, np.inf).min(axis=0)
        return least, largest

    def room(slope: np.ndarray) -> np.ndarray:
        least, largest = ends(slope)
        return np.minimum(largest, 2.0 * most + 2) - np.maximum(least, -1.0 - most)

    left = np.where(rising, 0.0, -(most + 1.0)) * np.ones(channels)
    right = np.where(rising, most + 1.0, 0.0) * np.ones(channels)
    for _ in range(TURNS):
        third = (right - left) / 3
        better = room(left + third) < room(right - third)
        left, right = np.where(better, left + third, left), np.where(better, right, right - third)
    slope = ((left + right) / 2).astype("float32")
    least, largest = ends(slope.astype("float64"))
    # Where all codes of a channel are the lowest or the highest, there is one end only.
    least = np.where(np.isfinite(least), least, largest - 1)
    shift = ((least + np.where(np.isfinite(largest), largest, least + 1)) / 2).astype("float32")

    ends_of_steps = np.concatenate([steps.tau, steps.tau - 1, np.full((2, channels), steps.low)])
    ends_of_steps[-1] = steps.high
    sums = np.clip(ends_of_steps, steps.low, steps.high)
    fits = np.array_equal(line_code(sums, slope, shift, most), steps.code(sums))
    return (slope, shift) if fits else None
