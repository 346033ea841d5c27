"""XCFrameworks: a folder with a property list, one static library and its headers per platform, as Xcode takes it."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence

from bnnc.errors import UsageError
from bnnc.packaging import write
from bnnc.packaging.library import Library

# What Swift imports. The C++ header is for C++ alone.
MODULE_MAP = b"""module CBnnc {
    header "bnnc.h"
    export *
}
"""


def files(name: str, libraries: Sequence[Library], min_sdk: int) -> dict[str, bytes]:
    """The framework's files. Raises UsageError for shared libraries, and for several models."""
    contents: dict[str, bytes] = {}
    available = []
    for library in libraries:
        if not library.static:
            raise UsageError(f"{library.path}: an XCFramework holds static libraries: compile with --emit a")
        if library.name != libraries[0].name:
            raise UsageError(
                f"{library.path}: {library.name} and {libraries[0].name} define the same symbols: "
                "make an XCFramework for each, and link an app with one of them"
            )
        folder = library.platform.name
        system, _, variant = library.platform.system.partition("-")
        contents[f"{folder}/{library.file_name}"] = library.content
        headers = write.headers() | {"module.modulemap": MODULE_MAP}
        contents |= {f"{folder}/Headers/{header}": content for header, content in headers.items()}
        entry = {
            "LibraryIdentifier": folder,
            "LibraryPath": library.file_name,
            "BinaryPath": library.file_name,
            "HeadersPath": "Headers",
            "SupportedArchitectures": [library.platform.emulation],
            "SupportedPlatform": system,
        }
        available.append(entry | ({"SupportedPlatformVariant": variant} if variant else {}))
    information = {
        "AvailableLibraries": available,
        "CFBundlePackageType": "XFWK",
        "XCFrameworkFormatVersion": "1.0",
    }
    return {"Info.plist": plistlib.dumps(information)} | contents
