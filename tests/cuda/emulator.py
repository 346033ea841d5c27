"""Generated CUDA C as a shared library for this machine, in place of an image for a GPU.

Source goes through a few rewritings (shared memory, inline PTX) and a C++ compiler; ``cuda_on_cpu.h`` is what it runs
on. The fake driver loads such a library where a real one would load a cubin.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent

_PRELUDE_ENDS = "#define ushort unsigned short\n#endif\n"  # includes and names of types, which are not needed here
_KERNEL = re.compile(r'extern "C" __global__ void (?:__launch_bounds__\(\d+(?:, *\d+)?\) )?(\w+)\(([^)]*)\) \{')
_ASM = re.compile(r'asm(?: volatile)?\((?P<text>(?:\s*"[^"]*")+)\s*(?::(?P<out>[^;]*?))?(?::(?P<in>[^;]*?))?\);')
_OPERAND = re.compile(r'"[=+]?[rlfn]"\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)')
_MMA = re.compile(r"mma\.sync\.aligned\.m(\d+)n8k(\d+)\.row\.col\.s32\.(\w\d\.\w\d)\.s32(\.\w+)?(\.popc)?")
_TOGETHER = re.compile(r"__syncthreads|emulator::(?:ldmatrix|mma)")


class Emulator:
    """A compiler for processors that pass for GPUs; skips the test where there is no C++ compiler."""

    version = 12090

    def image(self, source: str, architecture: str) -> bytes:
        compiler = shutil.which("g++")
        if compiler is None:
            pytest.skip("no C++ compiler")
        with tempfile.TemporaryDirectory() as folder:
            file, library = Path(folder, "kernels.cpp"), Path(folder, "kernels.so")
            number = int(architecture.removeprefix("sm_"))
            file.write_text(f"#define __CUDA_ARCH__ {10 * number}\n{translate(source)}")
            command = [
                compiler, "-std=c++17", "-O1", "-w", "-fno-strict-aliasing", "-ffp-contract=fast", "-march=native",
                "-fPIC", "-shared", "-fvisibility=hidden", f"-I{HERE}", file, "-o", library,
            ]  # fmt: skip
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            assert result.returncode == 0, result.stderr[:3000]
            return library.read_bytes()


def translate(source: str) -> str:
    """C++ with an ``emulate_NAME(grid, block, shared bytes, arguments)`` for every kernel."""
    text = source.partition(_PRELUDE_ENDS)[2] if "#include" in source else source
    assert text, "TVM writes another prelude"
    text = re.sub(r"__shared__ (?:alignas\(\d+\) )?(\w+) (\w+)\[(\d+)\];",
                  r"static emulator::Shared<\1[\3]> \2_shared; auto &\2 = \2_shared.value;", text)  # fmt: skip
    text = re.sub(r"extern __shared__ (?:__align__\(\d+\) |alignas\(\d+\) )?(\w+) (\w+)\[\];",
                  r"\1 *\2 = (\1 *)emulator::dynamic_shared;", text)  # fmt: skip
    text = _ASM.sub(_instruction, text)
    assert "asm" not in text, f"no emulation for {text[text.index('asm') :][:200]}"
    names = ["typedef unsigned int uint;", "typedef unsigned char uchar;", "typedef unsigned short ushort;"]
    together = _functions_that(text, _TOGETHER)
    entries = []
    for match in _KERNEL.finditer(text):
        name, parameters = match[1], [p for p in match[2].split(",") if p.strip()]
        kernel = text[match.end() : text.find("\n}\n", match.end())]
        types = [re.sub(r"__restrict__|\bconst\b", "", p).strip().rpartition("*")[0] + "*" for p in parameters]
        call = ", ".join(f"*({kind} *)arguments_{name}[{i}]" for i, kind in enumerate(types))
        alone = not any(re.search(rf"\b{word}\b", kernel) for word in together) and not _TOGETHER.search(kernel)
        entries += [
            f"static void **arguments_{name};",
            f'extern "C" __attribute__((visibility("default"))) const int arguments_of_{name} = {len(types)};',
            f"static void run_{name}() {{ {name}({call}); }}",
            f'extern "C" __attribute__((visibility("default"))) void emulate_{name}(const unsigned *grid, '
            f"const unsigned *block, unsigned shared_bytes, void **arguments) {{ arguments_{name} = arguments; "
            f"emulator::run({{grid[0], grid[1], grid[2]}}, {{block[0], block[1], block[2]}}, shared_bytes, "
            f"run_{name}, {str(alone).lower()}); }}",
        ]
    return "\n".join(['#include "cuda_on_cpu.h"', *names, text, *entries, ""])


def _functions_that(text: str, what: re.Pattern) -> list[str]:
    """The device functions whose bodies contain ``what``."""
    definitions = re.finditer(r"__device__[^;{]*?(\w+)\([^)]*\)\s*\{(.*?)\n\}", text, re.S)
    return [match[1] for match in definitions if what.search(match[2])]


def _instruction(match: re.Match) -> str:
    """One inline PTX instruction as a call of the emulator: operands by number, as the assembler takes them."""
    ptx = "".join(re.findall(r'"([^"]*)"', match["text"])).strip().rstrip(";").strip()
    operands = [m[1] for part in ("out", "in") for m in _OPERAND.finditer(match[part] or "")]

    def operand(text: str) -> str:
        number = re.fullmatch(r"\[?%(\d+)\]?", text.strip())
        return operands[int(number[1])] if number else text.strip()

    def groups() -> list[list[str]]:
        return [[operand(item) for item in group.split(",")] for group in re.findall(r"\{([^}]*)\}", ptx)]

    name, _, rest = ptx.partition(" ")
    arguments = [operand(item) for item in re.sub(r"\{[^}]*\}", "", rest).split(",") if item.strip()]
    if name == "dp4a.u32.s32":
        return f"emulator::dp4a({', '.join(arguments)});"
    if name == "ldmatrix.sync.aligned.m8n8.x4.shared.b16":
        return f"emulator::ldmatrix_x4({', '.join(groups()[0])}, {arguments[0]});"
    if mma := _MMA.fullmatch(name):
        d, a, b, c = groups()
        outs = ", ".join(f"(uint32_t *)&{item}" for item in d)
        values = [", ".join(f"(uint32_t){item}" for item in part) for part in (a, b, c)]
        words = int(mma[2]) // (32 if mma[3] == "b1.b1" else 4)
        kind = f"{mma[1]}, {words}, emulator::{mma[3].replace('.', '_')}{(mma[4] or '').replace('.', '_')}"
        return (
            f"{{ uint32_t *const d_[] = {{{outs}}}; uint32_t a_[] = {{{values[0]}}}, b_[] = {{{values[1]}}}, "
            f"c_[] = {{{values[2]}}}; emulator::mma<{kind}>(d_, a_, b_, c_); }}"
        )
    if name == "cp.async.ca.shared.global":
        return f"emulator::cp_async({', '.join(arguments)});"
    if name == "cp.async.commit_group":
        return "emulator::cp_commit();"
    if name == "cp.async.wait_group":
        return f"emulator::cp_wait({arguments[0]});"
    raise AssertionError(f"no emulation for the PTX instruction {ptx}")
