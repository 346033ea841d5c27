"""bnnc compiles binarized neural networks ahead of time into self-contained libraries.

The public API is loaded on first use, so that ``import bnnc`` and ``bnnc --help`` do not pay for TVM.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bnnc.errors import BnncError, LibraryError, ModelError, ToolchainError, UsageError

if TYPE_CHECKING:
    from bnnc import passes
    from bnnc.codegen.targets import Target
    from bnnc.compiler import compile
    from bnnc.conversion import convert
    from bnnc.frontend import import_model
    from bnnc.inspection import inspect
    from bnnc.packaging import package
    from bnnc.session import Session, load
    from bnnc.verification import verify

__version__ = "0.1.0"

__all__ = [
    "BnncError",
    "LibraryError",
    "ModelError",
    "Session",
    "Target",
    "ToolchainError",
    "UsageError",
    "compile",
    "convert",
    "import_model",
    "inspect",
    "load",
    "package",
    "passes",
    "verify",
]

_HOME = {
    "Session": "bnnc.session",
    "Target": "bnnc.codegen.targets",
    "compile": "bnnc.compiler",
    "convert": "bnnc.conversion",
    "import_model": "bnnc.frontend",
    "inspect": "bnnc.inspection",
    "load": "bnnc.session",
    "package": "bnnc.packaging",
    "verify": "bnnc.verification",
}


def __getattr__(name: str) -> Any:
    if name in ("nn", "passes"):
        return import_module(f"bnnc.{name}")
    if name not in _HOME:
        raise AttributeError(f"module 'bnnc' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
