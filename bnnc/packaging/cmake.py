"""CMake packages: ``find_package(bnnc)`` gives ``bnnc::bnnc``, the headers, and ``bnnc::NAME`` for each library.

A package may hold libraries for several platforms; the one that is built for is taken.
"""

from __future__ import annotations

from collections.abc import Sequence

from bnnc.packaging import write
from bnnc.packaging.library import Library

_SYSTEMS = {"linux": "Linux", "android": "Android", "ios": "iOS", "ios-simulator": "iOS", "macos": "Darwin"}
_PROCESSORS = {"x86_64": "^(x86_64|AMD64)$", "aarch64": "aarch64|arm64", "armv7a": "^arm(v7.*|v8l)?$"}

_START = """# Made by bnnc: compiled networks as targets, for the platform that is built for.
get_filename_component(_bnnc_root "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET bnnc::bnnc)
  add_library(bnnc::bnnc INTERFACE IMPORTED)
  set_target_properties(bnnc::bnnc PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${_bnnc_root}/include")
  if(UNIX AND NOT APPLE AND NOT ANDROID)
    set_property(TARGET bnnc::bnnc APPEND PROPERTY INTERFACE_LINK_LIBRARIES ${CMAKE_DL_LIBS})
  endif()
endif()
"""

_LIBRARY = """
if(CMAKE_SYSTEM_NAME STREQUAL "{system}" AND {processor} MATCHES "{processors}"{simulator}
   AND NOT TARGET bnnc::{name})
  add_library(bnnc::{name} {kind} IMPORTED)
  set_target_properties(bnnc::{name} PROPERTIES
    IMPORTED_LOCATION "${{_bnnc_root}}/lib/{folder}/{file}"
    INTERFACE_LINK_LIBRARIES "bnnc::bnnc{more}")
endif()
"""

_END = """
foreach(_bnnc_component ${bnnc_FIND_COMPONENTS})
  if(NOT TARGET bnnc::${_bnnc_component})
    set(bnnc_FOUND FALSE)
    set(bnnc_NOT_FOUND_MESSAGE
        "no ${_bnnc_component} for ${CMAKE_SYSTEM_NAME} on ${CMAKE_SYSTEM_PROCESSOR}; this package has @FOUND@")
  endif()
endforeach()
"""


def files(name: str, libraries: Sequence[Library], min_sdk: int) -> dict[str, bytes]:
    """The package's files, as below an installation's prefix."""
    contents = {f"include/{header}": content for header, content in write.headers().items()}
    script = [_START]
    for library in libraries:
        contents[f"lib/{library.platform.name}/{library.file_name}"] = library.content
        script.append(_target(library))
    found = ", ".join(f"{library.name} ({library.platform.name})" for library in libraries)
    script.append(_END.replace("@FOUND@", found))
    contents["lib/cmake/bnnc/bnncConfig.cmake"] = "".join(script).encode()
    return contents


def _target(library: Library) -> str:
    platform = library.platform
    processor = "CMAKE_SYSTEM_PROCESSOR"
    if platform.object_format == "macho":  # where that is the machine's, and this what was asked for, if anything was
        processor = '"${CMAKE_OSX_ARCHITECTURES} ${CMAKE_SYSTEM_PROCESSOR}"'
    simulator = ""
    if platform.system.startswith("ios"):
        simulator = f' AND {"" if platform.system == "ios-simulator" else "NOT "}CMAKE_OSX_SYSROOT MATCHES "simulator"'
    static_needs = ";-lpthread;-lm" if library.static and platform.system == "linux" else ""
    return _LIBRARY.format(
        name=library.name, system=_SYSTEMS[platform.system], processor=processor,
        processors=_PROCESSORS[platform.family], simulator=simulator, kind="STATIC" if library.static else "SHARED",
        folder=platform.name, file=library.file_name, more=static_needs,
    )  # fmt: skip
