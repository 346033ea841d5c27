"""BMXNet (MXNet with binary layers): its symbol and .params files become standard ONNX with QONNX quantizers."""

from bnnc.frontend.bmxnet.convert import convert, messages
from bnnc.frontend.bmxnet.pack import pack
from bnnc.frontend.bmxnet.pair import find_pair, is_part_of_pair

__all__ = ["convert", "find_pair", "is_part_of_pair", "messages", "pack"]
