"""The `export` and `import-notes` commands."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.cli.terminal import (
    DONE,
    USAGE,
    ProgressLine,
    add_media,
    counted,
    expect_folders,
    print_error,
    time_argument,
)
from duthviewer.cli.work import expect_output, files_of
from duthviewer.errors import KnownError
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference, Talk
    from duthviewer.library.store.store import Store

_NOTES = ("notes", "notes-csv", "notes-json", "anki")
_CITATIONS = ("bibtex", "csl-json")
_WHATS = ("chapters", "day-chapters", "ffmetadata", "timeline", *_NOTES, *_CITATIONS)
#: In the order of the help, without importing what writes them
_FORMATS = ("youtube", "vtt", "ffmetadata", "matroska", "podcast")


def add_export(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write the chapters, the notes or a citation of a talk, the talks of a recording as"
        " chapters, or a catalogue with its timelines in it."
    )
    parser.add_argument(
        "talk",
        metavar="TALK",
        nargs="?",
        help="a talk: conference-id/talk-id. For day-chapters, timeline, notes and citations also a"
        " conference id; without TALK, the notes of all talks are exported",
    )
    parser.add_argument(
        "--what",
        choices=_WHATS,
        required=True,
        help="chapters: the pages of a talk; day-chapters: the talks of a recording; ffmetadata:"
        " chapters for mpv and FFmpeg;"
        " timeline: the catalogue with timelines added; notes: your notes as Markdown, with"
        " pictures beside OUT; notes-csv: as a table; notes-json: for import-notes; anki: as cards"
        " of Anki; bibtex, csl-json: a citation for a bibliography",
    )
    parser.add_argument(
        "--template",
        metavar="NAME|FILE",
        help="with notes: obsidian, logseq, or a Jinja2 template of your own. The notes of several"
        " talks go to a folder OUT, a file for each talk",
    )
    parser.add_argument(
        "--front-matter",
        action="store_true",
        help="with notes: title, speakers, date, address and tags as YAML at the top",
    )
    parser.add_argument(
        "--sentences",
        action="store_true",
        help="with notes: with each note the sentence that was being said, from the subtitles",
    )
    parser.add_argument(
        "--at",
        metavar="T",
        type=time_argument,
        help="with bibtex and csl-json: cite this position of the talk, as in 12:34",
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
    if (wrong := _misplaced_option(arguments)) is not None:
        print_error(f"duthviewer export: {wrong} (see `--help`)")
        return USAGE
    out = _file_to_write(arguments)
    if out is not None and not (arguments.what == "notes" and out.is_dir()):
        # /dev/stdout and pipes are written into, not replaced.
        expect_output(out, overwrite=arguments.overwrite or not out.is_file())
    with Store(places().store) as store:
        if arguments.what in _NOTES:
            return _export_notes(arguments, store, out)
        if arguments.what in _CITATIONS:
            text, what = _cited(arguments, store)
        else:
            text, what = _exported(arguments, store)
    if out is None:
        sys.stdout.write(text)
    else:
        write_whole(out, text)
        print(f"{out}: {what}")
    return DONE


def _file_to_write(arguments: argparse.Namespace) -> Path | None:
    """Return the file of -o; None for standard output, which has no room for pictures."""
    return None if str(arguments.out) in ("-", "/dev/stdout") else arguments.out


def _misplaced_option(arguments: argparse.Namespace) -> str | None:
    """Return what is wrong about options that belong to other kinds of exports."""
    if arguments.what != "notes" and (arguments.template or arguments.front_matter):
        return "--template and --front-matter are for --what notes"
    if arguments.what not in ("notes", "anki") and arguments.sentences:
        return "--sentences is for --what notes"
    if arguments.what not in _CITATIONS and arguments.at is not None:
        return "--at is for --what bibtex and csl-json"
    if arguments.what == "anki" and _file_to_write(arguments) is None:
        return "--what anki needs -o OUT"
    return None


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
    from duthviewer.review.note_formats.note_context import note_contexts
    from duthviewer.review.note_formats.note_files import (
        NoteFormat,
        markdown_of,
        write_note_files,
    )
    from duthviewer.review.note_formats.note_templates import NoteTemplate

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
    if arguments.what in ("notes", "anki"):
        talks = with_files(talks, [*arguments.media, *media_folders(store)], store)
    note_format = NoteFormat(
        kind=arguments.what,
        template=_template(arguments.template),
        with_front_matter=arguments.front_matter,
        with_sentences=arguments.sentences,
    )
    if out is not None:
        if out.is_dir() and not (note_format.has_file_for_each_talk and len(talks) > 1):
            expect_output(out, overwrite=True)
        with ProgressLine() as progress:
            written = write_note_files(
                out, talks, stills, store, note_format,
                report=lambda done: progress.show("exporting notes", done),
                overwrite=arguments.overwrite,
            )  # fmt: skip
        print(f"{written}: {counted(sum(len(noted.notes) for noted in talks), 'note')}")
    elif arguments.what == "notes":
        template = None if note_format.template is None else NoteTemplate(note_format.template)
        contexts = note_contexts(talks, store, with_sentences=arguments.sentences)
        sys.stdout.write(markdown_of(contexts, note_format, template))
    elif arguments.what == "notes-csv":
        sys.stdout.write(review.as_csv(talks))
    else:
        sys.stdout.write(review.as_json(talks, stills))
    return DONE


def _template(name: str | None) -> str | Path | None:
    from duthviewer.review.note_formats.note_templates import TEMPLATES

    if name is None or name in TEMPLATES:
        return name
    path = path_of(name)
    if not path.exists():
        raise KnownError(
            "{path} is neither a file nor one of the templates {templates}.",
            path=path,
            templates=", ".join(TEMPLATES),
        )
    return path


def _cited(arguments: argparse.Namespace, store: Store) -> tuple[str, str]:
    """Return citations of a talk, or of all talks of a conference, and a summary."""
    from duthviewer.catalogue.clock import clock
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.review.note_formats.citations import bibtex, citation_of, csl_json
    from duthviewer.review.reviewed_talk import reviewed_talk

    catalogue, conference, talks = _named(arguments, store)
    if arguments.at is not None and len(talks) != 1:
        raise KnownError(f"duthviewer: --at needs one talk of {conference.id}")
    media = [*arguments.media, *media_folders(store)]
    files = files_of(conference, catalogue, media, store)
    reviewed = [reviewed_talk(conference, talk, files, store) for talk in talks]
    for one in reviewed:
        if arguments.at is not None and 0 < one.length_s < arguments.at:
            raise KnownError(
                "The talk is {length} long: there is no moment at {at}.",
                length=clock(one.length_s),
                at=clock(arguments.at),
            )
    cited = [citation_of(one, arguments.at) for one in reviewed]
    text = bibtex(cited) if arguments.what == "bibtex" else csl_json(cited)
    return text, counted(len(cited), "citation")


def _is_in(talk: str, conference_id: str) -> bool:
    return talk.partition("/")[0] == conference_id


def _named(arguments: argparse.Namespace, store: Store) -> tuple[Path, Conference, list[Talk]]:
    """Return the catalogue and the conference of TALK, and the talk or all talks."""
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.find import find_conference, talk_of

    conference_id, _, talk_id = arguments.talk.rpartition("/")
    if arguments.path is not None:
        catalogue = find_catalogue(arguments.path)
        conference = read_catalogue(catalogue)
        if conference_id not in ("", conference.id):
            raise KnownError(f"duthviewer: {catalogue} is {conference.id}, not {conference_id}")
    else:
        # A talk is named with a slash, so a name without one is a conference.
        catalogue, conference = find_conference(conference_id or talk_id, store)
    talk_id = _talk_id(arguments, conference)
    talks = [talk_of(conference, talk_id)] if talk_id else list(conference.talks)
    return catalogue, conference, talks


def _talk_id(arguments: argparse.Namespace, conference: Conference) -> str:
    """Return the id of the talk that TALK names; "" if it names the conference."""
    conference_id, _, talk_id = arguments.talk.rpartition("/")
    return "" if not conference_id and talk_id == conference.id else talk_id


def _exported(arguments: argparse.Namespace, store: Store) -> tuple[str, str]:
    """Return the text of a chapters or timeline export, and a summary of it."""
    from duthviewer.library.conferences.find import talk_of
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.review.chapters import talk_chapters
    from duthviewer.review.timelines import catalogue_with, known_timelines

    catalogue, conference, talks = _named(arguments, store)
    talk_id = _talk_id(arguments, conference)
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
