"""Float fully connected layer."""

from __future__ import annotations

from typing import Any

from tvm import te

from bnnc.codegen.compute.float_conv import valid_lanes
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES

CHUNK = 64


def dense(isa: InstructionSet, attrs: dict[str, Any], x: te.Tensor, weights: te.Tensor) -> te.Tensor:
    """float32 x [N,K] with weights [ceil(O/16),K,16] -> [N,O].

    Sums of up to 64 products are added up afterwards: one long chain of additions would lose a digit more than
    matrix libraries do.
    """
    blocks, depth, _ = weights.shape
    chunk = max(size for size in range(1, CHUNK + 1) if int(depth) % size == 0)
    c, k = te.reduce_axis((0, depth // chunk), "c"), te.reduce_axis((0, chunk), "k")
    partial = te.compute(
        (x.shape[0], depth // chunk, blocks * LANES),
        lambda b, c, o: te.sum(x[b, c * chunk + k] * weights[o // LANES, c * chunk + k, o % LANES], axis=k),
        name="partial",
        attrs={"bnnc.chunks": "dense"},
    )
    total = te.compute(
        (x.shape[0], blocks * LANES),
        lambda b, o: te.sum(partial[b, c, o], axis=c),
        name="dense",
        attrs={"bnnc.anchor": "dense"},
    )
    return valid_lanes(total, attrs["out_channels"])
