"""Model files that cannot be compiled: one line on stderr, exit code 2, nothing half-written."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bnnc.cli import main

pytest.importorskip("bnnc.compiler")


def assert_refused(model: Path, output: Path) -> None:
    result = CliRunner().invoke(main, ["compile", str(model), "-o", str(output)])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert str(model) in result.stderr
    assert not output.exists()


def test_not_an_onnx_file(tmp_path: Path) -> None:
    model = tmp_path / "net.onnx"
    model.write_text("this is not a model")
    assert_refused(model, tmp_path / "net.so")


def test_truncated_file(tmp_path: Path, digits_model: Path) -> None:
    model = tmp_path / "net.onnx"
    model.write_bytes(digits_model.read_bytes()[:100_000])
    assert_refused(model, tmp_path / "net.so")


def test_unknown_target(tmp_path: Path, digits_model: Path) -> None:
    output = tmp_path / "net.so"
    arguments = ["compile", str(digits_model), "-o", str(output), "--target", "z80"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert "z80" in result.stderr
    assert not output.exists()
