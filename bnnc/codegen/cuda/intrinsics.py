"""What operators mean in CUDA where TVM's own lowering is for other processors, or approximates.

Importing this module registers them.
"""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx
from tvm.backend.cuda.op import cuda_func_call
from tvm.ir import Call

from bnnc.codegen import byte_products, intrinsics  # noqa: F401 - operators must exist before they are given a meaning

_PRECISE = {
    "exp": "expf", "exp2": "exp2f", "exp10": "exp10f", "log": "logf", "log2": "log2f", "log10": "log10f", "tan": "tanf",
    "cos": "cosf", "sin": "sinf", "tanh": "tanhf", "pow": "powf", "nearbyint": "nearbyintf",
}  # fmt: skip
"""TVM takes the hardware's approximations of these; CUDA's library is right to one or two units in the last place."""

_DOT = """
__device__ __forceinline__ int bnnc_dot(int total, int codes, int weights) {
  int sum;
  asm("dp4a.u32.s32 %0, %1, %2, %3;" : "=r"(sum) : "r"(codes), "r"(weights), "r"(total));
  return sum;
}
"""


def _register(name: str, lower: Callable[[Call], tirx.PrimExpr | None]) -> None:
    tirx.register_intrin_lowering(f"tirx.{name}", target="cuda", f=lower, level=99)


def _precise(function: str) -> Callable[[Call], tirx.PrimExpr | None]:
    def lower(call: Call) -> tirx.PrimExpr | None:
        if str(call.ty.dtype) != "float32":
            return None
        return tirx.call_pure_extern("float32", function, *call.args)

    return lower


def _rounded(call: Call) -> tirx.PrimExpr:
    """CUDA's compiler contracts whatever it may; it may not touch these two."""
    (value,) = call.args
    if isinstance(value, tirx.Mul):
        return tirx.call_pure_extern("float32", "__fmul_rn", value.a, value.b)
    return tirx.call_pure_extern("float32", "__fadd_rn", value, tirx.const(-0.0, "float32"))


_REINTERPRET = {
    ("float32", "int32"): "__float_as_int",
    ("float32", "uint32"): "__float_as_uint",
    ("int32", "float32"): "__int_as_float",
    ("uint32", "float32"): "__uint_as_float",
}


def _reinterpret(call: Call) -> tirx.PrimExpr | None:
    """TVM takes the address of what it reinterprets, which only a variable has."""
    (value,) = call.args
    source, target = str(value.ty.dtype), str(call.ty.dtype)
    if {source, target} == {"int32", "uint32"}:
        return value.astype(target)
    function = _REINTERPRET.get((source, target))
    return None if function is None else tirx.call_pure_extern(target, function, value)


def _dot(call: Call) -> tirx.PrimExpr:
    """Four unsigned codes times four signed weights."""
    total, codes, weights = call.args
    return cuda_func_call("bnnc_dot", total, codes, weights, source_code=_DOT, return_type="int32")


for _name, _function in _PRECISE.items():
    _register(_name, _precise(_function))
_register("bnnc_rounded", _rounded)
_register("reinterpret", _reinterpret)
_register("bnnc_dot_lanes_128", _dot)
