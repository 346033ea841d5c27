"""Train a small residual binarized network on scikit-learn's digits and export it with Brevitas to QONNX.

    pip install 'bnnc[train]' && python examples/digits/train.py

Writes ``digits.onnx`` (input ``image``: float32 [1, 1, 8, 8], pixels / 16; output ``logits``: float32
[1, 10]) and ``test_images.npz`` (``images``: uint8 [360, 8, 8], 0..16; ``labels``: uint8 [360]): the held-out
fifth of the data, which ``run.py`` classifies. The seeds and the split are fixed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from brevitas.core.scaling import ScalingImplType
from brevitas.export import export_qonnx
from brevitas.inject.enum import BitWidthImplType, QuantType, RestrictValueType
from brevitas.nn import QuantConv2d, QuantIdentity, QuantLinear
from brevitas.quant.solver.act import ActQuantSolver
from brevitas.quant.solver.weight import WeightQuantSolver
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import Tensor, nn

HERE = Path(__file__).parent
EPOCHS = 120
BATCH = 64


class BinaryWeight(WeightQuantSolver):
    """Weights are -1 or +1."""

    quant_type = QuantType.BINARY
    bit_width = 1
    bit_width_impl_type = BitWidthImplType.CONST
    scaling_impl_type = ScalingImplType.CONST
    restrict_scaling_type = RestrictValueType.FP
    scaling_per_output_channel = False
    scaling_const = 1.0
    signed = True
    narrow_range = True


class BinaryActivation(ActQuantSolver):
    """Activations are -1 or +1; the gradient passes where the input is inside [-1, 1]."""

    quant_type = QuantType.BINARY
    bit_width = 1
    bit_width_impl_type = BitWidthImplType.CONST
    scaling_impl_type = ScalingImplType.CONST
    restrict_scaling_type = RestrictValueType.FP
    scaling_per_output_channel = False
    min_val = -1.0
    max_val = 1.0
    signed = True
    narrow_range = True


def sign() -> QuantIdentity:
    return QuantIdentity(act_quant=BinaryActivation, return_quant_tensor=False)


def binary_conv(inputs: int, outputs: int) -> QuantConv2d:
    return QuantConv2d(inputs, outputs, 3, padding=1, bias=False, weight_quant=BinaryWeight)


def binary_linear(inputs: int, outputs: int) -> QuantLinear:
    return QuantLinear(inputs, outputs, bias=False, weight_quant=BinaryWeight)


class DigitsNet(nn.Module):
    """Float stem, one binary residual block, a binary convolution, two binary dense layers."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, 32, 3, padding=1, bias=False), nn.BatchNorm2d(32))
        self.block = nn.Sequential(sign(), binary_conv(32, 32), nn.BatchNorm2d(32))
        self.body = nn.Sequential(sign(), nn.MaxPool2d(2), binary_conv(32, 64), nn.BatchNorm2d(64))
        self.head = nn.Sequential(
            sign(), nn.MaxPool2d(2), nn.Flatten(),
            binary_linear(256, 64), nn.BatchNorm1d(64),
            sign(), binary_linear(64, 10), nn.BatchNorm1d(10),
        )  # fmt: skip

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        return self.head(self.body(x + self.block(x)))


def shifted(images: Tensor) -> Tensor:
    """Each image moved by at most one pixel: 1,437 training images are few."""
    dy, dx = torch.randint(-1, 2, (2,)).tolist()
    padded = nn.functional.pad(images, (1, 1, 1, 1))
    return padded[:, :, 1 + dy : 9 + dy, 1 + dx : 9 + dx]


def clip_latent_weights(model: nn.Module) -> None:
    """Latent weights far outside [-1, 1] could never change sign again."""
    for layer in model.modules():
        if isinstance(layer, QuantConv2d | QuantLinear):
            layer.weight.data.clamp_(-1, 1)


def train(model: nn.Module, images: Tensor, labels: Tensor) -> None:
    optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS)
    model.train()
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in torch.randperm(len(images)).split(BATCH):
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(shifted(images[batch])), labels[batch])
            loss.backward()
            optimizer.step()
            clip_latent_weights(model)
            total += loss.item()
        schedule.step()
        if epoch % 10 == 9:
            print(f"epoch {epoch + 1:3}  loss {total:.3f}", flush=True)


def main() -> None:
    torch.manual_seed(0)
    torch.set_num_threads(1)
    data = load_digits()
    pixels = data.images.astype(np.uint8)
    train_x, test_x, train_y, test_y = train_test_split(
        pixels, data.target.astype(np.uint8), test_size=0.2, random_state=0, stratify=data.target
    )

    def as_input(images: np.ndarray) -> Tensor:
        return torch.from_numpy(images[:, None].astype(np.float32) / 16)

    model = DigitsNet()
    train(model, as_input(train_x), torch.from_numpy(train_y.astype(np.int64)))
    model.eval()
    with torch.no_grad():
        right = int((model(as_input(test_x)).argmax(1).numpy() == test_y).sum())
    print(f"test accuracy {right}/{len(test_y)} = {right / len(test_y):.4f}")
    export_qonnx(
        model, torch.zeros(1, 1, 8, 8), str(HERE / "digits.onnx"),
        input_names=["image"], output_names=["logits"], dynamo=False,
    )  # fmt: skip
    np.savez_compressed(HERE / "test_images.npz", images=test_x, labels=test_y)


if __name__ == "__main__":
    main()
