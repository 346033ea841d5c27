"""Images and labels: float32 [C, H, W] from -1 to 1, and integers; read without torchvision where that is easy.

Data sets, by the names that train.py takes:

    mnist     IDX files; of one pair of files the last fifth is the test set, of two pairs the second
    cifar10   the binary version (data_batch_1.bin .. 5, test_batch.bin)
    digits    scikit-learn's 8x8 digits, enlarged to 28x28
    imagenet  a folder with train/ and val/, one folder per class; needs torchvision
"""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset, TensorDataset

CIFAR_RECORD = 1 + 3 * 32 * 32  # label, then three planes
IDX_UINT8 = 0x08


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


def imagenet(folder: Path) -> Split:
    try:
        from torchvision import datasets, transforms
    except ImportError as error:
        raise click.ClickException("ImageNet needs torchvision; pip install torchvision") from error
    missing = next((name for name in ("train", "val") if not (folder / name).is_dir()), None)
    if missing:
        raise click.ClickException(f"{folder}: the folder {missing} is missing; it holds one folder per class")
    scale = transforms.Normalize([0.5] * 3, [0.5] * 3)
    crop = [transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip()]
    center = [transforms.Resize(256), transforms.CenterCrop(224)]
    parts = [
        datasets.ImageFolder(str(folder / name), transforms.Compose([*steps, transforms.ToTensor(), scale]))
        for name, steps in (("train", crop), ("val", center))
    ]
    return Split(parts[0], parts[1], len(parts[0].classes), (3, 224, 224))


READERS = {"mnist": mnist, "cifar10": cifar10, "digits": digits, "imagenet": imagenet}
