"""Padding bits: rows in parallel, each a border, a copy and a border."""

from __future__ import annotations

from math import gcd

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import extent, find_block
from bnnc.codegen.schedule.guards import split_ends
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function that is one ``pad_bits``; None for any other."""
    sch = s_tir.Schedule(func)
    pad = find_block(sch, "bnnc.anchor", "pad_bits")
    if pad is None:
        return None
    n, y, x, word = sch.get_loops(pad)
    sch.parallel(sch.fuse(n, y))
    split_ends(sch, x)
    lanes = gcd(extent(sch, word), LANES)
    if lanes > 1:
        _, lane = sch.split(word, [None, lanes])
        sch.vectorize(lane)
    return sch.mod["main"]
