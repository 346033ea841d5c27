"""A trained module as an ONNX file with QONNX quantizers.

PyTorch's exporter traces the module; each operator of ``quantizers`` becomes

    sign                BipolarQuant with scale 1
    activation_levels   x n -> Quant (unsigned, scale 1, HALF_UP), up to 23 bits; standard operators for more
    stored_levels       Quant with scale 2 and zero point n / 2: of levels -n, -n + 2 .. n

Weights are written as the integers they are quantized to, in 8 or 16 bits, with a Cast behind them. No BatchNorm is
folded into float layers, so the file rounds as the module does.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import defs, numpy_helper, shape_inference
from onnx_ir.passes.common import ClearMetadataAndDocStringPass, LiftConstantsToInitializersPass
from onnxscript import opset18 as op
from onnxscript import optimizer, values
from torch import Tensor, nn
from torch._dynamo.exc import TorchDynamoException
from torch.fx.experimental.symbolic_shapes import GuardOnDataDependentSymNode

from bnnc import complete_file
from bnnc.errors import UsageError
from bnnc.nn.layers import QuantizedLayer
from bnnc.nn.quantizers import top

DOMAIN = "qonnx.custom_op.general"
OPSET = 18
# QONNX rounds with floor(x + 1/2), right below 2^23; float32 holds all levels of weights up to 24 bits.
MAX_ACTIVATION_BITS = 23
MAX_WEIGHT_BITS = 24
# What PyTorch raises for a module it cannot trace or write; any other error is a bug and keeps its traceback.
UNTRACEABLE = (torch.onnx.errors.OnnxExporterError, TorchDynamoException, GuardOnDataDependentSymNode)


def _operator(name: str, inputs: Sequence[str], attributes: dict[str, Any]) -> Callable[..., Any]:
    """A QONNX operator, callable while PyTorch's exporter writes a graph."""
    schema = defs.OpSchema(
        name, DOMAIN, 1,
        inputs=[defs.OpSchema.FormalParameter(i, "tensor(float)") for i in inputs],
        outputs=[defs.OpSchema.FormalParameter("y", "tensor(float)")],
        attributes=[defs.OpSchema.Attribute(n, t, required=False) for n, t in attributes.items()],
    )  # fmt: skip
    return values.Op(values.Opset(DOMAIN, 1), name, schema)


_INT, _STRING = defs.OpSchema.AttrType.INT, defs.OpSchema.AttrType.STRING
_bipolar_quant = _operator("BipolarQuant", ["x", "scale"], {})
_quant = _operator(
    "Quant", ["x", "scale", "zero_point", "bits"], {"signed": _INT, "narrow": _INT, "rounding_mode": _STRING}
)


def _scalar(value: float) -> Any:
    return op.Constant(value_float=float(value))


def _unsigned(x: Any, scale: float, zero_point: float, bits: int, rounding: str) -> Any:
    parameters = [_scalar(value) for value in (scale, zero_point, bits)]
    return _quant(x, *parameters, signed=0, narrow=0, rounding_mode=rounding)


def _sign(x: Any, estimator: str) -> Any:
    return _bipolar_quant(x, _scalar(1))


def _activation_levels(x: Any, bits: int) -> Any:
    n = _scalar(top(bits))
    if bits <= MAX_ACTIVATION_BITS:
        return _unsigned(op.Mul(x, n), 1, 0, bits, "HALF_UP")
    scaled = op.Mul(op.Clip(x, _scalar(0), _scalar(1)), n)
    below = op.Floor(scaled)
    up = op.GreaterOrEqual(op.Sub(scaled, below), _scalar(0.5))
    return op.Add(below, op.Cast(up, to=onnx.TensorProto.FLOAT))


def _stored_levels(levels: Any, bits: int) -> Any:
    if bits > MAX_WEIGHT_BITS:
        return op.Identity(levels)
    return _unsigned(levels, 2, top(bits) / 2, bits, "ROUND")


def _frozen(module: nn.Module) -> nn.Module:
    """A copy in evaluation mode, on the CPU, with quantized weights as integers; never a compiled one."""
    original = getattr(module, "_orig_mod", module)  # torch.compile's wrapper
    frozen: nn.Module = copy.deepcopy(original).cpu().eval()
    for layer in list(frozen.modules()):
        if isinstance(layer, QuantizedLayer):
            layer.freeze()
    return frozen


def export(
    module: nn.Module,
    example_input: Tensor | tuple[Tensor, ...],
    path: str | os.PathLike[str],
    *,
    input_names: Sequence[str] = (),
    output_names: Sequence[str] = (),
) -> Path:
    """Write ``module`` as it answers in evaluation mode to the ONNX file ``path`` and return the path.

    Shapes are those of ``example_input``, float32. Names default to "input" and "output", numbered where there are
    several. ``module`` is not changed. Raises UsageError when the folder is missing or PyTorch cannot trace the module;
    ``path`` is either complete or untouched.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise UsageError(f"{target}: cannot write the model: its folder does not exist")
    examples = example_input if isinstance(example_input, tuple) else (example_input,)
    table: dict[Callable, Callable] = {
        torch.ops.bnnc.sign.default: _sign,
        torch.ops.bnnc.activation_levels.default: _activation_levels,
        torch.ops.bnnc.stored_levels.default: _stored_levels,
    }
    with torch.no_grad():
        try:
            program = torch.export.export(_frozen(module), tuple(x.cpu() for x in examples))
            written = torch.onnx.export(
                program, (), dynamo=True, opset_version=OPSET, custom_translation_table=table, optimize=False,
                verbose=False, input_names=input_names or _names("input", len(examples)),
                output_names=output_names or _names("output", len(program.graph_signature.user_outputs)),
            )  # fmt: skip
        except UNTRACEABLE as error:
            raise UsageError(f"{type(module).__name__} cannot be exported: {_first_line(error)}") from error
    optimizer.fold_constants(written.model)
    LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0)(written.model)
    optimizer.remove_unused_nodes(written.model)
    ClearMetadataAndDocStringPass()(written.model)  # stack traces, with this machine's paths
    model = written.model_proto
    _shrink(model.graph)
    _save(shape_inference.infer_shapes(model, strict_mode=True), target)
    return target


def _names(stem: str, count: int) -> list[str]:
    return [stem] if count == 1 else [f"{stem}{i}" for i in range(count)]


def _first_line(error: BaseException) -> str:
    return str(error.__cause__ or error).strip().splitlines()[0]


def _shrink(graph: onnx.GraphProto) -> None:
    """Store the integers in front of weight quantizers as int8 or int16, with a Cast to float32."""
    initializers = {tensor.name: tensor for tensor in graph.initializer}
    for node in list(graph.node):
        tensor = initializers.pop(node.input[0], None) if node.domain == DOMAIN else None
        if tensor is None:
            continue
        levels = numpy_helper.to_array(tensor)
        dtype = next((t for t in ("int8", "int16") if np.abs(levels).max() <= np.iinfo(t).max), None)
        if dtype is None:
            continue
        stored = f"{tensor.name}_{dtype}"
        graph.node.insert(0, onnx.helper.make_node("Cast", [stored], [tensor.name], to=onnx.TensorProto.FLOAT))
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(levels.astype(dtype), stored))


def _save(model: onnx.ModelProto, path: Path) -> None:
    with complete_file.written(path, "model") as partial:
        onnx.save(model, partial)
