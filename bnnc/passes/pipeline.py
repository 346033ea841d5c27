"""The order of the passes: bnnc's table of contents.

Each entry is a pass that also works alone. The order matters: each docstring says what a pass requires.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import tvm

from bnnc.codegen.targets import InstructionSet
from bnnc.errors import UsageError
from bnnc.passes.binarize import Binarize
from bnnc.passes.canonicalize_integers import CanonicalizeIntegers
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
from bnnc.passes.canonicalize_rounding import CanonicalizeRounding
from bnnc.passes.channels_last import ChannelsLast
from bnnc.passes.choose_kernels import ChooseKernels
from bnnc.passes.code_quantizers import CodeQuantizers
from bnnc.passes.copy_results import CopyResults
from bnnc.passes.fold_codes import FoldCodes
from bnnc.passes.fold_limits import FoldLimits
from bnnc.passes.fold_shapes import FoldShapes
from bnnc.passes.fold_thresholds import FoldThresholds
from bnnc.passes.fuse_epilogues import FuseEpilogues
from bnnc.passes.integer_layers import IntegerLayers
from bnnc.passes.keep_bits import KeepBits
from bnnc.passes.keep_codes import KeepCodes
from bnnc.passes.merge_concats import MergeConcats
from bnnc.passes.pack_float_weights import PackFloatWeights
from bnnc.passes.sign_of_zero import DecideSignOfZero
from bnnc.passes.sink_reshapes import SinkReshapes
from bnnc.passes.slice_batch import SliceBatch
from bnnc.passes.split_quantizers import SplitQuantizers
from bnnc.passes.tap_lanes import TapLanes

Factory = Callable[[], tvm.ir.transform.Pass]

# Lowering reads main as a list of kernel calls, which only these passes make it.
REQUIRED = frozenset({"CopyResults", "FoldShapes", "FuseEpilogues"})


def pipeline(
    sign_zero: str = "exact", isa: InstructionSet | None = None, kernels: Mapping[str, str] | None = None
) -> list[tuple[str, Factory]]:
    """(name, factory) of every pass from an imported module to fused groups, in order.

    Only ChooseKernels and TapLanes depend on ``isa``, and the former on ``kernels``; see there.
    """
    return [
        ("FoldShapes", FoldShapes),
        ("CanonicalizeIntegers", CanonicalizeIntegers),
        ("CanonicalizeRounding", CanonicalizeRounding),
        ("CanonicalizeQuantizers", CanonicalizeQuantizers),
        ("DecideSignOfZero", lambda: DecideSignOfZero(sign_zero)),
        ("ChannelsLast", ChannelsLast),
        ("SplitQuantizers", SplitQuantizers),
        ("CodeQuantizers", CodeQuantizers),
        ("KeepBits", KeepBits),
        ("KeepCodes", KeepCodes),
        ("Binarize", Binarize),
        ("IntegerLayers", IntegerLayers),
        ("ChooseKernels", lambda: ChooseKernels(isa, kernels)),
        ("SinkReshapes", SinkReshapes),
        ("FoldThresholds", FoldThresholds),
        ("FoldCodes", FoldCodes),
        ("FoldLimits", FoldLimits),
        ("MergeConcats", MergeConcats),
        ("PackFloatWeights", PackFloatWeights),
        ("TapLanes", lambda: TapLanes(isa)),
        ("CopyResults", CopyResults),
        ("FuseEpilogues", FuseEpilogues),
        ("SliceBatch", SliceBatch),
    ]


def selected(
    sign_zero: str = "exact",
    disabled: Collection[str] = (),
    isa: InstructionSet | None = None,
    kernels: Mapping[str, str] | None = None,
) -> list[tvm.ir.transform.Pass]:
    """The pipeline's passes without the disabled ones. Raises UsageError for a name that cannot be disabled."""
    table = pipeline(sign_zero, isa, kernels)
    optional = [name for name, _ in table if name not in REQUIRED]
    for name in disabled:
        if name not in optional:
            raise UsageError(f"--disable-pass {name}: choose from {', '.join(optional)}")
    return [factory() for name, factory in table if name not in disabled]


def default_pipeline(sign_zero: str = "exact") -> tvm.ir.transform.Pass:
    """All passes as one, for the best instruction set."""
    return tvm.ir.transform.Sequential(selected(sign_zero), name="bnnc")
