"""How kernels run. A rule looks at one fused PrimFunc and schedules it, or declines with None."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

import tvm
from tvm import tirx
from tvm.s_tir import ScheduleError

from bnnc.codegen.schedule import (
    binary_conv,
    dense,
    depthwise_conv,
    elementwise,
    float_conv,
    generic,
    integer_conv,
    matrix_products,
    pack,
    pad_bits,
    pooling,
    reduction,
    softmax,
    tap_lanes,
)
from bnnc.codegen.targets import InstructionSet

Rule = Callable[[tirx.PrimFunc, InstructionSet], tirx.PrimFunc | None]

RULES: list[Rule] = [
    binary_conv.apply,
    tap_lanes.apply,
    matrix_products.apply,
    integer_conv.apply,
    float_conv.apply,
    depthwise_conv.apply,
    dense.apply,
    pooling.apply,
    softmax.apply,
    reduction.apply,
    pack.apply,
    pad_bits.apply,
    elementwise.apply,
    generic.apply,
]
"""In order; the last one takes everything."""

Facts = TypeVar("Facts")
"""Where functions are scheduled for."""

_log = logging.getLogger(__name__)


Scheduler = Callable[[tirx.PrimFunc, InstructionSet, str], tirx.PrimFunc]
"""What schedules one function, given its name: :func:`schedule_function`, or what calls it with other choices."""


def schedule_module(
    mod: tvm.IRModule, isa: InstructionSet, scheduler: Scheduler | None = None
) -> tvm.IRModule:
    """``mod`` with every PrimFunc scheduled for ``isa``; other functions stay as they are.

    The result keeps names and parameters. Buffers are promised not to overlap ("tirx.noalias"): without that,
    accumulators would be written back to memory in every step.
    """
    schedule = scheduler or schedule_function
    scheduled = tvm.IRModule(dict(mod.functions), attrs=mod.attrs)
    for var, func in mod.functions_items():
        if isinstance(func, tirx.PrimFunc):
            scheduled.update_func(var, schedule(func, isa, var.name_hint))
    return scheduled


def schedule_function(func: tirx.PrimFunc, isa: InstructionSet, name: str = "function") -> tirx.PrimFunc:
    """``func`` as the first of :data:`RULES` that takes it schedules it."""
    return first_answer(RULES, func, isa, name)


def first_answer(
    rules: Sequence[Callable[[tirx.PrimFunc, Facts], tirx.PrimFunc | None]],
    func: tirx.PrimFunc,
    facts: Facts,
    name: str,
) -> tirx.PrimFunc:
    """The first rule's answer that is not None; a rule that cannot transform a loop nest declines."""
    for rule in rules:
        try:
            result = rule(func, facts)
        except (ScheduleError, tvm.error.InternalError) as error:
            _log.info("%s: %s declined: %s", name, rule.__module__, str(error).splitlines()[0])
            continue
        if result is not None:
            return result.with_attr("tirx.noalias", True)
    raise AssertionError("the generic rule takes every function")
