"""How kernels run on GPUs. A rule looks at one fused PrimFunc and schedules it, or declines with None."""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx

from bnnc.codegen.cuda.schedule import floats, generic, matrix, tile
from bnnc.codegen.schedule import Scheduler, first_answer
from bnnc.codegen.targets import GpuFamily, InstructionSet

Rule = Callable[[tirx.PrimFunc, GpuFamily], tirx.PrimFunc | None]

RULES: list[Rule] = [matrix.apply, floats.apply, tile.apply, generic.apply]
"""In order; the last one takes everything."""


def scheduler(family: GpuFamily) -> Scheduler:
    """What schedules one function for ``family``, as :func:`bnnc.codegen.lower.lower` takes it."""

    def schedule(func: tirx.PrimFunc, _: InstructionSet, name: str) -> tirx.PrimFunc:
        return first_answer(RULES, func, family, name)

    return schedule
