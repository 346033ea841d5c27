"""The ONNX graph under construction: tensors with what is known of their shapes, nodes, constants.

Shapes are tuples whose sizes may be None: a symbol file does not say how large its input is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from bnnc.frontend.bmxnet import quantization
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
        self._levels: dict[tuple[str, int], tuple[Tensor, int]] = {}

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

    def sign(self, x: Tensor, name: str) -> Tensor:
        """+1 where x >= 0, else -1."""
        return self.node("BipolarQuant", [x, self.constant(1.0, f"{name}_scale")], name, x.shape, QONNX)

    def levels(self, x: Tensor, bits: int, name: str) -> tuple[Tensor, int]:
        """(integers, n) with BMXNet's activation quantizer of ``bits`` equal to integers / n; computed once.

        What is quantized of a flat or padded tensor is the tensor before: then few bits are moved, not floats.
        """
        if x.levels is not None and x.levels[0] == bits:
            return x.levels[1:]
        key = (x.name, bits)
        if key not in self._levels:
            self._levels[key] = self._quantized(x, bits, name)
        return self._levels[key]

    def _quantized(self, x: Tensor, bits: int, name: str) -> tuple[Tensor, int]:
        if x.unflattened is not None:
            levels, n = self.levels(x.unflattened, bits, name)
            return self.flattened(levels, f"{name}_flat"), n
        if bits == 1 and x.unpadded is not None:
            inner, pads, value = x.unpadded
            levels, n = self.levels(inner, bits, name)
            return self.pad(levels, pads, 1.0 if value >= 0 else -1.0, f"{name}_padded"), n
        if bits == 1:
            return self.sign(x, name), 1
        n = quantization.top(bits)
        if bits <= quantization.MAX_ACTIVATION_BITS:
            scaled = self.scalar("Mul", x, n, f"{name}_scaled")
            return self.unsigned(scaled, bits, name), n
        low, high = self.constant(0.0, f"{name}_low"), self.constant(1.0, f"{name}_high")
        clipped = self.node("Clip", [x, low, high], f"{name}_clipped", x.shape)
        rounded = self.rounded(self.scalar("Mul", clipped, n, f"{name}_scaled"), name)
        return self.scalar("Div", rounded, n, f"{name}_value"), 1

    def unsigned(self, x: Tensor, bits: int, name: str) -> Tensor:
        """x clipped to 0 .. 2^bits - 1 and rounded, halves up, as a QONNX quantizer."""
        parameters = [
            self.constant(float(value), f"{name}_{what}")
            for what, value in (("scale", 1), ("zero_point", 0), ("bits", bits))
        ]
        attributes = {"signed": 0, "narrow": 0, "rounding_mode": "HALF_UP"}
        return self.node("Quant", [x, *parameters], name, x.shape, QONNX, **attributes)

    def rounded(self, x: Tensor, name: str) -> Tensor:
        """C's round: halves away from zero, exact for every float."""
        shape = x.shape
        magnitude = self.node("Abs", [x], f"{name}_magnitude", shape)
        below = self.node("Floor", [magnitude], f"{name}_below", shape)
        rest = self.node("Sub", [magnitude, below], f"{name}_rest", shape)
        half = self.constant(0.5, f"{name}_half")
        up = self.node("GreaterOrEqual", [rest, half], f"{name}_up", shape)
        one = self.node("Cast", [up], f"{name}_one", shape, to=TensorProto.FLOAT)
        whole = self.node("Add", [below, one], f"{name}_whole", shape)
        sign = self.node("Sign", [x], f"{name}_sign", shape)
        return self.node("Mul", [sign, whole], name, shape)

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

    def weight(self, x: Tensor, quantized: quantization.QuantizedWeight) -> Tensor:
        """Quantized weights as an initializer, named after the parameter, behind the quantizer whose levels it has."""
        levels = np.ascontiguousarray(quantized.levels, "float32")
        name = self.fresh(f"{x.name}_levels")
        self.initializers[name] = numpy_helper.from_array(levels, name)
        tensor, bits = Tensor(name, levels.shape), quantized.bits
        if bits is None:
            return tensor
        if bits == 1:
            return self.sign(tensor, f"{x.name}_quantized")
        # q = w / 2 + n / 2 is one of 0 .. n, and w = (q - n / 2) * 2.
        parameters = [
            self.constant(float(value), f"{x.name}_{what}")
            for what, value in (("scale", 2), ("zero_point", quantized.denominator / 2), ("bits", bits))
        ]
        attributes = {"signed": 0, "narrow": 0, "rounding_mode": "ROUND"}
        return self.node("Quant", [tensor, *parameters], f"{x.name}_quantized", levels.shape, QONNX, **attributes)

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
