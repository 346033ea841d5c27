"""What NVIDIA's compiler makes of the binary kernels, read off the machine code: the instructions that were meant."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import tvm

from bnnc.codegen.cuda import compilers
from bnnc.codegen.cuda.schedule import scheduler
from bnnc.codegen.cuda.source import cuda_source
from bnnc.codegen.targets import GPU_FAMILIES
from bnnc.errors import ToolchainError
from cuda.gpu_kernels import family_of
from cuda.test_binary_kernels import LARGE, LAYERS, ON_TENSOR_CORES, compose

ARCHITECTURES = [architecture for family in GPU_FAMILIES for architecture in family.architectures]
MULTIPLIES = {
    "sm_75": "BMMA.88128.XOR.POPC",
    **dict.fromkeys(("sm_80", "sm_86", "sm_89"), "BMMA.168256.XOR.POPC"),
    "sm_90": "BMMA.168256.AND.POPC",
}


def disassembler() -> str:
    """The one of pip or of a toolkit."""
    found = [path for folder in sys.path for path in Path(folder).glob("nvidia/*/bin/nvdisasm")]
    path = str(found[0]) if found else shutil.which("nvdisasm")
    if path is None:
        pytest.skip("nvdisasm is not installed (pip install nvidia-cuda-nvdisasm)")
    return path


def functions_of(cubin: bytes, folder: Path) -> dict[str, Counter]:
    """How often each instruction occurs, by function; a call of a subroutine, as emulation makes, is a ``CALL``.

    The compiler also leaves loops by a CALL to the next line, which is a mere jump.
    """
    file = folder / "kernels.cubin"
    file.write_bytes(cubin)
    text = subprocess.run([disassembler(), "-c", file], check=True, capture_output=True, text=True).stdout
    found = {}
    for part in re.split(r"^\.text\.", text, flags=re.M)[1:]:
        name, _, code = part.partition(":")
        instructions = re.findall(r"^\s+/\*[0-9a-f]{4,}\*/\s+(?:@!?U?P\w+\s+)?([A-Z][\w.]*)", code, flags=re.M)
        found[name] = Counter(op for op in instructions if not op.startswith("CALL"))
        found[name]["CALL"] = len(re.findall(r"\bCALL\.[\w.]+ `\((?!\.L_)", code))
    return found


def compiled(architecture: str, layers: dict, folder: Path, change: tuple[str, str] = ("", "")) -> dict[str, Counter]:
    """The instructions of each layer's kernel, by title; in its source, ``change`` replaces one text by another."""
    try:
        compiler = compilers.find_compiler()
    except ToolchainError as error:
        pytest.skip(str(error))
    family = family_of(architecture)
    schedule = scheduler(family)
    functions = {
        f"k{i}": schedule(compose(architecture, *layer)[0][1], family.isa, "k")
        for i, layer in enumerate(layers.values())
    }
    source = cuda_source(tvm.IRModule(functions), family.architectures[0])
    found = functions_of(compiler.image(source.text.replace(*change), architecture), folder)
    return {
        title: sum((found[launch.function] for launch in source.launches[name]), Counter())
        for title, name in zip(layers, functions, strict=True)
    }


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_binary_kernels(architecture: str, tmp_path: Path) -> None:
    """On tensor cores where they multiply bits by themselves; nothing emulated, nothing spilled."""
    for title, counts in compiled(architecture, LAYERS | LARGE, tmp_path).items():
        assert not any(counts[op] for op in counts if op.startswith(("CALL", "STL", "LDL"))), (title, counts)
        wanted = MULTIPLIES.get(architecture)
        if wanted and title in (*ON_TENSOR_CORES, *LARGE):
            assert {op for op in counts if "MMA" in op and not op.startswith("HFMA")} == {wanted}, (title, counts)
            assert architecture == "sm_75" or any(op.startswith("LDGSTS") for op in counts), (title, counts)
        else:
            assert counts["POPC"] and not any("BMMA" in op for op in counts), (title, counts)


def test_emulation_would_show(tmp_path: Path) -> None:
    """sm_90 has no xor of bits on tensor cores; NVIDIA's compiler says nothing and calls a subroutine."""
    change = ("s32.and.popc", "s32.xor.popc")
    (counts,) = compiled("sm_90", {"usual": LAYERS["usual"]}, tmp_path, change).values()
    assert counts["CALL"]
