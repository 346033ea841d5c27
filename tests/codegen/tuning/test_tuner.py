"""Tuned libraries: same answers, bytes that the cache decides, and one line when the cache is no good."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tvm import te, tirx

import bnnc
from bnnc.codegen.compute.depthwise_conv import depthwise_conv2d
from bnnc.codegen.targets import host_instruction_sets
from bnnc.codegen.tuning import Tuner, make_tuner
from bnnc.codegen.tuning.cache import Cache
from bnnc.codegen.tuning.candidates import candidates
from bnnc.codegen.tuning.measure import Meter
from bnnc.errors import UsageError

ISA = host_instruction_sets()[0]


class FakeMeter(Meter):
    """Gives the times it is told, in order and again and again."""

    def __init__(self, *times: float | str):
        super().__init__()
        self.times, self.calls = times, 0

    def seconds(self, *_: Any) -> float | str:
        self.calls += 1
        return self.times[(self.calls - 1) % len(self.times)]


def depthwise() -> tirx.PrimFunc:
    x, w = te.placeholder((1, 5, 7, 32), name="x"), te.placeholder((3, 3, 32), name="w")
    attrs = {"kernel": (3, 3), "strides": (1, 1), "dilation": (1, 1), "pads": (1, 1, 1, 1)}
    return te.create_prim_func([x, w, depthwise_conv2d(ISA, attrs, x, w)])


def choice(*times: float | str) -> int:
    """Which of the candidates of a kernel is taken when they take so long."""
    func, cache = depthwise(), Cache(None)
    Tuner(cache, FakeMeter(*times), len(times))(func, ISA, "kernel")
    (record,) = cache.records.values()
    assert record.candidates == len(times)
    return [candidate.choices for candidate in candidates(func, ISA, len(times))].index(record.choices)


def test_the_fastest_is_taken() -> None:
    assert choice(3.0, 1.0, 2.0) == 1
    assert choice(3.0, "it crashed", 2.0) == 2
    assert choice(1.0, 0.99, 1.0) == 0  # no clear gain
    assert choice(1.0, "it crashed", "it crashed") == 0


def test_a_rules_own_choice_that_does_not_run() -> None:
    with pytest.raises(UsageError, match=r"^--tune: kernel could not be measured: the device is gone$"):
        choice("An exception occurred\nthe device is gone\n", 1.0)


def test_nothing_is_measured_twice() -> None:
    meter = FakeMeter(2.0, 1.0)
    tuner = Tuner(Cache(None), meter, 2)
    for _ in range(2):
        tuner(depthwise(), ISA, "kernel")
    assert meter.calls == 2
    (record,) = tuner.cache.records.values()
    assert (record.kernel, record.microseconds, record.untuned_microseconds) == ("kernel", 1e6, 2e6)


@pytest.fixture(scope="module")
def tuned(tmp_path_factory: pytest.TempPathFactory, digits_model: Path) -> tuple[Path, Path]:
    """The example network with the choices its rules like least, and the cache that says so."""
    folder = tmp_path_factory.mktemp("tuned")
    library, cache = folder / "digits.so", folder / "tune.json"
    with pytest.MonkeyPatch.context() as patch:
        times = (0.9**turn for turn in count())
        patch.setattr(Meter, "seconds", lambda *_: next(times))
        bnnc.compile(digits_model, output=library, tune=1000, tune_cache=cache)
    return library, cache


def compiled(model: Path, folder: Path, **options: Any) -> bytes:
    return bnnc.compile(model, output=folder / "digits.so", **options).read_bytes()


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise AssertionError("measured")

    monkeypatch.setattr(Meter, "seconds", fail)
    monkeypatch.setattr(Meter, "_runner", property(fail))


def test_other_choices_have_the_same_answers(tuned: tuple[Path, Path], digits_model: Path) -> None:
    report = bnnc.verify(digits_model, tuned[0], samples=4)
    assert report.agrees, report


def test_a_cache_is_used_without_measuring(
    tuned: tuple[Path, Path], digits_model: Path, tmp_path: Path, unmeasured: None
) -> None:
    library, cache = tuned
    before = cache.read_bytes()
    assert compiled(digits_model, tmp_path) != library.read_bytes()  # without options, the rules choose
    assert compiled(digits_model, tmp_path, tune_cache=cache) == library.read_bytes()
    assert compiled(digits_model, tmp_path, tune=3, tune_cache=cache) == library.read_bytes()
    assert cache.read_bytes() == before


def test_what_a_cache_lacks(
    tuned: tuple[Path, Path], digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Measured with --tune, and left to the rules without."""
    content = json.loads(tuned[1].read_text())
    *kept, lost = content["kernels"]
    del content["kernels"][lost]
    cache = tmp_path / "tune.json"
    cache.write_text(json.dumps(content))
    monkeypatch.setattr(Meter, "seconds", lambda *_: 1.0)
    compiled(digits_model, tmp_path, tune_cache=cache)
    assert list(json.loads(cache.read_text())["kernels"]) == kept
    compiled(digits_model, tmp_path, tune=2, tune_cache=cache)
    assert set(json.loads(cache.read_text())["kernels"]) == {*kept, lost}


def test_stale_and_damaged_caches(tuned: tuple[Path, Path], digits_model: Path, tmp_path: Path) -> None:
    good = json.loads(tuned[1].read_text())
    key, record = next((k, r) for k, r in good["kernels"].items() if "binary_tile" in r["choices"])

    def with_record(**changes: Any) -> str:
        return json.dumps(good | {"kernels": good["kernels"] | {key: record | changes}})

    damaged = {
        "": "not a tuning cache: Expecting value",
        "[]": "not a tuning cache: it lacks 'kernels'",
        '{"format": 1}': "not a tuning cache: it lacks 'kernels'",
        json.dumps(good)[:-9]: "not a tuning cache: ",
        json.dumps(good | {"kernels": []}): "a kernel's record is damaged",
        json.dumps(good | {"kernels": {key: 1}}): "a kernel's record is damaged",
        json.dumps(good | {"kernels": {key: {}}}): "a kernel's record is damaged",
        with_record(choices=[]): "a kernel's record is damaged",
        json.dumps(good | {"tvm": "0.1"}): "the tuning cache is stale: made with tvm 0.1, this is ",
        json.dumps(good | {"bnnc": "0.0"}): "the tuning cache is stale: made with bnnc 0.0, this is ",
        with_record(choices={"binary_tile": {"pixels": 99, "vectors": 1}}): "cannot have its 'binary_tile'; delete",
    }
    cache = tmp_path / "tune.json"
    for text, expected in damaged.items():
        cache.write_text(text)
        for tune in (0, 2):
            with pytest.raises(UsageError) as refused:
                bnnc.compile(digits_model, output=tmp_path / "digits.so", tune=tune, tune_cache=cache)
            line = str(refused.value)
            assert line.startswith(f"{cache}: ") and expected in line and "\n" not in line
            assert cache.read_text() == text
    cache.write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="not a tuning cache"):
        Cache(cache)
    assert sorted(tmp_path.iterdir()) == [cache]


def test_files_that_cannot_be(tmp_path: Path) -> None:
    missing = tmp_path / "none" / "tune.json"
    with pytest.raises(UsageError, match="cannot read the tuning cache: No such file"):
        make_tuner(0, missing, None, None, print)
    with pytest.raises(UsageError, match="cannot write the tuning cache: No such file"):
        make_tuner(4, missing, None, None, print)


def test_options_that_need_each_other() -> None:
    assert make_tuner(0, None, None, None, print) is None
    for arguments, expected in (
        ((4, None, "host:1", None), "need each other"),
        ((4, None, None, "key"), "need each other"),
        ((0, None, "host:1", "key"), "--tune-tracker needs --tune N"),
        ((4, None, "host", "key"), "not HOST:PORT"),
    ):
        with pytest.raises(UsageError, match=expected):
            make_tuner(*arguments, print)


def test_here(digits_model: Path, tmp_path: Path) -> None:
    """Once with TVM's runner, through all of it."""
    cache, steps = tmp_path / "tune.json", []
    bnnc.compile(digits_model, output=tmp_path / "digits.so", tune=2, tune_cache=cache, progress=steps.append)
    records = json.loads(cache.read_text())["kernels"].values()
    assert records and all(0 < record["microseconds"] <= record["untuned_microseconds"] for record in records)
    assert any(step.startswith("measuring ") and step.endswith(": 2 of 2") for step in steps)
    assert bnnc.verify(digits_model, tmp_path / "digits.so", samples=1).agrees
