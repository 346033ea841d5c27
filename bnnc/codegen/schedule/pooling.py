"""Max and average pooling as TVM writes them, channels last."""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir.schedule import SBlockRV

from bnnc.codegen.schedule.blocks import is_reduction, name_of, top_blocks
from bnnc.codegen.schedule.guards import lower_blocks
from bnnc.codegen.schedule.packing import role_of
from bnnc.codegen.schedule.window import schedule_window
from bnnc.codegen.targets import InstructionSet


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a function whose only reduction is a pooling window over [N,H,W,C]; None for any other.

    The padded copy that TVM makes first is read through instead: its value outside is the identity.
    """
    sch = s_tir.Schedule(func)
    windows = [b for b in top_blocks(sch) if is_reduction(sch, b) and not role_of(sch, b)]
    if len(windows) != 1 or not _is_window(sch, windows[0]) or not schedule_window(sch, isa, windows[0]):
        return None
    return lower_blocks(sch.mod["main"])


def _is_window(sch: s_tir.Schedule, block: SBlockRV) -> bool:
    kinds = [var.iter_type for var in sch.get(block).iter_vars]
    layout = [tirx.IterVar.DataPar] * 4 + [tirx.IterVar.CommReduce] * 2
    return kinds == layout and name_of(sch, block) in ("pool_max", "pool_sum")
