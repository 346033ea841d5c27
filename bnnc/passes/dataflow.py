"""Walking and rebuilding the one dataflow block that every bnnc module has.

Imported networks are straight-line code, so a pass is a function from one binding to its replacement;
this file is the loop around it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import numpy as np
import tvm
from tvm import relax

from bnnc.ir.ops import Constant

Emit = Callable[..., relax.Var]


class Dataflow:
    """Definitions and reader counts of ``main``'s values."""

    def __init__(self, function: relax.Function):
        self.function = function
        self.bindings = [(b.var, b.value) for block in function.body.blocks for b in block.bindings]
        self.definitions = {var: value for var, value in self.bindings}
        self.readers: Counter = Counter()
        for _, value in self.bindings:
            self.readers.update(free_vars(value))
        self.readers.update(free_vars(function.body.body))

    @property
    def result(self) -> relax.Expr:
        """The value ``main`` returns, looked up through the output bindings."""
        return function_result(self.function)


def function_result(function: relax.Function) -> relax.Expr:
    return function.body.body


def free_vars(expr: relax.Expr) -> list[relax.Var]:
    """The variables an expression in A-normal form reads, with repetition."""
    if isinstance(expr, relax.Var):
        return [expr]
    if isinstance(expr, relax.Call):
        return [var for arg in expr.args for var in free_vars(arg)]
    if isinstance(expr, relax.Tuple):
        return [var for field in expr.fields for var in free_vars(field)]
    if isinstance(expr, relax.TupleGetItem):
        return free_vars(expr.tuple_value)
    return []


def substitute(expr: relax.Expr, mapping: dict) -> relax.Expr:
    """``expr`` with its variables replaced; types of rebuilt calls are inferred anew when they are emitted."""
    if isinstance(expr, relax.Var):
        return mapping.get(expr, expr)
    if isinstance(expr, relax.Call):
        return relax.Call(expr.op, [substitute(a, mapping) for a in expr.args], expr.attrs, expr.ty_args)
    if isinstance(expr, relax.Tuple):
        return relax.Tuple([substitute(f, mapping) for f in expr.fields])
    if isinstance(expr, relax.TupleGetItem):
        return relax.TupleGetItem(substitute(expr.tuple_value, mapping), expr.index)
    return expr


class Builder:
    """Emits bindings into the block being rebuilt and remembers what each new variable is bound to.

    The names of ``function``'s variables lead back to tensors of the ONNX graph. Each is given once, to the value that
    is emitted under it first; every other variable gets a name that none of them has.
    """

    def __init__(self, function: relax.Function) -> None:
        self.block = relax.BlockBuilder()
        self.definitions: dict[relax.Var, relax.Expr] = {}
        self.reserved = {b.var.name for block in function.body.blocks for b in block.bindings}
        for name in [*self.reserved, *(param.name for param in function.params)]:
            self.block.get_unique_name(name)

    def emit(self, expr: relax.Expr, name: str = "") -> relax.Expr:
        """Bind ``expr`` to a new variable; variables and constants need no binding."""
        if isinstance(expr, (relax.Var, Constant)):
            return expr
        if name in self.reserved:
            self.reserved.remove(name)
        else:
            name = self.block.get_unique_name(name or "lv")
        expr = self.block.normalize(expr)
        var = relax.DataflowVar(name, expr.ty)
        self.block.emit_normalized(relax.VarBinding(var, expr))
        self.definitions[var] = expr
        return var

    def definition(self, expr: relax.Expr) -> relax.Expr:
        """The call a variable is bound to, or the expression itself."""
        return self.definitions.get(expr, expr) if isinstance(expr, relax.Var) else expr


Rule = Callable[[Builder, relax.Var, relax.Expr], "relax.Expr | None"]


def rebuild(module: tvm.IRModule, rule: Rule) -> tvm.IRModule:
    """Rebuild ``main``, asking ``rule(builder, var, expr)`` for each binding's replacement.

    ``expr`` has its arguments already replaced and its type inferred. ``None`` keeps it. New values keep the name
    of the variable they replace, because names lead back to tensors of the ONNX graph. Values nobody reads are dropped.
    """
    function = module["main"]
    flow = Dataflow(function)
    builder = Builder(function)
    mapping: dict[relax.Var, relax.Expr] = {}
    with builder.block.function("main", list(function.params)):
        with builder.block.dataflow():
            for var, value in flow.bindings:
                expr = builder.block.normalize(substitute(value, mapping))
                replacement = rule(builder, var, expr)
                mapping[var] = builder.emit(expr if replacement is None else replacement, var.name)
            result = builder.block.emit_output(substitute(function_result(function), mapping))
        builder.block.emit_func_output(result)
    return finish(module, builder.block)


def finish(module: tvm.IRModule, block: relax.BlockBuilder) -> tvm.IRModule:
    """The rebuilt module with the attributes of the one it came from, without dead values."""
    built = block.get()
    function = built["main"]
    for key, value in dict(module["main"].attrs or {}).items():
        if key != "global_symbol":
            function = function.with_attr(key, value)
    built["main"] = function
    result = built
    for symbol, other in module.functions_items():
        if symbol.name_hint != "main":
            result[symbol] = other
    for key, value in dict(module.attrs or {}).items():
        result = result.with_attr(key, value)
    return relax.transform.DeadCodeElimination(["main"])(result)


def constant_value(expr: relax.Expr) -> np.ndarray | None:
    """The array of a constant, or None."""
    return expr.value.numpy() if isinstance(expr, Constant) else None


def function_pass(name: str) -> Callable:
    """Turn ``f(module) -> module`` into a named :class:`tvm.ir.transform.Pass` factory."""

    def decorate(transform: Callable[[tvm.IRModule], tvm.IRModule]) -> Callable[[], tvm.ir.transform.Pass]:
        def factory() -> tvm.ir.transform.Pass:
            return tvm.ir.transform.module_pass(lambda module, _: transform(module), opt_level=0, name=name)

        factory.__name__ = name
        factory.__doc__ = transform.__doc__
        return factory

    return decorate
