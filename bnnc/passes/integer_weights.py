"""Recognize constant weights that are integers times one scale per output channel, and lay them out for the kernels.

The weights are float32 products fl(q * s), as quantizers leave them. Per channel, the smallest positive integer n is
sought for which the smallest magnitude is fl(n * s) and every other weight is fl(q * s) with an integer q. The scale
must lie within half a unit in the last place of weight / q for all weights at once; any float32 there will do, and is
proved by multiplying.
Integers of 9 bits are found, too: 2 q - 255 with 8-bit q, as DoReFa has them, and 8-bit weights with a zero point. They
are bytes times two, or plus an offset (:class:`Bytes`).
Exporters that compute 2 * q / 15 - 1 or w + (q * s - w) leave float noise around such products. Where it is no more
than ``NOISE`` of the channel's largest weight, a few roundings, it is taken for that, and the caller reports it. A
channel that no scale fits is no integer channel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bnnc.ir.ops import BYTES, ceil_div
from bnnc.passes.binary_weights import blocked, pack_words

LOWEST, HIGHEST = -128, 127
WIDEST = 255  # of integers that are bytes but for a step of two, or an offset
NOISE = 2.0**-21
WIDER = "its weights are integers of more than 8 bits"
SAMPLE = 16


@dataclass(frozen=True)
class IntegerWeight:
    """``values`` int16 [O, kh, kw, C] and ``scale`` float32 [O], with weights = values * scale in float32.

    ``noise`` is the largest deviation from that, relative to the channel's largest weight.
    """

    values: np.ndarray
    scale: np.ndarray
    noise: float = 0.0

    @property
    def widest(self) -> int:
        """The largest magnitude."""
        return int(np.abs(self.values).max(initial=0))

    def as_bytes(self) -> Bytes | None:
        """The same integers in bytes; None where they are too far apart."""
        rows = self.values.reshape(len(self.values), -1).astype("int64")
        low, high = rows.min(axis=1), rows.max(axis=1)
        if np.all(high - low <= HIGHEST - LOWEST):
            offset = np.maximum(high - HIGHEST, 0) + np.minimum(low - LOWEST, 0)
            return Bytes((self.values - offset[:, None, None, None]).astype("int8"), 1, offset)
        if np.all(self.values % 2 == 1):
            return Bytes((self.values // 2).astype("int8"), 2, np.ones(len(rows), "int64"))
        return None


@dataclass(frozen=True)
class Bytes:
    """Integers ``step * values + offset``, with ``values`` int8 [O, kh, kw, C] and ``offset`` int64 [O]."""

    values: np.ndarray
    step: int
    offset: np.ndarray

    @property
    def plain(self) -> bool:
        """Whether the bytes are the integers."""
        return self.step == 1 and not np.any(self.offset)


def match_integer(weight: np.ndarray) -> IntegerWeight | str:
    """``weight`` [O, kh, kw, C] as integers with scales, or the reason why it is not.

    It is float32, or int32, whose scale is 1.
    """
    if weight.dtype == np.int32:
        if weight.min() < -WIDEST or weight.max() > WIDEST:
            return WIDER
        return IntegerWeight(weight.astype("int16"), np.ones(len(weight), "float32"))
    if not np.all(np.isfinite(weight)):
        return "some weights are not finite"
    rows = weight.reshape(len(weight), -1)
    channels = []
    for row in rows:
        channel = _match_channel(row) or _match_noisy(row)
        if channel is None:
            return "its weights are not integers of 8 bits times a scale per output channel"
        channels.append(channel)
    values = np.stack([values for values, _ in channels]).reshape(weight.shape)
    scale = np.array([scale for _, scale in channels], "float32")
    apart = np.abs(rows - values.reshape(rows.shape).astype("float32") * scale[:, None]).max(axis=1)
    return IntegerWeight(values, scale, float(np.max(apart / np.maximum(np.abs(rows).max(axis=1), np.float32(1e-38)))))


def _match_channel(row: np.ndarray) -> tuple[np.ndarray, np.float32] | None:
    levels, index = np.unique(row, return_inverse=True)
    if levels.size > WIDEST + 1:
        return None
    nonzero = levels[levels != 0]
    if nonzero.size == 0:
        return np.zeros(row.shape, "int16"), np.float32(1)
    smallest = float(np.abs(nonzero).min())
    for count in range(1, WIDEST + 1):
        quotient = np.rint(levels.astype("float64") * (count / smallest))
        if np.abs(quotient).max() > WIDEST:
            return None  # a larger count makes them only larger
        scale = _common_scale(levels, quotient)
        if scale is not None:
            return quotient.astype("int16")[index.reshape(-1)], scale
    return None


def _match_noisy(row: np.ndarray) -> tuple[np.ndarray, np.float32] | None:
    """The smallest integers whose multiples of a scale are nowhere further than ``NOISE`` from the weights."""
    levels, index = np.unique(row.astype("float64"), return_inverse=True)
    largest = float(np.abs(levels).max())
    counts = np.arange(1, WIDEST + 1)[:, None]

    def apart(some: np.ndarray, counts: np.ndarray) -> np.ndarray:
        return np.abs(some - np.rint(some * (counts / largest)) * (largest / counts)).max(axis=1)

    # A few levels tell for most counts that they will not do.
    few = levels[:: max(1, levels.size // SAMPLE)]
    for count in counts[apart(few, counts) <= NOISE * largest]:
        quotient = np.rint(levels * (count / largest))
        if apart(levels, count[None])[0] <= NOISE * largest:
            return quotient.astype("int16")[index.reshape(-1)], np.float32(largest / count[0])
    return None


def _common_scale(levels: np.ndarray, quotient: np.ndarray) -> np.float32 | None:
    """A float32 s with fl(quotient * s) = level for all; None when there is none."""
    used = quotient != 0
    if np.any(levels[~used] != 0):
        return None
    magnitude, q = np.abs(levels[used]), np.abs(quotient[used])
    half_unit = np.spacing(magnitude).astype("float64") / 2
    low = np.max((magnitude.astype("float64") - half_unit) / q)
    high = np.min((magnitude.astype("float64") + half_unit) / q)
    middle = np.float32((low + high) / 2)
    for scale in (middle, np.nextafter(middle, np.float32(0)), np.nextafter(middle, np.float32(np.inf))):
        if scale > 0 and np.array_equal(quotient.astype("float32") * scale, levels):
            return scale
    return None


def pack_bytes(values: np.ndarray) -> np.ndarray:
    """int8 [O, kh, kw, C], C a multiple of 4, in the kernels' layout: int32 [ceil(O/16), kh, kw, C/4, 16]."""
    words = np.ascontiguousarray(values, "int8").view("<i4")
    return blocked(words)


def unpack_bytes(packed: np.ndarray, out_channels: int) -> np.ndarray:
    """The int8 [O, kh, kw, C] that :func:`pack_bytes` packed."""
    words = np.moveaxis(packed, -1, 1).reshape(-1, *packed.shape[1:-1])
    return np.ascontiguousarray(words[:out_channels], "<i4").view("int8")


def pad_channels(values: np.ndarray) -> np.ndarray:
    """Zeros up to a multiple of 4 channels."""
    missing = ceil_div(values.shape[-1], BYTES) * BYTES - values.shape[-1]
    return np.pad(values, [(0, 0)] * (values.ndim - 1) + [(0, missing)])


def weight_planes(values: np.ndarray) -> tuple[np.ndarray, tuple[int, ...], str]:
    """(planes uint32 [ceil(O/16), w, kh, kw, Cw, 16], factors [w], form) for ``bnnc.bitserial_conv2d``.

    Weights that are all odd, as -1 and +1 or DoReFa's, are sums of signs: w = sum 2**j S_j with w bits W_j = (S_j > 0).
    For a bit A, A * S_j = W_j - (A xor W_j), so their form is "xor", and :func:`ones_of` is what the planes leave to be
    added. All others are bits of two's complement (of plain binary where none is negative), "and".
    """
    if np.all(values % 2 == 1):
        bits = int(np.abs(values.astype("int16")).max()).bit_length()
        return _blocked_planes(_bits(_above_lowest(values, bits), bits)), tuple(-(2**j) for j in range(bits)), "xor"
    lowest, highest = int(values.min()), int(values.max())
    if lowest < 0:
        bits = max((-lowest - 1).bit_length(), highest.bit_length()) + 1
        factors = (*(2**j for j in range(bits - 1)), -(2 ** (bits - 1)))
    else:
        bits = max(1, highest.bit_length())
        factors = tuple(2**j for j in range(bits))
    return _blocked_planes(_bits(values.astype("int16"), bits)), factors, "and"


def ones_of(values: np.ndarray) -> np.ndarray:
    """int64 [O]: for odd ``values`` [O, ...], the sum of 2**j popcount(W_j) over their planes."""
    bits = int(np.abs(values.astype("int16")).max()).bit_length()
    return _above_lowest(values, bits).reshape(len(values), -1).sum(axis=1, dtype="int64")


def _above_lowest(values: np.ndarray, bits: int) -> np.ndarray:
    """Odd numbers of ``bits`` signs, counted from the lowest: sum 2**j W_j."""
    return (values.astype("int16") + (2**bits - 1)) // 2


def _bits(values: np.ndarray, count: int) -> list[np.ndarray]:
    return [(values >> j) & 1 == 1 for j in range(count)]


def _blocked_planes(planes: list[np.ndarray]) -> np.ndarray:
    return np.stack([blocked(pack_words(plane)) for plane in planes], axis=1)
