"""Where a schedule rule has several good ways to go, and who picks one.

A rule lists its candidates with a cost by its own model of the processor. The cheapest one is taken unless somebody
else chooses: :mod:`bnnc.codegen.tuning` tries others, or repeats what was once found to be fastest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

T = TypeVar("T")

Chooser = Callable[[str, Sequence[Any]], Any]
"""Picks one of some candidates, which come cheapest first, given the name of the choice."""


def _cheapest(name: str, ranked: Sequence[Any]) -> Any:
    return ranked[0]


_chooser: ContextVar[Chooser] = ContextVar("chooser", default=_cheapest)


def choose(name: str, candidates: Iterable[T], cost: Callable[[T], Any]) -> T:
    """One of ``candidates``, which must not be empty: of the least cost, the first of several, by default.

    Candidates are numbers or frozen dataclasses of numbers. A kernel has one choice of each ``name``.
    """
    chosen: T = _chooser.get()(name, sorted(candidates, key=cost))
    return chosen


@contextmanager
def choosing(chooser: Chooser) -> Iterator[None]:
    """Rules that run inside take what ``chooser`` picks."""
    token = _chooser.set(chooser)
    try:
        yield
    finally:
        _chooser.reset(token)
