"""The runtime on a GPU: which it takes, what it says when there is none, arrays in its memory, times."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest

import bnnc
from bnnc.codegen.cuda import images
from bnnc.errors import LibraryError
from cuda.emulator import Emulator
from cuda.harness import Driver
from models.nets import NETS
from test_networks import random_inputs

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cuda") / "net.onnx"
    onnx.save(NETS["padded"](), path)
    return path


@pytest.fixture(scope="module")
def library(model: Path) -> Path:
    """Code for compute capability 8.0."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(images, "find_compiler", Emulator)
        return bnnc.compile(model, target="cuda:sm_80", output=model.with_suffix(".so"))


@pytest.fixture(scope="module")
def answers(model: Path) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Inputs, and what a library for this processor alone makes of them."""
    with bnnc.load(bnnc.compile(model, output=model.with_name("processor.so"))) as session:
        feeds = random_inputs(session)
        return feeds, session.run(feeds)


def same(found: dict[str, np.ndarray], expected: dict[str, np.ndarray]) -> bool:
    return all(np.array_equal(found[name], value) for name, value in expected.items())


@pytest.mark.parametrize(
    ("machine", "complaint"),
    [
        ({"devices": 0}, "the NVIDIA driver finds no GPU"),
        ({"version": 11040}, "the NVIDIA driver is for CUDA 11.4, this library needs 12.0"),
        ({"capability": 70}, r"GPU 0 \(Emulated\) is an sm_70, and this library has code for sm_80"),
        ({"capability": 90}, "is an sm_90, and this library has code for sm_80"),
        ({"memory": 1000}, r"GPU 0 \(Emulated\) has not enough memory for \d+ bytes"),
    ],
)
def test_machines_that_will_not_do(
    library: Path, answers: tuple, driver: Driver, machine: dict, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error by default; where the processor is asked for, or will do, its answers."""
    driver.reset(**machine)
    feeds, expected = answers
    for name in (None, "cuda"):
        with pytest.raises(LibraryError, match=complaint) as error:
            bnnc.load(library, device=name)
        assert "\n" not in str(error.value)
    for name in ("auto", "cpu"):
        for argument in (name, None):
            with bnnc.load(library, device=argument) as session:
                assert not session.isa.startswith("sm_")
                assert same(session.run(feeds), expected)
            monkeypatch.setenv("BNNC_DEVICE", name)
    assert driver.complaints() == ""


DRIVERS = {
    "none": (None, "no NVIDIA driver for CUDA 12.0: libcuda.so.1 was not found"),
    "of another age": (
        "int cuDriverGetVersion(int *version) { *version = 10020; return 0; }",
        "the NVIDIA driver is for CUDA 10.2, this library needs 12.0",
    ),
    "something else": ("int other;", "no NVIDIA driver for CUDA 12.0: cuInit was not found"),
}


@pytest.mark.parametrize("name", DRIVERS)
def test_drivers_that_will_not_do(library: Path, answers: tuple, name: str, tmp_path: Path) -> None:
    """In a process that has not loaded the fake one."""
    source, complaint = DRIVERS[name]
    if source is not None:
        gcc = shutil.which("gcc")
        if gcc is None:
            pytest.skip("gcc is not installed")
        (tmp_path / "driver.c").write_text(source)
        command = [gcc, "-shared", "-fPIC", tmp_path / "driver.c", "-o", tmp_path / "libcuda.so.1"]
        subprocess.run(command, check=True)
    program = (
        "import bnnc, json, numpy, sys\n"
        "try: bnnc.load(sys.argv[1])\n"
        "except bnnc.LibraryError as error: print(json.dumps(str(error)))\n"
        "session = bnnc.load(sys.argv[1], device='auto')\n"
        "print(json.dumps(session.isa))\n"
        "numpy.savez(sys.argv[3], **session.run(dict(numpy.load(sys.argv[2]))))\n"
    )
    feeds, expected = answers
    np.savez(tmp_path / "feeds.npz", **feeds)
    command = [sys.executable, "-c", program, library, tmp_path / "feeds.npz", tmp_path / "answers.npz"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if source is not None:
        environment["LD_LIBRARY_PATH"] = str(tmp_path)
    lines = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()
    if source is None and json.loads(lines[-1]).startswith("sm_"):
        pytest.skip("this machine has a GPU")
    error, isa = map(json.loads, lines)
    assert error == f"{library}: {complaint}" or (source is None and "GPU" in error)
    assert not isa.startswith("sm_")
    assert same(dict(np.load(tmp_path / "answers.npz")), expected)


def test_a_driver_that_does_not_start(library: Path, driver: Driver) -> None:
    driver.fail("cuInit", result=803)
    with pytest.raises(LibraryError, match=r"the NVIDIA driver does not start: an unknown error \(803\)"):
        bnnc.load(library)


def test_devices_by_name(library: Path, driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.reset(devices=2)
    for name in ("cuda", "cuda:1", "auto"):
        assert bnnc.load(library, device=name).isa == "sm_80"
    with pytest.raises(LibraryError, match="there is no GPU 2: the driver finds 2"):
        bnnc.load(library, device="cuda:2")
    with pytest.raises(LibraryError, match="device gpu: choose from cpu, cuda"):
        bnnc.load(library, device="gpu")
    monkeypatch.setenv("BNNC_DEVICE", "cpu")
    assert bnnc.load(library).isa != "sm_80"
    assert bnnc.load(library, device="cuda").isa == "sm_80"


def test_a_library_without_code_for_gpus(digits_model: Path, driver: Driver, tmp_path: Path) -> None:
    library = bnnc.compile(digits_model, output=tmp_path / "net.so")
    with pytest.raises(LibraryError, match="device cuda: this library has no code for GPUs"):
        bnnc.load(library, device="cuda")
    bnnc.load(library, device="auto").close()
    assert "libdl" not in library.read_bytes().decode("latin1")


def test_a_later_minor_version_runs_older_code(library: Path, driver: Driver) -> None:
    driver.reset(capability=89)
    with bnnc.load(library) as session:
        assert session.isa == "sm_80"


def test_a_failing_launch(library: Path, driver: Driver) -> None:
    """When the graph is made, and in a run that is timed: an error, and nothing is left behind."""
    driver.fail("cuLaunchKernel", 3)
    with pytest.raises(LibraryError, match="CUDA_ERROR_LAUNCH_FAILED"):
        bnnc.load(library)
    assert driver.complaints() == ""
    with bnnc.load(library, profile=True) as session:
        feeds = random_inputs(session)
        driver.fail("cuLaunchKernel", 2)
        with pytest.raises(LibraryError, match="CUDA_ERROR_LAUNCH_FAILED"):
            session.run(feeds)
        session.run(feeds)
    assert driver.complaints() == ""


def test_times(library: Path, driver: Driver) -> None:
    with bnnc.load(library, profile=True) as session:
        session.run(random_inputs(session))
        times = dict(session.stage_times())
    assert set(times.values()) <= {0.0, 5e-4} and max(times.values()) > 0


def test_a_forked_process(library: Path, answers: tuple, driver: Driver) -> None:
    """The GPU is the parent's; the child may use the processor."""
    feeds, expected = answers
    session = bnnc.load(library)

    def child() -> str:
        with pytest.raises(LibraryError, match="GPU 0 was opened before this process was forked"):
            session.run(feeds)
        session.close()
        with pytest.raises(LibraryError, match="does not start: CUDA_ERROR_NOT_INITIALIZED"):
            bnnc.load(library)
        with bnnc.load(library, device="auto") as own:
            return "" if same(own.run(feeds), expected) else "other answers"

    assert in_child(child) == ""
    assert same(session.run(feeds), expected)
    session.close()
    assert driver.complaints() == ""


def in_child(work: Callable[[], str]) -> str:
    """What ``work`` returns in a forked process, or how it failed."""
    reader, writer = os.pipe()
    if (process := os.fork()) == 0:
        try:
            os.write(writer, work().encode())
        except BaseException as error:
            os.write(writer, repr(error).encode())
        finally:
            os._exit(0)
    os.close(writer)
    os.waitpid(process, 0)
    with os.fdopen(reader) as text:
        return text.read()


def test_instances_share_the_gpu(library: Path, driver: Driver) -> None:
    with bnnc.load(library) as first, bnnc.load(library) as second:
        feeds = random_inputs(first)
        one, two = first.run(feeds), second.run(feeds)
    assert all(one[name].tobytes() == two[name].tobytes() for name in one)
    assert driver.complaints() == ""
