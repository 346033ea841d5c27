"""Run compiled libraries from Python. Needs NumPy only, not TVM."""

from __future__ import annotations

import ctypes
import json
import math
import os
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from ctypes import byref, c_uint64, c_void_p
from pathlib import Path
from typing import Any

import numpy as np

from bnnc import abi
from bnnc.codegen import elf, host, macho
from bnnc.codegen.binary_reader import BrokenFile
from bnnc.errors import LibraryError, UsageError
from bnnc.gpu import arrays as gpu_arrays
from bnnc.gpu.driver import Gpu
from bnnc.ports import Port

Arrays = dict[str, np.ndarray]

# Files loaded so far from each path. A library stays mapped for good, and the system's loader takes a path it
# has seen for the library it has: a file that was compiled anew needs a path of other spelling.
_seen: dict[Path, list[tuple[int, int]]] = {}
_seen_lock = threading.Lock()


def load(
    path: str | os.PathLike[str], threads: int = 1, *, profile: bool = False, device: str | None = None
) -> Session:
    """Open the library at ``path``; ``threads`` 0 is one per processor, ``profile`` is for ``stage_times``.

    ``device`` is for libraries with code for GPUs: "cuda" (or "cuda:1", ...) runs there or fails, "cpu" runs on the
    processor, "auto" on a GPU where there is one that will do and else on the processor. None is what the environment
    variable BNNC_DEVICE says, else "cuda" where the library has code for GPUs.

    Raises LibraryError when the file is damaged, something else, of another version or for other processors, or when
    there is no GPU for it.
    """
    return Session(path, threads, profile=profile, device=device)


class Session:
    """One instance of a compiled network: its working memory and threads.

    Any thread may call it; calls on one session take turns. Use it in a ``with`` block or ``close`` it.

    ``inputs``, ``outputs``: list[Port]; ``metadata``: what was compiled, and how; ``isa``: instruction set, or the
    GPU's architecture ("sm_86").
    """

    def __init__(
        self, path: str | os.PathLike[str], threads: int = 1, *, profile: bool = False, device: str | None = None
    ):
        if threads < 0:
            raise UsageError(f"threads={threads}: use 0 for one per processor, or a positive number")
        self.path = Path(path)
        self.profile = profile
        self._lock = threading.RLock()
        self._gpu: Gpu | None = None  # opened when there are arrays on it
        self._library = _open(self.path)
        self.inputs = _ports(self._library.bnnc_input, self._library.bnnc_input_count())
        self.outputs = _ports(self._library.bnnc_output, self._library.bnnc_output_count())
        self.metadata: dict[str, Any] = json.loads(self._library.bnnc_metadata())
        self._instance = c_void_p()
        status = self._library.bnnc_create_on(byref(self._instance), device.encode() if device else None)
        self._destroy = weakref.finalize(self, _destroy, self._library, self._instance, os.getpid())
        try:
            self._must(status)
            self._must(self._library.bnnc_set_threads(self._instance, threads))
            self._must(self._library.bnnc_enable_times(self._instance, int(profile)))
        except LibraryError:
            self.close()
            raise
        self.isa: str = self._library.bnnc_isa_name(self._instance).decode()
        self._ordinal = int((device or os.environ.get("BNNC_DEVICE", "")).partition(":")[2] or 0)

    def __repr__(self) -> str:
        return f"<bnnc.Session {self.path}{'' if self._destroy.alive else ', closed'}>"

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Free the memory and end the threads. Closing twice is fine."""
        with self._lock:
            self._destroy()
            self._gpu = None

    def run(
        self,
        inputs: np.ndarray | Mapping[str, np.ndarray],
        out: np.ndarray | Mapping[str, np.ndarray] | None = None,
    ) -> Arrays:
        """The outputs by name, for one array (if the model has one input) or arrays by name.

        C-contiguous inputs are read in place. ``out``, also one array or some by name, is written in place.
        On a GPU, arrays in its memory are taken, too, if they have ``__dlpack__`` or ``__cuda_array_interface__``, as
        PyTorch's, CuPy's and JAX' have: then all must be. The objects in ``out`` come back, and a
        :class:`bnnc.gpu.arrays.GpuArray` for each output that is not there.
        Raises LibraryError when a name, dtype or shape is not the library's.
        """
        return self.bind(inputs, out)()

    def bind(
        self,
        inputs: np.ndarray | Mapping[str, np.ndarray],
        out: np.ndarray | Mapping[str, np.ndarray] | None = None,
    ) -> Callable[[], Arrays]:
        """:meth:`run` as a call without arguments, which may be repeated: arrays are looked at only once.

        Each call reads what is in the arrays then, but for an input that had to be copied, and writes the same outputs.
        """
        if gpu_arrays.any_in(inputs) or gpu_arrays.any_in(out):
            return self._bind_resident(inputs, out)
        given = _named(inputs, self.inputs, "input")
        if missing := [port.name for port in self.inputs if port.name not in given]:
            listed = _listed(self.inputs)
            raise LibraryError(f"no array for input {_names(missing)}; the library takes {listed}")
        results = {} if out is None else _named(out, self.outputs, "output")
        for port in self.outputs:
            if port.name not in results:
                results[port.name] = port.empty()
        reads = [_in_place_or_copied(given[port.name]) for port in self.inputs]
        writes = [results[port.name] for port in self.outputs]
        if out is not None:
            _check_writable(results, reads)
        pointers = [_addresses(reads), _addresses(writes)]
        return self._bound(self._library.bnnc_run, pointers, (reads, writes), results)

    def _bind_resident(self, inputs: Any, out: Any) -> Callable[[], dict[str, Any]]:
        """The same in the GPU's memory."""
        gpu = self._open_gpu()
        given = gpu_arrays.named(inputs, self.inputs, "input")
        results = {} if out is None else gpu_arrays.named(out, self.outputs, "output")
        reads = [gpu_arrays.view(given[port.name], port, "input", gpu) for port in self.inputs]
        for port in self.outputs:
            if port.name not in results:
                results[port.name] = gpu_arrays.GpuArray(gpu, port.shape, port.dtype)
        writes = [gpu_arrays.view(results[port.name], port, "output", gpu) for port in self.outputs]
        pointers = [(c_void_p * len(views))(*[view.address for view in views]) for views in (reads, writes)]
        return self._bound(self._library.bnnc_run_device, pointers, (reads, writes), results)

    def _bound(self, function: Any, pointers: list[Any], memory: Any, results: dict[str, Any]) -> Callable[[], Any]:
        """The call of ``function`` that keeps ``memory``, where ``pointers`` point, and gives ``results``."""

        def call(memory: Any = memory) -> dict[str, Any]:
            with self._lock:
                self._must_be_open()
                self._must(function(self._instance, *pointers))
            return {port.name: results[port.name] for port in self.outputs}

        return call

    def _open_gpu(self) -> Gpu:
        """The GPU that the instance is on, for arrays there."""
        with self._lock:
            self._must_be_open()
            if not self.isa.startswith("sm_"):
                raise LibraryError(f"{self.path}: this session runs on the processor, and an array is in GPU memory")
            self._gpu = self._gpu or Gpu(self._ordinal)
            return self._gpu

    def stage_times(self) -> list[tuple[str, float]]:
        """(layer, seconds) of each stage of the last run, in order; zeros before the first run.

        Raises LibraryError unless the library was loaded with ``profile=True``.
        """
        if not self.profile:
            raise LibraryError(f"{self.path}: load the library with profile=True to time its stages")
        count = self._library.bnnc_stage_count()
        times = (c_uint64 * count)()
        with self._lock:
            self._must_be_open()
            self._must(self._library.bnnc_stage_times(self._instance, times))
        names = [self._library.bnnc_stage_name(stage).decode() for stage in range(count)]
        return [(name, time * 1e-9) for name, time in zip(names, times, strict=True)]

    def trace(self, inputs: np.ndarray | Mapping[str, np.ndarray]) -> list[tuple[dict[str, Any], np.ndarray]]:
        """Run once and return the inner tensors: (description, values as stored) in the order of the stages.

        A description is an entry of ``metadata["tensors"]``: the ONNX tensor's "name" and "shape", the
        "order" its axes are stored in, "dtype" and the "stored" shape of one slice of the batch; the values are all
        slices'. Bits are uint32 words of which "channels" bits count; they may lie in a "frame" of (top, left, bottom,
        right) pads, which is left out.
        """
        entries: list[dict[str, Any]] = sorted(self.metadata["tensors"], key=lambda entry: entry["stage"])
        slices: list[list[np.ndarray]] = [[] for _ in entries]
        written: dict[int, list[int]] = {}
        for index, entry in enumerate(entries):
            written.setdefault(entry["stage"], []).append(index)

        def observe(_: Any, stage: int, arguments: Any, count: int) -> None:
            for index in written.get(stage, []):
                slices[index].append(_copy(arguments[entries[index]["argument"]], entries[index]))

        observer = abi.Observer(observe)
        with self._lock:
            self._must_be_open()
            self._must(self._library.bnnc_set_observer(self._instance, observer, None))
            try:
                self.run(inputs)
            finally:
                self._must(self._library.bnnc_set_observer(self._instance, abi.Observer(), None))
        # A number, which has no axis to join along, is of no slice.
        joined = [np.concatenate(parts) if parts[0].ndim else parts[0] for parts in slices]
        return list(zip(entries, joined, strict=True))

    def _must_be_open(self) -> None:
        if not self._destroy.alive:
            raise LibraryError(f"{self.path}: this session is closed")

    def _must(self, status: int) -> None:
        if status:
            raise LibraryError(f"{self.path}: {self._library.bnnc_error(self._instance).decode()}")


def _destroy(library: ctypes.CDLL, instance: c_void_p, owner: int) -> None:
    # A forked child has the instance's memory but not its threads, and must not wait for them.
    if os.getpid() == owner:
        library.bnnc_destroy(instance)


def _open(path: Path) -> ctypes.CDLL:
    """Load a library after making sure that it is whole and ours."""
    try:
        content, status = path.read_bytes(), path.stat()
        apple = content.startswith(macho.MAGIC)
        found: elf.ElfFile | macho.MachOFile = macho.read(content) if apple else elf.read(content)
    except OSError as error:
        raise LibraryError(f"{path}: cannot be read: {error.strerror}") from error
    except BrokenFile as error:
        raise LibraryError(f"{path}: not a library that bnnc compiled: {error}") from error
    if found.kind != (macho.DYLIB if apple else elf.SHARED) or "bnnc_abi_version" not in found.defined:
        raise LibraryError(f"{path}: not a library that bnnc compiled")
    here = host.platform()
    if here is None or found.machine != here.machine:
        raise LibraryError(f"{path}: made for another kind of processor than this one")
    try:
        spelling = _spelling(path.resolve(), (status.st_dev, status.st_ino))
        library = ctypes.CDLL(spelling, os.RTLD_NOW | os.RTLD_LOCAL)
    except OSError as error:
        raise LibraryError(f"{path}: cannot be loaded: {error}") from error
    library.bnnc_abi_version.restype = ctypes.c_uint32
    version = library.bnnc_abi_version()
    if version != abi.ABI_VERSION:
        raise LibraryError(
            f"{path}: has interface {version}, this bnnc speaks {abi.ABI_VERSION}: compile the model again"
        )
    for name, (result, arguments) in abi.FUNCTIONS.items():
        function = getattr(library, name, None)
        if function is None:
            raise LibraryError(f"{path}: the library lacks {name}: compile the model again")
        function.restype, function.argtypes = result, arguments
    return library


def _spelling(path: Path, identity: tuple[int, int]) -> str:
    """A way to write ``path`` that the loader has not seen with another file."""
    with _seen_lock:
        files = _seen.setdefault(path, [])
        if identity not in files:
            files.append(identity)
        return f"{path.parent}/{'./' * files.index(identity)}{path.name}"


def _ports(query: Any, count: int) -> list[Port]:
    tensors = [query(index).contents for index in range(count)]
    return [
        Port(t.name.decode(), t.dtype.decode(), tuple(t.shape[: t.rank]) if t.rank else ()) for t in tensors
    ]


def _named(arrays: Any, ports: Sequence[Port], role: str) -> Arrays:
    """``arrays`` by port name, each of its port's dtype and shape; one array stands for the only port."""
    if not isinstance(arrays, Mapping):
        if len(ports) != 1:
            listed = _listed(ports)
            raise LibraryError(f"the library has {len(ports)} {role}s, give arrays by name: {listed}")
        arrays = {ports[0].name: arrays}
    known = {port.name: port for port in ports}
    if unknown := [name for name in arrays if name not in known]:
        raise LibraryError(f"the library has no {role} {_names(unknown)}; it has {_listed(ports)}")
    named = {name: _as_numpy(array) for name, array in arrays.items()}
    for name, array in named.items():
        known[name].check(array, role)
    return named


def _as_numpy(array: Any) -> np.ndarray:
    if hasattr(array, "__dlpack__") and not hasattr(array, "__array__"):
        return np.from_dlpack(array)
    return np.asarray(array)


def _check_writable(results: Arrays, reads: list[np.ndarray]) -> None:
    others = list(reads)
    for name, array in results.items():
        if not array.flags.carray:
            raise LibraryError(f"output '{name}' must be a writable, aligned, C-contiguous array")
        if any(np.may_share_memory(array, other) for other in others):
            raise LibraryError(f"output '{name}' overlaps another array")
        others.append(array)


def _in_place_or_copied(array: np.ndarray) -> np.ndarray:
    flags = array.flags
    return array if flags.c_contiguous and flags.aligned else np.array(array, order="C")


def _addresses(arrays: list[np.ndarray]) -> Any:
    return (c_void_p * len(arrays))(*[array.ctypes.data for array in arrays])


def _copy(address: int, entry: dict[str, Any]) -> np.ndarray:
    dtype = np.dtype("uint32" if entry["dtype"] == "bits" else entry["dtype"])
    size = math.prod(entry["stored"]) * dtype.itemsize
    stored = np.frombuffer(bytearray(ctypes.string_at(address, size)), dtype).reshape(entry["stored"])
    if "frame" in entry:
        top, left, bottom, right = entry["frame"]
        stored = stored[:, top : stored.shape[1] - bottom, left : stored.shape[2] - right]
    return stored


def _names(names: Sequence[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)


def _listed(ports: Sequence[Port]) -> str:
    return ", ".join(f"'{port.name}' {port.dtype} {list(port.shape)}" for port in ports)
