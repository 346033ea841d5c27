"""Images and labels: float32 [C, H, W] from -1 to 1, and integers; read from the files as they are published.

Data sets, by the names that train.py takes:

    mnist     IDX files; of one pair of files the last fifth is the test set, of two pairs the second
    cifar10   the binary version (data_batch_1.bin .. 5, test_batch.bin)
    digits    scikit-learn's 8x8 digits, enlarged to 28x28
    imagenet  a folder with train/ and val/, one folder of images per class
"""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.utils.data import Dataset, TensorDataset

CIFAR_RECORD = 1 + 3 * 32 * 32  # label, then three planes
IDX_UINT8 = 0x08
SIDE = 224
IMAGE_SUFFIXES = {".jpeg", ".jpg", ".png", ".webp"}


@dataclass(frozen=True)
class Split:
    """``shape`` is [C, H, W] of one image."""

    train: Dataset
    test: Dataset
    classes: int
    shape: tuple[int, ...]


def read_idx(path: Path) -> np.ndarray:
    """The uint8 array in an IDX file, compressed by gzip or not. Raises ClickException when it is something else."""
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error) as error:
            raise click.ClickException(f"{path}: is damaged; download it again") from error
    start = 4 + 4 * data[3] if len(data) > 3 else 4
    if len(data) < start or data[:3] != bytes([0, 0, IDX_UINT8]):
        raise click.ClickException(f"{path}: is not an IDX file of bytes")
    shape = np.frombuffer(data[4:start], ">u4").astype(int)
    values = np.frombuffer(data[start:], "uint8")
    if values.size != np.prod(shape):
        raise click.ClickException(f"{path}: holds {values.size} bytes instead of {np.prod(shape)}; download it again")
    return values.reshape(shape)


def read_cifar(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """(images uint8 [N, 3, 32, 32], labels uint8 [N]) of one file of CIFAR-10's binary version."""
    data = np.fromfile(path, "uint8")
    if not data.size or data.size % CIFAR_RECORD:
        raise click.ClickException(f"{path}: is not a batch of CIFAR-10's binary version")
    records = data.reshape(-1, CIFAR_RECORD)
    return records[:, 1:].reshape(-1, 3, 32, 32), records[:, 0]


def _tensors(images: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(normalized(images), torch.from_numpy(labels.astype("int64")))


def normalized(images: np.ndarray) -> Tensor:
    """Bytes to float32 from -1 to 1."""
    return torch.from_numpy(images.astype("float32")) / 127.5 - 1


def _find(folder: Path, *names: str) -> Path | None:
    return next((folder / name for name in names if (folder / name).exists()), None)


def _mnist_pair(folder: Path, stem: str) -> tuple[np.ndarray, np.ndarray] | None:
    images = _find(folder, f"{stem}-images-idx3-ubyte", f"{stem}-images-idx3-ubyte.gz")
    labels = _find(folder, f"{stem}-labels-idx1-ubyte", f"{stem}-labels-idx1-ubyte.gz")
    return (read_idx(images)[:, None], read_idx(labels)) if images and labels else None


def mnist(folder: Path) -> Split:
    train, test = _mnist_pair(folder, "train"), _mnist_pair(folder, "t10k")
    if test is None:
        raise click.ClickException(f"{folder}: no MNIST here; put t10k-images-idx3-ubyte and its labels there")
    if train is None:
        images, labels = test
        cut = len(images) * 4 // 5
        train, test = (images[:cut], labels[:cut]), (images[cut:], labels[cut:])
    return Split(_tensors(*train), _tensors(*test), 10, (1, 28, 28))


def cifar10(folder: Path) -> Split:
    names = [f"data_batch_{i}.bin" for i in range(1, 6)]
    missing = next((name for name in [*names, "test_batch.bin"] if not (folder / name).exists()), None)
    if missing:
        raise click.ClickException(f"{folder}: {missing} is missing; unpack CIFAR-10's binary version there")
    batches = [read_cifar(folder / name) for name in names]
    images, labels = (np.concatenate(parts) for parts in zip(*batches, strict=True))
    return Split(_tensors(images, labels), _tensors(*read_cifar(folder / "test_batch.bin")), 10, (3, 32, 32))


def digits(folder: Path) -> Split:
    from sklearn.datasets import load_digits

    data = load_digits()
    images = np.kron(data.images / 16 * 255, np.ones((3, 3))).round().astype("uint8")
    images = np.pad(images, [(0, 0), (2, 2), (2, 2)])[:, None]
    cut = len(images) * 4 // 5
    labels = data.target
    return Split(_tensors(images[:cut], labels[:cut]), _tensors(images[cut:], labels[cut:]), 10, (1, 28, 28))


class ImageFolder(Dataset):
    """Files in one folder per class, classes in the order of their names; a crop of SIDE x SIDE pixels of each.

    For training a part of at least 8 % of the image, stretched by up to 4/3 and flipped half of the time, as is usual
    for ImageNet; else the centre. Raises ClickException where there are no images.
    """

    def __init__(self, folder: Path, training: bool):
        self.training = training
        names = [path.name for path in sorted(folder.iterdir()) if path.is_dir()] if folder.is_dir() else []
        files = [(path, label) for label, name in enumerate(names) for path in sorted((folder / name).iterdir())]
        self.files = [(path, label) for path, label in files if path.suffix.lower() in IMAGE_SUFFIXES]
        self.classes = len(names)
        if not self.files:
            raise click.ClickException(f"{folder}: no images here; it should hold one folder of images per class")

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, index: int) -> tuple[Tensor, int]:
        path, label = self.files[index]
        with Image.open(path) as file:
            image = file.convert("RGB")
        box = random_box(*image.size) if self.training else centre_box(*image.size)
        pixels = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.BILINEAR, box)).transpose(2, 0, 1)
        if self.training and torch.rand(()) < 0.5:
            pixels = pixels[:, :, ::-1]
        return normalized(pixels), label


def random_box(width: int, height: int) -> tuple[float, float, float, float]:
    """(left, top, right, bottom) of a part of 8 to 100 % of the area, its sides 3:4 to 4:3."""
    part, ratio, x, y = torch.rand(4).tolist()
    area, stretch = width * height * (0.08 + 0.92 * part), (4 / 3) ** (2 * ratio - 1)
    w, h = min(width, (area * stretch) ** 0.5), min(height, (area / stretch) ** 0.5)
    left, top = x * (width - w), y * (height - h)
    return left, top, left + w, top + h


def centre_box(width: int, height: int) -> tuple[float, float, float, float]:
    """The square in the middle, 7/8 of the shorter side."""
    side = min(width, height) * 7 / 8
    left, top = (width - side) / 2, (height - side) / 2
    return left, top, left + side, top + side


def imagenet(folder: Path) -> Split:
    train, val = ImageFolder(folder / "train", True), ImageFolder(folder / "val", False)
    return Split(train, val, train.classes, (3, SIDE, SIDE))


READERS = {"mnist": mnist, "cifar10": cifar10, "digits": digits, "imagenet": imagenet}
