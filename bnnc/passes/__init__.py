"""Passes over imported networks, each a :class:`tvm.ir.transform.Pass`; bnnc.passes.pipeline has their order."""

from bnnc.passes.binarize import Binarize
from bnnc.passes.canonicalize_quantizers import CanonicalizeQuantizers
from bnnc.passes.channels_last import ChannelsLast
from bnnc.passes.copy_results import CopyResults
from bnnc.passes.fold_shapes import FoldShapes
from bnnc.passes.fold_thresholds import FoldThresholds
from bnnc.passes.fuse_epilogues import FuseEpilogues
from bnnc.passes.keep_bits import KeepBits
from bnnc.passes.pack_float_weights import PackFloatWeights
from bnnc.passes.pipeline import default_pipeline, pipeline
from bnnc.passes.sign_of_zero import DecideSignOfZero
from bnnc.passes.sink_reshapes import SinkReshapes
from bnnc.passes.split_quantizers import SplitQuantizers

__all__ = [
    "Binarize",
    "CanonicalizeQuantizers",
    "ChannelsLast",
    "CopyResults",
    "DecideSignOfZero",
    "FoldShapes",
    "FoldThresholds",
    "FuseEpilogues",
    "KeepBits",
    "PackFloatWeights",
    "SinkReshapes",
    "SplitQuantizers",
    "default_pipeline",
    "pipeline",
]
