"""Give float convolutions and dense layers weights in the kernels' layout: output channels in blocks of 16 lanes.

Weights [O, kh, kw, C] become [ceil(O/16), kh, kw, C, 16]; depthwise ones [kh, kw, C]; dense ones [ceil(O/16), K, 16].
Other groupings keep HWIO. Binary weights (+-alpha) whose partner is float are stored as bits and unpacked once per
instance; their alpha becomes a multiplication behind the sum, which rounds differently from the reference only in the
last place.

Requires: Binarize has run; NHWC / HWIO. Guarantees: no float layer reads weights +-alpha that take more than a bit.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.binarize import without_zero_pad
from bnnc.passes.binary_weights import BinaryWeight, blocked, match_binary, pack_kernel, pack_words
from bnnc.passes.dataflow import Builder, constant_value, function_pass, rebuild


def _kernel(builder: Builder, weight: np.ndarray, name: str) -> tuple[relax.Expr, np.ndarray | None]:
    """Blocked float weights from [O, kh, kw, C], and the factor that is left for behind the sum."""
    binary = match_binary(weight)
    if not isinstance(binary, BinaryWeight) or binary.noise:
        return relax.const(np.ascontiguousarray(blocked(weight))), None
    out, kh, kw, channels = weight.shape
    if channels < ops.WORD:  # a word for each tap would be mostly tail
        return _unpacked(builder, blocked(binary.signs), name), _alpha(binary)
    bits = relax.const(pack_kernel(binary.signs))
    unpacked = ops.unpack_weights(bits, channels=channels, out_channels=out, kernel=[kh, kw])
    return builder.emit(unpacked, f"{name}_weights"), _alpha(binary)


def _unpacked(builder: Builder, signs: np.ndarray, name: str) -> relax.Expr:
    """-1 and +1 in the shape of the bool array ``signs``, from one bit each."""
    bits = pack_words(signs.reshape(1, -1))
    weights = builder.emit(ops.unpack(relax.const(bits), channels=signs.size), f"{name}_weights")
    return builder.emit(relax.op.reshape(weights, signs.shape), f"{name}_shaped")


def _alpha(binary: BinaryWeight) -> np.ndarray | None:
    return None if np.all(binary.alpha == 1) else binary.alpha


def _grouped(builder: Builder, call: relax.Call, weight: np.ndarray, name: str) -> tuple[relax.Expr, np.ndarray | None]:
    """HWIO weights of a grouped convolution, and the factor that is left for behind the sum."""
    binary = match_binary(weight.transpose(3, 0, 1, 2))
    if not isinstance(binary, BinaryWeight) or binary.noise:
        return call.args[1], None
    return _unpacked(builder, binary.signs.transpose(1, 2, 3, 0), name), _alpha(binary)


def _conv2d(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    weight = constant_value(call.args[1])
    if weight is None or call.attrs.data_layout != "NHWC" or weight.dtype != np.float32:
        return None
    data, pads = without_zero_pad(builder, call.args[0], [int(p) for p in call.attrs.padding])
    kh, kw, per_group, out = weight.shape
    window = {
        "kernel": [kh, kw],
        "strides": [int(v) for v in call.attrs.strides],
        "dilation": [int(v) for v in call.attrs.dilation],
        "pads": pads,
    }
    groups = int(call.attrs.groups)
    if groups > 1:
        kernel, alpha = _grouped(builder, call, weight, var.name)
        if per_group == 1 and groups == out:
            array = constant_value(kernel)
            shape = (kh, kw, out)
            kernel = relax.op.reshape(kernel, shape) if array is None else relax.const(array.reshape(shape))
            result = ops.depthwise_conv2d(data, builder.emit(kernel, f"{var.name}_matrix"), **window)
        else:
            result = relax.Call(call.op, [call.args[0], kernel], call.attrs)
    else:
        kernel, alpha = _kernel(builder, weight.transpose(3, 0, 1, 2), var.name)
        result = ops.conv2d(data, kernel, out_channels=out, **window)
    return result if alpha is None else relax.op.multiply(builder.emit(result, f"{var.name}_sum"), relax.const(alpha))


def _dense(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    matrix = constant_value(call.args[1])
    shape = ops.shape_of(call.args[0])
    if matrix is None or matrix.ndim != 2 or len(shape) != 2 or matrix.dtype != np.float32:
        return None
    length, out = matrix.shape
    kernel, alpha = _kernel(builder, matrix.T[:, None, None, :], var.name)
    blocks = ops.ceil_div(out, ops.LANES)
    flat = (blocks, length, ops.LANES)
    array = constant_value(kernel)
    weight = relax.const(array.reshape(flat)) if array is not None else relax.op.reshape(kernel, flat)
    result = ops.dense(call.args[0], builder.emit(weight, f"{var.name}_matrix"), out_channels=out)
    return result if alpha is None else relax.op.multiply(builder.emit(result, f"{var.name}_sum"), relax.const(alpha))


@function_pass("PackFloatWeights")
def PackFloatWeights(module: tvm.IRModule) -> tvm.IRModule:
    """Float layers in the kernels' layout; see the module's docstring."""

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if ops.is_op(call, "relax.nn.conv2d"):
            return _conv2d(builder, var, call)
        if ops.is_op(call, "relax.matmul"):
            return _dense(builder, var, call)
        return None

    return rebuild(module, rule)
