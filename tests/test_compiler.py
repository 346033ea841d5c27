"""From model file to library: forms of output, determinism, what is left behind."""

from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.errors import ToolchainError, UsageError

DIGITS = Path(__file__).parent.parent / "examples" / "digits" / "digits.onnx"


def test_same_model_same_bytes(tmp_path):
    paths = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        paths.append(bnnc.compile(DIGITS, target="x86_64", output=tmp_path / name / "digits.so"))
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize(
    ("emit", "name", "expected"),
    [("asm", "digits.s", "vpopcntd"), ("tir", "digits.py", "@T.prim_func"), ("a", "digits.a", "!<arch>")],
)
def test_other_forms(tmp_path, emit, name, expected):
    output = bnnc.compile(DIGITS, target="x86_64", output=tmp_path / name, emit=emit)
    assert expected.encode() in output.read_bytes()
    assert (tmp_path / "bnnc.h").exists() == (emit == "a")


def test_every_pass_is_dumped(tmp_path):
    bnnc.compile(DIGITS, output=tmp_path / "digits.so", dump_passes=tmp_path / "passes")
    names = [path.name for path in sorted((tmp_path / "passes").iterdir())]
    assert names[0] == "00_imported.py"
    assert [name[3:-3] for name in names[1:]] == [name for name, _ in bnnc.passes.pipeline()]


@pytest.mark.parametrize("disabled", ["FoldThresholds", "KeepBits", "Binarize", "SinkReshapes"])
def test_a_pass_can_be_left_out_without_changing_answers(tmp_path, disabled):
    images = np.random.default_rng(0).random((1, 1, 8, 8)).astype("float32")
    with bnnc.load(bnnc.compile(DIGITS, output=tmp_path / "all.so")) as session:
        expected = session.run(images)
    bnnc.compile(DIGITS, output=tmp_path / "some.so", disabled_passes=[disabled])
    with bnnc.load(tmp_path / "some.so") as session:
        for name, value in session.run(images).items():
            np.testing.assert_allclose(value, expected[name], rtol=1e-5, atol=1e-5)


def test_bad_options(tmp_path):
    for options in ({"emit": "exe"}, {"target": "x86"}, {"disabled_passes": ["Nope"]}, {"sign_zero": "maybe"}):
        with pytest.raises(UsageError):
            bnnc.compile(DIGITS, output=tmp_path / "digits.so", **options)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_when_linking_fails(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise ToolchainError("no linker")

    monkeypatch.setattr("bnnc.codegen.toolchain.link_shared", fail)
    with pytest.raises(ToolchainError):
        bnnc.compile(DIGITS, output=tmp_path / "digits.so")
    assert list(tmp_path.iterdir()) == []
