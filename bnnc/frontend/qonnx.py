"""The operators of QONNX (Brevitas, FINN, QKeras): one reading of each, used by the importer and the reference.

    BipolarQuant(x, scale)                        (x >= 0 ? +1 : -1) * scale
    Quant = IntQuant(x, scale, zero, bits)        (round(clip(x/scale + zero, qmin, qmax)) - zero) * scale
    Trunc, version 1 (x, scale, zero, in, out)    (round(even(x/scale + zero) / 2**(in - out)) - zero) * scale
    Trunc, version 2 = TruncQuant                 (round(clip(even(x/scale + zero)/t, qmin, qmax)) - zero/t) * out_scale
        (x, scale, zero, in, out_scale, out)          with t = 2**even(log2(out_scale / scale))
    MultiThreshold(x, thresholds)                 how many thresholds of its channel x reaches, * out_scale + out_bias
    XnorPopcountMatMul(a, b) over {0, 1}          how many of the K bits agree: ((2a - 1)(2b - 1) + K) / 2

qmin and qmax follow from bits, signed and narrow; ``even`` rounds half to even, ``round`` as rounding_mode says. A
signed one-bit Quant means the sign too (old exports write it so). Everything is said in the words of Arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

import numpy as np
import onnx

DOMAINS = frozenset({"onnx.brevitas", "finn.custom_op.general", "qonnx.custom_op.general"})
ROUNDINGS = frozenset({"HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEIL", "FLOOR"})
MAX_BITS = 32
MAX_THRESHOLDS = 255
UNBOUNDED = 2**62  # no float32 code of a model comes near; passes find out the real range

T = TypeVar("T")
Lookup = Callable[[str], "np.ndarray | None"]


class Arithmetic(Protocol[T]):
    """What QONNX operators are made of. Every step rounds to float32."""

    def constant(self, value: np.ndarray) -> T: ...

    def binary(self, op: str, a: T, b: T) -> T:
        """``op`` is ONNX's Add, Sub, Mul, Div or MatMul."""

    def bipolar(self, x: T, scale: np.ndarray) -> T: ...

    def affine(
        self, x: T, scale: np.ndarray, zero_point: np.ndarray, low: int, high: int, rounding: str
    ) -> T: ...

    def count_reached(self, x: T, thresholds: np.ndarray, axis: int) -> T: ...

    def rank(self, x: T) -> int: ...


class Operator:
    """One node: its constants and attributes, checked when they are asked for.

    Raises ValueError with the reason when the node cannot be compiled exactly.
    """

    def __init__(self, node: onnx.NodeProto, constant: Lookup, version: int):
        self.node, self.lookup, self.version = node, constant, version
        self.attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}

    def constants(self, *names: str) -> list[np.ndarray]:
        """The float32 values of all inputs but the first; ``names`` say what each is."""
        if len(self.node.input) != 1 + len(names):
            raise ValueError(
                f"has {len(self.node.input)} inputs instead of {1 + len(names)}; export the model again"
            )
        values = []
        for what, name in zip(names, self.node.input[1:], strict=True):
            value = self.lookup(name)
            if value is None:
                raise ValueError(
                    f"the {what} is computed at run time; export the model with a constant {what}"
                )
            values.append(np.asarray(value, "float32"))
            if "scale" in what and not np.all(np.isfinite(value)):
                raise ValueError(f"the {what} is not finite; check the training, then export again")
        return values

    def check_attributes(self, *known: str) -> None:
        for name in self.attributes:
            if name not in known:
                has = f"has {', '.join(sorted(known))}" if known else "has none"
                raise ValueError(f"attribute '{name}' is not supported; {self.node.op_type} {has}")

    def flag(self, name: str, default: bool) -> bool:
        return bool(self.attributes.get(name, default))

    def text(self, name: str, default: str) -> str:
        return self.attributes.get(name, default.encode()).decode()

    def rounding(self, default: str) -> str:
        mode = self.text("rounding_mode", default).upper()
        mode = "HALF_EVEN" if mode == "ROUND" else mode
        if mode not in ROUNDINGS:
            raise ValueError(f"rounding_mode '{mode}' is unknown; use one of {', '.join(sorted(ROUNDINGS))}")
        return mode


def _positive(what: str, scale: np.ndarray) -> np.ndarray:
    if np.any(scale <= 0):
        raise ValueError(f"the {what} is not positive; export the model again")
    return scale


def _width(width: np.ndarray) -> int:
    bits = float(width.flat[0])
    if np.any(width != bits) or bits != int(bits) or not 1 <= bits <= MAX_BITS:
        raise ValueError(
            f"the bit width {bits:g} is not supported; use one whole number from 1 to {MAX_BITS}"
        )
    return int(bits)


def _bounds(bits: int, signed: bool, narrow: bool) -> tuple[int, int]:
    """The smallest and largest integer level."""
    low, high = (narrow - 2 ** (bits - 1), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1 - narrow)
    if low >= high:
        raise ValueError("a narrow unsigned one-bit quantizer has a single level; export it with narrow=0")
    return low, high


def _bipolar_quant(operator: Operator, x: T, arithmetic: Arithmetic[T]) -> T:
    operator.check_attributes()
    (scale,) = operator.constants("scale")
    return arithmetic.bipolar(x, scale)


def _quant(operator: Operator, x: T, arithmetic: Arithmetic[T]) -> T:
    operator.check_attributes("signed", "narrow", "rounding_mode")
    scale, zero_point, width = operator.constants("scale", "zero point", "bit width")
    rounding, bits = operator.rounding("ROUND"), _width(width)
    signed, narrow = operator.flag("signed", True), operator.flag("narrow", False)
    _positive("scale", scale)
    if bits == 1 and signed:
        if np.any(zero_point):
            raise ValueError("a signed one-bit Quant with a zero point is not supported; use BipolarQuant")
        return arithmetic.bipolar(x, scale)
    return arithmetic.affine(x, scale, zero_point, *_bounds(bits, signed, narrow), rounding)


def _trunc(operator: Operator, x: T, arithmetic: Arithmetic[T]) -> T:
    if operator.version < 2:
        operator.check_attributes("rounding_mode")
        scale, zero_point, before, after = operator.constants(
            "scale", "zero point", "input bit width", "output bit width"
        )
        out_scale, low, high = scale, -UNBOUNDED, UNBOUNDED
        step = np.float32(2.0 ** (_width(before) - _width(after)))
        out_zero_point = zero_point
    else:
        operator.check_attributes("rounding_mode", "signed", "narrow")
        scale, zero_point, before, out_scale, after = operator.constants(
            "scale", "zero point", "input bit width", "output scale", "output bit width"
        )
        _width(before)
        low, high = _bounds(_width(after), operator.flag("signed", True), operator.flag("narrow", False))
        step = np.float32(2) ** np.round(np.log2(_positive("output scale", out_scale) / _positive("scale", scale)))
        out_zero_point = zero_point / step
    none = np.zeros((), "float32")
    code = _apply(arithmetic, "Add", _apply(arithmetic, "Div", x, _positive("scale", scale)), zero_point)
    code = arithmetic.affine(code, none + 1, none, -UNBOUNDED, UNBOUNDED, "HALF_EVEN")
    code = _apply(arithmetic, "Div", code, step)
    code = arithmetic.affine(code, none + 1, none, low, high, operator.rounding("FLOOR"))
    return _apply(arithmetic, "Mul", _apply(arithmetic, "Sub", code, out_zero_point), out_scale)


def _multi_threshold(operator: Operator, x: T, arithmetic: Arithmetic[T]) -> T:
    operator.check_attributes("out_dtype", "out_scale", "out_bias", "data_layout")
    (thresholds,) = operator.constants("thresholds")
    if thresholds.ndim != 2 or not 1 <= thresholds.shape[1] <= MAX_THRESHOLDS:
        raise ValueError(f"the thresholds have shape {list(thresholds.shape)}; give channels x 1 to {MAX_THRESHOLDS}")
    layout, none = operator.text("data_layout", ""), np.zeros((), "float32")
    if not layout:
        layout = {3: "NWC", 4: "NCHW"}.get(arithmetic.rank(x), "NC")
    count = arithmetic.count_reached(x, thresholds, layout.index("C") if "C" in layout else 1)
    code = arithmetic.affine(count, none + 1, none, 0, thresholds.shape[1], "HALF_EVEN")
    scaled = _apply(arithmetic, "Mul", code, np.float32(operator.attributes.get("out_scale", 1.0)))
    return _apply(arithmetic, "Add", scaled, np.float32(operator.attributes.get("out_bias", 0.0)))


def _xnor_popcount_matmul(operator: Operator, a: T, arithmetic: Arithmetic[T]) -> T:
    operator.check_attributes()
    (matrix,) = operator.constants("second matrix")
    if matrix.ndim != 2 or not np.all(np.isin(matrix, (0, 1))):
        raise ValueError("its second matrix is not one of zeros and ones; export the model again")
    one, two = np.float32(1), np.float32(2)
    signs = _apply(arithmetic, "Sub", _apply(arithmetic, "Mul", a, two), one)
    dot = arithmetic.binary("MatMul", signs, arithmetic.constant(2 * matrix - 1))
    agreeing = _apply(arithmetic, "Add", dot, np.float32(matrix.shape[0]))
    return _apply(arithmetic, "Mul", agreeing, np.float32(0.5))


NEUTRAL = {"Add": 0, "Sub": 0, "Mul": 1, "Div": 1}


def _apply(arithmetic: Arithmetic[T], op: str, x: T, value: Any) -> T:
    """``x op value`` unless that changes nothing."""
    array = np.asarray(value, "float32")
    return x if np.all(array == NEUTRAL[op]) else arithmetic.binary(op, x, arithmetic.constant(array))


EXPRESSIONS: dict[str, Callable[..., Any]] = {
    "BipolarQuant": _bipolar_quant,
    "IntQuant": _quant,
    "MultiThreshold": _multi_threshold,
    "Quant": _quant,
    "Trunc": _trunc,
    "TruncQuant": _trunc,
    "XnorPopcountMatMul": _xnor_popcount_matmul,
}
REFUSED = {
    "FloatQuant": "quantizing to floating-point formats is not supported; quantize to integers",
}


def express(
    node: onnx.NodeProto, inputs: Sequence[T], constant: Lookup, version: int, arithmetic: Arithmetic[T]
) -> T:
    """What ``node`` computes from ``inputs[0]`` and its constants.

    ``constant`` gives a tensor's value, None where it has none; ``version`` is that of the node's domain in the
    model's opset_import. Raises ValueError with the reason when the node cannot be compiled exactly.
    """
    return EXPRESSIONS[node.op_type](Operator(node, constant, version), inputs[0], arithmetic)
