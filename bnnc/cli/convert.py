"""``bnnc convert``."""

from __future__ import annotations

from pathlib import Path

import click

from bnnc.cli.compile import check_writable
from bnnc.cli.console import shape_option

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("convert")
@click.argument("symbol", type=FILE)
@click.argument("params", type=FILE)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The ONNX file to write; with --pack the folder (that of PARAMS by default).",
)
@shape_option
@click.option("--pack", "packing", is_flag=True, help="Write BMXNet's own packed pair, binarized_*, instead of ONNX.")
@click.option(
    "--word-bits",
    type=click.Choice(["32", "64"]),
    default="64",
    show_default=True,
    help="With --pack: the word size of the BMXNet build that will run the pair.",
)
def convert_command(
    symbol: Path,
    params: Path,
    output: Path | None,
    input_shapes: tuple[tuple[str, tuple[int, ...]], ...],
    packing: bool,
    word_bits: str,
) -> None:
    """Convert a BMXNet model, its SYMBOL.json and .params files, to ONNX with QONNX quantizers.

    \b
    bnnc convert net-symbol.json net-0040.params -o net.onnx
    bnnc convert net-symbol.json net-0040.params -o net.onnx --input-shape data=1x3x224x224
    bnnc convert --pack net-symbol.json net-0040.params
    """
    from bnnc import conversion

    if packing:
        for path in conversion.pack(symbol, params, output, word_bits=int(word_bits)):
            click.echo(f"{path}: {path.stat().st_size:,} bytes")
        return
    if output is None:
        raise click.UsageError("Missing option '-o' / '--output'")
    check_writable(output, symbol)
    check_writable(output, params)
    for message in conversion.convert(symbol, params, output, input_shapes=dict(input_shapes)):
        click.echo(message, err=True)
    click.echo(f"{output}: {output.stat().st_size:,} bytes")
