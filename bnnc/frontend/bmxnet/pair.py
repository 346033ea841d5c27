"""The two files of an MXNet model, found by their names: NAME-symbol.json and, of epoch NNNN, NAME-NNNN.params."""

from __future__ import annotations

import os
import re
from pathlib import Path

from bnnc.errors import ModelError
from bnnc.frontend.bmxnet.params import MAGIC

SYMBOL, PARAMS = "-symbol.json", r"-\d{4}\.params"


def is_part_of_pair(path: str | os.PathLike[str]) -> bool:
    """Whether a file starts as JSON or as an array list does; no ONNX file does. False if it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            start = file.read(64)
    except OSError:
        return False
    return start.lstrip()[:1] == b"{" or start[:8] == MAGIC.to_bytes(8, "little")


def find_pair(path: str | os.PathLike[str], params: str | os.PathLike[str] | None = None) -> tuple[Path, Path]:
    """(symbol, params) from either file's path. Raises ModelError where the other cannot be told from the name."""
    path = Path(path)
    if params is not None:
        return path, Path(params)
    if re.search(PARAMS + "$", path.name):
        symbol = path.with_name(re.sub(PARAMS + "$", SYMBOL, path.name))
        if not symbol.is_file():
            raise ModelError(f"{path}: its symbol is missing: no file {symbol}; keep it beside the .params file")
        return symbol, path
    if not path.name.endswith(SYMBOL):
        raise ModelError(f"{path}: its other half cannot be told from this name; give SYMBOL.json and FILE.params")
    pattern = re.escape(path.name.removesuffix(SYMBOL)) + PARAMS
    epochs = sorted(file for file in path.parent.iterdir() if re.fullmatch(pattern, file.name))
    if len(epochs) != 1:
        found = ", ".join(file.name for file in epochs) or "none"
        raise ModelError(f"{path}: needs one .params file beside it, found {found}; give the .params file instead")
    return path, epochs[0]
