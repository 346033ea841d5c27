"""What the dialect's operators on integer codes mean; see :mod:`bnnc.ir.reference`, which this file continues."""

from __future__ import annotations

from typing import Any

import tvm
from tvm import te, tirx

from bnnc.ir.ops import BYTES, LANES, ceil_div
from bnnc.ir.reference import Attrs, Body, bit_of, broadcast, level, reference, taps, window, word_of


@reference("codes")
def _codes(attrs: Attrs, x: te.Tensor, scale: te.Tensor, zero_point: te.Tensor) -> Body:
    def code(*i: Any) -> tvm.ir.Expr:
        reached = level(attrs, x(*i) / broadcast(scale, i) + broadcast(zero_point, i))
        return (reached.astype("int32") - attrs["base"]).astype("uint8")

    return code


@reference("levels")
def _levels(attrs: Attrs, codes: te.Tensor) -> Body:
    return lambda *i: (codes(*i).astype("int32") + attrs["offset"]).astype("float32")


@reference("sign_codes")
def _sign_codes(attrs: Attrs, bits: te.Tensor) -> Body:
    return lambda *i: (bit_of(bits, i[:-1], i[-1]) * tirx.const(2, "uint32")).astype("uint8")


@reference("words")
def _words(attrs: Attrs, codes: te.Tensor) -> Body:
    def word(*i: Any) -> tvm.ir.Expr:
        *outer, w = i
        parts = [codes(*outer, BYTES * w + b).astype("uint32") << tirx.const(8 * b, "uint32") for b in range(BYTES)]
        return parts[0] | parts[1] | parts[2] | parts[3]

    return word


@reference("planes")
def _planes(attrs: Attrs, codes: te.Tensor) -> Body:
    channels = int(codes.shape[-1])

    def word(*i: Any) -> tvm.ir.Expr:
        *outer, plane, w = i

        def is_set(c: Any) -> tvm.ir.Expr:
            return (codes(*outer, c).astype("uint32") >> plane.astype("uint32")) & tirx.const(1, "uint32")

        return word_of(channels, w, is_set)

    return word


@reference("integer_conv2d")
def _integer_conv2d(attrs: Attrs, words: te.Tensor, weights: te.Tensor) -> Body:
    group_words, group_outputs = ceil_div(attrs["channels"], BYTES), attrs["out_channels"] // attrs["groups"]
    axes = ky, kx, c = taps(attrs, attrs["channels"])

    def value(n: Any, y: Any, x: Any, o: Any) -> tvm.ir.Expr:
        group, lane = o // group_outputs, o % group_outputs
        leading = [group] if attrs["groups"] > 1 else []
        iy, ix = window(attrs, y, x, ky, kx)
        shift = (8 * (c % BYTES)).astype("uint32")
        code = (words(n, iy, ix, group * group_words + c // BYTES) >> shift) & tirx.const(255, "uint32")
        packed = weights(*leading, lane // LANES, ky, kx, c // BYTES, lane % LANES).astype("uint32")
        weight = (packed >> shift).astype("int8")
        return te.sum(code.astype(attrs["dtype"]) * weight.astype(attrs["dtype"]), axis=axes)

    return value


@reference("integer_depthwise_conv2d")
def _integer_depthwise_conv2d(attrs: Attrs, codes: te.Tensor, weights: te.Tensor) -> Body:
    axes = ky, kx = taps(attrs)

    def value(n: Any, y: Any, x: Any, c: Any) -> tvm.ir.Expr:
        iy, ix = window(attrs, y, x, ky, kx)
        return te.sum(codes(n, iy, ix, c).astype("int32") * weights(ky, kx, c), axis=axes)

    return value


@reference("bitserial_conv2d")
def _bitserial_conv2d(attrs: Attrs, planes: te.Tensor, weights: te.Tensor) -> Body:
    kernel, factors = attrs["kernel"], attrs["factors"]
    ky, kx, word = axes = taps({"kernel": kernel}, int(planes.shape[-1]))

    def value(n: Any, y: Any, x: Any, o: Any) -> tvm.ir.Expr:
        iy, ix = window(attrs, y, x, ky, kx)
        total = tirx.const(0, "int32")
        for i in range(int(planes.shape[3])):
            for j, factor in enumerate(factors):
                a, w = planes(n, iy, ix, i, word), weights(o // LANES, j, ky, kx, word, o % LANES)
                both = a & w if attrs["form"] == "and" else a ^ w
                total = total + tirx.popcount(both).astype("int32") * (2**i * factor)
        return te.sum(total, axis=axes)

    return value


@reference("window_shift")
def _window_shift(attrs: Attrs, products: te.Tensor, codes: te.Tensor, offset: te.Tensor) -> Body:
    def total(n: Any, y: Any, x: Any, o: Any) -> tvm.ir.Expr:
        step = tirx.const(attrs["step"], products.dtype)
        return products(n, y, x, o) * step + broadcast(codes, (n, y, x, o)) * offset(o)

    return total


@reference("threshold_codes")
def _threshold_codes(attrs: Attrs, sums: te.Tensor, tau: te.Tensor, start: te.Tensor, step: te.Tensor) -> Body:
    def code(*i: Any) -> tvm.ir.Expr:
        o = i[-1]
        reached = tirx.const(0, "int32")
        for t in range(int(tau.shape[0])):
            reached = reached + (sums(*i) >= tau(t, o).astype(sums.dtype)).astype("int32")
        return (start(o).astype("int32") + step(o).astype("int32") * reached).astype("uint8")

    return code


@reference("affine_codes")
def _affine_codes(attrs: Attrs, sums: te.Tensor, slope: te.Tensor, shift: te.Tensor) -> Body:
    def code(*i: Any) -> tvm.ir.Expr:
        o = i[-1]
        product = tirx.call_llvm_pure_intrin("float32", "llvm.arithmetic.fence", sums(*i).astype("float32") * slope(o))
        reached = tirx.floor(product + shift(o))
        return te.min(te.max(reached, float(attrs["least"])), float(attrs["most"])).astype("int32").astype("uint8")

    return code
