"""What the quantizers of a model are, for those who read codes out of a library."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import onnx
import tvm

from bnnc.frontend import from_onnx
from bnnc.ir import ops
from bnnc.passes.canonicalize_integers import CanonicalizeIntegers
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
from bnnc.passes.canonicalize_rounding import CanonicalizeRounding
from bnnc.passes.code_quantizers import base_of
from bnnc.passes.dataflow import constant_value


@dataclass(frozen=True)
class Quantizer:
    """The value of code 0, ``(base - zero_point) * scale``, and the distance between codes, ``scale``."""

    base: int
    scale: np.ndarray
    zero_point: np.ndarray

    def values(self, codes: np.ndarray) -> np.ndarray:
        """What ``codes``, counted from the lowest level, stand for: float32."""
        return (codes + np.float32(self.base) - self.zero_point).astype("float32") * self.scale


def canonical(model: onnx.ModelProto) -> tvm.IRModule:
    """The imported ``model`` with every quantizer in its canonical form."""
    module = from_onnx(model)
    for canonicalize in (CanonicalizeIntegers, CanonicalizeRounding, CanonicalizeQuantizers):
        module = canonicalize()(module)
    return module


def quantizers(model: onnx.ModelProto) -> dict[str, Quantizer]:
    """Name of each quantizer's output -> the quantizer, where its parameters are constants."""
    module = canonical(model)
    names = {str(variable): str(tensor) for variable, tensor in module.attrs["bnnc.names"].items()}
    found = {}
    for block in module["main"].body.blocks:
        for binding in block.bindings:
            call = binding.value
            if not ops.is_op(call, "bnnc.quantize") or binding.var.name not in names:
                continue
            scale, zero = constant_value(call.args[1]), constant_value(call.args[2])
            if scale is not None and zero is not None:
                base = base_of(ops.attrs_of(call), zero) or 0
                found[names[binding.var.name]] = Quantizer(base, scale, zero)
    return found
