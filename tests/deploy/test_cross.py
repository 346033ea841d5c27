"""Networks compiled for other processors, run under qemu: the answers are those of x86, to the bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

import bnnc
from bnnc.codegen import bionic, elf
from bnnc.codegen.targets import host_instruction_sets, resolve
from deploy.cross import MACHINES, Host, answer_here, pip_only
from models.nets import NETS, eight_bits

CROSS = list(MACHINES)


@pytest.fixture(scope="module")
def models(digits_model: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Small networks: bits, codes, floats, zero padding, tanh."""
    folder = tmp_path_factory.mktemp("models")
    for name in ("lenet", "padded"):
        onnx.save(NETS[name](), folder / f"{name}.onnx")
    return [digits_model, *folder.iterdir()]


@pytest.fixture(scope="module")
def answers(models: list[Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple]:
    """Model -> inputs and the bytes of the outputs here."""
    if not any(isa.name == "avx2" for isa in host_instruction_sets()):
        pytest.skip("this processor does not fuse multiplication and addition")
    folder = tmp_path_factory.mktemp("host")
    return {model.stem: answer_here(model, folder, "avx2") for model in models}


@pytest.fixture(scope="module", params=CROSS)
def cross(request: pytest.FixtureRequest, models: list[Path], tmp_path_factory: pytest.TempPathFactory):
    """A target, its libraries by model, made with what pip brings, and their folder."""
    pytest.importorskip("ziglang")
    folder = tmp_path_factory.mktemp(request.param)
    with pip_only():
        libraries = {m.stem: bnnc.compile(m, request.param, folder / f"lib{m.stem}.so") for m in models}
    return request.param, libraries, folder


def test_answers_are_those_of_x86(cross, answers: dict[str, tuple]) -> None:
    target, libraries, folder = cross
    host = Host(target, folder)
    for name, library in libraries.items():
        inputs, expected = answers[name]
        for cpu in host.machine.cpus:
            for threads in (1, 2):
                level, outputs = host.run(library, cpu, threads, inputs)
                assert level in {isa.name for isa in resolve(target).instruction_sets}
                assert outputs == expected, (name, cpu, threads)


@pytest.fixture(scope="module")
def bytes_library(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list, bytes]:
    """A network of 8 bits for 64-bit ARM, inputs for it, and the bytes of the outputs here."""
    if not any(isa.name == "avx2" for isa in host_instruction_sets()):
        pytest.skip("this processor does not fuse multiplication and addition")
    folder = tmp_path_factory.mktemp("bytes")
    onnx.save(eight_bits(), folder / "net.onnx")
    library = bnnc.compile(folder / "net.onnx", "linux-arm64", folder / "libnet.so")
    return library, *answer_here(folder / "net.onnx", folder, "avx2")


@pytest.mark.parametrize("target", ["ios-arm64", "ios-simulator-arm64", "macos-arm64"])
def test_apples_libraries_need_nothing_but_pip(target: str, models: list[Path], tmp_path: Path) -> None:
    pytest.importorskip("ziglang")
    with pip_only():
        for model in models:
            for suffix in (".a", ".dylib"):
                assert bnnc.compile(model, target, tmp_path / f"{model.stem}{suffix}").stat().st_size > 10_000


@pytest.mark.parametrize(
    "cpu, expected_level", [("cortex-a53", "neon"), ("cortex-a76", "neon_dotprod"), ("max", "neon_i8mm")]
)
def test_the_best_level_is_chosen(cpu: str, expected_level: str, digits_model: Path, tmp_path: Path) -> None:
    host = Host("linux-arm64", tmp_path)
    library = bnnc.compile(digits_model, "linux-arm64", tmp_path / "libdigits.so")
    level, _ = host.run(library, cpu, 1, [np.zeros((1, 1, 8, 8), "float32")])
    assert level == expected_level


@pytest.mark.parametrize("cpu", ["cortex-a53", "cortex-a76", "max"])
def test_every_level_multiplies_bytes_alike(cpu: str, bytes_library: tuple[Path, list, bytes], tmp_path: Path) -> None:
    library, inputs, expected = bytes_library
    level, outputs = Host("linux-arm64", tmp_path).run(library, cpu, 2, inputs)
    assert outputs == expected, level


def test_library_keeps_the_rules(cross) -> None:
    target, libraries, _ = cross
    library = libraries["digits"]
    platform = resolve(target).platform
    found = elf.read(library.read_bytes())
    assert found.machine == platform.machine
    assert set(found.needed) <= set(platform.libraries)
    allowed = " ".join(text for versions in platform.libraries.values() for text in versions.values())
    assert found.undefined <= set(allowed.split())
    assert found.soname == "libdigits.so"
    if target.startswith("android"):
        assert list(bionic.violations(found)) == []
        assert bionic.api_level(found) == 21
        assert min(s.alignment for s in found.segments if s.kind == elf.PT_LOAD) >= 16384


@pytest.mark.parametrize("target", ["android-arm64", "ios-arm64", "ios-simulator-arm64", "macos-arm64"])
def test_the_platforms_register_is_left_alone(target: str, digits_model: Path, tmp_path: Path) -> None:
    """x18 belongs to the system: some devices keep return addresses where it points, Apple's clear it at any time."""
    lief, capstone = pytest.importorskip("lief"), pytest.importorskip("capstone")
    library = bnnc.compile(digits_model, target, tmp_path / "libdigits.so")
    binary = lief.parse(str(library))
    (text,) = [section for section in binary.sections if section.name in (".text", "__text")]
    machine = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM)
    machine.detail, machine.skipdata = True, True
    used: set[str] = set()
    for instruction in machine.disasm(bytes(text.content), text.virtual_address):
        if instruction.id:  # not data between functions
            used.update(machine.reg_name(register) for group in instruction.regs_access() for register in group)
    assert {"x0", "x17", "x19", "sp", "q0"} <= used
    assert not {"x18", "w18"} & used


def test_another_processors_library_is_refused(cross) -> None:
    target, libraries, _ = cross
    library = libraries["digits"]
    if target == "android-x86_64":
        pytest.skip("runs on this kind of processor")
    with pytest.raises(bnnc.BnncError, match="another kind of processor"):
        bnnc.load(library)
