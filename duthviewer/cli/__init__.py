"""The command line: the table of commands, and `main`.

A command imports the room it calls when it runs, so that ``--help`` and the window start fast.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence

from duthviewer.cli.terminal import USAGE, WRONG, Parser, print_error
from duthviewer.errors import KnownError
from duthviewer.library.places import places
from duthviewer.slides import slides_per_page
from duthviewer.surroundings import ignore_current_folder

_COMMANDS = {
    "demo": "open the window on the demo conference",
    "check": "check a catalogue for mistakes",
    "talks": "list talks, their offsets and which files are on this computer",
    "import": "make a catalogue from a schedule, a list of times, data of pyvideo and others",
    "fetch": "download the recordings, slides, thumbnails and subtitles of a conference",
    "sync": "find which page of the slides is shown when",
    "locate": "find where each talk is in a day's recording",
    "align": "find where a talk's own video is in a day's recording",
    "rewrite": "copy a recording so that it plays from any position",
    "search": "find the moment when something is said, shown or noted",
    "index": "prepare talks for searching",
    "export": "write chapters, timelines, notes or citations for other programs",
    "import-notes": "import notes from an export",
    "report": "write how a talk went: time, words and pauses of each page",
    "compare": "compare two deliveries of a talk page by page",
    "handout": "write the slides of a talk with what was said over them, as a PDF",
    "clip": "save a part of a talk as a file of its own",
    "render": "write a talk as one video, the page beside the speaker",
    "pack": "put a conference into one file for other people",
    "unpack": "unpack a conference that was packed",
    "backup": "write what your library remembers to one file",
    "restore": "merge a backup into your library",
    "install-desktop": "add duthviewer to the menus of your Linux desktop",
}

#: Commands that write a file of a talk and take seconds or longer
_FILE_COMMANDS = frozenset(
    {"clip", "compare", "export", "handout", "pack", "render", "report", "rewrite"}
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 wrong input, 2 wrong usage."""
    ignore_current_folder()
    for stream in (sys.stdout, sys.stderr):
        # A title or a file name may contain a character that this terminal cannot show.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except KnownError as error:
        print_error(str(error))
        return WRONG
    except BrokenPipeError:
        # The reader (`| head`) has ended; Python would report that again when it closes stdout.
        _drop_stdout()
        return WRONG
    except OSError as error:
        where = "" if error.filename is None else f"{error.filename}: "
        print_error(f"duthviewer: {where}{error.strerror or error}")
        _drop_stdout()
        return WRONG
    except KeyboardInterrupt:
        return 130
    return code


def _run(argv: Sequence[str]) -> int:
    slides_per_page.keep_in(lambda: places().data / "slides-per-page.json")
    try:
        arguments = parser_for(argv).parse_args(argv)
    except SystemExit as finished:
        return finished.code if isinstance(finished.code, int) else USAGE
    command: Callable[[argparse.Namespace], int] = arguments.run
    if argv and argv[0] in _FILE_COMMANDS and threading.current_thread() is threading.main_thread():
        with _terminated_as_interrupted():
            return command(arguments)
    return command(arguments)


@contextlib.contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Delete unfinished files on `kill`, too, as on Ctrl+C."""
    former = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, former)


def parser_for(argv: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of commands if the arguments begin with one, else the window's parser."""
    from duthviewer.cli import window

    if not argv or argv[0] not in _COMMANDS:
        return window.window_parser(_COMMANDS)
    from duthviewer.cli import (
        align,
        backup,
        clip,
        compare,
        desktop,
        export,
        fetch,
        handout,
        import_,
        locate,
        pack,
        render,
        report,
        rewrite,
        search,
        sync,
        talks,
    )

    arguments_of = {
        "demo": window.add_demo,
        "check": talks.add_check,
        "talks": talks.add_talks,
        "import": import_.add_import,
        "fetch": fetch.add_fetch,
        "sync": sync.add_sync,
        "locate": locate.add_locate,
        "align": align.add_align,
        "rewrite": rewrite.add_rewrite,
        "search": search.add_search,
        "index": search.add_index,
        "export": export.add_export,
        "import-notes": export.add_import_notes,
        "report": report.add_report,
        "compare": compare.add_compare,
        "handout": handout.add_handout,
        "clip": clip.add_clip,
        "render": render.add_render,
        "pack": pack.add_pack,
        "unpack": pack.add_unpack,
        "backup": backup.add_backup,
        "restore": backup.add_restore,
        "install-desktop": desktop.add_install_desktop,
    }
    parser = Parser(
        prog="duthviewer",
        description="Watch conference talks offline, each beside its slides.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, text in _COMMANDS.items():
        arguments_of[name](commands.add_parser(name, help=text, allow_abbrev=False))
    return parser


def _drop_stdout() -> None:
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
