"""What a compiled library is to the system: what it exports and needs, how it lives beside others."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import threading
from pathlib import Path

import numpy as np
import onnx
import pytest

import bnnc
from models.build import Net
from models.graphs import signs
from models.nets import NETS


@pytest.fixture(scope="module")
def library(digits_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bnnc.compile(digits_model, target="x86_64", output=tmp_path_factory.mktemp("library") / "digits.so")


def _tool(name: str, *arguments: str | Path) -> str:
    if shutil.which(name) is None:
        pytest.skip(f"{name} (binutils) is not installed")
    return subprocess.run([name, *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def test_exports_only_the_interface(library: Path) -> None:
    header = (Path(bnnc.__file__).parent / "codegen" / "runtime_ir" / "bnnc.h").read_text()
    symbols = [line.split() for line in _tool("nm", "-D", "--defined-only", library).splitlines()]
    names = {fields[-1].partition("@")[0] for fields in symbols if fields[1] != "A"}
    assert names and all(name.startswith("bnnc_") and f"{name}(" in header for name in names)


def test_needs_the_c_library_only(library: Path) -> None:
    dynamic = _tool("readelf", "--wide", "--dynamic", library)
    needed = [line.split("[")[1].rstrip("]") for line in dynamic.splitlines() if "(NEEDED)" in line]
    assert set(needed) <= {"libc.so.6", "libpthread.so.0"} and "libc.so.6" in needed
    assert "TEXTREL" not in dynamic and "BIND_NOW" in dynamic
    undefined = _tool("nm", "-D", "--undefined-only", library)
    assert "tvm" not in undefined.lower()


def test_weights_are_read_only(library: Path) -> None:
    """No segment is writable and executable; what is writable is far smaller than the weights."""
    headers = _tool("readelf", "--wide", "--program-headers", library).splitlines()
    loads = [line.split() for line in headers if line.strip().startswith("LOAD")]
    for fields in loads:
        flags = "".join(fields[6:-1])
        assert "W" not in flags or ("E" not in flags and int(fields[5], 16) < 16384)


def _network(seed: int, folder: Path) -> tuple[Path, Path]:
    net = Net(x=(1, 4, 6, 6))
    x = net.sign(net.norm(net("Conv", net.sign("x"), signs(40, 4, 3, 3, seed=seed)), 40))
    model = folder / f"net{seed}.onnx"
    onnx.save(net.model(net("Conv", x, signs(3, 40, 2, 2, seed=seed + 1))), model)
    return model, bnnc.compile(model, output=folder / f"net{seed}.so")


def test_two_libraries_in_one_process(tmp_path: Path) -> None:
    """Interleaved, from two threads at once and with their symbols made global: each keeps to itself."""
    first, second = _network(1, tmp_path), _network(7, tmp_path)
    x = np.random.default_rng(0).standard_normal((1, 4, 6, 6)).astype("float32")
    alone = []
    for _, path in (first, second):
        with bnnc.load(path) as session:
            alone.append(next(iter(session.run(x).values())))
    assert not np.array_equal(*alone)
    ctypes.CDLL(str(first[1]), mode=ctypes.RTLD_GLOBAL)
    failures: list[str] = []
    with bnnc.load(first[1], threads=2) as one, bnnc.load(second[1], threads=2) as two:

        def run(session: bnnc.Session, expected: np.ndarray) -> None:
            for _ in range(200):
                if not np.array_equal(next(iter(session.run(x).values())), expected):
                    failures.append(str(session))

        threads = [threading.Thread(target=run, args=pair) for pair in zip((one, two), alone, strict=True)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not failures


@pytest.mark.parametrize("name", ["residual", "sequential"])
def test_folders_do_not_change_the_bytes(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The model elsewhere, another working directory and temporary folder, and the other networks compiled before."""
    contents = []
    for folder in (tmp_path / "here", tmp_path / "other place" / "with a long name"):
        folder.mkdir(parents=True)
        onnx.save(NETS[name](), folder / "net.onnx")
        monkeypatch.chdir(folder)
        monkeypatch.setattr("tempfile.tempdir", str(folder))
        contents.append(bnnc.compile("net.onnx", output="net.so").read_bytes())
    assert contents[0] == contents[1]


def test_names_with_spaces_and_unicode(digits_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "größe 数字 'quoted'"
    folder.mkdir()
    model = folder / "my net é.onnx"
    model.write_bytes(digits_model.read_bytes())
    library = bnnc.compile(model)
    assert library == folder / "my net é.so"
    assert bnnc.verify(model, library, samples=1).agrees
