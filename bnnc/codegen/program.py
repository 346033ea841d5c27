"""The hand-over between lowering and ahead-of-time code generation.

A :class:`Program` is a straight list of kernel calls over planned memory: no control flow, no allocation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import tvm

SPACES = ("weights", "arena", "persistent", "frames", "input", "output")


@dataclass(frozen=True)
class Argument:
    """Where one kernel argument lives: ``offset`` bytes into ``space``.

    ``index`` numbers the model input or output when ``space`` is ``"input"`` or ``"output"``, else it is 0.
    """

    space: str
    offset: int
    index: int = 0


@dataclass(frozen=True)
class Stage:
    """One kernel call. ``kernel`` names a PrimFunc present in every level's module.

    ``once`` stages run before all others and write to the persistent area or fill a frame.
    """

    layer: str
    kernel: str
    args: tuple[Argument, ...]
    once: bool = False


@dataclass(frozen=True)
class Port:
    """A model input or output: ONNX name, NumPy dtype name, static shape as the ONNX graph has it, all slices."""

    name: str
    dtype: str
    shape: tuple[int, ...]


@dataclass
class Program:
    """Everything code generation needs to write one library.

    ``kernels`` maps an instruction set's name to a module of scheduled PrimFuncs, one per kernel name.
    ``tensors`` describes the stages' outputs that correspond to tensors of the ONNX graph, for ``verify``:
    dicts with stage, output argument index, name, dtype ("float32", "bits"), layout and shape.
    ``arena_bound`` is the size of the largest set of values alive at once: no arena can be smaller.
    The stages compute one of ``slices`` equal parts of every input and output, and are repeated for the others; each
    part that is computed at the same time needs an arena and frames of its own.
    ``brief`` programs run on one thread, however many there are.
    ``metadata`` is JSON-serializable and travels inside the library.
    """

    kernels: dict[str, tvm.IRModule]
    stages: list[Stage]
    weights: bytes
    arena_bytes: int
    arena_bound: int
    persistent_bytes: int
    frames_bytes: int
    inputs: list[Port]
    outputs: list[Port]
    slices: int = 1
    brief: bool = False
    tensors: list[dict[str, Any]] = field(default_factory=list)
    metadata: dict[str, Any] = field(default_factory=dict)
