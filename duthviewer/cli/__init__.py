"""The command line: every command, each a call or two into a room of the program.

A command's room is imported when the command runs, so that ``--help`` and the window start fast.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence

from duthviewer.cli.terminal import USAGE, WRONG, Parser, complain
from duthviewer.errors import KnownError
from duthviewer.surroundings import ignore_current_folder

_COMMANDS = {
    "demo": "the window, on the demo conference",
    "check": "is this catalogue right?",
    "talks": "talks, offsets, what is on this computer",
    "sync": "which page of the slides is shown when?",
    "locate": "where in a day's recording is each talk?",
    "rewrite": "a copy of a recording that plays from any place",
    "search": "the moment in which something is said, shown or noted",
    "index": "makes talks ready to be searched",
    "export": "chapters, timelines and notes, for other programs",
    "import-notes": "take in notes that were exported",
    "install-desktop": "into the menus of a Linux desktop, for you",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; its exit code: 0 done, 1 the input is wrong, 2 wrong usage."""
    ignore_current_folder()
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
        arguments = parser_for(argv).parse_args(argv)
    except SystemExit as finished:
        return finished.code if isinstance(finished.code, int) else USAGE
    command: Callable[[argparse.Namespace], int] = arguments.run
    return command(arguments)


def parser_for(argv: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of these arguments: of the commands if they begin with one, else the window's."""
    from duthviewer.cli import window

    if not argv or argv[0] not in _COMMANDS:
        return window.window_parser(_COMMANDS)
    from duthviewer.cli import desktop, export, locate, rewrite, search, sync, talks

    arguments_of = {
        "demo": window.add_demo,
        "check": talks.add_check,
        "talks": talks.add_talks,
        "sync": sync.add_sync,
        "locate": locate.add_locate,
        "rewrite": rewrite.add_rewrite,
        "search": search.add_search,
        "index": search.add_index,
        "export": export.add_export,
        "import-notes": export.add_import_notes,
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
