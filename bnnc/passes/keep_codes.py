"""Keep values as codes: move ``levels`` over operators that can work on bytes, until it meets its consumer.

Algebra, for codes c, v = s * levels(c) with one number s > 0, and the code z of real zero (levels(z) = 0):
  f(v)              = s * levels(f(c))          for max-pool, reshape, transposition, slices, concatenation of equals
  pad(v, p)         = s * levels(pad(c, k))     where levels(k) * s is p, and k is a byte
  v + s k           = s * levels(c), its offset k larger, for integers k, where float32 rounds both to the same
  relu(v)           = s * levels(max(c, z))     the order of codes is that of values
  codes(max_pool(x)) = max_pool(codes(x))       quantizers are monotone
  codes(v)          = c                         when the quantizer is the one that c came from

Requires: CodeQuantizers. Guarantees: nothing about what cannot move; values are equal bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, function_pass, rebuild

LARGEST = 255
MOST_SHIFT = 1 << 20  # such offsets stay exact in float32
MOVING = frozenset({"relax.reshape", "relax.permute_dims", "relax.take", "relax.strided_slice"})


@dataclass(frozen=True)
class Codes:
    """A value that is ``scale * (codes + offset)``; by division where ``divides`` is set: (codes + offset) / scale."""

    codes: relax.Expr
    offset: int
    scale: float
    divides: bool = False

    @property
    def factor(self) -> np.float64:
        """What one step of the code is worth."""
        return np.float64(1) / self.scale if self.divides else np.float64(self.scale)

    @property
    def zero(self) -> int | None:
        """The code that stands for zero, if it fits a byte."""
        return -self.offset if 0 <= -self.offset <= LARGEST else None

    def value(self, codes: relax.Expr, builder: Builder, name: str) -> relax.Expr:
        """The value that ``codes`` stand for in the same way, as an expression."""
        levels = ops.levels(builder.emit(codes, f"{name}_codes"), offset=self.offset)
        if self.scale == 1:
            return levels
        scale = relax.op.divide if self.divides else relax.op.multiply
        return scale(builder.emit(levels, f"{name}_levels"), relax.const(self.scale, "float32"))

    def number(self, code: int) -> np.float32:
        """The value of one code, computed as the model does."""
        level = np.float32(code + self.offset)
        return level / np.float32(self.scale) if self.divides else level * np.float32(self.scale)


def match_codes(builder: Builder, expr: relax.Expr) -> Codes | None:
    """Recognize ``levels(c)``, ``levels(c) * s`` and ``levels(c) / s`` with one number ``s`` > 0."""
    call, scale, divides = builder.definition(expr), 1.0, False
    if ops.is_op(call, "relax.multiply", "relax.divide"):
        constant = constant_value(call.args[1])
        if constant is None or np.unique(constant).size != 1:
            return None
        scale, divides = float(constant.reshape(-1)[0]), call.op.name == "relax.divide"
        call = builder.definition(call.args[0])
    if not ops.is_op(call, "bnnc.levels") or not np.isfinite(scale) or scale <= 0:
        return None
    if ops.shape_of(call) != ops.shape_of(expr):  # the constant broadcasts
        return None
    return Codes(call.args[0], ops.attrs_of(call)["offset"], scale, divides)


def _moved(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    found = match_codes(builder, call.args[0])
    if found is None or (call.op.name == "relax.nn.max_pool2d" and call.attrs.layout != "NHWC"):
        return None
    return found.value(relax.Call(call.op, [found.codes, *call.args[1:]], call.attrs), builder, var.name)


def _pad(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    found = match_codes(builder, call.args[0])
    if found is None or call.attrs.pad_mode != "constant":
        return None
    value = np.float32(call.attrs.pad_value)
    code = int(np.clip(np.rint(value / found.factor) - found.offset, 0, LARGEST))
    if found.number(code) != value:
        return None
    return found.value(relax.op.nn.pad(found.codes, call.attrs.pad_width, pad_value=code), builder, var.name)


def _concat(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    found = [match_codes(builder, part) for part in call.args[0].fields]
    parts = [part for part in found if part is not None]
    if len(parts) != len(found) or len({(part.offset, part.scale, part.divides) for part in parts}) != 1:
        return None
    return parts[0].value(relax.op.concat([part.codes for part in parts], call.attrs.axis), builder, var.name)


def _relu(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    found = match_codes(builder, call.args[0])
    if found is None or found.offset < -LARGEST:
        return None
    if found.offset >= 0:
        return call.args[0]
    return found.value(relax.op.maximum(found.codes, relax.const(-found.offset, "uint8")), builder, var.name)


def _shift(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    found, constant = match_codes(builder, call.args[0]), constant_value(call.args[1])
    if found is None or constant is None or np.unique(constant).size != 1:
        return None
    if ops.shape_of(call) != ops.shape_of(found.codes):  # the constant broadcasts
        return None
    number = constant.flat[0] if call.op.name == "relax.add" else -constant.flat[0]
    steps = np.rint(number / found.factor)
    if not abs(steps) <= MOST_SHIFT:
        return None
    shifted = replace(found, offset=found.offset + int(steps))
    for code in range(most_code(builder.definition, found.codes) + 1):
        if shifted.number(code) != found.number(code) + number:
            return None
    return shifted.value(found.codes, builder, var.name)


def _code_before_pool(builder: Builder, var: relax.Var, call: relax.Call, single_reader: bool) -> relax.Expr | None:
    pool = builder.definition(call.args[0])
    if not ops.is_op(pool, "relax.nn.max_pool2d") or pool.attrs.layout != "NHWC" or not single_reader:
        return None
    codes = builder.emit(relax.Call(call.op, [pool.args[0], *call.args[1:]], call.attrs), f"{var.name}_unpooled")
    return relax.Call(pool.op, [codes], pool.attrs)


def _same_codes(builder: Builder, call: relax.Call) -> relax.Expr | None:
    """The codes that were there before, when coding their values again gives each of them back."""
    found = match_codes(builder, call.args[0])
    scale, zero = constant_value(call.args[1]), constant_value(call.args[2])
    if found is None or scale is None or zero is None or scale.size != 1 or zero.size != 1:
        return None
    attrs, most = ops.attrs_of(call), most_code(builder.definition, found.codes)
    again = [code_of(attrs, scale.reshape(()), zero.reshape(()), found.number(code)) for code in range(most + 1)]
    return found.codes if again == list(range(most + 1)) else None


def code_of(attrs: dict, scale: np.ndarray, zero: np.ndarray, value: np.ndarray | np.float32) -> np.ndarray:
    """What ``bnnc.codes`` with ``attrs`` gives, as int64: the same steps in float32."""
    reached = np.clip(value / scale + zero, np.float32(attrs["low"]), np.float32(attrs["high"]))
    sign, magnitude = np.where(reached >= 0, np.float32(1), np.float32(-1)), np.abs(reached)
    half = np.float32(0.5)
    rounded = {
        "HALF_EVEN": lambda: np.rint(reached),
        "HALF_UP": lambda: sign * np.floor(magnitude + half),
        "HALF_DOWN": lambda: sign * np.ceil(magnitude - half),
        "UP": lambda: sign * np.ceil(magnitude),
        "DOWN": lambda: sign * np.floor(magnitude),
        "CEIL": lambda: np.ceil(reached),
        "FLOOR": lambda: np.floor(reached),
    }[attrs["rounding"]]()
    return np.nan_to_num(rounded, nan=attrs["low"]).astype("int64") - attrs["base"]


def most_code(definition: Callable[[relax.Expr], relax.Expr], codes: relax.Expr) -> int:
    """The largest code that ``codes`` can hold; ``definition`` gives the call that a variable is bound to."""
    call = definition(codes)
    if ops.is_op(call, "bnnc.codes"):
        attrs = ops.attrs_of(call)
        return int(attrs["high"] - attrs["base"])
    if ops.is_op(call, "bnnc.sign_codes"):
        return 2
    if ops.is_op(call, "bnnc.threshold_codes"):
        return int(call.args[1].ty.shape[0])
    if ops.is_op(call, "relax.concat"):
        return max(most_code(definition, part) for part in call.args[0].fields)
    if ops.is_op(call, "relax.nn.pad"):
        return max(most_code(definition, call.args[0]), int(call.attrs.pad_value))
    if ops.is_op(call, "relax.maximum"):
        floor = constant_value(call.args[1])
        return LARGEST if floor is None else max(most_code(definition, call.args[0]), int(floor.max()))
    if ops.is_op(call, "relax.nn.max_pool2d", *MOVING):
        return most_code(definition, call.args[0])
    return LARGEST


RULES = {
    "relax.nn.max_pool2d": _moved,
    **dict.fromkeys(MOVING, _moved),
    "relax.nn.pad": _pad,
    "relax.concat": _concat,
    "relax.nn.relu": _relu,
    "relax.add": _shift,
    "relax.subtract": _shift,
}


@function_pass("KeepCodes")
def KeepCodes(module: tvm.IRModule) -> tvm.IRModule:
    """Move ``levels`` towards the outputs; see the module's docstring."""
    flow = Dataflow(module["main"])

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if not isinstance(call, relax.Call) or not isinstance(call.op, tvm.ir.Op):
            return None
        if call.op.name == "bnnc.codes":
            same = _same_codes(builder, call)
            single_reader = flow.readers[flow.definitions[var].args[0]] == 1
            return _code_before_pool(builder, var, call, single_reader) if same is None else same
        rewrite = RULES.get(call.op.name)
        return None if rewrite is None else rewrite(builder, var, call)

    return rebuild(module, rule)
