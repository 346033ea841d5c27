"""Turn shapes that were computed as tensors into constants.

All shapes are static, so ``shape_to_tensor(shape_of(x))`` is a constant; TVM's importer leaves it in indexing
operators.

Guarantees: no operator reads a shape as data.
"""

from __future__ import annotations

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, function_pass, rebuild


def _fold(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
    if not ops.is_op(call, "relax.shape_to_tensor"):
        return None
    values = call.args[0].ty.values
    return relax.const(np.array([int(extent) for extent in values]), "int64")


@function_pass("FoldShapes")
def FoldShapes(module: tvm.IRModule) -> tvm.IRModule:
    """shape_to_tensor -> constant; see the module's docstring."""
    return rebuild(module, _fold)
