"""Integer codes: from floats, from sums, to floats, and into bit planes."""

from __future__ import annotations

from typing import Any

from tvm import te, tirx

from bnnc.codegen.compute.pack import words_of
from bnnc.codegen.intrinsics import rounded
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import WORD


def planes(isa: InstructionSet, attrs: dict[str, Any], codes: te.Tensor) -> te.Tensor:
    """uint8 [...,C] -> bits [...,planes,ceil(C/32)]: plane i holds bit i of every code."""
    *outer, channels = (int(extent) for extent in codes.shape)

    def bit(*index: tirx.Var) -> tirx.PrimExpr:
        *pixel, plane, channel = index
        mask = tirx.const(1, "uint8") << plane.astype("uint8")
        return (codes(*pixel, channel) & mask) != tirx.const(0, "uint8")

    return words_of((*outer, attrs["bits"]), channels, bit)


def sign_codes(isa: InstructionSet, attrs: dict[str, Any], bits: te.Tensor) -> te.Tensor:
    """bits -> uint8 [...,channels]: 0 for -1 and 2 for +1."""

    def code(*index: tirx.Var) -> tirx.PrimExpr:
        *outer, channel = index
        bit = (bits(*outer, channel // WORD) >> (channel % WORD).astype("uint32")) & tirx.const(1, "uint32")
        return (bit * tirx.const(2, "uint32")).astype("uint8")

    return te.compute((*bits.shape[:-1], attrs["channels"]), code, name="sign_codes")


def threshold_codes(
    isa: InstructionSet, attrs: dict[str, Any], sums: te.Tensor, tau: te.Tensor, start: te.Tensor, step: te.Tensor
) -> te.Tensor:
    """start[o] + step[o] * (how many tau[t, o] the sum reaches), uint8."""

    def code(*index: tirx.Var) -> tirx.PrimExpr:
        o = index[-1]
        one, none = tirx.const(1, "int32"), tirx.const(0, "int32")
        reached = none
        for t in range(int(tau.shape[0])):
            reached = reached + tirx.Select(sums(*index) >= tau[t, o], one, none)
        return (start[o].astype("int32") + step[o].astype("int32") * reached).astype("uint8")

    return te.compute(sums.shape, code, name="threshold_codes")


def affine_codes(
    isa: InstructionSet, attrs: dict[str, Any], sums: te.Tensor, slope: te.Tensor, shift: te.Tensor
) -> te.Tensor:
    """clip(floor(sum * slope[o] + shift[o]), least, most), uint8; the product is rounded before the addition."""

    def code(*index: tirx.Var) -> tirx.PrimExpr:
        product = rounded(sums(*index).astype("float32") * slope[index[-1]])
        low, high = (tirx.const(float(attrs[end]), "float32") for end in ("least", "most"))
        # Clipped first, a conversion to integers that rounds towards zero rounds down.
        reached = tirx.min(tirx.max(product + shift[index[-1]], low), high)
        return reached.astype("int32").astype("uint8")

    return te.compute(sums.shape, code, name="affine_codes")
