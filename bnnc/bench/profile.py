"""Each layer's time beside the least time that this machine's roofline allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from bnnc.bench.roofline import Roofline
from bnnc.errors import LibraryError
from bnnc.session import Session


@dataclass(frozen=True)
class LayerTime:
    """One stage of a library, for the whole batch; ``milliseconds`` is the median over the runs.

    ``bound`` is the roofline's time: that of its operations or of its bytes, whichever is longer. ``rate`` is what
    the layer achieves of the longer one, in ``unit`` "GOPS" (on bits and bytes), "GFLOP/s" or "GB/s"; ``share`` is
    bound over time. Operations are those of the convolution or dense layer, not of what is fused to it.
    """

    name: str
    op: str
    kernel: str
    bits: int
    operations: int
    bytes: int
    milliseconds: float
    bound: float
    rate: float
    unit: str
    share: float


def layer_times(session: Session, times: Sequence[Sequence[float]], roofline: Roofline) -> list[LayerTime]:
    """A row per stage, without those that ran when the instance was created.

    ``times`` are seconds, of all stages in order, for each run. Raises LibraryError for a library that does not say
    what its layers do.
    """
    layers: list[dict[str, Any]] = session.metadata.get("layers", [])
    memory = session.metadata.get("memory")
    medians = np.median(times, axis=0)
    if memory is None or len(layers) > len(medians) or any("planes" not in layer for layer in layers):
        raise LibraryError(f"{session.path}: does not describe its layers: compile the model again")
    network = sum(memory[area] for area in ("weights", "arena", "persistent", "frames"))
    slices = session.metadata["slices"]
    rows = zip(layers, map(float, medians), strict=False)  # further stages fill borders, at creation
    of_slices = [_layer_time(layer, seconds / slices, roofline, network) for layer, seconds in rows if seconds]
    return [_of_batch(row, slices) for row in of_slices]


def _of_batch(row: LayerTime, slices: int) -> LayerTime:
    """``row`` describes one slice of the batch, and all take as long."""
    return replace(
        row,
        operations=slices * row.operations,
        bytes=slices * row.bytes,
        milliseconds=slices * row.milliseconds,
        bound=slices * row.bound,
    )


def _layer_time(layer: dict[str, Any], seconds: float, roofline: Roofline, network: int) -> LayerTime:
    read, written, constants = layer["bytes_read"], layer["bytes_written"], layer["bytes_after"]
    compute = roofline.compute_seconds(layer["operations"], layer["bits"], layer["planes"])
    memory = roofline.memory_seconds(read, written, constants, network)
    size = read + written + constants
    if compute >= memory:
        done, unit = layer["operations"], "GOPS" if layer["bits"] <= 8 else "GFLOP/s"
    else:
        done, unit = size, "GB/s"
    bound = max(compute, memory)
    return LayerTime(
        name=layer["name"],
        op=layer["op"],
        kernel=layer["kernel"],
        bits=layer["bits"],
        operations=layer["operations"],
        bytes=size,
        milliseconds=seconds * 1e3,
        bound=bound * 1e3,
        rate=done / seconds / 1e9,
        unit=unit,
        share=bound / seconds,
    )
