"""Questions about the blocks of a fused function, and the inlining that every rule starts with."""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir import ScheduleError
from tvm.s_tir.schedule import LoopRV, SBlockRV


def top_blocks(sch: s_tir.Schedule) -> list[SBlockRV]:
    """The blocks directly below the root, in program order."""
    return list(sch.get_child_blocks(sch.get_sblock("root")))


def name_of(sch: s_tir.Schedule, block: SBlockRV) -> str:
    return str(sch.get(block).name_hint)


def find_block(sch: s_tir.Schedule, key: str, value: str) -> SBlockRV | None:
    """The first top-level block annotated ``key: value``, or None."""
    return next((b for b in top_blocks(sch) if dict(sch.get(b).annotations).get(key) == value), None)


def is_reduction(sch: s_tir.Schedule, block: SBlockRV) -> bool:
    return any(iter_var.iter_type != tirx.IterVar.DataPar for iter_var in sch.get(block).iter_vars)


def extent(sch: s_tir.Schedule, loop: LoopRV) -> int:
    """The turns of a loop, which must be constant."""
    return int(sch.get(loop).extent)


def own_loops(sch: s_tir.Schedule, block: SBlockRV) -> tuple[list[LoopRV], list[LoopRV]]:
    """A block's loops over what it writes, and over what it adds up; none of them split yet."""
    kinds = [var.iter_type for var in sch.get(block).iter_vars]
    loops = sch.get_loops(block)
    pairs = list(zip(loops[len(loops) - len(kinds) :], kinds, strict=True))
    reduced = [loop for loop, kind in pairs if kind == tirx.IterVar.CommReduce]
    return [loop for loop, kind in pairs if kind != tirx.IterVar.CommReduce], reduced


def inline_elementwise(sch: s_tir.Schedule, keep: frozenset[str] = frozenset()) -> None:
    """Inlines every block that is no reduction, no output and whose name is not in ``keep``."""
    keep |= {name_of(sch, block) for block in sch.get_output_blocks("root")}
    for block in top_blocks(sch):
        if name_of(sch, block) in keep or is_reduction(sch, block):
            continue
        try:
            sch.compute_inline(block)
        except ScheduleError:  # not injective: it stays a loop
            continue
