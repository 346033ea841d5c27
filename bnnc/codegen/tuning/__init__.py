"""Choices of schedules by measuring: optional, for those who have the time and want the last percents.

Without it, nothing is measured: rules choose by their own models.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from tvm import tirx

from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.targets import InstructionSet
from bnnc.codegen.tuning.cache import Cache, Record
from bnnc.codegen.tuning.candidates import Candidate, UnknownChoice, apply, candidates, identity
from bnnc.codegen.tuning.measure import Meter, Tracker
from bnnc.errors import UsageError

Progress = Callable[[str], None]

__all__ = ["Tuner", "make_tuner"]

LEAST_GAIN = 0.02  # share of the time below which a difference may be noise, and the rules keep their choice


class Tuner:
    """A scheduler (see :func:`bnnc.codegen.schedule.schedule_module`) that takes the fastest of some candidates.

    Kernels that ``cache`` has a record of are not measured; what is measured is added to it. Without a ``meter``,
    kernels without a record are left to the rules.
    """

    def __init__(self, cache: Cache, meter: Meter | None = None, most: int = 1, progress: Progress = lambda step: None):
        self.cache, self.meter, self.most, self.progress = cache, meter, most, progress

    def __call__(self, func: tirx.PrimFunc, isa: InstructionSet, name: str) -> tirx.PrimFunc:
        key = f"{isa.name} {identity(func)}"
        if key not in self.cache.records:
            if self.meter is None:
                return schedule_function(func, isa, name)
            found = candidates(func, isa, self.most)
            if len(found) == 1:
                return found[0].func
            self.cache.records[key] = self._measure(found, isa, name)
            self.cache.save()  # now, so that what was measured survives an interruption
        record = self.cache.records[key]
        try:
            return apply(func, isa, record.choices)
        except UnknownChoice as error:
            raise self.cache.stale(f"{record.kernel} cannot have its '{error}'") from error

    def _measure(self, found: list[Candidate], isa: InstructionSet, name: str) -> Record:
        """The record of the fastest; of the first one when none is clearly faster."""
        assert self.meter is not None
        self.meter.check(isa)
        times = []
        for number, candidate in enumerate(found, start=1):
            self.progress(f"measuring {name} for {isa.name}: {number} of {len(found)}")
            with tempfile.TemporaryDirectory(prefix="bnnc-") as folder:
                times.append(self.meter.seconds(candidate.func, isa, Path(folder)))
        untuned = times[0]
        if isinstance(untuned, str):
            reason = untuned.strip().splitlines()[-1] if untuned.strip() else "no reason given"
            raise UsageError(f"--tune: {name} could not be measured: {reason}")
        ran = [(time, number) for number, time in enumerate(times) if not isinstance(time, str)]
        time, best = min(ran)
        if time > untuned * (1 - LEAST_GAIN):
            time, best = untuned, 0
        return Record(name, found[best].choices, round(time * 1e6, 3), round(untuned * 1e6, 3), len(found))


def make_tuner(most: int, cache: Path | None, tracker: str | None, key: str | None, progress: Progress) -> Tuner | None:
    """The tuner that the options of ``bnnc compile`` describe; None if they ask for none.

    ``most`` candidates of each kernel are measured, 0 for none; then ``cache`` must exist. Raises UsageError.
    """
    if (tracker is None) != (key is None):
        raise UsageError("--tune-tracker HOST:PORT and --tune-key KEY need each other")
    if tracker is not None and not most:
        raise UsageError("--tune-tracker needs --tune N: how many candidates of each kernel to measure")
    if not most:
        return None if cache is None else Tuner(Cache(cache, must_exist=True))
    where = None if tracker is None or key is None else Tracker.parse(tracker, key)
    return Tuner(Cache(cache), Meter(where), most, progress)
