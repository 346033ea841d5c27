"""The operators bnnc adds to Relax, their types and their reference meaning."""

from bnnc.ir import integer_reference, ops, reference

__all__ = ["integer_reference", "ops", "reference"]
