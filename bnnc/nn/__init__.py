"""Layers for training binarized and low-bit networks with PyTorch, and the way from there to an ONNX file.

    pip install 'bnnc[train]'

Define a network with :class:`QConv2d`, :class:`QLinear` and :class:`QActivation` in place of torch's layers, train it
like any other, :func:`export` it, and compile the file with :func:`bnnc.compile`.
"""

from __future__ import annotations

try:
    import torch  # noqa: F401
except ImportError as error:
    raise ImportError("bnnc.nn needs PyTorch; install it with: pip install 'bnnc[train]'") from error

from bnnc.nn.export import export
from bnnc.nn.layers import QActivation, QConv1d, QConv2d, QLinear
from bnnc.nn.optim import Bop, clip_after_step, clip_latent_weights, latent_weights, parameter_groups

# What BMXNet called them.
QConvolution = QConv2d
QFullyConnected = QLinear

__all__ = [
    "Bop",
    "QActivation",
    "QConv1d",
    "QConv2d",
    "QConvolution",
    "QFullyConnected",
    "QLinear",
    "clip_after_step",
    "clip_latent_weights",
    "export",
    "latent_weights",
    "parameter_groups",
]
