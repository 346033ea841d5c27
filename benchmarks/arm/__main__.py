"""What is generated for ARM: ``python -m benchmarks.arm [--only SECTION] [--write docs/benchmarks.md]``.

Layers and networks run in an emulator (packages from PyPI: ``pip install -e '.[dev]'``), which counts what they
execute. Cycles of the layers' innermost loops are those of LLVM's models (``apt install llvm``), left out where
llvm-mca is not installed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import numpy as np
import onnx
import tvm

from benchmarks.arm.cycles import PROCESSORS, analyzer, cycles
from benchmarks.arm.emulator import Executed, run
from benchmarks.arm.network import Ran, run_network
from benchmarks.binary_layers import LAYERS, Layer, layer_function
from benchmarks.models import NETWORKS
from benchmarks.peers.bnnc_host import SIGN_ZERO
from benchmarks.report.markdown import print_section, table
from bnnc.codegen.aot import assemble
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.targets import ARM64, ARMV7, InstructionSet, Target
from bnnc.compiler import build_network, make_library_program

COUNTED_BITS = 128
NETS = ("quicknet", "birealnet18")


def execute(layer: Layer, isa: InstructionSet) -> Executed:
    """The layer with thresholds on random bits."""
    func = schedule_function(layer_function(layer, isa), isa, layer.name)
    text, extents = compile_kernels(tvm.IRModule({"layer": func}), isa)
    random = np.random.default_rng(0)
    shapes = [([int(extent) for extent in param.ty.shape], str(param.ty.dtype)) for param in func.params]
    arrays = [random.integers(0, 2**31, shape).astype(dtype) for shape, dtype in shapes]
    with tempfile.TemporaryDirectory(prefix="bnnc-") as folder:
        path = assemble(text, Path(folder) / "layer.o")
        return run(path, kernel_symbol(isa.name, "layer"), arrays, 0, extents["layer"])


def layers() -> Iterator[str]:
    """Instructions per 128 bits; for 64-bit ARM also vector operations and modelled cycles of the loop."""
    program = analyzer()
    rows = []
    for layer in LAYERS:
        steps = layer.operations / (2 * COUNTED_BITS)
        wide, narrow = (execute(layer, isas[-1]) for isas in (ARM64, ARMV7))
        counts = sum(i.mnemonic == "cnt" for i in wide.loop)
        operations = sum(i.is_vector_operation for i in wide.loop) / counts
        modelled = [f"{cycles(program, wide.loop, p) / counts:.2f}" for p in PROCESSORS] if program else []
        counted = (f"{narrow.total / steps:.2f}", f"{wide.total / steps:.2f}", f"{operations:.2f}")
        rows.append([layer.name, *counted, *modelled])
    yield from table(["layer", "armv7", "aarch64", "vector ops", *(PROCESSORS if program else ())], rows)
    if program is None:
        yield ""
        yield "llvm-mca is not installed: no modelled cycles."


def _kind(stage: Ran) -> str:
    """By the kernel's name, which has the operators in it."""
    if "binary_conv2d" in stage.kernel:
        return "binary"
    if "integer_conv2d" in stage.kernel or "bitserial_conv2d" in stage.kernel:
        return "others"
    return "float" if "conv2d" in stage.kernel or "dense" in stage.kernel else "others"


def networks() -> Iterator[str]:
    """Millions of instructions of one image, by kind of layer."""
    kinds = ("binary", "float", "others")
    rows = []
    with tempfile.TemporaryDirectory(prefix="bnnc-") as folder:
        for name in NETS:
            path = Path(folder) / f"{name}.onnx"
            onnx.save(NETWORKS[name](), path)
            for isa in (*ARM64[1:], *ARMV7):  # the first differs in integer layers, of which there are none
                network = build_network(path, sign_zero=SIGN_ZERO, isa=isa)
                program = make_library_program(network, Target(isa.platform, (isa,)))
                random = np.random.default_rng(0)
                inputs = [random.standard_normal(port.shape).astype(port.dtype) for port in program.inputs]
                _, ran = run_network(program, isa, inputs)
                counts = [sum(r.executed.total for r in ran if _kind(r) == kind) for kind in kinds]
                rows.append([name, isa.name, *(f"{count / 1e6:.1f}" for count in (*counts, sum(counts)))])
    yield from table(["network", "instruction set", *kinds, "all"], rows, words=2)


SECTIONS: dict[str, Callable[[], Iterator[str]]] = {"arm layers": layers, "arm networks": networks}


@click.command(help=__doc__)
@click.option("--only", multiple=True, type=click.Choice(list(SECTIONS)), help="This and nothing else.")
@click.option("--write", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Update this document.")
def main(only: tuple[str, ...], write: Path | None) -> None:
    for name in only or SECTIONS:
        print_section(name, SECTIONS[name], write)


if __name__ == "__main__":
    main()
