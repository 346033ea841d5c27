"""The operators bnnc adds to Relax, their types and their reference meaning."""

from bnnc.ir import ops, reference

__all__ = ["ops", "reference"]
