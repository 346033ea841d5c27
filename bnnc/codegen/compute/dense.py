"""Float fully connected layer."""

from __future__ import annotations

from typing import Any

from tvm import te

from bnnc.codegen.compute.float_conv import valid_lanes
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES


def dense(isa: InstructionSet, attrs: dict[str, Any], x: te.Tensor, weights: te.Tensor) -> te.Tensor:
    """float32 x [N,K] with weights [ceil(O/16),K,16] -> [N,O]."""
    blocks, depth, _ = weights.shape
    k = te.reduce_axis((0, depth), "k")
    total = te.compute(
        (x.shape[0], blocks * LANES),
        lambda b, o: te.sum(x[b, k] * weights[o // LANES, k, o % LANES], axis=k),
        name="dense",
        attrs={"bnnc.anchor": "dense"},
    )
    return valid_lanes(total, attrs["out_channels"])
