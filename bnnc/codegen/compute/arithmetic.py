"""Elementwise arithmetic that answers as the model's own operators do, one rounding for each."""

from __future__ import annotations

from tvm import te, tirx, topi

from bnnc.codegen.intrinsics import rounded


def multiply(a: te.Tensor | tirx.PrimExpr, b: te.Tensor | tirx.PrimExpr) -> te.Tensor:
    """a * b, broadcast.

    A float32 product is rounded before anything is added to it: contracted to one multiply-add, the sum would differ
    from the model's in the last place, and at a quantizer's threshold by a whole code.
    """
    product = topi.multiply(a, b)
    if product.dtype != "float32":
        return product
    return te.compute(product.shape, lambda *i: rounded(product(*i)), name="product")
