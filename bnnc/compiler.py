"""Model file in, library out: the one place that knows all stages."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bnnc.codegen.targets import Target, resolve
from bnnc.errors import UsageError

if TYPE_CHECKING:
    import tvm

    from bnnc.codegen.program import Program

Shapes = Mapping[str, tuple[int, ...]]
Progress = Callable[[str], None]

EMIT = ("so", "a", "asm", "tir")


def _quiet(step: str) -> None:
    """No progress."""


@dataclass
class Network:
    """A model after all passes: ``module`` has one function per fused layer; ``shapes`` are the ONNX tensors'."""

    module: tvm.IRModule
    shapes: dict[str, tuple[int, ...]]


class _Dump:
    """Numbered TVMScript files, one per pass."""

    def __init__(self, folder: Path | None):
        self.folder, self.count = folder, 0
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise UsageError(f"--dump-passes {folder}: {error.strerror}") from error

    def __call__(self, name: str, module: tvm.IRModule) -> None:
        if self.folder is not None:
            (self.folder / f"{self.count:02d}_{name}.py").write_text(module.script(show_meta=False) + "\n")
            self.count += 1


def build_network(
    model: str | os.PathLike[str],
    *,
    input_shapes: Shapes | None = None,
    sign_zero: str = "exact",
    disabled_passes: Collection[str] = (),
    dump: Callable[[str, Any], None] | None = None,
    progress: Progress = _quiet,
) -> Network:
    """Import ``model`` and run the pass pipeline. Raises ModelError or UsageError."""
    from bnnc.frontend import import_model
    from bnnc.ir.ops import shape_of
    from bnnc.passes.dataflow import Dataflow
    from bnnc.passes.pipeline import selected

    passes = selected(sign_zero, disabled_passes)
    progress(f"reading {os.fspath(model)}")
    module = import_model(model, dict(input_shapes or {}))
    names = {str(k): str(v) for k, v in dict(module.attrs["bnnc.names"]).items()}
    flow = Dataflow(module["main"])
    variables = [*flow.function.params, *flow.definitions]
    shapes = {names[v.name]: tuple(shape_of(v)) for v in variables if v.name in names}
    if dump is not None:
        dump("imported", module)
    for step in passes:
        progress(str(step.info.name))
        module = step(module)
        if dump is not None:
            dump(str(step.info.name), module)
    return Network(module, shapes)


def _trace_entry(entry: dict[str, Any], names: dict, orders: dict, shapes: dict) -> dict[str, Any] | None:
    """Say which ONNX tensor a stage's output is, and in what order of axes it is stored."""
    # Bits and unit axes do not change which values a tensor holds; other derived names are no ONNX tensor's values.
    variable = entry["variable"].removesuffix("_flat")
    variable = variable if variable in names else variable.removesuffix("_bits")
    if variable not in names:
        return None
    shape = shapes[names[variable]]
    order = orders.get(variable, list(range(len(shape))))
    channels = shape[order[-1]] if shape else 1
    return {k: v for k, v in entry.items() if k != "variable"} | {
        "name": names[variable], "shape": list(shape), "order": order, "channels": channels,
    }  # fmt: skip


def make_library_program(network: Network, target: Target, progress: Progress = _quiet) -> Program:
    """Lower a network for every instruction set of ``target`` and plan its memory."""
    from bnnc import __version__
    from bnnc.codegen.lower import lower
    from bnnc.codegen.program import Port
    from bnnc.codegen.stages import make_program
    from bnnc.layers import describe

    lowered = {}
    for isa in target.instruction_sets:
        progress(f"scheduling kernels for {isa.name}")
        lowered[isa.name] = lower(network.module, isa)
    attrs = network.module.attrs
    ports = [
        [Port(str(p["name"]), str(p["dtype"]), tuple(int(d) for d in p["shape"])) for p in attrs[key]]
        for key in ("bnnc.inputs", "bnnc.outputs")
    ]
    program = make_program(lowered, *ports)
    names = {str(k): str(v) for k, v in dict(attrs["bnnc.names"]).items()}
    orders = {str(k): [int(i) for i in v] for k, v in dict(attrs.get("bnnc.orders", {})).items()}
    entries = [_trace_entry(entry, names, orders, network.shapes) for entry in program.tensors]
    program.tensors = [entry for entry in entries if entry is not None]
    program.metadata = {
        "bnnc": __version__,
        "layers": [asdict(layer) for layer in describe(network.module)],
        "messages": [str(message) for message in attrs.get("bnnc.messages", [])],
    }
    return program


def compile(
    model: str | os.PathLike[str],
    target: str = "host",
    output: str | os.PathLike[str] | None = None,
    *,
    emit: str = "so",
    input_shapes: Shapes | None = None,
    sign_zero: str = "exact",
    dump_passes: str | os.PathLike[str] | None = None,
    disabled_passes: Collection[str] = (),
    progress: Progress | None = None,
    on_message: Callable[[str], None] | None = None,
) -> Path:
    """Compile the ONNX file ``model`` into a library and return its path.

    ``output`` defaults to the model's name with another suffix. ``emit`` is ``"so"`` (shared library), ``"a"`` (static
    library with bnnc.h beside it), ``"asm"`` (the kernels' assembly) or ``"tir"`` (the scheduled kernels as TVMScript).
    ``input_shapes`` fixes dynamic inputs. ``progress`` is told each step, ``on_message`` each decision about the model
    that its author should know of (what became of sign(0), a sign that seems to be missing).

    Raises ModelError, UsageError or ToolchainError; ``output`` is either complete or untouched.
    """
    from bnnc.codegen import emit as emitters
    from bnnc.codegen import toolchain

    if emit not in EMIT:
        raise UsageError(f"--emit {emit}: choose from {', '.join(EMIT)}")
    report = progress or _quiet
    resolved = resolve(target)
    suffix = {"asm": ".s", "tir": ".py"}.get(emit, f".{emit}")
    path = Path(output) if output is not None else Path(model).with_suffix(suffix)
    if not path.parent.is_dir():
        raise UsageError(f"{path}: cannot write the output: its folder does not exist")
    if emit == "so":
        toolchain.find_linker(resolved.platform)  # fails now, not after minutes
    network = build_network(
        model,
        input_shapes=input_shapes,
        sign_zero=sign_zero,
        disabled_passes=disabled_passes,
        dump=_Dump(Path(dump_passes) if dump_passes is not None else None),
        progress=report,
    )
    program = make_library_program(network, resolved, report)
    if on_message is not None:
        for message in program.metadata["messages"]:
            on_message(message)
    report("generating machine code")
    with tempfile.TemporaryDirectory(prefix="bnnc-") as folder:
        emitters.write(emit, program, resolved, Path(folder), path)
    return path
