"""Layer times against their roofline bounds as a picture: a PNG file, or an HTML file that needs nothing else."""

from __future__ import annotations

import io
from collections.abc import Callable
from html import escape
from importlib.util import find_spec
from pathlib import Path

from bnnc import complete_file
from bnnc.bench import BenchReport
from bnnc.bench.profile import LayerTime
from bnnc.errors import UsageError

TIME_COLOR, BOUND_COLOR = "#9db8d9", "#274b7a"
LABELS, BARS, NUMBERS, ROW = 420, 560, 220, 22  # pixels of the HTML picture
LONGEST = 45  # characters of a layer's name; its end tells more than its beginning

Drawing = Callable[[BenchReport], bytes]


def drawing(path: Path) -> Drawing:
    """What draws the kind of file that ``path`` names. Raises UsageError for other kinds, and without matplotlib."""
    kind = path.suffix.lower()
    if kind == ".html":
        return _html
    if kind != ".png":
        raise UsageError(f"{path}: plots are .png or .html files")
    if not find_spec("matplotlib"):
        raise UsageError(f"{path}: a PNG needs matplotlib: pip install 'bnnc[plot]', or name an .html file")
    return _png


def write(report: BenchReport, path: Path) -> None:
    """Draw a profiled report into ``path``, complete or not at all. Raises UsageError."""
    picture = drawing(path)(report)
    with complete_file.written(path, "plot") as partial:
        partial.write_bytes(picture)


def _title(report: BenchReport) -> str:
    return (
        f"{report.library}: {report.timings[0].median:.3f} ms a run, {report.isa}, "
        f"{report.threads} thread{'s' * (report.threads > 1)}, {report.machine['processor']}"
    )


def _label(layer: LayerTime) -> str:
    name = layer.name if len(layer.name) <= LONGEST else "…" + layer.name[-LONGEST:]
    return f"{name}  {layer.op}"


def _numbers(layer: LayerTime) -> str:
    return f"{layer.milliseconds * 1e3:.2f} us, {layer.rate:,.0f} {layer.unit}, {layer.share:.0%}"


def _html(report: BenchReport) -> bytes:
    """A page around one SVG picture; hovering over a row shows its numbers in full."""
    longest = max((max(layer.milliseconds, layer.bound) for layer in report.layers), default=1.0)
    width, height = LABELS + BARS + NUMBERS, ROW * (len(report.layers) + 1)
    rows = []
    for index, layer in enumerate(report.layers):
        y = ROW * index + 4
        time, bound = (BARS * value / longest for value in (layer.milliseconds, layer.bound))
        name, numbers = escape(_label(layer)), escape(_numbers(layer))
        full = escape(f"{layer.name}, {layer.kernel}: {_numbers(layer)}, roofline {layer.bound * 1e3:.2f} us")
        rows.append(
            f"<g><title>{full}</title>"
            f'<text x="{LABELS - 8}" y="{y + 12}" text-anchor="end">{name}</text>'
            f'<rect x="{LABELS}" y="{y}" width="{time:.1f}" height="15" fill="{TIME_COLOR}"/>'
            f'<rect x="{LABELS}" y="{y + 5}" width="{bound:.1f}" height="5" fill="{BOUND_COLOR}"/>'
            f'<text x="{LABELS + max(time, bound) + 6:.1f}" y="{y + 12}">{numbers}</text></g>'
        )
    title = escape(_title(report))
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title></head>
<body style="font-family: sans-serif">
<h1 style="font-size: 1.1em">{title}</h1>
<p>Pale bars: median time of each layer. Dark bars: the least time this machine's roofline allows.</p>
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-size="12">
{chr(10).join(rows)}
</svg>
</body>
</html>
""".encode()


def _png(report: BenchReport) -> bytes:
    from matplotlib.figure import Figure

    layers = report.layers[::-1]  # bars are counted from below
    positions = range(len(layers))
    figure = Figure(figsize=(12, 1.5 + 0.22 * len(layers)), layout="constrained")
    axes = figure.subplots()
    axes.barh(positions, [layer.milliseconds for layer in layers], 0.7, color=TIME_COLOR, label="median time")
    axes.barh(positions, [layer.bound for layer in layers], 0.25, color=BOUND_COLOR, label="roofline")
    axes.set_yticks(positions, [_label(layer).replace("$", r"\$") for layer in layers], fontsize=7)
    for position, layer in zip(positions, layers, strict=True):
        axes.text(max(layer.milliseconds, layer.bound), position, f" {_numbers(layer)}", va="center", fontsize=7)
    axes.set_xlabel("milliseconds")
    axes.margins(x=0.25, y=0.01)
    axes.set_title(_title(report), fontsize=9)
    axes.legend(loc="best")
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=120)
    return picture.getvalue()
