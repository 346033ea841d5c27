"""The committed IR of the runtime: current, free of the build machine, and all the linker has to know about."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bnnc.codegen import aot
from bnnc.codegen.platforms import PLATFORMS, Platform

ROOT = Path(__file__).resolve().parent.parent.parent
# Of the C library, beside memcpy and memset, which are intrinsics here.
IMPORTS = {
    "calloc", "clock_gettime", "free", "getenv", "posix_memalign", "pthread_cond_broadcast", "pthread_cond_destroy",
    "pthread_cond_init", "pthread_cond_wait", "pthread_create", "pthread_join",
    "pthread_mutex_destroy", "pthread_mutex_init", "pthread_mutex_lock", "pthread_mutex_unlock", "sched_getaffinity",
    "sched_getcpu", "sched_setaffinity", "sched_yield", "strcmp", "strncmp", "syscall", "vsnprintf",
}  # fmt: skip

LINUX = {"sched_getaffinity", "sched_getcpu", "sched_setaffinity", "syscall"}


def test_is_made_from_the_sources_as_they_are() -> None:
    subprocess.run([sys.executable, ROOT / "runtime/build_ir.py", "--check"], check=True)


def test_is_reproducible(tmp_path: Path) -> None:
    pytest.importorskip("ziglang")
    sys.path.insert(0, str(ROOT / "runtime"))
    try:
        import build_ir
    finally:
        sys.path.pop(0)
    for name, part in build_ir.FILES:
        assert build_ir.compile_ir(name, part) == (build_ir.OUTPUT / f"{name}{part}.ll").read_text()


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda platform: platform.name)
def test_text(platform: Platform) -> None:
    text = aot.runtime_ir(platform)
    assert f'target triple = "{platform.triple}"\n' in text
    assert not re.search(r"zig|target-cpu|target-features|tune-cpu|probe-stack|thread_local|/", text.split("\n", 2)[2])
    declared = set(re.findall(r'^declare .*@(?:"\\01_)?([a-z_0-9]+)"?\(', text, re.MULTILINE))
    if platform.object_format == "macho":
        assert declared == IMPORTS - LINUX | {"sysconf", "sysctlbyname"}
    else:
        assert declared == IMPORTS | (set() if platform.family == "x86_64" else {"getauxval"})


def test_exports_are_the_header() -> None:
    header = (ROOT / "runtime/include/bnnc.h").read_text()
    exported = set(re.findall(r"^BNNC_API .*?(\w+)\(", header, re.MULTILINE))
    defined = re.findall(r"^define (.*?)@(\w+)\(", aot.runtime_ir(), re.MULTILINE)
    assert {name for how, name in defined if not re.search("internal|hidden|private", how)} == exported
