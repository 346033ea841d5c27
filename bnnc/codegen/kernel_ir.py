"""Scheduled PrimFuncs to LLVM IR with the runtime's calling convention.

TVM's own packed calling convention needs its runtime. Here each kernel becomes a plain C function over raw pointers
whose outermost parallel loop runs from ``begin`` to ``end``, with a thin wrapper that takes the pointers as an array:
    int32_t wrapper(void *const *args, int32_t begin, int32_t end)
"""

from __future__ import annotations

import re
from collections.abc import Callable

import tvm
import tvm_ffi
from tvm import ir, s_tir, tirx
from tvm.tirx.buffer import is_buffer_var

from bnnc.codegen.intrinsics import family_of, lanes_of, vector
from bnnc.codegen.narrow_comparisons import narrow_comparisons
from bnnc.codegen.targets import InstructionSet

_INT32 = ir.PrimType("int32")


def raw_pointers(func: tirx.PrimFunc) -> tuple[list[tirx.Var], list[tirx.Stmt]]:
    """The parameters, with pointers for buffers, and what declares the buffers at them."""
    params, declarations = [], []
    for param in func.params:
        if is_buffer_var(param):
            pointer = tirx.Var(param.name, ir.PointerType(ir.PrimType(str(param.ty.dtype))))
            declarations.append(tirx.DeclBuffer(param, data=pointer))
            params.append(pointer)
        else:
            params.append(param)
    return params, declarations


def _with_pointers(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """Raw pointers for buffer parameters, then ``begin`` and ``end``; the result is int32."""
    params, declarations = raw_pointers(func)
    limits = [tirx.Var("begin", "int32"), tirx.Var("end", "int32")]
    # LLVM code generation takes no other return value than the literal 0.
    body = tirx.SeqStmt([*declarations, func.body, tirx.Return(tirx.const(0, "int32"))])
    return tirx.PrimFunc([*params, *limits], body, ret_type=_INT32, attrs=func.attrs)


def _range_of(func: tirx.PrimFunc) -> tuple[tirx.PrimFunc, int]:
    """The outermost parallel loop as a serial one over [begin, end), and its extent; 1 without such a loop."""
    begin, end = func.params[-2:]
    extents = []

    def visit(stmt: tirx.Stmt) -> tirx.Stmt:
        if isinstance(stmt, tirx.For) and stmt.kind == tirx.ForKind.PARALLEL:
            extents.append(int(stmt.extent))
            dtype = str(stmt.loop_var.ty.dtype)
            start, count = begin.astype(dtype), (end - begin).astype(dtype)
            return tirx.For(stmt.loop_var, start, count, tirx.ForKind.SERIAL, stmt.body, None, stmt.annotations)
        if isinstance(stmt, tirx.SeqStmt):
            return tirx.SeqStmt([visit(item) for item in stmt.seq])
        if isinstance(stmt, tirx.AttrStmt):
            return tirx.AttrStmt(stmt.node, stmt.attr_key, stmt.value, visit(stmt.body))
        return stmt

    body = visit(func.body)
    if len(extents) > 1:
        raise AssertionError("a kernel has at most one outermost parallel loop")
    return tirx.PrimFunc(func.params, body, ret_type=_INT32, attrs=func.attrs), (extents or [1])[0]


def _keep_on_stack(stmt: tirx.Stmt) -> tirx.Stmt:
    """Scratch of 1 KiB and more would otherwise be allocated by TVM's runtime."""
    if isinstance(stmt, tirx.AllocBuffer):
        return tirx.AllocBuffer(stmt.buffer, annotations={"disable_lower_builtin": tirx.const(1, "int32")})
    if isinstance(stmt, tirx.SeqStmt):
        return tirx.SeqStmt([_keep_on_stack(item) for item in stmt.seq])
    if isinstance(stmt, tirx.For):
        body = _keep_on_stack(stmt.body)
        return tirx.For(stmt.loop_var, stmt.min, stmt.extent, stmt.kind, body, None, stmt.annotations)
    if isinstance(stmt, tirx.AttrStmt):
        return tirx.AttrStmt(stmt.node, stmt.attr_key, stmt.value, _keep_on_stack(stmt.body))
    if isinstance(stmt, tirx.IfThenElse):
        other = None if stmt.else_case is None else _keep_on_stack(stmt.else_case)
        return tirx.IfThenElse(stmt.condition, _keep_on_stack(stmt.then_case), other)
    return stmt


def _subtract_by_adding(func: tirx.PrimFunc) -> tirx.PrimFunc:
    """Differences with a product as sums, which become a fused multiplication and addition.

    LLVM fuses differences itself, but on ARM not all of them, and they would then differ in their last bits.
    """

    def change(node: tirx.Sub) -> tirx.PrimExpr:
        if isinstance(node.a, tirx.Mul) and str(node.a.ty.dtype).startswith("float32"):
            return node.a + _negated(node.b)
        if isinstance(node.b, tirx.Mul) and str(node.b.ty.dtype).startswith("float32"):
            return _negated(node.b.a) * node.b.b + node.a
        return node

    body = tvm_ffi.structural_map(func.body, (tirx.Sub, change), order="post")
    return tirx.PrimFunc(func.params, body, ret_type=func.ret_type, attrs=func.attrs)


def _negated(value: tirx.PrimExpr) -> tirx.PrimExpr:
    """``value`` with the other sign, also if it is zero; float32 or vectors of it."""
    lanes = lanes_of(value)
    sign = tirx.const(-(2**31), "int32")
    bits = tirx.reinterpret(vector("int32", lanes), value) ^ (sign if lanes == 1 else tirx.Broadcast(sign, lanes))
    return tirx.reinterpret(vector("float32", lanes), bits)


def _map(module: tvm.IRModule, change: Callable[[ir.GlobalVar, tirx.PrimFunc], tirx.PrimFunc]) -> tvm.IRModule:
    return tvm.IRModule({symbol: change(symbol, func) for symbol, func in module.functions_items()})


def _lower(module: tvm.IRModule, target: tvm.target.Target) -> tuple[tvm.IRModule, dict[str, int]]:
    """TVM's lowering pipeline with our calling convention in place of MakePackedAPI; extents by kernel name."""
    t, s = tirx.transform, s_tir.transform
    run = tvm.ir.transform.Sequential
    module = run(
        [
            t.BindTarget(target), s.CanonicalizeLoop(), s.LowerInitBlock(), s.PlanAndUpdateBufferAllocationLocation(),
            s.ConvertBlocksToOpaque(), s.CompactBufferAllocation(), s.LowerMatchBuffer(), s.StmtSimplify(),
            s.LowerOpaqueBlock(),
        ]
    )(module)  # fmt: skip
    extents: dict[str, int] = {}

    def ranged(symbol: ir.GlobalVar, func: tirx.PrimFunc) -> tirx.PrimFunc:
        result, extents[symbol.name_hint] = _range_of(func)
        return result

    # Indices become 32-bit while the parallel loop's bounds are still constants, which proves that they fit.
    module = run([t.FlattenBuffer(), t.NarrowDataType(32)])(_map(module, lambda _, f: _with_pointers(f)))
    module = run(
        [
            s.LoopPartition(), t.VectorizeLoop(True), t.StorageRewrite(), s.HoistIfThenElse(), t.UnrollLoop(),
            s.RenormalizeSplitPattern(), t.StmtSimplify(), t.RemoveNoOp(), s.RewriteUnsafeSelect(),
            t.CommonSubexprElim(),
        ]
    )(_map(module, ranged))  # fmt: skip
    module = _map(
        module,
        lambda _, f: tirx.PrimFunc(f.params, _keep_on_stack(f.body), ret_type=f.ret_type, attrs=f.attrs),
    )
    family = family_of(target)
    if family != "x86_64":
        module = _map(module, lambda _, f: narrow_comparisons(_subtract_by_adding(f), family))
    return run([t.LowerTVMBuiltin(), t.LowerIntrin()])(module), extents


def _wrapper(name: str, kernel: str, arguments: int, attributes: str) -> str:
    lines = [f"define hidden i32 @{name}(ptr %args, i32 %begin, i32 %end) {attributes} {{"]
    for i in range(arguments):
        lines.append(f"  %p{i} = getelementptr ptr, ptr %args, i64 {i}")
        lines.append(f"  %a{i} = load ptr, ptr %p{i}")
    pointers = "".join(f"ptr %a{i}, " for i in range(arguments))
    lines.append(f"  %r = tail call i32 @{kernel}({pointers}i32 %begin, i32 %end)")
    return "\n".join([*lines, "  ret i32 %r", "}", ""])


def kernel_symbol(isa: str, kernel: str) -> str:
    """Link-time name of a kernel's wrapper."""
    return f"bnnc_kernel_{isa}_{kernel}"


def compile_kernels(module: tvm.IRModule, isa: InstructionSet) -> tuple[str, dict[str, int]]:
    """LLVM IR of all kernels of one instruction set, and each kernel's parallel extent by name."""
    target = tvm.target.Target(isa.tvm_target, host=isa.tvm_target)
    names = {symbol.name_hint: len(func.params) for symbol, func in module.functions_items()}
    renamed = tvm.IRModule(
        {ir.GlobalVar(f"body_{symbol.name_hint}"): func.without_attr("global_symbol") if func.attrs else func
         for symbol, func in module.functions_items()}
    )  # fmt: skip
    renamed = _map(
        renamed,
        lambda symbol, f: f.with_attr(
            "global_symbol", f"body_{isa.name}_{symbol.name_hint.removeprefix('body_')}"
        ).with_attr("s_tir", True),
    )
    with target:  # some intrinsics' lowering depends on it
        lowered, extents = _lower(renamed, target)
    text = tvm.get_global_func("target.build.llvm")(lowered, target).inspect_source("ll")
    text = re.sub(r"^define (?:dllexport )?(?=.* @body_)", "define internal ", text, flags=re.M)
    # TVM's float16 helpers come along unasked; unused and hidden, the linker drops them. Zig's, for Apple's systems,
    # then looks for them elsewhere: there nothing but the instructions is used.
    helpers = "weak hidden" if isa.platform.object_format == "elf" else "internal"
    text = re.sub(r"^define (?:dllexport )?weak dso_local ", f"define {helpers} ", text, flags=re.M)
    if isa.fma and isa.platform.family == "armv7a":
        # Others take the leave to fuse; here LLVM does not, and sums would differ in their last bits.
        text = text.replace("@llvm.fmuladd.", "@llvm.fma.")
    wrappers = []
    for name, arguments in names.items():
        body = f"body_{isa.name}_{name}"
        definition = re.search(rf"^define internal [^@\n]*@{re.escape(body)}\(.*?(#\d+)[^#\n]*$", text, flags=re.M)
        if definition is None:
            raise AssertionError(f"kernel {name} was not generated")
        wrappers.append(_wrapper(kernel_symbol(isa.name, name), body, arguments, definition.group(1)))
    position = text.index("\nattributes #") if "\nattributes #" in text else len(text)
    text = text[:position] + "\n" + "\n".join(wrappers) + text[position:]
    return text, {name: extents[f"body_{name}"] for name in names}
