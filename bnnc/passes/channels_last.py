"""Move transposes out: every image tensor becomes channels-last (NHWC), and transposes become bookkeeping.

Algebra: elementwise operators commute with any transposition; convolution, pooling, padding, reductions and
concatenation commute with it once their axes are renamed. So instead of moving transposes step by step, each value
is stored in whatever order suits it, next to the permutation that leads from its logical order to the stored one;
a ``permute_dims`` then only relabels. The flattening before a dense layer is kept in the stored order too, as a
permutation of columns that moves into the rows of the constant weights.

Requires: main is one dataflow block in the ONNX graph's own (logical) layout.
Guarantees: module attribute ``bnnc.orders`` maps a variable to the permutation that leads from its ONNX tensor's
axes to the stored ones, where that is not the identity; ``bnnc.images`` maps one with permuted columns to the shape
of the image that was flattened, and ``bnnc.orders`` to the order of its axes; convolutions and pools are NHWC with
HWIO weights; logical inputs and outputs are unchanged; a transpose is left only at the edges and before operators this
pass does not know.
"""

from __future__ import annotations

import tvm
from tvm import relax

from bnnc.passes.dataflow import Dataflow, finish, function_pass, function_result
from bnnc.passes.order_rules import in_stored_order
from bnnc.passes.stored_order import Stored, StoredValues


@function_pass("ChannelsLast")
def ChannelsLast(module: tvm.IRModule) -> tvm.IRModule:
    """Store image tensors channels-last; see the module's docstring."""
    function = module["main"]
    values = StoredValues(function)
    block = values.builder.block
    aliased: set[relax.Expr] = set(function.params)
    with block.function("main", list(function.params)):
        with block.dataflow():
            for var, call in Dataflow(function).bindings:
                stored = in_stored_order(values, call) or Stored(_on_logical(values, call))
                # Permuted columns are not the ONNX tensor's values, so they do not carry its name.
                name = var.name if stored.columns is None else f"{var.name}_columns"
                emitted = values.builder.emit(stored.expr, name)
                values.stored[var] = Stored(emitted, stored.order, stored.columns)
                if isinstance(emitted, relax.Var) and emitted not in aliased:
                    if stored.columns is not None:
                        values.images[emitted.name] = list(stored.columns.shape)
                        values.orders[emitted.name] = list(stored.columns.order)
                    elif stored.order is not None:
                        values.orders[emitted.name] = list(stored.order)
                aliased.add(emitted)
            result = block.emit_output(values.logical(function_result(function)))
        block.emit_func_output(result)
    return finish(module, block).with_attrs({"bnnc.orders": values.orders, "bnnc.images": values.images})


def _on_logical(values: StoredValues, call: relax.Expr) -> relax.Expr:
    """The operator as it stood, on logical operands."""
    if isinstance(call, relax.Call):
        return relax.Call(call.op, [values.logical(arg) for arg in call.args], call.attrs, call.ty_args)
    if isinstance(call, relax.TupleGetItem):
        return relax.TupleGetItem(values.logical(call.tuple_value), call.index)
    return values.logical(call)
