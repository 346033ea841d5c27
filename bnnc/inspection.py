"""``bnnc inspect``: what each layer of a model becomes, without generating code."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from bnnc.codegen.targets import Target, resolve
from bnnc.compiler import Shapes, build_network, make_library_program, unwanted_passes
from bnnc.layers import Layer


@dataclass(frozen=True)
class Inspection:
    """``layers`` in the order they run, ``messages`` about decisions, and the bytes an instance will need.

    ``arena_bound`` is the largest set of values alive at once: no arena can be smaller. The batch goes through the
    layers in ``slices`` equal parts, of which the layers' numbers are one's; each that threads compute side by side
    takes an arena and frames.
    """

    layers: list[Layer]
    messages: list[str]
    weights_bytes: int
    arena_bytes: int
    arena_bound: int
    persistent_bytes: int
    frames_bytes: int
    slices: int


def inspect(
    model: str | os.PathLike[str],
    target: str = "host",
    *,
    params: str | os.PathLike[str] | None = None,
    input_shapes: Shapes | None = None,
    sign_zero: str = "exact",
    kernels: Mapping[str, str] | None = None,
) -> Inspection:
    """Run all passes on ``model`` (with ``params``, see :func:`bnnc.compile`) and describe the result.

    Raises ModelError or UsageError.
    """
    resolved = resolve(target)
    best = resolved.instruction_sets[0]
    network = build_network(
        model,
        params=params,
        input_shapes=input_shapes,
        sign_zero=sign_zero,
        disabled_passes=unwanted_passes(resolved),
        isa=resolved.decisive,
        kernels=kernels,
    )
    program = make_library_program(network, Target(resolved.platform, (best,)))
    return Inspection(
        [Layer(**row) for row in program.metadata["layers"]],
        program.metadata["messages"],
        len(program.weights),
        program.arena_bytes,
        program.arena_bound,
        program.persistent_bytes,
        program.frames_bytes,
        program.slices,
    )
