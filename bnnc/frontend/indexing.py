"""Operators that pick elements by index: their indices are constants, worked out by NumPy when the model is read."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import onnx
from tvm import relax
from tvm.relax import op

from bnnc.frontend.converters import Constants, Converter, Values, attributes_of

LONGEST_AXIS = 2**24  # indices are stored one by one
MODES = ("reflect", "edge", "wrap")


def pick(x: relax.Expr, index: np.ndarray, axis: int) -> relax.Expr:
    """The elements at ``index``, all of them valid; TVM's fast mode would warn that they might not be."""
    return op.take(x, relax.const(index, "int64"), axis, mode="clip")


def gather(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """Slices by index, negative ones from the end. An index computed at run time that is too large is clipped."""
    data, indices = values[node.input[0]], values[node.input[1]]
    shape = [int(dim) for dim in data.ty.shape]
    axis = attributes_of(node).get("axis", 0) % len(shape)
    extent, known = shape[axis], constants.get(node.input[1])
    if known is None:
        end = relax.const(extent, indices.ty.dtype)
        wrapped = op.where(op.less(indices, relax.const(0, indices.ty.dtype)), op.add(indices, end), indices)
        return op.take(data, wrapped, axis, mode="clip")
    if known.size and not -extent <= known.min() <= known.max() < extent:
        raise ValueError(f"an index is outside axis {axis} of size {extent}; export the model again")
    return pick(data, known % extent, axis)


def pad(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """Constant padding is one Relax operator, so that passes can see the value; other modes pick elements."""
    attributes = attributes_of(node)
    mode = attributes.get("mode", b"constant").decode()
    names = [*node.input, "", "", ""]
    if any(name and name not in constants for name in names[1:4]):
        raise ValueError("its pads must be constant; export a static graph")
    x = values[names[0]]
    shape = [int(dim) for dim in x.ty.shape]
    rank = len(shape)
    pads = attributes["pads"] if "pads" in attributes else constants[names[1]].tolist()
    value = float(constants[names[2]].item()) if names[2] else float(attributes.get("value", 0.0))
    axes = [int(axis) % rank for axis in constants[names[3]]] if names[3] else list(range(rank))
    width = [(0, 0)] * rank
    for axis, before, after in zip(axes, pads[: len(axes)], pads[len(axes) :], strict=True):
        width[axis] = (int(before), int(after))
    for axis, ends in enumerate(width):
        if min(ends) < 0 or (mode != "constant" and any(ends)):
            index, width[axis] = _picked(shape[axis], ends, mode)
            x = pick(x, index, axis)
    return op.nn.pad(x, [end for ends in width for end in ends], pad_value=value) if np.any(width) else x


def _picked(extent: int, ends: tuple[int, int], mode: str) -> tuple[np.ndarray, tuple[int, int]]:
    """The elements that negative pads leave, padded too unless ``mode`` is constant; and the pads that are left."""
    index = np.arange(extent)[max(0, -ends[0]) : extent - max(0, -ends[1])]
    left = (max(0, ends[0]), max(0, ends[1]))
    if mode == "constant":
        return index, left
    if mode not in MODES:
        raise ValueError(f"padding mode {mode!r} is unknown; use constant, {', '.join(MODES)}")
    _check_axis(len(index) + sum(left))
    return np.pad(index, left, mode), (0, 0)  # type: ignore[call-overload]


def _check_axis(extent: float) -> None:
    if not 0 < extent <= LONGEST_AXIS:
        raise ValueError(f"an axis of {extent:g} elements is not supported; check the export")


def slice_(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """As Python slices; starts, ends, axes and steps were attributes before opset 10."""
    attributes, names = attributes_of(node), [*node.input, "", "", "", ""]
    if any(name and name not in constants for name in names[1:5]):
        raise ValueError("its starts, ends, axes and steps must be constant; export a static graph")

    def integers(key: str, name: str, default: Iterable[int] = ()) -> list[int]:
        return [int(i) for i in (constants[name].tolist() if name else attributes.get(key, default))]

    x = values[node.input[0]]
    shape = [int(dim) for dim in x.ty.shape]
    starts, ends = integers("starts", names[1]), integers("ends", names[2])
    axes = [axis % len(shape) for axis in integers("axes", names[3], range(len(starts)))]
    bounds = []
    for axis, *given in zip(axes, starts, ends, integers("steps", names[4], [1] * len(axes)), strict=True):
        first, last, step = slice(*given).indices(shape[axis])
        # Going backwards, the end before the first element is -1, which Relax would take for the last one.
        bounds.append((first, last if last >= 0 else -shape[axis] - 1, step))
    return op.strided_slice(x, axes, *(list(part) for part in zip(*bounds, strict=True)))


def upsample(node: onnx.NodeProto, values: Values, constants: Constants) -> relax.Expr:
    """Nearest neighbours, the operator before Resize: element i is floor(i / scale)."""
    attributes = attributes_of(node)
    if attributes.get("mode", b"nearest") != b"nearest":
        raise ValueError("mode 'linear' is not supported; export with opset 11 or newer, as Resize")
    x = values[node.input[0]]
    if "scales" not in attributes and node.input[1] not in constants:
        raise ValueError("its scales must be constant; export a static graph")
    scales = attributes["scales"] if "scales" in attributes else constants[node.input[1]].tolist()
    for axis, (extent, scale) in enumerate(zip(map(int, x.ty.shape), scales, strict=True)):
        if scale != 1:
            _check_axis(extent * scale)
            index = np.floor(np.arange(int(np.floor(extent * scale))) / np.float32(scale)).astype("int64")
            x = pick(x, np.minimum(index, extent - 1), axis)
    return x


CONVERTERS: dict[str, Converter] = {
    "Gather": gather,
    "Pad": pad,
    "Slice": slice_,
    "Upsample": upsample,
}
