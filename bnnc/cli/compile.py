"""``bnnc compile``."""

from __future__ import annotations

import os
from pathlib import Path

import click

from bnnc.cli.console import (
    kernel_option,
    model_argument,
    params_argument,
    progress,
    shape_option,
    sign_zero_option,
)
from bnnc.errors import UsageError


def check_writable(path: Path, source: Path) -> None:
    """Fail before minutes of compiling, not after; leaves nothing behind."""
    from bnnc.packaging import is_folder

    existed = path.exists()
    if is_folder(path) and (path.is_dir() or not existed):
        if not os.access(path.parent, os.W_OK):
            raise UsageError(f"{path}: cannot write the output: its folder does not exist or is read-only")
        return
    if existed and not path.is_file():
        raise UsageError(f"{path}: cannot write the output: it is no regular file")
    if existed and path.samefile(source):
        raise UsageError(f"{path}: cannot write the output: it is the input")
    try:
        path.open("ab").close()
    except OSError as error:
        raise UsageError(f"{path}: cannot write the output: {error.strerror}") from error
    if not existed:
        path.unlink()


@click.command("compile")
@model_argument
@params_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The file to write.")
@click.option(
    "--target",
    "targets",
    multiple=True,
    default=("host",),
    show_default=True,
    help="See `bnnc targets`; several (repeat it) go into one package.",
)
@shape_option
@click.option(
    "--emit",
    type=click.Choice(["so", "a", "asm", "tir"]),
    help="Shared library, static library (with bnnc.h beside it), assembly of the kernels, or their TVMScript; "
    "by default a library as OUT's name says.",
)
@click.option(
    "--dump-passes",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the module after each pass into this folder.",
)
@click.option("--disable-pass", "disabled_passes", multiple=True, help="Leave a pass out (repeatable).")
@sign_zero_option
@click.option("--tune", type=click.IntRange(min=0), default=0, help="Measure so many candidates of each kernel.")
@click.option(
    "--tune-cache",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Take what this file says was fastest; with --tune, measure what it lacks and add it.",
)
@click.option("--tune-tracker", metavar="HOST:PORT", help="Measure on devices behind TVM's RPC tracker.")
@click.option("--tune-key", metavar="KEY", help="The key of these devices.")
@kernel_option
@click.option("-v", "--verbose", is_flag=True, help="Print each step.")
def compile_command(
    model: Path,
    params: Path | None,
    output: Path,
    targets: tuple[str, ...],
    input_shapes: tuple[tuple[str, tuple[int, ...]], ...],
    emit: str | None,
    dump_passes: Path | None,
    disabled_passes: tuple[str, ...],
    sign_zero: str,
    kernels: tuple[tuple[str, str], ...],
    tune: int,
    tune_cache: Path | None,
    tune_tracker: str | None,
    tune_key: str | None,
    verbose: bool,
) -> None:
    """Compile the ONNX file MODEL, or a BMXNet pair, into a library.

    Of a BMXNet pair, either file is enough if both have MXNet's names.

    \b
    bnnc compile net.onnx -o net.so
    bnnc compile net.onnx -o net.so --target x86_64 --input-shape image=1x3x224x224
    bnnc compile net.onnx -o net.aar --target android-arm64 --target android-armv7
    bnnc compile net.onnx -o net.so --tune 16 --tune-cache net.tune.json
    bnnc compile net-symbol.json net-0040.params -o net.so --input-shape data=1x3x224x224
    """
    for source in (model, params):
        if source is not None:
            check_writable(output, source)
    from bnnc.compiler import compile

    messages: list[str] = []
    with progress(verbose) as step:
        compile(
            model,
            params=params,
            target=targets,
            output=output,
            emit=emit,
            input_shapes=dict(input_shapes),
            sign_zero=sign_zero,
            kernels=dict(kernels),
            dump_passes=dump_passes,
            disabled_passes=disabled_passes,
            tune=tune,
            tune_cache=tune_cache,
            tune_tracker=tune_tracker,
            tune_key=tune_key,
            progress=step,
            on_message=messages.append,
        )
    for message in messages:
        click.echo(message, err=True)
    click.echo(f"{output}: {_size(output):,} bytes")


def _size(output: Path) -> int:
    files = output.rglob("*") if output.is_dir() else [output]
    return sum(file.stat().st_size for file in files if file.is_file())
