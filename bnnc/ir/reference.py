"""What every dialect operator means: plain tensor expressions, slow and obviously right.

Importing this module registers them as Relax legalizations, so ``relax.transform.LegalizeOps`` makes
any stage of the pipeline runnable on the Relax VM. Nothing here depends on the code generator, which is
tested against it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tvm
from tvm import relax, te, tirx
from tvm.ir import register_op_attr

from bnnc.ir.ops import LANES, WORD, attrs_of, ceil_div

Attrs = dict[str, Any]
# A value from the output's indices: the body of te.compute.
Body = Callable[..., tvm.ir.Expr]


def run(module: tvm.IRModule, *inputs: np.ndarray) -> list[np.ndarray]:
    """The outputs of ``module``'s ``main`` on ``inputs``, in order; a single tensor gives a list of one.

    ``inputs`` must have main's shapes and dtypes. Standard and dialect operators may be mixed freely.
    """
    module = relax.transform.LegalizeOps()(module)
    machine = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())
    result = machine["main"](*(tvm.runtime.tensor(array) for array in inputs))
    return [output.numpy() for output in ([result] if hasattr(result, "numpy") else result)]


def reference(name: str) -> Callable:
    """Registers ``body(attrs, *tensors)``, which returns the output's value at its indices, as bnnc.name."""

    def register(body: Callable[..., Body]) -> Callable[..., Body]:
        def legalize(builder: relax.BlockBuilder, call: relax.Call) -> relax.Expr:
            def compute(*tensors: te.Tensor) -> te.Tensor:
                return te.compute(list(call.ty.shape), body(attrs_of(call), *tensors), name=name)

            return builder.call_te(compute, *call.args, primfunc_name_hint=name)

        register_op_attr(f"bnnc.{name}", "FLegalize", legalize)
        return body

    return register


def bit_of(tensor: te.Tensor, outer: Sequence[Any], channel: Any) -> tvm.ir.Expr:
    """One channel of a bits tensor, as uint32 0 or 1."""
    return (tensor(*outer, channel // WORD) >> (channel % WORD).astype("uint32")) & tirx.const(1, "uint32")


def _plus_minus_one(bit: tvm.ir.Expr) -> tvm.ir.Expr:
    return bit.astype("float32") * 2.0 - 1.0


def word_of(channels: int, word: Any, is_set: Callable[[Any], tvm.ir.Expr]) -> tvm.ir.Expr:
    """The 32 bits ``is_set(channel)`` of one word; zero past the last channel, where nothing is read."""
    result = tirx.const(0, "uint32")
    for i in range(WORD):
        channel = word * WORD + i
        # The outer if_then_else is lazy, unlike Select and all(): is_set must not read out of bounds.
        bit = tirx.if_then_else(channel < channels, is_set(channel).astype("uint32"), tirx.const(0, "uint32"))
        result = result | (bit << tirx.const(i, "uint32"))
    return result


def _is_positive_or_zero(x: tvm.ir.Expr) -> tvm.ir.Expr:
    """x >= 0, false for NaN. Compares encodings: TVM simplifies as if no float were NaN."""
    encoding = tirx.reinterpret("uint32", x)
    infinity, minus_zero = tirx.const(0x7F800000, "uint32"), tirx.const(0x80000000, "uint32")
    return tirx.any(encoding <= infinity, encoding == minus_zero)


def _sign(x: tvm.ir.Expr) -> tvm.ir.Expr:
    """+1 where x >= 0, otherwise -1."""
    return tirx.Select(_is_positive_or_zero(x), tirx.const(1.0, "float32"), tirx.const(-1.0, "float32"))


def broadcast(tensor: te.Tensor, indices: Sequence[Any]) -> tvm.ir.Expr:
    """An element of a tensor that broadcasts, as numpy does, to the shape that ``indices`` walk."""
    own = indices[len(indices) - len(tensor.shape) :]
    return tensor(*(0 if int(size) == 1 else index for size, index in zip(tensor.shape, own, strict=True)))


def window(attrs: Attrs, y: Any, x: Any, ky: Any, kx: Any) -> tuple[Any, Any]:
    """The input position under tap (ky, kx) of output position (y, x); in the padding it is outside."""
    (sy, sx), (dy, dx), (top, left, _, _) = attrs["strides"], attrs["dilation"], attrs.get("pads", (0,) * 4)
    return y * sy + ky * dy - top, x * sx + kx * dx - left


def _padded(tensor: te.Tensor, n: Any, y: Any, x: Any, c: Any) -> tvm.ir.Expr:
    """tensor[n, y, x, c], zero where (y, x) is outside."""
    inside = tirx.all(y >= 0, y < tensor.shape[1], x >= 0, x < tensor.shape[2])
    return tirx.if_then_else(inside, tensor(n, y, x, c), tirx.const(0, tensor.dtype))


def taps(attrs: Attrs, *depth: int) -> list[tirx.IterVar]:
    """Reduction axes over the kernel, then over ``depth``."""
    return [te.reduce_axis((0, extent), f"r{i}") for i, extent in enumerate((*attrs["kernel"], *depth))]


@reference("quantize")
def _quantize(attrs: Attrs, x: te.Tensor, scale: te.Tensor, zero_point: te.Tensor) -> Body:
    def bipolar(*i: Any) -> tvm.ir.Expr:
        value, factor = x(*i), broadcast(scale, i)
        at_zero = tirx.const(float(attrs["at_zero"]), "float32")
        return tirx.Select(value == 0.0, at_zero, _sign(value)) * factor

    def affine(*i: Any) -> tvm.ir.Expr:
        factor, zero = broadcast(scale, i), broadcast(zero_point, i)
        reached = level(attrs, x(*i) / factor + zero)
        return (reached - zero) * factor

    return bipolar if attrs["kind"] == "bipolar" else affine


def level(attrs: Attrs, value: tvm.ir.Expr) -> tvm.ir.Expr:
    """The integer level, still a float, of x / scale + zero_point."""
    low, high = (tirx.const(float(attrs[bound]), "float32") for bound in ("low", "high"))
    return _round(attrs["rounding"], te.min(te.max(value, low), high))


def _round(mode: str, value: tvm.ir.Expr) -> tvm.ir.Expr:
    sign, magnitude = _sign(value), tirx.abs(value)
    return {
        "HALF_EVEN": lambda: tirx.nearbyint(value),
        "HALF_UP": lambda: sign * tirx.floor(magnitude + 0.5),
        "HALF_DOWN": lambda: sign * tirx.ceil(magnitude - 0.5),
        "UP": lambda: sign * tirx.ceil(magnitude),
        "DOWN": lambda: sign * tirx.floor(magnitude),
        "CEIL": lambda: tirx.ceil(value),
        "FLOOR": lambda: tirx.floor(value),
    }[mode]()


@reference("count_reached")
def _count_reached(attrs: Attrs, x: te.Tensor, thresholds: te.Tensor) -> Body:
    channels, count = (int(extent) for extent in thresholds.shape)

    def value(*i: Any) -> tvm.ir.Expr:
        """Unrolled, and so elementwise: it fuses with what stands before and behind it."""
        channel, total = i[attrs["axis"]] if channels > 1 else 0, tirx.const(0, "int32")
        for j in range(count):
            total = total + (x(*i) >= thresholds(channel, j)).astype("int32")
        return total.astype("float32")

    return value


@reference("pack")
def _pack(attrs: Attrs, x: te.Tensor) -> Body:
    channels = int(x.shape[-1])
    return lambda *i: word_of(channels, i[-1], lambda c: _is_positive_or_zero(x(*i[:-1], c)))


@reference("pack_between")
def _pack_between(attrs: Attrs, data: te.Tensor, lowest: te.Tensor, *highest: te.Tensor) -> Body:
    def value(*i: Any) -> tvm.ir.Expr:
        def is_set(c: Any) -> tvm.ir.Expr:
            x = data(*i[:-1], c)
            return tirx.all(x >= lowest(c), *(x <= bound(c) for bound in highest)).astype("uint32")

        return word_of(int(data.shape[-1]), i[-1], is_set)

    return value


@reference("unpack")
def _unpack(attrs: Attrs, bits: te.Tensor) -> Body:
    return lambda *i: _plus_minus_one(bit_of(bits, i[:-1], i[-1]))


@reference("pad_bits")
def _pad_bits(attrs: Attrs, bits: te.Tensor) -> Body:
    """``channels`` are one group's: several word-aligned groups repeat the border word by word."""
    words = ceil_div(attrs["channels"], WORD)
    if int(bits.shape[3]) % words:
        raise ValueError(f"pad_bits: {bits.shape[3]} words cannot hold {attrs['channels']} channels a group")
    top, left, _, _ = attrs["pads"]

    def value(n: Any, y: Any, x: Any, word: Any) -> tvm.ir.Expr:
        y, x = y - top, x - left
        inside = tirx.all(y >= 0, y < bits.shape[1], x >= 0, x < bits.shape[2])
        border = word_of(attrs["channels"], word % words, lambda _: tirx.const(attrs["value"] > 0, "bool"))
        return tirx.if_then_else(inside, bits(n, y, x, word), border)

    return value


@reference("select_bits")
def _select_bits(attrs: Attrs, bits: te.Tensor, table: te.Tensor) -> Body:
    def value(*index: Any) -> tvm.ir.Expr:
        *outer, word = index

        def chosen(channel: Any) -> tvm.ir.Expr:
            source = table(channel)
            bit = (bits(*outer, source // WORD) >> (source % WORD).astype("uint32")) & tirx.const(1, "uint32")
            return tirx.if_then_else(source >= 0, bit, tirx.const(0, "uint32"))

        return word_of(int(table.shape[0]), word, chosen)

    return value


@reference("max_pool_bits")
def _max_pool_bits(attrs: Attrs, bits: te.Tensor) -> Body:
    any_of = te.comm_reducer(lambda a, b: a | b, lambda dtype: tirx.const(0, dtype), name="any_of")
    ky, kx = taps(attrs)

    def value(n: Any, y: Any, x: Any, word: Any) -> tvm.ir.Expr:
        return any_of(_padded(bits, n, *window(attrs, y, x, ky, kx), word), axis=[ky, kx])

    return value


@reference("binary_conv2d")
def _binary_conv2d(attrs: Attrs, bits: te.Tensor, weight_bits: te.Tensor) -> Body:
    words, group_outputs = ceil_div(attrs["channels"], WORD), attrs["out_channels"] // attrs["groups"]
    axes = ky, kx, word = taps(attrs, words)
    grouped = attrs["groups"] > 1
    taps_in_lanes = len(weight_bits.shape) - grouped == 6

    def value(n: Any, y: Any, x: Any, o: Any) -> tvm.ir.Expr:
        group, lane = o // group_outputs, o % group_outputs
        leading = [group] if grouped else []
        iy, ix = window(attrs, y, x, ky, kx)
        activation = bits(n, iy, ix, group * words + word)
        if taps_in_lanes:
            block, wide = (int(extent) for extent in weight_bits.shape[-2:])
            weight = weight_bits(*leading, lane // block, ky, kx, word // wide, lane % block, word % wide)
        else:
            weight = weight_bits(*leading, lane // LANES, ky, kx, word, lane % LANES)
        return te.sum(tirx.popcount(activation ^ weight).astype("int32"), axis=axes)

    return value


@reference("dot")
def _dot(attrs: Attrs, mismatches: te.Tensor) -> Body:
    return lambda *i: attrs["length"] - 2 * mismatches(*i)


@reference("border_dot")
def _border_dot(
    attrs: Attrs, mismatches: te.Tensor, base: te.Tensor, rows: te.Tensor, cols: te.Tensor
) -> Body:
    return lambda n, y, x, o: base(rows(y), cols(x), o) - 2 * mismatches(n, y, x, o)


@reference("threshold_pack")
def _threshold_pack(attrs: Attrs, mismatches: te.Tensor, tau: te.Tensor) -> Body:
    def value(*i: Any) -> tvm.ir.Expr:
        def is_set(o: Any) -> tvm.ir.Expr:
            return (mismatches(*i[:-1], o) < tau(o)).astype("uint32")

        return word_of(int(mismatches.shape[-1]), i[-1], is_set)

    return value


@reference("border_threshold_pack")
def _border_threshold_pack(
    attrs: Attrs, mismatches: te.Tensor, tau: te.Tensor, rows: te.Tensor, cols: te.Tensor
) -> Body:
    def value(n: Any, y: Any, x: Any, word: Any) -> tvm.ir.Expr:
        def is_set(o: Any) -> tvm.ir.Expr:
            return (mismatches(n, y, x, o) < tau(rows(y), cols(x), o)).astype("uint32")

        return word_of(int(mismatches.shape[-1]), word, is_set)

    return value


@reference("conv2d")
def _conv2d(attrs: Attrs, data: te.Tensor, weight: te.Tensor) -> Body:
    axes = ky, kx, c = taps(attrs, int(data.shape[3]))

    def value(n: Any, y: Any, x: Any, o: Any) -> tvm.ir.Expr:
        activation = _padded(data, n, *window(attrs, y, x, ky, kx), c)
        return te.sum(activation * weight(o // LANES, ky, kx, c, o % LANES), axis=axes)

    return value


@reference("depthwise_conv2d")
def _depthwise_conv2d(attrs: Attrs, data: te.Tensor, weight: te.Tensor) -> Body:
    ky, kx = taps(attrs)

    def value(n: Any, y: Any, x: Any, c: Any) -> tvm.ir.Expr:
        activation = _padded(data, n, *window(attrs, y, x, ky, kx), c)
        return te.sum(activation * weight(ky, kx, c), axis=[ky, kx])

    return value


@reference("dense")
def _dense(attrs: Attrs, data: te.Tensor, weight: te.Tensor) -> Body:
    k = te.reduce_axis((0, int(data.shape[1])), "k")
    return lambda n, o: te.sum(data(n, k) * weight(o // LANES, k, o % LANES), axis=k)


@reference("unpack_weights")
def _unpack_weights(attrs: Attrs, weight_bits: te.Tensor) -> Body:
    """Lanes past the last output channel hold zero bits and so become -1, which no output reads."""

    def value(block: Any, ky: Any, kx: Any, c: Any, lane: Any) -> tvm.ir.Expr:
        word = weight_bits(block, ky, kx, c // WORD, lane)
        return _plus_minus_one((word >> (c % WORD).astype("uint32")) & tirx.const(1, "uint32"))

    return value


@reference("copy")
def _copy(attrs: Attrs, x: te.Tensor) -> Body:
    return lambda *i: x(*i)
