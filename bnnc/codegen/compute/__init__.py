"""What each operator computes, as tensor expressions: ``COMPUTE["bnnc.pack"](isa, attrs, *tensors)``."""

from __future__ import annotations

from collections.abc import Callable

from tvm import te

from bnnc.codegen.compute import (
    binary_conv,
    bit_ops,
    codes,
    dense,
    depthwise_conv,
    float_conv,
    integer_conv,
    pack,
    softmax,
    tanh,
)

COMPUTE: dict[str, Callable[..., te.Tensor]] = {
    "bnnc.pack": pack.pack,
    "bnnc.pack_between": pack.pack_between,
    "bnnc.unpack": pack.unpack,
    "bnnc.threshold_pack": pack.threshold_pack,
    "bnnc.border_threshold_pack": pack.border_threshold_pack,
    "bnnc.pad_bits": bit_ops.pad_bits,
    "bnnc.max_pool_bits": bit_ops.max_pool_bits,
    "bnnc.select_bits": bit_ops.select_bits,
    "bnnc.binary_conv2d": binary_conv.binary_conv2d,
    "bnnc.dot": binary_conv.dot,
    "bnnc.border_dot": binary_conv.border_dot,
    "bnnc.conv2d": float_conv.conv2d,
    "bnnc.depthwise_conv2d": depthwise_conv.depthwise_conv2d,
    "bnnc.dense": dense.dense,
    "bnnc.sign_codes": codes.sign_codes,
    "bnnc.planes": codes.planes,
    "bnnc.threshold_codes": codes.threshold_codes,
    "bnnc.affine_codes": codes.affine_codes,
    "bnnc.integer_conv2d": integer_conv.integer_conv2d,
    "bnnc.bitserial_conv2d": integer_conv.bitserial_conv2d,
    "bnnc.integer_depthwise_conv2d": depthwise_conv.integer_depthwise_conv2d,
    "relax.nn.softmax": softmax.softmax,
    "relax.tanh": tanh.tanh,
    "bnnc.unpack_weights": binary_conv.unpack_weights,
}
