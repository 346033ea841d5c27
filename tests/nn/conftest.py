"""Tests of bnnc.nn need torch, which not every development environment has."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")
    torch.set_num_threads(1)
    torch.manual_seed(0)
