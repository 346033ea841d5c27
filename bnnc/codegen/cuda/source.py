"""Scheduled PrimFuncs to CUDA C, and what to launch for each of them.

A PrimFunc may take several launches: each of its outermost loop nests over threads becomes a CUDA function. What they
hand over to one another lies in scratch memory, which no launch needs after the PrimFunc's last one.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

import tvm
import tvm_ffi
from tvm import s_tir, tirx

from bnnc.codegen.cuda import intrinsics as intrinsics  # registers them
from bnnc.codegen.kernel_ir import raw_pointers
from bnnc.codegen.memory import align
from bnnc.ir.ops import bytes_of

SHARED_BYTES = "bnnc.shared_bytes"
"""PrimFunc attribute: dynamic shared memory that its launch needs, where CUDA source of our own uses it."""

LARGEST_GRID = 65535  # blocks along y and z
LARGEST_BLOCK = 1024  # threads


@dataclass(frozen=True)
class Pointer:
    """What a launch is given: the kernel's argument number ``index``, or scratch memory from byte ``offset`` on."""

    index: int | None
    offset: int = 0


@dataclass(frozen=True)
class Launch:
    """One CUDA function over a grid of blocks of threads (x, y, z), with ``shared_bytes`` of dynamic shared memory."""

    function: str
    arguments: tuple[Pointer, ...]
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    shared_bytes: int = 0


@dataclass(frozen=True)
class Source:
    """CUDA C of all kernels of one family of GPUs, and each kernel's launches by name."""

    text: str
    launches: dict[str, list[Launch]]
    scratch_bytes: int


def cuda_source(module: tvm.IRModule, architecture: str) -> Source:
    """The kernels of ``module``; ``architecture`` ("sm_80") is the oldest they may use the instructions of.

    The text is the same for the same module.
    """
    functions: dict[str, tirx.PrimFunc] = {}
    pointers: dict[str, list[Pointer]] = {}
    sizes: dict[str, int] = {}
    for symbol, func in sorted(module.functions_items(), key=lambda item: str(item[0].name_hint)):
        name = str(symbol.name_hint)
        named = func.with_attr("global_symbol", name).with_attr("s_tir", True)
        functions[name], pointers[name], sizes[name] = _with_scratch(named)
    target = tvm.target.Target({"kind": "cuda", "arch": architecture}, host="llvm")
    lowered = _lower(tvm.IRModule(functions), target)
    device = tirx.transform.Filter(_is_device)(lowered)
    shared = {name: int(func.attrs.get(SHARED_BYTES, 0)) for name, func in functions.items()}
    launches = {name: _launches(lowered[name], pointers[name], shared[name]) for name in functions}
    text = tvm.get_global_func("target.build.cuda")(_finish(device), target).inspect_source()
    return Source(text, launches, max(sizes.values(), default=0))


def _with_scratch(func: tirx.PrimFunc) -> tuple[tirx.PrimFunc, list[Pointer], int]:
    """``func`` with its intermediate tensors in global memory as further parameters.

    Also returns where all its parameters lie, and the bytes of scratch memory among them.
    """
    func = _with_short_indices(func)
    root = func.body.block
    held = [buffer for buffer in root.alloc_buffers if buffer.scope() == "global"]
    kept = [buffer for buffer in root.alloc_buffers if buffer.scope() != "global"]
    pointers = [Pointer(index) for index in range(len(func.params))]
    offset = 0
    for buffer in held:
        pointers.append(Pointer(None, offset))
        offset += align(bytes_of(buffer.ty))
    block = s_tir.SBlock(
        root.iter_vars, root.reads, root.writes, root.name_hint, root.body, root.init, kept, root.match_buffers,
        root.annotations,
    )  # fmt: skip
    body = s_tir.SBlockRealize(func.body.iter_values, func.body.predicate, block)
    return tirx.PrimFunc([*func.params, *held], body, ret_type=func.ret_type, attrs=func.attrs), pointers, offset


def _with_short_indices(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """Indices in 32 bits, in which GPUs compute; TVM's pass takes no function whose tensors hold longer integers."""
    tensors = [*func.params, *func.body.block.alloc_buffers]
    if any(str(tensor.ty.dtype) in ("int64", "uint64") for tensor in tensors):
        return func
    return tirx.transform.ForceNarrowIndexToInt32()(tvm.IRModule({"f": func}))["f"]


def _with_pointers(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """Raw pointers for buffer parameters."""
    params, declarations = raw_pointers(func)
    body = tirx.SeqStmt([*declarations, func.body])
    return tirx.PrimFunc(params, body, ret_type=func.ret_type, attrs=func.attrs)


def _lower(module: tvm.IRModule, target: tvm.target.Target) -> tvm.IRModule:
    """TVM's lowering, with raw pointers in place of its packed calling convention, up to separate CUDA functions."""
    t, s = tirx.transform, s_tir.transform
    run = tvm.ir.transform.Sequential
    module = run(
        [
            t.BindTarget(target), s.CanonicalizeLoop(), s.LowerCrossThreadReduction(), s.LowerInitBlock(),
            s.PlanAndUpdateBufferAllocationLocation(), s.ConvertBlocksToOpaque(), s.LiftThreadBinding(),
            s.CompactBufferAllocation(), s.UnifyThreadBinding(), s.LowerMatchBuffer(), s.StmtSimplify(),
            s.LowerOpaqueBlock(),
        ]
    )(module)  # fmt: skip
    module = tvm.IRModule({symbol: _with_pointers(func) for symbol, func in module.functions_items()})
    return run(
        [
            t.FlattenBuffer(), t.NarrowDataType(32), s.LoopPartition(), t.VectorizeLoop(True), t.StorageRewrite(),
            s.HoistIfThenElse(), t.UnrollLoop(), s.RenormalizeSplitPattern(), t.StmtSimplify(), t.RemoveNoOp(),
            s.RewriteUnsafeSelect(), t.CommonSubexprElim(), t.VerifyMemory(), t.AnnotateEntryFunc(),
            s.ThreadSync("shared"), s.ThreadSync("shared.dyn"), s.LowerThreadAllreduce(),
            s.MergeSharedMemoryAllocations(), t.SplitHostDevice(),
        ]
    )(module)  # fmt: skip


def _finish(module: tvm.IRModule) -> tvm.IRModule:
    t = tirx.transform
    passes = [t.LowerWarpMemory(), s_tir.transform.StmtSimplify(), t.LowerIntrin()]
    return tvm.ir.transform.Sequential(passes)(module)


def _is_device(func: tirx.PrimFunc) -> bool:
    return "calling_conv" in (func.attrs or {}) and int(func.attrs["calling_conv"]) == 2


def _launches(host: tirx.PrimFunc, pointers: list[Pointer], shared_bytes: int) -> list[Launch]:
    """The calls of CUDA functions in the host function, in order: buffers, then the extents that an attribute names."""
    params = dict(zip(host.params, pointers, strict=True))
    places: dict[tirx.Var, Pointer] = {}
    found: list[Launch] = []

    def declare(node: tirx.DeclBuffer) -> None:
        places[node.buffer] = params[node.data]

    def call(node: tvm.ir.Call) -> None:
        if getattr(node.op, "name", "") != "tirx.call_ffi_kernel":
            return
        tags = [str(tag) for tag in node.attrs.launch_params]
        name, *rest = node.args
        buffers, extents = rest[: len(rest) - len(tags)], rest[len(rest) - len(tags) :]
        sizes = {tag: int(extent) for tag, extent in zip(tags, extents, strict=True)}
        grid, block = ((sizes.get(f"{axis}Idx.x", 1), sizes.get(f"{axis}Idx.y", 1), sizes.get(f"{axis}Idx.z", 1))
                       for axis in ("block", "thread"))  # fmt: skip
        assert max(grid[1:]) <= LARGEST_GRID and prod(block) <= LARGEST_BLOCK, (name.value, grid, block)
        arguments = tuple(places[buffer.args[0]] for buffer in buffers)
        found.append(Launch(str(name.value), arguments, grid, block, shared_bytes))

    tvm_ffi.structural_walk(host.body, [(tirx.DeclBuffer, declare), (tvm.ir.Call, call)], order="pre")
    return found
