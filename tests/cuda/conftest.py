"""A GPU that is none: a driver that emulates it, and a compiler that makes images for it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest

from bnnc.codegen.cuda import images
from bnnc.codegen.cuda.compilers import find_compiler
from bnnc.codegen.targets import TARGETS, host_instruction_sets
from bnnc.errors import ToolchainError
from cuda.emulator import Emulator
from cuda.harness import Driver, compile_driver


@pytest.fixture(scope="session")
def loaded_driver(tmp_path_factory: pytest.TempPathFactory) -> Driver:
    # NVIDIA's compiler looks for a driver when it is first used, and takes the fake one for whole.
    with suppress(ToolchainError):
        find_compiler().image("", "sm_80")
    return Driver(compile_driver(tmp_path_factory.mktemp("driver")))


@pytest.fixture
def driver(loaded_driver: Driver) -> Driver:
    """A machine with one GPU of compute capability 8.0; what a test leaves wrong or held fails it."""
    loaded_driver.reset()
    return loaded_driver


@pytest.fixture
def emulated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Images are made for the emulated GPU, and of the processor's kernels only those that run here."""
    monkeypatch.setattr(images, "find_compiler", Emulator)
    for name, target in TARGETS.items():
        if target.gpus:
            monkeypatch.setitem(TARGETS, name, replace(target, instruction_sets=host_instruction_sets()[:1]))
