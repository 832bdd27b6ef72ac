"""The `import` command: make catalogues of what other programs and sites publish."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import DONE, ProgressLine, counted, print_error
from duthviewer.errors import KnownError
from duthviewer.names import path_of, path_text

if TYPE_CHECKING:
    from duthviewer.library.importing.values import Finding, ImportedConference

#: Findings of one kind that are printed for each conference
_MOST_SHOWN = 10


def add_import(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "duthviewer import SOURCE [-o OUT] [--recording FILE|URL]... [--overwrite] [--json]"
    )
    parser.description = (
        "Make the catalogue of a conference from what other programs and sites publish about it:"
        " data of pyvideo, a schedule, an info.json of yt-dlp, a list of times, a recording of"
        " BigBlueButton or Opencast, an .nfo file, a folder, or an address of any of these."
        " What was understood, guessed and left out is printed to standard error."
    )
    parser.add_argument(
        "source", metavar="SOURCE", help="a file, a folder, an address, or - for standard input"
    )
    parser.add_argument(
        "-o",
        dest="out",
        metavar="OUT",
        help="the catalogue to write, or a folder in which each conference gets a folder of its"
        " own (default: standard output)",
    )
    parser.add_argument(
        "--recording",
        metavar="FILE|URL",
        action="append",
        default=[],
        help="a recording of the conference, in order, if the source names none or others; may be"
        " given several times",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace existing catalogues")
    parser.add_argument(
        "--json", action="store_true", help="print a line of JSON for each conference"
    )
    parser.set_defaults(run=_import)


def _import(arguments: argparse.Namespace) -> int:
    with ProgressLine() as progress:
        found = iter(_imported(arguments, progress))
        first = next(found, None)
        if first is None:
            raise KnownError(f"duthviewer: there is no conference in {arguments.source}")
        second = next(found, None)
        target = _Target(arguments, is_one=second is None)
        rest: Iterator[ImportedConference] = chain([] if second is None else [second], found)
        for imported in chain([first], rest):
            progress.wipe()
            target.take(imported)
    return DONE


def _imported(
    arguments: argparse.Namespace, progress: ProgressLine
) -> Iterator[ImportedConference]:
    from duthviewer.catalogue.addresses import is_address
    from duthviewer.library.importing.sources import Source, import_source

    text: str = arguments.source
    source: Source
    if text == "-":
        from duthviewer.library.importing.document import LARGEST_BYTES

        source = sys.stdin.buffer.read(LARGEST_BYTES + 1)
    elif is_address(text) and not text.startswith("file:"):
        source = text
    else:
        source = path_of(text)
        if not source.exists():
            raise KnownError(f"duthviewer: there is no {path_text(source)}")
    from duthviewer.library.importing.formats.folder import DecksToLocate

    try:
        yield from import_source(
            source,
            recordings=arguments.recording,
            report=lambda what: progress.show(f"reading {what}", 0.0),
        )
    except DecksToLocate as needed:
        from duthviewer.sync.located_folder import locate_folder

        yield locate_folder(needed, progress.show)


class _Target:
    """Where catalogues and findings go: files or standard output, and standard error."""

    def __init__(self, arguments: argparse.Namespace, *, is_one: bool) -> None:
        self._json: bool = arguments.json
        self._source: str = arguments.source
        self._recordings: list[str] = arguments.recording
        self._overwrites: bool = arguments.overwrite
        out: str | None = arguments.out if arguments.out != "-" else None
        self._out = None if out is None else path_of(out)
        self._is_folder = out is not None and (out.endswith(("/", "\\")) or path_of(out).is_dir())
        self._taken: set[str] = set()
        if not is_one and not self._is_folder and not (self._json and out is None):
            raise KnownError(
                f"duthviewer: there are several conferences in {arguments.source}: name a folder"
                " for them with -o FOLDER/"
            )

    def take(self, imported: ImportedConference) -> None:
        """Write or print one conference, and report its findings."""
        from duthviewer.catalogue.texts import unused_id
        from duthviewer.catalogue.writer import write_catalogue

        path = self._out
        text = write_catalogue(imported.conference) if path is None else None
        if path is not None and self._is_folder:
            name = unused_id(imported.conference.id, self._taken)
            self._taken.add(name)
            path = path / name / "catalogue.yaml"
        if path is not None:
            self._write(path, imported)
        if self._json:
            print(json.dumps(_as_json(imported, path, text), allow_nan=False))
            return
        if text is not None:
            sys.stdout.write(text)
            if imported.files:
                print_error(
                    f"{counted(len(imported.files), 'file')} of this conference were not written:"
                    " name a catalogue with -o OUT"
                )
        elif path is not None:
            talks = counted(len(imported.conference.talks), "talk")
            print(f"{path_text(path)}: {imported.conference.title}, {talks}")
        _print_findings(_grouped(imported.findings))

    def _write(self, path: Path, imported: ImportedConference) -> None:
        from duthviewer.library.importing.writing import WouldReplace, write_import

        try:
            write_import(path, imported, replaces=self._overwrites)
        except WouldReplace as error:
            raise KnownError(
                f"{path_text(error.path)} already exists: name another file, or add --overwrite."
            ) from error
        self._expect_recordings(path)
        self._expect_files(path, imported)

    def _expect_files(self, path: Path, imported: ImportedConference) -> None:
        """Report recordings of the source that will not be found beside the catalogue."""
        files = [one.file for one in imported.conference.recordings if one.file is not None]
        if self._recordings or all((path.absolute().parent / file).exists() for file in files):
            return
        source = path_of(self._source)
        folder = source if source.is_dir() else source.parent
        print_error(
            f"{path_text(path)}: {files[0]} is not in this folder: write the catalogue into"
            f" {path_text(folder)}, or open it with --media {path_text(folder)}"
        )

    def _expect_recordings(self, path: Path) -> None:
        """Report recordings that will not be found beside the catalogue."""
        folder = path.absolute().parent.resolve()
        for given in self._recordings:
            if given.lower().startswith(("http://", "https://")):
                continue
            file = path_of(given).absolute()
            if file.parent.resolve() != folder:
                print_error(
                    f"{path_text(path)}: {file.name} is not in this folder: move it here, or open"
                    f" the catalogue with --media {path_text(file.parent)}"
                )


def _print_findings(lines: list[str]) -> None:
    if lines:
        print_error("\n".join(lines))


def _grouped(findings: tuple[Finding, ...]) -> list[str]:
    """Return the lines that report findings: those of one certainty and kind together."""
    from duthviewer.library.importing.values import Certainty

    lines = []
    for certainty in Certainty:
        groups: dict[str, list[Finding]] = {}
        for finding in findings:
            if finding.certainty is certainty:
                groups.setdefault(finding.template, []).append(finding)
        if not groups:
            continue
        lines.append(f"{certainty.value}:")
        for group in groups.values():
            lines += [f"  {_line(finding)}" for finding in group[:_MOST_SHOWN]]
            if len(group) > _MOST_SHOWN:
                lines.append(f"  … and {len(group) - _MOST_SHOWN} more of these")
    return lines


def _line(finding: Finding) -> str:
    place = finding.source + (f":{finding.line}" if finding.line is not None else "")
    about = f" ({finding.talk})" if finding.talk else ""
    return f"{place}: {finding}{about}" if place else f"{finding}{about}"


def _as_json(imported: ImportedConference, path: Path | None, text: str | None) -> dict[str, Any]:
    conference = imported.conference
    return {
        "id": conference.id,
        "title": conference.title,
        "talks": len(conference.talks),
        "recordings": len(conference.recordings),
        "path": None if path is None else path_text(path),
        "catalogue": text,
        "findings": [
            {
                "certainty": finding.certainty.value,
                "text": str(finding),
                "source": finding.source or None,
                "line": finding.line,
                "talk": finding.talk,
            }
            for finding in imported.findings
        ],
    }
