"""Which platform this machine is, and what --target host means on others."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bnnc.codegen import host, linkers
from bnnc.codegen.platforms import ANDROID_ARM64, LINUX_ARM64, LINUX_X86_64, MACOS_ARM64, Platform
from bnnc.codegen.targets import ARM64, INSTRUCTION_SETS, host_instruction_sets, resolve
from bnnc.errors import LibraryError, UsageError

PI4 = 1 << 0 | 1 << 1 | 1 << 7  # fp asimd crc32, of asm/hwcap.h for 64 bits
PI5 = PI4 | 1 << 20  # asimddp
GRAVITON3 = PI5, 1 << 13  # i8mm in the second word
PI2 = 1 << 12 | 1 << 13 | 1 << 16 | 1 << 17 | 1 << 18  # neon vfpv3 vfpv4 idiva idivt, for 32 bits


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """``pretend(system, machine)``: this process runs there."""

    def change(
        system: str, machine: str, cpuinfo: str | None = None, hwcap: int | tuple[int, int] = 0, bits: int = 64
    ) -> None:
        words = dict(zip((16, 26), hwcap if isinstance(hwcap, tuple) else (hwcap,), strict=False))
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "maxsize", 2 ** (bits - 1) - 1)
        monkeypatch.setattr(host.machine, "machine", lambda: machine)
        file = tmp_path / "cpuinfo"
        if cpuinfo is not None:
            file.write_text(cpuinfo)
        monkeypatch.setattr(host, "_CPUINFO", file)
        monkeypatch.setattr(host, "_auxiliary_vector", lambda entry: words.get(entry, 0))

    return change


@pytest.mark.parametrize(
    "system, machine, bits, name",
    [
        ("linux", "x86_64", 64, "linux-x86_64"),
        ("linux", "aarch64", 64, "linux-arm64"),
        ("linux", "armv7l", 32, "linux-armv7"),
        ("linux", "armv8l", 32, "linux-armv7"),
        ("linux", "aarch64", 32, "linux-armv7"),
        ("darwin", "arm64", 64, "macos-arm64"),
        ("darwin", "x86_64", 64, None),
        ("win32", "AMD64", 64, None),
        ("linux", "x86_64", 32, None),
        ("linux", "armv6l", 32, None),
        ("linux", "riscv64", 64, None),
    ],
)
def test_platforms(system: str, machine: str, bits: int, name: str | None, pretend) -> None:
    pretend(system, machine, bits=bits)
    found = host.platform()
    assert (found and found.name) == name
    if name is None:
        with pytest.raises(UsageError, match=f"does not know {system} on {machine} machines") as error:
            resolve("host")
        assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "machine, bits, hwcap, platform, level",
    [
        ("aarch64", 64, PI4, "linux-arm64", "neon"),
        ("aarch64", 64, PI5, "linux-arm64", "neon_dotprod"),
        ("aarch64", 64, GRAVITON3, "linux-arm64", "neon_i8mm"),
        ("armv7l", 32, PI2, "linux-armv7", "neon_vfpv4"),
        ("aarch64", 32, PI2, "linux-armv7", "neon_vfpv4"),
    ],
)
def test_boards(machine: str, bits: int, hwcap: int | tuple[int, int], platform: str, level: str, pretend) -> None:
    pretend("linux", machine, hwcap=hwcap, bits=bits)
    target = resolve("host")
    assert (target.platform.name, [isa.name for isa in target.instruction_sets]) == (platform, [level])
    assert all(isa.platform is target.platform for isa in target.instruction_sets)


def test_a_mac_is_asked(pretend, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretend("darwin", "arm64")
    sysctl = tmp_path / "sysctl"
    sysctl.write_text('#!/bin/sh\n[ "$*" = "-n hw.optional.arm.FEAT_DotProd" ] && echo 1\n')
    sysctl.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert resolve("host").platform is MACOS_ARM64
    assert "asimddp" in host.features(MACOS_ARM64)
    sysctl.unlink()
    assert resolve("host").instruction_sets[0].features == ARM64[-1].features


def test_an_old_processor_is_told_what_it_lacks(pretend) -> None:
    pretend("linux", "x86_64", "flags\t\t: fpu sse2\n")
    with pytest.raises(UsageError, match="popcnt"):
        resolve("host")
    pretend("linux", "armv7l", hwcap=1 << 12 | 1 << 13, bits=32)
    with pytest.raises(UsageError, match=r"lacks idiva, vfpv4; bnnc needs at least neon_vfpv4"):
        resolve("host")


def test_a_processor_with_avx2_only(pretend) -> None:
    flags = next(isa for isa in INSTRUCTION_SETS if isa.name == "avx2").features
    pretend("linux", "x86_64", f"processor : 0\nflags\t\t: fpu {' '.join(flags)}\nbugs :\n")
    assert [isa.name for isa in host_instruction_sets()] == ["avx2", "x86_64_v2"]


def test_a_machine_without_cpuinfo(pretend) -> None:
    pretend("linux", "x86_64")
    with pytest.raises(UsageError, match="cannot read"):
        resolve("host")


@pytest.mark.parametrize("here, others", [(LINUX_ARM64, LINUX_X86_64), (LINUX_X86_64, LINUX_ARM64)])
def test_the_machine_s_own_compilers_link_for_it_alone(
    here: Platform, others: Platform, pretend, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pretend("linux", here.family)
    (tmp_path / "gcc").write_text("#!/bin/sh\n")
    (tmp_path / "gcc").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(linkers, "find_spec", lambda _: None)
    assert [linker.name for linker in linkers.linkers(here)] == ["gcc"]
    assert list(linkers.linkers(others)) == []
    assert list(linkers.linkers(ANDROID_ARM64)) == []
    assert "gcc" in linkers.wanted(here) and "gcc" not in linkers.wanted(others)


def test_libraries_for_other_machines_are_not_loaded(digits_model: Path, tmp_path: Path) -> None:
    import bnnc

    for target, suffix in (("linux-arm64", ".so"), ("macos-arm64", ".dylib")):
        library = bnnc.compile(digits_model, target, tmp_path / f"{target}{suffix}")
        with pytest.raises(LibraryError, match="another kind of processor"):
            bnnc.load(library)
