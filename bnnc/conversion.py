"""``bnnc convert``: BMXNet models to ONNX files, and float ones to packed ones."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from bnnc import complete_file
from bnnc.compiler import Shapes


def convert(
    symbol: str | os.PathLike[str],
    params: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    input_shapes: Shapes | None = None,
) -> list[str]:
    """Write a BMXNet model as the ONNX file ``output``; answers what its author should know of the conversion.

    Sizes of the inputs that neither the files nor ``input_shapes`` tell stay symbolic. Raises ModelError or UsageError;
    ``output`` is complete or untouched.
    """
    from bnnc.frontend import bmxnet

    model = bmxnet.convert(symbol, params, input_shapes)
    _write({Path(output): model.SerializeToString(deterministic=True)})
    return bmxnet.messages(model)


def pack(
    symbol: str | os.PathLike[str],
    params: str | os.PathLike[str],
    folder: str | os.PathLike[str] | None = None,
    *,
    word_bits: int = 64,
) -> tuple[Path, Path]:
    """Write a float BMXNet model as BMXNet's packed pair ``binarized_*`` into ``folder`` (that of ``params``).

    ``word_bits``, 32 or 64, is the word size of the BMXNet build that will run it. Answers the paths of the symbol and
    the .params file. Raises ModelError or UsageError; then nothing is written.
    """
    from bnnc.frontend import bmxnet

    contents = bmxnet.pack(symbol, params, word_bits)
    target = Path(folder) if folder is not None else Path(params).parent
    written = [target / f"binarized_{Path(source).name}" for source in (symbol, params)]
    _write(dict(zip(written, contents, strict=True)))
    return written[0], written[1]


def _write(contents: Mapping[Path, bytes]) -> None:
    """Every file complete, and none if one cannot be written."""
    with ExitStack() as stack:
        for path, content in contents.items():
            stack.enter_context(complete_file.written(path)).write_bytes(content)
