"""Prove that no image of a batch has anything to do with another.

A value is *batched* when its leading axis is the batch, and what it holds of image i depends on image i of the inputs
alone, in the same way for every i. Inputs are; constants, and what depends on constants alone, are not. The proof is
on the operators' own loops, as their legalizations write them, so that it holds for every operator without a list of
any. A block that reads batched values gives a batched value when

- it writes at a leading index v that is one of its parallel axes, of the extent of the batch,
- it reads batched values at the leading index v,
- v stands nowhere else.

A reshape between shapes that both begin with the batch keeps images apart, because both are in row-major order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tvm
import tvm_ffi
from tvm import relax, s_tir, tirx

from bnnc.ir import reference  # noqa: F401, its legalizations
from bnnc.ir.ops import VIEWS, Constant, is_op, shape_of
from bnnc.passes.dataflow import Dataflow


def mixing(module: tvm.IRModule, images: int) -> str | None:
    """What may mix the batch of ``images`` images, in words; None when it is proved that nothing does.

    ``module`` is one of fused functions, whose inputs all have the leading extent ``images``.
    """
    legal = relax.transform.LegalizeOps(skip_ops=list(VIEWS))(module)
    prover = _Prover(legal, images)
    main = legal["main"]
    try:
        results = prover.function(main, [True] * len(main.params))
    except _MixedError as error:
        return str(error)
    return None if _all(results) else "a result does not depend on the inputs"


class _MixedError(Exception):
    """No proof; says for want of what."""


Flags = Any
"""Whether a value is batched: a bool for a tensor, a list for a tuple."""


def _all(flags: Flags) -> bool:
    return all(map(_all, flags)) if isinstance(flags, list) else flags


class _Prover:
    def __init__(self, module: tvm.IRModule, images: int):
        self.module, self.images = module, images
        self.batched: dict[relax.Var, Flags] = {}

    def function(self, function: relax.Function, flags: Sequence[Flags]) -> Flags:
        """Of the result, given those of the parameters."""
        flow = Dataflow(function)
        self.batched.update(zip(function.params, flags, strict=True))
        for var, value in flow.bindings:
            self.batched[var] = self.value(value)
        return self.value(flow.result)

    def value(self, expr: relax.Expr) -> Flags:
        if isinstance(expr, Constant):
            return False
        if isinstance(expr, relax.Var):
            return self.batched[expr]
        if isinstance(expr, relax.Tuple):
            return [self.value(field) for field in expr.fields]
        if isinstance(expr, relax.TupleGetItem):
            return self.value(expr.tuple_value)[expr.index]
        if is_op(expr, *VIEWS):
            return self.view(expr)
        if is_op(expr, "relax.call_tir"):
            return self.kernel(self.module[expr.args[0]], self.value(expr.args[1]))
        if isinstance(expr, relax.Call) and isinstance(expr.op, tvm.ir.GlobalVar):
            return self.function(self.module[expr.op], [self.value(arg) for arg in expr.args])
        raise _MixedError(f"{expr} has no loops to look at")

    def view(self, call: relax.Call) -> bool:
        batched = self.value(call.args[0])
        if batched and not shape_of(call.args[0])[:1] == shape_of(call)[:1] == [self.images]:
            raise _MixedError(f"a reshape to {shape_of(call)}")
        return bool(batched)

    def kernel(self, func: tirx.PrimFunc, flags: list[Flags]) -> Flags:
        inputs, outputs = func.params[: len(flags)], func.params[len(flags) :]
        batched = [buffer for buffer, flag in zip(inputs, flags, strict=True) if flag]
        blocks = _blocks(func.body)
        if len(_stores(func.body)) != sum(len(_stores(part)) for block in blocks for part in _parts(block)):
            raise _MixedError(f"{func.params[-1].name} is written outside of blocks")
        for block in blocks:
            self.block(block, batched)
        results = [_is_in(buffer, batched) for buffer in outputs]
        return results if len(results) > 1 else results[0]

    def block(self, block: s_tir.SBlock, batched: list[tirx.Var]) -> None:
        """Add what ``block`` writes to ``batched`` when it reads such values."""
        parts = _parts(block)
        names = [var for part in parts for var in _nodes(part, tirx.Var)]
        if not any(_is_in(name, batched) for name in names):
            return
        stores = [store for part in parts for store in _stores(part)]
        for store in stores:
            if int(store.buffer.shape[0]) != self.images:
                raise _MixedError(f"{block.name_hint} gives another number of images")
            if not _is_in(store.buffer, batched):
                batched.append(store.buffer)
        reads = [load for part in parts for load in _nodes(part, tvm.ir.TensorLoad) if _is_in(load.source, batched)]
        leading = [access.indices[0] for access in (*stores, *reads)]
        axis = leading[0]
        if not all(isinstance(index, tirx.Var) and index.same_as(axis) for index in leading):
            raise _MixedError(f"{block.name_hint} reads or writes several images at once")
        if not any(axis.same_as(iter_var.var) and self.is_batch(iter_var) for iter_var in block.iter_vars):
            raise _MixedError(f"{block.name_hint} does not write one image after the other")
        if sum(name.same_as(axis) for name in names) != len(leading):
            raise _MixedError(f"{block.name_hint} depends on an image's number")
        if sum(_is_in(name, batched) for name in names) != len(leading):
            raise _MixedError(f"{block.name_hint} hands whole tensors on")

    def is_batch(self, iter_var: tirx.IterVar) -> bool:
        extents = int(iter_var.dom.min), int(iter_var.dom.extent)
        return iter_var.iter_type == tirx.IterVar.DataPar and extents == (0, self.images)


def _is_in(var: tirx.Var, several: Sequence[tirx.Var]) -> bool:
    return any(var.same_as(other) for other in several)


def _nodes(root: Any, kind: type) -> list[Any]:
    found: list[Any] = []
    tvm_ffi.structural_walk(root, (kind, found.append), order="pre")
    return found


def _stores(root: Any) -> list[tirx.BufferStore]:
    return _nodes(root, tirx.BufferStore)


def _parts(block: s_tir.SBlock) -> list[tirx.Stmt]:
    return [part for part in (block.init, block.body) if part is not None]


def _blocks(root: tirx.Stmt) -> list[s_tir.SBlock]:
    """The innermost blocks, in order."""
    return [block for block in _nodes(root, s_tir.SBlock) if not _nodes(block.body, s_tir.SBlock)]
