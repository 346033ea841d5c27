"""TVM's own targets, as JSON: ``{"kind": "llvm", "mtriple": "aarch64-unknown-linux-gnu", "mcpu": "cortex-a76"}``.

The triple says which platform it is. What LLVM knows of the processor says which of bnnc's instruction sets it has,
whose facts the schedules then use; code is generated for the processor itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace

from bnnc.codegen import platforms
from bnnc.codegen.model_ir import feature_bits
from bnnc.codegen.platforms import ANDROID_API, Platform
from bnnc.codegen.targets import InstructionSet, Target, on_platform
from bnnc.errors import UsageError

_KEYS = {"kind", "keys", "tag", "mtriple", "mcpu", "mattr", "mfloat-abi"}
_FAMILIES = {"arm64": "aarch64", "amd64": "x86_64", "armv7": "armv7a", "armv7l": "armv7a", "arm": "armv7a"}
_FEATURES = {
    "sse4.1": "sse4_1", "sse4.2": "sse4_2", "sahf": "lahf_sahf", "avx512vpopcntdq": "avx512_vpopcntdq",
    "avx512bitalg": "avx512_bitalg", "avx512vnni": "avx512_vnni",
    "neon": "asimd", "dotprod": "asimddp", "fullfp16": "asimdhp",
}  # fmt: skip
"""LLVM's names of features, where the runtime has others."""
_FEATURES_ARMV7 = {"vfp4": "vfpv4", "hwdiv-arm": "idiva"}


def parse(text: str) -> Target:
    """A target with one instruction set. Raises UsageError for what is not JSON, not for LLVM or not for a platform."""
    try:
        config = json.loads(text)
    except ValueError as error:
        raise UsageError(f"target {text!r}: not JSON: {error}") from error
    if not isinstance(config, dict) or config.get("kind") != "llvm":
        raise UsageError(f'target {text!r}: bnnc generates code with "kind": "llvm"')
    if unknown := config.keys() - _KEYS:
        unknown_keys = ", ".join(sorted(unknown))
        raise UsageError(f"target {text!r}: {unknown_keys} cannot be set; choose from mtriple, mcpu, mattr")
    attributes = config.get("mattr", [])
    if not isinstance(attributes, list) or not all(re.fullmatch(r"[+-][\w.-]+", str(a)) for a in attributes):
        raise UsageError(f'target {text!r}: mattr is a list such as ["+dotprod", "-sve"]')
    platform = _platform(str(config.get("mtriple", "")))
    return Target(platform, (_instruction_set(platform, str(config.get("mcpu", "")), attributes),))


def _platform(triple: str) -> Platform:
    """The platform that ``triple`` means. Raises UsageError, also for versions older than bnnc's libraries run on."""
    arch, _, system = triple.partition("-")
    family = _FAMILIES.get(arch, arch)
    android = re.search(r"android(?:eabi)?(\d*)$", system)
    if android:
        if android[1] and int(android[1]) < ANDROID_API:
            raise UsageError(f"target {triple}: API level {android[1]} is too old; bnnc's libraries need {ANDROID_API}")
        name = "android"
    elif apple := re.search(r"(ios|macosx?|darwin)([\d.]*)(-simulator)?$", system):
        name = ("ios" if apple[1] == "ios" else "macos") + (apple[3] or "")
    else:
        name = "linux" if re.search(r"linux(-gnu(eabihf)?)?$", system) else system
    for platform in platforms.PLATFORMS:
        if (platform.system, platform.family) == (name, family):
            return platform
    known = ", ".join(platform.triple for platform in platforms.PLATFORMS)
    raise UsageError(f"target {triple or 'without mtriple'}: choose from the mtriples {known}")


def _instruction_set(platform: Platform, cpu: str, attributes: Sequence[str]) -> InstructionSet:
    """The best of bnnc's levels that the processor has, with LLVM's name of the processor and all its features."""
    import tvm
    from tvm.target.codegen import llvm_get_cpu_features, llvm_is_valid_cpu

    levels = on_platform(platform).instruction_sets
    config = {"kind": "llvm", "mtriple": platform.triple, "mattr": list(attributes)}
    if cpu:
        if not llvm_is_valid_cpu(cpu, platform.triple):
            raise UsageError(f"target: LLVM knows no processor {cpu!r} for {platform.triple}")
        config["mcpu"] = cpu
    found = {str(name) for name in llvm_get_cpu_features(tvm.target.Target(config))}
    found = (found | {a[1:] for a in attributes if a[0] == "+"}) - {a[1:] for a in attributes if a[0] == "-"}
    names = _FEATURES_ARMV7 if platform.family == "armv7a" else _FEATURES
    features = frozenset(names.get(feature, feature) for feature in found) & set(platform.features)
    for level in levels:
        own = replace(level, mcpu=cpu or "generic", mattr=tuple(attributes), features=features)
        if not feature_bits(level) & ~feature_bits(own):
            return own
    raise UsageError(f"target: {cpu or 'the generic processor'} lacks what {levels[-1].name} needs, the least for it")
