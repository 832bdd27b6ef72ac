"""The command line: every command, each a call or two into a room of the program.

A command's room is imported when the command runs, so that ``--help`` and the window start fast.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from duthviewer import __version__
from duthviewer.errors import KnownError
from duthviewer.terminal import (
    add_media,
    columns,
    complain,
    counted,
    expect_folders,
    time_argument,
)

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference, Talk
    from duthviewer.library.files import TalkFiles

DONE = 0
WRONG = 1
USAGE = 2

#: So many ids are listed where one is wrong
_MOST_TALKS = 20

_COMMANDS = {
    "demo": "the window, on the demo conference",
    "check": "is this catalogue right?",
    "talks": "talks, offsets, what is on this computer",
    "sync": "which page of the slides is shown when?",
    "locate": "where in a day's recording is each talk?",
    "search": "the moment in which something is said, shown or noted",
    "index": "makes talks ready to be searched",
    "export": "chapters, timelines and notes, for other programs",
    "import-notes": "take in notes that were exported",
    "install-desktop": "into the menus of a Linux desktop, for you",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; its exit code: 0 done, 1 the input is wrong, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        # A title or a file's name may hold what this terminal has no letter for.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except KnownError as error:
        complain(str(error))
        return WRONG
    except BrokenPipeError:
        # The reader (`| head`) has gone; Python would complain once more when it closes stdout.
        _drop_stdout()
        return WRONG
    except OSError as error:
        where = "" if error.filename is None else f"{error.filename}: "
        complain(f"duthviewer: {where}{error.strerror or error}")
        _drop_stdout()
        return WRONG
    except KeyboardInterrupt:
        return 130
    return code


def _run(argv: Sequence[str]) -> int:
    try:
        parser = _parser() if argv and argv[0] in _COMMANDS else _window_parser()
        arguments = parser.parse_args(argv)
    except SystemExit as finished:
        return finished.code if isinstance(finished.code, int) else USAGE
    command: Callable[[argparse.Namespace], int] = arguments.run
    return command(arguments)


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="duthviewer",
        usage="duthviewer [PATH] [--talk ID] [--at TIME] [--media DIR]... [--engine auto|vlc|qt]"
        "\n       duthviewer COMMAND ...",
        description="Watch conference talks offline, each beside its slides.",
        epilog="commands (`duthviewer COMMAND --help` says more):\n"
        + "\n".join(f"  {name:<15} {text}" for name, text in _COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"duthviewer {__version__}")
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        type=Path,
        help="a catalogue, or its folder; without it, Django: Under the Hood 2016",
    )
    _add_window_options(parser)
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--talk", metavar="ID", help="open this talk")
    parser.add_argument(
        "--at",
        metavar="TIME",
        type=time_argument,
        help="… at this time of the talk: 12:30, 12m30s, 750",
    )
    add_media(parser)
    parser.add_argument(
        "--engine", choices=("auto", "vlc", "qt"), default="auto", help="what plays the video"
    )
    parser.add_argument("--paused", action="store_true", help="open talks without playing them")
    parser.add_argument(
        "--theme", choices=("system", "dark", "light"), help="the look, for this time"
    )
    parser.add_argument("--size", metavar="WxH", type=_size, help="the window's size, in pixels")
    parser.add_argument(
        "--search", metavar="QUERY", default="", help="begin with what is found of these words"
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", type=Path, help="save a picture of the window, and end"
    )
    parser.add_argument(
        "--new-window", action="store_true", help="… even if a window is open already"
    )
    parser.set_defaults(run=_window)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if re.fullmatch(r"[1-9][0-9]{0,4}x[1-9][0-9]{0,4}", text) is None:
        raise argparse.ArgumentTypeError(f"{text} is no size like 1280x720")
    return int(width), int(height)


def _window(arguments: argparse.Namespace) -> int:
    if arguments.at is not None and arguments.talk is None:
        complain("duthviewer: --at needs --talk ID (see `duthviewer --help`)")
        return USAGE
    if arguments.path is not None and not arguments.path.exists():
        raise KnownError(f"duthviewer: there is no {arguments.path}")
    expect_folders(arguments.media)
    if arguments.talk is not None:
        _expect_talk(arguments.path, arguments.talk)
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        # Qt would abort here with a trace.
        raise KnownError("duthviewer: there is no display to open a window on")
    if _is_plain(arguments) and not arguments.new_window:
        from duthviewer.ui.instance import Handed, hand_over

        handed = Handed(
            path=arguments.path,
            talk=arguments.talk,
            at_s=arguments.at,
            playing=not arguments.paused,
            token=os.environ.get("XDG_ACTIVATION_TOKEN", ""),
        )
        if hand_over(handed):
            return DONE
    # Nothing is thrown away while the program starts, and looking for it takes a tenth of that
    # time. The window turns the collector on again once it stands.
    gc.disable()
    from duthviewer.ui.allocator import use_one_arena

    use_one_arena()
    from duthviewer.ui.start import HeadStart, Wish

    wish = Wish(
        path=arguments.path,
        talk=arguments.talk,
        at_s=arguments.at,
        media=tuple(arguments.media),
        engine=arguments.engine,
        playing=not arguments.paused,
        appearance=arguments.theme,
        size=arguments.size,
        screenshot=arguments.screenshot,
        search=arguments.search,
        shares=arguments.screenshot is None,
    )
    head_start = HeadStart(wish)
    from duthviewer.ui.application import run

    return run(wish, head_start)


def _is_plain(arguments: argparse.Namespace) -> bool:
    """Whether a window that is open already can do what is asked."""
    return not (
        arguments.media
        or arguments.theme
        or arguments.size
        or arguments.screenshot
        or arguments.search
        or arguments.engine != "auto"
    )


def _demo(arguments: argparse.Namespace) -> int:
    from duthviewer.resources import resource

    arguments.path = resource("demo")
    return _window(arguments)


def _expect_talk(path: Path | None, talk: str) -> None:
    """Raise KnownError, with what may be meant, if the catalogue has no such talk."""
    from duthviewer.library.conferences import bundled
    from duthviewer.library.outlines import open_outline

    try:
        outline, _ = open_outline(path or bundled()[0])
    except KnownError:
        return  # The window says what is wrong with the catalogue.
    known, wanted = [card[0] for card in outline.cards], talk.rpartition("/")[2]
    if wanted in known:
        return
    import difflib

    from duthviewer.catalogue.problems import printable

    close = difflib.get_close_matches(wanted[:80], known, n=1)
    hint = f"did you mean {close[0]}? " if close else ""
    more = ", …" if len(known) > _MOST_TALKS else ""
    names = ", ".join(known[:_MOST_TALKS]) or "none"
    raise KnownError(
        printable(
            f"duthviewer: there is no talk {talk} in {outline.title}:"
            f" {hint}Its talks are: {names}{more}"
        )
    )


class _Parser(argparse.ArgumentParser):
    """Wrong usage in one line, with where to look."""

    def error(self, message: str) -> NoReturn:
        complain(f"{self.prog}: {message} (see `{self.prog} --help`)")
        sys.exit(USAGE)


def _parser() -> argparse.ArgumentParser:
    from duthviewer import cli_export, cli_locate, cli_search, cli_sync

    parser = _Parser(
        prog="duthviewer",
        description="Watch conference talks offline, each beside its slides.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    demo = commands.add_parser(
        "demo",
        help=_COMMANDS["demo"],
        description="Open the demo conference: three short talks about using the program.",
        allow_abbrev=False,
    )
    _add_window_options(demo)
    demo.set_defaults(run=_demo)

    check = commands.add_parser(
        "check",
        help=_COMMANDS["check"],
        description="Say what is wrong in a catalogue, as FILE:LINE:COLUMN: message.",
        allow_abbrev=False,
    )
    check.add_argument("path", metavar="PATH", type=Path, help="a catalogue, or its folder")
    check.set_defaults(run=_check)

    talks = commands.add_parser(
        "talks",
        help=_COMMANDS["talks"],
        description="List the talks of a catalogue, and which of their files are on this computer.",
        allow_abbrev=False,
    )
    talks.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        type=Path,
        help="a catalogue, or its folder; without it, the conferences that come with the program",
    )
    add_media(talks)
    talks.add_argument("--json", action="store_true", help="as JSON, times in seconds")
    talks.set_defaults(run=_talks)

    sync = commands.add_parser(
        "sync",
        help=_COMMANDS["sync"],
        usage="duthviewer sync PATH [--talk ID]... [--media DIR]... [--anew]\n"
        "       duthviewer sync --recording FILE --deck PDF [--start T] [--end T] [--json OUT]",
        description="Work out which page of the slides is shown when: of a catalogue's talks, for"
        " the library; or of one recording and one deck.",
        allow_abbrev=False,
    )
    cli_sync.add_sync(sync)
    locate = commands.add_parser(
        "locate",
        help=_COMMANDS["locate"],
        description="Find out where in a day's recording the talk of each deck is.",
        allow_abbrev=False,
    )
    cli_locate.add_locate(locate)
    search = commands.add_parser(
        "search",
        help=_COMMANDS["search"],
        description="Find moments: in titles, speakers, abstracts, slides, subtitles and notes.",
        allow_abbrev=False,
    )
    cli_search.add_search(search)
    index = commands.add_parser(
        "index",
        help=_COMMANDS["index"],
        description="Read the slides, subtitles and notes of talks so that they can be searched."
        " The window does so by itself.",
        allow_abbrev=False,
    )
    cli_search.add_index(index)
    export = commands.add_parser(
        "export",
        help=_COMMANDS["export"],
        description="Write the chapters or the notes of a talk, or a catalogue with its timelines"
        " in it.",
        allow_abbrev=False,
    )
    cli_export.add_export(export)
    take_notes = commands.add_parser(
        "import-notes",
        help=_COMMANDS["import-notes"],
        description="Take in the notes of a file that was exported as notes-json. Of a note that is"
        " here too the newer stays, and what is only here stays as well.",
        allow_abbrev=False,
    )
    cli_export.add_import_notes(take_notes)

    desktop = commands.add_parser(
        "install-desktop",
        help=_COMMANDS["install-desktop"],
        description="Put the program into your menus, with its icon and the file type of"
        " catalogues: on Linux, for you alone. For installations by pip; packages of a"
        " distribution bring all this.",
        allow_abbrev=False,
    )
    desktop.add_argument(
        "--remove", action="store_true", help="remove what this command has written"
    )
    desktop.add_argument(
        "--user", action="store_true", help="for you alone; that is how it is done anyway"
    )
    desktop.set_defaults(run=_install_desktop)
    return parser


def _check(arguments: argparse.Namespace) -> int:
    from duthviewer.catalogue.problems import printable
    from duthviewer.catalogue.reader import find_catalogue, read_catalogue

    path = find_catalogue(arguments.path)
    conference = read_catalogue(path)
    talks = counted(len(conference.talks), "talk")
    recordings = counted(len(conference.recordings), "recording")
    print(f"{printable(str(path))}: {talks} in {recordings}, no problems")
    return DONE


def _talks(arguments: argparse.Namespace) -> int:
    from duthviewer.catalogue.reader import find_catalogue, read_catalogue
    from duthviewer.library.files import find_files
    from duthviewer.resources import resource

    expect_folders(arguments.media)
    if arguments.path is None:
        paths = sorted(resource("conferences").glob("*.yaml"))
    else:
        paths = [find_catalogue(arguments.path)]
    found = []
    for path in paths:
        conference = read_catalogue(path)
        found.append((conference, find_files(conference, [path.parent], arguments.media)))
    if arguments.json:
        import json

        entries = [
            _as_json(conference, talk, files[talk.id])
            for conference, files in found
            for talk in conference.talks
        ]
        print(json.dumps(entries, indent=2, ensure_ascii=False, allow_nan=False))
    else:
        print("\n\n".join(_as_table(conference, files) for conference, files in found))
    return DONE


def _install_desktop(arguments: argparse.Namespace) -> int:
    if sys.platform in ("win32", "darwin"):
        raise KnownError("duthviewer: install-desktop is for Linux desktops")
    from duthviewer.ui import desktop_entry

    root = desktop_entry.data_home()
    if not arguments.remove:
        done = desktop_entry.install(root, desktop_entry.running_command())
        print(f"duthviewer is in your menus now: {counted(len(done.done), 'file')} in {root}")
        return DONE
    done = desktop_entry.remove(root)
    for path in done.left:
        complain(f"duthviewer: {path} was changed since; it is left")
    print(f"{counted(len(done.done), 'file')} removed from {root}")
    return DONE


def _as_json(conference: Conference, talk: Talk, files: TalkFiles) -> dict[str, Any]:
    def named(path: Path | None) -> str | None:
        return None if path is None else str(path)

    return {
        "conference": conference.id,
        "id": talk.id,
        "title": talk.title,
        "speakers": [speaker.name for speaker in talk.speakers],
        "recording": talk.recording,
        "start": talk.start_s,
        "end": conference.end_by_talk_id[talk.id],
        "slides": talk.slides,
        "thumbnail": talk.thumbnail,
        "files": {
            "recording": named(files.recording),
            "deck": named(files.deck),
            "thumbnail": named(files.thumbnail),
            "subtitles": [str(path) for path in files.subtitles] or None,
        },
    }


def _as_table(conference: Conference, files: dict[str, TalkFiles]) -> str:
    from duthviewer.catalogue.clock import clock

    rows = [("recording", "start", "id", "title", "speakers", "here")]
    for talk in conference.talks:
        of_talk = files[talk.id]
        here = {
            "recording": of_talk.recording,
            "slides": of_talk.deck,
            "thumbnail": of_talk.thumbnail,
            "subtitles": of_talk.subtitles,
        }
        rows.append(
            (
                talk.recording,
                clock(talk.start_s),
                talk.id,
                talk.title,
                ", ".join(speaker.name for speaker in talk.speakers),
                ", ".join(name for name, present in here.items() if present) or "-",
            )
        )
    return "\n".join((conference.title, "", *columns(rows, right=[1])))


def _drop_stdout() -> None:
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
