"""What the code generator knows about instruction sets: facts, and the names that ``--target`` takes.

Schedules derive their tiles from these facts; nothing here depends on a layer. Adding an instruction set of
the same family is one more entry in :data:`INSTRUCTION_SETS` or its like for ARM.
"""

from __future__ import annotations

import platform as machine
import sys
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from bnnc.codegen import host, platforms
from bnnc.codegen.platforms import Platform
from bnnc.errors import UsageError

if TYPE_CHECKING:
    import tvm


@dataclass(frozen=True)
class InstructionSet:
    """Facts about one level of a processor family.

    ``popcount`` is ``"vector"`` when one instruction counts the bits of 32-bit lanes, ``"byte"`` when one counts
    those of 8-bit lanes, and ``"byte_lut"`` when bytes are counted by table look-up (pshufb). Counts of bytes are
    added up in 8-bit lanes first. ``"matrix"``: like ``"vector"``, and tensor cores count those of whole tiles.
    ``dot`` is ``"vnni"`` when one instruction adds four products of unsigned by signed bytes to a 32-bit lane,
    ``"usmmla"`` when ARM does the same, and multiplies 2x8 by 8x2 such bytes in one instruction, too, and ``"pairs"``
    when such products are added in pairs to 16 bits, with saturation (pmaddubsw). Products of signed bytes are added to
    32 bits by one instruction where it is ``"sdot"``, and multiplied to 16 bits where it is ``"smull"`` or, on 32-bit
    ARM, ``"vmull"``. Where it is ``"lanes"``, bytes are taken out of their lanes one after the other; so they are where
    it is ``"matrix"``, outside of tensor cores.
    ``features`` are what it needs of the processor, spelled as in /proc/cpuinfo. ``platform`` is where it runs; one
    instruction set is at home on several.
    """

    name: str
    mcpu: str
    mattr: tuple[str, ...]
    vector_bits: int
    vector_registers: int
    popcount: Literal["vector", "byte", "byte_lut", "matrix"]
    dot: Literal["vnni", "pairs", "usmmla", "sdot", "smull", "vmull", "lanes", "matrix"]
    fma: bool
    features: frozenset[str]
    platform: Platform = platforms.LINUX_X86_64

    @property
    def triple(self) -> str:
        """LLVM's name of the platform."""
        return self.platform.triple

    @property
    def counts_words(self) -> bool:
        """Whether one instruction counts the bits of 32-bit lanes."""
        return self.popcount in ("vector", "matrix")

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
        # LLVM schedules some 32-bit ARM processors before it knows of registers, and spills what it unrolled.
        features = [*self.mattr, *(["+use-misched"] if self.platform.family == "armv7a" else [])]
        attributes = {"mattr": features} if features else {}
        convention = {"mfloat-abi": self.platform.float_abi} if self.platform.float_abi else {}
        return tvm.target.Target(config | options | attributes | convention)


@dataclass(frozen=True)
class GpuFamily:
    """NVIDIA GPUs that run the same kernels: ``isa`` says what computes may use, ``architectures`` which GPUs they are.

    An architecture's code runs on later ones of the same major version, too ("sm_80" on an 8.6).
    """

    isa: InstructionSet
    architectures: tuple[str, ...]

    @property
    def counts_bits(self) -> bool:
        """Whether tensor cores multiply single bits; all multiply bytes."""
        return self.isa.popcount == "matrix"

    def only(self, architecture: str) -> GpuFamily:
        """The family with nothing but ``architecture``."""
        return replace(self, architectures=(architecture,))


@dataclass(frozen=True)
class Target:
    """Where a library runs, and the instruction sets it holds code for, best first; on GPUs, too, if there are any."""

    platform: Platform
    instruction_sets: tuple[InstructionSet, ...]
    gpus: tuple[GpuFamily, ...] = ()

    @property
    def decisive(self) -> InstructionSet:
        """What kernels are chosen for: the best instruction set, or the family of GPUs that has the fewest."""
        return self.gpus[-1].isa if self.gpus else self.instruction_sets[0]


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


_NEON = InstructionSet(
    "neon",
    # The scheduling of in-order cores costs others nothing; the other way round, they wait for every result.
    mcpu="cortex-a53",
    mattr=("+neon",),
    vector_bits=128,
    vector_registers=32,
    popcount="byte",
    dot="smull",
    fma=True,
    features=frozenset({"asimd"}),
    platform=platforms.LINUX_ARM64,
)
ARM64 = (
    replace(
        _NEON, name="neon_i8mm", mattr=("+neon", "+dotprod", "+i8mm"), dot="usmmla",
        features=frozenset({"asimd", "asimddp", "i8mm"}),
    ),
    replace(
        _NEON, name="neon_dotprod", mattr=("+neon", "+dotprod"), dot="sdot", features=frozenset({"asimd", "asimddp"})
    ),
    _NEON,
)
ARMV7 = (
    InstructionSet(
        "neon_vfpv4",
        mcpu="cortex-a7",
        mattr=("+neon", "+vfp4"),
        vector_bits=128,
        vector_registers=16,
        popcount="byte",
        dot="vmull",
        fma=True,
        features=frozenset({"neon", "vfpv4", "idiva"}),
        platform=platforms.LINUX_ARMV7,
    ),
)

_LEVELS = {"x86_64": INSTRUCTION_SETS, "aarch64": ARM64, "armv7a": ARMV7}  # by Platform.family


def on_platform(platform: Platform) -> Target:
    """All levels of the platform's processor family."""
    return Target(platform, tuple(replace(isa, platform=platform) for isa in _LEVELS[platform.family]))


_CUDA = InstructionSet(
    "cuda",
    mcpu="",
    mattr=(),
    vector_bits=128,  # of the widest load
    vector_registers=255,
    popcount="vector",
    dot="matrix",
    fma=True,
    features=frozenset(),
)
GPU_FAMILIES = (
    GpuFamily(replace(_CUDA, name="cuda_matrix", popcount="matrix"), ("sm_75", "sm_80", "sm_86", "sm_89", "sm_90")),
    GpuFamily(_CUDA, ("sm_100", "sm_120")),
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

_A53 = frozenset({"asimd", "crc32"})  # as in /proc/cpuinfo; of the Cortex-A72, too
_A76 = _A53 | {"asimddp", "asimdhp", "asimdrdm", "atomics", "fphp"}
BOARDS: dict[str, tuple[Platform, frozenset[str] | None, str]] = {
    "raspi2": (platforms.LINUX_ARMV7, None, "Raspberry Pi 2, and later ones with a 32-bit system"),
    "raspi3": (platforms.LINUX_ARM64, _A53, "Raspberry Pi 3 (Cortex-A53)"),
    "raspi4": (platforms.LINUX_ARM64, _A53, "Raspberry Pi 4 (Cortex-A72)"),
    "raspi5": (platforms.LINUX_ARM64, _A76, "Raspberry Pi 5 (Cortex-A76)"),
    "jetson": (platforms.LINUX_ARM64, None, "NVIDIA Jetson, its processor"),
    "pixel": (platforms.ANDROID_ARM64, None, "Google Pixel, as any phone with a 64-bit Android"),
}
"""Short name -> platform, the features that all boards of that name have where they are all alike, and what it is."""


def _board(platform: Platform, features: frozenset[str] | None) -> Target:
    """The levels that the board can use; where there are several kinds of it, all."""
    levels = on_platform(platform).instruction_sets
    return Target(platform, tuple(isa for isa in levels if features is None or isa.features <= features))


TARGETS |= {name: _board(platform, features) for name, (platform, features, _) in BOARDS.items()}
"""Every name but ``host``."""


def resolve(name: str) -> Target:
    """The target called ``name``: ``"host"``, one of :data:`TARGETS`, or one of TVM's own, in JSON.

    Raises UsageError for a name that does not exist, and for ``"host"`` on a machine that is not supported.
    """
    if name.lstrip().startswith("{"):
        from bnnc.codegen import raw_target

        return raw_target.parse(name)
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
    here = host.platform()
    if here is None:
        raise UsageError(
            f"target 'host' does not know {sys.platform} on {machine.machine()} machines; see `bnnc targets`"
        )
    levels, features = on_platform(here).instruction_sets, host.features(here)
    usable = tuple(isa for isa in levels if isa.features <= features)
    if not usable:
        missing = ", ".join(sorted(levels[-1].features - features))
        raise UsageError(f"target 'host': this processor lacks {missing}; bnnc needs at least {levels[-1].name}")
    return usable
