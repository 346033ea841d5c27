"""The networks that are measured: builders of ONNX models with random, seeded weights.

    from benchmarks.models import NETWORKS

    model = NETWORKS["quicknet"](batch=8)  # an onnx.ModelProto

Each takes the ``batch`` and the form that signs are spelled in (``sign``, see ``graph.SIGNS``); those for large
images also their ``size``.
"""

from __future__ import annotations

from collections.abc import Callable

import onnx

from benchmarks.models.binarydensenet28 import binarydensenet28
from benchmarks.models.birealnet18 import birealnet18
from benchmarks.models.lenet import lenet
from benchmarks.models.quicknet import quicknet
from benchmarks.models.reactnet_a import reactnet_a
from benchmarks.models.resnet18_4w4a import resnet18_4w4a
from benchmarks.models.vgg_small import vgg_small

NETWORKS: dict[str, Callable[..., onnx.ModelProto]] = {
    "birealnet18": birealnet18,
    "quicknet": quicknet,
    "reactnet_a": reactnet_a,
    "binarydensenet28": binarydensenet28,
    "vgg_small": vgg_small,
    "lenet": lenet,
    "resnet18_4w4a": resnet18_4w4a,
}
