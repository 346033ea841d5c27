"""Sums of neighbouring bytes and half words inside 32-bit lanes: one instruction each.

On x86 (pmaddubsw, pmaddwd) both multiply by ones and add, on ARM (uaddlp, vpaddl) they add. LLVM does not find them
from the masks, shifts and additions that say the same.
"""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx
from tvm.ir import Call

from bnnc.codegen.intrinsics import lanes_of, register, vector
from bnnc.codegen.targets import InstructionSet

BYTES = {
    ("x86_64", 128): "llvm.x86.ssse3.pmadd.ub.sw.128",
    ("x86_64", 256): "llvm.x86.avx2.pmadd.ub.sw",
    ("x86_64", 512): "llvm.x86.avx512.pmaddubs.w.512",
    ("aarch64", 128): "llvm.aarch64.neon.uaddlp.v8i16.v16i8",
    ("armv7a", 128): "llvm.arm.neon.vpaddlu.v8i16.v16i8",
}
HALVES = {
    ("x86_64", 128): "llvm.x86.sse2.pmadd.wd",
    ("x86_64", 256): "llvm.x86.avx2.pmadd.wd",
    ("x86_64", 512): "llvm.x86.avx512.pmaddw.d.512",
    ("aarch64", 128): "llvm.aarch64.neon.uaddlp.v4i32.v8i16",
    ("armv7a", 128): "llvm.arm.neon.vpaddlu.v4i32.v8i16",
}
"""LLVM's names by processor family and vector width in bits."""


def sums_in_register(family: str, bits: int, narrow: int, value: tirx.PrimExpr) -> tirx.PrimExpr:
    """Neighbouring numbers of ``narrow`` bits, 8 or 16, added: those of one register ``value`` of ``bits``.

    The sums are signed integers of twice as many bits.
    """
    name, count = (BYTES if narrow == 8 else HALVES)[family, bits], bits // narrow
    ones = [tirx.Broadcast(tirx.const(1, f"int{narrow}"), count)] if family == "x86_64" else []
    numbers = tirx.reinterpret(f"int{narrow}x{count}", value)
    return tirx.call_llvm_pure_intrin(f"int{2 * narrow}x{count // 2}", name, numbers, *ones)


def _lowering(family: str, bits: int, narrow: int) -> Callable[[Call], tirx.PrimExpr]:
    """The sums of neighbours of ``narrow`` bits, ``bits`` of the vector at a time."""

    def lower(call: Call) -> tirx.PrimExpr:
        (value,) = call.args
        lanes = lanes_of(value)
        if lanes * 32 == bits:
            return tirx.reinterpret(vector("uint32", lanes), sums_in_register(family, bits, narrow, value))
        if lanes * 32 > bits:
            half = vector("uint32", lanes // 2)
            parts = [part(half, value) for part in (tirx.vectorlow, tirx.vectorhigh)]
            return tirx.vectorcombine(call.ty, *(lower(Call(call.op, [part], ret_ty=half)) for part in parts))
        return _in_lanes(value, lanes, narrow)

    return lower


def _in_lanes(value: tirx.PrimExpr, lanes: int, narrow: int) -> tirx.PrimExpr:
    """The same for what fills no vector."""

    def everywhere(number: int) -> tirx.PrimExpr:
        constant = tirx.const(number, "uint32")
        return constant if lanes == 1 else tirx.Broadcast(constant, lanes)

    mask = everywhere(0x00FF00FF if narrow == 8 else 0xFFFF)
    return (value & mask) + ((value >> everywhere(narrow)) & mask)


for _family, _bits in BYTES:
    register(f"tirx.bnnc_add_byte_pairs_{_family}_{_bits}", _lowering(_family, _bits, 8))
    register(f"tirx.bnnc_add_half_pairs_{_family}_{_bits}", _lowering(_family, _bits, 16))


def add_byte_pairs(word: tirx.PrimExpr, isa: InstructionSet) -> tirx.PrimExpr:
    """The four unsigned bytes of a uint32 as two 16-bit sums of neighbours."""
    family = isa.platform.family
    return tirx.call_intrin("uint32", f"tirx.bnnc_add_byte_pairs_{family}_{isa.vector_bits}", word)


def add_half_pairs(word: tirx.PrimExpr, isa: InstructionSet) -> tirx.PrimExpr:
    """The sum of the two 16-bit halves of a uint32, each at most 32767."""
    family = isa.platform.family
    return tirx.call_intrin("uint32", f"tirx.bnnc_add_half_pairs_{family}_{isa.vector_bits}", word)
