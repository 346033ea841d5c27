"""The code in docs/training.md runs, from the first block to the last."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")
pytest.importorskip("onnxscript", reason="onnxscript is not installed (pip install 'bnnc[train]')")

import bnnc
from bnnc.codegen import elf
from bnnc.codegen.targets import resolve


def test_training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is not installed (pip install 'bnnc[train]')")
    text = (Path(__file__).parents[2] / "docs" / "training.md").read_text()
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        if "brevitas" in block and find_spec("brevitas") is None:
            continue
        exec(block, names)
    assert (names["predicted"] == names["labels"][names["test"]]).float().mean() > 0.9
    layers = [layer for layer in bnnc.inspect("digits.onnx").layers if "conv2d" in layer.op]
    assert [layer.bits for layer in layers] == [32, 1, 1]
    phone = elf.read(Path("libdigits.so").read_bytes())
    assert phone.machine == resolve("android-arm64").platform.machine
