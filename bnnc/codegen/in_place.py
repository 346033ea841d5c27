"""Outputs written over what is added to them, so that a block's shortcut goes through the caches once, not twice.

A kernel may take an output's memory from one of its inputs when it reads each element of the input to compute the
output's element of the same place, and for nothing else. It is rewritten to read where it writes: what compilers
are promised, that buffers do not overlap, stays true. :mod:`bnnc.codegen.stages` decides which kernels do so.
"""

from __future__ import annotations

import tvm
import tvm_ffi
from tvm import tirx

Overwrite = tuple[int, int]
"""Numbers of two parameters: an input, and the output of the same shape and type that takes its place."""


def overwrites(func: tirx.PrimFunc) -> list[Overwrite]:
    """Those that a scheduled ``func`` allows.

    Every store to the output reads the input, at the same indices, and does not read the output: so each element is
    stored once, after all that reads it. Nothing else reads the input.
    """
    stores: list[tirx.BufferStore] = []
    tvm_ffi.structural_walk(func.body, (tirx.BufferStore, stores.append))
    everywhere = _loads(func.body)
    found = []
    for written, output in enumerate(func.params):
        own = [store for store in stores if store.buffer.same_as(output)]
        inside = [(store, load) for store in own for load in _loads(store.value)]
        if any(load.source.same_as(output) for _, load in inside):
            continue
        for read, source in enumerate(func.params):
            if any(store.buffer.same_as(source) for store in stores):
                continue
            pairs = [(store, load) for store, load in inside if load.source.same_as(source)]
            if (
                {id(store) for store, _ in pairs} == {id(store) for store in own} != set()
                and len(pairs) == sum(load.source.same_as(source) for load in everywhere)
                and tvm_ffi.structural_equal(source.ty, output.ty)
                and all(tvm_ffi.structural_equal(store.indices, load.indices) for store, load in pairs)
            ):
                found.append((read, written))
    return found


def overwriting(func: tirx.PrimFunc, overwrite: Overwrite) -> tirx.PrimFunc:
    """``func`` reading the input from the output's memory; the parameter of the input is left unused."""
    source, output = (func.params[number] for number in overwrite)

    def load(node: tvm.ir.TensorLoad) -> tirx.PrimExpr:
        return tirx.BufferLoad(output, node.indices) if node.source.same_as(source) else node

    def region(node: tvm.ir.TensorRegion) -> tvm.ir.TensorRegion:
        return tirx.BufferRegion(output, node.region) if node.source.same_as(source) else node

    body = tvm_ffi.structural_map(
        func.body, [(tvm.ir.TensorLoad, load), (tvm.ir.TensorRegion, region)], order="post"
    )
    return tirx.PrimFunc(func.params, body, ret_type=func.ret_type, attrs=func.attrs)


def _loads(node: tirx.Stmt | tirx.PrimExpr) -> list[tvm.ir.TensorLoad]:
    loads: list[tvm.ir.TensorLoad] = []
    tvm_ffi.structural_walk(node, (tvm.ir.TensorLoad, loads.append))
    return loads
