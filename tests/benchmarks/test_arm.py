"""The emulator for ARM on a whole network: its answers are those of x86, to the bit; no other tools are needed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

import bnnc
from benchmarks.arm import __main__ as arm
from benchmarks.arm.network import run_network
from benchmarks.binary_layers import LAYERS
from bnnc.codegen.targets import ARM64, ARMV7, InstructionSet, Target, host_instruction_sets
from bnnc.compiler import build_network, make_library_program


@pytest.fixture(scope="module")
def image() -> np.ndarray:
    return np.random.default_rng(5).standard_normal((1, 1, 8, 8)).astype("float32")


@pytest.fixture(scope="module")
def expected(digits_model: Path, image: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    if not any(isa.name == "avx2" for isa in host_instruction_sets()):
        pytest.skip("this processor does not fuse multiplication and addition")
    with bnnc.load(bnnc.compile(digits_model, "avx2", tmp_path_factory.mktemp("host") / "digits.so")) as session:
        (result,) = session.run({session.inputs[0].name: image}).values()
    return result


@pytest.mark.parametrize("isa", [*ARM64, *ARMV7], ids=lambda isa: isa.name)
def test_answers_are_those_of_x86(
    isa: InstructionSet, digits_model: Path, image: np.ndarray, expected: np.ndarray
) -> None:
    program = make_library_program(build_network(digits_model, isa=isa), Target(isa.platform, (isa,)))
    (result,), ran = run_network(program, isa, [image])
    np.testing.assert_array_equal(result.view("uint32"), expected.view("uint32"))
    assert len(ran) == sum(not stage.once for stage in program.stages)
    assert all(r.executed.total > 0 for r in ran)


def test_tables_go_into_the_document(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(arm, "LAYERS", LAYERS[2:3])
    monkeypatch.setattr(arm, "analyzer", lambda: None)
    document = tmp_path / "benchmarks.md"
    document.write_text("before\n<!-- begin arm layers -->\nold\n<!-- end arm layers -->\nafter\n")
    result = CliRunner().invoke(arm.main, ["--only", "arm layers", "--write", str(document)])
    assert result.exit_code == 0, result.output
    text = document.read_text()
    assert "old" not in text and "| 3x3 14x14x256" in text and text.endswith("after\n")
    assert "llvm-mca is not installed" in text
