"""Pooling, with MXNet's two conventions.

    valid  1 + floor((size + 2 pad - kernel) / stride) windows
    full   1 + ceil((size + 2 pad - kernel) / stride): the last window may reach past the padding

Averages count padding (unless count_include_pad=False), but never what lies past it. So "full" becomes explicit padding
at the end, and averages that count padding a Pad with zeros in front of one that does not.
"""

from __future__ import annotations

from typing import Any

from bnnc.frontend.bmxnet.graph import Graph, Shape, Tensor, exactly
from bnnc.frontend.bmxnet.symbol import Node

POOLS = {"max": "MaxPool", "avg": "AveragePool"}


def pooling(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Maximum or average, of windows or of everything."""
    attributes, (x,), name = node.attributes, exactly(1, inputs), f"{node.name}_output"
    kind = attributes.choice("pool_type", sorted(POOLS), "max")
    convention = attributes.choice("pooling_convention", ["full", "valid"], "valid")
    count_padding = attributes.flag("count_include_pad", True)
    attributes.choice("layout", ["NCW", "NCHW"], "NCHW")
    if attributes.flag("global_pool", False):
        attributes.ignore("kernel", "stride", "pad", "p_value")
        return graph.node(f"Global{POOLS[kind]}", [x], name, (*x.shape[:2], *([1] * (x.rank - 2))))
    kernel = attributes.tuple("kernel", least=1)
    strides = attributes.tuple("stride", (), least=1) or (1,) * len(kernel)
    pads = attributes.tuple("pad", (), least=0) or (0,) * len(kernel)
    attributes.ignore("p_value")
    if not kernel or {len(kernel), len(strides), len(pads)} != {x.rank - 2}:
        raise ValueError(f"kernel, stride and pad do not fit an input of {x.rank} dimensions; save the symbol again")
    if any(pad >= k for pad, k in zip(pads, kernel, strict=True)):
        raise ValueError("pads as much as its kernel is long, so windows see padding only; save the symbol again")
    shape, past = _windows(x, kernel, strides, pads, convention)
    average: dict[str, Any] = {}
    if kind == "avg":
        average["count_include_pad"] = int(count_padding and not any(past))
        if count_padding and any(past) and any(pads):
            x = graph.pad(x, [0, 0, *pads] * 2, 0.0, f"{node.name}_padded")
            pads = (0,) * len(pads)
    ends = [pad + more for pad, more in zip(pads, past, strict=True)]
    return graph.node(
        POOLS[kind],
        [x],
        name,
        shape,
        kernel_shape=kernel,
        strides=strides,
        pads=[*pads, *ends],
        **average,
    )


def _windows(
    x: Tensor, kernel: tuple[int, ...], strides: tuple[int, ...], pads: tuple[int, ...], convention: str
) -> tuple[Shape, list[int]]:
    """The result's shape, and by how much the last window of each axis reaches past the padding."""
    sizes: list[int | None] = []
    past = []
    for size, k, stride, pad in zip(x.shape[2:], kernel, strides, pads, strict=True):
        if size is None and convention == "full":
            raise ValueError("pooling_convention=full depends on the input's size; give it with --input-shape")
        if size is None:
            sizes.append(None)
            past.append(0)
            continue
        room = size + 2 * pad - k
        if room < 0:
            raise ValueError("its input is smaller than its window; check --input-shape")
        steps = -(-room // stride) if convention == "full" else room // stride
        if steps * stride >= size + pad:
            raise ValueError("its last window sees padding only, which has no maximum or average; use 'valid'")
        sizes.append(steps + 1)
        past.append(max(steps * stride - room, 0))
    return (*x.shape[:2], *sizes), past


CONVERTERS = {"Pooling": pooling, "Pooling_v1": pooling}
