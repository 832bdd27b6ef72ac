"""The commands that open the window: the program itself, and the demo."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from duthviewer import __version__
from duthviewer.cli.terminal import (
    DONE,
    USAGE,
    Parser,
    add_media,
    answer_in_time,
    expect_folders,
    print_error,
    time_argument,
)
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import is_pack
from duthviewer.names import path_of
from duthviewer.surroundings import leave_current_folder

#: Most talk ids listed when one is unknown
_MOST_TALKS = 20


def window_parser(commands: Mapping[str, str]) -> argparse.ArgumentParser:
    """Return the parser of `duthviewer [PATH]`, whose help also lists the commands."""
    parser = Parser(
        prog="duthviewer",
        usage="duthviewer [PATH] [--talk ID] [--at TIME] [--media DIR]... [--engine auto|vlc|qt]"
        "\n       duthviewer COMMAND ...",
        description="Watch conference talks offline, each beside its slides.",
        epilog="commands (see `duthviewer COMMAND --help`):\n"
        + "\n".join(f"  {name:<15} {text}" for name, text in commands.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"duthviewer {__version__}")
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        type=path_of,
        help="a catalogue or its folder, a packed conference, or a duthviewer: link (default: the"
        " conference that was open last)",
    )
    _add_options(parser)
    return parser


def add_demo(parser: argparse.ArgumentParser) -> None:
    parser.description = "Open the demo conference: three short talks about using the program."
    _add_options(parser)
    parser.set_defaults(run=_demo)


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--talk", metavar="ID", help="open this talk")
    parser.add_argument(
        "--at",
        metavar="TIME",
        type=time_argument,
        help="start --talk at this time: 12:30, 12m30s, 750",
    )
    add_media(parser)
    parser.add_argument(
        "--engine",
        choices=("auto", "vlc", "qt"),
        default="auto",
        help="the engine that plays video",
    )
    parser.add_argument("--paused", action="store_true", help="open talks without playing them")
    parser.add_argument(
        "--theme", choices=("system", "dark", "light"), help="the colours, for this run only"
    )
    parser.add_argument("--size", metavar="WxH", type=_size, help="the window's size, in pixels")
    parser.add_argument(
        "--search", metavar="QUERY", default="", help="start with a search for these words"
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", type=path_of, help="save a picture of the window, then exit"
    )
    parser.add_argument(
        "--new-window", action="store_true", help="open another window even if one is open"
    )
    parser.set_defaults(run=_window)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if re.fullmatch(r"[1-9][0-9]{0,4}x[1-9][0-9]{0,4}", text) is None:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1280x720")
    return int(width), int(height)


def _window(arguments: argparse.Namespace) -> int:
    if arguments.at is not None and arguments.talk is None:
        print_error("duthviewer: --at needs --talk ID (see `duthviewer --help`)")
        return USAGE
    link = _link_of(arguments)
    if arguments.path is not None and not (there := answer_in_time(arguments.path.exists)):
        if there is None:
            raise KnownError(f"duthviewer: {arguments.path} does not answer")
        raise KnownError(f"duthviewer: there is no {arguments.path}")
    expect_folders(arguments.media)
    for name in ("path", "screenshot"):
        if (path := getattr(arguments, name)) is not None:
            setattr(arguments, name, path.absolute())
    arguments.media = [folder.absolute() for folder in arguments.media]
    if arguments.talk is not None:
        _expect_talk(arguments.path, arguments.talk)
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        # Qt would abort with a stack trace.
        raise KnownError("duthviewer: there is no display to open a window on")
    if _is_plain(arguments) and not arguments.new_window:
        from duthviewer.ui.desktop.instance import Handed, hand_over

        handed = Handed(
            path=arguments.path,
            talk=arguments.talk,
            at_s=arguments.at,
            playing=not arguments.paused,
            token=os.environ.get("XDG_ACTIVATION_TOKEN", ""),
            link=link,
        )
        if hand_over(handed):
            return DONE
    pack = None
    if arguments.path is not None and is_pack(arguments.path):
        arguments.path, pack = None, arguments.path
    leave_current_folder()
    # Collecting garbage takes a tenth of the start-up time and finds nothing. From then
    # on `Collector` collects it, on the GUI thread.
    gc.disable()
    from duthviewer.ui.background.allocator import use_one_arena

    use_one_arena()
    from duthviewer.ui.state.head_start import HeadStart, LaunchOptions

    wish = LaunchOptions(
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
        link=link,
        pack=pack,
    )
    head_start = HeadStart(wish)
    from duthviewer.ui.application import run

    return run(wish, head_start)


def _link_of(arguments: argparse.Namespace) -> str:
    """Take the `duthviewer:` address out of the arguments; "" if PATH is none."""
    if arguments.path is None:
        return ""
    # Imported here because most starts name no path.
    from duthviewer.library.conferences.moment_link import is_moment_address

    text = str(arguments.path)
    if not is_moment_address(text) or arguments.path.exists():
        return ""
    arguments.path = None
    return text


def _is_plain(arguments: argparse.Namespace) -> bool:
    """Return whether an already open window can carry out these arguments."""
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
    """Raise KnownError, with a suggestion, if the catalogue has no such talk."""
    from duthviewer.library.conferences.cache import bundled, open_conference

    try:
        conference = open_conference(path or bundled()[0])
    except KnownError:
        return  # The window reports the mistakes of the catalogue.
    known, wanted = [each.id for each in conference.talks], talk.rpartition("/")[2]
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
            f"duthviewer: there is no talk {talk} in {conference.title}:"
            f" {hint}Its talks are: {names}{more}"
        )
    )
