"""Export small quantized networks with the tools people use; the tests read the files this writes beside itself.

    pip install 'bnnc[train]' && python tests/models/exports/export.py

Weights are random and statistics made up: what counts is how each tool spells its operators.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import brevitas.nn as qnn
import numpy as np
import onnx
import torch
from brevitas.export import export_onnx_qcdq, export_qonnx
from brevitas.quant import (
    Int8WeightPerChannelFloat,
    Int8WeightPerTensorFloat,
    Int32Bias,
    ShiftedUint8ActPerTensorFloat,
    ShiftedUint8WeightPerTensorFloat,
)
from onnxruntime.quantization import (
    CalibrationDataReader,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

HERE = Path(__file__).parent
SHAPE = (1, 3, 8, 8)
OPSET = 17


class Brevitas(nn.Module):
    """Every layer that Brevitas quantizes differently; ``act`` makes the activation quantizer."""

    def __init__(self, weight: type, bits: int, act: Callable[[], nn.Module], truncate: bool = False):
        super().__init__()
        options = {"weight_quant": weight, "weight_bit_width": bits}
        self.layers = nn.Sequential(
            qnn.QuantIdentity(bit_width=8, return_quant_tensor=True),
            qnn.QuantConv2d(3, 8, 3, padding=1, bias=False, **options),
            nn.BatchNorm2d(8),
            act(),
            nn.MaxPool2d(2),
            qnn.QuantConv2d(8, 8, 3, padding=1, bias=True, bias_quant=Int32Bias, **options),
            act(),
        )
        self.pool = qnn.TruncAvgPool2d(4, bit_width=4) if truncate else nn.AvgPool2d(4)
        self.last = qnn.QuantLinear(8, 5, bias=True, **options)

    def forward(self, x: Tensor) -> Tensor:
        return self.last(torch.flatten(self.pool(self.layers(x)), 1))


def relu(bits: int) -> Callable[[], nn.Module]:
    return lambda: qnn.QuantReLU(bit_width=bits, return_quant_tensor=True)


def signed(bits: int, **options: object) -> Callable[[], nn.Module]:
    return lambda: qnn.QuantIdentity(bit_width=bits, return_quant_tensor=True, **options)


BREVITAS = {
    "w2a2": lambda: Brevitas(Int8WeightPerTensorFloat, 2, relu(2)),
    "w4a4_per_channel": lambda: Brevitas(Int8WeightPerChannelFloat, 4, relu(4)),
    "w3a5_signed": lambda: Brevitas(Int8WeightPerChannelFloat, 3, signed(5, narrow_range=True)),
    "w8a8_zero_points": lambda: Brevitas(
        ShiftedUint8WeightPerTensorFloat, 8, signed(8, act_quant=ShiftedUint8ActPerTensorFloat)
    ),
}


class DoReFaFunction(torch.autograd.Function):
    """round half even to 2**k - 1 steps, as PyTorch ports of DoReFa-Net write it."""

    @staticmethod
    def forward(context: object, x: Tensor, bits: int) -> Tensor:
        n = float(2**bits - 1)
        return torch.round(x * n) / n

    @staticmethod
    def symbolic(g: object, x: Tensor, bits: int) -> Tensor:
        n = g.op("Constant", value_t=torch.tensor(float(2**bits - 1)))
        return g.op("Div", g.op("Round", g.op("Mul", x, n)), n)


class DoReFaConv(nn.Conv2d):
    bits = 2

    def forward(self, x: Tensor) -> Tensor:
        w = torch.tanh(self.weight)
        w = w / w.abs().max() * 0.5 + 0.5
        return self._conv_forward(x, 2 * DoReFaFunction.apply(w, self.bits) - 1, self.bias)


class DoReFaAct(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return DoReFaFunction.apply(torch.clamp(x, 0, 1), 2)


class StraightThrough(nn.Module):
    """x + (quantized - x).detach()."""

    def forward(self, x: Tensor) -> Tensor:
        x = torch.clamp(x, 0, 1)
        return x + (torch.round(x * 15) / 15 - x).detach()


class PACT(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.alpha = nn.Parameter(torch.tensor(1.7))

    def forward(self, x: Tensor) -> Tensor:
        scale = 7 / self.alpha
        y = 0.5 * (x.abs() - (x - self.alpha).abs() + self.alpha)
        return torch.round(torch.minimum(y.clamp(min=0), self.alpha) * scale) / scale


class LSQ(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.step = nn.Parameter(torch.tensor(0.13))

    def forward(self, x: Tensor) -> Tensor:
        x = torch.clamp(x / self.step, -8, 7)
        return ((torch.round(x) - x).detach() + x) * self.step


class Ternary(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return (x > 0.4).float() - (x < -0.4).float()


class Heaviside(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.sign(torch.relu(x))


TORCH = {"dorefa": DoReFaAct, "straight_through": StraightThrough, "pact": PACT, "lsq": LSQ,
         "ternary": Ternary, "heaviside": Heaviside}  # fmt: skip


def hand_written(activation: Callable[[], nn.Module]) -> nn.Module:
    return nn.Sequential(
        DoReFaConv(3, 8, 3, padding=1, bias=False), nn.BatchNorm2d(8), activation(), nn.MaxPool2d(2),
        DoReFaConv(8, 8, 3, bias=False), nn.BatchNorm2d(8), activation(), nn.Flatten(), nn.Linear(32, 5),
    )  # fmt: skip


class Float(nn.Sequential):
    def __init__(self) -> None:
        super().__init__(
            nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 8, 3, stride=2, groups=8), nn.ReLU(),
            nn.MaxPool2d(2), nn.Conv2d(8, 8, 1), nn.Flatten(), nn.Linear(8, 5),
        )  # fmt: skip


def prepared(model: nn.Module) -> nn.Module:
    """Statistics from two random batches, then evaluation mode."""
    model.train()
    with torch.no_grad():
        for _ in range(2):
            model(torch.randn(16, *SHAPE[1:]))
    return model.eval()


def torch_export(model: nn.Module, path: Path) -> None:
    torch.onnx.export(
        model, torch.randn(SHAPE), str(path), opset_version=OPSET, dynamo=False, input_names=["x"], output_names=["y"]
    )


class Calibration(CalibrationDataReader):
    def __init__(self) -> None:
        generator = np.random.default_rng(0)
        self.batches = iter([generator.standard_normal(SHAPE).astype("float32") for _ in range(8)])

    def get_next(self) -> dict | None:
        batch = next(self.batches, None)
        return None if batch is None else {"x": batch}


QUANTIZE_STATIC = {
    "qdq_int8": {"quant_format": QuantFormat.QDQ, "activation_type": QuantType.QInt8},
    "qdq_uint8_per_channel": {
        "quant_format": QuantFormat.QDQ, "activation_type": QuantType.QUInt8, "per_channel": True},
    "qdq_uint8_int4_weights": {
        "quant_format": QuantFormat.QDQ, "activation_type": QuantType.QUInt8, "weight_type": QuantType.QInt4},
    "qoperator_uint8": {"quant_format": QuantFormat.QOperator, "activation_type": QuantType.QUInt8},
    "qoperator_int8_per_channel": {
        "quant_format": QuantFormat.QOperator, "activation_type": QuantType.QInt8, "per_channel": True},
}  # fmt: skip


def main() -> None:
    torch.manual_seed(0)
    x = torch.randn(SHAPE)
    for name, build in BREVITAS.items():
        model = prepared(build())
        export_qonnx(model, x, str(HERE / f"brevitas_qonnx_{name}.onnx"), dynamo=False)
        export_onnx_qcdq(model, x, str(HERE / f"brevitas_qcdq_{name}.onnx"), opset_version=OPSET, dynamo=False)
    model = prepared(Brevitas(Int8WeightPerTensorFloat, 4, relu(4), truncate=True))
    export_qonnx(model, x, str(HERE / "brevitas_qonnx_truncate.onnx"), dynamo=False)
    for name, activation in TORCH.items():
        torch_export(prepared(hand_written(activation)), HERE / f"torch_{name}.onnx")
    plain, ready = HERE / "float.onnx", HERE / "float_ready.onnx"
    torch_export(prepared(Float()), plain)
    quant_pre_process(str(plain), str(ready))
    for name, options in QUANTIZE_STATIC.items():
        options = {"weight_type": QuantType.QInt8, **options}
        quantize_static(str(ready), str(HERE / f"onnxruntime_{name}.onnx"), Calibration(), **options)
    plain.unlink()
    ready.unlink()
    for path in HERE.glob("*.onnx"):
        model = onnx.load(path)
        del model.graph.value_info[:]
        for node in model.graph.node:
            node.ClearField("doc_string")
            del node.metadata_props[:]
        onnx.save(model, path)


if __name__ == "__main__":
    main()
