"""Running libraries for other processors: a small C program under qemu's user mode."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

import bnnc
from bnnc.ports import Port

HERE = Path(__file__).resolve().parent
HEADERS = HERE.parent.parent / "runtime" / "include"


@dataclass(frozen=True)
class Machine:
    """A C compiler, the emulator of its processors and where its C library lies; ``cpus`` are what qemu calls them."""

    gcc: str
    qemu: str | None
    cpus: tuple[str | None, ...] = (None,)

    @property
    def root(self) -> str:
        return f"/usr/{self.gcc.removesuffix('-gcc')}"


ARM64 = Machine("aarch64-linux-gnu-gcc", "qemu-aarch64-static", ("cortex-a53", "cortex-a72", "max"))
MACHINES = {
    "linux-arm64": ARM64,
    "android-arm64": ARM64,
    "linux-armv7": Machine("arm-linux-gnueabihf-gcc", "qemu-arm-static", ("cortex-a7", "max")),
    # Android passes floats in integer registers: what Debian calls armel.
    "android-armv7": Machine("arm-linux-gnueabi-gcc", "qemu-arm-static", ("cortex-a7",)),
    "android-x86_64": Machine("gcc", None),
}


class Host:
    """The C program for one target, and what is needed to run it; skips where it cannot be built."""

    def __init__(self, target: str, folder: Path):
        self.machine, self.folder = MACHINES[target], folder
        for tool in (self.machine.gcc, self.machine.qemu):
            if tool is not None and shutil.which(tool) is None:
                pytest.skip(f"{tool} is not installed")
        self.program = folder / "run_library"
        source = HERE / "run_library.c"
        self._gcc("-O1", "-Wall", "-Wextra", "-Werror", f"-I{HEADERS}", source, "-o", self.program, "-ldl")
        if target.startswith("android"):
            # Bionic's names for the C library, here for glibc's.
            empty = folder / "empty.c"
            empty.write_text("")
            self._gcc("-shared", empty, "-o", folder / "libc.so", "-Wl,-soname,libc.so,--no-as-needed", "-lc", "-lm")

    def _gcc(self, *arguments: str | Path) -> None:
        subprocess.run([self.machine.gcc, *arguments], check=True)

    def run(self, library: Path, cpu: str | None, threads: int, inputs: list[np.ndarray]) -> tuple[str, bytes]:
        """The level that was chosen and the bytes of all outputs."""
        files = []
        for i, array in enumerate(inputs):
            files.append(self.folder / f"input{i}")
            array.tofile(files[-1])
        output = self.folder / "output"
        emulator = []
        if self.machine.qemu is not None:
            emulator = [self.machine.qemu, "-L", self.machine.root, *(["-cpu", cpu] if cpu else [])]
            emulator += ["-E", f"LD_LIBRARY_PATH={self.folder}"]
        command = [*emulator, self.program, library, str(threads), output, *files]
        environment = None if emulator else {"LD_LIBRARY_PATH": str(self.folder)}
        result = subprocess.run(
            command, capture_output=True, text=True, timeout=600, check=False, env=environment
        )
        assert result.returncode == 0, result.stderr
        return result.stdout.strip(), output.read_bytes()


@contextmanager
def pip_only() -> Iterator[None]:
    """No compiler, linker or NDK can be found: what remains came with pip."""
    before = dict(os.environ)
    with tempfile.TemporaryDirectory() as empty:
        os.environ["PATH"] = empty
        os.environ.pop("ANDROID_NDK_HOME", None)
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


def random_inputs(ports: Sequence[Port]) -> list[np.ndarray]:
    """Normal values, with negative zeros among the floats."""
    generator = np.random.default_rng(5)
    arrays = [(generator.standard_normal(port.shape) * 2).astype(port.dtype) for port in ports]
    for array in arrays:
        array.reshape(-1)[::7] = -0.0 if array.dtype.kind == "f" else 0
    return arrays


def answer_here(model: Path, folder: Path, level: str) -> tuple[list[np.ndarray], bytes]:
    """Inputs for ``model``, and the bytes of all outputs of its library for this ``level`` of x86-64."""
    with bnnc.load(bnnc.compile(model, level, folder / f"{model.stem}.so")) as session:
        inputs = random_inputs(session.inputs)
        outputs = session.run({port.name: array for port, array in zip(session.inputs, inputs, strict=True)})
        return inputs, b"".join(value.tobytes() for value in outputs.values())
