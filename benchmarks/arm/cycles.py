"""Cycles of a loop by the models in LLVM's machine code analyzer: a statement about the model, not a measurement."""

from __future__ import annotations

import re
import shutil
import subprocess

from benchmarks.arm.emulator import Instruction

PROCESSORS = ("cortex-a53", "cortex-a55", "cortex-a72", "neoverse-n1")
"""Two in order, two out of order. LLVM has no better model of a Cortex-A76 than Neoverse N1's."""

TURNS = 100


def analyzer() -> str | None:
    """The program, or None where it is not installed."""
    names = ("llvm-mca", *(f"llvm-mca-{version}" for version in range(25, 13, -1)))
    return next((path for name in names if (path := shutil.which(name))), None)


def cycles(program: str, loop: list[Instruction], processor: str) -> float:
    """Of one turn of a loop of 64-bit ARM, with everything it loads in the first-level cache."""
    lines = ["loop:"]
    for i in loop:
        operands = re.sub(r"#0x[0-9a-f]+$", "loop", i.operands) if i.target is not None else i.operands
        lines.append(f"{i.mnemonic} {operands}")
    command = [
        program, "-mtriple=aarch64-linux-gnu", f"-mcpu={processor}", "-mattr=+dotprod", f"-iterations={TURNS}",
        "-instruction-info=0", "-resource-pressure=0",
    ]  # fmt: skip
    result = subprocess.run(command, input="\n".join([*lines, ""]), capture_output=True, text=True, check=True)
    total = re.search(r"^Total Cycles:\s+(\d+)", result.stdout, re.M)
    assert total is not None, result.stdout
    return int(total.group(1)) / TURNS
