"""Bad usage: exit code 2, the reason on stderr, nothing written, no traceback."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import bnnc
from bnnc.cli import main
from bnnc.cli.console import Group


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_version() -> None:
    result = call("--version")
    assert (result.exit_code, result.output) == (0, f"bnnc, version {bnnc.__version__}\n")


@pytest.mark.parametrize("command", ["compile", "inspect", "run", "verify", "bench", "convert", "targets"])
def test_help(command: str) -> None:
    result = call(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.output


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["compile"],
        ["compile", "missing.onnx", "-o", "x.so"],
        ["compile", __file__],
        ["compile", __file__, "-o", "x.so", "--no-such-flag"],
        ["compile", __file__, "-o", "x.so", "--emit", "exe"],
        ["compile", __file__, "-o", "x.so", "--input-shape", "image=1x0x8"],
        ["compile", __file__, "-o", "x.so", "--input-shape", "1x8"],
        ["compile", __file__, "-o", "x.so", "--sign-zero", "0"],
        ["compile", __file__, "-o", "x.so", "--kernel", "conv1"],
        ["inspect", __file__, "--kernel", "conv1=float"],
        ["run", "missing.so", "--input", __file__],
        ["verify", __file__, "--samples", "0"],
        ["bench", __file__, "--against", "onnxruntime"],
        ["bench", __file__, "--threads", "0"],
    ],
)
def test_usage_errors(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = call(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("bnnc: ")
    assert result.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_unwritable_output_is_found_before_compiling(tmp_path: Path) -> None:
    output = tmp_path / "no-such-folder" / "net.so"
    result = call("compile", __file__, "-o", output)
    assert result.exit_code == 2
    assert result.stderr == f"bnnc: {output}: cannot write the output: No such file or directory\n"


def test_an_error_is_one_line_on_stderr() -> None:
    group = Group("g")

    @group.command()
    def fail() -> None:
        raise bnnc.ModelError("net.onnx: node 'a':\n  bad")

    result = CliRunner().invoke(group, ["fail"])
    assert (result.exit_code, result.stderr) == (2, "bnnc: net.onnx: node 'a': bad\n")
    assert result.stdout == ""


def test_shapes_are_parsed() -> None:
    from bnnc.cli.console import Shape

    assert Shape().convert("a=b=1x3", None, click.Context(main)) == ("a=b", (1, 3))


def test_targets_names_what_target_takes() -> None:
    from bnnc.codegen.targets import TARGETS

    result = call("targets")
    assert result.exit_code == 0
    table = result.output.split("\n\n")[0].splitlines()
    assert [line.split()[0] for line in table] == ["target", "host", *TARGETS]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion(shell: str) -> None:
    result = CliRunner().invoke(main, prog_name="bnnc", env={"_BNNC_COMPLETE": f"{shell}_source"})
    assert "_BNNC_COMPLETE" in result.output
