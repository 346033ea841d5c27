"""Tables that read well in a terminal and in Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

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


def replace_section(text: str, name: str, lines: list[str]) -> str:
    """``text`` with new lines between the section's two marks. Raises click.ClickException without them."""
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    if begin not in text or end not in text:
        raise click.ClickException(f"the file has no lines '{begin}' and '{end}'")
    body = "\n".join([begin, *lines, end])
    return re.sub(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: body, text, flags=re.DOTALL)
