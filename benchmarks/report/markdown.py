"""Tables that read well in a terminal and in Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click


def table(header: Sequence[str], rows: Sequence[Sequence[str]], words: int = 1) -> list[str]:
    """Lines of a table; the first columns are ``words``, the others are numbers."""
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]

    def line(cells: Sequence[str]) -> str:
        padded = [
            cell.ljust(width) if column < words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return "| " + " | ".join(padded) + " |"

    rules = ["-" * (width + 1) + ("-" if column < words else ":") for column, width in enumerate(widths)]
    rule = "|".join(["", *rules, ""])
    return [line(header), rule, *map(line, rows)]


def print_section(name: str, produce: Callable[[], Iterable[str]], document: Path | None) -> None:
    """Print a section's lines as they come and, if there is a ``document``, renew them there."""
    click.echo(f"\n== {name}")
    lines = []
    for line in produce():
        click.echo(line)
        lines.append(line)
    if document is not None:
        document.write_text(replace_section(document.read_text(), name, lines))


def replace_section(text: str, name: str, lines: list[str]) -> str:
    """``text`` with new lines between the section's two marks. Raises click.ClickException without them."""
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    if begin not in text or end not in text:
        raise click.ClickException(f"the file has no lines '{begin}' and '{end}'")
    body = "\n".join([begin, *lines, end])
    return re.sub(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: body, text, flags=re.DOTALL)
