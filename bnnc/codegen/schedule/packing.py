"""Packing inside a tile: 16 bools to half a word with one vector-to-mask instruction, on ARM 32 to a word with a few.

A packing is the three blocks of :func:`bnnc.codegen.compute.pack.words_of`: the bools, which stay in
registers, the halves, whose reduction over 16 lanes is replaced as a whole, and the words.
"""

from __future__ import annotations

from tvm import s_tir
from tvm.s_tir.schedule import SBlockRV
from tvm.script import tirx as T

from bnnc.codegen.intrinsics import lane_mask, word_mask
from bnnc.codegen.schedule.tensor_intrinsics import Functions, registered
from bnnc.ir.ops import LANES, WORD

BITS, HALVES, WORDS = "bits", "halves", "words"
ROLE = "bnnc.role"
"""Block annotation: which step of a packing it is."""


def _half() -> Functions:
    @T.prim_func(s_tir=True)
    def description(
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
    def implementation(
        bits: T.Buffer((LANES,), "bool", offset_factor=1, scope="local"),
        half: T.Buffer((1,), "uint32", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(half[0], bits[0:LANES])
            T.writes(half[0])
            half[0] = T.Cast("uint32", lane_mask(bits.vload([0], "boolx16")))

    return description, implementation


def _word() -> Functions:
    """Both halves of it."""

    @T.prim_func(s_tir=True)
    def description(
        bits: T.Buffer((WORD,), "bool", offset_factor=1, scope="local"),
        halves: T.Buffer((2,), "uint32", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(halves[0:2], bits[0:WORD])
            T.writes(halves[0:2])
            for half, lane in T.grid(2, LANES):
                with T.sblock("half"):
                    h, i = T.axis.remap("SR", [half, lane])
                    halves[h] = halves[h] + T.shift_left(T.Cast("uint32", bits[h * LANES + i]), T.Cast("uint32", i))

    @T.prim_func(s_tir=True)
    def implementation(
        bits: T.Buffer((WORD,), "bool", offset_factor=1, scope="local"),
        halves: T.Buffer((2,), "uint32", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(halves[0:2], bits[0:WORD])
            T.writes(halves[0:2])
            halves[0] = word_mask(bits.vload([0], "boolx16"), bits.vload([LANES], "boolx16")) & T.uint32(0xFFFF)
            halves[1] = word_mask(bits.vload([0], "boolx16"), bits.vload([LANES], "boolx16")) >> T.uint32(16)

    return description, implementation


def role_of(sch: s_tir.Schedule, block: SBlockRV) -> str | None:
    """BITS, HALVES, WORDS, or None for a block that is no part of a packing."""
    return sch.get(block).annotations.get(ROLE)


def use_masks(sch: s_tir.Schedule, halves: SBlockRV, words: bool) -> None:
    """Replaces the halves' reduction loop, the innermost one; for whole ``words`` also that of two turns around it.

    All their bits must have been computed.
    """
    *_, half, lane = sch.get_loops(halves)
    sch.decompose_reduction(halves, half if words else lane)
    if words:
        sch.tensorize(half, registered("bnnc.word_of_lanes", _word))
    else:
        sch.tensorize(lane, registered("bnnc.half_of_lanes", _half))
