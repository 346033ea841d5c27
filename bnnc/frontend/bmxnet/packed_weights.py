"""BMXNet's packed weights: one bit per weight in words of 32 or 64, stored as the bits of float32 or float64.

A bit is set where the weight is >= 0; weight j of a group of W is bit j of its word, counted from the lowest.

    convolution  the rows [O, I kh kw] of the weight in C order, one after the other: W neighbours form a word
    dense        words [K / W, O], though the file calls their shape (O, K / W): bit b of word (g, o) is the weight
                 from input g W + b to output o
"""

from __future__ import annotations

import numpy as np

from bnnc.frontend.bmxnet.params import NDArray

WORD_BITS = (32, 64)
ELEMENT = {32: 0, 64: 1}  # MXNet's float32 and float64


def _words(signs: np.ndarray, word_bits: int) -> np.ndarray:
    """Bool [O, K] to unsigned words [O, K / W]; K is a multiple of W."""
    return np.packbits(signs, axis=1, bitorder="little").view(f"<u{word_bits // 8}")


def _signs(words: np.ndarray) -> np.ndarray:
    """Unsigned words [O, K / W] to bool [O, K]."""
    octets = np.ascontiguousarray(words).view("u1").reshape(len(words), -1)
    return np.unpackbits(octets, axis=1, bitorder="little").astype(bool)


def word_bits(array: NDArray) -> int:
    """32 or 64. Raises ValueError for an array that holds no words."""
    for bits, element in ELEMENT.items():
        if array.element == element:
            return bits
    raise ValueError(f"packed weights are float32 or float64, not {array.dtype}; save the .params file again")


def pack_convolution(weight: np.ndarray, word_bits: int) -> NDArray:
    """Float [O, I, ...] to words of shape [O, I / W, ...]; I is a multiple of W."""
    words = _words(weight.reshape(len(weight), -1) >= 0, word_bits)
    shape = (weight.shape[0], weight.shape[1] // word_bits, *weight.shape[2:])
    return NDArray(shape, ELEMENT[word_bits], words.reshape(-1))


def pack_dense(weight: np.ndarray, word_bits: int) -> NDArray:
    """Float [O, K] to words of shape [O, K / W], which lie in the order [K / W, O]."""
    words = _words(weight >= 0, word_bits)
    return NDArray(words.shape, ELEMENT[word_bits], np.ascontiguousarray(words.T).reshape(-1))


def _length(array: NDArray, outputs: int) -> int:
    """K, from the number of bits."""
    total = array.words.size * word_bits(array)
    if not total or total % outputs or (total // outputs) % word_bits(array):
        raise ValueError(f"{array.words.size} packed words do not make {outputs} rows; check the .params file")
    return total // outputs


def unpack_convolution(array: NDArray, outputs: int) -> np.ndarray:
    """Packed weights to bool [O, K]."""
    return _signs(array.words.reshape(outputs, _length(array, outputs) // word_bits(array)))


def unpack_dense(array: NDArray, outputs: int) -> np.ndarray:
    """Packed weights to bool [O, K]."""
    return _signs(array.words.reshape(_length(array, outputs) // word_bits(array), outputs).T)
