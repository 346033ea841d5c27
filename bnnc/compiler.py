"""Model file in, library out: the one place that knows all stages."""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bnnc.codegen.targets import InstructionSet, Target, resolve
from bnnc.errors import UsageError

if TYPE_CHECKING:
    import tvm

    from bnnc.codegen.program import Program
    from bnnc.codegen.schedule import Scheduler

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
    params: str | os.PathLike[str] | None = None,
    input_shapes: Shapes | None = None,
    sign_zero: str = "exact",
    disabled_passes: Collection[str] = (),
    isa: InstructionSet | None = None,
    kernels: Mapping[str, str] | None = None,
    dump: Callable[[str, Any], None] | None = None,
    progress: Progress = _quiet,
) -> Network:
    """Import ``model`` and run the pass pipeline. Raises ModelError or UsageError.

    ``isa`` and ``kernels`` decide between the kernels for integer layers, see :mod:`bnnc.passes.choose_kernels`.
    """
    from bnnc.frontend import import_model
    from bnnc.ir.ops import shape_of
    from bnnc.passes.dataflow import Dataflow
    from bnnc.passes.pipeline import selected

    passes = selected(sign_zero, disabled_passes, isa, kernels)
    progress(f"reading {os.fspath(model)}")
    module = import_model(model, dict(input_shapes or {}), params)
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
    _check_kernels(module, kernels or {})
    return Network(module, shapes)


def _check_kernels(module: tvm.IRModule, wanted: Mapping[str, str]) -> None:
    """Raise UsageError where a layer does not exist, or cannot have the kernel that was asked for."""
    had = {str(layer): str(kernel) for layer, kernel in dict(module.attrs.get("bnnc.kernels", {})).items()}
    for layer, kernel in wanted.items():
        if layer not in had:
            choice = f"choose from {', '.join(had)}" if had else "this model has none"
            raise UsageError(f"--kernel {layer}={kernel}: there is no integer layer of that name; {choice}")
        if had[layer] != kernel:
            raise UsageError(f"--kernel {layer}={kernel}: this layer can only be {had[layer]}; leave the option out")


def _trace_entry(entry: dict[str, Any], network: Network) -> dict[str, Any] | None:
    """Say which ONNX tensor a stage's output is, and in what order of axes it is stored.

    Bits, codes, unit axes and the order of axes do not change which values a tensor holds; other names that passes
    derive are no ONNX tensor's values. Where a tensor is an image flattened in its stored order, the shape is the
    image's.
    """
    names, orders, images = (dict(network.module.attrs.get(f"bnnc.{key}", {})) for key in ("names", "orders", "images"))
    variable = entry["variable"]
    for suffix in ("_flat", "_bits", "_codes"):
        variable = variable if variable in names else variable.removesuffix(suffix)
    tensor = variable
    for suffix in ("_transposed", "_columns"):
        tensor = tensor if tensor in names else tensor.removesuffix(suffix)
    if tensor not in names:
        return None
    name = str(names[tensor])
    shape = [int(extent) for extent in images.get(variable, network.shapes[name])]
    order = [int(axis) for axis in orders.get(variable, range(len(shape)))]
    channels = shape[order[-1]] if shape else 1
    if variable in images:
        channels = math.prod(shape[1:])
    return {k: v for k, v in entry.items() if k != "variable"} | {
        "name": name, "shape": shape, "order": order, "channels": channels,
    }  # fmt: skip


def unwanted_passes(target: Target) -> frozenset[str]:
    """The passes that would slow ``target`` down: a GPU has room for a whole batch, and none to spare for one image."""
    return frozenset({"SliceBatch"}) if target.gpus else frozenset()


def make_library_program(
    network: Network, target: Target, progress: Progress = _quiet, scheduler: Scheduler | None = None
) -> Program:
    """Lower a network for every instruction set of ``target`` and plan its memory; ``scheduler`` as for ``lower``."""
    from bnnc import __version__
    from bnnc.codegen.cuda.schedule import scheduler as gpu_scheduler
    from bnnc.codegen.lower import lower
    from bnnc.codegen.program import Port
    from bnnc.codegen.stages import make_program
    from bnnc.layers import describe, is_brief

    lowered = {}
    for isa in target.instruction_sets:
        progress(f"scheduling kernels for {isa.name}")
        lowered[isa.name] = lower(network.module, isa, scheduler)
    for family in target.gpus:
        progress(f"scheduling kernels for {family.isa.name}")
        lowered[family.isa.name] = lower(network.module, family.isa, gpu_scheduler(family))
    attrs = network.module.attrs
    ports = [
        [Port(str(p["name"]), str(p["dtype"]), tuple(int(d) for d in p["shape"])) for p in attrs[key]]
        for key in ("bnnc.inputs", "bnnc.outputs")
    ]
    program = make_program(lowered, *ports)
    entries = [_trace_entry(entry, network) for entry in program.tensors]
    program.tensors = [entry for entry in entries if entry is not None]
    layers = describe(network.module)
    program.brief = is_brief(layers, program.slices)
    program.metadata = {
        "bnnc": __version__,
        "layers": [asdict(layer) for layer in layers],
        "memory": {
            "weights": len(program.weights),
            "arena": program.arena_bytes,
            "arena_bound": program.arena_bound,
            "persistent": program.persistent_bytes,
            "frames": program.frames_bytes,
        },
        "slices": program.slices,
        "messages": [str(message) for message in attrs.get("bnnc.messages", [])],
    }
    return program


def compile(
    model: str | os.PathLike[str],
    target: str | Sequence[str] = "host",
    output: str | os.PathLike[str] | None = None,
    *,
    params: str | os.PathLike[str] | None = None,
    emit: str | None = None,
    input_shapes: Shapes | None = None,
    sign_zero: str = "exact",
    kernels: Mapping[str, str] | None = None,
    dump_passes: str | os.PathLike[str] | None = None,
    disabled_passes: Collection[str] = (),
    tune: int = 0,
    tune_cache: str | os.PathLike[str] | None = None,
    tune_tracker: str | None = None,
    tune_key: str | None = None,
    progress: Progress | None = None,
    on_message: Callable[[str], None] | None = None,
) -> Path:
    """Compile the ONNX file, or BMXNet pair, ``model`` into a library and return its path.

    A BMXNet pair is given by either of its files, the other is found by its name, or by its symbol and ``params``.

    Several targets go into one package, as does one where the name of ``output`` ends in .aar, .xcframework or .tar.gz
    (see :mod:`bnnc.packaging`).

    ``output`` defaults to the model's name with another suffix. ``emit`` is ``"so"`` (shared library, on Apple's
    systems a .dylib), ``"a"`` (static library with bnnc.h beside it), ``"asm"`` (the kernels' assembly) or ``"tir"``
    (the scheduled kernels as TVMScript); by default ``"a"`` where the name of ``output`` ends so, else ``"so"``.
    ``input_shapes`` fixes dynamic inputs. ``kernels`` says "int8" or "bitserial" for integer layers by name, where the
    cost model of the target's best instruction set is not to decide. ``progress`` is told each step, ``on_message``
    each decision about the model that its author should know of (what became of sign(0), a sign that seems to be
    missing).

    ``tune`` candidates of each kernel are measured and the fastest is taken, on this machine or on the devices with
    ``tune_key`` behind the RPC tracker ``tune_tracker`` ("host:port"). ``tune_cache`` is a file of what was found
    before, which is taken without measuring; with ``tune`` it is completed.

    Raises ModelError, UsageError or ToolchainError; ``output`` is either complete or untouched.
    """
    from bnnc.codegen import emit as emitters
    from bnnc.codegen.cuda.images import compiler_for
    from bnnc.codegen.linkers import find_linker
    from bnnc.codegen.tuning import make_tuner
    from bnnc.packaging import format_of
    from bnnc.packaging.several import compile_package

    targets = [target] if isinstance(target, str) else list(target)
    if len(targets) != 1 or (output is not None and format_of(output)):
        compile_one = partial(
            compile, model, params=params, input_shapes=input_shapes, sign_zero=sign_zero, kernels=kernels,
            disabled_passes=disabled_passes, tune=tune, tune_cache=tune_cache, tune_tracker=tune_tracker,
            tune_key=tune_key, progress=progress,
        )  # fmt: skip
        return compile_package(compile_one, targets, output, emit, dump_passes, on_message)
    if emit is None:
        emit = "a" if output is not None and Path(output).suffix == ".a" else "so"
    if emit not in EMIT:
        raise UsageError(f"--emit {emit}: choose from {', '.join(EMIT)}")
    report = progress or _quiet
    resolved = resolve(targets[0])
    suffix = {"so": resolved.platform.shared_suffix, "a": ".a", "asm": ".s", "tir": ".py"}[emit]
    path = Path(output) if output is not None else Path(model).with_suffix(suffix)
    if not path.parent.is_dir():
        raise UsageError(f"{path}: cannot write the output: its folder does not exist")
    cache = Path(tune_cache) if tune_cache is not None else None
    tuner = make_tuner(tune, cache, tune_tracker, tune_key, report)
    if emit == "so":
        find_linker(resolved.platform)  # fails now, not after minutes
    if emit in ("so", "a") and resolved.gpus:
        compiler_for(resolved)
    network = build_network(
        model,
        params=params,
        input_shapes=input_shapes,
        sign_zero=sign_zero,
        disabled_passes={*disabled_passes, *unwanted_passes(resolved)},
        isa=resolved.decisive,
        kernels=kernels,
        dump=_Dump(Path(dump_passes) if dump_passes is not None else None),
        progress=report,
    )
    program = make_library_program(network, resolved, report, tuner)
    if on_message is not None:
        for message in program.metadata["messages"]:
            on_message(message)
    report("generating machine code")
    with tempfile.TemporaryDirectory(prefix="bnnc-") as folder:
        emitters.write(emit, program, resolved, Path(folder), path)
    return path
