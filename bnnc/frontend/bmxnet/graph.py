"""The ONNX graph under construction: tensors with what is known of their shapes, nodes, constants.

Shapes are tuples whose sizes may be None: a symbol file does not say how large its input is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from bnnc.frontend.bmxnet.params import NDArray

Shape = tuple["int | None", ...]

OPSET = 17
QONNX = "qonnx.custom_op.general"


@dataclass(frozen=True)
class Tensor:
    """A tensor of the ONNX graph.

    ``array`` is set for parameters. ``levels`` is (bits, tensor, n) where this tensor is known to be the integer
    tensor / n. ``bounds`` are those of a clip. ``unpadded`` is (tensor, pads, value) where this one is that tensor
    padded with a constant, ``unflattened`` the tensor of which this one is the flat form.
    """

    name: str
    shape: Shape
    array: NDArray | None = None
    levels: tuple[int, Tensor, int] | None = None
    bounds: tuple[float, float] | None = None
    unpadded: tuple[Tensor, Sequence[int], float] | None = None
    unflattened: Tensor | None = None

    @property
    def rank(self) -> int:
        return len(self.shape)


class Graph:
    """Appends nodes; a node and its first output go by the output's name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: dict[str, onnx.TensorProto] = {}
        self.messages: list[str] = []
        self._taken: dict[str, int] = {}
        self.levels: dict[tuple[str, int], tuple[Tensor, int]] = {}  # of (tensor, bits): see quantizers.py

    def fresh(self, name: str) -> str:
        """``name``, or with a number behind it when it is taken."""
        unique = name = name or "unnamed"
        while unique in self._taken:
            self._taken[name] += 1
            unique = f"{name}_{self._taken[name]}"
        self._taken[unique] = 0
        return unique

    def node(
        self, op: str, inputs: Sequence[Tensor], name: str, shape: Shape, domain: str = "", **attributes: object
    ) -> Tensor:
        """A node with one output."""
        return self.several(op, inputs, [name], [shape], domain, **attributes)[0]

    def several(
        self,
        op: str,
        inputs: Sequence[Tensor],
        names: Sequence[str],
        shapes: Sequence[Shape],
        domain: str = "",
        **attributes: object,
    ) -> list[Tensor]:
        """A node with one output per name."""
        outputs = [Tensor(self.fresh(name), shape) for name, shape in zip(names, shapes, strict=True)]
        sources = [self._declared(tensor) for tensor in inputs]
        targets = [tensor.name for tensor in outputs]
        self.nodes.append(helper.make_node(op, sources, targets, name=targets[0], domain=domain, **attributes))
        return outputs

    def renamed(self, tensor: Tensor, name: str) -> Tensor:
        """The output of the latest node, which nothing reads yet, under another name."""
        latest = self.nodes[-1]
        assert latest.output[0] == tensor.name
        latest.output[0] = latest.name = self.fresh(name)
        return Tensor(latest.output[0], tensor.shape)

    def _declared(self, tensor: Tensor) -> str:
        """The tensor's name; a parameter becomes an initializer when something reads it."""
        if tensor.array is not None and tensor.name not in self.initializers:
            self.initializers[tensor.name] = numpy_helper.from_array(float32(tensor), tensor.name)
        return tensor.name

    def constant(self, value: np.ndarray | float, name: str) -> Tensor:
        """An initializer; Python numbers become float32."""
        array = np.asarray(value, "float32") if isinstance(value, float) else value
        name = self.fresh(name)
        self.initializers[name] = numpy_helper.from_array(array, name)
        return Tensor(name, array.shape)

    def scalar(self, op: str, x: Tensor, value: float, name: str) -> Tensor:
        """x op value, elementwise."""
        return self.node(op, [x, self.constant(float(value), f"{name}_constant")], name, x.shape)

    def pad(self, x: Tensor, pads: Sequence[int], value: float, name: str) -> Tensor:
        """``pads`` as ONNX has them: all beginnings, then all ends."""
        widths = self.constant(np.array(pads, "int64"), f"{name}_pads")
        fill = self.constant(float(value), f"{name}_value")
        extra = [before + after for before, after in zip(pads[: x.rank], pads[x.rank :], strict=True)]
        shape = tuple(None if size is None else size + more for size, more in zip(x.shape, extra, strict=True))
        return self.node("Pad", [x, widths, fill], name, shape)

    def flattened(self, x: Tensor, name: str) -> Tensor:
        """[N, all the rest]."""
        if x.rank == 2:
            return x
        shape = (x.shape[0] if x.rank else None, product(x.shape[1:]))
        return replace(self.node("Flatten", [x], name, shape, axis=1), unflattened=x)

    def model(self, inputs: Mapping[str, Shape], outputs: Sequence[Tensor]) -> onnx.ModelProto:
        """The finished model, without nodes and initializers that no output needs."""
        computed = {name for node in self.nodes for name in node.output}
        results = []
        for tensor in outputs:
            if tensor.name not in computed:  # an input, or an output already
                tensor = self.node("Identity", [tensor], f"{tensor.name}_output", tensor.shape)
            computed.discard(tensor.name)
            results.append(tensor)
        needed = {tensor.name for tensor in results}
        nodes = []
        for node in reversed(self.nodes):
            if needed.intersection(node.output):
                needed.update(node.input)
                nodes.append(node)
        graph = helper.make_graph(
            nodes[::-1],
            "bmxnet",
            [_value(name, shape) for name, shape in inputs.items() if name in needed],
            [_value(tensor.name, tensor.shape) for tensor in results],
            [proto for name, proto in self.initializers.items() if name in needed],
        )
        imports = [helper.make_opsetid("", OPSET), helper.make_opsetid(QONNX, 1)]
        return helper.make_model(graph, producer_name="bnnc", opset_imports=imports, ir_version=8)


def _value(name: str, shape: Shape) -> onnx.ValueInfoProto:
    letters = ("N", "C", "H", "W") if len(shape) == 4 else ("N", *(f"d{axis}" for axis in range(1, len(shape))))
    sizes = [letter if size is None else size for letter, size in zip(letters, shape, strict=False)]
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, sizes)


def product(sizes: Sequence[int | None]) -> int | None:
    """The number of elements, None where a size is unknown."""
    total = 1
    for size in sizes:
        if size is None:
            return None
        total *= size
    return total


def float32(tensor: Tensor) -> np.ndarray:
    """A parameter's numbers in float32. Raises ValueError for what float32 cannot hold, and for NaN or infinity."""
    assert tensor.array is not None
    numbers = tensor.array.numbers()
    if not numbers.size:
        raise ValueError(f"parameter '{tensor.name}' is empty; save the .params file again")
    with np.errstate(over="ignore"):
        converted = numbers.astype("float32")
    if not np.all(np.isfinite(converted)):
        raise ValueError(f"parameter '{tensor.name}' contains NaN or infinite values; check the training, and the file")
    if not np.array_equal(converted.astype(numbers.dtype), numbers):
        raise ValueError(
            f"parameter '{tensor.name}' is {numbers.dtype} with values that float32 cannot hold; cast it before saving"
        )
    return converted


def exactly(count: int, inputs: Sequence[Tensor]) -> Sequence[Tensor]:
    """``inputs``. Raises ValueError for another number of them."""
    if len(inputs) != count:
        raise ValueError(f"has {len(inputs)} inputs instead of {count}; save the symbol again")
    return inputs
