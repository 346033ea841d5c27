"""Packing inside a tile: 16 bools to half a word with one vector-to-mask instruction.

A packing is the three blocks of :func:`bnnc.codegen.compute.pack.words_of`: the bools, which stay in
registers, the halves, whose reduction over 16 lanes is replaced as a whole, and the words.
"""

from __future__ import annotations

from tvm import s_tir
from tvm.s_tir import TensorIntrin
from tvm.s_tir.schedule import SBlockRV
from tvm.script import tirx as T

from bnnc.codegen.intrinsics import lane_mask
from bnnc.ir.ops import LANES

BITS, HALVES, WORDS = "bits", "halves", "words"
ROLE = "bnnc.role"
"""Block annotation: which step of a packing it is."""

_INTRINSIC = "bnnc.half_of_lanes"


@T.prim_func(s_tir=True)
def _description(
    bits: T.Buffer((LANES,), "bool", offset_factor=1, scope="local"),
    half: T.Buffer((1,), "uint32", offset_factor=1, scope="local"),
) -> None:
    with T.sblock("root"):
        T.reads(half[0], bits[0:LANES])
        T.writes(half[0])
        for lane in range(LANES):
            with T.sblock("half"):
                i = T.axis.reduce(LANES, lane)
                half[0] = half[0] + T.shift_left(T.Cast("uint32", bits[i]), T.Cast("uint32", i))


@T.prim_func(s_tir=True)
def _implementation(
    bits: T.Buffer((LANES,), "bool", offset_factor=1, scope="local"),
    half: T.Buffer((1,), "uint32", offset_factor=1, scope="local"),
) -> None:
    with T.sblock("root"):
        T.reads(half[0], bits[0:LANES])
        T.writes(half[0])
        half[0] = T.Cast("uint32", lane_mask(bits.vload([0], "boolx16")))


TensorIntrin.register(_INTRINSIC, _description, _implementation, override=True)


def role_of(sch: s_tir.Schedule, block: SBlockRV) -> str | None:
    """BITS, HALVES, WORDS, or None for a block that is no part of a packing."""
    return sch.get(block).annotations.get(ROLE)


def use_masks(sch: s_tir.Schedule, halves: SBlockRV) -> None:
    """Replaces the halves' reduction loop, the innermost one. All 16 bits must have been computed."""
    lane = sch.get_loops(halves)[-1]
    sch.decompose_reduction(halves, lane)
    sch.tensorize(lane, _INTRINSIC)
