"""The program in a Linux desktop's menus: what ships, what is written, what is taken away."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import stat
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.errors import KnownError
from duthviewer.resources import resource
from duthviewer.ui.system import desktop_entry

MIME = "application/x-duthviewer-catalogue+yaml"
MIME_SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry_of(text: str) -> configparser.ConfigParser:
    entry = configparser.RawConfigParser(delimiters="=", strict=True)
    entry.optionxform = str  # type: ignore[method-assign]
    entry.read_string(text)
    return entry


def command_of(line: str) -> list[str]:
    """An Exec value read back as a desktop does: the file's escapes, then the quoting."""
    line = re.sub(r"\\(.)", r"\1", line)
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', line)
    return [
        (re.sub(r"\\(.)", r"\1", quoted) if quoted else plain).replace("%%", "%")
        for quoted, plain in words
    ]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def written(data: Path) -> dict[Path, bytes]:
    """What lies there, without what the desktop's own programs made of it."""
    caches = {data / "applications" / "mimeinfo.cache"}
    return {
        path: path.read_bytes()
        for path in data.rglob("*")
        if path.is_file()
        and path not in caches
        and (path.parent.name == "packages" or "mime" not in path.relative_to(data).parts)
    }


def test_the_menu_entry_that_ships_is_right() -> None:
    path = resource("desktop", "duthviewer.desktop")
    entry = entry_of(path.read_text(encoding="utf-8"))
    main_group = entry["Desktop Entry"]
    assert main_group["Type"] == "Application"
    assert main_group["Exec"] == "duthviewer %u"
    assert main_group["Icon"] == "duthviewer"
    assert main_group["MimeType"] == (
        f"{MIME};application/x-duthviewer-pack;x-scheme-handler/duthviewer;"
    )
    for action in main_group["Actions"].rstrip(";").split(";"):
        assert entry[f"Desktop Action {action}"]["Exec"].startswith("duthviewer ")
        assert entry[f"Desktop Action {action}"]["Name"]
    if checker := shutil.which("desktop-file-validate"):
        done = subprocess.run([checker, path], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")


def test_the_commands_of_the_menu_entry_exist(tmp_path: Path) -> None:
    from duthviewer import cli

    entry = entry_of(resource("desktop", "duthviewer.desktop").read_text(encoding="utf-8"))
    for group in entry.sections():
        words = [word for word in entry[group]["Exec"].split()[1:] if not word.startswith("%")]
        parser = cli.parser_for(words)
        parser.parse_args(words)


def test_the_metadata_has_what_software_centres_ask_for() -> None:
    path = resource("desktop", "org.duthviewer.duthviewer.metainfo.xml")
    root = ElementTree.parse(path).getroot()
    assert root.get("type") == "desktop-application"
    for tag in ("id", "metadata_license", "project_license", "name", "summary", "developer"):
        assert root.find(tag) is not None, tag
    assert root.findtext("launchable") == "duthviewer.desktop"
    assert root.findtext("provides/mediatype") == MIME
    assert f"{root.findtext('id')}.metainfo.xml" == path.name
    assert not root.findtext("summary").endswith(".")
    if checker := shutil.which("appstreamcli"):
        command = [checker, "validate", "--no-net", "--no-color", path]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        problems = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
        # Newer versions miss an address of the project, which has none.
        problems = [line for line in problems if "url-homepage-missing" not in line]
        assert not problems


def test_the_file_type_is_a_kind_of_yaml() -> None:
    root = ElementTree.parse(resource("desktop", "duthviewer.xml")).getroot()
    kind = root.find(f"{MIME_SPACE}mime-type")
    assert kind.get("type") == MIME
    assert kind.find(f"{MIME_SPACE}sub-class-of").get("type") == "application/yaml"
    globs = {one.get("pattern") for one in kind.iter(f"{MIME_SPACE}glob")}
    assert {"*.duth.yaml", "catalogue.yaml"} <= globs
    # Every other YAML file stays with its editor.
    assert "*.yaml" not in globs


def test_all_is_written_and_starts_the_running_program(data: Path, capsys) -> None:
    assert main(["install-desktop", "--user"]) == 0
    assert str(data) in capsys.readouterr().out
    text = (data / "applications" / "duthviewer.desktop").read_text(encoding="utf-8")
    entry = entry_of(text)
    program = list(desktop_entry.running_command())
    assert command_of(entry["Desktop Entry"]["Exec"]) == [*program, "%u"]
    assert command_of(entry["Desktop Action demo"]["Exec"]) == [*program, "demo"]
    assert Path(entry["Desktop Entry"]["TryExec"]).is_absolute()
    icons = data / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / "duthviewer.svg").read_bytes().startswith(b"<svg")
    for size in desktop_entry.ICON_SIZES:
        from PIL import Image

        with Image.open(icons / f"{size}x{size}" / "apps" / "duthviewer.png") as icon:
            assert icon.size == (size, size)
            # Something is drawn, and the corners are clear.
            assert icon.getpixel((size // 4, size // 2))[3] == 255
            assert icon.getpixel((0, 0))[3] == 0
    assert (data / "mime" / "packages" / "duthviewer.xml").is_file()
    assert (data / "metainfo" / "org.duthviewer.duthviewer.metainfo.xml").is_file()


def test_a_second_time_changes_nothing(data: Path) -> None:
    assert main(["install-desktop"]) == 0
    first = written(data)
    assert main(["install-desktop"]) == 0
    assert written(data) == first
    assert len(first) == 4 + len(desktop_entry.ICON_SIZES) + 1


def test_removing_takes_what_was_written_and_nothing_else(data: Path) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\n")
    assert main(["install-desktop"]) == 0
    assert main(["install-desktop", "--remove"]) == 0
    assert list(written(data)) == [other]
    assert main(["install-desktop", "--remove"]) == 0


def test_a_file_that_a_person_changed_is_left(data: Path, capsys) -> None:
    assert main(["install-desktop"]) == 0
    path = data / "applications" / "duthviewer.desktop"
    path.write_text(path.read_text(encoding="utf-8") + "X-Mine=true\n", encoding="utf-8")
    changed = path.read_bytes()
    assert main(["install-desktop"]) == 1
    assert str(path) in capsys.readouterr().err
    assert path.read_bytes() == changed
    assert main(["install-desktop", "--remove"]) == 0
    assert str(path) in capsys.readouterr().err
    assert list(written(data)) == [path]


def test_another_environment_takes_the_entry_over(data: Path) -> None:
    desktop_entry.install(data, ["/opt/old/bin/duthviewer"])
    desktop_entry.install(data, ["/opt/new/bin/duthviewer"])
    text = (data / "applications" / "duthviewer.desktop").read_text(encoding="utf-8")
    assert "/opt/old" not in text
    assert "TryExec=/opt/new/bin/duthviewer\n" in text
    desktop_entry.remove(data)
    assert written(data) == {}


def test_an_install_that_broke_off_can_be_repeated(data: Path, monkeypatch) -> None:
    desktop_entry.install(data, ["/opt/old/bin/duthviewer"])
    replace = desktop_entry._replace
    count = 0

    def full(path: Path, content: bytes) -> None:
        nonlocal count
        count += 1
        if count > 1:
            raise OSError(28, "No space left on device")
        replace(path, content)

    monkeypatch.setattr(desktop_entry, "_replace", full)
    with pytest.raises(OSError, match="No space"):
        desktop_entry.install(data, ["/opt/new/bin/duthviewer"])
    monkeypatch.setattr(desktop_entry, "_replace", replace)
    desktop_entry.install(data, ["/opt/new/bin/duthviewer"])
    assert b"/opt/new" in (data / "applications" / "duthviewer.desktop").read_bytes()
    desktop_entry.remove(data)
    assert written(data) == {}


def test_a_record_that_leads_out_removes_nothing(data: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"x")
    record = data / "duthviewer" / "desktop-files.json"
    record.parent.mkdir(parents=True)
    hashed = desktop_entry._hash(b"x")
    record.write_text(f'{{"../precious": ["{hashed}"], "{precious}": ["{hashed}"]}}')
    assert main(["install-desktop", "--remove"]) == 0
    assert precious.exists()


@pytest.mark.parametrize(
    "path",
    ["/usr/bin/duthviewer", "/home/Ana Lu/x", "/a/100% $HOME `x`/d", '/a/"q"\\b/d', "/a/it's;&#/d"],
)
def test_any_path_is_quoted_so_that_it_is_read_back(path: str) -> None:
    line = desktop_entry.exec_line([path, "--new-window"], "%f")
    assert command_of(line) == [path, "--new-window", "%f"]


def test_a_path_that_no_entry_can_hold_is_refused() -> None:
    with pytest.raises(KnownError):
        desktop_entry.exec_line(["/a/b\nExec=rm"])


@pytest.mark.skipif(not shutil.which("gio"), reason="gio starts menu entries, and is not here")
def test_a_desktop_starts_it_with_the_file(data: Path, tmp_path: Path) -> None:
    program = tmp_path / 'it\'s a \\ $HOME `id` "folder"' / "duthviewer"
    program.parent.mkdir()
    said = tmp_path / "said"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{said}.new"\nmv "{said}.new" "{said}"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    desktop_entry.install(data, [str(program)])
    catalogue = tmp_path / "a b.duth.yaml"
    catalogue.write_text("title: x\n")
    entry = data / "applications" / "duthviewer.desktop"
    fifo = Path(f"{said}.done")
    os.mkfifo(fifo)
    program.write_text(program.read_text() + f'echo > "{fifo}"\n')
    subprocess.run(["gio", "launch", entry, catalogue], check=True, timeout=60)
    fifo.read_bytes()
    assert said.read_text().splitlines() == [str(catalogue)]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_it_says_that_it_is_for_linux(system: str, data: Path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", system)
    assert main(["install-desktop"]) == 1
    assert "Linux" in capsys.readouterr().err
    assert not data.exists()


def test_a_relative_data_home_is_ignored(monkeypatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "here")
    assert desktop_entry.data_home().is_absolute()
