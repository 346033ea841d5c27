"""A float32 line whose rounding down is a given step function of integers, where there is one.

A code is at least t from the sum `inside_t` on and less at `outside_t`, its neighbour. So the line m x + b must satisfy
    m * inside_t + b >= t    and    m * outside_t + b < t    for every t that is reached within the range.
Codes that no channel can have, as those below zero behind a ReLU, are left to the clipping: they set no bounds.
For a given m, b may lie between the largest t - m * inside_t and the smallest t - m * outside_t. How far these two are
apart is a concave function of m, so its maximum is found by ternary search; b is taken in the middle.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from bnnc.passes.fold_codes import Steps

TURNS = 120  # the interval shrinks by a third each turn


@dataclass(frozen=True)
class Line:
    """``slope`` and ``shift`` float32 [O], and the codes ``least`` and ``most`` to clip to."""

    slope: np.ndarray
    shift: np.ndarray
    least: int
    most: int

    def code(self, sums: np.ndarray) -> np.ndarray:
        """What ``bnnc.affine_codes`` computes, as int64."""
        reached = np.floor(sums.astype("float32") * self.slope + self.shift)
        return np.clip(reached, self.least, self.most).astype("int64")


def fit_line(steps: Steps) -> Line | None:
    """The line whose code equals that of ``steps`` for every sum of the range; None where there is none."""
    most, channels = steps.tau.shape
    rising = steps.step > 0
    # In terms of codes: a falling one is at least t as long as fewer than most - t + 1 thresholds are reached.
    inside = np.where(rising, steps.tau, steps.tau[::-1] - 1)
    outside = np.where(rising, steps.tau - 1, steps.tau[::-1])
    code = np.arange(1, most + 1)[:, None].astype("float64")
    has_inside, has_outside = ((steps.low <= side) & (side <= steps.high) for side in (inside, outside))
    at_ends = steps.code(np.broadcast_to([[steps.low], [steps.high]], (2, channels)))
    least, highest = int(at_ends.min()), int(at_ends.max())
    has_inside, has_outside = has_inside & (code > least), has_outside & (code <= highest)

    def ends(slope: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        above = np.where(has_inside, code - slope * inside, -np.inf).max(axis=0)
        below = np.where(has_outside, code - slope * outside, np.inf).min(axis=0)
        return above, below

    def room(slope: np.ndarray) -> np.ndarray:
        above, below = ends(slope)
        return np.minimum(below, 2.0 * most + 2) - np.maximum(above, -1.0 - most)

    left = np.where(rising, 0.0, -(most + 1.0)) * np.ones(channels)
    right = np.where(rising, most + 1.0, 0.0) * np.ones(channels)
    for _ in range(TURNS):
        third = (right - left) / 3
        better = room(left + third) < room(right - third)
        left, right = np.where(better, left + third, left), np.where(better, right, right - third)
    slope = ((left + right) / 2).astype("float32")
    above, below = ends(slope.astype("float64"))
    # Where all codes of a channel are the lowest or the highest, there is one end only, or none.
    above = np.where(np.isfinite(above), above, np.where(np.isfinite(below), below - 1, 0))
    below = np.where(np.isfinite(below), below, above + 1)
    line = Line(slope, ((above + below) / 2).astype("float32"), least, highest)

    ends_of_steps = np.concatenate([steps.tau, steps.tau - 1, np.full((2, channels), steps.low)])
    ends_of_steps[-1] = steps.high
    sums = np.clip(ends_of_steps, steps.low, steps.high)
    return line if np.array_equal(line.code(sums), steps.code(sums)) else None
