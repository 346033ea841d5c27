"""Compute the integer layers that are cheaper so with bit planes: and or xor, and popcount.

Algebra: for codes c = sum_i 2**i A_i and weights q = sum_j f_j W_j with bits A and W,
    sum c q = sum_ij 2**i f_j popcount(A_i and W_j),    f_j = 2**j, of the last one -2**j in two's complement;
for q in {-1, +1} with W = (q > 0):  sum A_i q = popcount(W) - popcount(A_i xor W), so that with a planes
    sum c q = (2**a - 1) popcount(W) - sum_i 2**i popcount(A_i xor W).

Requires: IntegerLayers. Guarantees: the same integers. Module attribute ``bnnc.kernels`` maps the ONNX tensor of every
integer layer to "int8" or "bitserial", ``bnnc.costs`` to why. Layers that only bytes can do stay so: those with groups,
and with sums beyond int32.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import tvm
from tvm import relax

from bnnc.codegen.integer_cost import Choice, Shape, choose
from bnnc.codegen.targets import INSTRUCTION_SETS, InstructionSet
from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, rebuild
from bnnc.passes.integer_layers import INT32
from bnnc.passes.integer_weights import unpack_bytes, weight_planes
from bnnc.passes.names import onnx_name

KERNELS = ("int8", "bitserial")


def ChooseKernels(isa: InstructionSet | None = None, wanted: Mapping[str, str] | None = None) -> tvm.ir.transform.Pass:
    """The pass for ``isa`` (the best one when None). ``wanted``: ONNX tensor -> one of KERNELS, against the costs."""

    def transform(module: tvm.IRModule, _: tvm.ir.transform.PassContext) -> tvm.IRModule:
        rule = _Rule(module, isa or INSTRUCTION_SETS[0], dict(wanted or {}))
        result = rebuild(module, rule)
        return result.with_attr("bnnc.kernels", rule.kernels).with_attr("bnnc.costs", rule.costs)

    return tvm.ir.transform.module_pass(transform, opt_level=0, name="ChooseKernels")


class _Rule:
    def __init__(self, module: tvm.IRModule, isa: InstructionSet, wanted: dict[str, str]):
        self.isa, self.wanted = isa, wanted
        self.names = {str(k): str(v) for k, v in dict((module.attrs or {}).get("bnnc.names", {})).items()}
        self.kernels: dict[str, str] = {}
        self.costs: dict[str, str] = {}

    def __call__(self, builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if not ops.is_op(call, "bnnc.integer_conv2d"):
            return None
        layer = onnx_name(var.name, self.names) or var.name
        attrs = ops.attrs_of(call)
        if attrs["groups"] > 1 or attrs["dtype"] != "int32":
            self.kernels[layer] = "int8"
            self.costs[layer] = f"codes of {_bits(attrs)} bits; int8: the only kernel for groups and 64-bit sums"
            return None
        values = unpack_bytes(call.args[1].value.numpy(), attrs["out_channels"])[..., : attrs["channels"]]
        planes, factors, form = weight_planes(values)
        choice = self.choice(call, attrs, values, len(factors), form)
        self.costs[layer] = f"codes of {_bits(attrs)} bits, weights of {len(factors)}; {choice}"
        self.kernels[layer] = self.wanted.get(layer, choice.kernel)
        if self.kernels[layer] == "int8":
            return None
        return _bit_serial(builder, call, attrs, values, planes, factors, form, var.name)

    def choice(self, call: relax.Call, attrs: dict, values: np.ndarray, weight_bits: int, form: str) -> Choice:
        out, inputs = ops.shape_of(call), ops.shape_of(call.args[0])
        shape = Shape(
            channels=values.shape[3], taps=int(np.prod(attrs["kernel"])), out_channels=out[3],
            pixels=int(np.prod(out[:3])), inputs=int(np.prod(inputs[:3])), most=attrs["most"],
            widest=attrs["widest"], weight_planes=weight_bits,
        )  # fmt: skip
        return choose(self.isa, shape)


def _bits(attrs: dict) -> int:
    return max(1, int(attrs["most"]).bit_length())


def _bit_serial(
    builder: Builder, call: relax.Call, attrs: dict, values: np.ndarray, planes: np.ndarray, factors: tuple[int, ...],
    form: str, name: str,
) -> relax.Expr:  # fmt: skip
    bits = _bits(attrs)
    codes = builder.definition(call.args[0]).args[0]
    window = {key: attrs[key] for key in ("channels", "kernel", "strides", "dilation", "out_channels", "most")}
    data = builder.emit(ops.planes(_without_fill(builder, codes, attrs["channels"]), bits=bits), f"{name}_planes")
    low, high = attrs["low"], attrs["high"]
    if form == "and":
        return ops.bitserial_conv2d(
            data, relax.const(planes), form=form, factors=list(factors), low=low, high=high, **window
        )
    ones = (values > 0).reshape(len(values), -1).sum(axis=1).astype("int64") * (2**bits - 1)
    length = values[0].size * (2**bits - 1)
    assert length <= INT32
    counts = ops.bitserial_conv2d(
        data, relax.const(planes), form=form, factors=list(factors), low=-length, high=0, **window
    )
    return relax.op.add(builder.emit(counts, f"{name}_counts"), relax.const(ones.astype("int32")))


def _without_fill(builder: Builder, codes: relax.Expr, channels: int) -> relax.Expr:
    """``codes`` without the channels that only filled up words of bytes."""
    call = builder.definition(codes)
    if channels == ops.shape_of(codes)[-1]:
        return codes
    width = [int(pad) for pad in call.attrs.pad_width]
    width[-1] = 0
    if not any(width):
        return call.args[0]
    return builder.emit(relax.op.nn.pad(call.args[0], width, pad_value=call.attrs.pad_value))
