"""What a measurement was made on, and with."""

from __future__ import annotations

import os
import platform
from importlib import metadata
from pathlib import Path

import bnnc

PACKAGES = ("apache-tvm", "numpy", "onnxruntime")


def describe() -> dict[str, str | int]:
    """Processor, its number of cores, system, and versions."""
    versions = {name: metadata.version(name) for name in PACKAGES}
    return {
        "processor": _processor(),
        "cores": os.cpu_count() or 1,
        "system": platform.platform(),
        "python": platform.python_version(),
        "bnnc": bnnc.__version__,
        **versions,
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())
