"""``bnnc inspect``: what each layer of a model becomes, without generating code."""

from __future__ import annotations

import os
from dataclasses import dataclass

from bnnc.codegen.targets import Target, resolve
from bnnc.compiler import Shapes, build_network, make_library_program
from bnnc.layers import Layer


@dataclass(frozen=True)
class Inspection:
    """``layers`` in the order they run, ``messages`` about decisions, and the bytes an instance will need."""

    layers: list[Layer]
    messages: list[str]
    weights_bytes: int
    arena_bytes: int
    persistent_bytes: int


def inspect(
    model: str | os.PathLike[str],
    target: str = "host",
    *,
    input_shapes: Shapes | None = None,
    sign_zero: str = "exact",
) -> Inspection:
    """Run all passes on ``model`` and describe the result. Raises ModelError or UsageError."""
    network = build_network(model, input_shapes=input_shapes, sign_zero=sign_zero)
    resolved = resolve(target)
    program = make_library_program(network, Target(resolved.platform, resolved.instruction_sets[:1]))
    return Inspection(
        [Layer(**row) for row in program.metadata["layers"]],
        program.metadata["messages"],
        len(program.weights),
        program.arena_bytes,
        program.persistent_bytes,
    )
