"""``bnnc package``."""

from __future__ import annotations

from pathlib import Path

import click

from bnnc.codegen.platforms import ANDROID_API


@click.command("package")
@click.argument(
    "libraries", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The file or folder to write.")
@click.option(
    "--format",
    "kind",
    type=click.Choice(["aar", "xcframework", "cmake", "tar"]),
    help="By default what OUT ends in: .aar, .xcframework or .tar.gz.",
)
@click.option(
    "--min-sdk", type=int, default=ANDROID_API, show_default=True, help="Of an AAR: the oldest Android, as API level."
)
def package_command(libraries: tuple[Path, ...], output: Path, kind: str | None, min_sdk: int) -> None:
    """Put compiled LIBRARIES, for one platform each, into one package for another build system.

    \b
    bnnc package arm64/libnet.so armv7/libnet.so -o net.aar
    bnnc package ios/libnet.a simulator/libnet.a -o net.xcframework
    bnnc package libnet.so --format cmake -o prefix
    """
    from bnnc.packaging import package

    package(libraries, output, kind, min_sdk=min_sdk)
    click.echo(f"{output}: {len(libraries)} librar{'y' if len(libraries) == 1 else 'ies'}")
