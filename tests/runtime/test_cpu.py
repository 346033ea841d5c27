"""What the runtime says of the processor, next to what the kernel and the compiler say."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bnnc.codegen.platforms import LINUX_ARM64, LINUX_ARMV7, LINUX_X86_64
from bnnc.codegen.targets import INSTRUCTION_SETS

SOURCE = Path(__file__).resolve().parent.parent.parent / "runtime/src"

PROGRAM = r"""
#include <stdio.h>
#include "cpu.h"
int main(void)
{
    for (int i = 0; i < 64; ++i)
        if (bnnc_cpu_features() >> i & 1)
            printf("%s\n", bnnc_cpu_feature_name(UINT64_C(1) << i));
    return 0;
}
"""

# Linux -> cpu.h, where they differ.
SYNONYMS = {"pni": "sse3", "lahf_lm": "lahf_sahf", "bmi1": "bmi", "abm": "lzcnt"}


def test_the_compiler_numbers_features_alike() -> None:
    parts = re.split(r"#(?:el)?if defined\((__\w+__)\)", (SOURCE / "cpu.h").read_text())
    listed = dict(zip(parts[1::2], parts[2::2], strict=True))
    platforms = {"__x86_64__": LINUX_X86_64, "__aarch64__": LINUX_ARM64, "__arm__": LINUX_ARMV7}
    for macro, platform in platforms.items():
        names = re.findall(r"^ *X\((\w+)\)", listed[macro], re.MULTILINE)
        assert tuple(names) == platform.features


def test_features_are_those_the_kernel_lists(tmp_path: Path) -> None:
    gcc, cpuinfo = shutil.which("gcc"), Path("/proc/cpuinfo")
    if gcc is None or not cpuinfo.exists():
        pytest.skip("needs gcc and /proc/cpuinfo")
    (tmp_path / "main.c").write_text(PROGRAM)
    files = [tmp_path / "main.c", SOURCE / "cpu.c", "-o", tmp_path / "main"]
    subprocess.run([gcc, "-std=c11", f"-I{SOURCE}", *files], check=True)
    ours = set(subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True).stdout.split())
    flags = re.search(r"^flags\s*:(.*)$", cpuinfo.read_text(), re.MULTILINE)
    assert flags
    theirs = {SYNONYMS.get(flag, flag) for flag in flags[1].split()}
    assert ours == theirs & set(LINUX_X86_64.features)
    assert {SYNONYMS.get(f, f) for isa in INSTRUCTION_SETS for f in isa.features} <= set(LINUX_X86_64.features)
