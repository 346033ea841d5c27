"""Layers of codes on emulated GPUs, as bytes and as bit planes, against numpy; and what breaks them."""

from __future__ import annotations

import numpy as np
import pytest

from codegen.test_integer_kernels import RANGES, Layer, convolve
from cuda.gpu_kernels import Composed, Gpu, answers_right, family_of

# codes [N,H,W,C], out channels, kernel, strides, dilation, groups
LAYERS = {
    "usual": ((1, 9, 9, 64), 64, (3, 3), (1, 1), (1, 1), 1),
    "an image": ((2, 9, 8, 3), 16, (3, 3), (2, 2), (1, 1), 1),
    "33 channels in and out": ((1, 6, 7, 33), 33, (3, 3), (1, 1), (1, 1), 1),
    "dilation, 40 channels out": ((2, 9, 8, 48), 40, (3, 2), (1, 1), (2, 2), 1),
    "dense, batch of 17": ((1, 1, 17, 700), 10, (1, 1), (1, 1), (1, 1), 1),
    "few pixels": ((1, 1, 5, 100), 48, (1, 1), (1, 1), (1, 1), 1),
    "groups": ((1, 6, 6, 64), 64, (3, 3), (1, 1), (1, 1), 2),
}
ON_TENSOR_CORES = [name for name in LAYERS if name not in ("few pixels", "groups")]
# The largest code, lowest and highest weight, only odd ones (they count with xor, all others with and), a code's worth.
PLANES = {
    "1 by 1 bit": (1, -1, 0, False, 1), "2 by 2 bits": (3, -2, 1, False, 1), "1 by 3 bits": (1, -4, 3, False, 1),
    "4 by 4 bits": (15, -8, 7, False, 1), "8 by 8 bits": (255, -128, 127, False, 1),
    "3 by 2 bits, unsigned": (7, 0, 3, False, 1), "2 bits by signs": (3, -1, 1, True, 1),
    "signs by 2 of signs": (1, -3, 3, True, 2), "3 bits by 3 of signs": (7, -7, 7, True, 1),
}  # fmt: skip


def compose(architecture: str, kind: str, title: str, bits: str) -> tuple:
    """((kernel, function), expected outputs): sums of planes, or codes made of sums of bytes by thresholds."""
    kernel = Composed(family_of(architecture))
    if kind == "bytes":
        made = Layer(*LAYERS[title], *RANGES[bits])
        low, high, channels = made.expected.min(), made.expected.max(), made.expected.shape[-1]
        tau = np.sort(made.random.integers(low, high + 2, (3, channels)), axis=0).astype("int32")
        start, step = np.zeros(channels, "uint8"), np.ones(channels, "int8")
        codes = kernel.op("threshold_codes", made.int8(kernel), tau, start, step)
        return (kernel, kernel.function(codes)), [np.sum(made.expected >= tau[:, None, None, None], 0, "uint8")]
    most, low, high, odd, worth = PLANES[bits]
    made = Layer(*LAYERS[title], most, low, high)
    if odd:
        made.weights |= 1
        made.expected = convolve(made.codes, made.weights, *LAYERS[title][3:5])
    sums, added = made.bitserial(kernel, worth)
    return (kernel, kernel.function(sums)), [(worth * made.expected - added).astype("int32")]


def layers_for(architecture: str) -> list[tuple[str, str, str]]:
    """Kinds, layers and bits: every layer, and all bits of planes with the usual one and with another."""
    bytes_of = [("bytes", title, list(RANGES)[i % len(RANGES)]) for i, title in enumerate(LAYERS)]
    if not family_of(architecture).counts_bits:
        return bytes_of
    others = ON_TENSOR_CORES[1:]
    usual = [("planes", "usual", bits) for bits in PLANES]
    return bytes_of + usual + [("planes", others[i % len(others)], bits) for i, bits in enumerate(PLANES)]


@pytest.mark.parametrize("architecture", ["sm_75", "sm_80", "sm_90", "sm_120"])
def test_layers(architecture: str) -> None:
    layers = layers_for(architecture)
    made = {f"k{i}": compose(architecture, *layer) for i, layer in enumerate(layers)}
    gpu = Gpu(architecture, {name: composed for name, (composed, _) in made.items()})
    for layer, (name, (_, expected)) in zip(layers, made.items(), strict=True):
        if layer[1] in ON_TENSOR_CORES:
            assert [launch.shared_bytes > 0 for launch in gpu.source.launches[name]] == [True], layer
        for backwards, eager in ((False, False), (True, True)):
            for found, wanted in zip(gpu.run(name, backwards=backwards, eager=eager), expected, strict=True):
                np.testing.assert_array_equal(found, wanted, err_msg=str(layer))


MUTATIONS = {
    "signed bytes": ("sm_80", "bytes", "s32.u8.s8.s32", "s32.s8.s8.s32"),
    "planes not doubled": ("sm_80", "planes", "step + 1 < STEPS ? 2 : 1", "step + 1 < STEPS ? 1 : 1"),
    "the last planes doubled": ("sm_80", "planes", "less && step + 1 < STEPS", "less"),
    "the sign's plane added": ("sm_80", "planes", "is_negative ? -1 : 1", "is_negative ? 1 : 1"),
    "planes of codes in the order of weights": ("sm_80", "planes", "* A + load_a)", "* A + load_b)"),
    "what follows a short part": ("sm_80", "planes", "STEP / 8 * 8;", "STEP / 8 * 0;"),
    "sums of halves": ("sm_75", "planes", "- sum) / 2", "- sum)"),
}


@pytest.mark.parametrize("name", [None, *MUTATIONS])
def test_mutants_are_caught(name: str | None) -> None:
    """And the kernels they are made from are not."""
    architecture, kind, old, new = MUTATIONS[name] if name else ("sm_80", "planes", "bnnc", "bnnc")

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    layer = ("bytes", "usual", "8 bits") if kind == "bytes" else ("planes", "dilation, 40 channels out", "2 by 2 bits")
    composed, expected = compose(architecture, *layer)
    assert answers_right(Gpu(architecture, {"k0": composed}, change=change), "k0", expected) == (name is None)
