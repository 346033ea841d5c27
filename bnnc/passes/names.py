"""Names of variables lead back to tensors of the ONNX graph."""

from __future__ import annotations

SUFFIXES = (
    "_flat", "_bits", "_mismatches", "_dot", "_image_sum", "_sum", "_signs", "_matrix", "_unpooled", "_columns",
    "_padded", "_repacked", "_codes", "_levels", "_products", "_counts", "_shifted", "_planes", "_inverted",
    "_transposed", "_aligned", "_words", "_weights", "_shaped", "_part",
)  # fmt: skip


def onnx_name(variable: str, names: dict[str, str]) -> str | None:
    """The ONNX tensor that a variable stands for; passes derive new names by appending a suffix."""
    while variable not in names:
        suffix = next((s for s in SUFFIXES if variable.endswith(s)), None)
        if suffix is None:
            return None
        variable = variable.removesuffix(suffix)
    return names[variable]
