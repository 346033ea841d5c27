"""MXNet models for tests: a symbol written as a program, and files in every encoding, written with struct alone."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

Reference = tuple[int, int]
FLAGS = {"f4": 0, "f8": 1, "f2": 2, "u1": 3, "i4": 4, "i1": 5, "i8": 6}


class Model:
    """Every call appends a node. Arrays among its inputs become parameters called NODE_role."""

    def __init__(self) -> None:
        self.nodes: list[dict[str, Any]] = []
        self.params: dict[str, np.ndarray] = {}
        self.data = self.variable("data")

    def variable(self, name: str, array: np.ndarray | None = None, prefix: str = "arg:", **attributes: str):
        if array is not None:
            self.params[prefix + name] = array
        self.nodes.append({"op": "null", "name": name, "inputs": [], **({"attrs": attributes} if attributes else {})})
        return len(self.nodes) - 1, 0

    def __call__(self, op: str, *inputs: Reference | np.ndarray, name: str = "", **attributes: object) -> Reference:
        name = name or f"{op.lower()}{len(self.nodes)}"
        roles = ("gamma", "beta", "moving_mean", "moving_var") if op == "BatchNorm" else ("weight", "bias")
        if op == "LeakyReLU":
            roles = ("gamma",)
        sources: list[Reference] = []
        arrays = iter(roles)
        for value in inputs:
            if isinstance(value, np.ndarray):
                role = next(arrays)
                prefix = "aux:" if role.startswith("moving") else "arg:"
                sources.append(self.variable(f"{name}_{role}", value, prefix))
            else:
                sources.append(value)
        node = {"op": op, "name": name, "inputs": [[*source, 0] for source in sources]}
        if attributes:
            node["attrs"] = {key: str(value) for key, value in attributes.items()}
        self.nodes.append(node)
        return len(self.nodes) - 1, 0

    def norm(self, x: Reference, channels: int, seed: int = 0, **attributes: object) -> Reference:
        """BatchNorm with gammas of both signs."""
        random = np.random.default_rng(seed)
        gamma, beta, mean = (random.standard_normal(channels).astype("float32") for _ in range(3))
        var = (1 + random.random(channels)).astype("float32")
        return self("BatchNorm", x, gamma, beta, mean, var, **attributes)

    def symbol(self, *heads: Reference, version: int = 10301) -> dict[str, Any]:
        return {
            "nodes": self.nodes,
            "arg_nodes": [number for number, node in enumerate(self.nodes) if node["op"] == "null"],
            "heads": [[*head, 0] for head in heads or [(len(self.nodes) - 1, 0)]],
            "attrs": {"mxnet_version": ["int", version]},
        }

    def save(self, folder: Path, *heads: Reference, name: str = "net", encoding: str = "V2") -> tuple[Path, Path]:
        """Write the pair; answers (symbol, params)."""
        symbol, params = folder / f"{name}-symbol.json", folder / f"{name}-0001.params"
        symbol.write_text(json.dumps(self.symbol(*heads)))
        params.write_bytes(params_file(self.params, encoding))
        return symbol, params


def array_bytes(array: np.ndarray | None, encoding: str = "V2", flag: int | None = None) -> bytes:
    """One array; None is "no array". ``flag`` declares another element type than the array's own."""
    shape = () if array is None else array.shape
    if encoding == "legacy":
        head = struct.pack(f"<I{len(shape)}I", len(shape), *shape)
    elif encoding == "V1":
        head = struct.pack(f"<II{len(shape)}q", 0xF993FAC8, len(shape), *shape)
    elif encoding == "V2":
        head = struct.pack(f"<IiI{len(shape)}q", 0xF993FAC9, 0, len(shape), *shape)
    else:
        head = struct.pack(f"<Iii{len(shape)}q", 0xF993FACA, 0, -1 if array is None else len(shape), *shape)
    if array is None:
        return head
    return head + struct.pack("<iii", 1, 0, FLAGS[array.dtype.str[1:]] if flag is None else flag) + array.tobytes()


def params_file(arrays: Mapping[str, np.ndarray | None], encoding: str = "V2") -> bytes:
    content = struct.pack("<QQQ", 0x112, 0, len(arrays))
    content += b"".join(array_bytes(array, encoding) for array in arrays.values())
    content += struct.pack("<Q", len(arrays))
    return content + b"".join(struct.pack("<Q", len(name.encode())) + name.encode() for name in arrays)
