"""Group each layer with the elementwise operators behind it, so that every value is written once.

A group is an anchor (a convolution, a dense layer, a pool, or any first operator) followed by a chain of elementwise
operators, each the only reader of the value before it. Other operands may be constants or any tensor computed earlier
(a residual block's shortcut); where a shortcut is kept as codes, a group without a layer reads the codes. The chain
ends with the last float value, with the bits packed from it, or with both: a residual sum that the next shortcut reads
as floats and the next binary layer as bits leaves one kernel as a pair. Bits that are only read to be padded are padded
in the same group. A transpose in front of a float convolution over few channels, as of a model's image, begins the
convolution's group: it reads each value from where it was.

Requires: all rewriting is done. Guarantees: main only calls Relax functions, takes views (reshape) and tuple items;
equal functions are one function, so equal layers share a kernel. Module attribute ``bnnc.members`` maps the variable
of each call to the anchor's and those behind it; ``bnnc.frames`` maps padded bits to the variable inside and the pads.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import tvm
import tvm_ffi
from tvm import relax

from bnnc.ir import ops
from bnnc.passes.dataflow import Builder, Dataflow, constant_value, finish, free_vars, function_pass, substitute
from bnnc.passes.elementwise import ELEMENTWISE

FUSABLE = ELEMENTWISE | {
    "relax.nn.prelu", "relax.bitwise_xor", "bnnc.count_reached", "bnnc.dot", "bnnc.border_dot", "bnnc.unpack",
    "bnnc.levels", "bnnc.window_shift",
}  # fmt: skip
IMMEDIATE = {
    "relax.add", "relax.subtract", "relax.multiply", "relax.divide", "relax.maximum", "relax.minimum",
}  # fmt: skip
FROM_FLOATS = {"bnnc.pack", "bnnc.pack_between", "bnnc.codes"}
PACKS = FROM_FLOATS | {
    "bnnc.threshold_pack", "bnnc.border_threshold_pack", "bnnc.threshold_codes", "bnnc.affine_codes", "bnnc.planes",
}  # fmt: skip
ANCHORS = {
    "bnnc.binary_conv2d", "bnnc.integer_conv2d", "bnnc.bitserial_conv2d", "bnnc.conv2d",
    "bnnc.depthwise_conv2d", "bnnc.integer_depthwise_conv2d", "bnnc.dense",
    "relax.nn.conv2d", "relax.nn.max_pool2d", "relax.nn.avg_pool2d",
}  # fmt: skip
FEW_CHANNELS = 16
"""Channels up to which a convolution reads an image as well plane by plane as pixel by pixel."""

FRAMED = PACKS | {"bnnc.max_pool_bits"}


@dataclass(eq=False)
class Group:
    """Members in order, ``anchor`` first or behind its transpose; ``outputs`` are the values read outside."""

    anchor: relax.Var
    members: list[relax.Var] = field(default_factory=list)
    outputs: list[relax.Var] = field(default_factory=list)


def _name(call: relax.Expr) -> str:
    return call.op.name if isinstance(call, relax.Call) and isinstance(call.op, tvm.ir.Op) else ""


def is_view(call: relax.Expr) -> bool:
    """Whether the value shares its argument's memory."""
    return ops.is_op(call, *ops.VIEWS) or isinstance(call, (relax.Var, relax.Tuple, relax.TupleGetItem))


class _Grouping:
    def __init__(self, flow: Dataflow):
        self.flow = flow
        self.position = {var: index for index, (var, _) in enumerate(flow.bindings)}
        self.readers: dict[relax.Var, list[relax.Var]] = {}
        for var, value in flow.bindings:
            for read in dict.fromkeys(free_vars(value)):
                self.readers.setdefault(read, []).append(var)
        self.results = set(free_vars(flow.result))
        self.group_of: dict[relax.Var, Group] = {}

    def run(self) -> list[Group]:
        """Later anchors first, so that a residual add joins the branch that is computed last."""
        for anchors_only in (True, False):
            order = self.flow.bindings if not anchors_only else self.flow.bindings[::-1]
            for var, value in order:
                if var in self.group_of or is_view(value) or (anchors_only and _name(value) not in ANCHORS):
                    continue
                self.frame(self.grow(var))
        return list(dict.fromkeys(self.group_of.values()))

    def grow(self, anchor: relax.Var) -> Group:
        group = Group(anchor)
        for member in (*self.transpose_before(anchor), anchor):
            self.join(group, member)
        tail = anchor
        while True:
            readers = self.readers.get(tail, [])
            alone = len(readers) == 1 and tail not in self.results
            free = [r for r in readers if r not in self.group_of]
            packs = [r for r in free if _name(self.flow.definitions[r]) in PACKS and self.fits(tail, r)]
            if alone and packs:
                self.join(group, packs[0])
                group.outputs = [packs[0]]
                return group
            if alone and free and self.follows(tail, free[0]):
                if _name(self.flow.definitions[anchor]) not in ANCHORS:
                    self.join_decoded(group, free[0])
                tail = free[0]
                self.join(group, tail)
                continue
            group.outputs = [tail]
            floats = [p for p in packs if _name(self.flow.definitions[p]) in FROM_FLOATS]
            if len(packs) == 1 and floats and self.ready_before_other_readers(floats[0], readers):
                self.join(group, floats[0])
                group.outputs.append(floats[0])
            return group

    def join_decoded(self, group: Group, reader: relax.Var) -> None:
        """Bring in the other operands of ``reader`` that only it reads, where they are the values of codes."""
        for value in free_vars(self.flow.definitions[reader]):
            chain = self.decoded(value, reader)
            if chain and ops.shape_of(value) == ops.shape_of(reader):
                for member in chain:
                    self.join(group, member)

    def decoded(self, value: relax.Var, reader: relax.Var) -> list[relax.Var]:
        """``levels`` and a scale that end in ``value``; nothing where others read them or have them."""
        chain: list[relax.Var] = []
        while value not in self.group_of and self.readers.get(value) == [reader] and value not in self.results:
            call = self.flow.definitions.get(value, value)
            chain.insert(0, value)
            if _name(call) == "bnnc.levels":
                return chain
            if not ops.is_op(call, "relax.multiply", "relax.divide") or constant_value(call.args[1]) is None:
                return []
            value, reader = call.args[0], value
        return []

    def transpose_before(self, anchor: relax.Var) -> list[relax.Var]:
        """The transpose that only ``anchor`` reads, if it is a convolution that can read through it; else nothing."""
        call = self.flow.definitions[anchor]
        if _name(call) != "bnnc.conv2d":
            return []
        image = call.args[0]
        moved = _name(self.flow.definitions.get(image)) == "relax.permute_dims"
        alone = moved and self.readers[image] == [anchor] and image not in self.results
        return [image] if alone and ops.shape_of(image)[-1] <= FEW_CHANNELS else []

    def frame(self, group: Group) -> None:
        """Bits that are read once, to be padded, are padded by the kernel that makes them."""
        *others, bits = group.outputs
        readers = self.readers.get(bits, [])
        if _name(self.flow.definitions[bits]) not in FRAMED or len(readers) != 1 or bits in self.results:
            return
        (pad,) = readers
        waiting = [r for output in others for r in self.readers.get(output, []) if r not in group.members]
        if _name(self.flow.definitions[pad]) == "bnnc.pad_bits" and self.ready_before_other_readers(pad, waiting):
            self.join(group, pad)
            group.outputs[-1] = pad

    def join(self, group: Group, var: relax.Var) -> None:
        group.members.append(var)
        self.group_of[var] = group

    def fits(self, tail: relax.Var, reader: relax.Var) -> bool:
        """Whether all channels of a pixel that ``reader`` packs come from ``tail``."""
        return self.flow.definitions[reader].args[0].same_as(tail)

    def follows(self, tail: relax.Var, reader: relax.Var) -> bool:
        name = _name(self.flow.definitions[reader])
        if name == "bnnc.unpack":
            return _name(self.flow.definitions[tail]) not in ANCHORS | PACKS
        return name in FUSABLE and ops.shape_of(reader) == ops.shape_of(tail)

    def ready_before_other_readers(self, last: relax.Var, readers: list[relax.Var]) -> bool:
        """The group is emitted where its last member stood: no one else may read the value before that."""
        return all(self.position[last] <= self.position[reader] for reader in readers)


def _function(group: Group, flow: Dataflow) -> tuple[relax.Function, list[relax.Expr]]:
    """The group as a Relax function, and the arguments main passes. Small constants stay inside."""
    arguments: list[relax.Expr] = []
    params: list[relax.Var] = []
    mapping: dict[relax.Expr, relax.Expr] = {}

    def bring_in(expr: relax.Expr, call: relax.Call) -> relax.Expr:
        value = constant_value(expr)
        # TVM's elementwise operators take a scalar as an immediate, all others want tensors as parameters.
        if value is not None and value.size == 1 and value.dtype == np.float32 and _name(call) in IMMEDIATE:
            return relax.const(value.reshape(()))
        if isinstance(expr, relax.Var) and expr in mapping:
            return mapping[expr]
        if value is None and not isinstance(expr, relax.Var):
            return expr
        param = relax.Var(f"p{len(params)}", expr.ty)
        params.append(param)
        arguments.append(expr)
        if isinstance(expr, relax.Var):
            mapping[expr] = param
        return param

    bodies: list[tuple[relax.Var, relax.Call]] = []
    for member in group.members:
        call = flow.definitions[member]
        fields = [
            relax.Tuple([bring_in(f, call) for f in a.fields]) if isinstance(a, relax.Tuple) else bring_in(a, call)
            for a in call.args
        ]
        inner = relax.Var(f"v{len(bodies)}", member.ty)
        bodies.append((inner, relax.Call(call.op, fields, call.attrs, call.ty_args)))
        mapping[member] = inner
    builder = relax.BlockBuilder()
    values: dict[relax.Expr, relax.Expr] = {}
    with builder.function("group", params):
        with builder.dataflow():
            for inner, call in bodies:
                values[inner] = builder.emit(substitute(call, values))
            results = [values[mapping[output]] for output in group.outputs]
            output = builder.emit_output(results[0] if len(results) == 1 else relax.Tuple(results))
        builder.emit_func_output(output)
    return builder.get()["group"].without_attr("global_symbol"), arguments


@function_pass("FuseEpilogues")
def FuseEpilogues(module: tvm.IRModule) -> tvm.IRModule:
    """Layers with their epilogues as primitive functions; see the module's docstring."""
    flow = Dataflow(module["main"])
    groups = _Grouping(flow).run()
    members = {member for group in groups for member in group.members}
    emit_at = {group.members[-1]: group for group in groups}
    builder = Builder(flow.function)
    shared: dict[int, list[tuple[relax.Function, tvm.ir.GlobalVar]]] = {}
    mapping: dict[relax.Var, relax.Expr] = {}
    replaced: dict[str, list[str]] = {}
    frames: dict[str, list] = {}

    def call_group(group: Group) -> None:
        function, arguments = _function(group, flow)
        candidates = shared.setdefault(tvm_ffi.structural_hash(function), [])
        symbol = next((g for f, g in candidates if tvm_ffi.structural_equal(f, function)), None)
        if symbol is None:
            parts = [_name(flow.definitions[m]).split(".")[-1] for m in group.members]
            symbol = builder.block.add_func(function, "_".join(dict.fromkeys(parts))[:48])
            candidates.append((function, symbol))
        call = relax.Call(symbol, [substitute(a, mapping) for a in arguments])
        names = [output.name for output in group.outputs]
        result = builder.emit(call, names[0] if len(names) == 1 else f"{names[0]}_pair")
        layer = group.members[group.members.index(group.anchor) :]
        replaced[result.name] = [member.name for member in layer]
        padded = flow.definitions[group.members[-1]]
        if len(group.members) > 1 and _name(padded) == "bnnc.pad_bits":
            frames[names[-1]] = [padded.args[0].name, *ops.attrs_of(padded)["pads"]]
        if len(names) == 1:
            mapping[group.outputs[0]] = result
            return
        for index, output in enumerate(group.outputs):
            mapping[output] = builder.emit(relax.TupleGetItem(result, index), output.name)

    with builder.block.function("main", list(module["main"].params)):
        with builder.block.dataflow():
            for var, value in flow.bindings:
                if var in emit_at:
                    call_group(emit_at[var])
                elif var not in members:
                    mapping[var] = builder.emit(substitute(value, mapping), var.name)
            result = builder.block.emit_output(substitute(flow.result, mapping))
        builder.block.emit_func_output(result)
    return finish(module, builder.block).with_attr("bnnc.members", replaced).with_attr("bnnc.frames", frames)
