"""Prove that no image of a batch has anything to do with another.

A value is *batched* when one of its axes is the batch, and what it holds of image i depends on image i of the inputs
alone, in the same way for every i. Inputs are; constants, and what depends on constants alone, are not. The proof is
on the operators' own loops, as their legalizations write them, so that it holds for every operator without a list of
any. A block that reads batched values gives a batched value when

- it writes at an index v that is one of its parallel axes, of the extent of the batch, and always in the same place,
- it reads batched values at v where their batch is,
- v stands nowhere else.

What a kernel leaves in memory must be images one behind the other: unit axes aside, the batch is the outermost one.
A reshape between two such shapes keeps images apart.
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
        results = prover.function(main, [0] * len(main.params))
    except _MixedError as error:
        return str(error)
    fields = results if isinstance(results, list) else [results]
    return "a result does not depend on the inputs" if None in fields else None


def outermost(shape: Sequence[int]) -> int:
    """The first axis that is no unit axis; the last one when all are."""
    return next((axis for axis, extent in enumerate(shape) if extent != 1), len(shape) - 1)


class _MixedError(Exception):
    """No proof; says for want of what."""


Axes = Any
"""Where the batch is: an axis or, for what is not batched, None; a list for a tuple."""


class _Prover:
    def __init__(self, module: tvm.IRModule, images: int):
        self.module, self.images = module, images
        self.batched: dict[relax.Var, Axes] = {}

    def function(self, function: relax.Function, axes: Sequence[Axes]) -> Axes:
        """Of the result, given those of the parameters."""
        flow = Dataflow(function)
        self.batched.update(zip(function.params, axes, strict=True))
        for var, value in flow.bindings:
            self.batched[var] = self.value(value)
        return self.value(flow.result)

    def value(self, expr: relax.Expr) -> Axes:
        if isinstance(expr, Constant):
            return None
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

    def view(self, call: relax.Call) -> int | None:
        axis = self.value(call.args[0])
        if axis is None:
            return None
        before, after = shape_of(call.args[0]), shape_of(call)
        if after[outermost(after)] != self.images:
            raise _MixedError(f"a reshape from {before} to {after}")
        return outermost(after)

    def kernel(self, func: tirx.PrimFunc, axes: list[Axes]) -> Axes:
        inputs, outputs = func.params[: len(axes)], func.params[len(axes) :]
        batched = {buffer: axis for buffer, axis in zip(inputs, axes, strict=True) if axis is not None}
        blocks = _blocks(func.body)
        if len(_stores(func.body)) != sum(len(_stores(part)) for block in blocks for part in _parts(block)):
            raise _MixedError(f"{func.params[-1].name} is written outside of blocks")
        for block in blocks * 2:  # the second time with all that is batched known
            self.block(block, batched)
        for buffer in outputs:
            if buffer in batched and batched[buffer] != outermost([int(extent) for extent in buffer.shape]):
                raise _MixedError(f"{buffer.name} is not one image behind the other")
        results = [batched.get(buffer) for buffer in outputs]
        return results if len(results) > 1 else results[0]

    def block(self, block: s_tir.SBlock, batched: dict[tirx.Var, int]) -> None:
        """Add what ``block`` writes to ``batched``, buffers and the axes of their batches, if it reads such."""
        parts = _parts(block)
        names = [var for part in parts for var in _nodes(part, tirx.Var)]
        if not any(name in batched for name in names):
            return
        loads = [load for part in parts for load in _nodes(part, tvm.ir.TensorLoad)]
        stores = [store for part in parts for store in _stores(part)]
        analyzer = tvm.sym.Analyzer()
        for iter_var in block.iter_vars:
            analyzer.bind(iter_var.var, iter_var.dom)  # an axis of one step is its index
        touched = [(load.source, load.indices) for load in loads] + [(store.buffer, store.indices) for store in stores]
        known = [(indices, batched[buffer]) for buffer, indices in touched if buffer in batched]
        if not known:
            raise _MixedError(f"{block.name_hint} hands whole tensors on")
        indices, axis = known[0]
        image = self.image(block, analyzer.simplify(indices[axis]))
        for store in stores:
            axes = [axis for axis, index in enumerate(store.indices) if _is(index, image)]
            if len(axes) != 1 or int(store.buffer.shape[axes[0]]) != self.images:
                raise _MixedError(f"{block.name_hint} does not write one image each")
            batched.setdefault(store.buffer, axes[0])
        images = [indices[batched[buffer]] for buffer, indices in touched if buffer in batched]
        if not all(_is(analyzer.simplify(index), image) for index in images):
            raise _MixedError(f"{block.name_hint} reads or writes several images")
        if sum(_is(name, image) for name in names) != len(images):
            raise _MixedError(f"{block.name_hint} depends on an image's number")
        if sum(name in batched for name in names) != len(images):
            raise _MixedError(f"{block.name_hint} hands whole tensors on")

    def image(self, block: s_tir.SBlock, index: tirx.PrimExpr) -> tirx.Var:
        """The parallel axis of ``block`` that counts images, when ``index`` is one."""
        for iter_var in block.iter_vars:
            extents = int(iter_var.dom.min), int(iter_var.dom.extent)
            parallel = iter_var.iter_type == tirx.IterVar.DataPar
            if _is(index, iter_var.var) and parallel and extents == (0, self.images):
                return iter_var.var
        raise _MixedError(f"{block.name_hint} does not compute one image after the other")


def _is(expr: tirx.PrimExpr, var: tirx.Var) -> bool:
    return isinstance(expr, tirx.Var) and expr.same_as(var)


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
