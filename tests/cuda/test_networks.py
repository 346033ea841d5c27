"""Whole networks on the emulated GPU: the answers are those of the processor's kernels in the same library."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

import bnnc
from cuda.harness import Driver
from models.graphs import QONNX, graph, node
from models.idioms import IDIOMS
from models.nets import NETS
from models.structures import STRUCTURES
from test_networks import random_inputs

pytestmark = pytest.mark.usefixtures("emulated")

SEVERAL = (
    "codes", "plain_sign", "groups", "moved_bits", "long_sums", "ports", "all_float", "quantized_operators",
)  # fmt: skip
SMALL = NETS | {name: build for name, (build, _) in (IDIOMS | STRUCTURES).items() if name in SEVERAL}
FLOAT = {"residual", "transposed", "lenet", "codes", "all_float"}  # with sums of floats, whose order differs


def both_answers(library: Path, driver: Driver, capability: int = 80, runs: int = 2) -> tuple[dict, dict]:
    """What the GPU answers, and what the processor does; the driver has no complaint."""
    driver.reset(capability=capability)
    with bnnc.load(library, device="cuda") as session:
        assert session.isa.startswith(f"sm_{capability // 10}")
        feeds = random_inputs(session)
        found = [session.run(feeds) for _ in range(runs)]
    assert driver.complaints() == ""
    assert driver.library.fake_cuda_graph_launches() == runs
    for name, value in found[0].items():
        assert value.tobytes() == found[-1][name].tobytes()
    with bnnc.load(library, device="cpu") as session:
        assert not session.isa.startswith("sm_")
        return found[0], session.run(feeds)


@pytest.mark.parametrize(
    ("name", "capability"), [*((name, 80) for name in SMALL), ("residual", 75), ("residual", 120)]
)
def test_network(name: str, capability: int, driver: Driver, tmp_path: Path) -> None:
    onnx.save(SMALL[name](), tmp_path / "net.onnx")
    library = bnnc.compile(tmp_path / "net.onnx", target=f"cuda:sm_{capability}", output=tmp_path / "net.so")
    gpu, cpu = both_answers(library, driver, capability)
    for output, value in cpu.items():
        assert gpu[output].dtype == value.dtype
        if name in FLOAT:
            np.testing.assert_allclose(gpu[output], value, rtol=1e-5, atol=1e-4, err_msg=output)
        else:
            assert np.array_equal(gpu[output], value), output


def few_bits() -> onnx.ModelProto:
    """Layers of 2-bit codes, one with weights of 2 bits and one with signs."""
    quantizer = {"signed": 0, "narrow": 0, "rounding_mode": "ROUND"}
    nodes = [
        node("Quant", ["x", "scale", "zero", "bits"], "a", QONNX, **quantizer),
        node("Conv", ["a", "w"], "b", pads=[1, 1, 1, 1]),
        node("Quant", ["b", "coarse", "zero", "bits"], "c", QONNX, **quantizer),
        node("Conv", ["c", "odd"], "y"),
    ]
    random = np.random.default_rng(0)
    constants = {
        "scale": np.float32(0.25), "coarse": np.float32(4), "zero": np.float32(0), "bits": np.float32(2),
        "w": random.choice([-2, -1, 0, 1, 1, 1], (48, 40, 3, 3)).astype("float32"),
        "odd": random.integers(0, 2, (32, 48, 2, 2)).astype("float32") * 2 - 1,
    }  # fmt: skip
    return graph(nodes, {"x": (1, 40, 7, 6)}, ["y"], constants)


@pytest.mark.parametrize("capability", [75, 90, 120])
@pytest.mark.parametrize("kernel", ["int8", "bitserial"])
def test_few_bits(kernel: str, capability: int, driver: Driver, tmp_path: Path) -> None:
    """As bytes and as bit planes: bit for bit the same."""
    onnx.save(few_bits(), tmp_path / "net.onnx")
    library = bnnc.compile(
        tmp_path / "net.onnx", target=f"cuda:sm_{capability}", output=tmp_path / "net.so",
        kernels={"b": kernel, "y": kernel},
    )  # fmt: skip
    gpu, cpu = both_answers(library, driver, capability, runs=1)
    assert np.array_equal(gpu["y"], cpu["y"]) and np.unique(cpu["y"]).size > 9


def test_verify_compares_every_layer(digits_model: Path, driver: Driver, tmp_path: Path) -> None:
    library = bnnc.compile(digits_model, target="cuda:sm_80", output=tmp_path / "net.so")
    report = bnnc.verify(digits_model, library, samples=2)
    assert report.agrees, str(report)
    assert driver.complaints() == ""


def test_a_large_network(shared_model, driver: Driver, tmp_path: Path) -> None:
    """QuickNet at 224x224, its binary layers by products with ones, as on Hopper."""
    library = bnnc.compile(shared_model("larq_quicknet"), target="cuda:sm_90", output=tmp_path / "net.so")
    gpu, cpu = both_answers(library, driver, capability=90, runs=1)
    for name, value in cpu.items():
        np.testing.assert_allclose(gpu[name], value, rtol=1e-4, atol=1e-6)


def test_a_trained_network(shared_model, driver: Driver, tmp_path: Path) -> None:
    """Brevitas' TFC, of one bit everywhere: bit for bit the same."""
    library = bnnc.compile(shared_model("zoo_TFC_1W1A"), target="cuda:sm_80", output=tmp_path / "net.so")
    gpu, cpu = both_answers(library, driver)
    assert all(np.array_equal(gpu[name], cpu[name]) for name in cpu)
