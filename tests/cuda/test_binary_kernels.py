"""Binary layers on emulated GPUs of every family against numpy on unpacked bits, and what breaks them."""

from __future__ import annotations

import numpy as np
import pytest
from tvm import te

from codegen.bit_layers import mismatches, pack_bits, pack_weights
from cuda.gpu_kernels import Composed, Gpu, answers_right, family_of

# bits [N,H,W,G*C], out channels, kernel, strides, dilation, groups, what follows
LAYERS = {
    "usual": ((1, 9, 9, 64), 64, (3, 3), (1, 1), (1, 1), 1, "bits"),
    "128 channels in, 96 out": ((2, 8, 7, 128), 96, (3, 3), (2, 1), (1, 1), 1, "bits"),
    "dilation, 33 channels in": ((1, 9, 8, 33), 32, (3, 3), (1, 1), (2, 2), 1, "both"),
    "sums, 40 channels out": ((1, 6, 9, 96), 40, (3, 2), (1, 1), (1, 1), 1, "sums"),
    "sums, 10 channels out": ((3, 5, 5, 200), 10, (1, 1), (1, 1), (1, 1), 1, "sums"),
    "shortcut and bits": ((1, 7, 7, 32), 64, (3, 3), (1, 1), (1, 1), 1, "both"),
    "33 channels out": ((1, 6, 7, 33), 33, (3, 3), (1, 1), (1, 1), 1, "bits"),
    "few pixels": ((1, 1, 5, 1000), 64, (1, 1), (1, 1), (1, 1), 1, "bits"),
    "groups": ((1, 6, 6, 64), 64, (3, 3), (1, 1), (1, 1), 2, "bits"),
}
# Those of more than one tile, by which wrong numbers of tiles and of pixels in them show.
LARGE = {"two tiles wide": ((1, 15, 15, 64), 160, (3, 3), (1, 1), (1, 1), 1, "bits")}
ON_TENSOR_CORES = [name for name in LAYERS if name not in ("33 channels out", "few pixels", "groups")]


def compose(architecture: str, shape, outs, size, strides, dilation, groups, ending) -> tuple:
    """((kernel, function), expected outputs)."""
    random = np.random.default_rng(0)
    channels = shape[3] // groups
    x = random.integers(0, 2, shape).astype(bool)
    weights = random.integers(0, 2, (outs, *size, channels)).astype(bool)
    counts, length = mismatches(x, weights, strides, dilation, groups), size[0] * size[1] * channels
    kernel = Composed(family_of(architecture))
    bits = np.concatenate([pack_bits(part) for part in np.split(x, groups, axis=-1)], axis=-1)
    count = kernel.op(
        "binary_conv2d", bits, pack_weights(weights, groups), channels=channels, out_channels=outs, kernel=size,
        strides=strides, dilation=dilation, groups=groups,
    )  # fmt: skip
    if ending == "bits":
        tau = random.integers(length // 3, 2 * length // 3 + 2, outs).astype("int32")
        func = kernel.function(kernel.op("threshold_pack", count, tau))
        return (kernel, func), [pack_bits(counts < tau)]
    dot = kernel.op("dot", count, length=length)
    if ending == "sums":
        return (kernel, kernel.function(dot)), [length - 2 * counts]
    shortcut = random.integers(-9, 9, counts.shape).astype("float32")
    other = kernel.argument(shortcut)
    total = te.compute(dot.shape, lambda *i: dot(*i).astype("float32") + other(*i), name="total")
    expected = (length - 2 * counts).astype("float32") + shortcut
    return (kernel, kernel.function(total, kernel.op("pack", total))), [expected, pack_bits(expected >= 0)]


def gpu_with(architecture: str, layers: dict, **options) -> tuple[Gpu, dict[str, list[np.ndarray]]]:
    made = {f"k{i}": compose(architecture, *layer) for i, layer in enumerate(layers.values())}
    gpu = Gpu(architecture, {name: composed for name, (composed, _) in made.items()}, **options)
    return gpu, {name: expected for name, (_, expected) in made.items()}


@pytest.mark.parametrize("architecture", ["sm_75", "sm_80", "sm_90", "sm_120"])
def test_layers(architecture: str) -> None:
    layers = LAYERS | LARGE
    gpu, expected = gpu_with(architecture, layers)
    for title, name in zip(layers, expected, strict=True):
        launches = gpu.source.launches[name]
        on_tensor_cores = title in (*ON_TENSOR_CORES, *LARGE)
        assert [launch.shared_bytes > 0 for launch in launches].count(True) == on_tensor_cores, title
        if on_tensor_cores:
            assert len(launches) == 1, title
        for backwards, eager in ((False, False), (True, True)):
            for found, wanted in zip(gpu.run(name, backwards=backwards, eager=eager), expected[name], strict=True):
                np.testing.assert_array_equal(found, wanted, err_msg=title)


MUTATIONS = {
    "a step too few awaited": ("sm_80", "bnnc_await_copies<STAGES - 2>()", "bnnc_await_copies<STAGES - 1>()"),
    "no barrier between steps": ("sm_80", "  __syncthreads();  // this step's", "  // this step's"),
    "no barrier before the sums are stored": ("sm_80", "__syncthreads();  // the sums lie", "// the sums lie"),
    "rows of the next column": ("sm_80", "x = pixel % OW,", "x = pixel % (OW - 1),"),
    "words not zero past the last": ("sm_80", "k < K && channel < O", "channel < O"),
    "halves of the rows exchanged": ("sm_80", "e % 2 * 8) * ROW + k + e / 2 * 4", "e / 2 * 8) * ROW + k + e % 2 * 4"),
    "operands exchanged": ("sm_80", "{%8, %9}", "{%9, %8}"),
    "xor where and is meant": ("sm_90", "s32.and.popc", "s32.xor.popc"),
    "columns not corrected": ("sm_90", "+ of_columns[j][e]", ""),
    "the other half's rows": ("sm_75", "c[i % 2 * 2]), ", "c[i / 2 * 2]), "),
    "signs of one bit twice": ("sm_120", "bit + e / 2", "bit"),
    "zeros past the last word counted": ("sm_120", "(K + 7) / 8 * 256", "K * 32"),
}


@pytest.mark.parametrize("name", [None, *MUTATIONS])
def test_mutants_are_caught(name: str | None) -> None:
    """And the kernel they are made from is not."""
    architecture, old, new = MUTATIONS[name] if name else ("sm_80", "bnnc", "bnnc")

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    layers = {"four steps, a tail": ((1, 7, 7, 192), 64, (3, 3), (1, 1), (1, 1), 1, "sums")}
    gpu, expected = gpu_with(architecture, layers, change=change)
    assert answers_right(gpu, "k0", expected["k0"]) == (name is None)
