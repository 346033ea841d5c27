"""A GPU that is none: a driver that emulates it, and a compiler that makes images for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bnnc.codegen.cuda import images
from bnnc.codegen.targets import TARGETS, host_instruction_sets
from cuda.emulator import Emulator
from cuda.harness import Driver, build_driver


@pytest.fixture(scope="session")
def loaded_driver(tmp_path_factory: pytest.TempPathFactory) -> Driver:
    return build_driver(tmp_path_factory.mktemp("driver"))


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
