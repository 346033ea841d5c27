"""Padding without a copy: bits are written where they lie in the padded tensor, whose border is filled once.

A kernel that ends in ``pad_bits`` would write its bits, then copy them between borders. Its last block is taken out
instead, and the block before it writes to shifted positions. What that leaves unwritten, the border, is the same in
every run: a kernel of its own fills the whole tensor when an instance is created. So such a tensor needs memory that
nothing else uses in between; :mod:`bnnc.codegen.stages` gives it some.
"""

from __future__ import annotations

from typing import Any

import tvm
import tvm_ffi
from tvm import relax, s_tir, te, tirx

from bnnc.codegen.compute.bit_ops import border_word
from bnnc.ir.ops import attrs_of, is_op, shape_of
from bnnc.passes.dataflow import Dataflow

FRAME = "bnnc.frame"
"""PrimFunc attribute: the kernel that fills the last output before anything is written inside."""


def fused_pads(module: tvm.IRModule) -> dict[str, relax.Call]:
    """The ``pad_bits`` that ends a fused function, by the function's name; not those that are all of it."""
    found = {}
    for symbol, function in module.functions_items():
        if not isinstance(function, relax.Function) or symbol.name_hint == "main":
            continue
        bindings = Dataflow(function).bindings
        pads = [value for _, value in bindings if is_op(value, "bnnc.pad_bits")]
        if pads and not is_op(bindings[0][1], "bnnc.pad_bits"):
            found[symbol.name_hint] = pads[0]
    return found


def write_into_frames(module: tvm.IRModule, pads: dict[str, relax.Call]) -> tvm.IRModule:
    """``module`` of fused PrimFuncs with those named in ``pads`` writing inside a frame, and the frames' kernels."""
    framed = tvm.IRModule(dict(module.functions), attrs=module.attrs)
    fills: dict[Any, str] = {}
    for name, pad in pads.items():
        attrs = attrs_of(pad)
        key = (tuple(shape_of(pad)), attrs["channels"], attrs["value"])
        if key not in fills:
            fills[key] = f"frame{len(fills) or ''}"
            framed[fills[key]] = _fill(shape_of(pad), attrs)
        func = _without_copy(module[name], attrs["pads"][:2])
        framed.update_func(module.get_global_var(name), func.with_attr(FRAME, fills[key]))
    return framed


def _fill(shape: list[int], attrs: dict[str, Any]) -> tirx.PrimFunc:
    word = border_word(attrs)
    frame = te.compute(shape, lambda b, y, x, w: word(w), name="frame")
    return te.create_prim_func([frame]).with_attr("tirx.is_private", True)


def _without_copy(func: tirx.PrimFunc, shift: tuple[int, int]) -> tirx.PrimFunc:
    """``func`` whose block before the last writes to the last one's output, ``shift`` (rows, columns) further on."""
    root = func.body.block
    *nests, copy = list(root.body)
    output = func.params[-1]
    inner = _written(nests[-1])
    assert _written(copy).same_as(output), "the padding is not the last block"
    rows, columns = shift

    def moved(indices: Any) -> list[tirx.PrimExpr]:
        n, y, x, word = indices
        return [n, y + rows, x + columns, word]

    def store(node: tirx.BufferStore) -> tirx.Stmt:
        same = node.buffer.same_as(inner)
        return tirx.BufferStore(output, node.value, moved(node.indices)) if same else node

    def load(node: tvm.ir.TensorLoad) -> tirx.PrimExpr:
        return tirx.BufferLoad(output, moved(node.indices)) if node.source.same_as(inner) else node

    def region(node: tvm.ir.TensorRegion) -> tvm.ir.TensorRegion:
        if not node.source.same_as(inner):
            return node
        n, y, x, word = node.region
        ranges = [tvm.ir.Range.from_min_extent(r.min + by, r.extent) for r, by in ((y, rows), (x, columns))]
        return tirx.BufferRegion(output, [n, *ranges, word])

    moves = [(tirx.BufferStore, store), (tvm.ir.TensorLoad, load), (tvm.ir.TensorRegion, region)]
    last = tvm_ffi.structural_map(nests[-1], moves, order="post")
    body = [*nests[:-1], last]
    block = s_tir.SBlock(
        root.iter_vars, root.reads, root.writes, root.name_hint,
        tirx.SeqStmt(body) if len(body) > 1 else body[0], root.init,
        [buffer for buffer in root.alloc_buffers if not buffer.same_as(inner)], root.match_buffers, root.annotations,
    )  # fmt: skip
    realize = s_tir.SBlockRealize(func.body.iter_values, func.body.predicate, block)
    return tirx.PrimFunc(func.params, realize, ret_type=func.ret_type, attrs=func.attrs)


def _written(nest: tirx.Stmt) -> tirx.Var:
    """The buffer that a loop nest around one block writes."""
    stores: list[tirx.Var] = []
    tvm_ffi.structural_walk(nest, (tirx.BufferStore, lambda node: stores.append(node.buffer)), order="pre")
    return stores[-1]
