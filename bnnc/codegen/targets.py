"""What the code generator knows about instruction sets: facts, and the names that ``--target`` takes.

Schedules derive their tiles from these facts; nothing here depends on a layer. Adding an instruction set of
the same family is one more entry in :data:`INSTRUCTION_SETS` or its like for ARM.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bnnc.codegen import platforms
from bnnc.codegen.platforms import Platform
from bnnc.errors import UsageError

if TYPE_CHECKING:
    import tvm


@dataclass(frozen=True)
class InstructionSet:
    """Facts about one level of a processor family.

    ``popcount`` is ``"vector"`` when one instruction counts the bits of 32-bit lanes, ``"byte"`` when one counts
    those of 8-bit lanes, and ``"byte_lut"`` when bytes are counted by table look-up (pshufb). Counts of bytes are
    added up in 8-bit lanes first.
    ``dot`` is ``"vnni"`` when one instruction adds four products of bytes to a 32-bit lane, ``"pairs"`` when products
    of bytes are added in pairs to 16 bits, with saturation (pmaddubsw), and ``"lanes"`` where each byte is taken out of
    its lane and multiplied by itself.
    ``features`` are what it needs of the processor, spelled as in /proc/cpuinfo. ``platform`` is where it runs; one
    instruction set is at home on several.
    """

    name: str
    mcpu: str
    mattr: tuple[str, ...]
    vector_bits: int
    vector_registers: int
    popcount: Literal["vector", "byte", "byte_lut"]
    dot: Literal["vnni", "pairs", "lanes"]
    fma: bool
    features: frozenset[str]
    platform: Platform = platforms.LINUX_X86_64

    @property
    def triple(self) -> str:
        """LLVM's name of the platform."""
        return self.platform.triple

    @property
    def lanes(self) -> int:
        """32-bit lanes in one vector register."""
        return self.vector_bits // 32

    @cached_property
    def tvm_target(self) -> tvm.target.Target:
        """The target to hand to TVM's code generator."""
        import tvm

        # What can be a vector is one already; LLVM would find more, and build vectors of masks out of scalars.
        options = {"cl-opt": ["-vectorize-slp:bool=0"]}
        config = {"kind": "llvm", "mtriple": self.triple, "mcpu": self.mcpu}
        attributes = {"mattr": list(self.mattr)} if self.mattr else {}
        convention = {"mfloat-abi": self.platform.float_abi} if self.platform.float_abi else {}
        return tvm.target.Target(config | options | attributes | convention)


@dataclass(frozen=True)
class GpuFamily:
    """NVIDIA GPUs that run the same kernels: ``isa`` says what computes may use, ``architectures`` which GPUs they are.

    An architecture's code runs on later ones of the same major version, too ("sm_80" on an 8.6).
    """

    isa: InstructionSet
    architectures: tuple[str, ...]

    def only(self, architecture: str) -> GpuFamily:
        """The family with nothing but ``architecture``."""
        return replace(self, architectures=(architecture,))


@dataclass(frozen=True)
class Target:
    """Where a library runs, and the instruction sets it holds code for, best first; on GPUs, too, if there are any."""

    platform: Platform
    instruction_sets: tuple[InstructionSet, ...]
    gpus: tuple[GpuFamily, ...] = ()


_V2 = frozenset({"cx16", "lahf_lm", "popcnt", "pni", "ssse3", "sse4_1", "sse4_2"})
_V3 = _V2 | {"avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe"}
_V4 = _V3 | {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}

INSTRUCTION_SETS = (
    InstructionSet(
        "avx512_vpopcntdq",
        mcpu="x86-64-v4",
        mattr=("+avx512vpopcntdq", "+avx512vnni"),
        vector_bits=512,
        vector_registers=32,
        popcount="vector",
        dot="vnni",
        fma=True,
        features=_V4 | {"avx512_vpopcntdq", "avx512_vnni"},
    ),
    InstructionSet(
        "avx512bw",
        mcpu="x86-64-v4",
        mattr=(),
        vector_bits=512,
        vector_registers=32,
        popcount="byte_lut",
        dot="pairs",
        fma=True,
        features=_V4,
    ),
    InstructionSet(
        "avx2",
        mcpu="x86-64-v3",
        mattr=(),
        vector_bits=256,
        vector_registers=16,
        popcount="byte_lut",
        dot="pairs",
        fma=True,
        features=_V3,
    ),
    InstructionSet(
        "x86_64_v2",
        mcpu="x86-64-v2",
        mattr=(),
        vector_bits=128,
        vector_registers=16,
        popcount="byte_lut",
        dot="pairs",
        fma=False,
        features=_V2,
    ),
)
"""Best first. Every later one runs wherever an earlier one does."""


ARM64 = (
    InstructionSet(
        "neon",
        # The scheduling of in-order cores costs others nothing; the other way round, three times the cycles.
        mcpu="cortex-a53",
        mattr=("+neon",),
        vector_bits=128,
        vector_registers=32,
        popcount="byte",
        dot="lanes",
        fma=True,
        features=frozenset({"asimd"}),
        platform=platforms.LINUX_ARM64,
    ),
)
ARMV7 = (
    InstructionSet(
        "neon_vfpv4",
        mcpu="cortex-a7",
        mattr=("+neon", "+vfp4"),
        vector_bits=128,
        vector_registers=16,
        popcount="byte",
        dot="lanes",
        fma=True,
        features=frozenset({"neon", "vfpv4", "idiva"}),
        platform=platforms.LINUX_ARMV7,
    ),
)

_LEVELS = {"x86_64": INSTRUCTION_SETS, "aarch64": ARM64, "armv7a": ARMV7}  # by Platform.family


def on_platform(platform: Platform) -> Target:
    """All levels of the platform's processor family."""
    return Target(platform, tuple(replace(isa, platform=platform) for isa in _LEVELS[platform.family]))


GPU_FAMILIES = (
    GpuFamily(
        InstructionSet(
            "cuda",
            mcpu="",
            mattr=(),
            vector_bits=128,  # of the widest load
            vector_registers=255,
            popcount="vector",
            dot="lanes",
            fma=True,
            features=frozenset(),
        ),
        ("sm_75", "sm_80", "sm_86", "sm_89", "sm_90", "sm_100", "sm_120"),
    ),
)


TARGETS = {"x86_64": on_platform(platforms.LINUX_X86_64)}
TARGETS |= {p.name: on_platform(p) for p in platforms.PLATFORMS if p is not platforms.LINUX_X86_64}
TARGETS |= {isa.name: Target(isa.platform, (isa,)) for isa in INSTRUCTION_SETS}
TARGETS["cuda"] = replace(TARGETS["x86_64"], gpus=GPU_FAMILIES)
TARGETS |= {
    f"cuda:{architecture}": replace(TARGETS["x86_64"], gpus=(family.only(architecture),))
    for family in GPU_FAMILIES
    for architecture in family.architectures
}
"""Every name but ``host``."""


def resolve(name: str) -> Target:
    """The target called ``name``: ``"host"`` or one of :data:`TARGETS`.

    Raises UsageError for a name that does not exist, and for ``"host"`` on a machine that is not supported.
    """
    if name == "host":
        best = host_instruction_sets()[0]
        return Target(best.platform, (best,))
    if name in TARGETS:
        return TARGETS[name]
    names = ["host", *TARGETS]
    close = _close(name.lower(), names) or _close(name.lower().replace("-", "_"), names)
    hint = f"did you mean {' or '.join(close)}?" if close else f"choose from {', '.join(names)}"
    raise UsageError(f"unknown target {name!r}: {hint}")


def _close(name: str, names: list[str]) -> list[str]:
    return get_close_matches(name, names, n=2, cutoff=0.5)


def host_instruction_sets() -> tuple[InstructionSet, ...]:
    """The instruction sets this machine can run, best first. UsageError when there is none."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        raise UsageError(f"target 'host' does not know {platform.machine()} machines; see `bnnc targets`")
    flags = _cpu_flags(Path("/proc/cpuinfo"))
    usable = tuple(isa for isa in INSTRUCTION_SETS if isa.features <= flags)
    if not usable:
        missing = ", ".join(sorted(INSTRUCTION_SETS[-1].features - flags))
        raise UsageError(f"target 'host': this processor lacks {missing}; bnnc needs at least x86-64-v2")
    return usable


def _cpu_flags(cpuinfo: Path) -> frozenset[str]:
    """The kernel's list already leaves out what the operating system does not save on a context switch."""
    try:
        text = cpuinfo.read_text()
    except OSError as error:
        raise UsageError(f"target 'host': cannot read {cpuinfo}; name a target instead") from error
    line = next((line for line in text.splitlines() if line.startswith("flags")), "")
    return frozenset(line.partition(":")[2].split())
