"""How kernels run on GPUs. A rule looks at one fused PrimFunc and schedules it, or declines with None."""

from __future__ import annotations

import logging
from collections.abc import Callable

import tvm
from tvm import tirx
from tvm.s_tir import ScheduleError

from bnnc.codegen.cuda.schedule import generic, matrix, tile
from bnnc.codegen.targets import GpuFamily, InstructionSet

Rule = Callable[[tirx.PrimFunc, GpuFamily], tirx.PrimFunc | None]

RULES: list[Rule] = [matrix.apply, tile.apply, generic.apply]
"""In order; the last one takes everything."""

_log = logging.getLogger(__name__)


def scheduler(family: GpuFamily) -> Callable[[tirx.PrimFunc, InstructionSet, str], tirx.PrimFunc]:
    """What schedules one function for ``family``, as :func:`bnnc.codegen.lower.lower` takes it."""

    def schedule(func: tirx.PrimFunc, _: InstructionSet, name: str) -> tirx.PrimFunc:
        for rule in RULES:
            try:
                result = rule(func, family)
            except (ScheduleError, tvm.error.InternalError) as error:
                _log.info("%s: %s declined: %s", name, rule.__module__, str(error).splitlines()[0])
                continue
            if result is not None:
                return result.with_attr("tirx.noalias", True)
        raise AssertionError("the generic rule takes every function")

    return schedule
