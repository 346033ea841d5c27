"""The engines that bnnc is compared with, one file each; ``python -m benchmarks.peers`` runs them all."""

from benchmarks.peers import bnnc_host, larq, onnxruntime_fp32, onnxruntime_int8, openvino_fp32

PEERS = (
    bnnc_host.PEER,
    onnxruntime_fp32.PEER,
    onnxruntime_int8.PEER,
    openvino_fp32.PEER,
    larq.DEFAULT,
    larq.INDIRECT,
)
"""bnnc first: the others are compared with it."""
