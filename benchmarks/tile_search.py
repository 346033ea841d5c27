"""The tile model against an exhaustive search: ``python -m benchmarks.tile_search [binary|float] [--isa NAME]``.

Every tile that the registers can hold is forced on every layer and timed, one thread. The table says what the model
chose, what is fastest, and how much longer the model's choice takes. All of a layer's tiles take turns. Tiles that
TVM's schedule primitives refuse are no candidates.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from types import ModuleType
from unittest import mock

import click
import numpy as np
import tvm
from tvm import te, tirx
from tvm.s_tir import ScheduleError

from benchmarks import binary_layers, float_layers
from benchmarks.native import Kernel, aligned, kernel, load, seconds_side_by_side
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.schedule import binary_conv, float_conv
from bnnc.codegen.schedule.binary_conv import BinaryTile
from bnnc.codegen.schedule.tile_model import FloatTile
from bnnc.codegen.targets import InstructionSet, host_instruction_sets
from bnnc.ir.ops import LANES

Tile = BinaryTile | FloatTile
ROUNDS = 5
RULES: dict[str, tuple[ModuleType, str]] = {
    "binary": (binary_conv, "binary_tile"),
    "float": (float_conv, "float_tile"),
}
"""The schedule rules that ask a model for their tile, and the name of the model in the rule's module."""


def candidates(kind: type[Tile], isa: InstructionSet) -> Iterator[Tile]:
    """Whatever leaves the sums in registers, with a register to spare."""
    registers = LANES // isa.lanes
    for pixels, vectors in itertools.product(range(1, isa.vector_registers), repeat=2):
        if pixels * vectors * registers < isa.vector_registers:
            yield kind(pixels, vectors)


def compiled(func: tirx.PrimFunc, isa: InstructionSet, arrays: list[np.ndarray]) -> Kernel:
    """The scheduled function on ``arrays``."""
    text, extents = compile_kernels(tvm.IRModule({"layer": func}), isa)
    return kernel(getattr(load(text), kernel_symbol(isa.name, "layer")), 0, extents["layer"], arrays)


def random_arrays(func: tirx.PrimFunc) -> list[np.ndarray]:
    """One for each of its buffers: standard normal floats, random words, small integers."""
    random = np.random.default_rng(0)
    arrays = []
    for param in func.params:
        shape, dtype = [int(extent) for extent in param.ty.shape], str(param.ty.dtype)
        if dtype == "float32":
            arrays.append(aligned(random.standard_normal(shape).astype(dtype)))
        else:
            arrays.append(aligned(random.integers(0, 2**32 if dtype == "uint32" else 64, shape, dtype=dtype)))
    return arrays


def forced(rule: ModuleType, name: str, func: tirx.PrimFunc, isa: InstructionSet, tile: Tile) -> tirx.PrimFunc | None:
    """``func`` as the rule schedules it with this tile; None if it cannot."""
    with mock.patch.object(rule, name, lambda *_, **__: tile):
        try:
            result = rule.apply(func, isa)
        except (ScheduleError, tvm.error.InternalError):
            return None
    return result and result.with_attr("tirx.noalias", True)


def search(rule: ModuleType, name: str, func: tirx.PrimFunc, isa: InstructionSet) -> tuple[Tile, dict[Tile, float]]:
    """What the rule's model, its function ``name``, chooses for ``func``, and the seconds of all legal tiles."""
    with mock.patch.object(rule, name, wraps=getattr(rule, name)) as model:
        rule.apply(func, isa)
    _, pixels, blocks, *_ = model.call_args.args
    chosen = getattr(rule, name)(*model.call_args.args, **model.call_args.kwargs)
    arrays, runs = random_arrays(func), {}
    for tile in dict.fromkeys([chosen, *candidates(type(chosen), isa)]):
        if tile.pixels <= pixels and blocks % tile.vectors == 0:
            scheduled = forced(rule, name, func, isa, tile)
            if scheduled is not None:
                runs[tile] = compiled(scheduled, isa, arrays)
    seconds = seconds_side_by_side(list(runs.values()), rounds=ROUNDS)
    return chosen, dict(zip(runs, seconds, strict=True))


def layers(kind: str, isa: InstructionSet) -> Iterator[tuple[str, tirx.PrimFunc]]:
    """The layers of ``binary_layers``, or the convolutions of ``float_layers``."""
    if kind == "binary":
        for layer in binary_layers.LAYERS:
            yield layer.name, binary_layers.layer_function(layer, isa)
    else:
        for layer in float_layers.LAYERS:
            if layer.operations:
                yield layer.name, te.create_prim_func(layer.tensors(isa))


@click.command(help=__doc__)
@click.argument("kinds", nargs=-1, type=click.Choice(RULES))
@click.option("--isa", "name", default=None, help="The default is the best that runs here.")
def main(kinds: tuple[str, ...], name: str | None) -> None:
    isa = next(isa for isa in host_instruction_sets() if name in (None, isa.name))
    print(f"{isa.name}; tiles are output pixels x groups of {LANES} channels")
    print(f"{'layer':34}{'tiles':>6}{'model':>8}{'us':>9}{'best':>8}{'us':>9}{'gap':>7}")
    for kind in kinds or RULES:
        for layer, func in layers(kind, isa):
            chosen, seconds = search(*RULES[kind], func, isa)
            best = min(seconds, key=seconds.__getitem__)
            cells = [f"{f'{tile.pixels}x{tile.vectors}':>8}{seconds[tile] * 1e6:9.1f}" for tile in (chosen, best)]
            gap = seconds[chosen] / seconds[best] - 1
            print(f"{layer:34}{len(seconds):6}{cells[0]}{cells[1]}{gap:7.1%}", flush=True)


if __name__ == "__main__":
    main()
