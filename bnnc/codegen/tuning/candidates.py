"""The ways to schedule one kernel: every combination of the choices its rule has."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from typing import Any

import tvm
from tvm import tirx
from tvm.s_tir.meta_schedule.utils import shash2hex

from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.schedule.choices import choosing
from bnnc.codegen.targets import InstructionSet

Choices = dict[str, Any]
"""What was chosen, by the choice's name, as JSON has it."""


class UnknownChoice(Exception):
    """A rule has no such candidate; the text is the choice's name."""


@dataclass(frozen=True)
class Candidate:
    """A scheduled function and the choices that made it."""

    func: tirx.PrimFunc
    choices: Choices


def candidates(func: tirx.PrimFunc, isa: InstructionSet, most: int) -> list[Candidate]:
    """Up to ``most`` different schedules of ``func``, those that the rules think best first.

    The first one is what the rules take by themselves.
    """
    found: dict[str, Candidate] = {}
    for candidate in _ranked(func, isa):
        if len(found) == most:
            break
        found.setdefault(identity(candidate.func), candidate)
    return list(found.values())


def identity(func: tirx.PrimFunc) -> str:
    """The same for functions of equal loops, whatever they and their variables are called: TVM's structural hash."""
    plain = tirx.PrimFunc(func.params, func.body, ret_type=func.ret_type)
    return str(shash2hex(tvm.IRModule({"main": plain})))


def apply(func: tirx.PrimFunc, isa: InstructionSet, choices: Choices) -> tirx.PrimFunc:
    """``func`` scheduled with recorded choices; those that were not recorded are left to the rules.

    Raises UnknownChoice when a rule has no such candidate, as after a change of the rules.
    """

    def recorded(name: str, ranked: Sequence[Any]) -> Any:
        if name not in choices:
            return ranked[0]
        for candidate in ranked:
            if _plain(candidate) == choices[name]:
                return candidate
        raise UnknownChoice(name)

    with choosing(recorded):
        return schedule_function(func, isa)


def _plain(candidate: Any) -> Any:
    return asdict(candidate) if is_dataclass(candidate) and not isinstance(candidate, type) else candidate


def _ranked(func: tirx.PrimFunc, isa: InstructionSet) -> Iterator[Candidate]:
    """All combinations by the sum of their candidates' ranks.

    What there is to choose from may depend on earlier choices, so a combination, its ranks in the order in which the
    rule asks, is only known to exist when it has been tried.
    """
    queue: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    while queue:
        _, ranks = heapq.heappop(queue)
        asked: Choices = {}

        def by_rank(name: str, ranked: Sequence[Any], ranks: Sequence[int] = ranks, asked: Choices = asked) -> Any:
            rank = ranks[len(asked)] if len(asked) < len(ranks) else 0
            if rank >= len(ranked):
                raise UnknownChoice(name)
            asked[name] = _plain(ranked[rank])
            return ranked[rank]

        try:
            with choosing(by_rank):
                scheduled = schedule_function(func, isa)
        except UnknownChoice:
            continue
        yield Candidate(scheduled, asked)
        full = (*ranks, *[0] * (len(asked) - len(ranks)))
        # Each combination has one predecessor: the one that is smaller by one in its last place that is not 0.
        last = max((place for place, rank in enumerate(full) if rank), default=0)
        for place in range(last, len(full)):
            grown = (*full[:place], full[place] + 1, *full[place + 1 :])
            heapq.heappush(queue, (sum(grown), grown))
