"""The C runtime under a hand-written model: plain, under sanitizers and valgrind, and as the IR that is shipped."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
RUNTIME = HERE.parent.parent / "runtime"
SOURCES = sorted((RUNTIME / "src").glob("*.c"))
HARNESS = [HERE / "fake_model.c", HERE / "main.c"]

# Kinds of build: compiler flags. "ir" links the committed IR instead of the sources.
BUILDS = {
    "plain": [],
    "address": ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
    "thread": ["-fsanitize=thread"],
    "ir": [],
}
TESTS = ["runs", "unaligned", "queries", "times", "observer", "errors", "four_instances", "shared_instance"]

SLICES = [2, 3, 8]
"""Numbers of them that the threads of the tests, 1 to 8, divide and do not divide, and that are fewer."""

LACKS = "this processor lacks an unknown feature"

Build = Callable[..., Path]


def _compile(output: Path, files: Sequence[Path], flags: Sequence[str]) -> Path:
    gcc = shutil.which("gcc")
    if gcc is None:
        pytest.skip("gcc is not installed")
    includes = [f"-I{RUNTIME / 'include'}", f"-I{RUNTIME / 'src'}"]
    strict = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O1", "-g", "-pthread"]
    subprocess.run([gcc, *strict, *flags, *includes, *files, "-o", output], check=True)
    return output


def _run(command: Sequence[str | Path], **environment: str) -> str:
    env = {name: value for name, value in os.environ.items() if name != "BNNC_ISA"} | environment
    result = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert result.returncode == 0, f"exit code {result.returncode}\n{result.stdout}{result.stderr}"
    return result.stdout


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """``build(kind, flags...)`` is the test program, compiled once."""
    folder = tmp_path_factory.mktemp("runtime")
    built: dict[tuple[str, ...], Path] = {}

    def make(kind: str, *flags: str) -> Path:
        key = (kind, *flags)
        if key not in built:
            runtime = SOURCES
            if kind == "ir":
                aot = pytest.importorskip("bnnc.codegen.aot")
                runtime = [aot.assemble(aot.runtime_ir(), folder / "runtime.o")]
            output = folder / f"test{len(built)}"
            built[key] = _compile(output, [*runtime, *HARNESS], [*BUILDS[kind], *flags])
        return built[key]

    return make


@pytest.mark.parametrize("test", TESTS)
@pytest.mark.parametrize("kind", BUILDS)
def test_program(build: Build, kind: str, test: str) -> None:
    _run([build(kind), test])


@pytest.mark.parametrize("test", ["runs", "unaligned", "times", "observer", "errors", "shared_instance"])
@pytest.mark.parametrize("slices", SLICES)
@pytest.mark.parametrize("kind", ["address", "thread"])
def test_slices(build: Build, kind: str, slices: int, test: str) -> None:
    """Threads compute slices side by side, and what is left over together."""
    _run([build(kind, f"-DSLICES={slices}"), test])


@pytest.mark.parametrize("brief", [0, 1])
@pytest.mark.parametrize("kind", ["plain", "ir"])
def test_brief(build: Build, kind: str, brief: int) -> None:
    """A brief model starts no thread."""
    _run([build(kind, f"-DBRIEF={brief}"), "threads"])


@pytest.mark.parametrize("test", ["runs", "unaligned", "errors"])
def test_under_valgrind(build: Build, test: str) -> None:
    program = build("plain")
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        pytest.skip("valgrind is not installed")
    _run([valgrind, "--quiet", "--error-exitcode=9", "--leak-check=full", program, test])


@pytest.mark.parametrize("kind", ["plain", "ir"])
def test_instruction_set(build: Build, kind: str) -> None:
    program = build(kind)
    assert _run([program, "create"]) == "0 sse3\n"
    assert _run([program, "create"], BNNC_ISA="") == "0 sse3\n"
    assert _run([program, "create"], BNNC_ISA="plain") == "0 plain\n"
    impossible = f"4 BNNC_ISA=impossible: {LACKS}\n"
    assert _run([program, "create"], BNNC_ISA="impossible") == impossible
    missing = "4 BNNC_ISA=none: not in this library, whose best is impossible\n"
    assert _run([program, "create"], BNNC_ISA="none") == missing


@pytest.mark.parametrize(
    ("flag", "expected"),
    [
        ("-DVERSION=99", "2 the model has interface 99, its runtime 2"),
        ("-DLAST_FEATURES=(UINT64_C(1)<<63)", "4 this library needs plain, and " + LACKS),
        ("-DARENA_BYTES=(UINT64_C(1)<<62)", "5 not enough memory for 4611686018427387976 bytes"),
        ("-DONCE_FAILS=1", "6 'prepare' failed: this is a bug in bnnc"),
    ],
)
def test_create_fails(build: Build, flag: str, expected: str) -> None:
    assert _run([build("plain", flag), "create"]) == f"{expected}\n"


def test_header_alone(tmp_path: Path) -> None:
    """Applications include bnnc.h first, from C or C++."""
    source = tmp_path / "include.c"
    source.write_text('#include "bnnc.h"\nint main(void) { return BNNC_OK; }\n')
    for compiler, language in [("gcc", ["-x", "c", "-std=c99"]), ("g++", ["-x", "c++", "-std=c++11"])]:
        if path := shutil.which(compiler):
            strict = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]
            subprocess.run([path, *language, *strict, f"-I{RUNTIME / 'include'}", source], check=True)
