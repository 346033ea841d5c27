"""Operators that move values or pass them on: reshape, flatten, transpose, concat, slices, pad, identity."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from bnnc.frontend.bmxnet.graph import Graph, Shape, Tensor, exactly, product
from bnnc.frontend.bmxnet.symbol import Node

LARGEST_CONSTANT = 1 << 20  # elements
MOST_PARTS = 1 << 10
END = np.iinfo("int64").max
IDENTITIES = (
    "BlockGrad",
    "Dropout",
    "IdentityAttachKLSparseReg",
    "_contrib_gradcancel",
    "_copy",
    "identity",
    "stop_gradient",
)


def identity(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Nothing, at inference."""
    node.attributes.ignore("p", "mode", "axes", "threshold", "sparseness_target", "penalty")
    return exactly(1, inputs)[0]


def cast(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """To float32, which everything is already."""
    node.attributes.choice("dtype", ["float32"], "")
    return exactly(1, inputs)[0]


def flatten(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """[N, all the rest]."""
    return graph.flattened(exactly(1, inputs)[0], f"{node.name}_output")


def reshape(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """MXNet's codes: 0 keeps a size, -1 is what is left, -2 the sizes not yet used, -3 two in one, -4 one in two."""
    (x,) = exactly(1, inputs)
    if node.attributes.flag("reverse", False):
        raise ValueError("reverse=True is not supported; name the sizes")
    codes = node.attributes.tuple("shape", least=-4)
    target = _target(x.shape, codes)
    shape: list[int | None] = [x.shape[axis] if size == 0 else size for axis, size in enumerate(target)]
    if -1 in target:
        rest, whole = product([size for size in shape if size != -1]), product(x.shape)
        shape[target.index(-1)] = None if rest is None or whole is None else whole // max(rest, 1)
    if None not in shape and None not in x.shape and product(shape) != product(x.shape):
        raise ValueError(f"shape={codes} does not fit an input of {list(x.shape)}; check --input-shape")
    sizes = graph.constant(np.array(target, "int64"), f"{node.name}_shape")
    return graph.node("Reshape", [x, sizes], f"{node.name}_output", tuple(shape))


def _target(source: Shape, codes: tuple[int, ...]) -> list[int]:
    """The shape for ONNX, where 0 keeps the size at the same position and -1 is what is left."""
    target: list[int] = []
    axis = 0

    def known(at: int) -> int:
        size = source[at]
        if size is None:
            raise ValueError(f"shape={codes} needs the size of axis {at}; give it with --input-shape")
        return size

    def kept(at: int) -> int:
        return 0 if source[at] is None and len(target) == at else known(at)

    remaining = iter(codes)
    for code in remaining:
        taken = {0: 1, -2: len(source) - axis, -3: 2, -4: 1}.get(code, 1)
        if axis + taken > len(source) and code in (0, -3, -4):
            raise ValueError(f"shape={codes} does not fit an input of {len(source)} dimensions; save the symbol again")
        if code in (0, -2):
            for at in range(axis, axis + taken):
                target.append(kept(at))
        elif code == -3:
            target.append(known(axis) * known(axis + 1))
        elif code == -4:
            pair = [next(remaining, 0), next(remaining, 0)]
            if sorted(pair)[0] < -1 or 0 in pair or pair == [-1, -1]:
                raise ValueError(f"shape={codes}: -4 needs two sizes behind it; save the symbol again")
            left, right = pair
            size = known(axis)
            target += [size // right if left == -1 else left, size // left if right == -1 else right]
        else:
            target.append(code)
        axis += taken
    if target.count(-1) > 1:
        raise ValueError(f"shape={codes} leaves more than one size open; save the symbol again")
    return target


def transpose(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Axes in another order; reversed when none is given."""
    (x,) = exactly(1, inputs)
    axes = node.attributes.tuple("axes", ()) or tuple(range(x.rank))[::-1]
    if sorted(axes) != list(range(x.rank)):
        raise ValueError(f"axes={axes} is no order of {x.rank} dimensions; save the symbol again")
    return graph.node("Transpose", [x], f"{node.name}_output", tuple(x.shape[axis] for axis in axes), perm=axes)


def _axis(node: Node, name: str, x: Tensor, default: int | None) -> int:
    axis = node.attributes.integer(name, default)
    if not -x.rank <= axis < x.rank:
        raise ValueError(f"{name}={axis} is outside its {x.rank} dimensions; save the symbol again")
    return axis % x.rank


def concat(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Side by side along an axis, channels by default."""
    exactly(node.attributes.integer("num_args", len(inputs), least=1), inputs)
    axis = _axis(node, "dim", inputs[0], 1)
    for other in inputs:
        same = zip(inputs[0].shape, other.shape, strict=False)
        known = [pair for at, pair in enumerate(same) if at != axis and None not in pair]
        if other.rank != inputs[0].rank or any(a != b for a, b in known):
            raise ValueError(f"joins the shapes {[list(t.shape) for t in inputs]}; check --input-shape")
    sizes = [tensor.shape[axis] for tensor in inputs]
    shape = list(inputs[0].shape)
    shape[axis] = None if None in sizes else sum(size for size in sizes if size is not None)
    return graph.node("Concat", inputs, f"{node.name}_output", tuple(shape), axis=axis)


def slice_axis(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """begin .. end along one axis; negative ones count from the end."""
    (x,) = exactly(1, inputs)
    axis = _axis(node, "axis", x, None)
    begin = node.attributes.integer("begin")
    end = END if node.attributes.text("end", "") == "" else node.attributes.integer("end")
    shape = list(x.shape)
    size = shape[axis]
    if size is not None:
        shape[axis] = len(range(size)[begin : end if end != END else None])
        if not shape[axis]:
            raise ValueError(f"takes nothing of an axis of {size}; check --input-shape")
    operands = [
        graph.constant(np.array([value], "int64"), f"{node.name}_{what}")
        for what, value in (("begin", begin), ("end", end), ("axis", axis))
    ]
    return graph.node("Slice", [x, *operands], f"{node.name}_output", tuple(shape))


def slice_channel(graph: Graph, node: Node, inputs: list[Tensor]) -> list[Tensor]:
    """Equal parts along an axis, one tensor each."""
    (x,) = exactly(1, inputs)
    parts = node.attributes.integer("num_outputs", least=1)
    if parts > MOST_PARTS:
        raise ValueError(f"num_outputs={parts} is more than {MOST_PARTS}; save the symbol again")
    axis = _axis(node, "axis", x, 1)
    squeeze = node.attributes.flag("squeeze_axis", False)
    size = x.shape[axis]
    if size is None or size % parts:
        raise ValueError(f"cannot split a size of {size or '?'} into {parts} equal parts; check --input-shape")
    if squeeze and size != parts:
        raise ValueError("squeeze_axis=True needs parts of size 1; save the symbol again")
    shape = (*x.shape[:axis], size // parts, *x.shape[axis + 1 :])
    names = [f"{node.name}_output{part}" for part in range(parts)]
    inner = [f"{name}_kept" for name in names] if squeeze else names
    tensors = graph.several("Split", [x], inner, [shape] * parts, axis=axis)
    if not squeeze:
        return tensors
    axes = graph.constant(np.array([axis], "int64"), f"{node.name}_axes")
    flat = (*x.shape[:axis], *x.shape[axis + 1 :])
    return [graph.node("Squeeze", [t, axes], name, flat) for t, name in zip(tensors, names, strict=True)]


def pad(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """A constant around the tensor; pad_width has (before, after) per axis."""
    attributes, (x,) = node.attributes, exactly(1, inputs)
    attributes.choice("mode", ["constant"], "")
    width = attributes.tuple("pad_width", least=0)
    value = attributes.number("constant_value", 0.0)
    if len(width) != 2 * x.rank:
        raise ValueError(f"pad_width={width} does not fit {x.rank} dimensions; save the symbol again")
    pads = [*width[::2], *width[1::2]]
    result = graph.pad(x, pads, value, f"{node.name}_output")
    return replace(result, unpadded=(x, pads, value))


def full(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """A tensor with one number in it."""
    exactly(0, inputs)
    shape = node.attributes.tuple("shape", least=1)
    node.attributes.choice("dtype", ["float32"], "float32")
    node.attributes.ignore("ctx")
    value = {"_ones": 1.0, "_zeros": 0.0}.get(node.op)
    number = node.attributes.number("value") if value is None else value
    if (product(shape) or 0) > LARGEST_CONSTANT:
        raise ValueError(f"shape={shape} is too large for a constant; save the symbol again")
    return graph.constant(np.full(shape, number, "float32"), f"{node.name}_output")


CONVERTERS = {
    **dict.fromkeys(IDENTITIES, identity),
    **dict.fromkeys(("Cast", "cast"), cast),
    **dict.fromkeys(("Concat", "concat"), concat),
    **dict.fromkeys(("Flatten", "flatten"), flatten),
    **dict.fromkeys(("Pad", "pad"), pad),
    **dict.fromkeys(("Reshape", "reshape"), reshape),
    **dict.fromkeys(("SliceChannel", "split"), slice_channel),
    **dict.fromkeys(("_full", "_ones", "_zeros"), full),
    "slice_axis": slice_axis,
    "transpose": transpose,
}
