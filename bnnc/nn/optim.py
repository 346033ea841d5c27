"""What optimizers of binarized networks need: latent weights kept near zero, no decay of them, and Bop.

A latent weight only matters by its sign (one bit), so decaying it means nothing, and far outside -1 .. 1 it could never
change its sign again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import torch
from torch import nn

from bnnc.nn.layers import IDENTITY_BITS, QuantizedLayer


def latent_weights(module: nn.Module, *, binary_only: bool = False) -> Iterator[nn.Parameter]:
    """The weights of ``module`` that its layers quantize, each once; with ``binary_only`` those of one bit."""
    seen = set()
    for layer in module.modules():
        if not isinstance(layer, QuantizedLayer) or layer.weight_bit == IDENTITY_BITS:
            continue
        weight = layer.weight
        if (layer.weight_bit == 1 or not binary_only) and weight not in seen:
            seen.add(weight)
            yield weight


@torch.no_grad()
def clip_latent_weights(module: nn.Module, bound: float = 1.0) -> None:
    """Clip the latent weights of one-bit layers to -bound .. bound, in place."""
    for weight in latent_weights(module, binary_only=True):
        weight.clamp_(-bound, bound)


def clip_after_step(optimizer: torch.optim.Optimizer, module: nn.Module, bound: float = 1.0) -> Any:
    """Call :func:`clip_latent_weights` after every step of ``optimizer``; returns a handle with ``remove()``."""

    def clip(*_: Any) -> None:
        clip_latent_weights(module, bound)

    return optimizer.register_step_post_hook(clip)


def parameter_groups(module: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Two groups for an optimizer: weights that decay; and latent weights, biases and norms, which do not."""
    latent = set(latent_weights(module))
    groups: tuple[list[nn.Parameter], list[nn.Parameter]] = ([], [])
    for parameter in module.parameters():
        groups[parameter in latent or parameter.ndim < 2].append(parameter)
    return [{"params": groups[0], "weight_decay": weight_decay}, {"params": groups[1], "weight_decay": 0.0}]


class Bop(torch.optim.Optimizer):
    """The binary optimizer (Helwegen et al., 2019): no latent weights, weights are -1 and +1 and flip.

        m = (1 - gamma) m + gamma gradient;  w = -w where w m > threshold

    For :func:`latent_weights` with ``binary_only``; their signs are taken when the optimizer is made. Use any other
    optimizer for the other parameters. Raises ValueError for gamma outside 0 .. 1 or a negative threshold.
    """

    def __init__(self, params: Iterable[nn.Parameter], gamma: float = 1e-4, threshold: float = 1e-8):
        if not 0 < gamma <= 1 or threshold < 0:
            raise ValueError(f"gamma={gamma}, threshold={threshold}: use 0 < gamma <= 1 and a threshold from 0")
        super().__init__(params, {"gamma": gamma, "threshold": threshold})
        with torch.no_grad():
            for group in self.param_groups:
                for weight in group["params"]:
                    weight.copy_(torch.where(weight >= 0, 1.0, -1.0))

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """One step; ``closure`` recomputes the loss, as for every torch optimizer."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                if not state:
                    state["momentum"] = torch.zeros_like(weight)
                momentum = state["momentum"].lerp_(weight.grad, group["gamma"])
                weight.copy_(torch.where(weight * momentum > group["threshold"], -weight, weight))
        return loss
