"""What a user sees of a model that is refused."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from bnnc.cli import main


def assert_refused(model: Path, reason: str) -> None:
    """``bnnc compile`` ends with code 2 and one line that matches ``reason``, and writes nothing."""
    output = model.with_suffix(".so")
    result = CliRunner().invoke(main, ["compile", str(model), "-o", str(output)])
    assert result.exit_code == 2, result.output
    assert result.stderr.startswith(f"bnnc: {model}: ") and result.stderr.count("\n") == 1, result.stderr
    assert re.search(reason, result.stderr), result.stderr
    assert not output.exists()
