"""What NVIDIA's compiler makes of the kernels, read off the machine code: the instructions that were meant."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import tvm

from bnnc.codegen.cuda import compilers
from bnnc.codegen.cuda.schedule import scheduler, tiled
from bnnc.codegen.cuda.source import cuda_source
from bnnc.codegen.targets import GPU_FAMILIES
from bnnc.errors import ToolchainError
from cuda import test_binary_kernels as binary
from cuda import test_float_kernels as floats
from cuda import test_integer_kernels as integers
from cuda.gpu_kernels import family_of

ARCHITECTURES = [architecture for family in GPU_FAMILIES for architecture in family.architectures]
COUNTS_XOR = {
    "sm_75": "BMMA.88128.XOR.POPC",
    **dict.fromkeys(("sm_80", "sm_86", "sm_89"), "BMMA.168256.XOR.POPC"),
    "sm_90": "BMMA.168256.AND.POPC",
    **dict.fromkeys(("sm_100", "sm_120"), "IMMA.16832.S8.S8"),
}
COUNTS_AND = COUNTS_XOR | dict.fromkeys(("sm_80", "sm_86", "sm_89"), "BMMA.168256.AND.POPC")
OPTIONS = ("--ptxas-options=-v", "--diag-suppress=177")  # TVM declares variables that it does not use
INFORMATION = re.compile(
    r"ptxas info\s*: (\d+ bytes gmem.*|Compiling entry function .*|Function properties for .*|Used .*|Compile time .*)"
    r"|\s*ptxas\s+\.\s+0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads|"
)
"""All that the assembler says of a kernel that is as it should be."""


def disassembler() -> str:
    """The one of pip or of a toolkit."""
    found = [path for folder in sys.path for path in Path(folder).glob("nvidia/*/bin/nvdisasm")]
    path = str(found[0]) if found else shutil.which("nvdisasm")
    if path is None:
        pytest.skip("nvdisasm is not installed (pip install nvidia-cuda-nvdisasm)")
    return path


def nvrtc() -> compilers.Nvrtc:
    try:
        compiler = compilers.find_compiler()
    except ToolchainError as error:
        pytest.skip(str(error))
    if not isinstance(compiler, compilers.Nvrtc):
        pytest.skip("NVRTC is not installed")
    return compiler


INSTRUCTION = re.compile(r"^\s+/\*[0-9a-f]{4,}\*/\s+(?:@!?U?P\w+\s+)?([A-Z][\w.]*)(.*)")


def functions_of(cubin: bytes, folder: Path) -> dict[str, str]:
    """The disassembly of each function."""
    file = folder / "kernels.cubin"
    file.write_bytes(cubin)
    text = subprocess.run([disassembler(), "-c", file], check=True, capture_output=True, text=True).stdout
    parts = [part.partition(":") for part in re.split(r"^\.text\.", text, flags=re.M)[1:]]
    return {name: code for name, _, code in parts}


def instructions(code: str) -> Counter:
    """How often each instruction occurs; a call of a subroutine, as emulation makes, is a ``CALL``.

    The compiler also leaves loops by a CALL to the next line, which is a mere jump.
    """
    found = [match[1] for line in code.splitlines() if (match := INSTRUCTION.match(line))]
    counts = Counter(op for op in found if not op.startswith("CALL"))
    counts["CALL"] = len(re.findall(r"\bCALL\.[\w.]+ `\((?!\.L_)", code))
    return counts


def hottest_loop(code: str, op: str) -> Counter:
    """The instructions of the loop that has the most of ``op``."""
    lines, labels, best = code.splitlines(), {}, Counter()
    for i, line in enumerate(lines):
        if label := re.match(r"(\.L_\w+):", line):
            labels[label[1]] = i
        back = re.search(r"\bBRA\b.*`\((\.L_\w+)\)", line)
        if back and back[1] in labels:
            best = max(best, instructions("\n".join(lines[labels[back[1]] : i + 1])), key=lambda counts: counts[op])
    return best


def faults(code: str, log: str) -> list[str]:
    """Why a kernel is slower than it looks: subroutines, spilled registers, advice of the assembler."""
    counts = instructions(code)
    slow = [op for op in counts if counts[op] and op.startswith(("CALL", "STL", "LDL"))]
    return slow + [line for line in log.splitlines() if not INFORMATION.fullmatch(line.rstrip())]


def compiled(
    architecture: str, composed: dict[str, tuple], folder: Path, change: Callable[[str], str] = lambda text: text
) -> tuple[dict[str, str], str]:
    """The machine code of each kernel, by title, and the assembler's log; ``change`` alters the source before."""
    family, compiler = family_of(architecture), nvrtc()
    schedule = scheduler(family)
    functions = {f"k{i}": schedule(func, family.isa, "k") for i, (_, func) in enumerate(composed.values())}
    source = cuda_source(tvm.IRModule(functions), family.architectures[0])
    image, log = compiler.compile(change(source.text), architecture, *OPTIONS)
    found = functions_of(image, folder)
    return {
        title: "\n".join(found[launch.function] for launch in source.launches[name])
        for title, name in zip(composed, functions, strict=True)
    }, log


def multiplications(code: str) -> set[str]:
    return {op for op in instructions(code) if "MMA" in op and not op.startswith("HFMA")}


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_binary_kernels(architecture: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On tensor cores everywhere; nothing emulated, nothing spilled."""
    layers = binary.LAYERS | binary.LARGE
    composed = {title: binary.compose(architecture, *layer)[0] for title, layer in layers.items()}
    found, log = compiled(architecture, composed, tmp_path)
    monkeypatch.setattr(tiled, "BUSY", 1)  # the largest tiles
    large, more = compiled(architecture, usual(architecture), tmp_path)
    assert not faults(large["usual"], more) and multiplications(large["usual"]) == {COUNTS_XOR[architecture]}
    for title, code in found.items():
        assert not faults(code, log), (title, instructions(code))
        if title in (*binary.ON_TENSOR_CORES, *binary.LARGE):
            assert multiplications(code) == {COUNTS_XOR[architecture]}, title
            assert architecture == "sm_75" or "LDGSTS" in code, title
        else:
            assert instructions(code)["POPC"] and not multiplications(code), title


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_integer_kernels(architecture: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With tiles of all sizes, as those of large layers have the most in registers."""
    layers = {("bytes", "usual", "8 bits"): "IMMA.8816.U8.S8" if architecture == "sm_75" else "IMMA.16832.U8.S8"}
    if family_of(architecture).counts_bits:
        layers[("planes", "usual", "2 by 2 bits")] = COUNTS_AND[architecture]
        layers[("planes", "usual", "2 bits by signs")] = COUNTS_XOR[architecture]
    composed = {" ".join(layer): integers.compose(architecture, *layer)[0] for layer in layers}
    for busy in (tiled.BUSY, 1):
        monkeypatch.setattr(tiled, "BUSY", busy)
        found, log = compiled(architecture, composed, tmp_path)
        for (title, code), wanted in zip(found.items(), layers.values(), strict=True):
            assert not faults(code, log), (title, instructions(code))
            assert multiplications(code) == {wanted}, title


SHARES = {"a stem": (0.65, 0.42), "3x3": (0.8, 0.5), "dense": (0.72, 0.5)}
"""Of FFMA among the instructions of a float layer's loop: with large tiles, with small ones."""


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_float_kernels(architecture: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mostly what they are for, in floats of 32 bits, from loads of four; nothing spilled, whatever the tile."""
    layers = {
        "a stem": floats.convolution(architecture, "stem", planar=True)[0],
        "3x3": floats.convolution(architecture, "usual")[0],
        "dense": floats.dense(architecture, *floats.DENSE["chunks and a tail"])[0],
    }
    for size, busy in enumerate((1, tiled.BUSY)):
        monkeypatch.setattr(tiled, "BUSY", busy)
        found, log = compiled(architecture, layers, tmp_path)
        for title, code in found.items():
            assert not faults(code, log), (title, instructions(code))
            loop = hottest_loop(code, "FFMA")
            assert loop["FFMA"] >= SHARES[title][size] * loop.total(), (title, loop)
            assert loop["LDS.128"] + loop["LDS.U.128"] and not multiplications(code), (title, loop)


def usual(architecture: str) -> dict[str, tuple]:
    return {"usual": binary.compose(architecture, *binary.LAYERS["usual"])[0]}


def test_emulation_would_show(tmp_path: Path) -> None:
    """sm_90 has no xor of bits on tensor cores; NVIDIA's compiler says nothing and calls a subroutine."""

    def change(text: str) -> str:
        return text.replace("s32.and.popc", "s32.xor.popc")

    found, log = compiled("sm_90", usual("sm_90"), tmp_path, change)
    assert faults(found["usual"], log)


def test_spilled_registers_would_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiled, "BUSY", 1)

    def change(text: str) -> str:
        return re.sub(r"__launch_bounds__\(\d+\)", "__launch_bounds__(128, 8)", text)

    found, log = compiled("sm_80", usual("sm_80"), tmp_path, change)
    assert {"STL", "LDL"} <= {op[:3] for op in faults(found["usual"], "")}
    assert "spill stores" in " ".join(faults("", log))


def test_advice_would_show() -> None:
    """As of matrix instructions of Hopper that wait for each other, and of variables without a value."""
    _, log = nvrtc().compile(WAITING, "sm_90a", *OPTIONS)
    assert any("C75" in line for line in faults("", log)), log


WAITING = """
extern "C" __global__ void f(unsigned long long* x, int* y) {
  int c[4] = {};
  for (int i = 0; i < 4; ++i) {
    asm volatile("wgmma.fence.sync.aligned;");
    asm volatile("wgmma.mma_async.sync.aligned.m64n8k256.s32.b1.b1.and.popc {%0, %1, %2, %3}, %4, %5, 1;"
                 : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3]) : "l"(x[i]), "l"(x[i + 4]));
    c[0] += i;
  }
  asm volatile("wgmma.commit_group.sync.aligned;");
  asm volatile("wgmma.wait_group.sync.aligned 0;");
  for (int i = 0; i < 4; ++i) y[threadIdx.x * 4 + i] = c[i];
}
"""
