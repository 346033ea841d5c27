"""Read the stages of a library off lowered modules: which kernel runs when, on which memory.

The main function is straight-line code: calls of kernels, views (reshapes, tuple items) and the final result. Every
value is a piece of memory: a model input, a model output, a constant in the weights, the arena, the persistent area
for what is computed once from constants alone, or a frame, whose border is written once and whose inside every time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import tvm
from tvm import relax

from bnnc.codegen.frames import FRAME
from bnnc.codegen.in_place import Overwrite, overwrites, overwriting
from bnnc.codegen.lower import kernels_of
from bnnc.codegen.memory import ALIGNMENT, Buffer, align, lower_bound, plan
from bnnc.codegen.program import Argument, Port, Program, Stage
from bnnc.ir.ops import VIEWS, Constant, bytes_of, is_op, shape_of


@dataclass(eq=False)
class _Value:
    """A tensor that some stage writes; ``argument`` is set once its memory is known.

    ``frame`` names the kernel that fills it before anything else is written, where only its inside is. ``over`` is the
    value whose memory it takes.
    """

    size: int
    stage: int
    last: int
    frame: str | None = None
    once: bool = False
    over: _Value | None = None
    argument: Argument | None = None

    @property
    def owner(self) -> _Value:
        """The value whose memory this one is in."""
        return self if self.over is None else self.over.owner


class _Sizes(NamedTuple):
    """Bytes; ``bound`` is the least that an arena can take."""

    arena: int
    bound: int
    persistent: int
    frames: int


class _Weights:
    """The constants, each stored once, cache-line aligned."""

    def __init__(self) -> None:
        self.blob = bytearray()
        self.offsets: dict[bytes, int] = {}

    def place(self, constant: Any) -> Argument:
        data = constant.value.numpy().tobytes()
        if data not in self.offsets:
            self.blob += bytes(-len(self.blob) % ALIGNMENT)
            self.offsets[data] = len(self.blob)
            self.blob += data
        return Argument("weights", self.offsets[data])


class _Reader:
    def __init__(self, module: tvm.IRModule):
        self.module, self.main = module, module["main"]
        self.frames = {str(k): list(v) for k, v in dict((module.attrs or {}).get("bnnc.frames", {})).items()}
        self.weights = _Weights()
        self.stages: list[tuple[str, str, list[Any]]] = []
        self.values: list[_Value] = []
        self.memory: dict[relax.Expr, Any] = {}
        self.traced: list[dict[str, Any]] = []
        for index, param in enumerate(self.main.params):
            self.memory[param] = Argument("input", 0, index)

    def locate(self, expr: relax.Expr) -> Any:
        if isinstance(expr, Constant):
            return self.weights.place(expr)
        if isinstance(expr, relax.Tuple):
            return [self.locate(field) for field in expr.fields]
        if isinstance(expr, relax.TupleGetItem):
            return self.locate(expr.tuple_value)[expr.index]
        if is_op(expr, *VIEWS):
            return self.locate(expr.args[0])
        place = self.memory[expr]
        if isinstance(place, _Value):
            place.last = max(place.last, len(self.stages))
        return place

    def call(self, var: relax.Var, call: relax.Call) -> None:
        """One ``call_tir``: its arguments, then the buffers it writes."""
        symbol, operands = call.args[0], call.args[1]
        places = [self.locate(field) for field in operands.fields]
        out = call.ty_args[0]
        types = list(out.fields) if isinstance(out, relax.TupleType) else [out]
        index = len(self.stages)
        written = [_Value(bytes_of(ty), index, index) for ty in types]
        written[-1].frame = self.module[symbol].attrs.get(FRAME)
        self.values += written
        self.memory[var] = written[0] if not isinstance(out, relax.TupleType) else written
        self.stages.append((var.name, symbol.name_hint, places + written))

    def read(self) -> None:
        for block in self.main.body.blocks:
            for binding in block.bindings:
                var, value = binding.var, binding.value
                if is_op(value, "relax.call_tir"):
                    self.call(var, value)
                else:
                    self.memory[var] = self.locate(value)
                self.trace(var)

    def trace(self, var: relax.Var) -> None:
        """Remember where a named tensor can be read: right after the stage that wrote it."""
        place = self.memory[var]
        if isinstance(place, _Value):
            argument = next(i for i, p in enumerate(self.stages[place.stage][2]) if p is place)
            entry = {
                "variable": var.name, "stage": place.stage, "argument": argument,
                "dtype": "bits" if str(var.ty.dtype) == "uint32" else str(var.ty.dtype), "stored": shape_of(var),
            }  # fmt: skip
            self.traced.append(entry)
            if var.name in self.frames:
                inside, *pads = self.frames[var.name]
                self.traced.append(entry | {"variable": str(inside), "frame": [int(pad) for pad in pads]})


def _mark_once(reader: _Reader, results: list[Any]) -> list[bool]:
    """Whether each stage computes from constants alone. One that writes a result, or into a frame, runs every time."""
    once = []
    for index, (_, _, places) in enumerate(reader.stages):
        written = [p for p in places if isinstance(p, _Value) and p.stage == index]
        read = [p for p in places if p not in written]
        fixed = all(p.once if isinstance(p, _Value) else p.space == "weights" for p in read)
        once.append(fixed and not any(p in results or p.frame for p in written))
        for value in written:
            value.once = once[-1]
    return once


def _place_frames(values: list[_Value]) -> tuple[dict[Argument, str], int]:
    """Memory for framed values, shared where frames are alike and one is read before the next is written.

    Returns each piece's filling kernel, and the size of the memory.
    """
    size = 0
    pieces: list[tuple[_Value, Argument]] = []  # the latest value in each
    fills: dict[Argument, str] = {}
    for value in values:
        alike = (i for i, (other, _) in enumerate(pieces) if other.frame == value.frame and other.last < value.stage)
        index = next(alike, None)
        if index is None:
            index = len(pieces)
            pieces.append((value, Argument("frames", size)))
            size += align(value.size)
        value.argument = pieces[index][1]
        pieces[index] = (value, value.argument)
        fills[value.argument] = str(value.frame)
    return fills, size


def _overwrite(reader: _Reader, kernels: dict[str, list[Overwrite]]) -> dict[str, Overwrite]:
    """Have outputs take the memory of inputs that are not read again, for kernels whose calls can all do the same.

    ``kernels`` says what each kernel could overwrite; the result says what it does.
    """

    def dies(places: list[Any], overwrite: Overwrite, stage: int) -> bool:
        source, output = (places[number] for number in overwrite)
        return all(isinstance(v, _Value) and not (v.argument or v.once or v.frame) for v in (source, output)) and (
            source.last == stage and sum(place is source for place in places) == 1
        )

    chosen = {}
    for kernel, possible in kernels.items():
        calls = [(index, places) for index, (_, name, places) in enumerate(reader.stages) if name == kernel]
        ways = (way for way in possible if all(dies(places, way, index) for index, places in calls))
        if (way := next(ways, None)) is not None:
            chosen[kernel] = way
            for _, places in calls:
                places[way[1]].over = places[way[0]]
    return chosen


def _plan_arena(values: list[_Value]) -> tuple[int, int]:
    """Give ``values`` their places in the arena. Returns its size, and the least that it could be."""
    last: dict[int, int] = {}
    for value in values:
        last[id(value.owner)] = max(last.get(id(value.owner), 0), value.last)
    own = [value for value in values if value.over is None]
    buffers = [Buffer(value.size, value.stage, last[id(value)]) for value in own]
    offsets, size = plan(buffers)
    for value, offset in zip(own, offsets, strict=True):
        value.argument = Argument("arena", offset)
    for value in values:
        value.argument = value.owner.argument
    return size, lower_bound(buffers)


def _resolve(
    reader: _Reader, results: list[Any], kernels: dict[str, list[Overwrite]]
) -> tuple[_Sizes, dict[Argument, str], dict[str, Overwrite]]:
    """Give every value its memory. Returns the sizes, what fills the frames, and which kernels overwrite what."""
    for index, place in enumerate(results):
        if isinstance(place, _Value) and place.argument is None:
            place.argument = Argument("output", 0, index)
    persistent = 0
    for value in reader.values:
        if value.once and value.argument is None:
            value.argument = Argument("persistent", persistent)
            persistent += align(value.size)
    framed = [value for value in reader.values if value.frame and value.argument is None]
    fills, frames = _place_frames(framed)
    chosen = _overwrite(reader, kernels)
    size, bound = _plan_arena([value for value in reader.values if value.argument is None])
    return _Sizes(size, bound, persistent, frames), fills, chosen


def _agreed(levels: list[tvm.IRModule]) -> dict[str, list[Overwrite]]:
    """What each kernel can overwrite as all ``levels`` have scheduled it."""
    first, *others = [{symbol.name_hint: overwrites(f) for symbol, f in level.functions_items()} for level in levels]
    return {name: [way for way in ways if all(way in other[name] for other in others)] for name, ways in first.items()}


def _overwriting(functions: tvm.IRModule, chosen: dict[str, Overwrite]) -> tvm.IRModule:
    return tvm.IRModule(
        {
            symbol: overwriting(func, chosen[symbol.name_hint]) if symbol.name_hint in chosen else func
            for symbol, func in functions.functions_items()
        }
    )


def make_program(lowered: dict[str, tvm.IRModule], inputs: list[Port], outputs: list[Port]) -> Program:
    """The program of a library from its modules lowered for each instruction set, best first.

    All modules must agree on main; kernels differ. A result that is an input, a constant, or another result as well
    must have been copied by a kernel before (see the CopyResults pass).
    """
    first = next(iter(lowered.values()))
    reader = _Reader(first)
    reader.read()
    body = first["main"].body.body
    result = reader.locate(body)
    results = result if isinstance(result, list) else [result]
    once = _mark_once(reader, results)
    kernels = {level: kernels_of(module) for level, module in lowered.items()}
    sizes, fills, chosen = _resolve(reader, results, _agreed(list(kernels.values())))

    def place(value: Any) -> Any:
        return value.argument if isinstance(value, _Value) else value

    stages = [
        Stage(layer, kernel, tuple(map(place, args)), fixed)
        for (layer, kernel, args), fixed in zip(reader.stages, once, strict=True)
    ]
    stages += [Stage("border", kernel, (piece,), once=True) for piece, kernel in fills.items()]
    return Program(
        kernels={level: _overwriting(functions, chosen) for level, functions in kernels.items()},
        stages=stages,
        weights=bytes(reader.weights.blob),
        arena_bytes=sizes.arena,
        arena_bound=sizes.bound,
        persistent_bytes=sizes.persistent,
        frames_bytes=sizes.frames,
        inputs=inputs,
        outputs=outputs,
        slices=int((first.attrs or {}).get("bnnc.slices", 1)),
        tensors=[entry for entry in reader.traced if not once[entry["stage"]]],
    )
