"""Model files in, Relax modules out."""

from bnnc.frontend.importer import from_onnx, import_model
from bnnc.frontend.onnx_model import load_model

__all__ = ["from_onnx", "import_model", "load_model"]
