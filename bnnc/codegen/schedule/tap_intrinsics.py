"""The tensor intrinsics of sums with taps in lanes, by the number of words of a channel in a register, 2 or 4."""

from __future__ import annotations

from functools import partial

from tvm.script import tirx as T

from bnnc.codegen.intrinsics import byte_popcount
from bnnc.codegen.pair_sums import add_byte_pairs, add_half_pairs
from bnnc.codegen.schedule.tensor_intrinsics import Functions, registered
from bnnc.codegen.tap_sums import WORDS, add_counts, byte_counts, channels_of, fold, fold_sums, folds
from bnnc.codegen.targets import InstructionSet


def step(isa: InstructionSet, wide: int) -> str:
    """The intrinsic that adds a step's counts of one pixel and some channels to the sums."""
    make = _folding_step if folds(isa) else _adding_step
    return registered(f"bnnc.tap_lanes_step_{isa.name}_{wide}", partial(make, isa, wide))


def total(isa: InstructionSet, wide: int) -> str:
    """The intrinsic that adds up what is left in a channel's lanes, on 32-bit ARM."""
    return registered(f"bnnc.tap_lanes_total_{isa.name}_{wide}", partial(_total, isa, wide))


def _folding_step(isa: InstructionSet, wide: int) -> Functions:
    channels = channels_of(isa)

    @T.prim_func(s_tir=True)
    def description(
        inputs: T.Buffer((wide,), "uint32", offset_factor=1),
        weights: T.Buffer((channels, wide), "uint32", offset_factor=1),
        sums: T.Buffer((channels,), "uint16", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(sums[0:channels], inputs[0:wide], weights[0:channels, 0:wide])
            T.writes(sums[0:channels])
            for channel, word in T.grid(channels, wide):
                with T.sblock("step"):
                    o, k = T.axis.remap("SR", [channel, word])
                    sums[o] = sums[o] + T.Cast("uint16", T.popcount(T.bitwise_xor(inputs[k], weights[o, k])))

    @T.prim_func(s_tir=True)
    def implementation(
        inputs: T.Buffer((wide,), "uint32", offset_factor=1),
        weights: T.Buffer((channels, wide), "uint32", offset_factor=1),
        sums: T.Buffer((channels,), "uint16", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(sums[0:channels], inputs[0:wide], weights[0:channels, 0:wide])
            T.writes(sums[0:channels])
            sums[0:channels] = sums.vload([0], f"uint16x{channels}") + fold(
                [
                    byte_counts(inputs.vload([0], f"uint32x{wide}"), weights.vload([o, 0], f"uint32x{WORDS}"))
                    for o in range(0, channels, WORDS // wide)
                ]
            )

    return description, implementation


def _adding_step(isa: InstructionSet, wide: int) -> Functions:
    channels, registers = channels_of(isa), channels_of(isa) * wide // WORDS

    @T.prim_func(s_tir=True)
    def description(
        inputs: T.Buffer((wide,), "uint32", offset_factor=1),
        weights: T.Buffer((channels, wide), "uint32", offset_factor=1),
        sums: T.Buffer((channels, wide), "uint32", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(sums[0:channels, 0:wide], inputs[0:wide], weights[0:channels, 0:wide])
            T.writes(sums[0:channels, 0:wide])
            for channel, word in T.grid(channels, wide):
                with T.sblock("step"):
                    o, k = T.axis.remap("SS", [channel, word])
                    sums[o, k] = sums[o, k] + add_byte_pairs(
                        byte_popcount(T.bitwise_xor(inputs[k], weights[o, k])), isa
                    )

    @T.prim_func(s_tir=True)
    def implementation(
        inputs: T.Buffer((wide,), "uint32", offset_factor=1),
        weights: T.Buffer((channels, wide), "uint32", offset_factor=1),
        sums: T.Buffer((channels, wide), "uint32", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(sums[0:channels, 0:wide], inputs[0:wide], weights[0:channels, 0:wide])
            T.writes(sums[0:channels, 0:wide])
            for i in T.unroll(registers):
                sums[i * (WORDS // wide), 0:WORDS] = add_counts(
                    sums.vload([i * (WORDS // wide), 0], f"uint32x{WORDS}"),
                    byte_counts(
                        inputs.vload([0], f"uint32x{wide}"),
                        weights.vload([i * (WORDS // wide), 0], f"uint32x{WORDS}"),
                    ),
                )

    return description, implementation


def _total(isa: InstructionSet, wide: int) -> Functions:
    channels = channels_of(isa)

    @T.prim_func(s_tir=True)
    def description(
        sums: T.Buffer((channels, wide), "uint32", offset_factor=1, scope="local"),
        totals: T.Buffer((channels,), "uint16", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(totals[0:channels], sums[0:channels, 0:wide])
            T.writes(totals[0:channels])
            for channel, word in T.grid(channels, wide):
                with T.sblock("total"):
                    o, k = T.axis.remap("SR", [channel, word])
                    totals[o] = totals[o] + T.Cast("uint16", add_half_pairs(sums[o, k], isa))

    @T.prim_func(s_tir=True)
    def implementation(
        sums: T.Buffer((channels, wide), "uint32", offset_factor=1, scope="local"),
        totals: T.Buffer((channels,), "uint16", offset_factor=1, scope="local"),
    ) -> None:
        with T.sblock("root"):
            T.reads(totals[0:channels], sums[0:channels, 0:wide])
            T.writes(totals[0:channels])
            totals[0:channels] = fold_sums(
                [sums.vload([o, 0], f"uint32x{WORDS}") for o in range(0, channels, WORDS // wide)]
            )

    return description, implementation
