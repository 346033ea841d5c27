"""CUDA C to images, by whatever real compiler is here."""

from __future__ import annotations

from pathlib import Path

import pytest

import bnnc
from bnnc.codegen.cuda import compilers
from bnnc.errors import ToolchainError

KERNEL = 'extern "C" __global__ void f(int* x) { x[threadIdx.x] = 1; }'


@pytest.fixture(scope="module")
def compiler() -> compilers.Compiler:
    try:
        return compilers.find_compiler()
    except ToolchainError as error:
        pytest.skip(str(error))


def test_images(compiler: compilers.Compiler) -> None:
    """ELF for the machine CUDA (190), the same each time."""
    image = compiler.image(KERNEL, "sm_80")
    assert image[:4] == b"\x7fELF" and int.from_bytes(image[18:20], "little") == 190
    assert image == compiler.image(KERNEL, "sm_80") != compiler.image(KERNEL, "sm_75")


def test_a_complaint_is_one_line(compiler: compilers.Compiler) -> None:
    with pytest.raises(ToolchainError, match=r"sm_80: .*error.*undefined") as error:
        compiler.image('extern "C" __global__ void f() { x; }', "sm_80")
    assert "\n" not in str(error.value)


def test_no_compiler(digits_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said before anything is compiled; source can still be read."""
    monkeypatch.setattr(compilers, "_nvrtc_files", lambda: iter(()))
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CUDA_PATH", raising=False)
    monkeypatch.delenv("CUDA_HOME", raising=False)
    with pytest.raises(ToolchainError, match=r"no CUDA compiler found: pip install 'bnnc\[cuda\]'"):
        bnnc.compile(digits_model, target="cuda", output=tmp_path / "net.so", emit="a")
    assert not (tmp_path / "net.so").exists()
    text = bnnc.compile(digits_model, target="cuda:sm_80", output=tmp_path / "net.s", emit="asm").read_text()
    assert 'extern "C" __global__' in text


def test_a_compiler_that_is_too_old() -> None:
    class Old:
        version = 12040

    compilers.check(Old(), "sm_90")
    with pytest.raises(ToolchainError, match=r"is 12\.4, and sm_120 needs 12\.8"):
        compilers.check(Old(), "sm_120")
    assert compilers.oldest_driver(Old()) == 12000


def test_a_library_for_all_architectures(digits_model: Path, tmp_path: Path, compiler: compilers.Compiler) -> None:
    library = bnnc.compile(digits_model, target="cuda", output=tmp_path / "net.so")
    content = library.read_bytes()
    target = bnnc.codegen.targets.resolve("cuda")
    for family in target.gpus:
        for architecture in family.architectures:
            assert architecture.encode() + b"\0" in content
    with bnnc.load(library, device="cpu") as session:
        assert session.metadata["layers"]


def test_images_depend_on_the_program_alone(digits_model: Path, tmp_path: Path, compiler: compilers.Compiler) -> None:
    made = [
        bnnc.compile(digits_model, target="cuda:sm_80", output=tmp_path / folder / "net.so").read_bytes()
        for folder in ("a", "b")
        if (tmp_path / folder).mkdir() is None
    ]
    assert made[0] == made[1]
