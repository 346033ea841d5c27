"""A tar with the libraries by platform and the headers, for whoever has a build system of his own."""

from __future__ import annotations

from collections.abc import Sequence

from bnnc.packaging import write
from bnnc.packaging.library import Library


def files(name: str, libraries: Sequence[Library], min_sdk: int) -> dict[str, bytes]:
    """The archive's files, in one folder."""
    contents = {f"{name}/include/{header}": content for header, content in write.headers().items()}
    for library in libraries:
        contents[f"{name}/lib/{library.platform.name}/{library.file_name}"] = library.content
    return contents
