"""How often the cost model takes the faster kernel: ``python -m benchmarks.kernel_choice [--isa NAME] [--points N]``.

Integer layers of random shapes and bits, each timed both as products of bytes and as bit planes. Times within
``CLOSE`` of each other count as equally fast: two measurements of one kernel differ by as much.
"""

from __future__ import annotations

import click
import numpy as np

from benchmarks.kbit_layers import Layer, bitserial_functions, chosen, compiled, int8_functions
from benchmarks.native import seconds_side_by_side
from bnnc.codegen.targets import InstructionSet, host_instruction_sets

CLOSE = 0.05
CHANNELS, KERNELS, SIZES = (16, 32, 48, 64, 96, 128, 192, 256, 512), (1, 3, 5), (4, 7, 14, 28)


def points(count: int) -> list[tuple[Layer, tuple[int, int]]]:
    """The same layers every time, ``count`` of them."""
    random = np.random.default_rng(11)
    made = []
    while len(made) < count:
        channels, outs = (int(random.choice(CHANNELS)) for _ in range(2))
        kernel, size = int(random.choice(KERNELS)), int(random.choice(SIZES))
        bits = (int(random.integers(1, 9)), int(random.choice((1, 1, 2, 2, 3, 4))))
        layer = Layer(f"{kernel}x{kernel} {size}x{size} {channels}-{outs}", size + kernel - 1, size + kernel - 1,
                      channels, outs, kernel)  # fmt: skip
        if layer.operations < 2e8:
            made.append((layer, bits))
    return made


def faster(layer: Layer, isa: InstructionSet, bits: tuple[int, int]) -> tuple[float, float]:
    """Seconds as bytes, and as bit planes."""
    functions = (int8_functions(layer, isa, bits), bitserial_functions(layer, isa, bits))
    int8, serial = seconds_side_by_side([compiled(made, isa) for made in functions], rounds=5, least=5e-4)
    return int8, serial


@click.command(help=__doc__)
@click.option("--isa", "name", default=None, help="Only this instruction set; the default is all that run here.")
@click.option("--points", "count", default=60, show_default=True, help="Layers for each instruction set.")
@click.option("--all", "verbose", is_flag=True, help="Print every layer, not only those where the model is wrong.")
def main(name: str | None, count: int, verbose: bool) -> None:
    for isa in host_instruction_sets():
        if name not in (None, isa.name):
            continue
        right = 0
        for layer, bits in points(count):
            int8, serial = faster(layer, isa, bits)
            best, choice = "int8" if int8 <= serial else "bitserial", chosen(layer, isa, bits)
            good = choice == best or abs(int8 - serial) <= CLOSE * min(int8, serial)
            right += good
            if verbose or not good:
                verdict = "" if good else "  WRONG"
                print(f"{isa.name}  {layer.name:20} {bits}  int8 {int8 * 1e6:8.1f} us  "
                      f"bit-serial {serial * 1e6:8.1f} us  chosen {choice}{verdict}", flush=True)  # fmt: skip
        print(f"{isa.name}: the faster kernel in {right} of {count} layers ({right / count:.0%})", flush=True)


if __name__ == "__main__":
    main()
