"""The runtime for GPUs in C, on the fake driver, under sanitizers: what any runtime does, and what only GPUs have."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cuda.harness import HERE, compile_driver

ROOT = HERE.parent.parent
RUNTIME, ANY = ROOT / "runtime", HERE.parent / "runtime"
SOURCES = [*sorted((RUNTIME / "src").glob("*.c")), *sorted((RUNTIME / "cuda").glob("*.c"))]
PROGRAM = [*SOURCES, ANY / "fake_model.c", HERE / "runtime_code.c", HERE / "runtime_main.c"]

SANITIZERS = {"address": ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"], "thread": ["-fsanitize=thread"]}
ALONE = ["runs", "unaligned", "times", "observer", "failures", "lost_gpu", "foreign_context", "fork"]
IN_PARALLEL = ["four_instances", "shared_instance", "coming_and_going"]

Run = Callable[[str, str], str]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """``run(sanitizer, test)`` is what the test program prints."""
    programs: dict[str, Path] = {}

    def build(sanitizer: str) -> Path:
        gcc = shutil.which("gcc")
        if gcc is None:
            pytest.skip("gcc is not installed")
        folder = tmp_path_factory.mktemp(sanitizer)
        driver = compile_driver(folder, *SANITIZERS[sanitizer])
        includes = [f"-I{path}" for path in (RUNTIME / "include", RUNTIME / "src", RUNTIME / "cuda", ANY)]
        flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O1", "-g", "-D_GNU_SOURCE=", *includes]
        flags += SANITIZERS[sanitizer]
        image, program = folder / "image.so", folder / "program"
        subprocess.run([gcc, *flags, "-fPIC", "-shared", HERE / "runtime_image.c", "-o", image], check=True)
        flags += ["-pthread", "-DON_GPU", f'-DIMAGE="{image}"', f"-Wl,-rpath,{folder}"]
        subprocess.run([gcc, *flags, *PROGRAM, driver, "-ldl", "-o", program], check=True)
        return program

    def call(sanitizer: str, test: str) -> str:
        if sanitizer not in programs:
            programs[sanitizer] = build(sanitizer)
        environment = {name: value for name, value in os.environ.items() if name not in ("BNNC_ISA", "BNNC_DEVICE")}
        result = subprocess.run(
            [programs[sanitizer], test], env=environment, capture_output=True, text=True, timeout=300, check=False
        )
        assert result.returncode == 0, f"exit code {result.returncode}\n{result.stdout}{result.stderr}"
        return result.stdout

    return call


@pytest.mark.parametrize("test", ALONE)
def test_alone(run: Run, test: str) -> None:
    run("address", test)


@pytest.mark.parametrize("test", IN_PARALLEL)
@pytest.mark.parametrize("sanitizer", SANITIZERS)
def test_in_parallel(run: Run, sanitizer: str, test: str) -> None:
    run(sanitizer, test)


def test_the_gpu_is_what_runs(run: Run) -> None:
    assert run("address", "create") == "0 sm_80\n"
