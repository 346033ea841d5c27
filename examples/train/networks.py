"""LeNet, ResNet-18 and Bi-Real-18 with quantized layers: the first layer is float, shortcuts and heads as named."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from bnnc.nn import QActivation, QConv2d, QLinear


def _activation(bits: dict[str, int]) -> nn.Module:
    """A layer of several bits reads 0 .. 1, where a BatchNorm's negative half would be lost; centre it."""
    return nn.Identity() if bits["act_bit"] == 1 else Shift()


class Shift(nn.Module):
    """x / 2 + 1/2: most of a normalized value's range into 0 .. 1."""

    def forward(self, x: Tensor) -> Tensor:
        return x * 0.5 + 0.5


def lenet(shape: tuple[int, ...], classes: int, **bits: int) -> nn.Module:
    """BMXNet's LeNet for 28x28 images: a float convolution, then one quantized convolution and two dense layers."""
    return nn.Sequential(
        nn.Conv2d(shape[0], 32, 5, bias=False), nn.MaxPool2d(2), nn.BatchNorm2d(32), _activation(bits),
        QConv2d(32, 64, 5, bias=False, **bits), nn.MaxPool2d(2), nn.BatchNorm2d(64), _activation(bits),
        QActivation(bits["act_bit"]) if bits["act_bit"] < 32 else nn.Identity(), nn.Flatten(),
        QLinear(1024, 1024, bias=False, **bits), nn.BatchNorm1d(1024), _activation(bits),
        QLinear(1024, classes, bias=False, **bits), nn.BatchNorm1d(classes),
    )  # fmt: skip


def _stem(shape: tuple[int, ...]) -> list[nn.Module]:
    if shape[1] < 64:
        return [nn.Conv2d(shape[0], 64, 3, padding=1, bias=False), nn.BatchNorm2d(64)]
    return [nn.Conv2d(shape[0], 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.MaxPool2d(3, 2, 1)]


class ResNetBlock(nn.Module):
    """BMXNet's pre-activation block: two quantized convolutions, a quantized 1x1 shortcut where shapes change."""

    def __init__(self, inputs: int, outputs: int, stride: int, bits: dict[str, int]):
        super().__init__()
        self.first = nn.Sequential(nn.BatchNorm2d(inputs), _activation(bits))
        self.body = nn.Sequential(
            QConv2d(inputs, outputs, 3, stride, 1, bias=False, **bits), nn.BatchNorm2d(outputs), _activation(bits),
            QConv2d(outputs, outputs, 3, 1, 1, bias=False, **bits), nn.BatchNorm2d(outputs),
        )  # fmt: skip
        self.shortcut: nn.Module | None = None
        if stride != 1 or inputs != outputs:
            convolution = QConv2d(inputs, outputs, 1, stride, bias=False, **bits)
            self.shortcut = nn.Sequential(convolution, nn.BatchNorm2d(outputs))

    def forward(self, x: Tensor) -> Tensor:
        normalized = self.first(x)
        return self.body(normalized) + (x if self.shortcut is None else self.shortcut(normalized))


class BiRealBlock(nn.Module):
    """One quantized convolution with a shortcut of its own, float where shapes change (Liu et al., 2018)."""

    def __init__(self, inputs: int, outputs: int, stride: int, bits: dict[str, int]):
        super().__init__()
        options: dict[str, Any] = {**bits, "estimator": "approx_sign", "scaling": "none"}
        if bits["weight_bit"] == 1:
            options["scaling"] = "channel"
        convolution = QConv2d(inputs, outputs, 3, stride, 1, bias=False, **options)
        self.body = nn.Sequential(_activation(bits), convolution, nn.BatchNorm2d(outputs))
        self.shortcut = nn.Sequential()
        if stride != 1 or inputs != outputs:
            pool = nn.AvgPool2d(stride) if stride != 1 else nn.Identity()
            self.shortcut = nn.Sequential(pool, nn.Conv2d(inputs, outputs, 1, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x: Tensor) -> Tensor:
        return torch.add(self.body(x), self.shortcut(x))


def _residual(block: Any, per_stage: int, shape: tuple[int, ...], classes: int, bits: dict[str, int]) -> nn.Module:
    layers, inputs = _stem(shape), 64
    for stage, outputs in enumerate((64, 128, 256, 512)):
        for index in range(per_stage):
            layers.append(block(inputs, outputs, 2 if stage and not index else 1, bits))
            inputs = outputs
    head = [nn.BatchNorm2d(512), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, classes)]
    return nn.Sequential(*layers, *head)


def resnet18(shape: tuple[int, ...], classes: int, **bits: int) -> nn.Module:
    return _residual(ResNetBlock, 2, shape, classes, bits)


def bireal18(shape: tuple[int, ...], classes: int, **bits: int) -> nn.Module:
    return _residual(BiRealBlock, 4, shape, classes, bits)


NETWORKS = {"lenet": lenet, "resnet18": resnet18, "bireal18": bireal18}
