"""Pictures of a profile: an HTML file that stands alone, and a PNG."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bnnc.bench import BenchReport, Timing, plot
from bnnc.bench.profile import LayerTime
from bnnc.errors import UsageError

SVG = "{http://www.w3.org/2000/svg}"
LAYERS = [
    LayerTime("<stem> & $more$", "conv2d 7x7", "conv2d", 32, 1000, 100, 0.4, 0.2, 250.0, "GFLOP/s", 0.5),
    LayerTime("x" * 100, "binary_conv2d 3x3", "binary", 1, 1000, 100, 0.1, 0.1, 3000.0, "GOPS", 1.0),
]
REPORT = BenchReport("net.so", "avx2", 2, {"processor": "A & B"}, [Timing("bnnc", 1.0, 2.0, 0.5, [1.0])], layers=LAYERS)


def test_html(tmp_path: Path) -> None:
    plot.write(REPORT, tmp_path / "plot.HTML")
    text = (tmp_path / "plot.HTML").read_text()
    assert "src=" not in text and "href=" not in text and text.count("http") == 1  # the namespace
    picture = ET.fromstring(text[text.index("<svg") : text.index("</svg>") + len("</svg>")])
    rows = picture.findall(f"{SVG}g")
    assert rows[0].findtext(f"{SVG}title", "").startswith("<stem> & $more$, conv2d: 400.00 us, 250 GFLOP/s, 50%")
    widths = [[float(bar.attrib["width"]) for bar in row.findall(f"{SVG}rect")] for row in rows]
    assert widths == [[plot.BARS, plot.BARS / 2], [plot.BARS / 4, plot.BARS / 4]]
    assert [len(row.findtext(f"{SVG}text", "")) for row in rows] == [27, plot.LONGEST + 20]
    assert "<h1" in text and "2 threads, A &amp; B" in text


def test_png(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="needs bnnc[plot]")
    plot.write(REPORT, tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG\r\n")
    assert [path.name for path in tmp_path.iterdir()] == ["plot.png"]


def test_without_matplotlib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plot, "find_spec", lambda name: None)
    with pytest.raises(UsageError, match=r"^plot.png: a PNG needs matplotlib: pip install 'bnnc\[plot\]'"):
        plot.drawing(Path("plot.png"))
    plot.drawing(Path("plot.html"))


@pytest.mark.parametrize("name", ["plot", "plot.pdf"])
def test_other_kinds(name: str) -> None:
    with pytest.raises(UsageError, match=r"plots are \.png or \.html files"):
        plot.drawing(Path(name))


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot write the plot"):
        plot.write(REPORT, tmp_path / "missing" / "plot.html")
