"""`bnnc compile` for several targets at once, and `bnnc package`, as commands."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bnnc.cli import main


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_several_targets_in_one_aar(digits_model: Path, tmp_path: Path) -> None:
    output = tmp_path / "digits.aar"
    targets = ["--target", "android-arm64", "--target", "android-armv7"]
    result = call("compile", digits_model, "-o", output, *targets, "--dump-passes", tmp_path / "dump")
    assert result.exit_code == 0, result.output
    assert f"{output}: {output.stat().st_size:,} bytes" in result.output
    names = {name for name in zipfile.ZipFile(output).namelist() if name.startswith("jni/")}
    assert names == {"jni/arm64-v8a/libdigits.so", "jni/armeabi-v7a/libdigits.so"}
    assert {path.name for path in tmp_path.iterdir()} == {"digits.aar", "dump"}
    assert {path.name for path in (tmp_path / "dump").iterdir()} == {"android-arm64", "android-armv7"}


def test_one_target_in_a_package(digits_model: Path, tmp_path: Path) -> None:
    for output, target in (("digits.xcframework", "macos-arm64"), ("digits.tar.gz", "raspi4")):
        assert call("compile", digits_model, "-o", tmp_path / output, "--target", target).exit_code == 0
    assert (tmp_path / "digits.xcframework/macos-arm64/libdigits.a").is_file()


def test_package(digits_model: Path, tmp_path: Path) -> None:
    library = tmp_path / "libdigits.so"
    assert call("compile", digits_model, "-o", library, "--target", "pixel").exit_code == 0
    result = call("package", library, "-o", tmp_path / "digits.aar", "--min-sdk", 24)
    assert result.exit_code == 0, result.output
    assert b'"24"' in zipfile.ZipFile(tmp_path / "digits.aar").read("AndroidManifest.xml")


@pytest.mark.parametrize(
    "output, options, reason",
    [
        ("n.aar", ["--target", "android-arm64", "--target", "ios-arm64"], "Android and iOS do not go into one package"),
        ("n.tar.gz", ["--target", "android-arm64", "--target", "ios-arm64"], "Android and iOS do not go into one"),
        ("n.so", ["--target", "android-arm64", "--target", "android-armv7"], "several targets go into one package"),
        ("n.aar", ["--target", "android-arm64", "--target", "pixel"], "holds one library for android-arm64"),
        ("n.aar", [], "aar cannot hold linux-x86_64"),
        ("n.aar", ["--target", "android-arm64", "--emit", "a"], "format aar holds so"),
        ("n.tar.gz", ["--emit", "tir"], "format tar holds so or a"),
        ("n.aar", ["--target", "android-arm64", "--target", "androd"], "unknown target 'androd'"),
        ("none/n.aar", ["--target", "android-arm64"], "cannot write the output"),
        ("none/n.xcframework", ["--target", "ios-arm64"], "cannot write the output"),
    ],
)
def test_refusals(output: str, options: list[str], reason: str, digits_model: Path, tmp_path: Path) -> None:
    result = call("compile", digits_model, "-o", tmp_path / output, *options)
    assert result.exit_code == 2
    assert reason in result.stderr and result.stderr.count("\n") == 1, result.stderr
    assert list(tmp_path.iterdir()) == []


def test_refusals_of_package(digits_model: Path, tmp_path: Path) -> None:
    result = call("package", digits_model, "-o", tmp_path / "n.aar")
    assert result.exit_code == 2 and "not a library that bnnc compiled" in result.stderr
    result = call("package", digits_model, "-o", tmp_path / "n.aar", "--min-sdk", 19)
    assert result.exit_code == 2 and "API level 19 is too old" in result.stderr
    assert list(tmp_path.iterdir()) == []
