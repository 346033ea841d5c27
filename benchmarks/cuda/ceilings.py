"""The most that a GPU multiplies or counts: loops on registers alone, each checked against numpy before it is timed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from ctypes import c_void_p
from dataclasses import dataclass
from importlib import resources

import numpy as np

from benchmarks.cuda import hopper
from benchmarks.cuda.device import Device, Launch, WrongError
from benchmarks.report.markdown import table

TURNS = 4096
CHAINS = 8
THREADS = 256
BLOCKS = 4  # for each multiprocessor
WARP = 32


def source() -> str:
    """CUDA C of all loops, and of a kernel that does nothing."""
    text = resources.files("benchmarks.cuda").joinpath("ceilings.cu").read_text()
    return f"#define TURNS {TURNS}\n#define CHAINS {CHAINS}\n{text}"


def hopper_source() -> str:
    return hopper.source(TURNS, CHAINS, THREADS)


def popcounts(words: np.ndarray) -> np.ndarray:
    """uint32 of any shape -> bits in each."""
    return np.unpackbits(words[..., None].view("uint8"), axis=-1).sum(axis=-1, dtype="uint32")


def _products_of_bytes(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return (a[..., None].view("int8").astype("int32") * b[..., None].view("int8")).sum(axis=-1).astype("uint32")


def _matrix(product: Callable[[np.ndarray, np.ndarray], np.ndarray], operands: np.ndarray) -> np.ndarray:
    """Each lane's total after all turns, of products of 16 rows of 8 words by 8 columns, laid out as PTX says."""
    lanes = np.arange(WARP)
    rows, columns = np.zeros((16, 8), "uint32"), np.zeros((8, 8), "uint32")
    for i in range(4):
        rows[lanes // 4 + i % 2 * 8, lanes % 4 + i // 2 * 4] = operands[:, i]
    for i in range(2):
        columns[lanes // 4, lanes % 4 + i * 4] = operands[:, 4 + i]
    products = product(*np.broadcast_arrays(rows[:, None], columns[None])).sum(axis=-1, dtype="uint32")
    of_lane = sum(products[lanes // 4 + e // 2 * 8, lanes % 4 * 2 + e % 2] for e in range(4))
    return np.uint32(TURNS * CHAINS) * of_lane + np.uint32(4 * sum(range(CHAINS)))


def _counted(operands: np.ndarray) -> np.ndarray:
    sums = np.broadcast_to(np.arange(CHAINS, dtype="uint32")[:, None, None], (CHAINS, WARP, 4)).copy()
    for _ in range(TURNS):
        sums += popcounts(operands[:, :4] ^ sums)
    return sums.sum(axis=(0, 2), dtype="uint32")


def _uniform(operands: np.ndarray) -> np.ndarray:
    """Of products of tiles that are one word each."""
    each = 8 * popcounts(operands[0, 0] & operands[0, 4:5])
    return np.broadcast_to(np.uint32(TURNS * CHAINS * hopper.SUMS) * each, WARP)


@dataclass(frozen=True)
class Ceiling:
    """A loop: what a warp multiplies in a turn of a chain, where it runs (80 is sm_80), and each lane's total."""

    title: str
    products: int
    runs: Callable[[int], bool]
    expected: Callable[[np.ndarray], np.ndarray]
    source: Callable[[], str] = source
    feature: str = ""  # behind the architecture's name


CEILINGS = {
    "xor_bits": Ceiling("bits, xor, mma", 16 * 8 * 256, lambda sm: sm <= 90,
                        lambda operands: _matrix(lambda a, b: popcounts(a ^ b), operands)),
    "and_bits": Ceiling("bits, and, mma", 16 * 8 * 256, lambda sm: 80 <= sm <= 90,
                        lambda operands: _matrix(lambda a, b: popcounts(a & b), operands)),
    "wgmma": Ceiling("bits, and, wgmma", 64 * 256 * 256 // 4, lambda sm: sm == 90, _uniform, hopper_source, "a"),
    "bytes": Ceiling("bytes, mma", 16 * 8 * 32, lambda sm: sm >= 80,
                     lambda operands: _matrix(_products_of_bytes, operands)),
    "popcount": Ceiling("bits, popc", WARP * 4 * 32, lambda sm: True, _counted),
}  # fmt: skip
"""On later GPUs than sm_90, products of bits are emulated. On sm_90 those with xor are."""


def prepare(device: Device, hopper: bool = False) -> dict[str, tuple[c_void_p, int]]:
    """Of each loop that runs on this GPU, its graph and the operations in it. Raises WrongError.

    Hopper's own instruction is there if wanted: no kernel uses it, and one that goes wrong may take the GPU with it.
    """
    _, architecture = device.family()
    number = int(architecture.removeprefix("sm_"))
    blocks = BLOCKS * device.multiprocessors
    operands = np.random.default_rng(0).integers(0, 2**32, (WARP, 6), dtype="uint32")
    held = device.memory(operands), device.memory(np.zeros((blocks, THREADS), "uint32"))
    prepared = {}
    for name, ceiling in CEILINGS.items():
        if not ceiling.runs(number) or (ceiling.feature and not hopper):
            continue
        module = device.load(ceiling.source(), architecture + ceiling.feature)
        function = device.function(module, f"measure_{name}")
        launch = Launch(function, (blocks, 1, 1), (THREADS, 1, 1), 0, tuple(memory.address for memory in held))
        graph = device.graph([launch], 1)
        device.run(graph)
        totals = held[1].read(np.empty((blocks, THREADS), "uint32"))
        if not (totals.reshape(-1, WARP) == ceiling.expected(operands)).all():
            raise WrongError(f"{ceiling.title}: this GPU multiplies otherwise than numpy")
        prepared[name] = graph, 2 * ceiling.products * CHAINS * TURNS * blocks * THREADS // WARP
    return prepared


def best_on_tensor_cores(rates: Mapping[str, float]) -> str:
    """The loop on tensor cores that has the highest of ``rates``: bytes where products of bits are emulated."""
    return max((name for name in rates if name != "popcount"), key=lambda name: rates[name], default="popcount")


def section(device: Device) -> Iterator[str]:
    """TOPS, two operations for each product, and products of a multiprocessor in a cycle of its highest clock."""
    prepared = prepare(device, hopper=True)
    seconds = device.medians({name: graph for name, (graph, _) in prepared.items()})
    cycles = device.megahertz * 1e6 * device.multiprocessors
    rows = []
    for name, (_, operations) in prepared.items():
        rate = operations / seconds[name]
        rows.append([CEILINGS[name].title, f"{rate / 1e12:.4g}", f"{rate / 2 / cycles:.0f}"])
    yield from table(["registers alone", "TOPS", "products/cycle"], rows)
