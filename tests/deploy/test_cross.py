"""Networks compiled for other processors, run under qemu: the answers are those of x86, to the bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.codegen import bionic, elf
from bnnc.codegen.targets import host_instruction_sets, resolve
from deploy.cross import MACHINES, Host

CROSS = list(MACHINES)


@pytest.fixture(scope="module")
def inputs() -> list[np.ndarray]:
    values = np.random.default_rng(5).standard_normal((1, 1, 8, 8)).astype("float32")
    values.reshape(-1)[::7] = -0.0
    return [values]


@pytest.fixture(scope="module")
def expected(digits_model: Path, inputs: list[np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    if not any(isa.name == "avx2" for isa in host_instruction_sets()):
        pytest.skip("this processor does not fuse multiplication and addition")
    library = bnnc.compile(digits_model, "avx2", tmp_path_factory.mktemp("host") / "digits.so")
    with bnnc.load(library) as session:
        return b"".join(v.tobytes() for v in session.run({session.inputs[0].name: inputs[0]}).values())


@pytest.fixture(scope="module", params=CROSS)
def cross(request: pytest.FixtureRequest, digits_model: Path, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp(request.param)
    return request.param, bnnc.compile(digits_model, request.param, folder / "libdigits.so"), folder


def test_answers_are_those_of_x86(cross, inputs: list[np.ndarray], expected: bytes) -> None:
    target, library, folder = cross
    host = Host(target, folder)
    for cpu in host.machine.cpus:
        for threads in (1, 2):
            level, outputs = host.run(library, cpu, threads, inputs)
            assert level in {isa.name for isa in resolve(target).instruction_sets}
            assert outputs == expected, (cpu, threads)


def test_library_keeps_the_rules(cross) -> None:
    target, library, _ = cross
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
    target, library, _ = cross
    if target == "android-x86_64":
        pytest.skip("runs on this kind of processor")
    with pytest.raises(bnnc.BnncError, match="another kind of processor"):
        bnnc.load(library)
