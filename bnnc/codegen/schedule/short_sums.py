"""Thresholds on short sums inside a tile: a word of bools at a time, see :mod:`bnnc.codegen.short_sums`."""

from __future__ import annotations

from functools import partial

from tvm import s_tir, tirx
from tvm.ir import TensorLoad
from tvm.s_tir.schedule import SBlockRV
from tvm.script import tirx as T

from bnnc.codegen.pair_sums import add_byte_pairs, add_half_pairs
from bnnc.codegen.schedule.tensor_intrinsics import Functions, registered
from bnnc.codegen.short_sums import short_sums_below
from bnnc.codegen.targets import InstructionSet
from bnnc.ir.ops import LANES, WORD


def _functions(isa: InstructionSet) -> Functions:
    @T.prim_func(s_tir=True)
    def description(
        counts: T.Buffer((WORD,), "uint32", offset_factor=1, scope="local"),
        tau: T.Buffer((WORD,), "int32", offset_factor=1),
        bits: T.Buffer((WORD,), "bool", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(counts[0:WORD], tau[0:WORD])
            T.writes(bits[0:WORD])
            for lane in range(WORD):
                with T.sblock("below"):
                    i = T.axis.spatial(WORD, lane)
                    bits[i] = T.Cast("int32", add_half_pairs(add_byte_pairs(counts[i], isa), isa)) < tau[i]

    @T.prim_func(s_tir=True)
    def implementation(
        counts: T.Buffer((WORD,), "uint32", offset_factor=1, scope="local"),
        tau: T.Buffer((WORD,), "int32", offset_factor=1),
        bits: T.Buffer((WORD,), "bool", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(counts[0:WORD], tau[0:WORD])
            T.writes(bits[0:WORD])
            bits[0:WORD] = short_sums_below(
                counts.vload([0], "uint32x16"),
                counts.vload([LANES], "uint32x16"),
                tau.vload([0], "int32x16"),
                tau.vload([LANES], "int32x16"),
                isa,
            )

    return description, implementation


def compares_with_limits(sch: s_tir.Schedule, bits: SBlockRV) -> bool:
    """Whether ``bits`` compares whole words of channels, each channel with a limit of its own everywhere."""
    value = sch.get(bits).body.value
    own = isinstance(value, tirx.LT) and isinstance(value.b, TensorLoad) and len(value.b.indices) == 1
    return own and int(sch.get(bits).iter_vars[-1].dom.extent) % WORD == 0


def use_short_sums(sch: s_tir.Schedule, bits: SBlockRV, isa: InstructionSet) -> None:
    """Replaces the loop over channels, the innermost one, of bits that :func:`compares_with_limits`."""
    _, lane = sch.split(sch.get_loops(bits)[-1], [None, WORD])
    sch.tensorize(lane, registered(f"bnnc.short_sums_below_{isa.name}", partial(_functions, isa)))
