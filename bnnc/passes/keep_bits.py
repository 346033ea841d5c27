"""Keep values packed: move ``unpack`` over operators that can work on bits, until it meets its consumer.

Algebra, for a bits tensor b, signs u = unpack(b) and a positive scale s (per tensor):
  max_pool(u)         = unpack(or_pool(b))           the largest of -1/+1 is +1 where any bit is set
  pad(u, +-1)         = unpack(pad_bits(b, +-1))
  concat(u1, u2)      = unpack(concat(b1, b2))       and selected, where channels do not end with a word
  reshape(u)          = unpack(reshape(b))           when the channels stay whole words
  moved(u)            = unpack(select(b, table))     slices, splits, shuffles and gathers of channels, which move
                                                     every pixel's channels in one and the same way
  f(s * u)            = s * f(u)                     for all of them; pad with +-s
  pack(s * u)         = b
  pack(max_pool(x))   = or_pool(pack(x))             sign is monotone

Requires: SplitQuantizers. Guarantees: nothing about what cannot move; values are equal bit for bit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import tvm
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, function_pass, rebuild


@dataclass(frozen=True)
class Signs:
    """A value that is ``scale * unpack(bits)``; ``scale`` is one number."""

    bits: relax.Expr
    channels: int
    scale: float

    def unpack(self, builder: Builder, name: str) -> relax.Expr:
        """The value again, as an expression."""
        signs = ops.unpack(self.bits, channels=self.channels)
        if self.scale == 1:
            return signs
        return relax.op.multiply(builder.emit(signs, f"{name}_signs"), relax.const(self.scale, "float32"))


def match_signs(builder: Builder, expr: relax.Expr) -> Signs | None:
    """Recognize ``unpack(b)``, ``unpack(b) * s`` with one number ``s``, and the negative of either."""
    call, scale = builder.definition(expr), 1.0
    if ops.is_op(call, "relax.negative"):
        signs = match_signs(builder, call.args[0])
        return None if signs is None else replace(signs, scale=-signs.scale)
    if ops.is_op(call, "relax.multiply"):
        constant = constant_value(call.args[1])
        if constant is None or np.unique(constant).size != 1:
            return None
        scale = float(constant.reshape(-1)[0])
        call = builder.definition(call.args[0])
    if not ops.is_op(call, "bnnc.unpack") or not np.isfinite(scale):
        return None
    if ops.shape_of(call) != ops.shape_of(expr):  # the constant broadcasts
        return None
    return Signs(call.args[0], ops.attrs_of(call)["channels"], scale)


MOVING = {"relax.reshape", "relax.permute_dims", "relax.take", "relax.strided_slice", "relax.split"}


def _moved_scale(builder: Builder, expr: relax.Expr) -> float | None:
    """s where every element of ``expr`` is -s or +s, moved from signs; None where that is not known."""
    call = builder.definition(expr)
    if isinstance(call, relax.TupleGetItem):
        return _moved_scale(builder, call.tuple_value)
    if not isinstance(call, relax.Call) or not isinstance(call.op, tvm.ir.Op):
        return None
    if call.op.name in MOVING:
        return _moved_scale(builder, call.args[0])
    if call.op.name == "relax.concat":
        scales = {_moved_scale(builder, part) for part in call.args[0].fields}
        return scales.pop() if len(scales) == 1 else None
    if call.op.name == "relax.nn.pad" and call.attrs.pad_mode == "constant":
        scale = _moved_scale(builder, call.args[0])
        return scale if scale == abs(float(call.attrs.pad_value)) else None
    signs = match_signs(builder, expr)
    return None if signs is None else signs.scale


def pack_moved_signs(builder: Builder, expr: relax.Expr, name: str) -> Signs | None:
    """Pack signs anew behind operators that moved single channels, which bits in words cannot follow."""
    scale = _moved_scale(builder, expr)
    if scale is None or scale <= 0:
        return None
    return Signs(builder.emit(ops.pack(expr), f"{name}_repacked"), ops.shape_of(expr)[-1], scale)


def _pooled(bits: relax.Expr, pool: relax.Call) -> relax.Call:
    attrs, out = pool.attrs, ops.shape_of(pool)
    window = {
        "kernel": [int(v) for v in attrs.pool_size],
        "strides": [int(v) for v in attrs.strides],
        "dilation": [int(v) for v in attrs.dilation],
        "pads": [int(v) for v in attrs.padding],
    }
    return ops.max_pool_bits(bits, out_size=out[1:3], **window)


def _max_pool(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    signs = match_signs(builder, call.args[0])
    if signs is None or signs.scale <= 0 or call.attrs.layout != "NHWC":
        return None
    bits = builder.emit(_pooled(signs.bits, call), f"{var.name}_bits")
    return Signs(bits, signs.channels, signs.scale).unpack(builder, var.name)


def _pad(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    signs = match_signs(builder, call.args[0])
    if signs is None or call.attrs.pad_mode != "constant" or len(ops.shape_of(call.args[0])) != 4:
        return None
    value = float(call.attrs.pad_value)
    width = [int(w) for w in call.attrs.pad_width]
    if value not in (signs.scale, -signs.scale) or any(width[:2]) or any(width[6:]):
        return None
    pads = [width[2], width[4], width[3], width[5]]
    sign = 1 if value == signs.scale else -1
    padded = ops.pad_bits(signs.bits, pads=pads, channels=signs.channels, value=sign)
    bits = builder.emit(padded, f"{var.name}_bits")
    return Signs(bits, signs.channels, signs.scale).unpack(builder, var.name)


def _reshape(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    signs = match_signs(builder, call.args[0])
    if signs is None:
        return None
    before, after = ops.shape_of(call.args[0]), ops.shape_of(call)
    if not before or not after:
        return None
    merged = before[-1] % ops.WORD == 0 and after[-1] % ops.WORD == 0
    if before[-1] != after[-1] and not merged:
        return None
    words = [*after[:-1], ops.ceil_div(after[-1], ops.WORD)]
    bits = builder.emit(relax.op.reshape(signs.bits, words), f"{var.name}_bits")
    return Signs(bits, after[-1], signs.scale).unpack(builder, var.name)


def _concat(builder: Builder, var: relax.Var, call: relax.Call) -> relax.Expr | None:
    found = [match_signs(builder, part) for part in call.args[0].fields]
    parts = [part for part in found if part is not None]
    if len(parts) != len(found) or len({part.scale for part in parts}) != 1:
        return None
    rank = len(ops.shape_of(parts[0].bits))
    joined = relax.op.concat([part.bits for part in parts], call.attrs.axis)
    channels = parts[0].channels
    if int(call.attrs.axis) % rank == rank - 1:
        channels = sum(part.channels for part in parts)
        if any(part.channels % ops.WORD for part in parts[:-1]):
            first_bits = np.cumsum([0] + [32 * ops.shape_of(part.bits)[-1] for part in parts])
            table = [first + np.arange(part.channels) for first, part in zip(first_bits, parts, strict=False)]
            joined = select(builder.emit(joined, f"{var.name}_words"), np.concatenate(table))
    return Signs(builder.emit(joined, f"{var.name}_bits"), channels, parts[0].scale).unpack(builder, var.name)


def select(bits: relax.Expr, channels: np.ndarray) -> relax.Call:
    """The bits of ``channels``, in this order; -1 gives a zero bit."""
    table = np.full(ops.ceil_div(len(channels), ops.WORD) * ops.WORD, -1, "int32")
    table[: len(channels)] = channels
    return ops.select_bits(bits, relax.const(table))


def _channels_moved(builder: Builder, expr: relax.Expr) -> tuple[Signs, np.ndarray] | None:
    """Signs that ``expr`` moves the channels of, and which of their bits each of its own channels is.

    Found by moving the numbers of all elements. As many pixels as flattening puts together count as one, whose bits are
    theirs one after the other. None where a pixel gets channels of others, or not all the same ones.
    """
    moves: list[relax.Expr] = []
    value = expr
    while isinstance(value, relax.TupleGetItem) or ops.is_op(value, *MOVING):
        moves.append(value)
        source = value.tuple_value if isinstance(value, relax.TupleGetItem) else value.args[0]
        value = builder.definition(source)
    signs = match_signs(builder, source) if moves else None
    if signs is None:
        return None
    shape = ops.shape_of(source)
    numbers: Any = np.arange(np.prod(shape)).reshape(shape)
    for move in reversed(moves):
        numbers = _move(move, numbers)
        if numbers is None:
            return None
    rows = numbers.reshape(-1, numbers.shape[-1])
    together, rest = divmod(int(np.prod(shape[:-1])), len(rows))
    first = together * shape[-1] * np.arange(len(rows))
    if rest or not np.array_equal(rows, first[:, None] + rows[0]):
        return None
    pixel, channel = np.divmod(rows[0], shape[-1])
    return signs, ops.WORD * ops.shape_of(signs.bits)[-1] * pixel + channel


def _move(call: relax.Expr, values: Any) -> Any:
    """What ``call`` does to an array (a split gives a list); None where its operands are not constant."""
    if isinstance(call, relax.TupleGetItem):
        return values[call.index]
    if ops.is_op(call, "relax.reshape"):
        return values.reshape(ops.shape_of(call))
    if ops.is_op(call, "relax.permute_dims"):
        return values.transpose([int(axis) for axis in call.attrs.axes] if call.attrs.axes is not None else None)
    if ops.is_op(call, "relax.split"):
        parts = call.attrs.indices_or_sections
        return np.split(values, int(parts) if np.ndim(parts) == 0 else [int(p) for p in parts], int(call.attrs.axis))
    if ops.is_op(call, "relax.take"):
        indices = constant_value(call.args[1])
        return None if indices is None or call.attrs.axis is None else values.take(indices, int(call.attrs.axis))
    if any(not isinstance(operand, relax.Tuple) for operand in call.args[1:]):
        return None
    slices = [slice(None)] * values.ndim
    for axis, *bounds in zip(*([int(field) for field in operand.fields] for operand in call.args[1:]), strict=True):
        slices[axis] = slice(*bounds)
    return values[tuple(slices)]


def _channels(builder: Builder, var: relax.Var, expr: relax.Expr) -> relax.Expr | None:
    found = _channels_moved(builder, expr) if isinstance(expr.ty, relax.TensorType) else None
    if found is None:
        return None
    signs, table = found
    *outer, channels = ops.shape_of(expr)
    source = signs.bits
    if ops.shape_of(source)[:-1] != outer:
        words = int(np.prod(ops.shape_of(source))) // int(np.prod(outer))
        source = builder.emit(relax.op.reshape(source, [*outer, words]), f"{var.name}_words")
    bits = builder.emit(select(source, table), f"{var.name}_bits")
    return Signs(bits, channels, signs.scale).unpack(builder, var.name)


def _pack(builder: Builder, var: relax.Var, call: relax.Call, single_reader: bool) -> relax.Expr | None:
    signs = match_signs(builder, call.args[0])
    if signs is not None and signs.scale > 0:
        return signs.bits
    pool = builder.definition(call.args[0])
    if ops.is_op(pool, "relax.nn.max_pool2d") and pool.attrs.layout == "NHWC" and single_reader:
        bits = builder.emit(ops.pack(pool.args[0]), f"{var.name}_unpooled")
        return _pooled(bits, pool)
    return None


RULES = {
    "relax.nn.max_pool2d": _max_pool,
    "relax.nn.pad": _pad,
    "relax.reshape": _reshape,
    "relax.concat": _concat,
}


@function_pass("KeepBits")
def KeepBits(module: tvm.IRModule) -> tvm.IRModule:
    """Move ``unpack`` towards the outputs; see the module's docstring."""
    flow = Dataflow(module["main"])

    def rule(builder: Builder, var: relax.Var, call: relax.Expr) -> relax.Expr | None:
        if ops.is_op(call, "bnnc.pack"):
            return _pack(builder, var, call, flow.readers[flow.definitions[var].args[0]] == 1)
        for name, rewrite in RULES.items():
            if ops.is_op(call, name) and (new := rewrite(builder, var, call)) is not None:
                return new
        return _channels(builder, var, call)

    return rebuild(module, rule)
