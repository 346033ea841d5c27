"""Android archives: a zip with a manifest, the libraries by ABI, and the headers as a Prefab module for CMake.

Gradle takes one as a dependency as it is. An app finds the library by its name (dlopen, or the Kotlin interface in
runtime/android); the headers are there with ``find_package(NAME REQUIRED CONFIG)`` and ``NAME::bnnc``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from bnnc.errors import UsageError
from bnnc.packaging import write
from bnnc.packaging.library import Library

ABIS = {"android-arm64": "arm64-v8a", "android-armv7": "armeabi-v7a", "android-x86_64": "x86_64"}

MANIFEST = """<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="{package}">
    <uses-sdk android:minSdkVersion="{min_sdk}" />
</manifest>
"""


def files(name: str, libraries: Sequence[Library], min_sdk: int) -> dict[str, bytes]:
    """The archive's files. Raises UsageError for a library that Android would leave out of an app."""
    word = re.sub(r"\W", "_", name.lower(), flags=re.ASCII)
    package = f"bnnc.model.{word if word[:1].isalpha() else f'm{word}'}"
    contents = {
        "AndroidManifest.xml": MANIFEST.format(package=package, min_sdk=min_sdk).encode(),
        "classes.jar": write.zipped({"META-INF/MANIFEST.MF": b"Manifest-Version: 1.0\r\n\r\n"}),
        "R.txt": b"",
        "prefab/prefab.json": _json({"schema_version": 2, "name": word, "version": "1.0", "dependencies": []}),
        "prefab/modules/bnnc/module.json": _json({"export_libraries": [], "library_name": None, "android": {}}),
    }
    contents |= {f"prefab/modules/bnnc/include/{header}": content for header, content in write.headers().items()}
    for library in libraries:
        if library.static:
            raise UsageError(f"{library.path}: an AAR holds shared libraries: compile with --emit so")
        if not re.fullmatch(r"lib.+\.so", library.file_name):
            raise UsageError(
                f"{library.path}: Android installs only lib*.so, and this is called {library.file_name}: "
                f"compile to lib{library.name}.so"
            )
        contents[f"jni/{ABIS[library.platform.name]}/{library.file_name}"] = library.content
    return contents


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2) + "\n").encode()
