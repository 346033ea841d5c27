"""Integer layers against the machine and onnxruntime, one thread: ``python -m benchmarks.kbit_layers [--isa NAME]``.

For each layer and number of bits, both kernels: products of bytes, and popcounts over bit planes. Every layer ends in
the codes of the next one, as inside a network; cutting codes into planes is part of the bit-serial time. Beside each
is its own roofline from the same rounds: multiplying bytes, or counting bits, on registers alone. onnxruntime runs the
same convolution as QLinearConv (unsigned 8-bit activations, signed 8-bit weights), whatever the bits. "of binary" is
how the bit planes' rate compares with that of the binary layer of this shape, signs in and signs out; the ideal is
one over the pairs of planes.
"""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass

import click
import numpy as np
import onnxruntime
import tvm
from onnx import TensorProto, helper, numpy_helper
from tvm import te, tirx

from benchmarks import binary_layers
from benchmarks.native import Kernel, aligned, kernel, load, seconds_side_by_side
from bnnc.bench.loops import compile_loops, dots
from bnnc.codegen.compute import COMPUTE
from bnnc.codegen.integer_cost import Shape, choose, pairs_in_16_bits
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.targets import InstructionSet, host_instruction_sets
from bnnc.ir.ops import BYTES, LANES, WORD, ceil_div, conv_extent
from bnnc.passes.fold_codes import FEW
from bnnc.passes.integer_weights import weight_planes

TURNS = 20000


@dataclass(frozen=True)
class Layer:
    """A convolution of codes [1, height, width, channels], borders included."""

    name: str
    height: int
    width: int
    channels: int
    out_channels: int
    kernel: int = 3
    stride: int = 1

    @property
    def size(self) -> list[int]:
        return [conv_extent(extent, self.kernel, self.stride, 1) for extent in (self.height, self.width)]

    @property
    def operations(self) -> int:
        """Multiplications and additions."""
        return 2 * math.prod(self.size) * self.out_channels * self.channels * self.kernel**2


LAYERS = (
    Layer("3x3 56x56x64", 58, 58, 64, 64),
    Layer("3x3 28x28x128", 30, 30, 128, 128),
    Layer("3x3 14x14x256", 16, 16, 256, 256),
    Layer("3x3 7x7x512", 9, 9, 512, 512),
    Layer("3x3 stride 2 14x14 128-256", 30, 30, 128, 256, 3, 2),
    Layer("1x1 14x14 128-256", 14, 14, 128, 256, 1),
)
BITS = ((1, 1), (2, 1), (2, 2), (4, 4), (8, 8))


def _codes(isa: InstructionSet, sums: te.Tensor, outs: int, bits: int) -> tuple[list[te.Tensor], te.Tensor]:
    """The tensors of a layer's end, and its codes: by a line instead of many thresholds, as in FoldCodes."""
    most = 2**bits - 1
    if most > FEW:
        ends = [te.placeholder((outs,), "float32", name=name) for name in ("slope", "shift")]
        return ends, COMPUTE["bnnc.affine_codes"](isa, {"least": 0, "most": most}, sums, *ends)
    tau = te.placeholder((most, outs), "int32", name="tau")
    start, step = te.placeholder((outs,), "uint8", name="start"), te.placeholder((outs,), "int8", name="step")
    return [tau, start, step], COMPUTE["bnnc.threshold_codes"](isa, {}, sums, tau, start, step)


def _weights(layer: Layer, bits: int) -> np.ndarray:
    random = np.random.default_rng(0)
    shape = (layer.out_channels, layer.kernel, layer.kernel, layer.channels)
    if bits == 1:
        return (2 * random.integers(0, 2, shape) - 1).astype("int8")
    values = random.integers(-(2 ** (bits - 1)), 2 ** (bits - 1), shape).astype("int8")
    values.flat[0] = -(2 ** (bits - 1))
    return values


def _attributes(layer: Layer, bits: tuple[int, int]) -> dict:
    size, stride = (layer.kernel, layer.kernel), (layer.stride, layer.stride)
    most, widest = 2 ** bits[0] - 1, 1 if bits[1] == 1 else 2 ** (bits[1] - 1)
    return {
        "channels": layer.channels, "out_channels": layer.out_channels, "kernel": size, "strides": stride,
        "dilation": (1, 1), "groups": 1, "most": most, "widest": widest, "dtype": "int32",
    }  # fmt: skip


def int8_functions(layer: Layer, isa: InstructionSet, bits: tuple[int, int]) -> list[tirx.PrimFunc]:
    """The layer as products of bytes."""
    size, blocks = layer.kernel, ceil_div(layer.out_channels, LANES)
    words = te.placeholder((1, layer.height, layer.width, layer.channels // BYTES), "uint32", name="words")
    weights = te.placeholder((blocks, size, size, layer.channels // BYTES, LANES), "int32", name="weights")
    sums = COMPUTE["bnnc.integer_conv2d"](isa, _attributes(layer, bits), words, weights)
    ends, codes = _codes(isa, sums, layer.out_channels, bits[0])
    return [te.create_prim_func([words, weights, *ends, codes])]


def bitserial_functions(layer: Layer, isa: InstructionSet, bits: tuple[int, int]) -> list[tirx.PrimFunc]:
    """The layer as bit planes: cutting, then counting."""
    size, blocks, words = layer.kernel, ceil_div(layer.out_channels, LANES), ceil_div(layer.channels, WORD)
    shape = (1, layer.height, layer.width)
    codes = te.placeholder((*shape, layer.channels), "uint8", name="codes")
    cut = COMPUTE["bnnc.planes"](isa, {"bits": bits[0]}, codes)
    _, factors, form = weight_planes(_weights(layer, bits[1]))
    planes = te.placeholder((*shape, bits[0], words), "uint32", name="planes")
    weights = te.placeholder((blocks, len(factors), size, size, words, LANES), "uint32", name="weights")
    attrs = _attributes(layer, bits) | {"form": form, "factors": factors}
    sums = COMPUTE["bnnc.bitserial_conv2d"](isa, attrs, planes, weights)
    ends, result = _codes(isa, sums, layer.out_channels, bits[0])
    return [te.create_prim_func([codes, cut]), te.create_prim_func([planes, weights, *ends, result])]


def compiled(functions: list[tirx.PrimFunc], isa: InstructionSet) -> Kernel:
    """A call of all ``functions`` after each other, on random arrays."""
    random = np.random.default_rng(0)
    calls = []
    for func in functions:
        scheduled = schedule_function(func, isa, "layer")
        text, extents = compile_kernels(tvm.IRModule({"layer": scheduled}), isa)
        arrays = []
        for param in scheduled.params:
            shape, dtype = [int(extent) for extent in param.ty.shape], str(param.ty.dtype)
            values = random.standard_normal(shape) if dtype == "float32" else random.integers(0, 2, shape)
            arrays.append(aligned(values.astype(dtype)))
        calls.append(kernel(getattr(load(text), kernel_symbol(isa.name, "layer")), 0, extents["layer"], arrays))

    def run() -> None:
        for call in calls:
            call()

    return run


def qlinear_conv(layer: Layer) -> Kernel:
    """onnxruntime's 8-bit convolution, NCHW as everywhere in ONNX."""
    random = np.random.default_rng(0)
    weights = random.integers(-127, 128, (layer.out_channels, layer.channels, layer.kernel, layer.kernel))
    one, zero = np.float32(0.05), np.zeros((), "uint8")
    constants = {
        "s": one, "z": zero, "w": weights.astype("int8"), "wz": np.zeros((), "int8"),
        "b": np.zeros(layer.out_channels, "int32"),
    }  # fmt: skip
    inputs = ["x", "s", "z", "w", "s", "wz", "s", "z", "b"]
    node = helper.make_node("QLinearConv", inputs, ["y"], strides=[layer.stride] * 2)
    shape = [1, layer.channels, layer.height, layer.width]
    graph = helper.make_graph(
        [node], "layer", [helper.make_tensor_value_info("x", TensorProto.UINT8, shape)],
        [helper.make_tensor_value_info("y", TensorProto.UINT8, None)],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    feeds = {"x": random.integers(0, 256, shape).astype("uint8")}
    return lambda: session.run(None, feeds)


def dot_kind(isa: InstructionSet, bits: tuple[int, int]) -> str:
    """How products of bytes are made: the name of their roofline."""
    room = pairs_in_16_bits(2 ** bits[0] - 1, 1 if bits[1] == 1 else 2 ** (bits[1] - 1))
    return "vnni" if isa.dot == "vnni" else "pairs16" if room >= BYTES else "pairs" if room else "wide"


def measure(layer: Layer, isa: InstructionSet, bits: tuple[int, int]) -> list[float]:
    """Seconds: int8, its roofline, bit-serial, its roofline, onnxruntime, the binary layer."""
    pairs, loops = bits[0] * bits[1], compile_loops(isa)
    count, operations = binary_layers.counting(loops, isa)
    binary, _ = binary_layers.prepare(binary_layers.Layer(*astuple(layer)), isa)
    seconds = seconds_side_by_side(
        [
            compiled(int8_functions(layer, isa, bits), isa),
            lambda: loops[f"dot_{dot_kind(isa, bits)}"](TURNS),
            compiled(bitserial_functions(layer, isa, bits), isa),
            count,
            qlinear_conv(layer),
            binary,
        ],
        rounds=7,
    )
    seconds[1] *= layer.operations / (2 * TURNS * dots(isa) * isa.vector_bits // 8)
    seconds[3] *= pairs * layer.operations / operations
    return seconds


def chosen(layer: Layer, isa: InstructionSet, bits: tuple[int, int]) -> str:
    """What the cost model takes."""
    attrs = _attributes(layer, bits)
    shape = Shape(
        channels=layer.channels, taps=layer.kernel**2, out_channels=layer.out_channels, pixels=math.prod(layer.size),
        inputs=layer.height * layer.width, most=attrs["most"], widest=attrs["widest"], weight_planes=bits[1],
    )  # fmt: skip
    return choose(isa, shape).kernel


def grid(layer: Layer, isa: InstructionSet) -> None:
    """GOPS of the kernel that the cost model takes, for every pair of widths; bit planes are marked."""
    print(f"\n{isa.name}, {layer.name}, GOPS; * as bit planes\n{'a, w':>6}" + "".join(f"{w:8}" for w in range(1, 9)))
    for a in range(1, 9):
        cells = []
        for w in range(1, 9):
            kernel = chosen(layer, isa, (a, w))
            functions = (int8_functions if kernel == "int8" else bitserial_functions)(layer, isa, (a, w))
            (seconds,) = seconds_side_by_side([compiled(functions, isa)], rounds=5)
            cells.append(f"{layer.operations / seconds / 1e9:7.0f}{' ' if kernel == 'int8' else '*'}")
        print(f"{a:6}" + "".join(cells), flush=True)


@click.command(help=__doc__)
@click.option("--isa", "name", default=None, help="Only this instruction set; the default is all that run here.")
@click.option("--layer", "only", default=None, help="Only layers whose name contains this.")
@click.option("--grid", "every_pair", is_flag=True, help="3x3 14x14x256 for every a and w from 1 to 8, nothing else.")
def main(name: str | None, only: str | None, every_pair: bool) -> None:
    for isa in host_instruction_sets():
        if name not in (None, isa.name):
            continue
        if every_pair:
            grid(LAYERS[2], isa)
            continue
        print(f"\n{isa.name}\n{'':28}{'':6}{'int8':>8}{'of its':>8}{'bits':>8}{'of its':>8}{'of':>8}{'ort':>8}")
        print(f"{'layer':28}{'a, w':6}{'GOPS':>8}{'limit':>8}{'GOPS':>8}{'limit':>8}{'binary':>8}{'GOPS':>8}  chosen")
        for layer in LAYERS:
            if only is not None and only not in layer.name:
                continue
            for bits in BITS:
                int8, products, serial, counts, ort, binary = measure(layer, isa, bits)
                rates = [layer.operations / seconds / 1e9 for seconds in (int8, serial, ort)]
                best = "int8" if int8 <= serial else "bitserial"
                choice = chosen(layer, isa, bits)
                print(
                    f"{layer.name:28}{bits[0]}, {bits[1]:<3}{rates[0]:8.0f}{products / int8:8.2f}{rates[1]:8.0f}"
                    f"{counts / serial:8.2f}{binary / serial:8.3f}{rates[2]:8.0f}"
                    f"  {choice}{'' if choice == best else ' (slower)'}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
