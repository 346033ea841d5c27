"""Mach-O objects, archives and libraries, read by LIEF, which knows nothing of ours."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from bnnc.abi import FUNCTIONS
from bnnc.codegen import aot, ar, linkers, macho, toolchain
from bnnc.codegen.binary_reader import BrokenFile
from bnnc.codegen.targets import resolve
from bnnc.compiler import build_network, make_library_program
from bnnc.errors import ToolchainError

lief = pytest.importorskip("lief")
ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEMS = {"ios-arm64": (2, [13, 0, 0]), "ios-simulator-arm64": (7, [14, 0, 0]), "macos-arm64": (1, [11, 0, 0])}
LINKERS = list(linkers.linkers(resolve("macos-arm64").platform))


def parse(path: Path):
    """The file's only part; taken, since it would not outlive what holds it."""
    return lief.MachO.parse(str(path)).take(lief.MachO.Header.CPU_TYPE.ARM64)


@pytest.fixture(scope="module", params=SYSTEMS)
def built(request: pytest.FixtureRequest, digits_model: Path, tmp_path_factory: pytest.TempPathFactory):
    target = resolve(request.param)
    folder = tmp_path_factory.mktemp(request.param)
    program = make_library_program(build_network(digits_model, isa=target.instruction_sets[0]), target)
    return request.param, aot.build(program, target, folder)


def test_objects_are_well_formed(built) -> None:
    target, objects = built
    for path in objects:
        binary = parse(path)
        assert binary.header.cpu_type == lief.MachO.Header.CPU_TYPE.ARM64
        assert binary.header.file_type == lief.MachO.Header.FILE_TYPE.OBJECT
        system, minimum = SYSTEMS[target]
        assert (int(binary.build_version.platform), binary.build_version.minos) == (system, minimum)
        assert {section.segment_name for section in binary.sections} <= {"__TEXT", "__DATA", "__DWARF"}
        assert all(section.name.startswith("__") and len(section.name) <= 16 for section in binary.sections)
        assert all(s.name.startswith(("_", "l")) for s in binary.symbols), "C's names have an underscore"


def test_the_reader_agrees_with_lief(built) -> None:
    for path in built[1]:
        binary = parse(path)
        found = macho.read(path.read_bytes())
        defined = {s.name for s in binary.symbols if int(s.raw_type) & 1 and s.numberof_sections}
        assert {f"_{name}" for name in found.defined} == defined
        assert {f"_{name}" for name in found.undefined} == {s.name for s in binary.imported_symbols}


def test_weights_are_read_only_and_aligned(built) -> None:
    (model,) = [path for path in built[1] if path.name == "model.o"]
    binary = parse(model)
    (section,) = [s for s in binary.sections if (s.segment_name, s.name) == ("__TEXT", "__const")]
    assert section.alignment >= 6
    assert (model.parent / "weights.bin").read_bytes() in bytes(section.content)


@pytest.mark.parametrize("linker", LINKERS, ids=lambda linker: linker.name)
def test_dylib(linker: linkers.Linker, built, tmp_path: Path) -> None:
    target, objects = built
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        toolchain.link_shared(objects, tmp_path / name / "m.dylib", "m.dylib", linker, resolve(target).platform)
        assert [path.name for path in (tmp_path / name).iterdir()] == ["m.dylib"]
    library = tmp_path / "one/m.dylib"
    assert library.read_bytes() == (tmp_path / "two/m.dylib").read_bytes()
    binary = parse(library)
    system, minimum = SYSTEMS[target]
    assert (int(binary.build_version.platform), binary.build_version.minos) == (system, minimum)
    exported = {s.name.removeprefix("_") for s in binary.exported_symbols} - {"_mh_dylib_header", "__dso_handle"}
    assert exported == set(FUNCTIONS)
    ids = [lib for lib in binary.libraries if lib.command == lief.MachO.LoadCommand.TYPE.ID_DYLIB]
    needed = [lib.name for lib in binary.libraries if lib.command == lief.MachO.LoadCommand.TYPE.LOAD_DYLIB]
    assert [lib.name for lib in ids] == ["@rpath/m.dylib"] and needed == ["/usr/lib/libSystem.B.dylib"]
    for segment in binary.segments:
        assert segment.init_protection & 6 != 6, "writable and executable"
    assert binary.has_code_signature or target != "macos-arm64"
    assert binary.header.has(lief.MachO.Header.FLAGS.TWOLEVEL)


@pytest.mark.parametrize("linker", LINKERS, ids=lambda linker: linker.name)
def test_missing_symbol(linker: linkers.Linker, built, tmp_path: Path) -> None:
    target, objects = built
    output = tmp_path / "m.dylib"
    rest = [path for path in objects if path.name != "model.o"]
    with pytest.raises(ToolchainError, match="bnnc_compiled_model") as error:
        toolchain.link_shared(rest, output, "m.dylib", linker, resolve(target).platform)
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def _padded(content: bytes) -> bytes:
    return content + b"\n" * (-len(content) % 8)


def test_archive(built, tmp_path: Path) -> None:
    target, objects = built
    library = tmp_path / "libdigits.a"
    toolchain.archive(objects, library)
    assert list(ar.members(library.read_bytes())) == [_padded(path.read_bytes()) for path in objects]
    tool = shutil.which("llvm-ar") or shutil.which("ar")
    if tool is not None:
        listed = subprocess.run([tool, "t", library], capture_output=True, text=True, check=True).stdout.split()
        assert [name for name in listed if name.endswith(".o")] == [path.name for path in objects]
    platform = resolve(target).platform
    stubs = [toolchain.text_stub(name, tmp_path, platform) for name in platform.libraries]
    for linker in LINKERS:  # which find the members that others need by the index
        linker.run(["-u", "_bnnc_run"], [library, *stubs], tmp_path / "m.dylib", platform)
        assert macho.read((tmp_path / "m.dylib").read_bytes()).defined >= set(FUNCTIONS)


def test_a_damaged_file_is_refused(built) -> None:
    data = built[1][-1].read_bytes()
    for size in (0, 3, 20, 40, 200, len(data) // 2, len(data) - 1):
        with pytest.raises(BrokenFile):
            macho.read(data[:size])
