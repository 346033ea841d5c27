"""Windows over each channel by itself: depthwise convolution and pooling."""

from __future__ import annotations

from math import gcd

from tvm import s_tir
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.schedule.blocks import extent
from bnnc.codegen.schedule.choices import choose
from bnnc.codegen.schedule.followers import attach, isolate, unroll
from bnnc.codegen.schedule.guards import has_test, mark_padding, split_ends
from bnnc.codegen.schedule.words import packs
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
    whole = packs(sch, followers)  # packing works on whole words and whole tiles only
    b, y, x, c, r, s = sch.get_loops(anchor)
    width, channels, taps = (extent(sch, loop) for loop in (x, c, s))
    if whole and channels % WORD:
        return False
    lanes = gcd(channels, LANES)
    vectors = WORD // LANES if whole else 1
    registers = max(1, vectors * lanes // isa.lanes)
    # On ARM, a vector of channels takes several registers, and what windows share as many again.
    free = isa.vector_registers - 4 if isa.platform.family == "x86_64" else isa.vector_registers // 2
    most = min(free // registers, MOST_UNROLLED // (taps * registers), MOST_PIXELS)
    most = max(1, min(most, width))
    model = next((size for size in range(most, 0 if whole else most // 2, -1) if width % size == 0), most)
    sizes = [size for size in range(1, most + 1) if not whole or width % size == 0]
    pixels = choose("window_pixels", sizes, lambda size: (size != model, -size))
    c0, c1, lane = sch.split(c, [None, vectors, lanes])
    x0, x1 = sch.split(x, [None, pixels])
    sch.reorder(b, y, x0, c0, r, s, x1, c1, lane)
    sch.parallel(sch.fuse(b, y))
    unroll(sch, [x1, c1])
    if taps * pixels * registers <= MOST_UNROLLED:
        sch.unroll(s)
    if lanes > 1:
        sch.vectorize(lane)
    if padded:
        mark_padding(sch, tiles=x0, rows=r, columns=s)
    else:
        split_ends(sch, x0)
    attach(sch, followers, c0, isa)
    sch.decompose_reduction(anchor, r)
    return True
