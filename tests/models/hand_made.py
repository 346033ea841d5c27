"""A compiled library without the compiler: the runtime with a small model written in C."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
MODEL = Path(__file__).with_name("hand_made_model.c")


def objects(folder: Path, *flags: str) -> list[Path]:
    """Object files of the runtime and the hand-made model; skips where there is no C compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler")
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for source in [*sorted((ROOT / "runtime/src").glob("*.c")), MODEL]:
        made.append(folder / f"{source.stem}.o")
        includes = [f"-I{ROOT}/runtime/include", f"-I{ROOT}/runtime/src"]
        command = [
            compiler,
            "-c",
            "-O1",
            "-fPIC",
            "-fvisibility=hidden",
            *flags,
            *includes,
            source,
            "-o",
            made[-1],
        ]
        subprocess.run(command, check=True)
    return made
