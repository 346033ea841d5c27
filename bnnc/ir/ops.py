"""The dialect: what each bnnc operator takes, gives and means.

All tensors after the layout pass are channels-last. A *bits* tensor is uint32 with 32 channels to a word: channel ``c``
is bit ``c % 32`` of word ``c // 32``, set for +1. Bits past the last channel are always zero, in activations and in
weights, so they never count as mismatches.

Every operator registers its type inference here; its reference meaning is in :mod:`bnnc.ir.reference`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tvm
from tvm import relax
from tvm.ir import Op, register_op_attr
from tvm.ir.attrs import DictAttrs

Constant = tvm.ir.GenericConst
LANES = 16
WORD = 32
STEP_WORDS = 32  # of weights in a step of a sum with taps in lanes: eight 128-bit registers
BYTES = 4  # codes in one word

VIEWS = ("relax.reshape", "bnnc.words")  # operators that only look at their argument's memory in another way

Infer = Callable[[relax.Call, dict], relax.TensorType]


def ceil_div(a: int, b: int) -> int:
    return -(-a // b)


def shape_of(expr: relax.Expr) -> list[int]:
    """The static shape of an expression as Python integers."""
    return [int(extent) for extent in expr.ty.shape]


def bytes_of(ty: relax.Type) -> int:
    """What a tensor of this type takes in memory; for a tuple, its tensors together."""
    if isinstance(ty, relax.TupleType):
        return sum(bytes_of(field) for field in ty.fields)
    return math.prod(int(extent) for extent in ty.shape) * np.dtype(str(ty.dtype)).itemsize


def attrs_of(call: relax.Call) -> dict:
    """A dialect call's attributes as plain Python numbers, strings and tuples; none for other operators."""

    def plain(value: Any) -> Any:
        if isinstance(value, (str, bool, int, float)):
            return value
        return tuple(plain(item) for item in value)

    items = dict(call.attrs).items() if isinstance(call.attrs, DictAttrs) else ()
    return {str(key): plain(value) for key, value in items}


def is_op(expr: relax.Expr, *names: str) -> bool:
    """Whether ``expr`` is a call of one of the named operators."""
    return isinstance(expr, relax.Call) and isinstance(expr.op, Op) and expr.op.name in names


def _tensor(shape: Sequence[int], dtype: str) -> relax.TensorType:
    return relax.TensorType(list(shape), dtype)


def _register(name: str, infer: Infer) -> Callable[..., relax.Call]:
    op_name = f"bnnc.{name}"
    register_op_attr(op_name, "FInferType", lambda call, _: infer(call, attrs_of(call)))
    register_op_attr(op_name, "FPurity", True)

    def construct(*args: relax.Expr, **attrs: Any) -> relax.Call:
        return relax.Call(Op.get(op_name), list(args), attrs=tvm.ir.make_node("ir.DictAttrs", **attrs))

    return construct


def conv_extent(size: int, kernel: int, stride: int, dilation: int, before: int = 0, after: int = 0) -> int:
    """Output extent of a convolution or a pooling window along one axis."""
    return (size + before + after - dilation * (kernel - 1) - 1) // stride + 1


def _spatial(shape: list[int], attrs: dict, pads: Sequence[int] = (0, 0, 0, 0)) -> list[int]:
    kernel, strides, dilation = attrs["kernel"], attrs["strides"], attrs["dilation"]
    return [
        conv_extent(shape[1], kernel[0], strides[0], dilation[0], pads[0], pads[2]),
        conv_extent(shape[2], kernel[1], strides[1], dilation[1], pads[1], pads[3]),
    ]


def _quantize(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor(shape_of(call.args[0]), call.args[0].ty.dtype)


def _pack(call: relax.Call, attrs: dict) -> relax.TensorType:
    *outer, channels = shape_of(call.args[0])
    return _tensor([*outer, ceil_div(channels, WORD)], "uint32")


def _unpack(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor([*shape_of(call.args[0])[:-1], attrs["channels"]], "float32")


def _pad_bits(call: relax.Call, attrs: dict) -> relax.TensorType:
    n, h, w, words = shape_of(call.args[0])
    top, left, bottom, right = attrs["pads"]
    return _tensor([n, h + top + bottom, w + left + right, words], "uint32")


def _max_pool_bits(call: relax.Call, attrs: dict) -> relax.TensorType:
    n, _, _, words = shape_of(call.args[0])
    return _tensor([n, *attrs["out_size"], words], "uint32")


def _select_bits(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor([*shape_of(call.args[0])[:-1], shape_of(call.args[1])[0] // WORD], "uint32")


def _binary_conv2d(call: relax.Call, attrs: dict) -> relax.TensorType:
    shape = shape_of(call.args[0])
    return _tensor([shape[0], *_spatial(shape, attrs), attrs["out_channels"]], "int32")


def _same_int32(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor(shape_of(call.args[0]), "int32")


def _conv2d(call: relax.Call, attrs: dict) -> relax.TensorType:
    shape = shape_of(call.args[0])
    return _tensor([shape[0], *_spatial(shape, attrs, attrs["pads"]), attrs["out_channels"]], "float32")


def _depthwise(call: relax.Call, attrs: dict) -> relax.TensorType:
    shape = shape_of(call.args[0])
    return _tensor([shape[0], *_spatial(shape, attrs, attrs["pads"]), shape[3]], "float32")


def _integer_depthwise(call: relax.Call, attrs: dict) -> relax.TensorType:
    shape = shape_of(call.args[0])
    return _tensor([shape[0], *_spatial(shape, attrs), shape[3]], "int32")


def _dense(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor([shape_of(call.args[0])[0], attrs["out_channels"]], "float32")


def _codes(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor(shape_of(call.args[0]), "uint8")


def _levels(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor(shape_of(call.args[0]), "float32")


def _sign_codes(call: relax.Call, attrs: dict) -> relax.TensorType:
    return _tensor([*shape_of(call.args[0])[:-1], attrs["channels"]], "uint8")


def _words(call: relax.Call, attrs: dict) -> relax.TensorType:
    *outer, channels = shape_of(call.args[0])
    return _tensor([*outer, channels // BYTES], "uint32")


def _planes(call: relax.Call, attrs: dict) -> relax.TensorType:
    *outer, channels = shape_of(call.args[0])
    return _tensor([*outer, attrs["bits"], ceil_div(channels, WORD)], "uint32")


def _integer_conv2d(call: relax.Call, attrs: dict) -> relax.TensorType:
    shape = shape_of(call.args[0])
    return _tensor([shape[0], *_spatial(shape, attrs), attrs["out_channels"]], attrs.get("dtype", "int32"))


def _unpack_weights(call: relax.Call, attrs: dict) -> relax.TensorType:
    kh, kw = attrs["kernel"]
    blocks = ceil_div(attrs["out_channels"], LANES)
    return _tensor([blocks, kh, kw, attrs["channels"], LANES], "float32")


# quantize(x, scale, zero_point; kind, low, high, rounding, at_zero) -> x's shape and dtype.
# The canonical fake quantizer. kind "bipolar": scale * (+1 where x > 0, -1 where x < 0, at_zero where x == 0).
# kind "affine": (round(clip(x / scale + zero_point, low, high)) - zero_point) * scale, step by step in float32, with
# integers low < high. With scale 1 and zero point 0 its value is the integer code itself: exporters whose arithmetic
# is not bit for bit that of a scale keep it in operators before and behind such a quantizer.
quantize = _register("quantize", _quantize)


def bipolar(x: relax.Expr, scale: Any = 1.0, at_zero: int = 1) -> relax.Call:
    """The binary quantizer; ``scale`` is a number or an array that broadcasts to ``x``."""
    scale, zero_point = _float32(scale), _float32(0)
    return quantize(
        x, scale, zero_point, kind="bipolar", low=-1, high=1, rounding="HALF_EVEN", at_zero=at_zero
    )


def affine(
    x: relax.Expr, scale: Any = 1.0, zero_point: Any = 0.0, *, low: int, high: int, rounding: str = "HALF_EVEN"
) -> relax.Call:
    """The quantizer to the integers ``low`` to ``high``; ``scale`` and ``zero_point`` broadcast to ``x``."""
    scale, zero_point = _float32(scale), _float32(zero_point)
    return quantize(x, scale, zero_point, kind="affine", low=low, high=high, rounding=rounding, at_zero=1)


def _float32(value: Any) -> relax.Expr:
    return relax.const(np.asarray(value, "float32"))


# count_reached(x, thresholds [C, n] or [1, n]; axis) -> float32 like x: how many thresholds of its channel x reaches
# (x >= threshold), 0 to n. ``axis`` is the channels' in x. Non-decreasing in x; NaN reaches none.
count_reached = _register("count_reached", _quantize)

# pack(x [..., C] float32) -> bits [..., ceil(C/32)]: bit = x >= 0 (so -0.0 gives 1 and NaN gives 0).
pack = _register("pack", _pack)

# pack_between(x [..., C] float32, lowest [C], highest [C]) -> bits: lowest <= x <= highest, which holds for no x where
# lowest is the larger. ``highest`` may be left out. NaN gives 0.
pack_between = _register("pack_between", _pack)

# unpack(bits; channels) -> float32 [..., channels] of -1 and +1.
unpack = _register("unpack", _unpack)

# pad_bits(bits [N,H,W,Cw]; pads (top, left, bottom, right), channels, value +1 or -1) -> padded bits.
pad_bits = _register("pad_bits", _pad_bits)

# max_pool_bits(bits; kernel, strides, dilation, pads, out_size) -> bits: OR over the window, padding never wins.
max_pool_bits = _register("max_pool_bits", _max_pool_bits)

# select_bits(bits [..., Cw], table int32 [32 * words]) -> bits [..., words]: channel c is channel table[c] of the
# argument, or a zero bit where table[c] is -1.
select_bits = _register("select_bits", _select_bits)

# binary_conv2d(bits [N,H,W,G*Cw], weight bits [G*]; channels, out_channels, kernel, strides, dilation, groups)
# -> int32 [N,OH,OW,O]: the number of MISMATCHING bits P, so that the dot product of K terms is K - 2 P.
# channels counts one group's input channels; weight bits are [O/16, kh, kw, Cw, 16], with a leading group axis
# (and O counted per group) when groups > 1; or the same with taps in lanes, [ceil(O/b), kh, kw, Cw/w, b, w], where
# w words of each of b channels lie side by side.
binary_conv2d = _register("binary_conv2d", _binary_conv2d)

# dot(P; length K) -> int32 K - 2 P.
dot = _register("dot", _same_int32)

# border_dot(P, base int32 [R,S,O], rows int32 [OH], cols int32 [OW]) -> int32 base[rows[y], cols[x], o] - 2 P.
# The exact form of zero padding: base is K plus what the padded taps wrongly took away, per border class.
border_dot = _register("border_dot", _same_int32)

# threshold_pack(P, tau int32 [O]) -> bits: P < tau.
threshold_pack = _register("threshold_pack", _pack)

# border_threshold_pack(P, tau int32 [R,S,O], rows int32 [OH], cols int32 [OW]) -> bits, a threshold per border class.
border_threshold_pack = _register("border_threshold_pack", _pack)

# conv2d(x float32 NHWC, w float32 [ceil(O/16),kh,kw,C,16]; out_channels, kernel, strides, dilation, pads) -> NHWC.
conv2d = _register("conv2d", _conv2d)

# depthwise_conv2d(x float32 NHWC, w float32 [kh,kw,C]; kernel, strides, dilation, pads) -> NHWC.
depthwise_conv2d = _register("depthwise_conv2d", _depthwise)

# dense(x float32 [N,K], w float32 [ceil(O/16),K,16]; out_channels) -> [N,O].
dense = _register("dense", _dense)

# unpack_weights(weight bits [O/16,kh,kw,Cw,16]; channels, out_channels, kernel) -> float32 [O/16,kh,kw,C,16], +-1.
# For a binary weight with a float partner: the file keeps one bit, an instance unpacks it once.
unpack_weights = _register("unpack_weights", _unpack_weights)

# codes(x, scale, zero_point; low, high, base, rounding) -> uint8 like x: the level of the affine quantizer, counted
# from ``base``, which is at most low: round(clip(x / scale + zero_point, low, high)) - base. At most 256 codes.
codes = _register("codes", _codes)

# levels(codes; offset) -> float32 code + offset. An affine quantizer is scale * levels(codes(x), base - zero_point).
levels = _register("levels", _levels)

# sign_codes(bits; channels) -> uint8 [..., channels]: 0 for -1 and 2 for +1, so that 1 stands for a padded zero.
sign_codes = _register("sign_codes", _sign_codes)

# words(codes [..., C], C a multiple of 4) -> uint32 [..., C/4], the same memory: code c is byte c % 4 of word c // 4.
words = _register("words", _words)

# planes(codes [..., C]; bits) -> bits [..., bits, ceil(C/32)]: plane i holds bit i of every code.
planes = _register("planes", _planes)

# integer_conv2d(words [N,H,W,G*ceil(C/4)], weights int32 [G*]; channels, out_channels, kernel, strides, dilation,
#                groups, most, widest, low, high, dtype)
# -> dtype [N,OH,OW,O]: sums of code * weight, in [low, high]. channels counts one group's input channels; every group
# starts at a word. Weights are [O/16, kh, kw, ceil(C/4), 16] words of four int8, with a leading group axis (and O
# counted per group) when groups > 1. No code is above most, no weight's magnitude above widest. dtype is
# int32, or int64 for sums beyond it.
integer_conv2d = _register("integer_conv2d", _integer_conv2d)

# integer_depthwise_conv2d(codes uint8 [N,H,W,C], weights int32 [kh,kw,C]; channels 1, out_channels C, kernel, strides,
#                          dilation, most, low, high)
# -> int32 [N,OH,OW,C] in [low, high]: sums of code * weight over each channel by itself.
integer_depthwise_conv2d = _register("integer_depthwise_conv2d", _integer_depthwise)

# bitserial_conv2d(planes [N,H,W,a,Cw], weight planes uint32 [O/16,w,kh,kw,Cw,16]; form, factors, channels, most,
#                  out_channels, kernel, strides, dilation, low, high)
# -> int32 [N,OH,OW,O] in [low, high]: the sum over all planes i, j of 2**i * factors[j] * popcount(plane i op weight
# plane j), where op is the form: "and" or "xor".
bitserial_conv2d = _register("bitserial_conv2d", _integer_conv2d)

# window_shift(products [N,H,W,O], window [N,H,W,1] or [N,H,W,O], offset [O], all int32 or all int64; step, low, high)
# -> step * products + offset[o] * window, in [low, high]: the sums of layers whose integer weights are bytes only after
# taking offset away and dividing by step; window is the sum of the codes that a window reads, of each group.
window_shift = _register("window_shift", _quantize)

# threshold_codes(sums [...,O], tau int32 [T,O], start uint8 [O], step int8 [O])
# -> uint8 start + step * (the number of t with sum >= tau[t]); step is +1 or -1.
threshold_codes = _register("threshold_codes", _codes)

# affine_codes(sums [...,O], slope float32 [O], shift float32 [O]; least, most)
# -> uint8 clip(floor(float32(sum) * slope + shift), least, most), product and sum each rounded to float32.
affine_codes = _register("affine_codes", _codes)

# copy(x) -> x, in memory of its own.
copy = _register("copy", _quantize)
