"""Activation functions, softmax and the loss layers that end a training graph."""

from __future__ import annotations

from bnnc.frontend.bmxnet.graph import Graph, Tensor, exactly, float32
from bnnc.frontend.bmxnet.symbol import Node

FUNCTIONS = {"relu": "Relu", "sigmoid": "Sigmoid", "tanh": "Tanh", "softrelu": "Softplus", "softsign": "Softsign"}
TRAINING = ("grad_scale", "ignore_label", "use_ignore", "normalization", "out_grad", "smooth_alpha")


def activation(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Activation with its act_type."""
    (x,) = exactly(1, inputs)
    function = FUNCTIONS[node.attributes.choice("act_type", sorted(FUNCTIONS), "")]
    return graph.node(function, [x], f"{node.name}_output", x.shape)


def leaky_relu(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """LeakyReLU with its act_type; prelu has a slope per channel, or one."""
    attributes, name = node.attributes, f"{node.name}_output"
    kind = attributes.choice("act_type", ["leaky", "prelu", "elu", "selu"], "leaky")
    slope = attributes.number("slope", 0.25)
    attributes.ignore("lower_bound", "upper_bound")
    x, *slope_inputs = exactly(2 if kind == "prelu" else 1, inputs)
    if kind == "leaky":
        return graph.node("LeakyRelu", [x], name, x.shape, alpha=slope)
    if kind == "elu":
        return graph.node("Elu", [x], name, x.shape, alpha=slope)
    if kind == "selu":
        return graph.node("Selu", [x], name, x.shape)
    (slopes,) = slope_inputs
    if slopes.array is None or slopes.shape not in ((1,), (x.shape[1],)):
        raise ValueError(f"its slopes have the shape {list(slopes.shape)}; check the .params file")
    values = float32(slopes).reshape(-1, *([1] * (x.rank - 2)))
    return graph.node("PRelu", [x, graph.constant(values, f"{node.name}_slopes")], name, x.shape)


def softmax_output(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """The classifier's loss layer: softmax; its label is dropped."""
    attributes, (x,) = node.attributes, exactly(1, inputs)
    attributes.ignore(*TRAINING)
    if attributes.flag("multi_output", False):
        axis = 1
    elif attributes.flag("preserve_shape", False) or x.rank == 2:
        axis = x.rank - 1
    else:
        raise ValueError(f"softmax over all {x.rank - 1} axes behind the batch is not supported; flatten before it")
    return graph.node("Softmax", [x], f"{node.name}_output", x.shape, axis=axis)


def softmax_activation(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Softmax over channels, or over a flat instance."""
    (x,) = exactly(1, inputs)
    mode = node.attributes.choice("mode", ["instance", "channel"], "instance")
    if mode == "instance" and x.rank != 2:
        raise ValueError("mode=instance is supported for inputs of two dimensions only; flatten before it")
    return graph.node("Softmax", [x], f"{node.name}_output", x.shape, axis=1)


def softmax(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """softmax and log_softmax along an axis."""
    (x,) = exactly(1, inputs)
    node.attributes.choice("temperature", ["1.0", "1"], "1.0")
    node.attributes.choice("use_length", ["False", "0"], "False")
    node.attributes.choice("dtype", ["float32"], "float32")
    axis = node.attributes.integer("axis", -1)
    if not -x.rank <= axis < x.rank:
        raise ValueError(f"axis={axis} is outside its {x.rank} dimensions; save the symbol again")
    op = "LogSoftmax" if node.op == "log_softmax" else "Softmax"
    return graph.node(op, [x], f"{node.name}_output", x.shape, axis=axis % x.rank)


def regression(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """The regression losses: nothing, or a sigmoid."""
    (x,) = exactly(1, inputs)
    node.attributes.ignore(*TRAINING)
    if node.op == "LinearRegressionOutput":
        return x
    return graph.node("Sigmoid", [x], f"{node.name}_output", x.shape)


CONVERTERS = {
    "Activation": activation,
    "LeakyReLU": leaky_relu,
    "LinearRegressionOutput": regression,
    "LogisticRegressionOutput": regression,
    "Softmax": softmax_output,
    "SoftmaxActivation": softmax_activation,
    "SoftmaxOutput": softmax_output,
    "log_softmax": softmax,
    "softmax": softmax,
}
