"""``python -m benchmarks.cuda`` on the emulated GPU, with everything small: it runs from end to end, and finds errors.

Times there mean nothing. Its loops are held to the instructions that are meant by what NVIDIA's compiler makes of them.
"""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from click.testing import CliRunner

from benchmarks.binary_layers import Layer
from benchmarks.cuda import ceilings, device, layers, networks
from benchmarks.cuda.__main__ import SECTIONS, main
from benchmarks.models.birealnet18 import birealnet18
from benchmarks.models.quicknet import quicknet
from bnnc.codegen.cuda import compilers, images
from bnnc.codegen.targets import GPU_FAMILIES
from bnnc.errors import ToolchainError
from cuda.emulator import Emulator
from cuda.harness import HERE, Driver
from cuda.test_machine_code import functions_of, instructions

SMALL = {"width": 32, "size": 32, "blocks": (1, 1)}
HOPPER = "wgmma"  # what the emulator does not know


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, emulated: None) -> None:
    """Few turns, rounds, blocks, pixels and layers."""
    monkeypatch.setattr(device, "find_compiler", Emulator)
    for module, values in (
        (device, {"WARM_UP": 0, "ROUNDS": 1}),
        (ceilings, {"TURNS": 3, "BLOCKS": 1, "THREADS": 64}),
        (layers, {"REPEATS": 2, "CHECKED": 20, "LAYERS": (
            Layer("3x3", 7, 7, 64, 64, 3, batch=2), Layer("3x3 stride 2", 9, 9, 64, 32, 3, 2, batch=2),
            Layer("1x1", 4, 4, 128, 32, batch=2),
        )}),
        (networks, {"RUNS": 1, "LAUNCHES": 3, "BATCHES": (1, 2), "BUILDERS": {"quicknet": partial(quicknet, **SMALL)}}),
    ):  # fmt: skip
        for name, value in values.items():
            monkeypatch.setattr(module, name, value)


def run(*arguments: str) -> tuple[int, str]:
    """Exit code and output of the command, whose traceback holds nothing any more."""
    result = CliRunner().invoke(main, arguments)
    assert isinstance(result.exception, SystemExit | type(None)), repr(result.exception)
    found = result.exit_code, result.output
    del result
    gc.collect()
    return found


def rows(text: str, section: str) -> list[list[str]]:
    """Of the section's table, cell by cell."""
    part = text.split(f"cuda {section}", 1)[1].split("cuda ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_everything(driver: Driver, small: None, tmp_path: Path) -> None:
    document = tmp_path / "cuda.md"
    document.write_text("".join(f"<!-- begin cuda {name} -->\n<!-- end cuda {name} -->\n" for name in SECTIONS))
    code, output = run("--write", str(document), "--work", str(tmp_path / "work"))
    assert code == 0, output
    text = document.read_text()
    assert "- GPU: Emulated, sm_80, 2 multiprocessors, up to 1000 MHz\n- code for: sm_80" in text
    found = [row[0] for row in rows(text, "ceilings")]
    assert found == ["bits, xor, mma", "bits, and, mma", "bytes, mma", "bits, popc"]
    assert [row[0] for row in rows(text, "layers")] == ["3x3", "3x3 stride 2", "1x1"]
    assert all(float(row[1]) == 250 for row in rows(text, "layers"))  # a graph takes half a millisecond: two layers
    assert [row[:2] for row in rows(text, "images")] == [["quicknet", "1"], ["quicknet", "2"]]
    assert [row[:2] + row[-1:] for row in rows(text, "check")] == [["quicknet", "1", "0"], ["quicknet", "2", "0"]]
    assert rows(text, "latency")[0][0] == "quicknet" and "An empty kernel: " in text
    assert driver.complaints() == ""


@pytest.mark.parametrize("capability", [75, 90, 120])
def test_other_gpus(
    driver: Driver, small: None, capability: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each loop and layer gives what numpy does, with the instructions that its GPU has."""
    driver.reset(capability=capability)
    known = {name: ceiling for name, ceiling in ceilings.CEILINGS.items() if name != HOPPER}
    monkeypatch.setattr(ceilings, "CEILINGS", known)
    code, output = run("--only", "ceilings", "--only", "layers")
    assert code == 0, output
    assert len(rows(output, "layers")) == len(layers.LAYERS)
    found = [row[0] for row in rows(output, "ceilings")]
    assert found == {
        75: ["bits, xor, mma", "bits, popc"],
        90: ["bits, xor, mma", "bits, and, mma", "bytes, mma", "bits, popc"],
        120: ["bytes, mma", "bits, popc"],
    }[capability]


def broken(old: str, new: str, only: Callable[[str], bool]) -> type[Emulator]:
    class Broken(Emulator):
        def image(self, source: str, architecture: str) -> bytes:
            if only(source):
                assert old in source
                source = source.replace(old, new)
            return super().image(source, architecture)

    return Broken


def test_wrong_answers_end_it(driver: Driver, small: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "find_compiler", broken("__popc(a[e] ^", "__popc(a[e] &", lambda text: True))
    code, output = run("--only", "ceilings")
    assert code == 1
    assert output.endswith("Error: wrong: bits, popc: this GPU multiplies otherwise than numpy\n")

    def is_layer(text: str) -> bool:
        return "measure_" not in text

    monkeypatch.setattr(device, "find_compiler", broken("xor.popc", "and.popc", is_layer))
    code, output = run("--only", "layers")
    assert code == 1
    assert re.search(r"Error: wrong: 3x3: other bits than numpy's at image, row, column \(\d, \d, \d\)\n$", output)

    monkeypatch.setattr(images, "find_compiler", broken("xor.popc", "and.popc", is_layer))
    code, output = run("--only", "check")
    assert code == 1
    assert re.search(r"Error: wrong: quicknet, batch 1: \w+ differs from onnxruntime's\n$", output)


@pytest.mark.parametrize(
    ("machine", "complaint"),
    [
        ({"devices": 0}, "Error: GPU 0: cuInit: CUDA_ERROR_NO_DEVICE (100)\n"),
        ({"capability": 70}, "Error: GPU 0 (Emulated) is an sm_70, and bnnc has no kernels for it\n"),
    ],
)
def test_no_gpu(driver: Driver, machine: dict, complaint: str) -> None:
    driver.reset(**machine)
    code, output = run("--only", "machine")
    assert code == 2 and output.endswith(complaint)
    assert driver.complaints() == ""


def test_no_driver() -> None:
    """One line, from a process that has not loaded the fake one."""
    command = [sys.executable, "-m", "benchmarks.cuda", "--only", "machine"]
    environment = os.environ | {"PYTHONPATH": str(HERE.parent.parent)}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=HERE.parent.parent)
    if result.returncode == 0:
        pytest.skip("this machine has a GPU")
    assert result.returncode == 2
    assert result.stderr == "Error: no NVIDIA driver: libcuda.so.1 was not found\n" or "GPU" in result.stderr


@pytest.mark.parametrize("architecture", [name for family in GPU_FAMILIES for name in family.architectures])
def test_loops_are_the_instructions_that_are_meant(architecture: str, tmp_path: Path) -> None:
    try:
        compiler = compilers.find_compiler()
    except ToolchainError as error:
        pytest.skip(str(error))
    number = int(architecture.removeprefix("sm_"))
    wanted = {
        "xor_bits": "BMMA.88128.XOR.POPC" if number == 75 else "BMMA.168256.XOR.POPC",
        "and_bits": "BMMA.168256.AND.POPC",
        "wgmma": "BGMMA.64x256x256.AND.POPC",
        "bytes": "IMMA.16832.S8.S8",
        "popcount": "POPC",
    }
    found: dict[str, dict[str, str]] = {}
    for name, ceiling in ceilings.CEILINGS.items():
        if not ceiling.runs(number) or (name == "xor_bits" and number == 90):  # emulated
            continue
        feature = ceiling.feature
        if feature not in found:
            found[feature] = functions_of(compiler.image(ceiling.source(), architecture + feature), tmp_path)
        counts = instructions(found[feature][f"measure_{name}"])
        assert counts[wanted[name]] >= ceilings.CHAINS, (name, counts)
        assert not any(counts[op] for op in counts if op.startswith(("CALL", "STL", "LDL"))), (name, counts)


@pytest.mark.parametrize("build", [quicknet, birealnet18])
def test_pytorch_computes_the_same_network(build: Callable[..., onnx.ModelProto]) -> None:
    torch = pytest.importorskip("torch")
    from benchmarks.cuda.torch_network import Network

    model = build(batch=2, **SMALL)
    image = np.random.default_rng(0).standard_normal((2, 3, 32, 32)).astype("float32")
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (expected,) = session.run(None, {"image": image})
    module = Network(model).eval().to(memory_format=torch.channels_last)
    compiled = torch.compile(module, backend="eager", fullgraph=True, dynamic=False)
    with torch.inference_mode():
        found = compiled(torch.from_numpy(image)).numpy()
    # A sign may fall the other way, and is one of hundreds in a sum; a wrong operator changes everything.
    assert np.abs(found - expected).max() < 0.02 * np.abs(expected).max()


def test_layers_are_those_of_a_resnet() -> None:
    """At batch 64, bits in and bits out; the largest four have the same work."""
    assert all(layer.batch == 64 for layer in layers.LAYERS) and len(layers.LAYERS) == 10
    assert len({layer.operations for layer in layers.LAYERS[:4]}) == 1
    first = layers.LAYERS[0]
    assert replace(first, batch=1).operations * 64 == first.operations == 2 * 64 * 56**2 * 64**2 * 9


