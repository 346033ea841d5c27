"""What comes after an anchor's reduction, moved into the anchor's tile: floats, packing, or both."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import gcd

from tvm import s_tir
from tvm.s_tir.schedule import LoopRV, SBlockRV

from bnnc.codegen.schedule.blocks import extent, inline_elementwise, name_of, top_blocks
from bnnc.codegen.schedule.packing import BITS, HALVES, WORDS, role_of, use_masks
from bnnc.codegen.schedule.short_sums import compares_with_limits, use_short_sums
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES


def isolate(sch: s_tir.Schedule, anchor: SBlockRV) -> list[SBlockRV]:
    """Inlines elementwise blocks, gives the anchor's sums a buffer, and lists the blocks that stay.

    Those are the ones that write outputs and the steps of packing, in the order of the program.
    """
    stay = {name_of(sch, block) for block in sch.get_output_blocks("root")}
    stay |= {name_of(sch, block) for block in top_blocks(sch) if role_of(sch, block)}
    name = name_of(sch, anchor)
    inline_elementwise(sch, keep=frozenset(stay | {name}))
    if name in stay:
        stay.add(name_of(sch, sch.cache_write(anchor, 0, "local")))
    else:
        sch.set_scope(anchor, 0, "local")
    return [block for block in top_blocks(sch) if name_of(sch, block) in stay - {name}]


def attach(
    sch: s_tir.Schedule,
    followers: list[SBlockRV],
    loop: LoopRV,
    isa: InstructionSet,
    short_sums: bool = False,
    looped: int = 0,
) -> None:
    """Computes each of ``followers`` at the end of ``loop``'s body, a vector of channels at a time.

    ``short_sums`` says that bits come of few byte counts, to be compared the shorter way. The tile's pixels are
    unrolled, except for the first ``looped`` axes of an image, which are loops around all followers: where their sums
    are in memory, that makes for short code.
    """
    later: list[Callable[[], None]] = []  # what follows these blocks is found through their loops
    for block in followers:
        sch.reverse_compute_at(block, loop, preserve_unit_loops=True)
        axes, role = sch.get(block).iter_vars, role_of(sch, block)
        if looped and block is followers[0]:
            loop = sch.get_loops(block)[-len(axes) :][looped - 1]
        *outer, channel = sch.get_loops(block)[-len(axes) :][looped:]
        if role in (BITS, HALVES):
            sch.set_scope(block, 0, "local")
        if role == HALVES:  # the innermost loop is the reduction
            words = isa.platform.family != "x86_64" and extent(sch, outer[-1]) % 2 == 0
            if words:
                outer[-1], _ = sch.split(outer[-1], [None, 2])
            later.append(partial(use_masks, sch, block, words))
            unroll(sch, outer)
        elif role == BITS and short_sums and compares_with_limits(sch, block):
            later.append(partial(use_short_sums, sch, block, isa))
            unroll(sch, outer)
        elif role == WORDS:
            unroll(sch, [*outer, channel])
        else:
            width = gcd(LANES, int(axes[-1].dom.extent), extent(sch, channel))
            vector, lane = sch.split(channel, [None, width])
            unroll(sch, [*outer, vector])
            if width > 1:
                sch.vectorize(lane)
    for replace in later:
        replace()


def unroll(sch: s_tir.Schedule, loops: list[LoopRV]) -> None:
    for loop in loops:
        sch.unroll(loop)
