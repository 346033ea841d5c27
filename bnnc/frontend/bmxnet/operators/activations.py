"""Activation functions, softmax and the loss layers that end a training graph."""

from __future__ import annotations

from bnnc.frontend.bmxnet.graph import Graph, Tensor, float32
from bnnc.frontend.bmxnet.symbol import Node

FUNCTIONS = {"relu": "Relu", "sigmoid": "Sigmoid", "tanh": "Tanh", "softrelu": "Softplus", "softsign": "Softsign"}
TRAINING = ("grad_scale", "ignore_label", "use_ignore", "normalization", "out_grad", "smooth_alpha")


def activation(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """Activation with its act_type."""
    function = FUNCTIONS[node.attributes.choice("act_type", sorted(FUNCTIONS), "")]
    return graph.node(function, inputs, f"{node.name}_output", inputs[0].shape)


def leaky_relu(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """LeakyReLU with its act_type; prelu has a slope per channel, or one."""
    attributes, x, name = node.attributes, inputs[0], f"{node.name}_output"
    kind = attributes.choice("act_type", ["leaky", "prelu", "elu", "selu"], "leaky")
    slope = attributes.number("slope", 0.25)
    attributes.ignore("lower_bound", "upper_bound")
    if len(inputs) != (2 if kind == "prelu" else 1):
        raise ValueError(f"has {len(inputs)} inputs, which is wrong for {kind}; save the symbol again")
    if kind == "leaky":
        return graph.node("LeakyRelu", [x], name, x.shape, alpha=slope)
    if kind == "elu":
        return graph.node("Elu", [x], name, x.shape, alpha=slope)
    if kind == "selu":
        return graph.node("Selu", [x], name, x.shape)
    slopes = inputs[1]
    if slopes.array is None or slopes.shape not in ((1,), (x.shape[1],)):
        raise ValueError(f"its slopes have the shape {list(slopes.shape)}; check the .params file")
    values = float32(slopes).reshape(-1, *([1] * (x.rank - 2)))
    return graph.node("PRelu", [x, graph.constant(values, f"{node.name}_slopes")], name, x.shape)


def softmax_output(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """The classifier's loss layer: softmax; its label is dropped."""
    attributes, x = node.attributes, inputs[0]
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
    (x,) = inputs
    mode = node.attributes.choice("mode", ["instance", "channel"], "instance")
    if mode == "instance" and x.rank != 2:
        raise ValueError("mode=instance is supported for inputs of two dimensions only; flatten before it")
    return graph.node("Softmax", [x], f"{node.name}_output", x.shape, axis=1)


def softmax(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """softmax and log_softmax along an axis."""
    x = inputs[0]
    node.attributes.choice("temperature", ["1.0", "1"], "1.0")
    node.attributes.choice("use_length", ["False", "0"], "False")
    node.attributes.choice("dtype", ["float32"], "float32")
    axis = node.attributes.integer("axis", -1)
    if len(inputs) != 1 or not -x.rank <= axis < x.rank:
        raise ValueError(f"axis={axis} is outside its {x.rank} dimensions; save the symbol again")
    op = "LogSoftmax" if node.op == "log_softmax" else "Softmax"
    return graph.node(op, [x], f"{node.name}_output", x.shape, axis=axis % x.rank)


def regression(graph: Graph, node: Node, inputs: list[Tensor]) -> Tensor:
    """The regression losses: nothing, or a sigmoid."""
    node.attributes.ignore(*TRAINING)
    if node.op == "LinearRegressionOutput":
        return inputs[0]
    return graph.node("Sigmoid", inputs[:1], f"{node.name}_output", inputs[0].shape)


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
