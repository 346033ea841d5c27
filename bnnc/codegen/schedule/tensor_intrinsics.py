"""Tensor intrinsics, registered when a schedule first asks for them: parsing one takes a tenth of a second or more, and
most networks need few."""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx
from tvm.s_tir import TensorIntrin

Functions = tuple[tirx.PrimFunc, tirx.PrimFunc]
"""What an intrinsic computes, and how."""


def registered(name: str, make: Callable[[], Functions]) -> str:
    """``name``, as ``tensorize`` takes it, of the intrinsic that ``make`` describes."""
    if TensorIntrin.get(name, allow_missing=True) is None:
        TensorIntrin.register(name, *make())
    return name
