"""Convolution, FullyConnected and BatchNorm, and what their binary relatives share with them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bnnc.frontend.bmxnet.attributes import Attributes
from bnnc.frontend.bmxnet.graph import Graph, Shape, Tensor, exactly, float32
from bnnc.frontend.bmxnet.symbol import Node

LAYOUTS = {1: "NCW", 2: "NCHW", 3: "NCDHW"}


@dataclass(frozen=True)
class Window:
    """A convolution's geometry: one number per spatial axis."""

    kernel: tuple[int, ...]
    strides: tuple[int, ...]
    pads: tuple[int, ...]
    dilations: tuple[int, ...]
    groups: int
    filters: int

    @staticmethod
    def read(attributes: Attributes) -> Window:
        """From the attributes of any of the convolutions. Raises ValueError where they contradict each other."""
        kernel = attributes.tuple("kernel", least=1)
        if not 1 <= len(kernel) <= 3:
            raise ValueError(f"a kernel of {len(kernel)} dimensions is not supported; bnnc reads 1 to 3")
        attributes.choice("layout", [LAYOUTS[len(kernel)]], LAYOUTS[len(kernel)])
        ones = [1] * len(kernel)
        window = Window(
            kernel,
            attributes.tuple("stride", ones, least=1) or tuple(ones),
            attributes.tuple("pad", [0] * len(kernel), least=0) or (0,) * len(kernel),
            attributes.tuple("dilate", ones, least=1) or tuple(ones),
            attributes.integer("num_group", 1, least=1),
            attributes.integer("num_filter", least=1),
        )
        if {len(window.strides), len(window.pads), len(window.dilations)} != {len(kernel)}:
            raise ValueError("kernel, stride, pad and dilate have different lengths; save the symbol again")
        if window.filters % window.groups:
            raise ValueError(f"{window.filters} filters do not make {window.groups} groups; save the symbol again")
        return window

    def check(self, data: Tensor, weight: Shape) -> None:
        """Raises ValueError for a weight [O, I / groups, kernel...] that fits neither this window nor ``data``."""
        if data.rank != len(self.kernel) + 2:
            raise ValueError(f"its input has {data.rank} dimensions instead of {len(self.kernel) + 2}")
        if len(weight) != data.rank or weight[0] != self.filters or tuple(weight[2:]) != self.kernel:
            raise ValueError(
                f"its weight has the shape {list(weight)}; {self.filters} filters of {list(self.kernel)} are meant: "
                "check that symbol and .params belong together"
            )
        channels = data.shape[1]
        if channels is not None and weight[1] is not None and weight[1] * self.groups != channels:
            raise ValueError(
                f"its weight is for {weight[1] * self.groups} channels, its input has {channels}: "
                "check that symbol and .params belong together"
            )

    def output(self, data: Tensor, pads: tuple[int, ...] | None = None) -> Shape:
        """The result's shape, with this window's padding or ``pads`` around each axis."""
        sizes: list[int | None] = []
        for size, k, stride, pad, dilation in zip(
            data.shape[2:], self.kernel, self.strides, pads or self.pads, self.dilations, strict=True
        ):
            if size is not None:
                size = (size + 2 * pad - (k - 1) * dilation - 1) // stride + 1
                if size < 1:
                    raise ValueError("its input is smaller than its window; check --input-shape")
            sizes.append(size)
        return (data.shape[0], self.filters, *sizes)


def convolve(graph: Graph, window: Window, operands: list[Tensor], pads: tuple[int, ...], name: str) -> Tensor:
    """The ONNX convolution of (data, weight, perhaps bias), padded with ``pads`` zeros at both ends of each axis."""
    data = operands[0]
    return graph.node(
        "Conv",
        operands,
        name,
        window.output(data, pads),
        kernel_shape=window.kernel,
        strides=window.strides,
        pads=[*pads, *pads],
        dilations=window.dilations,
        group=window.groups,
    )


def take_inputs(node: Node, inputs: list[Tensor], no_bias: bool) -> list[Tensor]:
    """Data, weight and, unless ``no_bias``, bias. Raises ValueError for any other number of inputs."""
    return list(exactly(2 if no_bias else 3, inputs))


def check_bias(bias: list[Tensor], outputs: int) -> None:
    """Raises ValueError for a bias that is not one number per output."""
    if bias and bias[0].shape != (outputs,):
        raise ValueError(
            f"its bias has the shape {list(bias[0].shape)} instead of {[outputs]}: "
            "check that symbol and .params belong together"
        )


def convolution(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """A float convolution; its weight may be computed, as Gluon's binary layers do."""
    window = Window.read(node.attributes)
    data, weight, *bias = take_inputs(node, inputs, node.attributes.flag("no_bias", False))
    window.check(data, weight.shape)
    check_bias(bias, window.filters)
    return convolve(graph, window, [data, weight, *bias], window.pads, f"{node.name}_output")


def check_dense(data: Tensor, weight: Shape, hidden: int) -> None:
    """Raises ValueError for a weight [hidden, K] that does not fit ``data`` [N, K]."""
    if len(weight) != 2 or weight[0] != hidden:
        raise ValueError(
            f"its weight has the shape {list(weight)} for {hidden} outputs: "
            "check that symbol and .params belong together"
        )
    if data.shape[-1] is not None and weight[1] != data.shape[-1]:
        raise ValueError(
            f"its weight is for {weight[1]} inputs, it gets {data.shape[-1]}: "
            "check --input-shape, and that symbol and .params belong together"
        )


def fully_connected(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """x W' + b, of an input that is flattened first."""
    hidden = node.attributes.integer("num_hidden", least=1)
    data, weight, *bias = take_inputs(node, inputs, node.attributes.flag("no_bias", False))
    if node.attributes.flag("flatten", True):
        data = graph.flattened(data, f"{node.name}_flat")
    elif data.rank != 2:
        raise ValueError("flatten=False is supported for inputs of two dimensions only; reshape before it")
    check_dense(data, weight.shape, hidden)
    check_bias(bias, hidden)
    return graph.node("Gemm", [data, weight, *bias], f"{node.name}_output", (data.shape[0], hidden), transB=1)


def batch_norm(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Inference, whatever use_global_stats says; gamma counts as 1 unless fix_gamma=False."""
    attributes = node.attributes
    exactly(5, inputs)
    epsilon = attributes.number("eps", 1e-3)
    fixed = attributes.flag("fix_gamma", True)
    attributes.ignore("use_global_stats", "min_calib_range", "max_calib_range")
    if attributes.flag("output_mean_var", False):
        raise ValueError("output_mean_var=True is not supported; export the network for inference")
    data = inputs[0]
    axis = attributes.integer("axis", 1)
    if data.rank < 2 or axis not in (1, 1 - data.rank):
        raise ValueError(f"axis={axis} is not supported; bnnc reads channels on axis 1")
    sizes = {tensor.shape for tensor in inputs[1:]}
    channels = inputs[1].shape
    if len(sizes) != 1 or len(channels) != 1 or data.shape[1] not in (None, channels[0]):
        raise ValueError(
            f"its parameters have the shapes {[list(t.shape) for t in inputs[1:]]}, its input has {data.shape[1]} "
            "channels: check that symbol and .params belong together"
        )
    if np.any(float32(inputs[4]) + np.float32(epsilon) <= 0):
        raise ValueError("its variance is not positive; check the training")
    if fixed:
        inputs[1] = graph.constant(np.ones(channels, "float32"), f"{node.name}_gamma_fixed")  # type: ignore[arg-type]
    shape = (data.shape[0], channels[0], *data.shape[2:])
    return graph.node("BatchNormalization", inputs, f"{node.name}_output", shape, epsilon=epsilon)


CONVERTERS = {
    "BatchNorm": batch_norm,
    "BatchNorm_v1": batch_norm,
    "CuDNNBatchNorm": batch_norm,
    "Convolution": convolution,
    "Convolution_v1": convolution,
    "FullyConnected": fully_connected,
}
