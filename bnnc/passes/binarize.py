"""Turn convolutions and dense layers with binary inputs and weights into packed xnor-popcount operators.

Algebra: for a, w in {-1, +1}, sum_i a_i w_i = K - 2 P with P = popcount(a xor w), the mismatches among K terms.
Scales come out of the sum: sum (s a_i)(alpha_o w_i) = s alpha_o (K - 2 P).
Zero padding: the kernel pads with -1 (zero bits), which adds -sum of the padded taps' weights to the sum. So the exact
answer is base[class, o] - 2 P with base = K + sum of the weights on padded taps; rows (columns) with the same set of
padded taps share a class.
A 1-D dense layer is a 1x1 convolution over an image one pixel high whose width is the batch.

Requires: KeepBits; convolutions NHWC / HWIO, constant weights.
Guarantees: the integer sums are exact. A layer that stays float has its reason in module attribute ``bnnc.reasons``.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.binary_weights import BinaryWeight, match_binary, pack_kernel
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild
from bnnc.passes.keep_bits import Signs, match_signs, pack_moved_signs, select


def taps_outside(out: int, size: int, kernel: int, stride: int, dilation: int, before: int) -> np.ndarray:
    """Bool [out, kernel]: whether a tap of an output position falls outside ``size`` input positions."""
    position = np.arange(out)[:, None] * stride - before + np.arange(kernel)[None, :] * dilation
    return (position < 0) | (position >= size)


def border_classes(outside: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The distinct rows of ``outside`` (bool [R, kernel]) and the class of each position (int32 [out])."""
    classes, index = np.unique(outside, axis=0, return_inverse=True)
    return classes, index.reshape(-1).astype("int32")


def border_base(signs: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """K + the sum of the weights on padded taps: int32 [R, S, O] for ``signs`` [O, kh, kw, C]."""
    per_tap = (2 * signs.astype("int64") - 1).sum(axis=3)
    padded = rows[:, None, :, None] | cols[None, :, None, :]
    correction = np.einsum("rsij,oij->rso", padded.astype("int64"), per_tap)
    return (correction + signs[0].size).astype("int32")


def without_zero_pad(builder: Builder, expr: relax.Expr, pads: list[int]) -> tuple[relax.Expr, list[int]]:
    """Take a zero ``pad`` before the convolution into its own padding (top, left, bottom, right)."""
    call = builder.definition(expr)
    if not ops.is_op(call, "relax.nn.pad") or call.attrs.pad_mode != "constant" or float(call.attrs.pad_value):
        return expr, pads
    width = [int(w) for w in call.attrs.pad_width]
    if len(width) != 8 or any(width[:2]) or any(width[6:]):
        return expr, pads
    return call.args[0], [p + extra for p, extra in zip(pads, (width[2], width[4], width[3], width[5]), strict=True)]


def _align_groups(builder: Builder, signs: Signs, groups: int, name: str) -> relax.Expr:
    """Bits in which every group of channels starts at a word."""
    per_group = signs.channels // groups
    if groups == 1 or per_group % ops.WORD == 0:
        return signs.bits
    table = np.full((groups, ops.ceil_div(per_group, ops.WORD) * ops.WORD), -1)
    table[:, :per_group] = np.arange(signs.channels).reshape(groups, per_group)
    return builder.emit(select(signs.bits, table.reshape(-1)), f"{name}_aligned")


def _scaled(builder: Builder, dot: relax.Expr, scale: float, alpha: np.ndarray, name: str) -> relax.Expr:
    """float(dot) * (scale * alpha); nothing is multiplied where that is 1."""
    value = relax.op.astype(builder.emit(dot, f"{name}_dot"), "float32")
    factor = (np.float32(scale) * alpha).astype("float32")
    if np.all(factor == 1):
        return value
    constant = factor[0] if np.all(factor == factor[0]) else factor
    return relax.op.multiply(builder.emit(value, f"{name}_sum"), relax.const(constant))


def _convolution(
    builder: Builder, call: relax.Call, signs: Signs, weight: BinaryWeight, pads: list[int], name: str
) -> relax.Expr:
    attrs = call.attrs
    groups, kernel = int(attrs.groups), weight.signs.shape[1:3]
    strides, dilation = [int(v) for v in attrs.strides], [int(v) for v in attrs.dilation]
    bits = _align_groups(builder, signs, groups, name)
    _, h, w, words = ops.shape_of(bits)
    if any(pads):
        # Not `channels` of the tensor but whole words: the value -1 is zero bits, so tails do not matter.
        padded = ops.pad_bits(bits, pads=pads, channels=words * ops.WORD, value=-1)
        bits = builder.emit(padded, f"{name}_padded")
    per_group = weight.signs.shape[0] // groups
    packed = np.stack([pack_kernel(weight.signs[g * per_group : (g + 1) * per_group]) for g in range(groups)])
    mismatches = builder.emit(
        ops.binary_conv2d(
            bits, relax.const(packed[0] if groups == 1 else packed), channels=weight.signs.shape[3],
            out_channels=weight.signs.shape[0], kernel=list(kernel), strides=strides, dilation=dilation, groups=groups,
        ), f"{name}_mismatches")  # fmt: skip
    if not any(pads):
        return ops.dot(mismatches, length=weight.length)
    _, out_h, out_w, _ = ops.shape_of(mismatches)
    rows, row_class = border_classes(taps_outside(out_h, h, kernel[0], strides[0], dilation[0], pads[0]))
    cols, col_class = border_classes(taps_outside(out_w, w, kernel[1], strides[1], dilation[1], pads[1]))
    base = border_base(weight.signs, rows, cols)
    return ops.border_dot(mismatches, relax.const(base), relax.const(row_class), relax.const(col_class))


class _Binarizer:
    def __init__(self, module: tvm.IRModule):
        attrs = module.attrs or {}
        self.reasons: dict[str, str] = {}
        self.tensors = {str(variable): str(name) for variable, name in dict(attrs.get("bnnc.names", {})).items()}
        self.messages: list[str] = [str(message) for message in attrs.get("bnnc.messages", [])]

    def __call__(self, builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if ops.is_op(call, "relax.nn.conv2d") and call.attrs.data_layout == "NHWC":
            return self.conv2d(builder, var.name, call)
        if ops.is_op(call, "relax.matmul"):
            return self.dense(builder, var.name, call)
        return None

    def weight(self, name: str, array: np.ndarray | None) -> BinaryWeight | None:
        """The binary weight, or None with the reason noted."""
        match = "its weights are not constant" if array is None else match_binary(array)
        if isinstance(match, str):
            self.reasons[name] = match
            return None
        return match

    def input(self, builder: Builder, name: str, data: relax.Expr, weight: BinaryWeight) -> Signs | None:
        """The layer's input as signs, or None with the reason noted."""
        signs = match_signs(builder, data) or pack_moved_signs(builder, data, name)
        if signs is None:
            stored = "" if weight.noise else "; weights are stored packed"
            self.reasons[name] = f"its input is not binary{stored}"
        elif weight.noise:
            tensor = self.tensors.get(name, name)
            self.messages.append(f"{tensor}: weights taken as +-alpha, they differ from it by up to {weight.noise:.1e}")
        return signs

    def conv2d(self, builder: Builder, name: str, call: relax.Call) -> relax.Expr | None:
        kernel = constant_value(call.args[1])
        weight = self.weight(name, None if kernel is None else kernel.transpose(3, 0, 1, 2))
        if weight is None:
            return None
        data, pads = without_zero_pad(builder, call.args[0], [int(p) for p in call.attrs.padding])
        signs = self.input(builder, name, data, weight)
        if signs is None:
            return None
        dot = _convolution(builder, call, signs, weight, pads, name)
        return _scaled(builder, dot, signs.scale, weight.alpha, name)

    def dense(self, builder: Builder, name: str, call: relax.Call) -> relax.Expr | None:
        matrix = constant_value(call.args[1])
        if matrix is None or matrix.ndim != 2 or len(ops.shape_of(call.args[0])) != 2:
            self.reasons[name] = "it is not a product with one constant matrix"
            return None
        weight = self.weight(name, matrix.T[:, None, None, :])
        if weight is None:
            return None
        signs = self.input(builder, name, call.args[0], weight)
        if signs is None:
            return None
        batch, words = ops.shape_of(signs.bits)
        out = matrix.shape[1]
        image = builder.emit(relax.op.reshape(signs.bits, [1, 1, batch, words]), f"{name}_image")
        mismatches = builder.emit(
            ops.binary_conv2d(
                image, relax.const(pack_kernel(weight.signs)), channels=matrix.shape[0], out_channels=out,
                kernel=[1, 1], strides=[1, 1], dilation=[1, 1], groups=1,
            ), f"{name}_mismatches")  # fmt: skip
        dot = ops.dot(mismatches, length=weight.length)
        value = builder.emit(_scaled(builder, dot, signs.scale, weight.alpha, name), f"{name}_image_sum")
        return relax.op.reshape(value, [batch, out])


@function_pass("Binarize")
def Binarize(module: tvm.IRModule) -> tvm.IRModule:
    """Packed xnor-popcount operators for binary layers; see the module's docstring."""
    rule = _Binarizer(module)
    result = rebuild(module, rule)
    return result.with_attr("bnnc.reasons", rule.reasons).with_attr("bnnc.messages", rule.messages)
