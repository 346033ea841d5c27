"""Depthwise convolution, of floats and of codes: channels in vectors, a few pixels at a time."""

from __future__ import annotations

from tvm import s_tir, tirx

from bnnc.codegen.schedule.blocks import find_block
from bnnc.codegen.schedule.guards import lower_blocks
from bnnc.codegen.schedule.window import schedule_window
from bnnc.codegen.targets import InstructionSet


def apply(func: tirx.PrimFunc, isa: InstructionSet) -> tirx.PrimFunc | None:
    """Schedule a fused ``depthwise_conv2d`` kernel; None for any other function."""
    sch = s_tir.Schedule(func)
    anchor = find_block(sch, "bnnc.anchor", "depthwise_conv2d")
    if anchor is None or not schedule_window(sch, isa, anchor):
        return None
    return lower_blocks(sch.mod["main"])
