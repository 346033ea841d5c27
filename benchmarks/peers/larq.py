"""Larq Compute Engine, in an interpreter of its own: it needs a TensorFlow that would not live beside the others.

    python3.11 -m venv larq && larq/bin/pip install larq-compute-engine==0.16.0 tensorflow-cpu==2.17.1
    BNNC_LARQ_PYTHON=larq/bin/python python -m benchmarks.peers

The interpreter is measured as it comes, and with its other kernel for binary convolutions (``use_indirect_bgemm``);
float layers have XNNPACK in both. Larq optimizes for ARM, and says so; on x86-64 it runs portable code.

Larq reads TensorFlow models: ``larq_worker.py`` writes the network as one, with the spelling of signs that Larq's
converter looks for, and the converter does the rest.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
from onnx import AttributeProto, helper, numpy_helper
from tvm import relax

from benchmarks.peers.contender import MissingError, Network, Peer, Run
from bnnc.frontend import from_onnx, load_model
from bnnc.frontend.reference import reference_tensors
from bnnc.ir import ops
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
from bnnc.passes.dataflow import Dataflow

PYTHON = "BNNC_LARQ_PYTHON"
PLAIN = {AttributeProto.INT, AttributeProto.INTS, AttributeProto.FLOAT, AttributeProto.FLOATS, AttributeProto.STRING}
WORKER = Path(__file__).with_name("larq_worker.py")


def _python() -> str:
    if PYTHON not in os.environ:
        raise MissingError(f"{PYTHON} does not name an interpreter that has larq_compute_engine")
    return os.environ[PYTHON]


def version() -> str:
    answer = subprocess.run([_python(), WORKER, "version"], capture_output=True, text=True)
    if answer.returncode:
        raise MissingError(f"{_python()}: {(answer.stderr.strip().splitlines() or ['failed'])[-1]}")
    return answer.stdout.strip()


def signs(network: Network) -> dict[str, str]:
    """Output of each sign, however it is spelled -> the tensor whose sign it takes."""
    module = CanonicalizeQuantizers()(from_onnx(load_model(network.path)))
    names = {str(variable): str(tensor) for variable, tensor in module.attrs["bnnc.names"].items()}
    found = {}
    for var, value in Dataflow(module["main"]).bindings:
        if not ops.is_op(value, "bnnc.quantize") or not isinstance(value.args[0], relax.Var):
            continue
        if ops.attrs_of(value)["kind"] == "bipolar" and var.name in names:
            found[names[var.name]] = names[value.args[0].name]
    return found


def write_plan(network: Network, folder: Path) -> None:
    """The graph as ``plan.json`` and ``constants.npz``, which can be read without the package onnx."""
    graph = network.standard.graph
    fixed = {tensor.name for tensor in graph.initializer}
    folded = []
    for node in graph.node:
        if all(name in fixed for name in node.input if name):
            fixed.update(node.output)
            folded += node.output
    constants = reference_tensors(network.standard, network.inputs, folded) if folded else {}
    constants |= {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    nodes = [
        {
            "op": node.op_type,
            "inputs": list(node.input),
            "output": node.output[0],
            "attributes": {a.name: helper.get_attribute_value(a) for a in node.attribute if a.type in PLAIN},
        }
        for node in graph.node
        if node.output[0] not in folded
    ]
    plan = {
        "nodes": nodes,
        "signs": signs(network),
        "inputs": {name: array.shape for name, array in network.inputs.items()},
        "outputs": [value.name for value in graph.output],
    }
    folder.mkdir(exist_ok=True)
    (folder / "plan.json").write_text(json.dumps(plan, default=lambda value: value.decode()))
    np.savez(folder / "constants.npz", **constants)
    np.savez(folder / "inputs.npz", **network.inputs)


@contextmanager
def prepare(setting: str, network: Network, threads: int) -> Iterator[Run]:
    """The worker converts the network when it starts; afterwards a line to it is a run, a line from it the seconds."""
    folder = network.folder / f"{network.path.stem}_larq"
    if not folder.exists():
        write_plan(network, folder)
    command = [_python(), WORKER, folder, setting, str(threads)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdin is not None and worker.stdout is not None

        def ask(line: str) -> str:
            print(line, file=worker.stdin, flush=True)
            return worker.stdout.readline()

        if not (answer := ask("ready")).startswith("ready"):
            raise MissingError(f"{answer.strip() or 'the converter ended'}")
        try:
            yield lambda: float(ask("run"))
        finally:
            worker.stdin.close()


DEFAULT = Peer("Larq", version, partial(prepare, "default"))
INDIRECT = Peer("Larq indirect", version, partial(prepare, "indirect"))
