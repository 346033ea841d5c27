"""Packing inside a tile: 32 bools to a word, with one vector-to-mask instruction for every 16 of them.

A packing is the two blocks of :func:`bnnc.codegen.compute.pack.words_of`: the bools, which stay in registers,
and the words, whose reduction over 32 lanes is replaced as a whole.
"""

from __future__ import annotations

from tvm import s_tir
from tvm.s_tir import TensorIntrin
from tvm.script import tirx as T

from bnnc.codegen.intrinsics import lane_mask
from bnnc.ir.ops import LANES, WORD

SBlockRV = s_tir.schedule.SBlockRV

BITS, WORDS = "bits", "words"
ROLE = "bnnc.role"
"""Block annotation: BITS or WORDS for the two blocks of a packing."""

_INTRINSIC = "bnnc.word_of_lanes"


@T.prim_func(s_tir=True)
def _description(
    bits: T.Buffer((WORD,), "bool", offset_factor=1, scope="local"),
    word: T.Buffer((1,), "uint32", offset_factor=1),
) -> None:
    with T.sblock("root"):
        T.reads(word[0], bits[0:WORD])
        T.writes(word[0])
        for lane in range(WORD):
            with T.sblock("word"):
                i = T.axis.reduce(WORD, lane)
                word[0] = word[0] + T.shift_left(T.Cast("uint32", bits[i]), T.Cast("uint32", i))


@T.prim_func(s_tir=True)
def _implementation(
    bits: T.Buffer((WORD,), "bool", offset_factor=1, scope="local"),
    word: T.Buffer((1,), "uint32", offset_factor=1),
) -> None:
    with T.sblock("root"):
        T.reads(word[0], bits[0:WORD])
        T.writes(word[0])
        word[0] = T.Cast("uint32", lane_mask(bits.vload([0], "boolx16"))) | (
            T.Cast("uint32", lane_mask(bits.vload([LANES], "boolx16"))) << T.uint32(LANES)
        )


TensorIntrin.register(_INTRINSIC, _description, _implementation, override=True)


def role_of(sch: s_tir.Schedule, block: SBlockRV) -> str | None:
    """BITS, WORDS, or None for a block that is no part of a packing."""
    return sch.get(block).annotations.get(ROLE)


def use_masks(sch: s_tir.Schedule, words: SBlockRV) -> None:
    """Replaces the words' reduction loop, the innermost of ``words``. All 32 bits must have been computed."""
    lane = sch.get_loops(words)[-1]
    sch.decompose_reduction(words, lane)
    sch.tensorize(lane, _INTRINSIC)
