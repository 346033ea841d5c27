"""The quantizers as PyTorch operators, with the gradients they are trained by.

    sign(x)                   +1 where x >= 0, else -1; NaN gives -1
    activation_levels(x, b)   round(n x) for x clipped to 0 .. 1, with n = 2^b - 1, halves away from zero
    weight_levels(w, b)       2 round(n (tanh(w) / (2 max |tanh w|) + 1/2)) - n, halves away from zero

Levels are integers; an activation is levels / n, a weight levels / n. The gradient g at the output becomes

    sign, "ste"               g where |x| <= 1, else 0
    sign, "approx_sign"       g (2 - 2 |x|) where |x| < 1, else 0
    sign, "swish_sign"        g b (2 - b x tanh(b x / 2)) / (1 + cosh(b x)) with b = 5
    activation_levels         g n where 0 <= x <= 1, else 0
    weight_levels             g n (1 - tanh(w)^2) / max |tanh w|, the maximum held constant

They are custom operators so that tracing (torch.compile, torch.export) keeps each of them as one node, which the ONNX
export then spells as a QONNX quantizer: a sign cannot get lost on the way.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

ESTIMATORS = ("ste", "approx_sign", "swish_sign")
SWISH_BETA = 5.0


def top(bits: int) -> int:
    """n, the highest level."""
    return 2**bits - 1


def round_half_away(x: Tensor) -> Tensor:
    """C's roundf for x >= 0; floor(x + 1/2) would be wrong just below one half and above 2^23."""
    below = torch.floor(x)
    return below + (x - below >= 0.5)


@torch.library.custom_op("bnnc::sign", mutates_args=())
def sign(x: Tensor, estimator: str) -> Tensor:
    """Signs of ``x``, same shape and dtype."""
    return torch.where(x >= 0, 1.0, -1.0).to(x.dtype)


@sign.register_fake
def _(x: Tensor, estimator: str) -> Tensor:
    return torch.empty_like(x, memory_format=torch.contiguous_format)


def _remember_sign(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    x, ctx.estimator = inputs
    ctx.save_for_backward(x)


def _sign_gradient(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
    (x,) = ctx.saved_tensors
    if ctx.estimator == "ste":
        return grad * (x.abs() <= 1), None
    if ctx.estimator == "approx_sign":
        return grad * (2 - 2 * x.abs()).clamp(min=0), None
    scaled = SWISH_BETA * x.float().clamp(-10, 10)  # farther out the slope is zero in float32, and cosh overflows
    slope = SWISH_BETA * (2 - scaled * torch.tanh(scaled / 2)) / (1 + torch.cosh(scaled))
    return grad * slope.to(grad.dtype), None


sign.register_autograd(_sign_gradient, setup_context=_remember_sign)


@torch.library.custom_op("bnnc::activation_levels", mutates_args=())
def activation_levels(x: Tensor, bits: int) -> Tensor:
    """Integers 0 .. 2^bits - 1 as float32, same shape as ``x``."""
    return round_half_away(x.float().clamp(0, 1) * top(bits))


@activation_levels.register_fake
def _(x: Tensor, bits: int) -> Tensor:
    return torch.empty_like(x, dtype=torch.float32, memory_format=torch.contiguous_format)


def _remember(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    x, ctx.bits = inputs
    ctx.save_for_backward(x)


def _activation_gradient(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
    (x,) = ctx.saved_tensors
    return (grad * (top(ctx.bits) * ((x >= 0) & (x <= 1)))).to(x.dtype), None


activation_levels.register_autograd(_activation_gradient, setup_context=_remember)


@torch.library.custom_op("bnnc::weight_levels", mutates_args=())
def weight_levels(weight: Tensor, bits: int) -> Tensor:
    """Odd integers -n .. n as float32, same shape as ``weight``; the maximum is the whole tensor's."""
    squashed = torch.tanh(weight.float())
    n = top(bits)
    return 2 * round_half_away(n * (squashed / (2 * squashed.abs().max()) + 0.5)) - n


@weight_levels.register_fake
def _(weight: Tensor, bits: int) -> Tensor:
    return torch.empty_like(weight, dtype=torch.float32, memory_format=torch.contiguous_format)


def _weight_gradient(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
    (weight,) = ctx.saved_tensors
    squashed = torch.tanh(weight.float())
    slope = (1 - squashed**2) / squashed.abs().max()
    return (grad * (top(ctx.bits) * slope)).to(weight.dtype), None


weight_levels.register_autograd(_weight_gradient, setup_context=_remember)


@torch.library.custom_op("bnnc::stored_levels", mutates_args=())
def stored_levels(levels: Tensor, bits: int) -> Tensor:
    """Levels that :func:`weight_levels` computed earlier, unchanged: the node that says how many bits they have."""
    return levels.clone()


@stored_levels.register_fake
def _(levels: Tensor, bits: int) -> Tensor:
    return torch.empty_like(levels, memory_format=torch.contiguous_format)
