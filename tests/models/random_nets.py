"""Random small networks: the whole vocabulary, in orders and with shapes that nobody thought of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import onnx

from models.build import Net
from models.graphs import QONNX
from models.idioms import DOMAINS, SIGNS

CHANNELS = (1, 3, 8, 16, 17, 32, 33, 40, 64)
NHWC, NCHW = [0, 2, 3, 1], [0, 3, 1, 2]


@dataclass(frozen=True)
class Value:
    """A tensor of ``shape`` NCHW. ``scale``: every element is -scale or +scale; None for other values."""

    name: str
    shape: tuple[int, int, int, int]
    scale: float | None = None


class RandomNet:
    """Grows a network by random layers; ``packed`` has the tensors of layers that must run on bits."""

    def __init__(self, seed: int):
        self.random = np.random.default_rng(seed)
        shape = (self.one_of(1, 1, 2), self.one_of(3, 5, 16, 33), self.one_of(4, 7, 9), self.one_of(5, 6, 9))
        self.net = Net(x=shape)
        self.packed: set[str] = set()
        self.values = [Value("x", shape)]

    def model(self) -> onnx.ModelProto:
        for _ in range(self.random.integers(4, 14)):
            step = self.one_of(*STEPS)
            value = step(self, self.values[-1] if self.chance(0.8) else self.one_of(*self.values))
            if value is not None:
                self.values.append(value)
        value = self.values[-1]
        outputs = [self.head(value)]
        outputs += [other.name for other in self.values[1:-1] if self.chance(0.1)]
        model = self.net.model(*dict.fromkeys(outputs), opset=self.one_of(13, 15, 17))
        model.opset_import.extend(onnx.helper.make_opsetid(domain, 1) for domain in DOMAINS[:2])
        return model

    # Chance.

    def one_of(self, *choices):
        return choices[self.random.integers(len(choices))]

    def chance(self, probability: float) -> bool:
        return bool(self.random.random() < probability)

    def below(self, limit: int) -> int:
        return int(self.random.integers(limit))

    def floats(self, *shape: int) -> np.ndarray:
        return self.random.standard_normal(shape).astype("float32")

    def signs(self, *shape: int) -> np.ndarray:
        return np.where(self.floats(*shape) >= 0, 1, -1).astype("float32")

    def per_channel(self, channels: int) -> np.ndarray:
        """A constant for NCHW: one value, or one per channel with or without a batch axis."""
        return self.floats(*self.one_of((1,), (channels, 1, 1), (1, channels, 1, 1)))

    # Layers: a value in, a value out; None where the layer does not fit the value.

    def sign(self, v: Value) -> Value:
        form = self.one_of(*SIGNS)
        scale = float(np.float32(0.37)) if form == "scaled" else 1.0
        return replace(v, name=SIGNS[form](self.net, v.name), scale=scale)

    def ternary_sign(self, v: Value) -> Value:
        return replace(v, name=self.net("Sign", v.name), scale=None)

    def weight(self, binary: bool, *shape: int) -> np.ndarray | str:
        """[O, ...]: floats, or +-1, +-alpha per output channel, negative alpha, or BipolarQuant of floats."""
        if not binary:
            return self.floats(*shape)
        alpha = np.abs(self.floats(shape[0], *[1] * (len(shape) - 1))) + np.float32(0.1)
        form = self.one_of("one", "scalar", "alpha", "quantizer")
        if form == "quantizer":
            return self.net("BipolarQuant", self.floats(*shape), alpha, domain=QONNX)
        return self.signs(*shape) * {"one": np.float32(1), "scalar": np.float32(0.25), "alpha": alpha}[form]

    def conv(self, v: Value) -> Value | None:
        n, c, h, w = v.shape
        groups = self.one_of(1, 1, *(g for g in range(2, c + 1) if c % g == 0))
        out = self.one_of(*CHANNELS) if groups == 1 else groups * self.one_of(1, 1, 2)
        if out > 80:
            return None
        kernel, dilations = [1 + self.below(3), 1 + self.below(3)], [self.one_of(1, 1, 2), self.one_of(1, 1, 2)]
        padding = self.one_of("none", "any", "any", "SAME_UPPER", "SAME_LOWER")
        if padding.startswith("SAME"):
            dilations = [1, 1]  # onnxruntime knows no other with auto_pad
        attributes: dict[str, object] = {"strides": [self.one_of(1, 1, 2, 3), self.one_of(1, 1, 2)]}
        attributes |= {"dilations": dilations, "group": groups}
        pads = [0, 0, 0, 0]
        if padding.startswith("SAME"):
            attributes["auto_pad"] = padding
        elif padding == "any":
            pads = [self.below(3) for _ in range(4)]
            attributes["pads"] = pads
        extent = [(size + pads[i] + pads[i + 2] - (kernel[i] - 1) * dilations[i] - 1) for i, size in enumerate((h, w))]
        strides = attributes["strides"]
        if padding.startswith("SAME"):
            size = [-(-h // strides[0]), -(-w // strides[1])]
        else:
            size = [e // s + 1 for e, s in zip(extent, strides, strict=True)]
        if min(size) < 1 or (min(extent) < 0 and not padding.startswith("SAME")):
            return None
        binary = self.chance(0.8)
        inputs = [v.name, self.weight(binary, out, c // groups, *kernel)]
        if self.chance(0.3):
            inputs.append(self.floats(out))
        name = self.net("Conv", *inputs, **attributes)
        if binary and v.scale is not None:
            self.packed.add(name)
        return Value(name, (n, out, *size))

    def norm(self, v: Value) -> Value:
        return replace(v, name=self.net.norm(v.name, v.shape[1], self.one_of(0.5, 5.0)), scale=None)

    def block(self, v: Value) -> Value | None:
        """sign - conv - norm, and the shortcut where it fits."""
        y = self.conv(self.sign(v))
        if y is None:
            return None
        y = self.norm(y)
        return replace(y, name=self.net("Add", y.name, v.name)) if y.shape == v.shape else y

    def activation(self, v: Value) -> Value:
        n, c = self.net, v.shape[1]
        forms: list[Callable[[], str]] = [
            lambda: n("Relu", v.name),
            lambda: n("LeakyRelu", v.name, alpha=self.one_of(0.1, -0.2)),
            lambda: n("PRelu", v.name, self.floats(c, 1, 1)),
            lambda: n("Clip", v.name, np.float32(-1), np.float32(0.7)),
            lambda: n("Sigmoid", v.name),
            lambda: n("Tanh", v.name),
            lambda: n("HardSigmoid", v.name, alpha=0.2),
            lambda: n("Neg", v.name),
            lambda: n("Quant", v.name, np.float32(0.3), 0.0, 4.0, domain=QONNX, signed=1, narrow=0,
                      rounding_mode="ROUND"),
        ]  # fmt: skip
        return replace(v, name=self.one_of(*forms)(), scale=None)

    def affine(self, v: Value) -> Value:
        operator = self.one_of("Add", "Sub", "Mul", "Div")
        constant = self.per_channel(v.shape[1])
        operands = [v.name, np.where(np.abs(constant) < 0.1, np.float32(0.5), constant)]
        if operator != "Div" and self.chance(0.3):
            operands.reverse()
        return replace(v, name=self.net(operator, *operands), scale=None)

    def rprelu(self, v: Value) -> Value:
        shifted = self.net("Add", v.name, self.floats(v.shape[1], 1, 1))
        bent = self.net("PRelu", shifted, self.floats(v.shape[1], 1, 1))
        return replace(v, name=self.net("Add", bent, self.floats(v.shape[1], 1, 1)), scale=None)

    def pool(self, v: Value) -> Value | None:
        n, c, h, w = v.shape
        operator = self.one_of("MaxPool", "MaxPool", "AveragePool")
        kernel, strides = [1 + self.below(3), 1 + self.below(3)], [1 + self.below(2), 1 + self.below(2)]
        pads = [self.below(k) for k in (*kernel, *kernel)]
        extent = [size + pads[i] + pads[i + 2] - kernel[i] for i, size in enumerate((h, w))]
        if min(extent) < 0:
            return None
        size = [e // s + 1 for e, s in zip(extent, strides, strict=True)]
        name = self.net(operator, v.name, kernel_shape=kernel, strides=strides, pads=pads)
        return Value(name, (n, c, *size), v.scale if operator == "MaxPool" else None)

    def add(self, v: Value) -> Value | None:
        same = [other for other in self.values if other.shape == v.shape]
        if not same:
            return None
        return replace(v, name=self.net(self.one_of("Add", "Sub", "Mul"), v.name, self.one_of(*same).name), scale=None)

    def concat(self, v: Value) -> Value | None:
        n, _, h, w = v.shape
        others = [o for o in self.values if (o.shape[0], *o.shape[2:]) == (n, h, w) and self.chance(0.5)]
        parts = [v, *others[:2]]
        channels = sum(part.shape[1] for part in parts)
        if channels > 100:
            return None
        scales = {part.scale for part in parts}
        name = self.net("Concat", *[part.name for part in parts], axis=1)
        return Value(name, (n, channels, h, w), scales.pop() if len(scales) == 1 else None)

    def split(self, v: Value) -> Value | None:
        n, c, h, w = v.shape
        if c < 2:
            return None
        first = self.one_of(c // 2, 1 + self.below(c - 1))
        names = self.net.several(2, "Split", v.name, np.array([first, c - first]), axis=1)
        self.values.append(replace(v, name=names[0], shape=(n, first, h, w)))
        return replace(v, name=names[1], shape=(n, c - first, h, w))

    def slice(self, v: Value) -> Value:
        n, c, h, w = v.shape
        start = self.below(c)
        stop = start + 1 + self.below(c - start)
        name = self.net("Slice", v.name, np.array([start]), np.array([stop]), np.array([1]))
        return replace(v, name=name, shape=(n, stop - start, h, w))

    def shuffle(self, v: Value) -> Value | None:
        n, c, h, w = v.shape
        groups = [g for g in range(2, c) if c % g == 0]
        if not groups:
            return None
        g = self.one_of(*groups)
        x = self.net("Reshape", v.name, np.array([n, g, c // g, h, w]))
        x = self.net("Transpose", x, perm=[0, 2, 1, 3, 4])
        return replace(v, name=self.net("Reshape", x, np.array([n, c, h, w])))

    def pad(self, v: Value) -> Value:
        n, c, h, w = v.shape
        value = self.one_of(0.0, v.scale or 1.0, -(v.scale or 1.0))
        pads = [self.below(2) for _ in range(4)]
        name = self.net("Pad", v.name, np.array([0, 0, *pads[:2], 0, 0, *pads[2:]]), np.float32(value))
        kept = v.scale if value else None
        return Value(name, (n, c, h + pads[0] + pads[2], w + pads[1] + pads[3]), kept)

    def channels_last(self, v: Value) -> Value:
        """tf2onnx: elementwise operators, or a sign, between two transposes."""
        inner = replace(v, name=self.net("Transpose", v.name, perm=NHWC))
        if self.chance(0.5):
            inner = self.sign(inner)
        else:
            inner = replace(inner, name=self.net("Mul", inner.name, self.floats(v.shape[1])), scale=None)
        return replace(inner, name=self.net("Transpose", inner.name, perm=NCHW))

    def head(self, v: Value) -> str:
        n, c, h, w = v.shape
        style = self.one_of("none", "flat", "flat", "global", "nhwc")
        if style == "none":
            return v.name
        scale = v.scale
        if style == "global":
            x, width, scale = self.net("Flatten", self.net("GlobalAveragePool", v.name)), c, None
        elif style == "nhwc":
            x = self.net("Reshape", self.net("Transpose", v.name, perm=NHWC), np.array([n, -1]))
            width = c * h * w
        else:
            x, width = self.net("Flatten", v.name), c * h * w
        for _ in range(self.one_of(1, 2, 3)):
            if self.chance(0.6):
                x, scale = self.net("BipolarQuant", x, 1.0, domain=QONNX), 1.0
            out = self.one_of(1, 7, 16, 33)
            binary = self.chance(0.7)
            weight = self.weight(binary, out, width)
            packed = binary and scale is not None
            if self.chance(0.5):
                x = self.net("Gemm", x, weight, self.floats(out), transB=1)
            else:
                x = self.net("MatMul", x, self.net("Transpose", weight, perm=[1, 0]))
            if packed:
                self.packed.add(x)
            if self.chance(0.5):
                x = self.net.norm(x, out)
            width, scale = out, None
        return x


STEPS = (
    [RandomNet.block] * 4
    + [RandomNet.sign, RandomNet.conv] * 3
    + [RandomNet.norm, RandomNet.activation, RandomNet.pool] * 2
    + [RandomNet.affine, RandomNet.rprelu, RandomNet.add, RandomNet.concat, RandomNet.split, RandomNet.slice]
    + [RandomNet.shuffle, RandomNet.pad, RandomNet.channels_last, RandomNet.ternary_sign]
)
