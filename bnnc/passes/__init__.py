"""Passes over imported networks, each a :class:`tvm.ir.transform.Pass`; bnnc.passes.pipeline has their order."""

from bnnc.passes.binarize import Binarize
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
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
from bnnc.passes.pipeline import default_pipeline, pipeline
from bnnc.passes.sign_of_zero import DecideSignOfZero
from bnnc.passes.sink_reshapes import SinkReshapes
from bnnc.passes.slice_batch import SliceBatch
from bnnc.passes.split_quantizers import SplitQuantizers
from bnnc.passes.tap_lanes import TapLanes

__all__ = [
    "Binarize",
    "CanonicalizeQuantizers",
    "ChannelsLast",
    "ChooseKernels",
    "CodeQuantizers",
    "CopyResults",
    "DecideSignOfZero",
    "FoldCodes",
    "FoldLimits",
    "FoldShapes",
    "FoldThresholds",
    "FuseEpilogues",
    "IntegerLayers",
    "KeepBits",
    "KeepCodes",
    "MergeConcats",
    "PackFloatWeights",
    "SinkReshapes",
    "SliceBatch",
    "SplitQuantizers",
    "TapLanes",
    "default_pipeline",
    "pipeline",
]
