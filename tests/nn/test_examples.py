"""examples/train: its networks, readers and command, on images small enough for a test."""

from __future__ import annotations

import gzip
import importlib
import json
import struct
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from click.testing import CliRunner

torch = pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")
pytest.importorskip("onnxscript", reason="onnxscript is not installed (pip install 'bnnc[train]')")
Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed (pip install 'bnnc[train]')")

import bnnc  # noqa: E402
import bnnc.nn as q  # noqa: E402
from conftest import SHARED  # noqa: E402

EXAMPLES = Path(__file__).parents[2] / "examples" / "train"
RANDOM = np.random.default_rng(0)


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch):
    """Imports a file of examples/train, as running train.py does."""
    monkeypatch.syspath_prepend(EXAMPLES)

    def load(name: str) -> ModuleType:
        for stem in ("datasets", "networks", "train"):
            monkeypatch.delitem(sys.modules, stem, raising=False)
        return importlib.import_module(name)

    return load


def idx(array: np.ndarray) -> bytes:
    return struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape) + array.tobytes()


def pixels(*shape: int) -> np.ndarray:
    return RANDOM.integers(0, 256, shape).astype("uint8")


def write_mnist(folder: Path, stem: str, count: int, compressed: bool) -> tuple[np.ndarray, np.ndarray]:
    images, labels = pixels(count, 28, 28), np.arange(count).astype("uint8") % 10
    for kind, array in (("images-idx3", images), ("labels-idx1", labels)):
        data = idx(array)
        name = f"{stem}-{kind}-ubyte"
        (folder / (f"{name}.gz" if compressed else name)).write_bytes(gzip.compress(data) if compressed else data)
    return images, labels


def assert_holds(dataset: torch.utils.data.Dataset, images: np.ndarray, labels: np.ndarray) -> None:
    """Bytes [N, C, H, W] from -1 to 1, in order."""
    assert len(dataset) == len(images)
    for (image, label), expected, number in zip(dataset, images, labels, strict=True):
        assert image.dtype == torch.float32 and int(label) == number
        np.testing.assert_allclose(image.numpy(), expected / 127.5 - 1.0, atol=1e-6)


@pytest.mark.parametrize("compressed", [False, True])
def test_mnist(compressed: bool, example, tmp_path: Path) -> None:
    images, labels = write_mnist(tmp_path, "t10k", 10, compressed)
    split = example("datasets").mnist(tmp_path)
    assert (split.classes, split.shape) == (10, (1, 28, 28))
    assert_holds(split.train, images[:8, None], labels[:8])
    assert_holds(split.test, images[8:, None], labels[8:])
    train_images, train_labels = write_mnist(tmp_path, "train", 3, compressed)
    split = example("datasets").mnist(tmp_path)
    assert_holds(split.train, train_images[:, None], train_labels)
    assert_holds(split.test, images[:, None], labels)


def test_cifar10(example, tmp_path: Path) -> None:
    batches = {}
    for name in (*(f"data_batch_{i}.bin" for i in range(1, 6)), "test_batch.bin"):
        batches[name] = pixels(2, 3, 32, 32), RANDOM.integers(0, 10, 2).astype("uint8")
        images, labels = batches[name]
        (tmp_path / name).write_bytes(np.concatenate([labels[:, None], images.reshape(2, -1)], axis=1).tobytes())
    split = example("datasets").cifar10(tmp_path)
    assert_holds(split.test, *batches.pop("test_batch.bin"))
    assert_holds(split.train, *(np.concatenate(parts) for parts in zip(*batches.values(), strict=True)))


def test_imagenet(example, tmp_path: Path) -> None:
    """Pictures whose left and right halves differ by class: red and blue, then blue and red."""
    for part, size in (("train", (300, 260)), ("val", (260, 400))):
        for number, name in enumerate(("cat", "dog")):
            (tmp_path / part / name).mkdir(parents=True)
            image = np.zeros((size[1], size[0], 3), "uint8")
            image[:, : size[0] // 2, 2 * number] = 255
            image[:, size[0] // 2 :, 2 - 2 * number] = 255
            Image.fromarray(image).save(tmp_path / part / name / "1.png")
            (tmp_path / part / name / "notes.txt").write_text("no image")
    split = example("datasets").imagenet(tmp_path)
    assert (split.classes, split.shape, len(split.train), len(split.test)) == (2, (3, 224, 224), 2, 2)
    for dataset in (split.train, split.test):
        for label, (image, found) in enumerate(dataset):
            assert found == label and image.shape == split.shape and torch.all(image[1] == -1)
            torch.testing.assert_close(image[0] + image[2], torch.zeros(224, 224), rtol=0, atol=0.02)
    left, right = split.test[0][0][0, :, :110], split.test[0][0][0, :, 114:]
    assert torch.all(left == 1) and torch.all(right == -1)
    seen = torch.stack([split.train[1][0] for _ in range(4)])
    assert not torch.equal(seen[0], seen[1:].mean(0))  # crops differ


def test_boxes_lie_inside(example) -> None:
    datasets = example("datasets")
    assert datasets.centre_box(400, 256) == (88, 16, 312, 240)
    for width, height in ((300, 200), (200, 900)):
        for _ in range(50):
            left, top, right, bottom = datasets.random_box(width, height)
            assert 0 <= left < right <= width + 1e-6 and 0 <= top < bottom <= height + 1e-6


def test_digits(example) -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is not installed (pip install 'bnnc[train]')")
    split = example("datasets").digits(Path())
    assert split.train[0][0].shape == split.shape and len(split.train) + len(split.test) == 1797


@pytest.mark.parametrize(
    ("reader", "name", "content", "text"),
    [
        ("mnist", None, b"", "no MNIST here"),
        ("mnist", "t10k-images-idx3-ubyte", idx(pixels(2, 28, 28))[:-1], "holds 1567 bytes instead of 1568"),
        ("mnist", "t10k-images-idx3-ubyte", b"GIF89a", "is not an IDX file"),
        ("mnist", "t10k-images-idx3-ubyte.gz", gzip.compress(b"x" * 2000)[:20], "is damaged"),
        ("imagenet", None, b"", "no images here"),
        ("cifar10", None, b"", "data_batch_1.bin is missing"),
        ("cifar10", "data_batch_1.bin", b"short", "is not a batch of CIFAR-10"),
    ],
)
def test_damaged_files(reader: str, name: str | None, content: bytes, text: str, example, tmp_path: Path) -> None:
    datasets = example("datasets")
    if name is not None:
        others = ["t10k-labels-idx1-ubyte"] if reader == "mnist" else [f"data_batch_{i}.bin" for i in range(2, 6)]
        for other in (*others, "test_batch.bin"):
            (tmp_path / other).write_bytes(idx(pixels(2)))
        (tmp_path / name).write_bytes(content)
    with pytest.raises(Exception, match=text) as caught:
        datasets.READERS[reader](tmp_path)
    assert type(caught.value).__name__ == "ClickException"


@pytest.mark.parametrize("network", ["resnet18", "bireal18"])
def test_residual_networks(network: str, example, tmp_path: Path) -> None:
    """One step, then the library: every layer but the first, the last and Bi-Real's shortcuts runs on bits."""
    model = example("networks").NETWORKS[network]((3, 8, 8), 10, act_bit=1, weight_bit=1)
    optimizer = torch.optim.AdamW(q.parameter_groups(model, 1e-4), lr=1e-3)
    before = [weight.detach().clone() for weight in q.latent_weights(model)]
    torch.nn.functional.cross_entropy(model(torch.randn(2, 3, 8, 8)), torch.tensor([1, 7])).backward()
    optimizer.step()
    assert all(not torch.equal(new, old) for new, old in zip(q.latent_weights(model), before, strict=True))
    x = torch.randn(1, 3, 8, 8)
    library = bnnc.compile(q.export(model, x, tmp_path / "net.onnx"), output=tmp_path / "net.so")
    heavy = [layer for layer in bnnc.inspect(tmp_path / "net.onnx").layers if "conv2d" in layer.op]
    assert sum(layer.op.startswith("binary") for layer in heavy) == len(before) == (19 if network == "resnet18" else 16)
    with bnnc.load(library) as session, torch.no_grad():
        got = session.run({"input": x.numpy()})["output"]
        np.testing.assert_allclose(got, model.eval()(x).numpy(), rtol=1e-3, atol=1e-3)


def run(example, *arguments: object) -> list[dict]:
    """What train.py prints, as JSON."""
    result = CliRunner().invoke(example("train").main, [str(a) for a in arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]


def test_train_resume_and_compile(example, tmp_path: Path) -> None:
    write_mnist(tmp_path, "t10k", 30, False)
    common = ("lenet", "mnist", "--data", tmp_path, "--output", tmp_path / "out", "--batch", 8, "--seed", 1)
    run(example, *common, "--epochs", 1)
    *epochs, compiled = run(example, *common, "--epochs", 2, "--resume", "--compile", "--act-bit", 1)
    assert [line["epoch"] for line in epochs] == [2]
    logged = [json.loads(line)["epoch"] for line in (tmp_path / "out" / "metrics.jsonl").read_text().splitlines()]
    assert logged == [1, 2]
    assert compiled["verified"] and compiled["answers_unlike_pytorch"] == 0
    assert compiled["library_accuracy"] == epochs[0]["accuracy"]
    assert compiled["library_bytes"] * 20 < compiled["float_checkpoint_bytes"]
    assert (tmp_path / "out" / "model.so").stat().st_size == compiled["library_bytes"]


def test_networks_that_do_not_fit(example, tmp_path: Path) -> None:
    result = CliRunner().invoke(example("train").main, ["resnet18", "mnist", "--data", str(tmp_path)])
    assert result.exit_code == 2 and "resnet18 does not fit mnist" in result.output


def test_lenet_learns_mnist(example, tmp_path: Path) -> None:
    """A few hundred images of the real ones, two epochs: far better than chance, and the library is PyTorch's equal."""
    if not (SHARED / "data" / "t10k-images-idx3-ubyte.gz").is_file():
        pytest.skip(f"{SHARED}/data has no MNIST (set BNNC_SHARED)")
    datasets = example("datasets")
    split = datasets.mnist(SHARED / "data")
    few = datasets.Split(
        torch.utils.data.Subset(split.train, range(2000)), torch.utils.data.Subset(split.test, range(100)),
        split.classes, split.shape,
    )  # fmt: skip
    train = importlib.import_module("train")
    options = {"act_bit": 1, "weight_bit": 1, "epochs": 2, "batch": 50, "rate": 5e-3, "shift": 0, "resume": False}
    model, predicted = train.train("lenet", few, tmp_path, seed=0, device="cpu", **options)
    result = train.compile_and_compare(model, few, predicted, tmp_path)
    assert result["library_accuracy"] > 0.8 and result["answers_unlike_pytorch"] == 0
