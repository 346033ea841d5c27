"""runtime/include/bnnc.h for Python: what a compiled library exports, as ctypes signatures."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_int64, c_uint32, c_uint64, c_void_p
from typing import Any

ABI_VERSION = 2


class Tensor(ctypes.Structure):
    """``bnnc_tensor``."""

    _fields_ = (
        ("name", c_char_p),
        ("dtype", c_char_p),
        ("shape", POINTER(c_int64)),
        ("bytes", c_uint64),
        ("rank", c_uint32),
    )


# (context, stage, addresses of the kernel's arguments, their number)
Observer = ctypes.CFUNCTYPE(None, c_void_p, c_uint32, POINTER(c_void_p), c_uint32)

# Function name -> result type, argument types. An instance is an opaque pointer; a status is an int.
FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "bnnc_abi_version": (c_uint32, []),
    "bnnc_model_id": (c_char_p, []),
    "bnnc_check": (c_int, [c_uint32, c_char_p]),
    "bnnc_metadata": (c_char_p, []),
    "bnnc_input_count": (c_uint32, []),
    "bnnc_output_count": (c_uint32, []),
    "bnnc_input": (POINTER(Tensor), [c_uint32]),
    "bnnc_output": (POINTER(Tensor), [c_uint32]),
    "bnnc_stage_count": (c_uint32, []),
    "bnnc_stage_name": (c_char_p, [c_uint32]),
    "bnnc_create": (c_int, [POINTER(c_void_p)]),
    "bnnc_create_on": (c_int, [POINTER(c_void_p), c_char_p]),
    "bnnc_destroy": (None, [c_void_p]),
    "bnnc_error": (c_char_p, [c_void_p]),
    "bnnc_isa_name": (c_char_p, [c_void_p]),
    "bnnc_set_threads": (c_int, [c_void_p, c_uint32]),
    "bnnc_run": (c_int, [c_void_p, POINTER(c_void_p), POINTER(c_void_p)]),
    "bnnc_run_device": (c_int, [c_void_p, POINTER(c_void_p), POINTER(c_void_p)]),
    "bnnc_enable_times": (c_int, [c_void_p, c_int]),
    "bnnc_stage_times": (c_int, [c_void_p, POINTER(c_uint64)]),
    "bnnc_set_observer": (c_int, [c_void_p, Observer, c_void_p]),
}
