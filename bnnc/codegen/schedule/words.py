"""Whether bits can be packed out of a tile of channels."""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.schedule.packing import BITS, role_of


def packs(sch: s_tir.Schedule, followers: list[SBlockRV]) -> bool:
    """Whether a packing is among the blocks that follow an anchor."""
    return any(role_of(sch, block) for block in followers)


def tail_bits_missing(sch: s_tir.Schedule, followers: list[SBlockRV]) -> bool:
    """Whether bits are taken from a tensor with fewer channels than lanes.

    A block follows its producer's tile only as far as the producer goes, so the bits past the last channel,
    which must be zero, would never be written.
    """
    for block in followers:
        if role_of(sch, block) == BITS:
            lanes = _channels(sch, block)
            if any(_channels(sch, producer) < lanes for producer in sch.get_producers(block)):
                return True
    return False


def _channels(sch: s_tir.Schedule, block: SBlockRV) -> int:
    kept = [var for var in sch.get(block).iter_vars if var.iter_type == tirx.IterVar.DataPar]
    return int(kept[-1].dom.extent)
