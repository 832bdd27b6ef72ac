"""The `export` and `import-notes` commands."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.cli.terminal import DONE, USAGE, add_media, counted, expect_folders, print_error
from duthviewer.cli.work import expect_output, files_of
from duthviewer.errors import KnownError
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference
    from duthviewer.library.store.store import Store

_NOTES = ("notes", "notes-csv", "notes-json")
_WHATS = ("chapters", "day-chapters", "ffmetadata", "timeline", *_NOTES)
#: In the order of the help, without importing what writes them
_FORMATS = ("youtube", "vtt", "ffmetadata", "matroska", "podcast")


def add_export(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write the chapters or the notes of a talk, the talks of a recording as chapters, or a"
        " catalogue with its timelines in it."
    )
    parser.add_argument(
        "talk",
        metavar="TALK",
        nargs="?",
        help="a talk: conference-id/talk-id. For day-chapters, timeline and notes also a conference"
        " id; without TALK, the notes of all talks are exported",
    )
    parser.add_argument(
        "--what",
        choices=_WHATS,
        required=True,
        help="chapters: the pages of a talk; day-chapters: the talks of a recording; ffmetadata:"
        " chapters for mpv and FFmpeg;"
        " timeline: the catalogue with timelines added; notes: your notes as Markdown, with"
        " pictures beside OUT; notes-csv: as a table; notes-json: for import-notes",
    )
    parser.add_argument(
        "--as",
        dest="format",
        choices=_FORMATS,
        help="the format of chapters: youtube: lines of a description; vtt: WebVTT; ffmetadata:"
        " for mpv and FFmpeg; matroska: XML for mkvmerge; podcast: JSON of the podcast namespace"
        " (default: vtt for chapters, youtube for day-chapters)",
    )
    parser.add_argument(
        "--recording",
        metavar="ID",
        help="with day-chapters: the recording (default: the only one with talks)",
    )
    parser.add_argument(
        "--pages",
        action="store_true",
        help="with day-chapters: within each talk, a chapter for each page of its timeline",
    )
    parser.add_argument(
        "-o",
        dest="out",
        metavar="OUT",
        type=path_of,
        help="the file to write (default: standard output)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    parser.add_argument(
        "--in",
        dest="path",
        metavar="PATH",
        type=path_of,
        help="the conference's catalogue or its folder (default: a conference opened before)",
    )
    add_media(parser)
    parser.set_defaults(run=_export)


def add_import_notes(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Import the notes of a file that was exported as notes-json. If a note exists here too, the"
        " newer text wins; notes that exist only here are kept."
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        type=path_of,
        help="a file written by `duthviewer export --what notes-json`",
    )
    parser.set_defaults(run=_import_notes)


def _import_notes(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.library.store.store import Store
    from duthviewer.review.notes import import_notes

    with Store(places().store) as store:
        merged = import_notes(arguments.file, store, NotePictures(places().stills))
    print(
        f"{arguments.file}: {counted(merged.new, 'new note')}, {merged.newer} newer than here,"
        f" {merged.known} already known"
        + (f", {merged.doubled} kept beside another text" if merged.doubled else "")
    )
    return DONE


def _export(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store.store import Store
    from duthviewer.writing import write_whole

    expect_folders(arguments.media)
    if arguments.talk is None and arguments.what not in _NOTES:
        print_error(f"duthviewer export: --what {arguments.what} needs a TALK (see `--help`)")
        return USAGE
    out = arguments.out if str(arguments.out) != "-" else None
    if out is not None:
        # /dev/stdout and pipes are written into, not replaced.
        expect_output(out, overwrite=arguments.overwrite or not out.is_file())
    with Store(places().store) as store:
        if arguments.what in _NOTES:
            return _export_notes(arguments, store, out)
        text, what = _exported(arguments, store)
    if out is None:
        sys.stdout.write(text)
    else:
        write_whole(out, text)
        print(f"{out}: {what}")
    return DONE


def _export_notes(arguments: argparse.Namespace, store: Store, out: Path | None) -> int:
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.talks_with_notes import (
        OpenedConference,
        talks_with_notes,
        with_files,
    )
    from duthviewer.library.places import places
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.review import notes as review

    opened = []
    if arguments.path is not None:
        catalogue = find_catalogue(arguments.path)
        opened.append(OpenedConference(catalogue, read_catalogue(catalogue)))
    wanted, notes = arguments.talk or "", store.notes.of_all_talks()
    if wanted:
        if opened and "/" not in wanted and wanted in opened[0].conference.talk_by_id:
            wanted = f"{opened[0].conference.id}/{wanted}"
        notes = [note for note in notes if note.talk == wanted or _is_in(note.talk, wanted)]
    if not notes:
        raise KnownError(f"There are no notes{f' of {wanted}' if wanted else ''} yet.")
    stills = NotePictures(places().stills)
    talks = talks_with_notes(notes, store, opened)
    if arguments.what == "notes":
        talks = with_files(talks, [*arguments.media, *media_folders(store)], store)
    if out is not None:
        count = review.write_notes(out, arguments.what, talks, stills)
        print(f"{out}: {counted(count, 'note')}")
    elif arguments.what == "notes":
        sys.stdout.write(review.markdown(talks))
    elif arguments.what == "notes-csv":
        sys.stdout.write(review.as_csv(talks))
    else:
        sys.stdout.write(review.as_json(talks, stills))
    return DONE


def _is_in(talk: str, conference_id: str) -> bool:
    return talk.partition("/")[0] == conference_id


def _exported(arguments: argparse.Namespace, store: Store) -> tuple[str, str]:
    """Return the text of a chapters or timeline export, and a summary of it."""
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.find import find_conference, talk_of
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.review.chapters import talk_chapters
    from duthviewer.review.timelines import catalogue_with, known_timelines

    conference_id, _, talk_id = arguments.talk.rpartition("/")
    if arguments.path is not None:
        catalogue = find_catalogue(arguments.path)
        conference = read_catalogue(catalogue)
        if not conference_id and arguments.talk == conference.id:
            talk_id = ""
        elif conference_id not in ("", conference.id):
            raise KnownError(f"duthviewer: {catalogue} is {conference.id}, not {conference_id}")
    else:
        if not conference_id:
            # A talk is named with a slash, so this is a conference.
            conference_id, talk_id = talk_id, ""
        catalogue, conference = find_conference(conference_id, store)
    talks = [talk_of(conference, talk_id)] if talk_id else list(conference.talks)
    if arguments.what == "day-chapters":
        of_talk = talk_of(conference, talk_id).recording if talk_id else None
        recording = arguments.recording or of_talk
        return _day_chapters(arguments, store, catalogue, conference, recording)
    if not talk_id and arguments.what != "timeline":
        some = ", ".join(f"{conference.id}/{talk.id}" for talk in talks[:20])
        raise KnownError(f"duthviewer: name a talk of {conference.id}: {some}")
    media = [*arguments.media, *media_folders(store)]
    files = files_of(conference, catalogue, media, store)
    known = known_timelines(conference, files, store)
    if not any(talk.id in known for talk in talks):
        what = f"{conference.id}/{talk_id}" if talk_id else conference.id
        raise KnownError(
            f"There is no timeline of {what} yet: make one with `duthviewer sync {catalogue}`."
        )
    if arguments.what == "timeline":
        chosen = {talk.id: known[talk.id] for talk in talks if talk.id in known}
        return catalogue_with(catalogue, chosen), f"{counted(len(chosen), 'timeline')} in it"
    talk = talks[0]
    kind = "ffmetadata" if arguments.what == "ffmetadata" else arguments.format or "vtt"
    made = talk_chapters(talk, files[talk.id], known[talk.id], kind)
    if made.caution:
        print_error(f"duthviewer export: {made.caution}")
    return made.text, counted(made.count, "chapter")


def _day_chapters(
    arguments: argparse.Namespace,
    store: Store,
    catalogue: Path,
    conference: Conference,
    wanted: str | None,
) -> tuple[str, str]:
    """Return the talks of a recording as chapters, and a summary."""
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.review.chapter_formats import chapter_text
    from duthviewer.review.day_chapters import (
        day_caution,
        day_chapters,
        recording_length,
        recordings_with_talks,
        talk_pages,
    )
    from duthviewer.review.timelines import known_timelines

    usable = {one.id: one for one in recordings_with_talks(conference)}
    if wanted is None and len(usable) == 1:
        wanted = next(iter(usable))
    if wanted not in usable:
        names = ", ".join(usable)
        raise KnownError(
            f"duthviewer: {conference.id} has talks in several recordings. Add --recording with "
            f"one of them: {names}"
            if wanted is None
            else f"duthviewer: {conference.id} has no talks in {wanted}. It has: {names}"
        )
    recording = usable[wanted]
    files = files_of(conference, catalogue, [*arguments.media, *media_folders(store)], store)
    length_s = recording_length(conference, wanted, files)
    pages = {}
    if arguments.pages:
        pages = talk_pages(conference, wanted, files, known_timelines(conference, files, store))
    chapters = day_chapters(conference, wanted, length_s=length_s, pages=pages)
    title = f"{conference.title}: {recording.title}" if recording.title else conference.title
    made = chapter_text(arguments.format or "youtube", chapters, title)
    if caution := day_caution(recording, made):
        print_error(f"duthviewer export: {caution}")
    return made.text, counted(made.count, "chapter")
