"""Float layers on emulated GPUs against numpy, and what breaks them."""

from __future__ import annotations

import numpy as np
import pytest
from tvm import te, topi

from bnnc.codegen.cuda.schedule import tiled
from codegen.bit_layers import pack_bits
from codegen.test_float_kernels import CONVOLUTIONS, lanes_last, random, windows
from cuda.gpu_kernels import Composed, Gpu, answers_right, family_of

FEW_PIXELS = "kernel larger than the image"
DENSE = {
    "16 rows": (16, 70, 10), "one chunk": (17, 64, 48), "chunks and a tail": (40, 200, 33), "one row": (1, 128, 10),
}  # fmt: skip


def convolution(architecture: str, case: str, planar: bool = False, packed: bool = False) -> tuple:
    """((kernel, function), expected outputs): bias and ReLU behind it, and bits of that."""
    shape, channels, size, strides, pads, dilation = CONVOLUTIONS[case]
    x, weights, bias = random(shape), random((channels, *size, shape[3]), 1), random(channels, 2)
    kernel = Composed(family_of(architecture))
    image = topi.transpose(kernel.argument(x.transpose(0, 3, 1, 2)), (0, 2, 3, 1)) if planar else x
    window = dict(kernel=size, strides=strides, dilation=dilation, pads=pads)
    sums = kernel.op("conv2d", image, lanes_last(weights), out_channels=channels, **window)
    offset = kernel.argument(bias)
    total = te.compute(sums.shape, lambda *i: sums(*i) + offset(i[-1]), name="total")
    want = np.einsum("nyxrsc,orsc->nyxo", windows(x, size, strides, dilation, pads), weights, dtype="float64") + bias
    if not packed:
        return (kernel, kernel.function(topi.nn.relu(total))), [np.maximum(want, 0)]
    return (kernel, kernel.function(total, kernel.op("pack", total))), [want, pack_bits(want >= 0)]


def dense(architecture: str, rows: int, depth: int, outs: int) -> tuple:
    x, weights = random((rows, depth)), random((outs, depth), 1)
    kernel = Composed(family_of(architecture))
    result = kernel.op("dense", x, lanes_last(weights), out_channels=outs)
    return (kernel, kernel.function(result)), [x.astype("float64") @ weights.T]


def composed(architecture: str) -> dict[str, tuple]:
    made = {case: convolution(architecture, case) for case in CONVOLUTIONS}
    made["planar"] = convolution(architecture, "stem", planar=True)
    made["packed"] = convolution(architecture, "stem", planar=True, packed=True)
    return made | {case: dense(architecture, *sizes) for case, sizes in DENSE.items()}


@pytest.mark.parametrize(("architecture", "busy"), [("sm_75", tiled.BUSY), ("sm_80", tiled.BUSY), ("sm_80", 1)])
def test_layers(architecture: str, busy: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In tiles of every size."""
    monkeypatch.setattr(tiled, "BUSY", busy)
    made = composed(architecture)
    gpu = Gpu(architecture, {f"k{i}": composition for i, (composition, _) in enumerate(made.values())})
    for i, (title, (_, expected)) in enumerate(made.items()):
        if title not in (FEW_PIXELS, "one row"):
            assert [launch.shared_bytes > 0 for launch in gpu.source.launches[f"k{i}"]] == [True], title
        for backwards, eager in ((False, False), (True, True)):
            for found, wanted in zip(gpu.run(f"k{i}", backwards=backwards, eager=eager), expected, strict=True):
                if wanted.dtype == "uint32":
                    np.testing.assert_array_equal(found, wanted, err_msg=title)
                else:
                    np.testing.assert_allclose(found, wanted, rtol=2e-6, atol=5e-5, err_msg=title)


MUTATIONS = {
    "a step too few awaited": ("bnnc_await_copies<STAGES - 2>()", "bnnc_await_copies<STAGES - 1>()"),
    "no barrier between steps": ("  __syncthreads();  // this step's", "  // this step's"),
    "no barrier before the sums are stored": ("__syncthreads();  // the sums lie where the floats", "// sums lie"),
    "rows outside of the image": ("(uint)(tops[p] + (tap.y >> 16)) < (uint)H", "true"),
    "columns outside of the image": ("(uint)(lefts[p] + (tap.y & 0xFFFF)) < (uint)W", "true"),
    "no barrier behind the table": ("taps[k] = tap_of(k);\n    __syncthreads();", "taps[k] = tap_of(k);"),
    "another order of channels": ("k % C * H + y", "k % C * W + y"),
    "a step left out": ("k < STEP; k += 4) {\n      if (k > LAST &&", "k < STEP; k += 4) {\n      if (k >= LAST &&"),
}


@pytest.mark.parametrize("name", [None, *MUTATIONS])
def test_mutants_are_caught(name: str | None) -> None:
    """And the kernel they are made from is not."""
    old, new = MUTATIONS[name] if name else ("bnnc", "bnnc")

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    composition, expected = convolution("sm_80", "stem", planar=True)
    gpu = Gpu("sm_80", {"k0": composition}, change=change)
    assert answers_right(gpu, "k0", expected, 1e-4) == (name is None)
