"""Whatever is wrong with what a user gives: one line on stderr, exit code 2, nothing half-written, no traceback."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from click.testing import CliRunner, Result

import bnnc
from bnnc.cli import main
from bnnc.codegen import linkers, toolchain
from models.build import Net
from models.graphs import floats, graph, node, signs
from models.hand_made import objects

X = {"x": (1, 4)}
IMAGE = np.zeros((1, 1, 8, 8), "float32")


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def complaint(*arguments: object) -> str:
    """The one line that refuses ``arguments``."""
    result = call(*arguments)
    assert result.exit_code == 2, result.output
    assert result.stderr.startswith("bnnc: ") and result.stderr.count("\n") == 1, result.stderr
    assert "internal error" not in result.stderr
    return result.stderr


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, digits_model: Path) -> Path:
    return bnnc.compile(digits_model, output=tmp_path_factory.mktemp("library") / "digits.so")


def dense(weight: np.ndarray) -> onnx.ModelProto:
    return graph([node("MatMul", ["x", "w"], "y")], X, ["y"], {"w": weight})


def relu(shape: tuple = (1, 4), op: str = "Relu", domain: str = "", **attributes: object) -> onnx.ModelProto:
    return graph([node(op, ["x"], "y", domain, **attributes)], {"x": shape}, ["y"], domains=[domain] if domain else [])


def cumulative() -> onnx.ModelProto:
    net = Net(x=(2, 3))
    return net.model(net("CumSum", "x", np.array(1)))


CYCLE = [node("Add", ["x", "b"], "a"), node("Relu", ["a"], "b"), node("Relu", ["b"], "y")]
MODELS: dict[str, tuple[onnx.ModelProto | bytes, str]] = {
    "no model": (b"hello", "is not an ONNX file"),
    "empty": (b"", "is not an ONNX file"),
    "truncated": (dense(floats(4, 64)).SerializeToString()[:-70], "truncated"),
    "unknown operator": (relu(op="Frobnicate"), "unknown operator"),
    "unknown domain": (relu(domain="acme"), "domain 'acme' is unknown"),
    "unsupported attribute": (relu(slope=1.0), "Unrecognized attribute: slope"),
    "no kernel": (cumulative(), "'CumSum1' needs the operator cumsum"),
    "dynamic shape": (relu(("N", 4)), "--input-shape x="),
    "NaN": (dense(np.full((4, 2), np.nan, "float32")), "'w' contains NaN"),
    "infinity": (dense(np.full((4, 2), np.inf, "float32")), "'w' contains infinite values"),
    "zero size": (relu((0, 4)), "zero-size"),
    "cycle": (graph(CYCLE, X, ["y"]), "the graph has a cycle"),
    "disconnected": (graph([node("Add", ["x", "ghost"], "y")], X, ["y"]), "the graph is disconnected"),
    "index": (graph([node("Gather", ["x", "i"], "y")], X, ["y"], {"i": np.array([7])}), "an index is outside"),
}


@pytest.mark.parametrize("command", ["compile", "inspect", "verify"])
@pytest.mark.parametrize("what", MODELS)
def test_models(what: str, command: str, tmp_path: Path, capfd: pytest.CaptureFixture) -> None:
    model, expected = MODELS[what]
    path = tmp_path / "net.onnx"
    path.write_bytes(model if isinstance(model, bytes) else model.SerializeToString())
    output = ["-o", tmp_path / "net.so"] if command == "compile" else []
    assert expected in complaint(command, path, *output)
    assert list(tmp_path.iterdir()) == [path]
    assert capfd.readouterr().err == ""  # TVM writes past Python's stderr


def test_missing_external_data(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    onnx.save(dense(floats(4, 4)), path, save_as_external_data=True, location="weights", size_threshold=0)
    (tmp_path / "weights").unlink()
    assert "the data of 'w' is missing" in complaint("compile", path, "-o", tmp_path / "net.so")
    assert list(tmp_path.iterdir()) == [path]


def test_input_shapes(digits_model: Path, tmp_path: Path) -> None:
    for shape, expected in (("x=1x2", "no such input"), ("image=1x2", "2 dimensions given"), ("image", "NAME=")):
        assert expected in complaint("compile", digits_model, "-o", tmp_path / "net.so", "--input-shape", shape)
    assert list(tmp_path.iterdir()) == []


def test_outputs(digits_model: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    copy = tmp_path / "net.onnx"
    copy.write_bytes(digits_model.read_bytes())
    for output in (tmp_path, tmp_path / "file" / "net.so", tmp_path / "none" / "net.so", tmp_path / "pipe", copy):
        assert f"{output}: cannot write the output" in complaint("compile", copy, "-o", output)
    for folder in (tmp_path / "file", tmp_path / "file" / "deep"):
        assert "--dump-passes" in complaint("compile", copy, "-o", tmp_path / "net.so", "--dump-passes", folder)
    assert copy.read_bytes() == digits_model.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"file", "pipe", "net.onnx"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder(digits_model: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    assert "Permission denied" in complaint("compile", digits_model, "-o", tmp_path / "net.so")


def test_flags(digits_model: Path, tmp_path: Path) -> None:
    base = ["compile", digits_model, "-o", tmp_path / "net.so"]
    for flags, expected in (
        (["--target", "sparc"], "unknown target 'sparc'"),
        (["--target", "avx"], "did you mean avx2"),
        (["--target", "andriod-arm64"], "did you mean android-arm64"),
        (["--target", '{"kind": "llvm", "mtriple": "aarch64-linux-android19"}'], "API level 19 is too old"),
        (["--disable-pass", "Nope"], "--disable-pass Nope: choose from Canon"),
        (["--disable-pass", "FuseEpilogues"], "choose from"),
        (["--sign-zero", "0"], "--sign-zero"),
        (["--fast"], "--fast"),
        (["--tune", "-1"], "--tune"),
        (["--tune-cache", tmp_path / "none.json"], "none.json: cannot read the tuning cache"),
        (["--tune", "2", "--tune-tracker", "localhost:9190"], "--tune-key KEY need each other"),
    ):
        assert expected in complaint(*base, *flags)
    assert list(tmp_path.iterdir()) == []


def test_no_linker(digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(linkers, "find_spec", lambda name: None)
    output = tmp_path / "net.so"
    for target in ("android-arm64", "linux-armv7", "ios-arm64", "macos-arm64"):
        expected = f"no linker for {target} found: pip install 'bnnc[cross]'"
        assert expected in complaint("compile", digits_model, "-o", output, "--target", target)
    assert "no linker for linux-x86_64 found: pip install" in complaint("compile", digits_model, "-o", output)
    assert "no linker for linux-x86_64 found" in complaint("verify", digits_model)
    assert list(tmp_path.iterdir()) == []
    assert call("compile", digits_model, "-o", tmp_path / "net.a").exit_code == 0


def test_no_ndk(digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANDROID_NDK_HOME", str(tmp_path))
    base = ["compile", digits_model, "-o", tmp_path / "net.so", "--target"]
    assert f"ANDROID_NDK_HOME={tmp_path}: no toolchains/" in complaint(*base, "android-arm64")
    assert "none: ANDROID_NDK_HOME" in call("targets").output
    assert list(tmp_path.iterdir()) == []
    assert call(*base, "linux-arm64").exit_code == 0


@pytest.mark.parametrize(
    "script, reason",
    [
        ("echo 'ld.lld: error: no such flag' >&2; exit 1", r"ld.lld failed \(1\): ld.lld: error: no such flag"),
        ("exit 0", "wrote nothing; is .*ld.lld a linker"),
        ("kill -9 $$", r"ld.lld failed \(-9\): no message"),
    ],
)
def test_linkers_that_are_none(
    script: str, reason: str, digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lld = tmp_path / "bin/ld.lld"
    lld.parent.mkdir()
    lld.write_text(f"#!/bin/sh\n{script}\n")
    lld.chmod(0o755)
    monkeypatch.setenv("PATH", str(lld.parent))
    complained = complaint("compile", digits_model, "-o", tmp_path / "n.so", "--target", "linux-arm64")
    assert re.search(reason, complained), complained
    assert [path.name for path in tmp_path.iterdir()] == ["bin"]


def test_a_full_disk(digits_model: Path, tmp_path: Path) -> None:
    """A limit on the size of files stands for it."""
    command = [sys.executable, "-m", "bnnc.cli", "compile", digits_model, "-o", tmp_path / "n.so"]
    shell = ["sh", "-c", 'ulimit -f 8 && exec "$@"', "sh", *command]
    result = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert re.fullmatch(r"bnnc: no room to write, in .* or beside the output: .*\n", result.stderr), result.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_ndk_comes_first(digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An NDK's linker is an ld.lld; this one says that it was called."""
    pytest.importorskip("ziglang")
    lld = tmp_path / "toolchains/llvm/prebuilt/linux-x86_64/bin/ld.lld"
    lld.parent.mkdir(parents=True)
    lld.write_text(f'#!/bin/sh\ntouch "{tmp_path}/called"\nexec "{sys.executable}" -m ziglang ld.lld "$@"\n')
    monkeypatch.setenv("ANDROID_NDK_HOME", str(tmp_path))
    base = ["compile", digits_model, "-o", tmp_path / "libnet.so", "--target", "android-arm64"]
    assert "the NDK's ld.lld: cannot be started" in complaint(*base)
    lld.chmod(0o755)
    assert call(*base).exit_code == 0
    assert (tmp_path / "called").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"toolchains", "called", "libnet.so"}


def test_inputs_of_run(library: Path, tmp_path: Path) -> None:
    def run_with(name: str, *arrays: np.ndarray, **named: np.ndarray) -> str:
        path = tmp_path / name
        np.save(path, *arrays) if arrays else np.savez(path, **named)
        return complaint("run", library, "--input", path, "--output", tmp_path / "out.npz")

    wanted = "the library takes float32 [1, 1, 8, 8]"
    assert wanted in run_with("dtype.npy", IMAGE.astype("float64"))
    assert wanted in run_with("shape.npy", IMAGE[0])
    assert "no input 'picture'; it has 'image'" in run_with("name.npz", picture=IMAGE)
    assert "no array for input 'image'" in complaint("run", library, "--input", _empty_archive(tmp_path))
    assert "not a whole .npy or .npz file" in run_with("objects.npy", np.array([None]))
    np.savez(tmp_path / "cut.npz", image=IMAGE)
    (tmp_path / "cut.npz").write_bytes((tmp_path / "cut.npz").read_bytes()[:-30])
    (tmp_path / "text.npy").write_text("hello")
    for name in ("cut.npz", "text.npy"):
        assert "not a whole .npy or .npz file" in complaint("run", library, "--input", tmp_path / name)
    assert not (tmp_path / "out.npz").exists()


def _empty_archive(folder: Path) -> Path:
    np.savez(folder / "empty.npz")
    return folder / "empty.npz"


def test_output_of_run(library: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", IMAGE)
    base = ["run", library, "--input", tmp_path / "x.npy", "--output"]
    for output in (tmp_path, tmp_path / "none" / "y.npz", tmp_path / "x.npy", library):
        assert "cannot write the output" in complaint(*base, output)
    assert call(*base, tmp_path / "y").exit_code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"x.npy", "y"}
    assert np.load(tmp_path / "y")["logits"].shape == (1, 10)


@pytest.mark.parametrize("command", ["run", "bench", "verify"])
def test_libraries(command: str, library: Path, digits_model: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", IMAGE)

    def refusal(path: Path) -> str:
        if command == "verify":
            return complaint("verify", digits_model, path)
        return complaint(command, path, *(["--input", tmp_path / "x.npy"] if command == "run" else []))

    content = library.read_bytes()
    for name, data in {
        "cut": content[:-1], "half": content[: len(content) // 2], "empty": b"", "text": b"hello", "head": content[:64],
        "python": Path(sys.executable).resolve().read_bytes(),
    }.items():  # fmt: skip
        (tmp_path / name).write_bytes(data)
        assert "not a library that bnnc compiled" in refusal(tmp_path / name)
    (tmp_path / "arm").write_bytes(content[:18] + bytes([183]) + content[19:])
    assert "another kind of processor" in refusal(tmp_path / "arm")
    newer = tmp_path / "newer.so"
    toolchain.link_shared(objects(tmp_path / "newer", "-DVERSION=77"), newer, "newer.so")
    assert "has interface 77" in refusal(newer)


def test_verify_against_another_models_library(library: Path, tmp_path: Path) -> None:
    onnx.save(dense(signs(4, 2)), tmp_path / "net.onnx")
    complaint("verify", tmp_path / "net.onnx", library)


def test_bench_against_another_model(library: Path, tmp_path: Path) -> None:
    onnx.save(dense(signs(4, 2)), tmp_path / "net.onnx")
    complaint("bench", library, "--against", "onnxruntime", "--model", tmp_path / "net.onnx")


def test_plots(library: Path, tmp_path: Path) -> None:
    before = library.read_bytes()
    for plot, expected in (
        (tmp_path / "plot.pdf", "plots are .png or .html files"),
        (tmp_path / "none" / "plot.html", "cannot write the output: No such file"),
        (library, "cannot write the output: it is the input"),
    ):
        assert expected in complaint("bench", library, "--runs", 1, "--plot", plot)
    assert library.read_bytes() == before and list(tmp_path.iterdir()) == []


def test_lost_sign_is_reported(tmp_path: Path) -> None:
    """A silent bug of exporters: the model is valid, so it is compiled, with a warning."""
    path = tmp_path / "net.onnx"
    onnx.save(dense(signs(4, 2)), path)
    compiled = call("compile", path, "-o", tmp_path / "net.so")
    inspected = call("inspect", path)
    assert (compiled.exit_code, inspected.exit_code) == (0, 0)
    for result in (compiled, inspected):
        assert "are all +-1" in result.output and "no activation passes a sign" in result.output


def test_sign_of_zero_is_reported(tmp_path: Path) -> None:
    net = Net(x=(1, 4))
    onnx.save(net.model(net("MatMul", net("Sign", "x"), signs(4, 2))), tmp_path / "net.onnx")
    for policy, expected in (("exact", "sign(0) = 0 may occur"), ("pos", "becomes +1")):
        for command in (["compile", "-o", tmp_path / "net.so"], ["inspect"]):
            assert expected in call(*command, tmp_path / "net.onnx", "--sign-zero", policy).output


def test_internal_errors(digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("first line\nsecond line " + 1000 * "x")

    monkeypatch.setattr("bnnc.compiler.build_network", broken)
    base = ["compile", digits_model, "-o", tmp_path / "net.so"]
    result = call(*base)
    assert result.exit_code == 2
    assert result.stderr.startswith("bnnc: internal error: RuntimeError: first line second line xxx")
    assert result.stderr.count("\n") == 1 and len(result.stderr) < 500
    assert "please report it" in result.stderr
    assert "Traceback" in call(*base, "-v").stderr
    monkeypatch.setenv("BNNC_DEBUG", "1")
    assert "Traceback" in call(*base).stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stage", ["bnnc.passes.keep_bits.rebuild", "bnnc.codegen.toolchain.link_shared"])
def test_interrupt(stage: str, digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C inside a pass, which TVM runs, and while linking."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.setattr(stage, lambda *_, **__: os.kill(os.getpid(), signal.SIGINT))
    result = call("compile", digits_model, "-o", tmp_path / "net.so")
    assert result.exit_code == 130 and result.stderr == "bnnc: interrupted\n"
    assert list(tmp_path.iterdir()) == [folder] and not list(folder.iterdir())
