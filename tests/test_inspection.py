"""What ``inspect`` says about the real networks' memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import bnnc


@pytest.mark.parametrize("name", ["larq_quicknet", "larq_birealnet"])
def test_the_arena_is_hardly_larger_than_what_lives_at_once(name: str, shared_model: Callable[[str], Path]) -> None:
    report = bnnc.inspect(shared_model(name))
    widest = max(layer.bytes_read + layer.bytes_written for layer in report.layers[1:-1])
    assert widest <= report.arena_bound + report.frames_bytes  # padded bits have their own place
    assert report.arena_bound <= report.arena_bytes <= 1.1 * report.arena_bound
