"""The commands that search everything said, shown and noted, and make it ready for that."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import (
    DONE,
    Progress,
    add_media,
    complain,
    counted,
    expect_folders,
    harmless,
)
from duthviewer.cli.work import add_priority, make_way
from duthviewer.errors import KnownError
from duthviewer.names import path_of, shown

if TYPE_CHECKING:
    from duthviewer.library.index import IndexReport, IndexUpdate, SearchHit, SearchResult, TalkHits

_USUAL_LIMIT = 60
#: Slides and subtitles up to this size are read before a search of the whole library; more takes
#: longer than a person expects a search to take.
_MOST_BYTES = 20_000_000

_BOLD, _PLAIN = "\033[1m", "\033[0m"


def add_search(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Find moments: in titles, speakers, abstracts, slides, subtitles and notes."
    )
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="+",
        help='words, "phrases", word*, -without, speaker:NAME, in:titles|slides|said|notes,'
        " conference:ID",
    )
    parser.add_argument(
        "--in",
        dest="path",
        metavar="PATH",
        type=path_of,
        help="only this conference: its catalogue, or its folder",
    )
    add_media(parser)
    parser.add_argument(
        "--limit",
        metavar="N",
        type=_count,
        default=_USUAL_LIMIT,
        help=f"at most so many moments ({_USUAL_LIMIT})",
    )
    parser.add_argument(
        "--json", action="store_true", help="as JSON, times in seconds of the recording"
    )
    parser.set_defaults(run=_search)


def add_index(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Read the slides, subtitles and notes of talks so that they can be searched. The window"
        " does so by itself."
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=path_of,
        help="a catalogue, or its folder; without any, every conference that is known",
    )
    add_media(parser)
    parser.add_argument("--rebuild", action="store_true", help="forget what was read before")
    add_priority(parser)
    parser.add_argument("--lines", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=_index)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 to 100000")
    return int(text)


def _index(arguments: argparse.Namespace) -> int:
    make_way(arguments)
    if arguments.lines:
        from duthviewer.sync.worker_lines import speak

        # For the window, whose media folders may be unplugged: the rest is read all the same.
        return speak(lambda report: _as_line(_indexed(arguments, report)))
    expect_folders(arguments.media)
    with Progress() as progress:
        indexed = _indexed(arguments, lambda what, done: progress.show(f"{what} …", done))
    changes = f"{counted(indexed.read, 'change')} {'was' if indexed.read == 1 else 'were'} read"
    what = changes if indexed.read else "nothing has changed"
    for why in indexed.skipped:
        complain(why)
    print(f"{counted(indexed.talks, 'talk')} can be searched; {what}")
    return DONE


def _as_line(indexed: IndexUpdate) -> dict[str, Any]:
    return {"changed": indexed.has_changed, "skipped": [shown(why) for why in indexed.skipped]}


def _indexed(arguments: argparse.Namespace, report: IndexReport) -> IndexUpdate:
    return _bring_up_to_date(
        arguments.paths, arguments.media, report, from_scratch=arguments.rebuild, most_bytes=None
    )


def _bring_up_to_date(
    paths: Sequence[Path],
    media: Sequence[Path],
    report: IndexReport,
    *,
    from_scratch: bool = False,
    most_bytes: int | None,
) -> IndexUpdate:
    from duthviewer.library.index import SearchIndex
    from duthviewer.library.places import places
    from duthviewer.library.store.given_files import media_folders
    from duthviewer.library.store.store import Store

    with Store(places().store) as store:
        return SearchIndex(places().search).update(
            store,
            paths,
            [*media, *media_folders(store)],
            from_scratch=from_scratch,
            most_bytes=most_bytes,
            report=report,
        )


def _search(arguments: argparse.Namespace) -> int:
    from duthviewer.library.conferences.cache import open_conference
    from duthviewer.library.index import SearchIndex
    from duthviewer.library.places import places

    expect_folders(arguments.media)
    inside = None if arguments.path is None else open_conference(arguments.path).id
    _prepare(arguments)
    index = SearchIndex(places().search)
    try:
        found = index.find(" ".join(arguments.query), conference=inside, limit=arguments.limit)
    finally:
        index.close()
    if found.problem is not None:
        raise KnownError(f"duthviewer: {found.problem}")
    if arguments.json:
        import json

        hits = [_as_json(hit) for group in found.groups for hit in group.hits]
        print(json.dumps(hits, indent=2, ensure_ascii=False, allow_nan=False))
        return DONE
    is_bold = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    print("\n\n".join(_as_text(group, is_bold=is_bold) for group in found.groups), end="")
    if found.groups:
        print()
    _comment(found)
    return DONE


def _prepare(arguments: argparse.Namespace) -> None:
    """Read what is new: of the conference that is named all, of the others what is quickly read."""
    paths = [] if arguments.path is None else [arguments.path]
    most_bytes = None if paths else _MOST_BYTES
    try:
        with Progress() as progress:
            indexed = _bring_up_to_date(
                paths,
                arguments.media,
                lambda what, done: progress.show(f"{what} …", done),
                most_bytes=most_bytes,
            )
    except KnownError as error:
        if paths:
            raise
        # What was read before can be searched all the same.
        complain(str(error))
        return
    for why in indexed.skipped:
        complain(why)
    if indexed.left:
        files = counted(indexed.left, "large file")
        complain(f"{files} cannot be searched yet: `duthviewer index` reads them.")


def _comment(found: SearchResult) -> None:
    if not found.groups:
        complain("Nothing is found.")
    if found.suggestion is not None:
        complain(f"Did you mean: {found.suggestion}")
    listed = sum(len(group.hits) for group in found.groups)
    if found.is_cut or found.hits > listed:
        many = f"more than {found.hits}" if found.is_cut else str(found.hits)
        complain(f"{listed} of {many} moments (--limit N lists more)")


def _as_json(hit: SearchHit) -> dict[str, Any]:
    return {
        "talk": hit.talk,
        "kind": str(hit.kind),
        "at": None if hit.at_s is None else round(hit.at_s, 3),
        "page": hit.page,
        "text": hit.text,
    }


def _as_text(group: TalkHits, *, is_bold: bool) -> str:
    from duthviewer.catalogue.clock import clock

    speakers = f", {', '.join(group.speakers)}" if group.speakers else ""
    lines = [f"{group.title}{speakers} ({group.talk})"]
    for hit in group.hits:
        time = "" if hit.at_s is None else clock(hit.at_s)
        kind = str(hit.kind) if hit.page is None else f"{hit.kind} {hit.page}"
        text = _marked(hit) if is_bold else harmless(hit.text)
        lines.append(f"  {time:>8}  {kind:<9}  {text}")
    if group.more:
        lines.append(f"  {'':>8}  and {group.more} more")
    return "\n".join(lines)


def _marked(hit: SearchHit) -> str:
    # Letter for letter, so the marks stay right.
    text, parts, last = harmless(hit.text), [], 0
    for start, end in hit.marks:
        parts += [text[last:start], _BOLD, text[start:end], _PLAIN]
        last = end
    return "".join([*parts, text[last:]])
