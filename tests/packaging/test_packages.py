"""Packages for other build systems: what is in them, and what is not put into one."""

from __future__ import annotations

import io
import json
import plistlib
import tarfile
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

import pytest

import bnnc
from bnnc.codegen import ar, bionic, elf, macho
from bnnc.errors import BnncError

ROOT = Path(__file__).resolve().parent.parent.parent
ANDROID = {"android-arm64": "arm64-v8a", "android-armv7": "armeabi-v7a", "android-x86_64": "x86_64"}
APPLE = {"ios-arm64": ("ios", None), "ios-simulator-arm64": ("ios", "simulator"), "macos-arm64": ("macos", None)}
HEADER = (ROOT / "runtime/include/bnnc.h").read_bytes()


@pytest.fixture(scope="module")
def libraries(digits_model: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Target and kind -> a library, each in a folder of its own."""
    folder = tmp_path_factory.mktemp("libraries")
    wanted = [*((t, ".so") for t in ANDROID), *((t, ".a") for t in APPLE), ("ios-arm64", ".dylib"),
              ("linux-arm64", ".so"), ("android-arm64", ".a")]  # fmt: skip
    found = {}
    for target, suffix in wanted:
        (folder / f"{target}{suffix}").mkdir()
        path = folder / f"{target}{suffix}" / f"libdigits{suffix}"
        found[target + suffix] = bnnc.compile(digits_model, target, path)
    return found


@pytest.fixture(scope="module")
def aar(libraries: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    path = tmp_path_factory.mktemp("aar") / "My-digits.aar"
    assert bnnc.package([libraries[f"{target}.so"] for target in ANDROID], path) == path
    return zipfile.ZipFile(path)


def test_an_aar_has_every_library_once(aar: zipfile.ZipFile, libraries: dict[str, Path]) -> None:
    assert aar.testzip() is None
    names = aar.namelist()
    assert len(names) == len(set(names))
    expected = {f"jni/{abi}/libdigits.so": libraries[f"{target}.so"] for target, abi in ANDROID.items()}
    assert {name for name in names if name.startswith("jni/")} == set(expected)
    for name, library in expected.items():
        assert aar.read(name) == library.read_bytes()


def test_an_aar_has_a_manifest_and_the_header(aar: zipfile.ZipFile) -> None:
    manifest = xml.fromstring(aar.read("AndroidManifest.xml"))
    android = "{http://schemas.android.com/apk/res/android}"
    assert manifest.tag == "manifest"
    assert manifest.attrib["package"] == "bnnc.model.my_digits"
    assert manifest.find("uses-sdk").attrib == {f"{android}minSdkVersion": "21"}
    assert zipfile.ZipFile(io.BytesIO(aar.read("classes.jar"))).testzip() is None
    assert aar.read("prefab/modules/bnnc/include/bnnc.h") == HEADER
    prefab = json.loads(aar.read("prefab/prefab.json"))
    assert (prefab["schema_version"], prefab["name"]) == (2, "my_digits")
    assert json.loads(aar.read("prefab/modules/bnnc/module.json"))["export_libraries"] == []


@pytest.mark.parametrize("abi", ANDROID.values())
def test_android_takes_the_libraries(aar: zipfile.ZipFile, abi: str) -> None:
    """By our own rules, and by LIEF's reading of the file."""
    lief = pytest.importorskip("lief")
    content = aar.read(f"jni/{abi}/libdigits.so")
    assert list(bionic.violations(elf.read(content))) == []
    binary = lief.parse(io.BytesIO(content))
    tags = {entry.tag.name: entry for entry in binary.dynamic_entries}
    assert "TEXTREL" not in tags and {"SONAME", "HASH", "GNU_HASH"} <= set(tags)
    assert tags["SONAME"].name == "libdigits.so"
    assert set(binary.libraries) <= {"libc.so", "libm.so", "liblog.so"}
    segments = {segment.type.name: segment for segment in binary.segments}
    assert "GNU_RELRO" in segments and "TLS" not in segments
    assert all(s.alignment >= 16384 for s in binary.segments if s.type.name == "LOAD")
    assert {s.name for s in binary.exported_symbols} == set(bnnc.abi.FUNCTIONS)
    (note,) = [note for note in binary.notes if note.name.startswith("Android")]
    assert bytes(note.description)[:4] == (21).to_bytes(4, "little")


@pytest.mark.parametrize(
    "damage, reason",
    [
        (lambda data: data.replace(b"libdigits.so", b"lib/igits.so"), "is a path"),
        (lambda data: data.replace(b"libc.so", b"libq.so"), "needs libq.so, which apps may not use"),
        (lambda data: data.replace(b"Android\0", b"Andro1d\0"), "a system or processor|wrong|aar cannot hold"),
        (lambda data: data[: len(data) // 2], "not a library that bnnc compiled: the file is cut short"),
        (lambda data: b"hello", "not a library that bnnc compiled"),
    ],
)
def test_damaged_libraries(damage, reason: str, libraries: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "libdigits.so").write_bytes(damage(libraries["android-arm64.so"].read_bytes()))
    with pytest.raises(BnncError, match=reason):
        bnnc.package([tmp_path / "libdigits.so"], tmp_path / "digits.aar")
    assert [path.name for path in tmp_path.iterdir()] == ["libdigits.so"]


def test_an_aar_for_newer_phones(libraries: dict[str, Path], tmp_path: Path) -> None:
    bnnc.package([libraries["android-arm64.so"]], tmp_path / "d.aar", min_sdk=26)
    assert b'minSdkVersion="26"' in zipfile.ZipFile(tmp_path / "d.aar").read("AndroidManifest.xml")


def test_an_xcframework(libraries: dict[str, Path], tmp_path: Path) -> None:
    output = tmp_path / "Digits.xcframework"
    for _ in range(2):  # a package is replaced by a new one
        bnnc.package([libraries[f"{target}.a"] for target in APPLE], output)
        assert [path.name for path in tmp_path.iterdir()] == ["Digits.xcframework"]
    information = plistlib.loads((output / "Info.plist").read_bytes())
    assert information["CFBundlePackageType"] == "XFWK"
    assert information["XCFrameworkFormatVersion"] == "1.0"
    found = {}
    for entry in information["AvailableLibraries"]:
        folder = output / entry["LibraryIdentifier"]
        found[entry["LibraryIdentifier"]] = (entry["SupportedPlatform"], entry.get("SupportedPlatformVariant"))
        assert entry["SupportedArchitectures"] == ["arm64"]
        assert (folder / entry["HeadersPath"] / "bnnc.h").read_bytes() == HEADER
        assert 'header "bnnc.h"' in (folder / entry["HeadersPath"] / "module.modulemap").read_text()
        system = {macho.read(member).system for member in ar.members((folder / entry["LibraryPath"]).read_bytes())}
        assert system == {macho.PLATFORMS[entry["LibraryIdentifier"].removesuffix("-arm64")]}
    assert found == APPLE


def test_a_folder_that_is_something_else_is_left_alone(libraries: dict[str, Path], tmp_path: Path) -> None:
    output = tmp_path / "mine.xcframework"
    output.mkdir()
    (output / "notes").write_text("precious")
    with pytest.raises(BnncError, match="no package of bnnc's; remove it first"):
        bnnc.package([libraries["ios-arm64.a"]], output)
    assert (output / "notes").read_text() == "precious" and len(list(tmp_path.iterdir())) == 1


def test_a_tar(libraries: dict[str, Path], tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        bnnc.package([libraries["linux-arm64.so"], libraries["android-arm64.a"]], tmp_path / name / "net.tar.gz")
    assert (tmp_path / "a/net.tar.gz").read_bytes() == (tmp_path / "b/net.tar.gz").read_bytes()
    with tarfile.open(tmp_path / "a/net.tar.gz") as archive:
        modes = {member.name: member.mode for member in archive}
        assert archive.extractfile("net/include/bnnc.h").read() == HEADER
    assert modes["net/lib/linux-arm64/libdigits.so"] == 0o755
    assert modes["net/lib/android-arm64/libdigits.a"] == 0o644


@pytest.mark.parametrize(
    "names, output, options, reason",
    [
        (["android-arm64.so", "ios-arm64.a"], "n.tar.gz", {}, "Android and iOS do not go into one package"),
        (["android-arm64.so", "ios-arm64.a"], "n", {"format": "cmake"}, "Android and iOS do not go into one package"),
        (["android-arm64.so", "ios-arm64.dylib"], "n.aar", {}, "Android and iOS do not go into one package"),
        (["ios-arm64.a"], "n.aar", {}, "aar cannot hold ios-arm64"),
        (["linux-arm64.so"], "n.aar", {}, "aar cannot hold linux-arm64"),
        (["android-arm64.so"], "n.xcframework", {}, "xcframework cannot hold android-arm64"),
        (["android-arm64.a"], "n.aar", {}, "an AAR holds shared libraries"),
        (["ios-arm64.dylib"], "n.xcframework", {}, "an XCFramework holds static libraries"),
        (["android-arm64.so", "android-arm64.so"], "n.aar", {}, "is also digits for android-arm64"),
        (["android-arm64.so"], "n.zip", {}, "say which format it is"),
        (["android-arm64.so"], "n.aar", {"format": "deb"}, "choose from aar"),
        (["android-arm64.so"], "n.aar", {"min_sdk": 19}, "API level 19 is too old; bnnc's libraries need 21"),
        (["android-arm64.so"], "none/n.aar", {}, "cannot write the output"),
        (["ios-arm64.a"], "none/n.xcframework", {}, "cannot write the output"),
        ([], "n.aar", {}, "no libraries"),
    ],
)
def test_refusals(names, output, options, reason, libraries: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(BnncError, match=reason) as error:
        bnnc.package([libraries[name] for name in names], tmp_path / output, **options)
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_android_does_not_install(digits_model: Path, tmp_path: Path) -> None:
    library = bnnc.compile(digits_model, "android-arm64", tmp_path / "digits.so")
    with pytest.raises(BnncError, match=r"only lib\*.so, and this is called digits.so: compile to libdigits.so"):
        bnnc.package([library], tmp_path / "digits.aar")


def test_another_library(tmp_path: Path) -> None:
    archive = tmp_path / "libother.a"
    archive.write_bytes(b"!<arch>\n")
    with pytest.raises(BnncError, match="not a library that bnnc compiled"):
        bnnc.package([archive], tmp_path / "other.tar.gz")
