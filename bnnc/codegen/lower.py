"""Fused Relax groups to scheduled kernels and a straight list of calls, for one instruction set."""

from __future__ import annotations

from collections.abc import Callable

import tvm
from tvm import relax, te, tirx

from bnnc.codegen.compute import COMPUTE
from bnnc.codegen.compute.arithmetic import multiply
from bnnc.codegen.frames import fused_pads, write_into_frames
from bnnc.codegen.schedule import Scheduler, schedule_module
from bnnc.codegen.targets import InstructionSet
from bnnc.errors import ModelError
from bnnc.ir.ops import VIEWS, attrs_of
from bnnc.passes.dataflow import Dataflow, constant_value

LOWERED = frozenset({"relax.call_tir", *VIEWS})


def _legalization(compute: Callable[..., te.Tensor], name: str, isa: InstructionSet) -> Callable:
    def legalize(builder: relax.BlockBuilder, call: relax.Call) -> relax.Expr:
        if name.startswith("bnnc."):
            attrs = attrs_of(call)
        else:
            attrs = {"axis": int(call.attrs.axis)} if call.attrs is not None else {}
        return builder.call_te(
            lambda *tensors: compute(isa, attrs, *tensors), *call.args, primfunc_name_hint=name.split(".")[-1]
        )

    return legalize


def _multiplication(builder: relax.BlockBuilder, call: relax.Call) -> relax.Expr:
    """TVM's legalization of a binary operator, around a multiplication of our own: scalars become immediates."""
    operands = list(call.args)
    for position in (1, 0):
        value = constant_value(operands[position])
        if value is not None and value.ndim == 0:
            operands[position] = tirx.const(value.item(), str(value.dtype))
            break
    return builder.call_te(multiply, *operands, primfunc_name_hint="multiply")


def _check(legal: tvm.IRModule) -> None:
    """Raise ModelError for an operator that neither bnnc nor TVM has loops for."""
    names = dict((legal.attrs or {}).get("bnnc.names", {}))
    for var, value in Dataflow(legal["main"]).bindings:
        if not isinstance(value, relax.Call) or not isinstance(value.op, tvm.ir.GlobalVar):
            continue
        for _, inner in Dataflow(legal[value.op]).bindings:
            if isinstance(inner, relax.Call) and inner.op.name not in LOWERED:
                raise ModelError(
                    f"tensor '{names.get(var.name, var.name)}' needs the operator {inner.op.name.split('.')[-1]}, "
                    "which bnnc cannot compile; replace it before exporting"
                )


def lower(module: tvm.IRModule, isa: InstructionSet, scheduler: Scheduler | None = None) -> tvm.IRModule:
    """Kernels for ``isa``: ``main`` calls one scheduled PrimFunc per fused group (``call_tir``), plus views.

    ``module`` is the result of the FuseEpilogues pass. Operators without a compute of their own for the target
    use the reference legalization of :mod:`bnnc.ir.reference` or TVM's. ``scheduler`` schedules each kernel, by default
    with the choices of the schedules' own models.
    """
    table = {name: _legalization(compute, name, isa) for name, compute in COMPUTE.items()}
    table["relax.multiply"] = _multiplication
    legal = relax.transform.LegalizeOps(table, skip_ops=list(VIEWS))(module)
    _check(legal)
    for symbol, function in legal.functions_items():
        if isinstance(function, relax.Function) and symbol.name_hint != "main":
            legal.update_func(symbol, function.with_attr("Primitive", 1))
    fused = tvm.ir.transform.Sequential(
        [
            relax.transform.AnnotateTIROpPattern(),
            relax.transform.FuseTIR(),
            relax.transform.DeadCodeElimination(["main"]),
        ]
    )(legal)
    return schedule_module(write_into_frames(fused, fused_pads(module)), isa, scheduler)


def kernels_of(module: tvm.IRModule) -> tvm.IRModule:
    """The PrimFuncs of a lowered module."""
    return tvm.IRModule({gv: f for gv, f in module.functions_items() if isinstance(f, tirx.PrimFunc)})
