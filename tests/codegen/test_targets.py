"""The names that --target takes, and what this machine can run."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bnnc.codegen.targets import INSTRUCTION_SETS, TARGETS, host_instruction_sets, resolve
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


def test_a_board_has_the_levels_it_can_use():
    everything = resolve("linux-arm64").instruction_sets
    for name in ("raspi3", "raspi4"):
        assert resolve(name).platform.name == "linux-arm64"
        assert resolve(name).instruction_sets == tuple(isa for isa in everything if isa.features <= {"asimd"})
    for isa in everything:
        assert (isa in resolve("raspi5").instruction_sets) == (not isa.features & {"i8mm", "sve", "sve2"})
    assert resolve("jetson") == resolve("linux-arm64")
    assert resolve("pixel") == resolve("android-arm64")
    assert resolve("raspi2") == resolve("linux-armv7")


@pytest.mark.parametrize("name", TARGETS)
def test_every_library_has_a_level_that_all_of_its_machines_have(name):
    target = resolve(name)
    assert target.instruction_sets
    least = set().union(*(isa.features for isa in target.instruction_sets[-1:]))
    assert all(least <= isa.features for isa in target.instruction_sets)


@pytest.mark.parametrize(
    "name, hint",
    [
        ("AVX-2", "avx2"), ("x86", "x86_64"), ("avx512", "avx512bw"), ("riscv", "choose from host"),
        ("android", "android-arm64"), ("arm64-ios", "ios-arm64"), ("rpi4", "raspi4"), ("macos_arm64", "macos-arm64"),
        ("raspberrypi5", "raspi5"),
    ],
)  # fmt: skip
def test_unknown_names_get_a_suggestion(name, hint):
    with pytest.raises(UsageError, match=hint) as error:
        resolve(name)
    assert "\n" not in str(error.value)
