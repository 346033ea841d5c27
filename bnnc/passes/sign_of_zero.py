"""Decide what a quantizer that maps 0 to 0 (ONNX ``Sign``) becomes where a binary layer could use bits.

A bit has two values, ``Sign`` has three. The quantizer can be stored as a bit without changing any answer
when its input is provably never zero. The proof follows the values a tensor can take, per channel, from
binary layers on, in the model's own float32 chain:

    sum of K products of +-1       the integers of K's parity from -K to K: no zero if K is odd
    the same with zero padding     every integer from -K to K, for sums at the border have fewer terms
    constant per channel, ReLU     the operator applied to each value (BatchNorm shifts integers off zero)
    max-pool, reshape, transpose   the same values

Where there is no proof, the policy decides, and says so in the module attribute ``bnnc.messages``:

    exact   keep 0; the layers reading it compute with three values
    pos     0 becomes +1
    neg     0 becomes -1

Requires canonical quantizers. Touches only quantizers with at_zero = 0 that reach a convolution or dense
layer with binary weights through operators that move values unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import tvm
from tvm import relax

from bnnc.errors import UsageError
from bnnc.ir import ops
from bnnc.passes.binary_weights import NOISE
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, free_vars, rebuild

POLICIES = {"exact": 0, "pos": 1, "neg": -1}
MAX_VALUES = 1 << 24  # beyond this many (channels x values) a proof is not attempted
MOVING = frozenset(
    {"relax.permute_dims", "relax.reshape", "relax.nn.pad", "relax.nn.max_pool2d", "relax.nn.max_pool1d"}
    | {
        "relax.concat",
        "relax.split",
        "relax.strided_slice",
        "relax.flatten",
        "relax.expand_dims",
        "relax.squeeze",
        "relax.negative",
        "relax.take",
    }
)
LAYERS = frozenset({"relax.nn.conv1d", "relax.nn.conv2d", "relax.matmul"})
AFFINE: dict[str, Callable] = {
    "relax.add": np.add,
    "relax.subtract": np.subtract,
    "relax.multiply": np.multiply,
    "relax.divide": np.divide,
    "relax.maximum": np.maximum,
    "relax.minimum": np.minimum,
}
UNARY: dict[str, Callable] = {"relax.negative": np.negative, "relax.nn.relu": lambda x: np.maximum(x, 0)}


@dataclass(frozen=True)
class Values:
    """What a tensor can hold: ``table`` float32 [C or 1, V], rows along ``axis`` (one: for all)."""

    table: np.ndarray
    axis: int


def DecideSignOfZero(policy: str = "exact") -> tvm.ir.transform.Pass:
    """The pass for one of POLICIES. Raises UsageError for another word."""
    if policy not in POLICIES:
        raise UsageError(f"--sign-zero {policy}: unknown policy; use one of {', '.join(POLICIES)}")
    return tvm.ir.transform.module_pass(lambda module, _: _decide(module, policy), opt_level=0, name="DecideSignOfZero")


def _decide(module: tvm.IRModule, policy: str) -> tvm.IRModule:
    names = {var.name for var in _feeding_binary_layers(Dataflow(module["main"]))}
    tables: dict[relax.Expr, Values] = {}
    tensors = {str(variable): str(name) for variable, name in dict((module.attrs or {}).get("bnnc.names", {})).items()}
    messages = [str(message) for message in (module.attrs or {}).get("bnnc.messages", [])]

    def rule(builder: Builder, var: relax.Var, expr: relax.Expr) -> relax.Expr | None:
        if ops.is_op(expr, "bnnc.quantize") and ops.attrs_of(expr)["at_zero"] == 0 and var.name in names:
            proven = _never_zero(tables.get(expr.args[0]))
            at_zero = 1 if proven else POLICIES[policy]
            messages.append(_message(tensors.get(var.name, var.name), proven, policy))
            expr = _with_at_zero(expr, at_zero)
        new = builder.emit(expr, var.name)
        found = _values(expr, tables)
        if found is not None and found.table.size <= MAX_VALUES:
            tables[new] = found
        return new

    return rebuild(module, rule).with_attr("bnnc.messages", messages)


def _message(name: str, proven: bool, policy: str) -> str:
    if proven:
        return f"{name}: sign(0) cannot occur, so the sign is a bit"
    if policy == "exact":
        return f"{name}: sign(0) = 0 may occur, so it keeps three values; --sign-zero pos or neg makes it a bit"
    return f"{name}: sign(0) may occur and becomes {POLICIES[policy]:+d} by --sign-zero {policy}"


def _with_at_zero(call: relax.Call, at_zero: int) -> relax.Call:
    return ops.quantize(*call.args, **{**ops.attrs_of(call), "at_zero": at_zero})


def _never_zero(values: Values | None) -> bool:
    return values is not None and not np.any(values.table == 0)


def _feeding_binary_layers(flow: Dataflow) -> list[relax.Var]:
    """Variables of bipolar quantizers whose values reach a binary layer's data operand."""
    reached: set[relax.Var] = set()
    for var, value in reversed(flow.bindings):
        if isinstance(value, relax.TupleGetItem) and var in reached:
            reached.add(value.tuple_value)
        if not isinstance(value, relax.Call) or not isinstance(value.op, tvm.ir.Op):
            continue
        if (value.op.name in LAYERS and _amplitude(value) is not None) or (value.op.name in MOVING and var in reached):
            reached.update(free_vars(value.args[0]))
    return [
        var
        for var, value in flow.bindings
        if var in reached and ops.is_op(value, "bnnc.quantize") and ops.attrs_of(value)["kind"] == "bipolar"
    ]


def _amplitude(layer: relax.Call) -> np.ndarray | None:
    """alpha [O] when the layer's weights are constant and +-alpha per output channel, else None."""
    weight = constant_value(layer.args[1])
    if weight is None or weight.ndim < 2:
        return None
    axis = -1 if layer.op.name == "relax.matmul" else str(layer.attrs.kernel_layout).index("O")
    magnitude = np.abs(np.moveaxis(weight, axis, 0).reshape(weight.shape[axis], -1))
    alpha = magnitude.mean(axis=1)
    binary = np.all(alpha > 0) and np.all(np.abs(magnitude - alpha[:, None]) <= NOISE * alpha[:, None])
    return alpha if binary else None


def _values(expr: relax.Expr, known: dict[relax.Expr, Values]) -> Values | None:
    """The values of ``expr`` given those of its arguments; None where nothing useful is known."""
    if not isinstance(expr, relax.Call) or not isinstance(expr.op, tvm.ir.Op):
        return None
    name = expr.op.name
    if name == "bnnc.quantize":
        return _quantizer_values(expr)
    if name in AFFINE:
        return _affine_values(name, expr.args, known)
    source = known.get(expr.args[0]) if expr.args else None
    if source is None:
        return None
    if name in LAYERS:
        return _layer_values(expr, source)
    if name in UNARY:
        return Values(np.unique(UNARY[name](source.table), axis=1), source.axis)
    if name in ("relax.nn.max_pool2d", "relax.nn.max_pool1d"):
        return source
    if name == "relax.permute_dims":
        rank = len(expr.args[0].ty.shape)
        order = [int(axis) for axis in expr.attrs.axes or reversed(range(rank))]
        return Values(source.table, order.index(source.axis))
    if name == "relax.reshape":
        return Values(np.unique(source.table)[None], 0)
    if name == "relax.nn.pad" and str(expr.attrs.pad_mode) == "constant":
        return Values(_with_column(source.table, float(expr.attrs.pad_value)), source.axis)
    return None


def _one_magnitude(array: np.ndarray) -> bool:
    return bool(np.all(np.abs(array) == np.abs(array.flat[0])))


def _with_column(table: np.ndarray, value: float) -> np.ndarray:
    return np.concatenate([table, np.full((len(table), 1), value, "float32")], axis=1)


def _quantizer_values(call: relax.Call) -> Values | None:
    attrs, scale = ops.attrs_of(call), constant_value(call.args[1])
    if attrs["kind"] != "bipolar" or scale is None or scale.size != 1:
        return None
    levels = sorted({-1, attrs["at_zero"], 1})
    return Values(np.array([levels], "float32") * scale.reshape(1, 1), 0)


def _affine_values(name: str, args: list[relax.Expr], known: dict[relax.Expr, Values]) -> Values | None:
    """An elementwise operator between a known tensor and a constant that varies along one axis at most."""
    for position in (0, 1):
        constant, source = constant_value(args[1 - position]), known.get(args[position])
        if constant is None or source is None or constant.dtype != np.float32:
            continue
        rank = len(args[position].ty.shape)
        shape = (1,) * (rank - constant.ndim) + constant.shape
        varying = [axis for axis, extent in enumerate(shape) if extent != 1]
        axis = varying[0] if varying else source.axis
        if len(varying) > 1 or (len(source.table) > 1 and axis != source.axis):
            return None
        operands = [source.table, constant.reshape(-1, 1)]
        return Values(AFFINE[name](*(operands if position == 0 else reversed(operands))), axis)
    return None


def _layer_values(layer: relax.Call, source: Values) -> Values | None:
    """Sums of K products of +-s and +-alpha; s * alpha a power of two keeps them exact in any order."""
    weight = constant_value(layer.args[1])
    if weight is None or not _one_magnitude(weight) or not _one_magnitude(source.table):
        return None
    unit = np.abs(weight.flat[0] * source.table.flat[0])
    if np.frexp(unit)[0] != 0.5:
        return None
    rank = len(layer.args[0].ty.shape)
    if layer.op.name == "relax.matmul":
        terms, padded, axis = weight.shape[-2], False, rank - 1
    else:
        terms = weight.size // weight.shape[str(layer.attrs.kernel_layout).index("O")]
        padded = any(int(pad) for pad in layer.attrs.padding)
        axis = str(layer.attrs.data_layout).index("C")
    sums = np.arange(-terms, terms + 1, 1 if padded else 2, dtype="float32")
    return Values((sums * unit)[None], axis)
