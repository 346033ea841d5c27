"""From object files to a shared or static library.

A shared library needs a linker; any that writes ELF will do. It is linked against stubs of the C library made
on the spot, not against this machine's, so that it asks for old versions of functions and runs on old
systems.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence, Set
from pathlib import Path

from bnnc import complete_file
from bnnc.abi import FUNCTIONS
from bnnc.codegen import ar, bionic, elf, macho
from bnnc.codegen.aot import assemble
from bnnc.codegen.binary_reader import BrokenFile
from bnnc.codegen.linkers import Linker, find_linker
from bnnc.codegen.platforms import LINUX_X86_64, Platform
from bnnc.errors import ToolchainError

FLAGS = [
    "-shared", "-Bsymbolic", "--no-undefined", "--as-needed", "--gc-sections", "--strip-all", "-O1",
    "--hash-style=both", "--build-id=none",
    *("-z", "now", "-z", "relro", "-z", "text", "-z", "noexecstack"),
    # A library that is closed while its threads wind down must stay mapped.
    *("-z", "nodelete"),
]  # fmt: skip


def link_shared(
    objects: Sequence[Path],
    output: Path,
    soname: str,
    linker: Linker | None = None,
    platform: Platform = LINUX_X86_64,
) -> None:
    """Link ``objects`` into the shared library ``output``, complete or not written at all.

    It exports the functions of bnnc.h only and needs the C library only. Raises ToolchainError.
    """
    linker = linker or find_linker(platform)
    with tempfile.TemporaryDirectory(prefix=".bnnc-link-", dir=output.parent) as name:
        linked = Path(name) / "linked"
        if platform.object_format == "elf":
            _link_elf(objects, linked, soname, linker, platform)
            _check_elf(linked, linker, platform)
        else:
            _link_macho(objects, linked, f"@rpath/{soname}", linker, platform)
            _check_macho(linked, linker, platform)
        os.replace(linked, output)


def archive(objects: Sequence[Path], output: Path) -> None:
    """Write ``objects`` as the static library ``output``, complete or not at all; needs no tools."""
    with complete_file.written(output) as partial:
        partial.write_bytes(ar.pack([(path.name, path.read_bytes()) for path in objects]))


def _link_elf(objects: Sequence[Path], output: Path, soname: str, linker: Linker, platform: Platform) -> None:
    folder = output.parent
    exports = folder / "exports.map"
    exports.write_text(f"{{ global: {' '.join(f'{name};' for name in FUNCTIONS)} local: *; }};\n")
    stubs = [_stub(library, folder, linker, platform) for library in platform.libraries]
    pages = ["-z", f"max-page-size={platform.page_bytes}"] if platform.page_bytes else []
    # The objects come first: --as-needed keeps a library only if something before it asks for it.
    options = [*FLAGS, *pages, "-soname", soname, "--version-script", str(exports)]
    linker.run(options, [*objects, *stubs], output, platform)


def _stub(library: str, folder: Path, linker: Linker, platform: Platform) -> Path:
    """A library with the names and versions of ``library``'s functions and nothing inside them."""
    before, script, names = "", [], []
    for version, text in platform.libraries[library].items():
        functions = text.split()
        if version:
            script.append(f"{version} {{ global: {' '.join(f'{f};' for f in functions)} }} {before};")
        before = version
        names += functions
    bodies = [f"define void @{name}() nounwind {{ ret void }}" for name in names]
    options = ["-shared", "-soname", library]
    if script:
        version_script = folder / f"{library}.map"
        version_script.write_text("\n".join(script) + "\n")
        options += ["--version-script", str(version_script)]
    stub = assemble("\n".join([f'target triple = "{platform.triple}"', *bodies, ""]), folder / f"{library}.o")
    output = folder / library
    linker.run(options, [stub], output, platform)
    return output


def _link_macho(objects: Sequence[Path], output: Path, name: str, linker: Linker, platform: Platform) -> None:
    folder = output.parent
    exports = folder / "exports.txt"
    exports.write_text("".join(f"_{name}\n" for name in FUNCTIONS))
    stubs = [text_stub(library, folder, platform) for library in platform.libraries]
    options = ["-dead_strip", "-install_name", name, "-exported_symbols_list", str(exports)]
    linker.run(options, [*objects, *stubs], output, platform)


def text_stub(library: str, folder: Path, platform: Platform) -> Path:
    """The same for Apple's linkers, which take a text for a library."""
    names = [name for text in platform.libraries[library].values() for name in text.split()]
    target = f"{platform.emulation}-{platform.system}"
    symbols = ", ".join(["dyld_stub_binder", *(f"_{name}" for name in names)])
    stub = folder / f"{Path(library).stem}.tbd"
    stub.write_text(
        f"--- !tapi-tbd\ntbd-version: 4\ntargets: [ {target} ]\ninstall-name: '{library}'\n"
        f"exports:\n  - targets: [ {target} ]\n    symbols: [ {symbols} ]\n...\n"
    )
    return stub


def _check_elf(library: Path, linker: Linker, platform: Platform) -> None:
    """Trust no linker: the exports are the interface, the imports those of the C library, the rules are kept."""
    try:
        found = elf.read(library.read_bytes())
    except BrokenFile as error:
        raise ToolchainError(f"{linker.name} wrote a broken library: {error}") from error
    _check_names(found.machine, found.defined, found.undefined, found.needed, linker, platform)
    if platform.system == "android":
        for violation in bionic.violations(found):
            raise ToolchainError(f"{linker.name} wrote a library that Android refuses: {violation}")


def _check_macho(library: Path, linker: Linker, platform: Platform) -> None:
    try:
        found = macho.read(library.read_bytes())
    except BrokenFile as error:
        raise ToolchainError(f"{linker.name} wrote a broken library: {error}") from error
    # Zig's linker exports where the library lies, too, and lists a symbol of the loader's as everyone does.
    defined = found.defined - {"__dso_handle", "_mh_dylib_header"}
    undefined = found.undefined - {"dyld_stub_binder"}
    _check_names(found.machine, defined, undefined, found.needed, linker, platform)
    if found.kind != macho.DYLIB or found.system != macho.PLATFORMS[platform.system]:
        raise ToolchainError(f"{linker.name} wrote no library for {platform.name}")
    if platform.system == "macos" and not found.signed:
        raise ToolchainError(f"{linker.name} wrote a library that macOS refuses: it is not signed")


def _check_names(
    machine: int,
    defined: Set[str],
    undefined: Set[str],
    needed: Sequence[str],
    linker: Linker,
    platform: Platform,
) -> None:
    if machine != platform.machine:
        raise ToolchainError(f"{linker.name} wrote a library for another kind of processor")
    if wrong := set(FUNCTIONS) ^ defined:
        raise ToolchainError(f"{linker.name} wrote a library with wrong exports: {', '.join(sorted(wrong))}")
    if foreign := set(needed) - set(platform.libraries):
        raise ToolchainError(f"{linker.name} wrote a library that needs {', '.join(sorted(foreign))}")
    known = {name for versions in platform.libraries.values() for text in versions.values() for name in text.split()}
    if unknown := undefined - known:
        raise ToolchainError(f"{linker.name} wrote a library that imports {', '.join(sorted(unknown))}")
