"""Windows over each channel by itself: depthwise convolution and pooling."""

from __future__ import annotations

from math import gcd

from tvm import s_tir
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.guards import GUARD, has_test
from bnnc.codegen.schedule.packing import role_of
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD

MOST_PIXELS = 8
MOST_UNROLLED = 128  # vector operations in the innermost body; more make code longer, not faster


def schedule_window(sch: s_tir.Schedule, isa: InstructionSet, anchor: SBlockRV) -> bool:
    """Schedules ``anchor`` [N,OH,OW,C; kh,kw] and its epilogue: rows in parallel, channels in vectors.

    A few neighbouring pixels go together, so that what their windows share is loaded once. False when words
    are to be packed from channels that do not fill them.
    """
    padded = has_test(sch, anchor)
    followers = isolate(sch, anchor)
    packs = any(role_of(sch, block) for block in followers)
    b, y, x, c, r, s = sch.get_loops(anchor)
    width, channels, taps = (int(sch.get(loop).extent) for loop in (x, c, s))
    if packs and channels % WORD:
        return False
    lanes = gcd(channels, LANES)
    vectors = WORD // LANES if packs else 1
    registers = max(1, vectors * lanes // isa.lanes)
    most = min((isa.vector_registers - 4) // registers, MOST_UNROLLED // (taps * registers), MOST_PIXELS)
    most = max(1, min(most, width))
    pixels = next((size for size in range(most, most // 2, -1) if width % size == 0), most)
    c0, c1, lane = sch.split(c, [None, vectors, lanes])
    x0, x1 = sch.split(x, [None, pixels])
    sch.reorder(b, y, x0, c0, r, s, x1, c1, lane)
    sch.parallel(sch.fuse(b, y))
    sch.annotate(x0, "pragma_loop_partition_hint", 1)
    unroll(sch, [x1, c1])
    if taps * pixels * registers <= MOST_UNROLLED:
        sch.unroll(s)
    if lanes > 1:
        sch.vectorize(lane)
    if padded:
        sch.annotate(r, GUARD, 1)
    attach(sch, followers, c0)
    sch.decompose_reduction(anchor, r)
    return True
