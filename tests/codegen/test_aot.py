"""Object files: which level's code there is."""

from __future__ import annotations

from pathlib import Path

import onnx

from bnnc.codegen import aot, elf
from bnnc.codegen.targets import resolve
from bnnc.compiler import build_network, make_library_program
from models.nets import eight_bits


def _kernels(model: Path, folder: Path) -> dict[str, set[str]]:
    """Level -> the kernels that its object file has, for 64-bit ARM."""
    target = resolve("linux-arm64")
    program = make_library_program(build_network(model, isa=target.instruction_sets[0]), target)
    objects = aot.build(program, target, folder)
    assert {path.stem for path in objects} > {"model", "runtime"}
    levels = {path.stem: path for path in objects if path.stem.startswith("neon")}
    return {
        level: {name for name in elf.read(path.read_bytes()).defined if name.startswith("bnnc_kernel")}
        for level, path in levels.items()
    }


def test_levels_that_differ_in_no_kernel_share_all(digits_model: Path, tmp_path: Path) -> None:
    assert list(_kernels(digits_model, tmp_path)) == ["neon"]


def test_levels_share_what_multiplies_no_bytes(tmp_path: Path) -> None:
    onnx.save(eight_bits(), tmp_path / "net.onnx")
    kernels = _kernels(tmp_path / "net.onnx", tmp_path)
    assert list(kernels) == ["neon", "neon_dotprod", "neon_i8mm"]
    for level in ("neon_dotprod", "neon_i8mm"):
        assert kernels[level] and all("integer_conv2d" in name for name in kernels[level])
        assert len(kernels[level]) < len(kernels["neon"])
