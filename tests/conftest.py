"""Fixtures shared by all tests: the real models, which live outside the repository."""

from __future__ import annotations

import lzma
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("BNNC_SHARED", ROOT.parent / "shared"))


@pytest.fixture(scope="session", autouse=True)
def small_networks_on_several_threads() -> Iterator[None]:
    """Nearly every network of the tests is brief, but shall be shared among threads all the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bnnc.layers.BRIEF", 0)
        yield


@pytest.fixture(scope="session")
def shared_model(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """``shared_model("larq_quicknet")`` is the decompressed ONNX file; skips where it is missing."""
    cache = tmp_path_factory.mktemp("models")

    def find(name: str) -> Path:
        packed = SHARED / "models" / f"{name}.onnx.xz"
        if not packed.exists():
            pytest.skip(f"{packed} is not here (set BNNC_SHARED)")
        model = cache / f"{name}.onnx"
        if not model.exists():
            model.write_bytes(lzma.decompress(packed.read_bytes()))
        return model

    return find


@pytest.fixture(scope="session")
def digits_model() -> Path:
    """The example network: small, residual, always present."""
    return ROOT / "examples" / "digits" / "digits.onnx"


@pytest.fixture(scope="session")
def mnist_pair() -> tuple[Path, Path]:
    """A network that BMXNet's authors trained and packed: (symbol, params); skips where it is missing."""
    pair = [SHARED / "models" / f"binarized_mnist_32bit-{part}" for part in ("symbol.json", "0001.params")]
    for path in pair:
        if not path.is_file():
            pytest.skip(f"{path} is not here (set BNNC_SHARED)")
    return pair[0], pair[1]
