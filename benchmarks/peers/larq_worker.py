"""The other side of ``larq.py``, run by an interpreter with larq_compute_engine and TensorFlow, nothing of bnnc.

    python larq_worker.py version            prints the packages' versions
    python larq_worker.py FOLDER default|indirect THREADS
                                             converts the plan in FOLDER, then answers lines with lines

TensorFlow is channels-last. So a tensor is a pair: TensorFlow's tensor, and which axis of the ONNX tensor each of
its axes is. Convolutions and pools want (0, 2, 3, 1), transposes only rename axes, and everything elementwise takes
the order of its first operand.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import larq_compute_engine as lce
import tensorflow as tf
from larq_compute_engine.tflite.python.interpreter import Interpreter

CHANNELS_LAST = (0, 2, 3, 1)
ELEMENTWISE = {
    "Add": tf.add, "Sub": tf.subtract, "Mul": tf.multiply, "Div": tf.divide, "Max": tf.maximum, "Min": tf.minimum,
    "Relu": tf.nn.relu, "Tanh": tf.tanh, "Round": tf.round, "Floor": tf.floor, "Identity": tf.identity,
    "Greater": tf.greater, "Where": tf.where, "Sign": tf.sign,
}  # fmt: skip


class Translator:
    """ONNX tensors by name, computed from the outputs backwards, so that nothing unread is ever built."""

    def __init__(self, plan: dict, constants: dict, inputs: dict):
        self.producers = {node["output"]: node for node in plan["nodes"]}
        self.signs, self.constants = plan["signs"], constants
        self.values = {name: (tensor, tuple(range(len(tensor.shape)))) for name, tensor in inputs.items()}

    def tensor(self, name: str) -> tuple:
        if name not in self.values:
            if name in self.constants:
                array = self.constants[name]
                self.values[name] = tf.constant(array), tuple(range(array.ndim))
            elif name in self.signs:
                x, order = self.tensor(self.signs[name])
                # The spelling of Larq's own ste_sign.
                self.values[name] = tf.sign(tf.sign(x) + 0.1), order
            else:
                self.values[name] = self.translate(self.producers[name])
        return self.values[name]

    def ordered(self, name: str, order: tuple) -> tf.Tensor:
        """The tensor with its axes in this order; missing leading axes are 1, as ONNX broadcasts."""
        if name in self.constants:
            array = self.constants[name]
            return tf.constant(
                flat(array.reshape([1] * (len(order) - array.ndim) + list(array.shape)).transpose(order))
            )
        x, have = self.tensor(name)
        if len(have) < len(order):
            x = tf.reshape(tf.transpose(x, np.argsort(have)), [1] * (len(order) - len(have)) + list(x.shape))
            have = tuple(range(len(order)))
        return x if have == order else tf.transpose(x, [have.index(axis) for axis in order])

    def plain(self, name: str) -> tf.Tensor:
        return self.ordered(name, tuple(range(len(self.tensor(name)[1]))))

    def translate(self, node: dict) -> tuple:
        op, inputs, attributes = node["op"], node["inputs"], node["attributes"]
        if op in ELEMENTWISE:
            orders = [self.tensor(name)[1] for name in inputs if name not in self.constants] or [()]
            order = max(orders, key=len)
            return ELEMENTWISE[op](*(self.ordered(name, order) for name in inputs)), order
        method = getattr(self, f"on_{op.lower()}", None)
        if method is None:
            raise NotImplementedError(f"no translation of {op} to TensorFlow")
        return method(inputs, attributes)

    def padded(self, x: tf.Tensor, attributes: dict, kernel: list, strides: list, value: float) -> tuple:
        """The image and TensorFlow's name of the padding: SAME where it means the same, else explicit borders."""
        pads = attributes.get("pads", [0] * 4)
        if not any(pads):
            return x, "VALID"
        same = []
        for size, extent, stride in zip(x.shape[1:3], kernel, strides, strict=True):
            total = max((-(-size // stride) - 1) * stride + extent - size, 0)
            same.append((total // 2, total - total // 2))
        if [pads[0], pads[2]] == list(same[0]) and [pads[1], pads[3]] == list(same[1]):
            return x, "SAME"
        border = [[0, 0], [pads[0], pads[2]], [pads[1], pads[3]], [0, 0]]
        return tf.pad(x, border, constant_values=value), "VALID"

    def on_conv(self, inputs: list, attributes: dict) -> tuple:
        x, weight = self.ordered(inputs[0], CHANNELS_LAST), self.constants[inputs[1]]
        strides = attributes.get("strides", [1, 1])
        x, padding = self.padded(x, attributes, weight.shape[2:], strides, 0.0)
        if padding == "VALID" and any(attributes.get("pads", [])) and inputs[0] in self.signs:
            # Larq has no zeros around bits but those of SAME, and would convolve in float32. SAME with a stride
            # lays its windows one pixel further down and right: other answers for the same work.
            x, padding = self.ordered(inputs[0], CHANNELS_LAST), "SAME"
        steps = [1, *strides, 1]
        if attributes.get("group", 1) == 1:
            y = tf.nn.conv2d(x, weight.transpose(2, 3, 1, 0), steps, padding)
        else:
            y = tf.nn.depthwise_conv2d(x, weight.transpose(2, 3, 0, 1), steps, padding)
        return (y + self.constants[inputs[2]] if len(inputs) > 2 else y), CHANNELS_LAST

    def on_batchnormalization(self, inputs: list, attributes: dict) -> tuple:
        x, order = self.tensor(inputs[0])
        gamma, beta, mean, variance = (self.constants[name] for name in inputs[1:])
        scale = gamma / np.sqrt(variance + np.float32(attributes.get("epsilon", 1e-5)))
        shape = [-1 if axis == 1 else 1 for axis in order]
        return x * flat(scale.reshape(shape)) + flat((beta - mean * scale).reshape(shape)), order

    def on_maxpool(self, inputs: list, attributes: dict) -> tuple:
        return self.pool(tf.nn.max_pool2d, inputs, attributes, float(np.finfo("float32").min))

    def on_averagepool(self, inputs: list, attributes: dict) -> tuple:
        return self.pool(tf.nn.avg_pool2d, inputs, attributes, 0.0)

    def pool(self, function: object, inputs: list, attributes: dict, value: float) -> tuple:
        kernel, strides = attributes["kernel_shape"], attributes.get("strides", [1, 1])
        x, padding = self.padded(self.ordered(inputs[0], CHANNELS_LAST), attributes, kernel, strides, value)
        return function(x, kernel, strides, padding), CHANNELS_LAST

    def on_globalaveragepool(self, inputs: list, attributes: dict) -> tuple:
        return tf.reduce_mean(self.ordered(inputs[0], CHANNELS_LAST), [1, 2], keepdims=True), CHANNELS_LAST

    def on_reducemean(self, inputs: list, attributes: dict) -> tuple:
        axes = attributes["axes"] if "axes" in attributes else self.constants[inputs[1]].tolist()
        return self.simple(tf.reduce_mean(self.plain(inputs[0]), axes, bool(attributes.get("keepdims", 1))))

    def on_pad(self, inputs: list, attributes: dict) -> tuple:
        x, order = self.tensor(inputs[0])
        pads = self.constants[inputs[1]].reshape(2, -1).T.astype("int32")  # of int64 the converter dies
        value = float(self.constants[inputs[2]]) if len(inputs) > 2 else 0.0
        return tf.pad(x, pads[list(order)], constant_values=value), order

    def on_concat(self, inputs: list, attributes: dict) -> tuple:
        order = self.tensor(inputs[0])[1]
        return tf.concat([self.ordered(name, order) for name in inputs], order.index(attributes["axis"])), order

    def on_prelu(self, inputs: list, attributes: dict) -> tuple:
        x, order = self.tensor(inputs[0])
        slope = self.ordered(inputs[1], order)
        return tf.nn.relu(x) - slope * tf.nn.relu(-x), order

    def on_clip(self, inputs: list, attributes: dict) -> tuple:
        x, order = self.tensor(inputs[0])
        return tf.clip_by_value(x, *(float(self.constants[name]) for name in inputs[1:])), order

    def on_transpose(self, inputs: list, attributes: dict) -> tuple:
        x, order = self.tensor(inputs[0])
        return x, tuple(attributes["perm"].index(axis) for axis in order)

    def on_flatten(self, inputs: list, attributes: dict) -> tuple:
        x = self.plain(inputs[0])
        return self.simple(tf.reshape(x, [x.shape[0], -1]))

    def on_reshape(self, inputs: list, attributes: dict) -> tuple:
        return self.simple(tf.reshape(self.plain(inputs[0]), self.constants[inputs[1]]))

    def on_matmul(self, inputs: list, attributes: dict) -> tuple:
        return self.simple(tf.matmul(self.plain(inputs[0]), self.constants[inputs[1]]))

    def on_gemm(self, inputs: list, attributes: dict) -> tuple:
        weight = self.constants[inputs[1]]
        y = tf.matmul(self.plain(inputs[0]), weight.T if attributes.get("transB") else weight)
        return self.simple(y + self.constants[inputs[2]] if len(inputs) > 2 else y)

    def on_softmax(self, inputs: list, attributes: dict) -> tuple:
        return self.simple(tf.nn.softmax(self.plain(inputs[0]), attributes.get("axis", -1)))

    def simple(self, x: tf.Tensor) -> tuple:
        return x, tuple(range(len(x.shape)))


def flat(array: np.ndarray) -> np.ndarray:
    """Without leading axes of 1: Larq's converter takes multipliers per channel as vectors only."""
    while array.ndim and array.shape[0] == 1:
        array = array[0]
    return array


def convert(folder: Path) -> bytes:
    """The plan as a model of Larq Compute Engine, kept beside it."""
    kept = folder / "model.tflite"
    if kept.exists():
        return kept.read_bytes()
    plan = json.loads((folder / "plan.json").read_text())
    with np.load(folder / "constants.npz") as archive:
        constants = dict(archive)
    sys.setrecursionlimit(100 * len(plan["nodes"]) + 1000)
    (name, shape), *others = plan["inputs"].items()
    if others:
        raise NotImplementedError("more than one input")
    module = tf.Module()

    @tf.function(input_signature=[tf.TensorSpec(shape, tf.float32)], autograph=False)
    def network(x: tf.Tensor) -> tf.Tensor:
        translator = Translator(plan, constants, {name: x})
        return [translator.plain(output) for output in plan["outputs"]]

    module.network = network
    with tempfile.TemporaryDirectory() as saved:
        tf.saved_model.save(module, saved, signatures=network)
        model = lce.convert_saved_model(saved)
    kept.write_bytes(model)
    return model


def serve(folder: Path, setting: str, threads: int) -> None:
    """Lines from standard input: ``ready`` answers ready or a reason, ``run`` answers seconds."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # converters print
    try:
        model = convert(folder)
        with np.load(folder / "inputs.npz") as archive:
            (x,) = archive.values()
        interpreter = Interpreter(model, threads, use_indirect_bgemm=setting == "indirect", use_xnnpack=True)
        state = "ready"
    except Exception as error:
        state = (str(error).strip().splitlines() or [type(error).__name__])[-1].strip()
    for line in sys.stdin:
        if line.strip() == "ready":
            print(state, file=answers, flush=True)
        else:
            start = time.perf_counter()
            interpreter.predict(x)
            print(time.perf_counter() - start, file=answers, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "version":
        print(f"larq-compute-engine {lce.__version__}, tensorflow {tf.__version__}")
    else:
        serve(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
