"""Whole networks of k-bit layers: integers equal the qonnx package's at every quantizer, on every instruction set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

import bnnc
from bnnc.codegen.targets import host_instruction_sets
from models.graphs import QONNX, floats, graph, node

LEVELS = [isa.name for isa in host_instruction_sets()]


class Net:
    """A growing network. Weights and scales are integers times powers of two, so that float32 sums are exact."""

    def __init__(self, *shape: int):
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, np.ndarray] = {}
        self.quantizers: list[str] = []
        self.random = np.random.default_rng(5)
        self.shape = shape

    def constant(self, value: Any) -> str:
        name = f"c{len(self.constants)}"
        self.constants[name] = np.asarray(value, "float32")
        return name

    def op(self, name: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        output = f"{name.lower()}{len(self.nodes)}"
        self.nodes.append(node(name, inputs, output, domain, **attributes))
        return output

    def quant(self, x: str, bits: int, scale: float, zero: float = 0, **attributes: Any) -> str:
        inputs = [x, self.constant(scale), self.constant(zero), self.constant(bits)]
        attributes = {"signed": 0, "narrow": 0, "rounding_mode": "ROUND"} | attributes
        self.quantizers.append(self.op("Quant", *inputs, domain=QONNX, **attributes))
        return self.quantizers[-1]

    def weights(self, bits: int, *shape: int) -> str:
        """Output channels come first."""
        values = self.random.integers(-(2 ** (bits - 1)), 2 ** (bits - 1), shape)
        values = self.random.choice([-1, 1], shape) if bits == 1 else values
        return self.constant(values * 2.0 ** self.random.integers(-4, 1, (shape[0], *[1] * (len(shape) - 1))))

    def conv(self, x: str, bits: int, outs: int, ins: int, kernel: int = 3, **attributes: Any) -> str:
        return self.op("Conv", x, self.weights(bits, outs, ins, kernel, kernel), **attributes)

    def norm(self, x: str, channels: int, spread: float) -> str:
        """A BatchNormalization with gammas of both signs."""
        gamma = self.random.choice([-1, 1], channels) * self.random.uniform(0.5, 2, channels)
        beta, mean = self.random.uniform(-1, 1, channels), self.random.uniform(-spread, spread, channels)
        parameters = [gamma, beta, mean, np.full(channels, spread**2)]
        return self.op("BatchNormalization", x, *map(self.constant, parameters))

    def model(self, output: str) -> onnx.ModelProto:
        return graph(self.nodes, {"x": self.shape}, [output], self.constants, opset=13)


def sequential() -> tuple[Net, str]:
    """An 8-bit image, zero padding, every kind of quantizer, pools on both sides of one, 33 channels, groups."""
    n = Net(2, 3, 12, 11)
    x = n.quant("x", 8, 1 / 128, signed=1)
    x = n.quant(n.op("Relu", n.norm(n.conv(x, 8, 16, 3, pads=[1, 1, 1, 1]), 16, 9)), 2, 0.25)
    x = n.quant(n.norm(n.conv(x, 2, 33, 16, pads=[1, 0, 1, 2]), 33, 4), 3, 0.5, signed=1, narrow=1)
    x = n.op("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2])
    x = n.op("MaxPool", n.norm(n.conv(x, 1, 32, 33, strides=[1, 2]), 32, 9), kernel_shape=[2, 1])
    x = n.conv(n.quant(x, 4, 0.25, 5), 4, 8, 16, kernel=1, group=2, pads=[1, 1, 1, 1])
    x = n.op("Flatten", n.quant(n.norm(x, 8, 20), 5, 0.125, signed=1, rounding_mode="FLOOR"))
    x = n.op("Add", n.op("MatMul", x, n.constant(n.random.integers(-8, 8, (160, 17)) / 4)), n.constant(floats(17)))
    x = n.quant(x, 6, 1.0, rounding_mode="CEIL")
    return n, n.op("MatMul", x, n.constant(n.random.integers(-1, 2, (17, 5))))


def residual() -> tuple[Net, str]:
    """Sums of quantized values, a concatenation, signs and ternary values into layers of several bits."""
    n = Net(1, 8, 9, 9)
    x = n.quant(n.norm("x", 8, 1), 4, 0.25, signed=1)
    y = n.quant(n.norm(n.conv(x, 4, 8, 8, pads=[1, 1, 1, 1]), 8, 9), 4, 0.25, signed=1)
    x = n.quant(n.op("Relu", n.op("Add", x, y)), 4, 0.25)
    y = n.quant(n.norm(n.conv(x, 3, 8, 8, pads=[1, 1, 1, 1]), 8, 9), 4, 0.25)
    x = n.op("Concat", x, y, axis=1)
    y = n.op("BipolarQuant", n.norm(n.conv(x, 2, 33, 16, strides=[2, 2]), 33, 9), n.constant(0.5), domain=QONNX)
    y = n.norm(n.conv(y, 4, 20, 33, pads=[1, 1, 1, 1]), 20, 20)
    y = n.conv(n.quant(y, 2, 0.5, signed=1, narrow=1), 1, 12, 20)
    return n, n.quant(y, 8, 0.125, signed=1)


def executed(path: Path, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Every tensor as the qonnx package computes it."""
    execution = pytest.importorskip("qonnx.core.onnx_exec")
    wrapper = pytest.importorskip("qonnx.core.modelwrapper").ModelWrapper(str(path))
    shapes = pytest.importorskip("qonnx.transformation.infer_shapes")
    return execution.execute_onnx(wrapper.transform(shapes.InferShapes()), feeds, return_full_exec_context=True)


def assert_codes(entry: dict[str, Any], stored: np.ndarray, want: np.ndarray) -> None:
    """Codes grow by one where the value grows by the quantizer's scale, the smallest step that occurs."""
    shape = [entry["shape"][axis] for axis in entry["order"]]
    codes = stored.reshape(shape).transpose(np.argsort(entry["order"])).astype("float64")
    values = np.unique(want.astype("float64"))
    step = np.min(np.diff(values)) if values.size > 1 else 1.0
    offset = want.flat[0] / step - codes.flat[0]
    np.testing.assert_array_equal(codes + offset, want / step, err_msg=entry["name"])


@pytest.mark.parametrize("make", [sequential, residual])
@pytest.mark.parametrize("kernel", ["chosen", "int8", "bitserial"])
def test_equal_to_qonnx(
    make: Callable[[], tuple[Net, str]], kernel: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    net, output = make()
    path = tmp_path / "net.onnx"
    onnx.save(net.model(output), path)
    layers = [layer for layer in bnnc.inspect(path).layers if "_conv2d" in layer.op]
    assert not [layer.op for layer in layers if layer.op.startswith(("conv2d", "dense"))]
    free = [layer.name for layer in layers if "the only kernel" not in layer.reason and layer.bits > 0]
    wanted = {} if kernel == "chosen" else dict.fromkeys(free, kernel)
    library = bnnc.compile(path, target="x86_64", output=tmp_path / "net.so", kernels=wanted)
    forced = bnnc.inspect(path, kernels=wanted).layers
    names = {layer.name: layer.op for layer in forced if "_conv2d" in layer.op}
    assert kernel == "chosen" or all(names[name].startswith(("integer", "bit")[kernel != "int8"]) for name in free)
    for level in LEVELS:
        monkeypatch.setenv("BNNC_ISA", level)
        with bnnc.load(library) as session:
            for seed in range(2):
                feeds = {"x": floats(*net.shape, seed=seed)}
                want = executed(path, feeds)
                seen = set()
                for entry, stored in session.trace(feeds):
                    if entry["name"] in net.quantizers and entry["dtype"] == "uint8":
                        assert_codes(entry, stored, want[entry["name"]])
                        seen.add(entry["name"])
                # The first one is computed behind the transposition of the input, under another name.
                assert seen >= set(net.quantizers[1:]) - {output}
                (answer,) = session.run(feeds).values()
                np.testing.assert_array_equal(answer, want[output])


def test_real(shared_model: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Brevitas' TFC of 2 bits, on every instruction set: the codes are qonnx's, the scores to a rounding."""
    path = shared_model("brevitas_tfc_2w2a")
    library = bnnc.compile(path, target="x86_64", output=tmp_path / "net.so")
    for level in LEVELS:
        monkeypatch.setenv("BNNC_ISA", level)
        with bnnc.load(library) as session:
            feeds = {session.inputs[0].name: np.random.default_rng(0).random((1, 1, 28, 28)).astype("float32")}
            want = executed(path, feeds)
            codes = 0
            for entry, stored in session.trace(feeds):
                if entry["dtype"] == "uint8" and entry["name"] in want:
                    _, index = np.unique(want[entry["name"]], return_inverse=True)
                    np.testing.assert_array_equal(stored.reshape(-1) - stored.min(), index.reshape(-1))
                    codes += 1
            assert codes == 4
            (answer,), (name,) = session.run(feeds).values(), session.run(feeds)
            np.testing.assert_allclose(answer, want[name], rtol=0, atol=1e-5 * np.abs(want[name]).max())
        layers = [layer for layer in session.metadata["layers"] if layer["operations"]]
        assert [layer["bits"] for layer in layers] == [2] * 4
