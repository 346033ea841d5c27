"""Rows of a profile against numbers worked out by hand, and the roofline they are held against."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bnnc.bench.profile import layer_times
from bnnc.bench.roofline import SIZES, Roofline, measure
from bnnc.codegen.targets import host_instruction_sets
from bnnc.errors import LibraryError, UsageError

ROOFLINE = Roofline("any", 1, 1e12, 5e11, 1e11, (1000, 100_000), (8e9, 2e9), (4e9, 1e9))


def layer(
    name: str, bits: int, operations: int, read: int, written: int, constants: int, planes: int = 0
) -> dict[str, Any]:
    return {
        "name": name, "op": "op", "kernel": "kernel", "bits": bits, "operations": operations, "planes": planes,
        "bytes_before": 0, "bytes_read": read, "bytes_written": written, "bytes_after": constants, "reason": "",
    }  # fmt: skip


def session(*layers: dict[str, Any], weights: int = 100_000, slices: int = 1) -> Any:
    memory = {"weights": weights, "arena": 0, "arena_bound": 0, "persistent": 0, "frames": 0}
    metadata = {"layers": list(layers), "memory": memory, "slices": slices}
    return SimpleNamespace(path=Path("net.so"), metadata=metadata)


def test_rows() -> None:
    layers = [
        layer("binary", 1, 2_000_000, 8, 8, 0, planes=1),
        layer("once", 32, 0, 8, 8, 0),
        layer("float", 32, 1_000_000, 8, 8, 0),
        layer("pool", 32, 10, 600, 400, 0),
        layer("dense", 32, 10, 0, 0, 2000),
    ]
    times = [
        [9e-6, 0, 20e-6, 1e-6, 4e-6],
        [4e-6, 0, 20e-6, 1e-6, 4e-6],
        [5e-6, 0, 40e-6, 1e-6, 4e-6],
    ]
    binary, floats, pool, dense = layer_times(session(*layers), times, ROOFLINE)
    assert (binary.name, binary.unit, floats.unit, pool.unit, dense.unit) == (
        "binary", "GOPS", "GFLOP/s", "GB/s", "GB/s",
    )  # fmt: skip
    assert binary.milliseconds == pytest.approx(5e-3)  # the median, neither the last nor the first
    assert (binary.bound, binary.rate, binary.share) == pytest.approx((2e-3, 400, 0.4))
    assert (floats.bound, floats.rate, floats.share) == pytest.approx((10e-3, 50, 0.5))
    # 800 bytes are copied at 4 GB/s and 200 read at 8 GB/s, for 1000 bytes fit the smallest size.
    assert (pool.bytes, pool.rate, pool.share) == pytest.approx((1000, 1, 0.225))
    # Constants come from where the whole network fits: 2000 bytes at 2 GB/s.
    assert (dense.bytes, dense.bound, dense.share) == pytest.approx((2000, 1e-3, 0.25))


def test_integer_layers() -> None:
    layers = [layer("bytes", 2, 1_000_000, 8, 8, 0), layer("planes", 2, 1_000_000, 8, 8, 0, planes=4)]
    int8, bitserial = layer_times(session(*layers), [[4e-6, 8e-6]], ROOFLINE)
    assert (int8.bound, int8.rate, int8.share) == pytest.approx((2e-3, 250, 0.5))
    assert (bitserial.bound, bitserial.rate, bitserial.share) == pytest.approx((4e-3, 125, 0.5))
    assert (int8.unit, bitserial.unit) == ("GOPS", "GOPS")


def test_layers_describe_one_slice() -> None:
    """Three slices: three times the work in the time that was measured, at the rates of a third of the bytes."""
    layers = [layer("binary", 1, 2_000_000, 8, 8, 0, planes=1), layer("pool", 32, 10, 600, 400, 0)]
    binary, pool = layer_times(session(*layers, slices=3), [[15e-6, 3e-6]], ROOFLINE)
    assert (binary.operations, binary.milliseconds, binary.bound) == pytest.approx((6_000_000, 15e-3, 6e-3))
    assert (binary.rate, binary.share) == pytest.approx((400, 0.4))
    assert (pool.bytes, pool.rate, pool.share) == pytest.approx((3000, 1, 0.225))


def test_sizes_between_those_measured() -> None:
    assert ROOFLINE.memory_seconds(10_000, 0, 0, 0) == pytest.approx(10_000 / 5e9)  # halfway, in powers
    assert ROOFLINE.memory_seconds(1 << 30, 0, 0, 0) == pytest.approx((1 << 30) / 2e9)
    assert ROOFLINE.memory_seconds(100, 900, 0, 0) == pytest.approx(1000 / 4e9)
    assert ROOFLINE.memory_seconds(0, 0, 0, 0) == 0


def test_the_best_of_two_measurements() -> None:
    other = replace(ROOFLINE, binary_ops=2e12, float_ops=1.0, reading=(1.0, 3e9))
    best = ROOFLINE.best(other)
    assert best == replace(ROOFLINE, binary_ops=2e12, reading=(8e9, 3e9)) == other.best(ROOFLINE)


def test_a_library_that_does_not_describe_its_layers() -> None:
    two = session(layer("a", 1, 1, 1, 1, 1), layer("b", 1, 1, 1, 1, 1))
    for damaged in (two, SimpleNamespace(path=Path("net.so"), metadata={"bnnc": "test"})):
        with pytest.raises(LibraryError, match=r"^net.so: does not describe its layers: compile the model again$"):
            layer_times(damaged, [[1e-6]], ROOFLINE)


@pytest.mark.parametrize("threads", [1, 3])
def test_measure(threads: int) -> None:
    isa = host_instruction_sets()[-1]
    roofline = measure(isa.name, threads)
    assert (roofline.isa, roofline.threads, roofline.sizes) == (isa.name, threads, SIZES)
    assert len(roofline.reading) == len(roofline.copying) == len(SIZES)
    assert min(roofline.binary_ops, roofline.byte_ops, roofline.float_ops, *roofline.reading, *roofline.copying) > 0


def test_an_unknown_instruction_set() -> None:
    with pytest.raises(UsageError, match="'any'"):
        measure("any")
