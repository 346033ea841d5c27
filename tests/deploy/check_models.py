"""Compile models for every platform with what pip brings alone, and compare the answers under qemu with x86's:

    python tests/deploy/check_models.py MODEL.onnx...

A line per model and platform; the exit code is 1 if an answer differs by a bit. Needs the tools that `make test`
installs.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import bnnc
from bnnc.codegen.platforms import LINUX_X86_64, PLATFORMS
from deploy.cross import MACHINES, Host, answer_here, pip_only


def check(model: Path, folder: Path) -> bool:
    """Whether the answers for all platforms are those of AVX2."""
    inputs, expected = answer_here(model, folder, "avx2")
    agree = True
    for platform in PLATFORMS:
        if platform is LINUX_X86_64:
            continue
        with pip_only():
            library = bnnc.compile(model, platform.name, folder / f"lib{model.stem}{platform.shared_suffix}")
        line = f"{model.stem:20} {platform.name:20} {library.stat().st_size:12,} bytes "
        if platform.name in MACHINES:
            host = Host(platform.name, folder)
            for cpu in host.machine.cpus:
                level, outputs = host.run(library, cpu, 2, inputs)
                agree &= outputs == expected
                line += f" {cpu or 'here'} ({level}): {'same bits' if outputs == expected else 'OTHER BITS'};"
        print(line.rstrip(";"), flush=True)
    return agree


def main() -> int:
    agree = True
    for model in map(Path, sys.argv[1:]):
        with tempfile.TemporaryDirectory() as folder:
            agree &= check(model, Path(folder))
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main())
