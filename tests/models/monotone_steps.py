"""Operators that stand between a value and its sign, as functions of numpy's, by a number that each has."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

STEPS: dict[str, Callable] = {
    "multiply": lambda k: lambda x: x * k,
    "add": lambda k: lambda x: x + k,
    "subtract from": lambda k: lambda x: k - x,
    "divide": lambda k: lambda x: x / np.where(k == 0, np.float32(1), k),
    "maximum": lambda k: lambda x: np.maximum(x, k),
    "minimum": lambda k: lambda x: np.minimum(x, k),
    "relu": lambda k: lambda x: np.maximum(x, np.float32(0)),
    "slope": lambda k: lambda x: np.where(x >= 0, x, x * np.abs(k)),
}
