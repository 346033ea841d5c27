"""Turn convolutions and dense layers with coded inputs and integer weights into sums of integers.

Algebra: for codes c with values s (c + d) and weights alpha_o q with integers q,
    sum s (c_i + d) alpha_o q_i = s alpha_o (sum c_i q_i + d sum q_i):
the zero point -d leaves a constant per channel behind the sum, for every padded tap holds the code of zero and so adds
nothing. Signs are codes too: 0 and 2, with d = -1.
Integers that are no bytes q = step * v + e_o, with bytes v, are summed as
    sum c q = step * sum c v + e_o * sum c,
of which sum c, the window's own sum, is the same for all channels of a group: one more channel of weights 1.
Every sum of codes up to m lies between m * (sum of negative q) and m * (sum of positive q), as do all its parts: where
the bounds fit int32 the sum cannot wrap, otherwise it is int64.
A depthwise layer sums over the window only: its codes need not come in words.
A dense layer is a 1x1 convolution over an image one pixel high whose width is the batch.

Requires: KeepCodes, Binarize; convolutions NHWC / HWIO, constant weights.
Guarantees: the integer sums are exact. A layer that stays float has its reason in module attribute ``bnnc.reasons``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.binarize import without_zero_pad
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild
from bnnc.passes.integer_weights import WIDER, Bytes, IntegerWeight, match_integer, pack_bytes, pad_channels
from bnnc.passes.keep_bits import match_signs
from bnnc.passes.keep_codes import Codes, match_codes, most_code

INPUT = "its input is not quantized"
FLOAT_OR_INT32 = (np.float32, np.int32)
INT32 = 2**31 - 2  # one below the largest, so that a threshold may lie beyond every sum


@dataclass(frozen=True)
class Bounds:
    """What the sums of one layer can be, before and behind the correction ``shift`` int64 [O]."""

    low: int
    high: int
    shift: np.ndarray

    @property
    def dtype(self) -> str:
        """The narrowest type that never wraps."""
        ends = (self.low, self.high, self.low + int(self.shift.min()), self.high + int(self.shift.max()))
        return "int32" if all(abs(end) <= INT32 for end in ends) else "int64"


def bounds_of(values: np.ndarray, most: int, offset: int) -> Bounds:
    """Bounds for integer weights [O, ...] and codes from 0 to ``most`` that mean ``code + offset``."""
    rows = values.reshape(len(values), -1).astype("int64")
    low, high = most * np.minimum(rows, 0).sum(axis=1), most * np.maximum(rows, 0).sum(axis=1)
    return Bounds(int(low.min()), int(high.max()), offset * rows.sum(axis=1))


def _coded(builder: Builder, expr: relax.Expr, name: str) -> Codes | None:
    """Codes, or signs as codes 0 and 2."""
    signs = match_signs(builder, expr)
    if signs is None or signs.scale <= 0:
        return match_codes(builder, expr)
    codes = builder.emit(ops.sign_codes(signs.bits, channels=signs.channels), f"{name}_sign_codes")
    return Codes(codes, -1, signs.scale)


def _padded(builder: Builder, codes: Codes, pads: list[int], channels: int, name: str) -> relax.Expr:
    """The codes with the code of zero around the image, and ``channels`` more of it."""
    if not any(pads) and not channels:
        return codes.codes
    top, left, bottom, right = pads
    padded = relax.op.nn.pad(codes.codes, [0, 0, top, bottom, left, right, 0, channels], pad_value=codes.zero or 0)
    return builder.emit(padded, f"{name}_padded")


def _words(builder: Builder, codes: Codes, pads: list[int], groups: int, name: str) -> relax.Expr:
    """The codes with the code of zero around the image, and every group filled up to whole words."""
    n, h, w, channels = ops.shape_of(codes.codes)
    missing = -(channels // groups) % ops.BYTES
    if groups > 1 and missing:
        split = builder.emit(relax.op.reshape(codes.codes, [n, h, w * groups, channels // groups]), f"{name}_groups")
        filled = relax.op.nn.pad(split, [0] * 7 + [missing], pad_value=codes.zero or 0)
        filled = relax.op.reshape(builder.emit(filled, f"{name}_filled"), [n, h, w, channels + groups * missing])
        codes, missing = replace(codes, codes=builder.emit(filled, f"{name}_aligned")), 0
    return builder.emit(ops.words(_padded(builder, codes, pads, missing, name)), f"{name}_words")


@dataclass(frozen=True)
class _Layer:
    """Words of codes that a window reads, none above ``most``, and the window's attributes."""

    words: relax.Expr
    most: int
    window: dict

    def products(self, builder: Builder, values: np.ndarray, dtype: str, name: str) -> relax.Expr:
        """The sums of codes times int8 ``values`` [O, kh, kw, C]."""
        bounds = bounds_of(values, self.most, 0)
        parts = [pack_bytes(part) for part in np.split(pad_channels(values), self.window["groups"])]
        return builder.emit(
            ops.integer_conv2d(
                self.words, relax.const(parts[0] if len(parts) == 1 else np.stack(parts)), channels=values.shape[3],
                out_channels=len(values), most=self.most, widest=max(1, int(np.abs(values.astype("int16")).max())),
                low=bounds.low, high=bounds.high, dtype=dtype, **self.window,
            ), name)  # fmt: skip

    def sums(self, builder: Builder, weight: Bytes, bounds: Bounds, name: str) -> relax.Expr:
        """The sums of codes times the integers that ``weight`` stands for, which are within ``bounds``."""
        if weight.plain:
            return self.products(builder, weight.values, bounds.dtype, f"{name}_products")
        parts, terms = bounds_of(weight.values, self.most, 0), self.most * weight.values[0].size
        reach = weight.step * max(-parts.low, parts.high) + int(np.abs(weight.offset).max()) * terms
        dtype = bounds.dtype if reach <= INT32 else "int64"
        products = self.products(builder, weight.values, dtype, f"{name}_products")
        ones = np.ones_like(weight.values[: 1 if self.window["groups"] == 1 else None])
        window = self.products(builder, ones, dtype, f"{name}_window")
        offset = relax.const(weight.offset.astype(dtype))
        total = ops.window_shift(products, window, offset, step=weight.step, low=bounds.low, high=bounds.high)
        return builder.emit(total, f"{name}_total")


def is_depthwise(weight: np.ndarray, groups: int) -> bool:
    """Whether each channel has one kernel [O, kh, kw, 1] of its own."""
    return groups > 1 and weight.shape[3] == 1 and len(weight) == groups


def _depthwise(
    builder: Builder, codes: relax.Expr, most: int, values: np.ndarray, window: dict, bounds: Bounds, name: str
) -> relax.Expr:
    """The sums of codes times integers ``values`` [C, kh, kw, 1], each channel by itself."""
    matrix = relax.const(values[..., 0].transpose(1, 2, 0).astype("int32"))
    attrs = {key: window[key] for key in ("kernel", "strides", "dilation")}
    attrs |= {"channels": 1, "out_channels": len(values), "most": most, "low": bounds.low, "high": bounds.high}
    return builder.emit(ops.integer_depthwise_conv2d(codes, matrix, **attrs), f"{name}_products")


def _sum(
    builder: Builder, codes: Codes, weight: IntegerWeight, pads: list[int], window: dict, dtype: str,
    name: str,
) -> relax.Expr:  # fmt: skip
    """float32(sum of integers) * (s * alpha), or the sum itself where the model computes int32."""
    most = max(most_code(builder.definition, codes.codes), codes.zero or 0)
    bounds = bounds_of(weight.values, most, codes.offset)
    if is_depthwise(weight.values, window["groups"]):
        assert bounds.dtype == "int32"  # no window has so many taps
        total = _depthwise(builder, _padded(builder, codes, pads, 0, name), most, weight.values, window, bounds, name)
    else:
        words, stored = _words(builder, codes, pads, window["groups"], name), weight.as_bytes()
        assert stored is not None
        total = _Layer(words, most, window).sums(builder, stored, bounds, name)
    found = str(total.ty.dtype)
    if np.any(bounds.shift):
        total = builder.emit(relax.op.add(total, relax.const(bounds.shift.astype(found))), f"{name}_shifted")
    if dtype != "float32":
        return total if found == dtype else relax.op.astype(total, dtype)
    value = relax.op.astype(total, "float32")
    factor = (codes.factor * weight.scale.astype("float64")).astype("float32")
    if np.all(factor == 1):
        return value
    constant = factor[0] if np.all(factor == factor[0]) else factor
    return relax.op.multiply(builder.emit(value, f"{name}_sum"), relax.const(constant))


class _Rule:
    def __init__(self, module: tvm.IRModule):
        self.messages = [str(message) for message in (module.attrs or {}).get("bnnc.messages", [])]
        self.reasons = {str(k): str(v) for k, v in dict((module.attrs or {}).get("bnnc.reasons", {})).items()}

    def __call__(self, builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if ops.is_op(call, "relax.nn.conv2d") and call.attrs.data_layout == "NHWC":
            return self.conv2d(builder, var.name, call)
        if ops.is_op(call, "relax.matmul"):
            return self.dense(builder, var.name, call)
        return None

    def operands(
        self, builder: Builder, data: relax.Expr, weight: np.ndarray, groups: int, padded: bool, name: str
    ) -> tuple[Codes, IntegerWeight] | None:
        """The codes and the integers of a layer, or None with the reason noted."""
        if weight.dtype == np.int32:  # sums too long for float32 are spelled in integers
            cast = builder.definition(data)
            data = cast.args[0] if ops.is_op(cast, "relax.astype") else data
        integers = match_integer(weight)
        if isinstance(integers, IntegerWeight):
            bytes_do = is_depthwise(weight, groups) or integers.as_bytes() is not None
            integers = integers if bytes_do else WIDER
        codes = _coded(builder, data, name)
        if isinstance(integers, str):
            # Where the input is no code either, what Binarize said is as good.
            self.reasons[name] = self.reasons.get(name, integers) if codes is None else integers
        elif codes is None:
            # Signs keep the reason that Binarize gave: their weights are stored packed.
            self.reasons[name] = self.reasons.get(name, INPUT) if integers.widest == 1 else INPUT
        elif weight.dtype == np.int32 and codes.factor != 1:
            self.reasons[name] = "it sums int32 numbers that are no codes"
        elif padded and codes.zero is None:
            self.reasons[name] = "it is padded with zero, which is no code of its input"
        else:
            self.reasons.pop(name, None)
            if integers.noise:
                self.messages.append(f"{name}: weights taken as integers times a scale, {integers.noise:.1e} apart")
            return codes, integers
        return None

    def conv2d(self, builder: Builder, name: str, call: relax.Call) -> relax.Expr | None:
        kernel, attrs = constant_value(call.args[1]), call.attrs
        if kernel is None or kernel.dtype not in FLOAT_OR_INT32:
            return None
        groups = int(attrs.groups)
        data, pads = without_zero_pad(builder, call.args[0], [int(p) for p in attrs.padding])
        found = self.operands(builder, data, kernel.transpose(3, 0, 1, 2), groups, any(pads), name)
        if found is None:
            return None
        window = {
            "kernel": list(kernel.shape[:2]), "strides": [int(v) for v in attrs.strides],
            "dilation": [int(v) for v in attrs.dilation], "groups": groups,
        }  # fmt: skip
        return _sum(builder, *found, pads, window, str(call.ty.dtype), name)

    def dense(self, builder: Builder, name: str, call: relax.Call) -> relax.Expr | None:
        matrix, shape = constant_value(call.args[1]), ops.shape_of(call)
        if matrix is None or matrix.ndim != 2 or len(shape) < 2 or matrix.dtype not in FLOAT_OR_INT32:
            return None
        found = self.operands(builder, call.args[0], matrix.T[:, None, None, :], 1, False, name)
        if found is None:
            return None
        codes, weight = found
        flat = relax.op.reshape(codes.codes, [1, 1, int(np.prod(shape[:-1])), len(matrix)])
        image = Codes(builder.emit(flat, f"{name}_image"), codes.offset, codes.scale, codes.divides)
        window = {"kernel": [1, 1], "strides": [1, 1], "dilation": [1, 1], "groups": 1}
        value = _sum(builder, image, weight, [0] * 4, window, str(call.ty.dtype), name)
        value = builder.emit(value, f"{name}_image_sum")
        return relax.op.reshape(value, shape)


@function_pass("IntegerLayers")
def IntegerLayers(module: tvm.IRModule) -> tvm.IRModule:
    """Integer sums for layers of codes; see the module's docstring."""
    rule = _Rule(module)
    result = rebuild(module, rule)
    return result.with_attr("bnnc.reasons", rule.reasons).with_attr("bnnc.messages", rule.messages)
