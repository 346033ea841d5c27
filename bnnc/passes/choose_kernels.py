"""Compute the integer layers that are cheaper so with bit planes: and or xor, and popcount.

Algebra: for codes c = sum_i 2**i A_i and weights q = sum_j f_j W_j with bits A and W,
    sum c q = sum_ij 2**i f_j popcount(A_i and W_j),    f_j = 2**j, of the last one -2**j in two's complement;
odd q are sums of signs, q = sum_j 2**j S_j with W_j = (S_j > 0):  A_i S_j = W_j - (A_i xor W_j), so that with a planes
    sum c q = (2**a - 1) sum_j 2**j popcount(W_j) - sum_ij 2**(i + j) popcount(A_i xor W_j).
Codes 0 and 2 of signs are one plane, the bits that they were made of, twice.

Requires: IntegerLayers. Guarantees: the same integers. Module attribute ``bnnc.kernels`` maps the ONNX tensor of every
integer layer to "int8" or "bitserial", ``bnnc.costs`` to why. Layers that only bytes can do stay so: depthwise ones,
those with groups, and those with sums beyond int32.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import tvm
from tvm import relax

from bnnc.codegen.integer_cost import Choice, Shape, choose
from bnnc.codegen.targets import INSTRUCTION_SETS, InstructionSet
from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, rebuild
from bnnc.passes.integer_layers import INT32
from bnnc.passes.integer_weights import ones_of, unpack_bytes, weight_planes
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
        if not ops.is_op(call, "bnnc.integer_conv2d", "bnnc.integer_depthwise_conv2d"):
            return None
        layer = onnx_name(var.name, self.names) or var.name
        attrs = ops.attrs_of(call)
        if call.op.name == "bnnc.integer_depthwise_conv2d" or attrs["groups"] > 1 or attrs["dtype"] != "int32":
            self.only_bytes(layer, attrs, "depthwise layers, groups and 64-bit sums")
            return None
        values = unpack_bytes(call.args[1].value.numpy(), attrs["out_channels"])[..., : attrs["channels"]]
        planes = _Planes(*weight_planes(values))
        # What the planes of codes and weights count together, were every bit set.
        if (2 ** _bits(attrs) - 1) * (2 ** len(planes.factors) - 1) * values[0].size > INT32:
            self.only_bytes(layer, attrs, "sums whose planes could exceed 32 bits")
            return None
        signs = _sign_bits(builder, _codes(builder, call.args[0], attrs["channels"]))
        choice = self.choice(call, attrs, values, len(planes.factors), signs is not None)
        read = "signs" if signs is not None else f"codes of {_count(_bits(attrs))}"
        self.costs[layer] = f"{read}, weights of {_count(len(planes.factors))}; {choice}"
        self.kernels[layer] = self.wanted.get(layer, choice.kernel)
        if self.kernels[layer] == "int8":
            return None
        return _bit_serial(builder, call, attrs, values, planes, signs, var.name)

    def only_bytes(self, layer: str, attrs: dict, what: str) -> None:
        self.kernels[layer] = "int8"
        self.costs[layer] = f"codes of {_count(_bits(attrs))}; int8: the only kernel for {what}"

    def choice(self, call: relax.Call, attrs: dict, values: np.ndarray, weight_bits: int, signs: bool) -> Choice:
        out, inputs = ops.shape_of(call), ops.shape_of(call.args[0])
        shape = Shape(
            channels=values.shape[3], taps=int(np.prod(attrs["kernel"])), out_channels=out[3],
            pixels=int(np.prod(out[:3])), inputs=int(np.prod(inputs[:3])), most=attrs["most"],
            widest=attrs["widest"], weight_planes=weight_bits, signs=signs,
        )  # fmt: skip
        return choose(self.isa, shape)


def _bits(attrs: dict) -> int:
    return max(1, int(attrs["most"]).bit_length())


def _count(bits: int) -> str:
    return "1 bit" if bits == 1 else f"{bits} bits"


@dataclass(frozen=True)
class _Planes:
    """What :func:`weight_planes` makes of a layer's weights."""

    weights: np.ndarray
    factors: tuple[int, ...]
    form: str


def _bit_serial(
    builder: Builder, call: relax.Call, attrs: dict, values: np.ndarray, planes: _Planes, signs: relax.Expr | None,
    name: str,
) -> relax.Expr:  # fmt: skip
    window = {key: attrs[key] for key in ("channels", "kernel", "strides", "dilation", "out_channels")}
    if signs is None:
        bits, worth = _bits(attrs), 1
        data: relax.Expr = ops.planes(_codes(builder, call.args[0], attrs["channels"]), bits=bits)
    else:
        *pixel, words = ops.shape_of(signs)
        bits, worth = 1, 2
        data = relax.op.reshape(signs, [*pixel, 1, words])
    operands = builder.emit(data, f"{name}_planes"), relax.const(planes.weights)
    factors = [worth * factor for factor in planes.factors]
    window |= {"form": planes.form, "factors": factors, "most": 2**bits - 1}
    if planes.form == "and":
        return ops.bitserial_conv2d(*operands, low=attrs["low"], high=attrs["high"], **window)
    most = worth * (2**bits - 1)
    largest = most * (2 ** len(planes.factors) - 1) * values[0].size
    counts = ops.bitserial_conv2d(*operands, low=-largest, high=0, **window)
    added = relax.const((most * ones_of(values)).astype("int32"))
    return relax.op.add(builder.emit(counts, f"{name}_counts"), added)


def _codes(builder: Builder, words: relax.Expr, channels: int) -> relax.Expr:
    """The codes that ``words`` hold, without the channels that only filled up words of bytes."""
    codes = builder.definition(words).args[0]
    call = builder.definition(codes)
    if channels == ops.shape_of(codes)[-1]:
        return codes
    width = [int(pad) for pad in call.attrs.pad_width]
    width[-1] = 0
    if not any(width):
        return call.args[0]
    return builder.emit(relax.op.nn.pad(call.args[0], width, pad_value=call.attrs.pad_value))


def _sign_bits(builder: Builder, codes: relax.Expr) -> relax.Expr | None:
    """The bits [N, H, W, Cw] whose ``sign_codes`` are ``codes`` [N, H, W, C]; None for all other codes."""
    call, shape = builder.definition(codes), ops.shape_of(codes)
    if ops.is_op(call, "relax.reshape") and ops.shape_of(call.args[0])[-1] == shape[-1]:
        call = builder.definition(call.args[0])
    if not ops.is_op(call, "bnnc.sign_codes"):
        return None
    bits = call.args[0]
    words = [*shape[:-1], ops.shape_of(bits)[-1]]
    return bits if ops.shape_of(bits) == words else builder.emit(relax.op.reshape(bits, words))
