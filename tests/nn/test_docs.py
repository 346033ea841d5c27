"""The code in docs/training.md runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")
pytest.importorskip("onnxscript", reason="onnxscript is not installed (pip install 'bnnc[train]')")


def test_training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(__file__).parents[2] / "docs" / "training.md").read_text()
    monkeypatch.chdir(tmp_path)
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        exec(block, {})
    assert (tmp_path / "network.onnx").is_file()
