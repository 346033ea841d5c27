"""Recognize constant weights of the form +-alpha, one alpha per output channel, and pack their signs.

An exporter that computes ``alpha * sign(w) - clip(w) + clip(w)`` leaves float noise around +-alpha; magnitudes within
``NOISE`` of each other, relatively, are taken for their mean, and the caller reports it. Exact +-alpha stays exact.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bnnc.ir.ops import LANES, WORD, ceil_div

NOISE = 1e-4


@dataclass(frozen=True)
class BinaryWeight:
    """``signs`` bool [O, kh, kw, C] (True for +1), ``alpha`` float32 [O]; ``noise`` is the largest deviation."""

    signs: np.ndarray
    alpha: np.ndarray
    noise: float

    @property
    def length(self) -> int:
        """Number of terms in one dot product."""
        return int(np.prod(self.signs.shape[1:]))


def match_binary(weight: np.ndarray) -> BinaryWeight | str:
    """``weight`` float [O, kh, kw, C] as a binary weight, or the reason why it is not one."""
    magnitude = np.abs(weight).reshape(weight.shape[0], -1).astype("float64")
    mean = magnitude.mean(axis=1)
    if not np.all(np.isfinite(magnitude)):
        return "some weights are not finite"
    if not np.all(magnitude):
        return "some weights are zero"
    noise = float(np.max(np.abs(magnitude - mean[:, None]) / mean[:, None]))
    if noise > NOISE:
        return "its weights are not +-alpha per output channel"
    exact = np.ptp(magnitude, axis=1) == 0
    alpha = np.where(exact, magnitude[:, 0], mean).astype("float32")
    return BinaryWeight(weight > 0, alpha, 0.0 if exact.all() else noise)


def pack_words(signs: np.ndarray) -> np.ndarray:
    """Bool [..., C] to uint32 [..., ceil(C/32)], channel c in bit c % 32 of word c // 32; tail bits are zero."""
    channels = signs.shape[-1]
    padded = np.zeros((*signs.shape[:-1], ceil_div(channels, WORD) * WORD), bool)
    padded[..., :channels] = signs
    return np.packbits(padded, axis=-1, bitorder="little").view("<u4")


def pack_kernel(signs: np.ndarray) -> np.ndarray:
    """Signs [O, kh, kw, C] in the kernels' layout: uint32 [ceil(O/16), kh, kw, ceil(C/32), 16]."""
    words = pack_words(signs)
    return blocked(words)


def invert_channels(weights: np.ndarray, flip: np.ndarray, channels: int, groups: int) -> np.ndarray:
    """Kernel words with every weight of the output channels in ``flip`` (bool [O]) negated.

    ``weights`` are :func:`pack_kernel`'s, behind a leading axis of groups when there are several; each filter has
    ``channels`` input channels, and the bits past them stay zero.
    """
    valid = pack_words(np.ones(channels, bool))[:, None]
    lanes = [blocked(part.astype("uint32")) for part in np.split(flip, groups)]
    lane = lanes[0] if groups == 1 else np.stack(lanes)
    return weights ^ (lane[..., None, None, None, :] * valid)


def blocked(values: np.ndarray) -> np.ndarray:
    """[O, ...] to [ceil(O/16), ..., 16]: output channels in vector lanes, missing lanes zero."""
    blocks = ceil_div(values.shape[0], LANES)
    padded = np.zeros((blocks * LANES, *values.shape[1:]), values.dtype)
    padded[: values.shape[0]] = values
    lanes = padded.reshape(blocks, LANES, *values.shape[1:])
    return np.ascontiguousarray(np.moveaxis(lanes, 1, -1))
