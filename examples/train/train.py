"""Train a quantized network, compile it, and measure the accuracy of the compiled library.

    pip install 'bnnc[train]'
    python examples/train/train.py lenet mnist --data FOLDER --compile

Writes checkpoint.pt (after every epoch; --resume goes on from it), metrics.jsonl (a line per epoch) and, with
--compile, model.onnx and model.so to --output.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
from datasets import READERS, Split
from networks import NETWORKS
from rich.progress import track
from torch import Tensor, nn
from torch.utils.data import DataLoader

import bnnc
import bnnc.nn


def shifted(images: Tensor, most: int) -> Tensor:
    """Each batch moved by up to ``most`` pixels, the border in the colour of the background."""
    if not most:
        return images
    height, width = images.shape[2:]
    dy, dx = torch.randint(0, 2 * most + 1, (2,)).tolist()
    padded = nn.functional.pad(images, [most] * 4, value=-1.0)
    return padded[:, :, dy : dy + height, dx : dx + width]


def train_epoch(
    model: nn.Module, loader: DataLoader, optimizer: torch.optim.Optimizer, shift: int, title: str
) -> float:
    """One pass over the images; the mean loss."""
    device = next(model.parameters()).device
    model.train()
    total = count = 0.0
    for images, labels in track(loader, title, transient=True):
        images, labels = shifted(images.to(device), shift), labels.to(device)
        loss = nn.functional.cross_entropy(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total, count = total + loss.item() * len(labels), count + len(labels)
    return total / count


@torch.no_grad()
def answers(model: nn.Module, loader: DataLoader) -> tuple[np.ndarray, np.ndarray]:
    """(predicted, true) classes."""
    device = next(model.parameters()).device
    model.eval()
    predicted = [model(images.to(device)).argmax(1).cpu().numpy() for images, _ in loader]
    return np.concatenate(predicted), np.concatenate([labels.numpy() for _, labels in loader])


def compile_and_compare(model: nn.Module, split: Split, predicted: np.ndarray, output: Path) -> dict[str, Any]:
    """Export, compile, verify, and classify the test set with the library."""
    example = torch.zeros(1, *split.shape)
    path = bnnc.nn.export(model, example, output / "model.onnx", input_names=["image"], output_names=["scores"])
    library = bnnc.compile(path, output=output / "model.so")
    report = bnnc.verify(path, library)
    classes, labels = [], []
    with bnnc.load(library) as session:
        for image, label in track(DataLoader(split.test, 1), "library", transient=True):
            classes.append(int(session.run({"image": image.numpy()})["scores"].argmax()))
            labels.append(int(label))
    return {
        "verified": report.agrees,
        "library_accuracy": float((np.array(classes) == labels).mean()),
        "answers_unlike_pytorch": int((np.array(classes) != predicted).sum()),
        "library_bytes": library.stat().st_size,
        "onnx_bytes": path.stat().st_size,
        "float_checkpoint_bytes": sum(t.numel() * t.element_size() for t in model.state_dict().values()),
    }


def train(
    network: str, split: Split, output: Path, *, act_bit: int, weight_bit: int, epochs: int, batch: int, rate: float,
    shift: int, resume: bool, seed: int, device: str, workers: int = 0,
) -> tuple[nn.Module, np.ndarray]:  # fmt: skip
    """The trained model, and its answers on the test set."""
    torch.manual_seed(seed)
    model = NETWORKS[network](split.shape, split.classes, act_bit=act_bit, weight_bit=weight_bit).to(device)
    optimizer = torch.optim.AdamW(bnnc.nn.parameter_groups(model, 1e-4), lr=rate)
    bnnc.nn.clip_after_step(optimizer, model)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    loaders = (
        DataLoader(split.train, batch, shuffle=True, drop_last=True, num_workers=workers),
        DataLoader(split.test, 250, num_workers=workers),
    )
    checkpoint, start = output / "checkpoint.pt", 0
    parts = {"model": model, "optimizer": optimizer, "schedule": schedule}
    if resume and checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True, map_location=device)
        start = saved.pop("epoch")
        for name, part in parts.items():
            part.load_state_dict(saved[name])
    predicted, labels = answers(model, loaders[1])
    for epoch in range(start, epochs):
        began = time.perf_counter()
        loss = train_epoch(model, loaders[0], optimizer, shift, f"epoch {epoch + 1}/{epochs}")
        schedule.step()
        predicted, labels = answers(model, loaders[1])
        metrics = {"epoch": epoch + 1, "loss": loss, "accuracy": float((predicted == labels).mean())}
        metrics["seconds"] = round(time.perf_counter() - began, 1)
        with (output / "metrics.jsonl").open("a") as file:
            print(json.dumps(metrics), file=file)
        print(json.dumps(metrics), flush=True)
        torch.save({"epoch": epoch + 1, **{name: part.state_dict() for name, part in parts.items()}}, checkpoint)
    return model, predicted


@click.command()
@click.argument("network", type=click.Choice(list(NETWORKS)))
@click.argument("dataset", type=click.Choice(list(READERS)))
@click.option("--data", type=click.Path(path_type=Path), default=Path("data"), help="Folder of the data set.")
@click.option("--output", type=click.Path(path_type=Path), default=Path("build/train"), help="Folder for results.")
@click.option("--act-bit", type=click.IntRange(1, 32), default=1)
@click.option("--weight-bit", type=click.IntRange(1, 32), default=1)
@click.option("--epochs", type=click.IntRange(1), default=20)
@click.option("--batch", type=click.IntRange(2), default=100)
@click.option("--rate", type=float, default=5e-3, help="Learning rate at the start.")
@click.option("--shift", type=click.IntRange(0), default=1, help="Move images by up to this many pixels.")
@click.option("--resume", is_flag=True, help="Go on from the checkpoint in --output.")
@click.option("--seed", type=int, default=0)
@click.option("--workers", type=click.IntRange(0), default=0, help="Processes that read images.")
@click.option("--device", default="cuda" if torch.cuda.is_available() else "cpu")
@click.option("--compile", "compiled", is_flag=True, help="Compile, and measure the library.")
def main(dataset: str, data: Path, output: Path, compiled: bool, network: str, **options: Any) -> None:
    """Train NETWORK on DATASET."""
    if (network == "lenet") != (dataset in ("mnist", "digits")):
        raise click.UsageError(f"{network} does not fit {dataset}: lenet reads 28x28 images, the others colours")
    output.mkdir(parents=True, exist_ok=True)
    split = READERS[dataset](data)
    model, predicted = train(network, split, output, **options)
    if compiled:
        print(json.dumps(compile_and_compare(model.cpu(), split, predicted, output)))


if __name__ == "__main__":
    main()
