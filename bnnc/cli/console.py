"""What every command shares: errors as one line, progress, and the options that mean the same everywhere."""

from __future__ import annotations

import errno
import os
import signal
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import click
from rich.console import Console

from bnnc.errors import BnncError

MAX_LINE = 300
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
TRACEBACKS = "bnnc.tracebacks"  # key in click's meta: whether an internal error shows where it happened


class Group(click.Group):
    """A group whose commands end any error with one line on stderr and exit code 2.

    What is no :class:`BnncError` is a bug of bnnc; ``-v`` or the environment variable BNNC_DEBUG show its traceback.
    Ctrl-C exits with 130, as shells expect: 1 would be an answer of ``verify``.
    """

    def invoke(self, ctx: click.Context) -> Any:
        interrupts: list[int] = []

        def interrupt(number: int, frame: FrameType | None) -> None:
            interrupts.append(number)
            raise KeyboardInterrupt

        previous = signal.signal(signal.SIGINT, interrupt)
        try:
            return self._invoke(ctx, interrupts)
        finally:
            signal.signal(signal.SIGINT, previous)

    def _invoke(self, ctx: click.Context, interrupts: list[int]) -> Any:
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            _exit_interrupted(ctx)
        except click.ClickException as error:
            line = error.format_message().rstrip(".")
            if isinstance(error, click.UsageError) and error.ctx is not None:
                line += f"; see {error.ctx.command_path} --help"
        except BnncError as error:
            line = str(error)
        except BrokenPipeError:
            raise  # `bnnc inspect ... | head` is no error of anybody
        except Exception as error:
            if interrupts:  # TVM turns a KeyboardInterrupt inside a pass into an error of its own
                _exit_interrupted(ctx)
            if os.environ.get("BNNC_DEBUG") or ctx.meta.get(TRACEBACKS):
                traceback.print_exc()
            if isinstance(error, OSError) and error.errno in NO_ROOM:
                line = f"no room to write, in {tempfile.gettempdir()} or beside the output: {error.strerror}"
            else:
                what = f"{type(error).__name__}: {error}"[:MAX_LINE]  # TVM's errors may quote whole programs
                line = f"internal error: {what}; please report it with what BNNC_DEBUG=1 shows"
        click.echo("bnnc: " + " ".join(line.split()), err=True)
        ctx.exit(2)


def _exit_interrupted(ctx: click.Context) -> NoReturn:
    click.echo("bnnc: interrupted", err=True)
    ctx.exit(130)


class Shape(click.ParamType):
    """``NAME=1x3x224x224`` -> ``(name, (1, 3, 224, 224))``."""

    name = "NAME=1x3x224x224"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, tuple[int, ...]]:
        name, _, dims = str(value).rpartition("=")
        sizes = dims.split("x")
        if not name or not all(size.isascii() and size.isdigit() and int(size) > 0 for size in sizes):
            self.fail(f"{value!r} is not NAME=1x3x224x224 with sizes of at least 1", param, ctx)
        return name, tuple(int(size) for size in sizes)


class KernelChoice(click.ParamType):
    """``LAYER=int8`` or ``LAYER=bitserial`` -> ``(layer, kernel)``."""

    name = "LAYER=int8|bitserial"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        layer, _, kernel = str(value).rpartition("=")
        if not layer or kernel not in ("int8", "bitserial"):
            self.fail(f"{value!r} is not LAYER=int8 or LAYER=bitserial", param, ctx)
        return layer, kernel


model_argument = click.argument("model", type=click.Path(exists=True, dir_okay=False, path_type=Path))
params_argument = click.argument(
    "params", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
library_argument = click.argument("library", type=click.Path(exists=True, dir_okay=False, path_type=Path))
target_option = click.option("--target", default="host", show_default=True, help="See `bnnc targets`.")
threads_option = click.option(
    "--threads", type=click.IntRange(min=1), default=1, show_default=True, help="The calling one included."
)
shape_option = click.option(
    "--input-shape", "input_shapes", type=Shape(), multiple=True, help="Fix an input's shape (repeatable)."
)
sign_zero_option = click.option(
    "--sign-zero",
    type=click.Choice(["exact", "pos", "neg"]),
    default="exact",
    show_default=True,
    help="What sign(0) means where the graph says 0: keep it exact (in float), or make it +1 or -1.",
)
kernel_option = click.option(
    "--kernel",
    "kernels",
    type=KernelChoice(),
    multiple=True,
    help="The kernel of an integer layer, named as `bnnc inspect` prints it (repeatable).",
)


@contextmanager
def progress(verbose: bool) -> Iterator[Callable[[str], None]]:
    """A function to report each step to: a spinner on a terminal, lines with ``verbose``, else silence."""
    console = Console(stderr=True)
    if verbose:
        click.get_current_context().meta[TRACEBACKS] = True
        yield lambda step: console.print(step, markup=False, highlight=False)
        return
    with console.status("starting") as status:
        yield lambda step: status.update(step)
