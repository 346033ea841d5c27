"""The names that --target takes, and what this machine can run."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from bnnc.codegen import targets
from bnnc.codegen.targets import INSTRUCTION_SETS, host_instruction_sets, resolve
from bnnc.errors import UsageError


def test_one_library_holds_all_levels_best_first():
    assert resolve("x86_64").instruction_sets == INSTRUCTION_SETS
    for better, worse in pairwise(INSTRUCTION_SETS):
        assert worse.features < better.features


def test_every_level_has_a_name_of_its_own():
    for isa in INSTRUCTION_SETS:
        assert resolve(isa.name).instruction_sets == (isa,)


def test_host_is_the_best_level_of_this_machine():
    assert resolve("host").instruction_sets == host_instruction_sets()[:1]


@pytest.mark.parametrize(
    "name, hint", [("AVX-2", "avx2"), ("x86", "x86_64"), ("avx512", "avx512bw"), ("riscv", "choose from host")]
)
def test_unknown_names_get_a_suggestion(name, hint):
    with pytest.raises(UsageError, match=hint) as error:
        resolve(name)
    assert "\n" not in str(error.value)


def test_an_old_processor_is_told_what_it_lacks(monkeypatch):
    monkeypatch.setattr(targets, "_cpu_flags", lambda _: frozenset({"sse2"}))
    with pytest.raises(UsageError, match="popcnt"):
        resolve("host")


def test_a_processor_with_avx2_only(monkeypatch):
    flags = next(isa for isa in INSTRUCTION_SETS if isa.name == "avx2").features
    monkeypatch.setattr(targets, "_cpu_flags", lambda _: flags)
    assert [isa.name for isa in host_instruction_sets()] == ["avx2", "x86_64_v2"]


def test_other_machines_are_told_so(monkeypatch):
    monkeypatch.setattr(targets.platform, "machine", lambda: "riscv64")
    with pytest.raises(UsageError, match="riscv64"):
        resolve("host")


def test_flags_are_read_from_cpuinfo(tmp_path: Path):
    file = tmp_path / "cpuinfo"
    file.write_text("processor : 0\nflags\t\t: fpu avx2 popcnt\nbugs :\n")
    assert targets._cpu_flags(file) == {"fpu", "avx2", "popcnt"}
    with pytest.raises(UsageError, match="cannot read"):
        targets._cpu_flags(tmp_path / "missing")
