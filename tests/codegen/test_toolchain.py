"""Linking and archiving: every linker on this machine makes the same kind of library."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import bnnc
from bnnc import abi
from bnnc.codegen import ar, elf, linkers, toolchain
from bnnc.codegen.linkers import Linker
from bnnc.errors import ToolchainError
from models.hand_made import ROOT, objects

LINKERS = list(linkers.linkers())


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return objects(tmp_path_factory.mktemp("objects"))


def test_python_knows_the_header() -> None:
    header = (ROOT / "runtime/include/bnnc.h").read_text()
    assert set(re.findall(r"^BNNC_API .*?(\w+)\(", header, re.MULTILINE)) == set(abi.FUNCTIONS)
    assert f"#define BNNC_ABI_VERSION {abi.ABI_VERSION}\n" in header


@pytest.mark.parametrize("linker", LINKERS, ids=lambda linker: linker.name)
def test_link(linker: Linker, parts: list[Path], tmp_path: Path) -> None:
    library = tmp_path / "model.so"
    toolchain.link_shared(parts, library, "model.so", linker)
    found = elf.read(library.read_bytes())
    assert found.kind == elf.SHARED
    assert found.defined == set(abi.FUNCTIONS)
    assert found.needed == ("libc.so.6",)
    assert found.soname == "model.so"
    assert list(tmp_path.iterdir()) == [library]
    assert library.stat().st_size < 40_000
    with bnnc.load(library) as session:
        assert [port.name for port in session.inputs] == ["x", "scale"]


@pytest.mark.parametrize("linker", LINKERS, ids=lambda linker: linker.name)
def test_link_is_deterministic(linker: Linker, parts: list[Path], tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        toolchain.link_shared(parts, tmp_path / name / "m.so", "m.so", linker)
    assert (tmp_path / "one/m.so").read_bytes() == (tmp_path / "two/m.so").read_bytes()


@pytest.mark.parametrize("linker", LINKERS, ids=lambda linker: linker.name)
def test_missing_symbol(linker: Linker, parts: list[Path], tmp_path: Path) -> None:
    output = tmp_path / "model.so"
    output.write_text("as before")
    runtime = [path for path in parts if "hand_made" not in path.name]
    with pytest.raises(ToolchainError, match="bnnc_compiled_model") as error:
        toolchain.link_shared(runtime, output, "model.so", linker)
    assert "\n" not in str(error.value)
    assert output.read_text() == "as before"
    assert list(tmp_path.iterdir()) == [output]


def test_no_linker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkers.shutil, "which", lambda name: None)
    monkeypatch.setattr(linkers, "find_spec", lambda name: None)
    with pytest.raises(ToolchainError, match=r"pip install 'bnnc\[cross\]'"):
        linkers.find_linker()


def test_foreign_linkers_are_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """On a Mac, ``cc`` and ``ld`` exist and write Mach-O."""
    ld = tmp_path / "ld"
    ld.write_text("#!/bin/sh\necho 'ld: unknown option: -V' >&2\nexit 1\n")
    ld.chmod(0o755)
    monkeypatch.setattr(linkers.sys, "platform", "darwin")
    monkeypatch.setattr(linkers, "find_spec", lambda name: None)
    monkeypatch.setattr(linkers.shutil, "which", lambda name: None if name == "ld.lld" else str(ld))
    assert list(linkers.linkers()) == []


def test_broken_linker(parts: list[Path], tmp_path: Path) -> None:
    silent = Linker("silent", (sys.executable, "-c", "raise SystemExit(3)"), "ld")
    with pytest.raises(ToolchainError, match=r"silent failed \(3\)"):
        toolchain.link_shared(parts, tmp_path / "model.so", "model.so", silent)
    gone = Linker("gone", (str(tmp_path / "gone"),), "ld")
    with pytest.raises(ToolchainError, match="gone: cannot be started"):
        toolchain.link_shared(parts, tmp_path / "model.so", "model.so", gone)


def test_archive(parts: list[Path], tmp_path: Path) -> None:
    library, program = tmp_path / "libmodel.a", tmp_path / "program"
    toolchain.archive(parts, library)
    source = tmp_path / "main.c"
    source.write_text('#include "bnnc.h"\nint main(void) { return (int)bnnc_input_count(); }\n')
    include = f"-I{ROOT}/runtime/include"
    subprocess.run(["cc", source, include, library, "-pthread", "-o", program], check=True)
    assert subprocess.run([program], check=False).returncode == 2
    content = library.read_bytes()
    toolchain.archive(parts, library)
    assert library.read_bytes() == content


def test_archive_reads_back_with_ar(parts: list[Path], tmp_path: Path) -> None:
    if shutil.which("ar") is None:
        pytest.skip("no ar")
    members = [(f"{i}_{path.stem}_with_a_long_name.o", path.read_bytes()) for i, path in enumerate(parts)]
    library = tmp_path / "libmodel.a"
    library.write_bytes(ar.pack(members))
    listed = subprocess.run(["ar", "t", library], capture_output=True, text=True, check=True).stdout.split()
    assert listed == [name for name, _ in members]
    subprocess.run(["ar", "x", library], cwd=tmp_path, check=True)
    assert [(tmp_path / name).read_bytes() for name in listed] == [content for _, content in members]
