"""A whole network in the emulator: every kernel, on the memory that the runtime would give it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.arm.emulator import Executed, Machine, Object
from bnnc.codegen.aot import assemble
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.program import Program
from bnnc.codegen.targets import InstructionSet


@dataclass(frozen=True)
class Ran:
    """One stage of a run."""

    layer: str
    kernel: str
    executed: Executed


def run_network(program: Program, isa: InstructionSet, inputs: list[np.ndarray]) -> tuple[list[np.ndarray], list[Ran]]:
    """The outputs, and what each stage of a run executed; stages that run once have run before."""
    assert program.slices == 1, "one image at a time"
    text, extents = compile_kernels(program.kernels[isa.name], isa)
    with tempfile.TemporaryDirectory(prefix="bnnc-") as folder:
        machine = Machine(Object(assemble(text, Path(folder) / "kernels.o")))
    outputs = [np.zeros(port.shape, port.dtype) for port in program.outputs]
    spaces = {
        "weights": [machine.place(program.weights)],
        "input": [machine.place(array.tobytes()) for array in inputs],
        "output": [machine.place(array.tobytes()) for array in outputs],
    }
    sizes = {"arena": program.arena_bytes, "persistent": program.persistent_bytes, "frames": program.frames_bytes}
    spaces |= {space: [machine.place(bytes(size))] for space, size in sizes.items()}
    ran = []
    for stage in sorted(program.stages, key=lambda stage: not stage.once):
        addresses = [spaces[a.space][a.index] + a.offset for a in stage.args]
        executed = machine.call(kernel_symbol(isa.name, stage.kernel), addresses, 0, extents[stage.kernel])
        if not stage.once:
            ran.append(Ran(stage.layer, stage.kernel, executed))
    for array, address in zip(outputs, spaces["output"], strict=True):
        array.reshape(-1)[:] = np.frombuffer(machine.read(address), array.dtype)
    return outputs, ran
