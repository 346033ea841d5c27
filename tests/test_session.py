"""Sessions over a hand-made model: total = x + (-1, 0, 1); sum = scale * row sums; count = signs per row."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.codegen import toolchain
from bnnc.errors import LibraryError, UsageError
from models.hand_made import ROOT, objects

OFFSETS = np.array([-1, 0, 1], "float32")
X = np.arange(12, dtype="float32").reshape(4, 3) - 5
FEEDS = {"x": X, "scale": np.float32(2)}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    toolchain.link_shared(objects(folder), folder / "model.so", "model.so")
    return folder / "model.so"


@pytest.fixture
def session(library: Path):
    with bnnc.load(library) as opened:
        yield opened


def expected(x: np.ndarray, scale: float) -> tuple[np.ndarray, np.ndarray]:
    total = x + OFFSETS
    return np.float32(scale) * total.sum(axis=1), (total >= 0).sum(axis=1)


def test_what_it_says_of_itself(session: bnnc.Session) -> None:
    assert [(p.name, p.dtype, p.shape) for p in session.inputs] == [
        ("x", "float32", (4, 3)),
        ("scale", "float32", ()),
    ]
    assert [(p.name, p.dtype, p.shape) for p in session.outputs] == [
        ("sum", "float32", (4,)),
        ("count", "int64", (4,)),
    ]
    assert session.isa == "any"
    assert session.metadata["bnnc"] == "test"


@pytest.mark.parametrize("threads", [0, 1, 2, 5])
def test_run(library: Path, threads: int) -> None:
    with bnnc.load(library, threads=threads) as session:
        outputs = session.run(FEEDS)
    assert list(outputs) == ["sum", "count"]
    for got, want in zip(outputs.values(), expected(X, 2), strict=True):
        np.testing.assert_array_equal(got, want)
    assert outputs["sum"].dtype == np.float32
    assert outputs["count"].dtype == np.int64
    assert all(value.ctypes.data % 64 == 0 for value in outputs.values())


def test_strided_and_misaligned_inputs(session: bnnc.Session) -> None:
    want = session.run(FEEDS)["sum"]
    shifted = np.frombuffer(b"\0" + X.tobytes(), np.uint8)[1:].view("float32").reshape(X.shape)
    for x in (np.asfortranarray(X), np.repeat(X, 2, axis=1)[:, ::2], shifted):
        np.testing.assert_array_equal(session.run({**FEEDS, "x": x})["sum"], want)


def test_out(session: bnnc.Session) -> None:
    mine = np.empty(4, "float32")
    outputs = session.run(FEEDS, out={"sum": mine})
    assert outputs["sum"] is mine
    np.testing.assert_array_equal(mine, expected(X, 2)[0])
    np.testing.assert_array_equal(outputs["count"], expected(X, 2)[1])


@pytest.mark.parametrize(
    ("feeds", "complaint"),
    [
        (X, r"has 2 inputs, give arrays by name: 'x' float32 \[4, 3\], 'scale' float32 \[\]"),
        ({"x": X}, "no array for input 'scale'"),
        ({**FEEDS, "y": X}, "no input 'y'; it has 'x'"),
        ({**FEEDS, "x": X.astype("float64")}, r"input 'x' is float64 \[4, 3\]; .* takes float32 \[4, 3\]"),
        ({**FEEDS, "x": X.T}, r"input 'x' is float32 \[3, 4\]; the library takes float32 \[4, 3\]"),
        ({**FEEDS, "x": X.astype(">f4")}, "input 'x' is >f4"),
    ],
)
def test_wrong_inputs(session: bnnc.Session, feeds: object, complaint: str) -> None:
    with pytest.raises(LibraryError, match=complaint) as error:
        session.run(feeds)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("out", "complaint"),
    [
        ({"sum": np.empty(5, "float32")}, r"output 'sum' is float32 \[5\]"),
        ({"other": np.empty(4, "float32")}, "no output 'other'"),
        ({"sum": np.empty(8, "float32")[::2]}, "output 'sum' must be a writable"),
        ({"sum": np.broadcast_to(np.float32(0), (4,))}, "output 'sum' must be a writable"),
        ({"sum": X.reshape(-1)[:4]}, "output 'sum' overlaps another array"),
    ],
)
def test_wrong_outputs(session: bnnc.Session, out: dict, complaint: str) -> None:
    with pytest.raises(LibraryError, match=complaint):
        session.run(FEEDS, out=out)


def test_stage_times(library: Path) -> None:
    with bnnc.load(library, profile=True) as session:
        session.run(FEEDS)
        times = session.stage_times()
    assert [name for name, _ in times] == ["offsets", "total", "bits", "sum"]
    assert times[0][1] == 0
    assert all(0 <= seconds < 1 for _, seconds in times)


def test_stage_times_need_profile(session: bnnc.Session) -> None:
    with pytest.raises(LibraryError, match="profile=True"):
        session.stage_times()


@pytest.mark.parametrize("threads", [1, 3])
def test_trace(library: Path, threads: int) -> None:
    with bnnc.load(library, threads=threads) as session:
        (total, sums), (bits, words) = session.trace(FEEDS)
        np.testing.assert_array_equal(session.run(FEEDS)["sum"], expected(X, 2)[0])
    assert (total["name"], bits["name"]) == ("total", "bits")
    np.testing.assert_array_equal(sums, X + OFFSETS)
    want = ((X + OFFSETS >= 0) << np.arange(3)).sum(axis=1, keepdims=True)
    np.testing.assert_array_equal(words, want)
    assert words.dtype == np.uint32


def test_a_failed_trace_leaves_the_session_usable(session: bnnc.Session) -> None:
    with pytest.raises(LibraryError):
        session.trace({"x": X})
    session.run(FEEDS)


def test_bind(session: bnnc.Session) -> None:
    x, sums = X.copy(), np.empty(4, "float32")
    call = session.bind({"x": x, "scale": np.float32(2)}, {"sum": sums})
    for _ in range(3):
        outputs = call()
        assert outputs["sum"] is sums
        np.testing.assert_array_equal(sums, expected(x, 2)[0])
        np.testing.assert_array_equal(outputs["count"], expected(x, 2)[1])
        x += 1
    session.close()
    with pytest.raises(LibraryError, match="closed"):
        call()


def test_a_bound_call_keeps_its_arrays(session: bnnc.Session) -> None:
    call = session.bind({"x": (X + 1)[::-1], "scale": np.float32(3)})
    gc.collect()
    np.testing.assert_array_equal(call()["sum"], expected((X + 1)[::-1], 3)[0])


def test_closed(library: Path) -> None:
    session = bnnc.load(library)
    session.close()
    session.close()
    for call in (session.run, session.trace):
        with pytest.raises(LibraryError, match="closed"):
            call(FEEDS)


def test_many_threads_share_a_session(library: Path) -> None:
    with bnnc.load(library, threads=2) as session, ThreadPoolExecutor(4) as pool:
        inputs = [X + i for i in range(200)]
        for x, got in zip(inputs, pool.map(lambda x: session.run({**FEEDS, "x": x}), inputs), strict=True):
            np.testing.assert_array_equal(got["sum"], expected(x, 2)[0])


def test_sessions_of_one_library_are_independent(library: Path) -> None:
    with bnnc.load(library) as one, bnnc.load(library, threads=2) as two:
        first = one.run(FEEDS)
        second = two.run({**FEEDS, "x": X + 1})
        np.testing.assert_array_equal(first["sum"], expected(X, 2)[0])
        np.testing.assert_array_equal(second["sum"], expected(X + 1, 2)[0])


@pytest.mark.parametrize("threads", [-1, 100_000])
def test_wrong_number_of_threads(library: Path, threads: int) -> None:
    with pytest.raises((UsageError, LibraryError), match=str(threads)):
        bnnc.load(library, threads=threads)


def test_unknown_instruction_set(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BNNC_ISA", "sparc")
    with pytest.raises(LibraryError, match="sparc"):
        bnnc.load(library)


@pytest.mark.parametrize("keep", [0, 3, 64, 500, 0.3, 0.7, -1])
def test_cut_file(library: Path, tmp_path: Path, keep: float) -> None:
    content = library.read_bytes()
    cut = tmp_path / "cut.so"
    cut.write_bytes(content[: int(keep * len(content)) if 0 < keep < 1 else int(keep)])
    with pytest.raises(LibraryError, match=r"cut\.so: not a library that bnnc compiled"):
        bnnc.load(cut)


def test_other_files(library: Path, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be read: No such file"):
        bnnc.load(tmp_path / "missing.so")
    with pytest.raises(LibraryError, match="cannot be read: Is a directory"):
        bnnc.load(tmp_path)
    with pytest.raises(LibraryError, match="not an ELF file"):
        bnnc.load(Path(__file__))
    with pytest.raises(LibraryError, match="not a library that bnnc compiled"):
        bnnc.load(library.with_name("instance.o"))
    arm = bytearray(library.read_bytes())
    arm[18] = 183
    (tmp_path / "arm.so").write_bytes(arm)
    with pytest.raises(LibraryError, match="another kind of processor"):
        bnnc.load(tmp_path / "arm.so")


def test_other_version(tmp_path: Path) -> None:
    toolchain.link_shared(objects(tmp_path, "-DVERSION=77"), tmp_path / "new.so", "new.so")
    with pytest.raises(LibraryError, match="interface 77"):
        bnnc.load(tmp_path / "new.so")


def test_a_library_compiled_anew_at_the_same_path(library: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.so"
    shutil.copy(library, path)
    with bnnc.load(path) as old:
        toolchain.link_shared(objects(tmp_path / "new", '-DNAME="again"'), path, "model.so")
        with bnnc.load(path) as new, bnnc.load(path) as newer:
            found = [session.metadata["bnnc"] for session in (old, new, newer)]
    assert found == ["test", "again", "again"]


def test_a_session_left_open_does_not_disturb_the_end(library: Path) -> None:
    """Nor a forked child."""
    code = (
        "import os, sys, bnnc, numpy as np\n"
        "s = bnnc.load(sys.argv[1], threads=2)\n"
        "feeds = {'x': np.zeros((4, 3), 'float32'), 'scale': np.float32(1)}\n"
        "s.run(feeds)\n"
        "child = os.fork()\n"
        "if child: assert os.waitpid(child, 0)[1] == 0\n"
        "assert 'tvm' not in sys.modules\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code, library], check=True, timeout=60, env=environment)


def test_a_compiled_network(digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the model file through code generation: every instruction set here gives the same answer."""
    path = bnnc.compile(digits_model, target="x86_64", output=tmp_path / "digits.so")
    image = np.random.default_rng(0).standard_normal((1, 1, 8, 8)).astype("float32")
    with bnnc.load(path, threads=2) as session:
        want, best = session.run(image)["logits"], session.isa
        names = [entry["name"] for entry, _ in session.trace(image)]
    assert names
    for isa in ("x86_64_v2", "avx2", best):
        monkeypatch.setenv("BNNC_ISA", isa)
        with bnnc.load(path) as session:
            assert session.isa == isa
            np.testing.assert_allclose(session.run(image)["logits"], want, rtol=1e-5)
