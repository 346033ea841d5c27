"""QONNX quantizers (Brevitas, FINN, QKeras): one reading of the node, used by the importer and the reference.

    BipolarQuant(x, scale)                    (x >= 0 ? +1 : -1) * scale
    Quant = IntQuant(x, scale, zero, bits)    (round(clip(x/scale + zero, qmin, qmax)) - zero) * scale

qmin and qmax follow from bits, signed and narrow. A signed one-bit Quant means the sign too (old exports
write it so).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import onnx
from tvm import relax

from bnnc.ir import ops

DOMAINS = frozenset({"onnx.brevitas", "finn.custom_op.general", "qonnx.custom_op.general"})
OPERATORS = frozenset({"BipolarQuant", "Quant", "IntQuant"})
ROUNDINGS = frozenset({"HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEIL", "FLOOR"})
ATTRIBUTES = frozenset({"signed", "narrow", "rounding_mode"})
MAX_BITS = 24  # every level of a wider quantizer is no float32 integer


@dataclass(frozen=True)
class Quantizer:
    """One QONNX quantizer. ``scale`` and ``zero_point`` are float32 arrays that broadcast to the input."""

    kind: str
    scale: np.ndarray
    zero_point: np.ndarray
    bits: int
    signed: bool
    narrow: bool
    rounding: str

    @property
    def bounds(self) -> tuple[int, int]:
        """The smallest and largest integer level."""
        if self.signed:
            return -(2 ** (self.bits - 1)) + self.narrow, 2 ** (self.bits - 1) - 1
        return 0, 2**self.bits - 1 - self.narrow


def read_quantizer(node: onnx.NodeProto, constant: Callable[[str], np.ndarray | None]) -> Quantizer:
    """The quantizer ``node`` stands for; ``constant`` gives a tensor's value, None where it has none.

    Raises ValueError with the reason when the node cannot be compiled exactly.
    """
    wanted = ("scale",) if node.op_type == "BipolarQuant" else ("scale", "zero point", "bit width")
    if len(node.input) != 1 + len(wanted):
        raise ValueError(f"has {len(node.input)} inputs instead of {1 + len(wanted)}; export the model again")
    values = []
    for what, name in zip(wanted, node.input[1:], strict=True):
        value = constant(name)
        if value is None:
            raise ValueError(f"the {what} is computed at run time; export the model with a constant {what}")
        values.append(np.asarray(value, "float32"))
    if not np.all(np.isfinite(values[0])):
        raise ValueError("the scale is not finite; check the training, then export again")
    if node.op_type == "BipolarQuant":
        if node.attribute:
            raise ValueError(f"attribute '{node.attribute[0].name}' is not supported; BipolarQuant has none")
        return Quantizer("bipolar", values[0], np.zeros((), "float32"), 1, True, False, "HALF_EVEN")
    return _read_affine(node, *values)


def _read_affine(
    node: onnx.NodeProto, scale: np.ndarray, zero_point: np.ndarray, width: np.ndarray
) -> Quantizer:
    attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
    for name in attributes:
        if name not in ATTRIBUTES:
            raise ValueError(
                f"attribute '{name}' is not supported; Quant has {', '.join(sorted(ATTRIBUTES))}"
            )
    rounding = attributes.get("rounding_mode", b"ROUND").decode().upper()
    rounding = "HALF_EVEN" if rounding == "ROUND" else rounding
    if rounding not in ROUNDINGS:
        raise ValueError(f"rounding_mode '{rounding}' is unknown; use one of {', '.join(sorted(ROUNDINGS))}")
    bits = float(width.flat[0])
    if np.any(width != bits) or bits != int(bits) or not 1 <= bits <= MAX_BITS:
        raise ValueError(
            f"the bit width {bits:g} is not supported; use one whole number from 1 to {MAX_BITS}"
        )
    if np.any(scale <= 0):
        raise ValueError("the scale is not positive; export the model again")
    signed, narrow = bool(attributes.get("signed", 1)), bool(attributes.get("narrow", 0))
    if bits == 1 and signed:
        if np.any(zero_point):
            raise ValueError("a signed one-bit Quant with a zero point is not supported; use BipolarQuant")
        return Quantizer("bipolar", scale, np.zeros((), "float32"), 1, True, False, "HALF_EVEN")
    if bits == 1 and narrow:
        raise ValueError("a narrow unsigned one-bit Quant has a single level; export it with narrow=0")
    return Quantizer("affine", scale, zero_point, int(bits), signed, narrow, rounding)


def to_relax(x: relax.Expr, quantizer: Quantizer) -> relax.Expr:
    """The canonical ``bnnc.quantize`` call, same shape and dtype as ``x``; zero maps to +1 as QONNX says."""
    if quantizer.kind == "bipolar":
        return ops.bipolar(x, quantizer.scale)
    low, high = quantizer.bounds
    return ops.affine(
        x, quantizer.scale, quantizer.zero_point, low=low, high=high, rounding=quantizer.rounding
    )
