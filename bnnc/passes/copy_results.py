"""Copy results that have no memory of their own: an input or constant handed through, or one tensor returned twice.

Guarantees: every result of main is computed by an operator of its own, so that a kernel writes it where the caller
wants it.
"""

from __future__ import annotations

import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, finish, function_pass, substitute


def _origin(flow: Dataflow, expr: relax.Expr) -> relax.Expr:
    """The value whose memory ``expr`` shares."""
    while True:
        call = flow.definitions.get(expr) if isinstance(expr, relax.Var) else expr
        if isinstance(call, relax.Var):
            expr = call
        elif call is not None and ops.is_op(call, *ops.VIEWS):
            expr = call.args[0]
        else:
            return expr


def _fields(flow: Dataflow) -> list[relax.Expr]:
    result = flow.result
    while isinstance(result, relax.Var) and isinstance(flow.definitions.get(result), (relax.Var, relax.Tuple)):
        result = flow.definitions[result]
    return list(result.fields) if isinstance(result, relax.Tuple) else [result]


@function_pass("CopyResults")
def CopyResults(module: tvm.IRModule) -> tvm.IRModule:
    """Give every result memory of its own; see the module's docstring."""
    flow = Dataflow(module["main"])
    builder = Builder(flow.function)
    mapping: dict[relax.Var, relax.Expr] = {}
    with builder.block.function("main", list(module["main"].params)):
        with builder.block.dataflow():
            for var, value in flow.bindings:
                mapping[var] = builder.emit(substitute(value, mapping), var.name)
            results, taken = [], set()
            for field in _fields(flow):
                origin = _origin(flow, field)
                value = substitute(field, mapping)
                if origin not in flow.definitions or origin in taken:
                    value = builder.emit(ops.copy(value), "copied")
                taken.add(origin)
                results.append(value)
            result = builder.block.emit_output(results[0] if len(results) == 1 else relax.Tuple(results))
        builder.block.emit_func_output(result)
    return finish(module, builder.block)
