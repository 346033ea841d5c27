"""Compute a batch in slices, so that what one layer writes is still in the cache when the next one reads it.

Algebra: where no image has anything to do with another, f(concat(a, b)) = concat(f(a), f(b)). A library then holds the
stages for a slice of the batch and repeats them; threads take slices of their own and wait for nobody. A slice is as
large as the second-level cache allows: more images at once read weights less often.

Requires: fused functions. Fires when all inputs begin with the same extent, when :mod:`bnnc.passes.batch_proof` proves
images apart, and when the whole batch is too large for the cache.
Guarantees: main computes one slice; the module attribute ``bnnc.slices`` says how many a batch has. All tensors are
those of the slices one behind the other.
"""

from __future__ import annotations

import logging

import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.batch_proof import mixing, outermost
from bnnc.passes.dataflow import Builder, Dataflow, finish, free_vars, function_pass, function_result, substitute

CACHE = 1 << 19
"""Bytes of activations that stay in most processors' second-level caches, beside weights."""

_log = logging.getLogger(__name__)


def _batch(main: relax.Function) -> int:
    """The leading extent that all inputs share; 1 when they do not."""
    extents = {tuple(ops.shape_of(param)[:1]) for param in main.params}
    return extents.pop()[0] if len(extents) == 1 and () not in extents else 1


def _images_at_once(main: relax.Function, batch: int) -> int:
    """The largest divisor of ``batch`` for which all that any layer reads and writes fits the cache, at least 1."""
    layers = [value for _, value in Dataflow(main).bindings if isinstance(value, relax.Call)]
    moved = [
        ops.bytes_of(call.ty) + sum(ops.bytes_of(arg.ty) for arg in call.args if isinstance(arg, relax.Var))
        for call in layers
        if isinstance(call.op, tvm.ir.GlobalVar)
    ]
    widest = max(moved, default=0) // batch
    return max((n for n in range(1, batch + 1) if batch % n == 0 and n * widest <= CACHE), default=1)


class _Slicer:
    """Rebuilds functions for ``size`` of ``batch`` images. Of what depends on an input, one axis is the batch."""

    def __init__(self, module: tvm.IRModule, batch: int, size: int):
        self.module, self.batch, self.size = module, batch, size
        self.sliced: set[relax.Var] = set()
        self.functions: dict[tuple[str, tuple[bool, ...]], tvm.ir.GlobalVar] = {}
        self.as_expected = True

    def run(self) -> tvm.IRModule | None:
        """The module of a slice; None where an operator does not take to another batch."""
        main = self.module["main"]
        builder = Builder(main)
        types = [relax.TensorType(self.shape(ops.shape_of(param)), str(param.ty.dtype)) for param in main.params]
        params = [self.parameter(param, ty) for param, ty in zip(main.params, types, strict=True)]
        mapping = dict(zip(main.params, params, strict=True))
        with builder.block.function("main", params):
            with builder.block.dataflow():
                for var, value in Dataflow(main).bindings:
                    mapping[var] = builder.emit(self.resized(builder, var, value, mapping), var.name)
                    self.check(var, mapping[var])
                result = builder.block.emit_output(substitute(function_result(main), mapping))
            builder.block.emit_func_output(result)
        if not self.as_expected:
            return None
        only_main = tvm.IRModule({self.module.get_global_var("main"): main}, attrs=self.module.attrs)
        return finish(only_main, builder.block).with_attr("bnnc.slices", self.batch // self.size)

    def parameter(self, param: relax.Var, ty: relax.Type | None) -> relax.Var:
        """In place of ``param``; ``ty`` is a slice's type."""
        if ty is None:
            return relax.Var(param.name, param.ty)
        self.sliced.add(param)
        return relax.Var(param.name, ty)

    def resized(self, builder: Builder | None, var: relax.Var, value: relax.Expr, mapping: dict) -> relax.Expr:
        """``value`` on the slice's operands."""
        if any(read in self.sliced for read in free_vars(value)):
            self.sliced.add(var)
        if not isinstance(value, relax.Call):
            return substitute(value, mapping)
        args = [substitute(arg, mapping) for arg in value.args]
        if builder is not None and isinstance(value.op, tvm.ir.GlobalVar):
            sliced = [isinstance(arg, relax.Var) and arg in self.sliced for arg in value.args]
            key = (value.op.name_hint, tuple(sliced))
            if key not in self.functions:
                types = [arg.ty if flag else None for arg, flag in zip(args, sliced, strict=True)]
                function = self.function(self.module[value.op], types)
                self.functions[key] = builder.block.add_func(function, value.op.name_hint)
            return relax.Call(self.functions[key], args)
        if var in self.sliced:
            args = [self.target(arg) if isinstance(arg, relax.ShapeExpr) else arg for arg in args]
        return relax.Call(value.op, args, value.attrs, value.ty_args)

    def target(self, shape: relax.ShapeExpr) -> relax.ShapeExpr:
        """Of a reshape and the like."""
        return relax.ShapeExpr(self.shape([int(extent) for extent in shape.values]))

    def shape(self, shape: list[int]) -> list[int]:
        """That of a slice, where the batch is outermost."""
        axis = outermost(shape)
        return [*shape[:axis], self.size, *shape[axis + 1 :]]

    def function(self, function: relax.Function, types: list[relax.Type | None]) -> relax.Function:
        """A fused function; ``types`` are those of the parameters that are slices."""
        params = [self.parameter(param, ty) for param, ty in zip(function.params, types, strict=True)]
        mapping: dict[relax.Expr, relax.Expr] = dict(zip(function.params, params, strict=True))
        block = relax.BlockBuilder()
        with block.function("group", params):
            with block.dataflow():
                for var, value in Dataflow(function).bindings:
                    mapping[var] = block.emit(self.resized(None, var, value, mapping))
                    self.check(var, mapping[var])
                output = block.emit_output(substitute(function_result(function), mapping))
            block.emit_func_output(output)
        return block.get()["group"].without_attr("global_symbol")

    def check(self, var: relax.Var, new: relax.Expr) -> None:
        """Note whether the inferred shape is that of a slice: one axis differs, and as the batch does."""
        for before, after in zip(_shapes(var.ty), _shapes(new.ty), strict=True):
            differing = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
            self.as_expected &= differing == [(self.batch, self.size)] * (var in self.sliced)


def _shapes(ty: relax.Type) -> list[list[int]]:
    fields = ty.fields if isinstance(ty, relax.TupleType) else [ty]
    return [[int(extent) for extent in field.shape] for field in fields]


@function_pass("SliceBatch")
def SliceBatch(module: tvm.IRModule) -> tvm.IRModule:
    """Stages for a slice of the batch; see the module's docstring."""
    batch = _batch(module["main"])
    size = _images_at_once(module["main"], batch)
    if size == batch:
        return module
    reason = mixing(module, batch)
    sliced = _Slicer(module, batch, size).run() if reason is None else None
    if sliced is None:
        _log.info("the batch stays whole: %s", reason or "an operator has its size built in")
        return module
    return sliced
