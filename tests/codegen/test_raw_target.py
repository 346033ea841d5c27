"""TVM's own targets: which platform and which of our instruction sets they are, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.codegen import elf
from bnnc.codegen.targets import host_instruction_sets, resolve
from bnnc.errors import UsageError


def raw(**config: object) -> str:
    return json.dumps({"kind": "llvm"} | config)


@pytest.mark.parametrize(
    "triple, cpu, platform, level",
    [
        ("x86_64-unknown-linux-gnu", "znver4", "linux-x86_64", "avx512_vpopcntdq"),
        ("x86_64-linux-gnu", "skylake-avx512", "linux-x86_64", "avx512bw"),
        ("x86_64-linux-gnu", "haswell", "linux-x86_64", "avx2"),
        ("x86_64-pc-linux-gnu", "nehalem", "linux-x86_64", "x86_64_v2"),
        ("armv7a-linux-gnueabihf", "cortex-a7", "linux-armv7", "neon_vfpv4"),
        ("armv7a-linux-androideabi21", "cortex-a53", "android-armv7", "neon_vfpv4"),
        ("x86_64-linux-android24", "x86-64-v2", "android-x86_64", "x86_64_v2"),
    ],
)
def test_the_processor_says_which_level_it_has(triple: str, cpu: str, platform: str, level: str) -> None:
    target = resolve(raw(mtriple=triple, mcpu=cpu))
    (isa,) = target.instruction_sets
    (known,) = [isa for isa in resolve("x86_64").instruction_sets + resolve("linux-armv7").instruction_sets
                if isa.name == level]  # fmt: skip
    assert target.platform.name == isa.platform.name == platform
    assert isa == replace(known, mcpu=cpu, mattr=(), features=isa.features, platform=target.platform)


@pytest.mark.parametrize(
    "triple, platform",
    [
        ("aarch64-linux-gnu", "linux-arm64"),
        ("arm64-apple-ios15.0", "ios-arm64"),
        ("arm64-apple-ios15.0-simulator", "ios-simulator-arm64"),
        ("arm64-apple-macosx12.0", "macos-arm64"),
        ("aarch64-none-linux-android", "android-arm64"),
    ],
)
def test_the_triple_says_which_platform_it_is(triple: str, platform: str) -> None:
    assert resolve(raw(mtriple=triple)).platform.name == platform


def test_what_code_may_use_the_library_asks_for() -> None:
    """LLVM uses what the processor has, so the runtime must look for it."""
    (plain,) = resolve(raw(mtriple="aarch64-linux-gnu", mcpu="cortex-a53")).instruction_sets
    (newer,) = resolve(raw(mtriple="aarch64-linux-gnu", mcpu="cortex-a76")).instruction_sets
    (added,) = resolve(raw(mtriple="aarch64-linux-gnu", mcpu="cortex-a53", mattr=["+dotprod"])).instruction_sets
    assert "asimddp" not in plain.features
    assert "asimddp" in newer.features & added.features
    (newest,) = resolve(raw(mtriple="aarch64-linux-gnu", mcpu="neoverse-v1")).instruction_sets
    assert newest.name == "neon_i8mm" and "i8mm" in newest.features - newer.features


@pytest.mark.parametrize(
    "target, reason",
    [
        ("{kind", "not JSON"),
        ('{"kind": "cuda"}', '"kind": "llvm"'),
        (raw(), "choose from the mtriples"),
        (raw(mtriple="riscv64-linux-gnu"), "choose from the mtriples"),
        (raw(mtriple="aarch64-linux-musl"), "choose from the mtriples"),
        (raw(mtriple="aarch64-linux-android19"), "API level 19 is too old; bnnc's libraries need 21"),
        (raw(mtriple="aarch64-linux-gnu", mcpu="pentium"), "no processor 'pentium'"),
        (raw(mtriple="armv7a-linux-gnueabihf", mcpu="cortex-a8"), "cortex-a8 lacks what neon_vfpv4 needs"),
        (raw(mtriple="aarch64-linux-gnu", mattr="+dotprod"), "mattr is a list"),
        (raw(mtriple="aarch64-linux-gnu", num_cores=4), "num_cores cannot be set"),
    ],
)
def test_refusals(target: str, reason: str) -> None:
    with pytest.raises(UsageError) as error:
        resolve(target)
    assert reason in str(error.value) and "\n" not in str(error.value)


def test_a_library_runs(digits_model: Path, tmp_path: Path) -> None:
    if not any(isa.name == "avx2" for isa in host_instruction_sets()):
        pytest.skip("this processor has no AVX2")
    library = bnnc.compile(digits_model, raw(mtriple="x86_64-linux-gnu", mcpu="haswell"), tmp_path / "digits.so")
    named = bnnc.compile(digits_model, "avx2", tmp_path / "named.so")
    assert elf.read(library.read_bytes()).soname == "digits.so"
    image = np.random.default_rng(0).standard_normal((1, 1, 8, 8)).astype("float32")
    with bnnc.load(library) as session, bnnc.load(named) as other:
        assert session.isa == "avx2"
        for ours, theirs in zip(session.run(image).values(), other.run(image).values(), strict=True):
            np.testing.assert_array_equal(ours, theirs)
