"""How long kernels take, measured by MetaSchedule's runners: on this machine, or on devices behind an RPC tracker.

What runs is the very code that a library would hold: a kernel with bnnc's calling convention, linked into a shared
library of its own, and a wrapper with TVM's convention around it.
"""

from __future__ import annotations

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import tvm
from tvm import tirx

from bnnc.codegen.aot import assemble
from bnnc.codegen.kernel_ir import compile_kernels, kernel_symbol
from bnnc.codegen.linkers import find_linker
from bnnc.codegen.targets import InstructionSet, host_instruction_sets
from bnnc.errors import UsageError

REPEATS = 5
LEAST_MS = 10  # of one repeat
TIMEOUT = 30  # seconds, for one candidate
TRACKER_TIMEOUT = 5

_TENSOR_OBJECT = 70  # type index in TVM's calling convention of a tensor that starts with an object's header,
_HEADER_BYTES = 24  # which is so long; without one, it is a plain DLTensor


@dataclass(frozen=True)
class Tracker:
    """Where devices to measure on are listed, and by what name."""

    host: str
    port: int
    key: str

    @staticmethod
    def parse(address: str, key: str) -> Tracker:
        """From ``HOST:PORT``. Raises UsageError."""
        host, _, port = address.rpartition(":")
        if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 1 << 16:
            raise UsageError(f"--tune-tracker {address}: not HOST:PORT")
        return Tracker(host, int(port), key)

    def check(self) -> None:
        """Raises UsageError when no tracker answers, or it has no device; TVM's own attempts take minutes."""
        from tvm import rpc

        try:
            socket.create_connection((self.host, self.port), TRACKER_TIMEOUT).close()
            summary = rpc.connect_tracker(self.host, self.port).summary()
        except (OSError, RuntimeError) as error:
            raise UsageError(f"--tune-tracker {self.host}:{self.port}: no tracker answers there: {error}") from error
        if f"server:{self.key}" not in {server["key"] for server in summary["server_info"]}:
            raise UsageError(f"--tune-tracker {self.host}:{self.port}: it has no device by the key '{self.key}'")


class Meter:
    """Measures candidates one by one, on one thread, by the devices of ``tracker`` or on this machine."""

    def __init__(self, tracker: Tracker | None = None):
        self.tracker = tracker

    @cached_property
    def _runner(self) -> Any:
        """Started when first used, for it is a process of its own."""
        if missing := [name for name in ("cloudpickle", "psutil") if not find_spec(name)]:
            raise UsageError(f"--tune needs {' and '.join(missing)}: pip install 'bnnc[tune]'")
        from tvm.s_tir.meta_schedule import runner

        evaluator = runner.EvaluatorConfig(number=1, repeat=REPEATS, min_repeat_ms=LEAST_MS)
        if self.tracker is None:
            return runner.LocalRunner(TIMEOUT, evaluator, f_alloc_argument=_zeros)
        self.tracker.check()
        tracker = runner.RPCConfig(self.tracker.host, self.tracker.port, self.tracker.key, session_timeout_sec=TIMEOUT)
        return runner.RPCRunner(tracker, evaluator, f_alloc_argument=_zeros)

    def check(self, isa: InstructionSet) -> None:
        """Raises UsageError when this machine is to measure ``isa`` and cannot run it."""
        if self.tracker is None and isa not in host_instruction_sets():
            raise UsageError(
                f"--tune: this machine cannot run {isa.name}; name another --target, or devices by --tune-tracker"
            )

    def seconds(self, func: tirx.PrimFunc, isa: InstructionSet, folder: Path) -> float | str:
        """The least time of a scheduled function, or the reason why there is none; ``folder`` is for its files."""
        from tvm.s_tir.meta_schedule.arg_info import TensorInfo
        from tvm.s_tir.meta_schedule.runner import RunnerInput

        shapes = [(str(param.ty.dtype), [int(extent) for extent in param.ty.shape]) for param in func.params]
        artifact = link_kernel(func, isa, folder)
        (future,) = self._runner.run(
            [RunnerInput(str(artifact), "cpu", [TensorInfo(dtype, shape) for dtype, shape in shapes])]
        )
        result = future.result()
        if result.error_msg is not None:
            return str(result.error_msg)
        return min(float(time) for time in result.run_secs)


def link_kernel(func: tirx.PrimFunc, isa: InstructionSet, folder: Path) -> Path:
    """A shared library in ``folder`` whose ``main`` TVM can call with the function's tensors."""
    text, extents = compile_kernels(tvm.IRModule({"kernel": func}), isa)
    entry = _entry(kernel_symbol(isa.name, "kernel"), len(func.params), extents["kernel"])
    # Attribute groups stand at the end of a module, and functions before them.
    position = text.index("\nattributes #") if "\nattributes #" in text else len(text)
    obj = assemble(f"{text[:position]}\n{entry}{text[position:]}", folder / "kernel.o")
    library = folder / "kernel.so"
    find_linker().run(["-shared"], [obj], library)
    return library


def _entry(kernel: str, arguments: int, extent: int) -> str:
    """TVM's calling convention: 16 bytes for each argument, its type and its value."""
    lines = [
        "define i32 @__tvm_ffi_main(ptr %self, ptr %args, i32 %count, ptr %result) {",
        f"  %pointers = alloca [{arguments} x ptr], align 8",
    ]
    for i in range(arguments):
        lines += [
            f"  %kind.at{i} = getelementptr i8, ptr %args, i64 {16 * i}",
            f"  %kind{i} = load i32, ptr %kind.at{i}",
            f"  %value.at{i} = getelementptr i8, ptr %args, i64 {16 * i + 8}",
            f"  %value{i} = load ptr, ptr %value.at{i}",
            f"  %object{i} = icmp eq i32 %kind{i}, {_TENSOR_OBJECT}",
            f"  %skip{i} = select i1 %object{i}, i64 {_HEADER_BYTES}, i64 0",
            f"  %tensor{i} = getelementptr i8, ptr %value{i}, i64 %skip{i}",
            f"  %data{i} = load ptr, ptr %tensor{i}",
            f"  %pointer{i} = getelementptr ptr, ptr %pointers, i64 {i}",
            f"  store ptr %data{i}, ptr %pointer{i}",
        ]
    lines += [f"  %status = call i32 @{kernel}(ptr %pointers, i32 0, i32 {extent})", "  ret i32 %status", "}", ""]
    return "\n".join(lines)


def _zeros(*arguments: Any) -> list[list[Any]]:
    """Tensors of zeros for MetaSchedule's runners: some integers are indices, for which not everything will do.

    ``arguments`` are the RPC session if there is one, the device, descriptions of the tensors, and how many sets.
    """
    import numpy as np

    *_, device, infos, count = arguments

    def zeros(dtype: str, shape: Sequence[int]) -> Any:
        return tvm.runtime.empty(shape, dtype, device).copyfrom(np.zeros(shape, dtype))

    return [[zeros(dtype, shape) for _, dtype, shape in infos] for _ in range(count)]
