"""BMXNet's layers as subclasses of torch's: quantize the input, quantize the weight, convolve or multiply.

With 1 bit a quantized value is a sign, with 2 to 31 bits one of 2^bits equidistant values (see ``quantizers``), with 32
bits the value itself. In the order of operations, for dot products ``dot`` of K terms and a weight W:

    act_bit = weight_bit = 1, scaling "none"     y = (K + dot) / 2 + bias
    act_bit = weight_bit = 1, scaling "tensor"   y = ((K + dot) / 2 + bias) * mean |W|
    weight_bit = 1, scaling "channel"            y = dot * mean |W[o]| + bias, for output channel o
    all others                                   y = dot + bias

(K + dot) / 2 is the number of agreeing bits, BMXNet's answer. "tensor" is BMXNet's ``scaling_mode=forward``, "channel"
is XNOR-Net's. Products of levels are summed first and divided then, so sums are exact integers wherever float32 is.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from bnnc.nn import quantizers

IDENTITY_BITS = 32
SCALINGS = ("none", "tensor", "channel")


def _check_bits(name: str, bits: int) -> int:
    if not 1 <= bits <= IDENTITY_BITS:
        raise ValueError(f"{name}={bits} is not supported; use 1 to {IDENTITY_BITS}")
    return bits


def _choice(name: str, value: Any, choices: tuple[Any, ...]) -> Any:
    if value not in choices:
        raise ValueError(f"{name}={value!r} is not supported; use one of {', '.join(map(str, choices))}")
    return value


class QActivation(nn.Module):
    """Signs, or values 0 .. 1 in steps of 1 / (2^act_bit - 1), of an input of any shape.

    With ``backward_only`` the input passes unchanged, and only the gradient is the quantizer's: for a layer behind it
    that quantizes its input itself. ``estimator`` is the gradient of the sign: "ste", "approx_sign" or "swish_sign".
    As in BMXNet, 32 bits still clip to 0 .. 1. Raises ValueError for other bits or estimators.
    """

    def __init__(self, act_bit: int = 1, backward_only: bool = False, estimator: str = "ste"):
        super().__init__()
        self.act_bit = _check_bits("act_bit", act_bit)
        self.backward_only = backward_only
        self.estimator = _choice("estimator", estimator, quantizers.ESTIMATORS)

    def forward(self, x: Tensor) -> Tensor:
        if self.backward_only and not self.training:
            return x
        if self.act_bit == 1:
            quantized = quantizers.sign(x, self.estimator)
        else:
            levels = quantizers.activation_levels(x, self.act_bit)
            quantized = (levels / quantizers.top(self.act_bit)).to(x.dtype)
        return x.detach() + (quantized - quantized.detach()) if self.backward_only else quantized

    def extra_repr(self) -> str:
        return f"act_bit={self.act_bit}, backward_only={self.backward_only}, estimator={self.estimator!r}"


class QuantizedLayer(nn.Module):
    """What all layers with quantized weights share; ``weight`` is the latent weight that the optimizer moves."""

    weight: Tensor
    bias: Tensor | None

    def __init__(
        self, *args: Any, act_bit: int = 1, weight_bit: int = 1, scaling: str = "none", estimator: str = "ste",
        **kwargs: Any,
    ):  # fmt: skip
        super().__init__(*args, **kwargs)  # of torch's layer, the other base of those who inherit
        self.act_bit = _check_bits("act_bit", act_bit)
        self.weight_bit = _check_bits("weight_bit", weight_bit)
        self.scaling = _choice("scaling", scaling, SCALINGS)
        self.estimator = _choice("estimator", estimator, quantizers.ESTIMATORS)
        if scaling == "tensor" and not self.binary:
            raise ValueError("scaling='tensor' is defined for act_bit=1 and weight_bit=1 only; use scaling='none'")
        if scaling == "channel" and weight_bit != 1:
            raise ValueError("scaling='channel' is defined for weight_bit=1 only; use scaling='none'")

    @property
    def binary(self) -> bool:
        """Whether both operands are signs."""
        return self.act_bit == 1 and self.weight_bit == 1

    def freeze(self) -> None:
        """Replace the latent weight by what inference needs: integer levels, and a scale where there is one.

        For copies that are exported; a frozen layer cannot be trained.
        """
        if self.weight_bit == IDENTITY_BITS:
            return
        with torch.no_grad():
            if self.scaling != "none":
                self.register_buffer("weight_scale", self._scale())
            levels = self._weight().float()
            del self.weight
            self.register_buffer("weight_levels", levels)

    def _weight(self) -> Tensor:
        """Levels, or the weight itself where that is not quantized."""
        if self.weight_bit == IDENTITY_BITS:
            return self.weight
        if "weight_levels" in self._buffers:
            levels = self.get_buffer("weight_levels")
            if self.weight_bit == 1:
                return quantizers.sign(levels, "ste")
            return quantizers.stored_levels(levels, self.weight_bit)
        if self.weight_bit == 1:
            return quantizers.sign(self.weight, "ste")
        return quantizers.weight_levels(self.weight, self.weight_bit)

    def _scale(self) -> Tensor:
        """mean |W|: a scalar, or [out_channels]."""
        if "weight_scale" in self._buffers:
            return self.get_buffer("weight_scale")
        magnitude = self.weight.detach().abs()
        if self.scaling == "tensor":
            return magnitude.double().mean().float()
        return magnitude.flatten(1).double().mean(1).float()

    def _activation(self, x: Tensor) -> Tensor:
        if self.act_bit == IDENTITY_BITS:
            return x
        if self.act_bit == 1:
            return quantizers.sign(x, self.estimator)
        return quantizers.activation_levels(x, self.act_bit)

    def _operands(self, x: Tensor) -> tuple[Tensor, Tensor, int]:
        """(activations, weights, what their product is to be divided by)."""
        activation, weight = self._activation(x), self._weight()
        n_activation = quantizers.top(self.act_bit) if self.act_bit < IDENTITY_BITS else 1
        n_weight = quantizers.top(self.weight_bit) if self.weight_bit < IDENTITY_BITS else 1
        if torch.is_autocast_enabled(x.device.type):  # sums of levels overflow half precision
            return activation / n_activation, weight / n_weight, 1
        return activation, weight, n_activation * n_weight

    def _answer(self, dot: Tensor, divisor: int, length: int, dims: int) -> Tensor:
        """From dot products of ``length`` terms to the result; channels are followed by ``dims`` axes."""

        def per_channel(values: Tensor) -> Tensor:
            return values.reshape(-1, *[1] * dims)

        if divisor != 1:
            dot = dot / divisor
        if self.binary and self.scaling != "channel":
            dot = (dot + length) * 0.5
        if self.scaling == "channel":
            dot = dot * per_channel(self._scale()).to(dot.dtype)
        if self.bias is not None:
            dot = dot + per_channel(self.bias).to(dot.dtype)
        return dot * self._scale().to(dot.dtype) if self.scaling == "tensor" else dot

    def extra_repr(self) -> str:
        bits = f"act_bit={self.act_bit}, weight_bit={self.weight_bit}"
        return f"{super().extra_repr()}, {bits}, scaling={self.scaling!r}, estimator={self.estimator!r}"


class _QuantizedConvolution(QuantizedLayer):
    """The padding that convolutions share: of quantized values, with -1, 0 or +1."""

    padding_mode: str
    padding: Any
    stride: Any
    dilation: Any
    groups: int
    in_channels: int
    kernel_size: tuple[int, ...]
    _reversed_padding_repeated_twice: list[int]

    def __init__(self, *args: Any, pad_value: int | None = None, **kwargs: Any):
        super().__init__(*args, **kwargs)
        if self.padding_mode != "zeros":
            raise ValueError(f"padding_mode={self.padding_mode!r} is not supported; use 'zeros' and pad_value")
        if pad_value is None:
            pad_value = 1 if self.act_bit == 1 else 0
        self.pad_value: int = _choice("pad_value", pad_value, (-1, 0, 1))
        if pad_value and self.act_bit != 1:
            raise ValueError(f"pad_value={pad_value} is defined for act_bit=1 only; use pad_value=0")

    def _convolved(self, x: Tensor, convolution: Any) -> Tensor:
        activation, weight, divisor = self._operands(x)
        padding = self.padding
        if self.pad_value and any(self._reversed_padding_repeated_twice):
            pads = self._reversed_padding_repeated_twice
            activation, padding = functional.pad(activation, pads, value=float(self.pad_value)), 0
        dot = convolution(activation, weight, None, self.stride, padding, self.dilation, self.groups)
        length = self.in_channels // self.groups * math.prod(self.kernel_size)
        return self._answer(dot, divisor, length, len(self.kernel_size))

    def extra_repr(self) -> str:
        return f"{super().extra_repr()}, pad_value={self.pad_value}"


class QConv1d(_QuantizedConvolution, nn.Conv1d):
    """torch's Conv1d with quantized input and weight; input [N, C, L] or [C, L], see :class:`QConv2d`."""

    def forward(self, x: Tensor) -> Tensor:
        return self._convolved(x, functional.conv1d)


class QConv2d(_QuantizedConvolution, nn.Conv2d):
    """torch's Conv2d with quantized input and weight; input [N, C, H, W] or [C, H, W].

    All of Conv2d's arguments, and its state dicts. ``pad_value`` is what surrounds the *quantized* input: -1, 0 or +1,
    by default what BMXNet pads, the sign of zero (+1) with one bit and 0 with more. ``estimator`` is the gradient of
    the activations' sign; use "ste" behind a QActivation, the others are near zero at -1 and +1. Raises ValueError
    for combinations that are not defined.
    """

    def forward(self, x: Tensor) -> Tensor:
        return self._convolved(x, functional.conv2d)


class QLinear(QuantizedLayer, nn.Linear):
    """torch's Linear with quantized input and weight; input [..., in_features].

    All of Linear's arguments, and its state dicts. Unlike BMXNet's layer it does not flatten images.
    """

    def forward(self, x: Tensor) -> Tensor:
        activation, weight, divisor = self._operands(x)
        return self._answer(functional.linear(activation, weight), divisor, self.in_features, 0)
