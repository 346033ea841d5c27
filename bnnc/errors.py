"""Errors a user can act on. The CLI prints them as one line and exits with 2."""

from __future__ import annotations


class BnncError(Exception):
    """Base of every error bnnc raises on purpose; its text is one line: where, what, what to do."""


class ModelError(BnncError):
    """The model file is broken or uses something bnnc cannot compile exactly."""


class UsageError(BnncError):
    """A flag, target, input or path is wrong."""


class ToolchainError(BnncError):
    """No linker was found, or linking failed."""


class LibraryError(BnncError):
    """A compiled library cannot be loaded or run: wrong version, machine, name, shape or dtype."""
